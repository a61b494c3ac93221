"""logind's inhibitor, over a real bus: a file that is open for as long as sleep is to wait."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from jeepney import HeaderFields, MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import open_dbus_connection

from glimmer_desktop.system.sleep_delay import find_sleep_delay
from glimmer_desktop.system.sleep_delay.logind import LogindDelay
from glimmer_desktop.system.sleep_delay.null import NullDelay
from loops import RealLoop
from system.message_bus import Daemon

NAME = "org.freedesktop.login1"


class Logind:
    """Gives the writing end of a pipe to whoever asks, as the real one does."""

    def __init__(self, daemon: Daemon, loop: RealLoop) -> None:
        self._bus = open_dbus_connection(daemon.address, enable_fds=True)
        self._bus.send_and_get_reply(message_bus.RequestName(NAME), timeout=5)
        self._unwatch = loop.watch(self._bus.sock.fileno(), False, self._read)
        self.asked: list[tuple[str, ...]] = []
        self.refuses = False
        self._far = -1

    @property
    def waits(self) -> bool:
        """Whether somebody holds the other end."""
        if self._far < 0:
            return False
        try:
            return os.read(self._far, 1) != b""
        except BlockingIOError:
            return True

    def close(self) -> None:
        self._unwatch()
        self._bus.close()
        if self._far >= 0:
            os.close(self._far)

    def _read(self) -> None:
        try:
            call = self._bus.receive(timeout=1)
        except ConnectionResetError:
            self._unwatch()
            self._unwatch = _nothing
            return
        if call.header.message_type is not MessageType.method_call:
            return
        assert call.header.fields[HeaderFields.member] == "Inhibit"
        self.asked.append(call.body)
        if self.refuses:
            self._bus.send(new_error(call, "org.freedesktop.DBus.Error.AccessDenied"))
            return
        self._far, near = os.pipe()
        os.set_blocking(self._far, False)
        self._bus.send(new_method_return(call, "h", (near,)))
        os.close(near)


def _nothing() -> None:
    """There is nothing left to unwatch."""


@pytest.fixture
def logind(daemon: Daemon, loop: RealLoop) -> Iterator[Logind]:
    one = Logind(daemon, loop)
    yield one
    one.close()


@pytest.fixture
def delay(daemon: Daemon, loop: RealLoop) -> Iterator[LogindDelay]:
    found = find_sleep_delay(daemon.environ, loop)
    assert isinstance(found, LogindDelay)
    yield found
    found.let_go()


@pytest.mark.bar("B35", part="sleep waits")
def test_sleep_waits_from_holding_to_letting_go_as_often_as_wanted(
    logind: Logind, delay: LogindDelay, loop: RealLoop
) -> None:
    for times in (1, 2):
        delay.hold()
        delay.hold()  # twice is once
        loop.until(lambda: delay.is_held, "it is held")
        assert logind.waits
        assert len(logind.asked) == times
        delay.let_go()
        assert not logind.waits
    assert {(what, mode) for what, _, _, mode in logind.asked} == {("sleep", "delay")}


def test_one_that_refuses_is_left_alone(logind: Logind, delay: LogindDelay, loop: RealLoop) -> None:
    logind.refuses = True
    delay.hold()
    loop.until(lambda: bool(logind.asked), "it was asked")
    loop.until(lambda: delay._link is None, "the connection is closed")
    assert not delay.is_held


def test_a_bus_that_ends_takes_it_along(
    logind: Logind, delay: LogindDelay, daemon: Daemon, loop: RealLoop
) -> None:
    delay.hold()
    loop.until(lambda: delay.is_held, "it is held")
    daemon.end()
    loop.until(lambda: not delay.is_held, "it is gone")
    daemon.start()


def test_without_a_bus_nothing_waits(loop: RealLoop) -> None:
    found = find_sleep_delay({"DBUS_SYSTEM_BUS_ADDRESS": ""}, loop)
    assert isinstance(found, NullDelay | LogindDelay)
    found.hold()
    found.let_go()
