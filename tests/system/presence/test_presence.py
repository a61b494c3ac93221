"""All of it together: the port as a person's session has it, and a week of what happens there."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jeepney import message_bus

from glimmer_desktop.domain.presence import PresenceChange, PresenceReading
from glimmer_desktop.services.ports.presence import Presence
from glimmer_desktop.system.bus import Bus
from glimmer_desktop.system.presence import find_presence
from glimmer_desktop.system.presence.machine import MachinePresence
from glimmer_desktop.system.presence.source import Surroundings, Way
from loops import RealLoop, StillLoop
from system.conftest import XServer
from system.message_bus import Daemon, Service

LOGIND, SESSION, OURS = (
    "org.freedesktop.login1",
    "org.freedesktop.login1.Session",
    "/org/freedesktop/login1/session/_31",
)
MANAGER, LOGIND_AT = f"{LOGIND}.Manager", "/org/freedesktop/login1"
NOTIFICATIONS, NOTIFICATIONS_AT = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"

Serve = Callable[..., Service]
Told = list[PresenceChange]


@pytest.fixture
def presence(x_server: XServer, bus: Bus, loop: RealLoop, daemon: Daemon) -> Iterator[Presence]:
    """As the companion has it, in an X session."""
    environ = {**daemon.environ, "DISPLAY": x_server.display, "XDG_SESSION_TYPE": "x11"}
    one = find_presence(environ, loop, lambda: bus, lambda: bus)
    yield one
    one.close()


@pytest.fixture
def look(presence: Presence, loop: RealLoop) -> Callable[[], PresenceReading]:
    def reading() -> PresenceReading:
        readings: list[PresenceReading] = []
        presence.look(readings.append)
        loop.until(lambda: readings, "a reading", 2)
        assert len(readings) == 1
        return readings[0]

    return reading


Look = Callable[[], PresenceReading]


@pytest.fixture
def settle(bus: Bus, loop: RealLoop) -> Callable[[], None]:
    """What was asked of the bus before, and sent over it, has come."""

    def wait() -> None:
        replies: list[Any] = []
        bus.call(message_bus.GetId(), replies.append, 5)
        loop.until(lambda: replies, "the bus")

    return wait


@pytest.fixture
def kde(serve: Serve) -> Service:
    """A session with logind and Plasma's notifications."""
    service = serve(LOGIND, NOTIFICATIONS)
    service.on(MANAGER, "GetSessionByPID", lambda pid: ("o", (OURS,)))
    service.set(SESSION, "LockedHint", "b", False, OURS)
    service.set(MANAGER, "PreparingForSleep", "b", False, LOGIND_AT)
    service.set(NOTIFICATIONS, "Inhibited", "b", False, NOTIFICATIONS_AT)
    return service


def test_a_look_gathers_what_can_be_known(kde: Service, look: Look, presence: Presence) -> None:
    reading = look()
    assert reading.idle is not None
    assert reading.idle >= 0
    assert (reading.locked, reading.asleep, reading.do_not_disturb) == (False, False, False)
    assert presence.techniques["idle"] == "x11"
    assert presence.techniques["locked"] == "logind"
    assert presence.techniques["do_not_disturb"] == "kde"
    assert set(presence.techniques) == set(PresenceReading.__dataclass_fields__)


def test_idle_alone_is_asked_of_one_source_alone(
    kde: Service, presence: Presence, settle: Callable[[], None]
) -> None:
    answers: list[float | None] = []
    presence.ask_idle(answers.append)
    settle()
    assert len(answers) == 1
    assert kde.asked == []


def test_nothing_is_connected_before_it_is_wanted(presence: Presence, bus: Bus) -> None:
    assert bus._link is None
    presence.close()
    assert bus._link is None


def test_one_service_that_never_answers_costs_its_own_answer_alone(
    kde: Service, look: Look, presence: Presence, caplog: pytest.LogCaptureFixture
) -> None:
    get = "org.freedesktop.DBus.Properties", "Get"

    def but_not_notifications(interface: str, name: str) -> Any:
        if interface == NOTIFICATIONS:
            return None  # never
        return "v", (kde.properties.get((interface, name), ("b", True)),)

    kde.on(*get, but_not_notifications)
    reading = look()
    assert (reading.locked, reading.asleep, reading.do_not_disturb) == (False, False, None)
    assert [record.getMessage() for record in caplog.records] == [
        "presence by kde fails: no answer"
    ]
    caplog.clear()
    assert look().do_not_disturb is True  # while it rests, the next one has its turn
    assert presence.techniques["do_not_disturb"] == "dunst"


def test_a_bus_that_dies_leaves_the_rest(
    kde: Service, look: Look, daemon: Daemon, presence: Presence
) -> None:
    told: Told = []
    presence.follow(told.append)
    assert look().locked is False
    daemon.end()
    reading = look()
    assert (reading.locked, reading.asleep, reading.do_not_disturb) == (None, None, None)
    assert reading.idle is not None
    assert reading.full_screen in (False, None)
    daemon.start()


def test_what_happens_is_told_at_once_and_once(
    kde: Service, presence: Presence, loop: RealLoop, settle: Callable[[], None], serve: Serve
) -> None:
    saver = serve("org.freedesktop.ScreenSaver")
    told: Told = []
    presence.follow(told.append)
    settle()
    settle()  # the path of the session, then what is followed there
    kde.set(SESSION, "LockedHint", "b", True, OURS)
    path = "/org/freedesktop/ScreenSaver"
    saver.signal(path, "org.freedesktop.ScreenSaver", "ActiveChanged", "b", (True,))
    saver.signal(path, "org.freedesktop.ScreenSaver", "ActiveChanged", "b", (False,))
    loop.until(lambda: told[-1:] == [PresenceChange.UNLOCKED], "unlocked")
    kde.set(SESSION, "LockedHint", "b", False, OURS)
    kde.signal(LOGIND_AT, MANAGER, "PrepareForSleep", "b", (True,))
    kde.signal(LOGIND_AT, MANAGER, "PrepareForSleep", "b", (False,))
    kde.set(NOTIFICATIONS, "Inhibited", "b", False, NOTIFICATIONS_AT)
    loop.until(lambda: told[-1:] == [PresenceChange.MAYBE_FREE], "that it may be free")
    assert told == [
        PresenceChange.LOCKED,
        PresenceChange.UNLOCKED,
        PresenceChange.FALLING_ASLEEP,
        PresenceChange.WOKE,
        PresenceChange.MAYBE_FREE,
    ]


def test_locked_is_any_that_says_so(kde: Service, look: Look, serve: Serve) -> None:
    saver = serve("org.mate.ScreenSaver")
    saver.on("org.mate.ScreenSaver", "GetActive", lambda: ("b", (True,)))
    assert look().locked is True
    kde.set(SESSION, "LockedHint", "b", True, OURS)
    saver.on("org.mate.ScreenSaver", "GetActive", lambda: ("b", (False,)))
    assert look().locked is True


def test_after_closing_no_reading_comes(
    kde: Service, presence: Presence, loop: RealLoop, bus: Bus
) -> None:
    readings: list[PresenceReading] = []
    presence.look(readings.append)
    presence.close()
    loop.until(lambda: not bus._calls, "what was under way", 3)
    assert readings == []


# Windows


class ScriptedWindows:
    technique = "scripted"

    def __init__(self) -> None:
        self.heeded: list[bool] = []
        self.closed = 0

    def start(self, _around: Surroundings) -> ScriptedWindows:
        return self

    def heed(self, wanted: bool) -> None:
        self.heeded.append(wanted)

    def close(self) -> None:
        self.closed += 1


def windows_of(*ways: Way[Any]) -> MachinePresence:
    nowhere: Any = None
    around = Surroundings(
        environ={}, loop=StillLoop(), session=nowhere, system=nowhere, tell=lambda _: None
    )
    return MachinePresence({}, ways, around)


def test_windows_are_heeded_while_it_is_wanted() -> None:
    windows = ScriptedWindows()

    def fails(_around: Surroundings) -> Any:
        raise OSError("no display")

    presence = windows_of(
        Way(name="elsewhere", supported=lambda _: False, start=fails),
        Way(name="fails", supported=lambda _: True, start=fails),
        Way(name="scripted", supported=lambda _: True, start=windows.start),
    )
    presence.heed_windows(False)
    assert windows.heeded == []  # not even started for that
    presence.heed_windows(True)
    presence.heed_windows(False)
    presence.close()
    assert windows.heeded == [True, False]
    assert windows.closed == 1


def test_windows_that_fail_are_one_line_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    class Broken(ScriptedWindows):
        def heed(self, wanted: bool) -> None:
            raise OSError("the display has gone")

    presence = windows_of(Way(name="scripted", supported=lambda _: True, start=Broken().start))
    for wanted in (True, False, True):
        presence.heed_windows(wanted)
    assert [record.getMessage() for record in caplog.records] == [
        "windows by scripted fail: OSError"
    ]
    caplog.clear()
    presence.close()


def test_without_a_way_windows_are_not_told() -> None:
    presence = windows_of()
    presence.heed_windows(True)
    presence.heed_windows(False)
    presence.close()


# A week


def descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def test_a_week_of_changes_leaves_nothing_behind(
    kde: Service,
    presence: Presence,
    loop: RealLoop,
    look: Look,
    settle: Callable[[], None],
    bus: Bus,
) -> None:
    """Locks, sleep, Do Not Disturb and windows, a hundred times: some seven working days."""
    told: Told = []
    presence.follow(told.append)
    look()
    settle()

    def a_day_part(number: int) -> None:
        for locked in (True, False):
            kde.set(SESSION, "LockedHint", "b", locked, OURS)
            kde.set(NOTIFICATIONS, "Inhibited", "b", locked, NOTIFICATIONS_AT)
            kde.signal(LOGIND_AT, MANAGER, "PrepareForSleep", "b", (locked,))
        presence.heed_windows(True)
        assert look().locked is False
        presence.heed_windows(False)
        loop.until(lambda: len(told) == number * 5, "five changes")

    for number in range(1, 11):
        a_day_part(number)
    before = counts(loop, bus)
    for number in range(11, 101):
        a_day_part(number)
    told.clear()
    kde.asked.clear()
    kde.flags.clear()
    kde.callers.clear()
    assert counts(loop, bus) == before


def counts(loop: RealLoop, bus: Bus) -> dict[str, int]:
    """What would grow if something were not let go."""
    gc.collect()
    rooms = ("glimmer_desktop.system.", "jeepney")
    ours = [one for one in gc.get_objects() if str(type(one).__module__).startswith(rooms)]
    return {
        "descriptors": descriptors(),
        "watched and waited for": loop.burden,
        "followed": len(bus._followed),
        "calls": len(bus._calls),
        "threads": len(os.listdir("/proc/self/task")),  # noqa: PTH208
        "objects": len(ours),
        "modules": len(sys.modules),
    }
