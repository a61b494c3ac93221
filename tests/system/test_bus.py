"""A real dbus-daemon, and services on it that answer, keep silent, talk nonsense and die."""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, MatchRule, Message, new_method_call, new_signal

from glimmer_desktop.system.bus import LONGEST_REST, REST, Bus
from loops import RealLoop, StillLoop
from system.message_bus import Daemon, Service

NAME = "org.glimmer.Test"
PATH = "/org/glimmer/Test"

DRIVER = "org.freedesktop.DBus"
STATISTICS = DBusAddress("/org/freedesktop/DBus", DRIVER, f"{DRIVER}.Debug.Stats")

Replies = list[tuple[Any, ...] | None]


def call_of(member: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> Message:
    return new_method_call(DBusAddress(PATH, NAME, NAME), member, signature, body)


def rule_of(member: str) -> MatchRule:
    return MatchRule(type="signal", sender=NAME, interface=NAME, member=member)


def signal_of(member: str, said: str) -> Message:
    return new_signal(DBusAddress(PATH, interface=NAME), member, "s", (said,))


@pytest.fixture
def bus(daemon: Daemon, loop: RealLoop) -> Iterator[Bus]:
    one = Bus("session", loop, daemon.environ)
    yield one
    one.close()


@pytest.fixture
def service(daemon: Daemon, loop: RealLoop) -> Iterator[Service]:
    one = Service(daemon, loop, NAME)
    one.on(NAME, "Echo", lambda said: ("s", (said,)))
    one.on(NAME, "Silence", lambda: None)
    yield one
    one.close()


@pytest.fixture
def ask(bus: Bus, loop: RealLoop) -> Callable[..., tuple[Any, ...] | None]:
    def call(message: Message, limit: float = 5.0) -> tuple[Any, ...] | None:
        replies: Replies = []
        bus.call(message, replies.append, limit)
        loop.until(lambda: replies, "a reply", limit + 5)
        assert len(replies) == 1
        return replies[0]

    return call


Ask = Callable[..., tuple[Any, ...] | None]


def heard_of(bus: Bus, member: str) -> tuple[list[str], Callable[[], None]]:
    heard: list[str] = []
    return heard, bus.follow(rule_of(member), lambda message: heard.append(message.body[0]))


def settle(ask: Ask) -> None:
    """What was asked of the bus before is done once this is answered."""
    assert ask(new_method_call(DBusAddress("/", "org.freedesktop.DBus"), "GetId"))


# Calls


def test_a_reply_comes_back(service: Service, ask: Ask) -> None:
    assert ask(call_of("Echo", "s", ("a robin",))) == ("a robin",)


def test_it_knows_its_own_name_from_the_first_reply_on(
    daemon: Daemon, service: Service, bus: Bus, ask: Ask
) -> None:
    assert bus.name == ""
    ask(call_of("Echo", "s", ("here",)))
    assert bus.name == service.callers[-1]
    daemon.end()
    ask(call_of("Echo", "s", ("gone",)))
    assert bus.name == ""


def test_many_calls_find_their_own_replies(service: Service, bus: Bus, loop: RealLoop) -> None:
    replies: dict[int, Any] = {}
    for number in range(300):
        message = call_of("Echo", "s", (f"robin {number}" * 500,))
        bus.call(message, lambda body, number=number: replies.update({number: body}), 20)  # type: ignore[misc]
    loop.until(lambda: len(replies) == 300, "all replies", 20)
    assert replies == {number: (f"robin {number}" * 500,) for number in range(300)}


def test_an_error_is_no_reply(service: Service, ask: Ask) -> None:
    assert ask(call_of("NotThere")) is None


def test_a_service_that_is_not_there_is_no_reply(ask: Ask) -> None:
    assert ask(call_of("Echo", "s", ("?",))) is None


def test_silence_ends_with_the_limit_and_once(service: Service, bus: Bus, loop: RealLoop) -> None:
    replies: Replies = []
    bus.call(call_of("Silence"), replies.append, 0.1)
    loop.until(lambda: replies, "the limit", 5)
    assert replies == [None]
    bus.call(call_of("Echo", "s", ("still here",)), replies.append)
    loop.until(lambda: len(replies) == 2, "the next reply")
    assert replies[1] == ("still here",)


def test_a_service_that_dies_meanwhile_is_no_reply(
    daemon: Daemon, bus: Bus, loop: RealLoop
) -> None:
    brief = Service(daemon, loop, NAME)
    brief.on(NAME, "Silence", lambda: None)
    replies: Replies = []
    bus.call(call_of("Silence"), replies.append, 20)
    loop.until(lambda: brief.asked, "the call")
    brief.close()
    loop.until(lambda: replies, "the end", 5)
    assert replies == [None]


def test_one_who_cannot_use_a_reply_harms_nobody_else(
    service: Service, bus: Bus, loop: RealLoop, caplog: pytest.LogCaptureFixture
) -> None:
    replies: Replies = []
    bus.call(call_of("Echo", "s", ("one",)), lambda body: {}["nonsense"])
    bus.call(call_of("Echo", "s", ("two",)), replies.append)
    loop.until(lambda: replies, "the second reply")
    assert [record.getMessage() for record in caplog.records] == [
        "what came over the bus was not understood: KeyError"
    ]
    caplog.clear()


# Signals


def test_what_is_followed_is_heard_until_it_is_not(
    service: Service, bus: Bus, loop: RealLoop, ask: Ask
) -> None:
    heard, unfollow = heard_of(bus, "Sang")
    settle(ask)
    service.signal(PATH, NAME, "Sang", "s", ("once",))
    service.signal(PATH, NAME, "Hopped", "s", ("never asked for",))
    loop.until(lambda: heard, "the signal")
    unfollow()
    unfollow()
    settle(ask)
    service.signal(PATH, NAME, "Sang", "s", ("twice",))
    ask(call_of("Echo", "s", ("after it",)))
    assert heard == ["once"]


def test_a_signal_of_somebody_else_is_not_heard(
    daemon: Daemon, service: Service, bus: Bus, loop: RealLoop, ask: Ask
) -> None:
    """It reaches us past the bus's own sieve when it is sent to us alone."""
    heard, _ = heard_of(bus, "Sang")
    settle(ask)
    us = whoami(service, ask)
    stranger = Service(daemon, loop)
    stranger.whisper(us, signal_of("Sang", "a lie"))
    stranger.close()
    service.whisper(us, signal_of("Sang", "the truth"))
    loop.until(lambda: heard, "the signal")
    assert heard == ["the truth"]


def whoami(service: Service, ask: Ask) -> str:
    """Our unique name, as a service sees it."""
    ask(call_of("Echo", "s", ("who?",)))
    return service.callers[-1]


def test_a_name_that_changes_hands_is_followed(
    daemon: Daemon, service: Service, bus: Bus, loop: RealLoop, ask: Ask
) -> None:
    heard, _ = heard_of(bus, "Sang")
    settle(ask)
    service.give_up(NAME)
    settle(ask)
    heir = Service(daemon, loop, NAME)
    heir.signal(PATH, NAME, "Sang", "s", ("as the new owner",))
    loop.until(lambda: heard, "the new owner's signal")
    heir.close()


def test_a_name_that_appears_later_is_heard(
    daemon: Daemon, bus: Bus, loop: RealLoop, ask: Ask
) -> None:
    heard, _ = heard_of(bus, "Sang")
    settle(ask)
    late = Service(daemon, loop, NAME)
    late.signal(PATH, NAME, "Sang", "s", ("late",))
    loop.until(lambda: heard, "the signal")
    late.close()


def test_what_is_heard_may_unfollow_the_next(service: Service, bus: Bus, loop: RealLoop) -> None:
    heard: list[str] = []

    def once(which: str) -> Callable[[Message], None]:
        def hear(_message: Message) -> None:
            heard.append(which)
            for unfollow in unfollows:
                unfollow()

        return hear

    unfollows = [bus.follow(rule_of("Sang"), once("first")), bus.follow(rule_of("Sang"), once("2"))]
    replies: Replies = []
    bus.call(call_of("Echo", "s", ("?",)), replies.append)
    loop.until(lambda: replies, "a reply")
    service.signal(PATH, NAME, "Sang", "s", ("!",))
    loop.until(lambda: heard, "the signal")
    bus.call(call_of("Echo", "s", ("?",)), replies.append)
    loop.until(lambda: len(replies) == 2, "a reply")
    assert heard == ["first"]


# The bus that goes, and comes


class Impatient(RealLoop):
    """What would take half a minute takes a tenth of a second."""

    def later(self, seconds: float, callback: Callable[[], None]) -> Callable[[], None]:
        return super().later(0.1 if seconds >= REST else seconds, callback)


def test_calls_under_way_end_when_the_bus_dies(
    daemon: Daemon, service: Service, bus: Bus, loop: RealLoop
) -> None:
    replies: Replies = []
    bus.call(call_of("Silence"), replies.append, 20)
    loop.until(lambda: service.asked, "the call")
    daemon.end()
    loop.until(lambda: replies, "the end of the bus")
    bus.call(call_of("Echo", "s", ("?",)), replies.append)
    assert replies == [None, None]  # the second at once: it is too early to connect anew
    daemon.start()


def test_what_is_followed_survives_the_bus(
    daemon: Daemon, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "glimmer")
    loop = Impatient()
    bus = Bus("session", loop, daemon.environ)
    heard, _ = heard_of(bus, "Sang")
    replies: Replies = []
    bus.call(call_of("Echo", "s", ("?",)), replies.append)
    loop.until(lambda: replies, "the first bus")
    daemon.end()
    bus.call(call_of("Echo", "s", ("?",)), replies.append)
    loop.until(lambda: len(replies) == 2, "the end of it")
    daemon.start()
    service = Service(daemon, loop, NAME)

    def sing() -> list[str]:
        service.signal(PATH, NAME, "Sang", "s", ("again",))
        return heard

    loop.until(sing, "the signal on the second bus")
    service.close()
    bus.close()
    assert loop.burden == 0
    assert [record.getMessage() for record in caplog.records] == ["the session bus cannot be asked"]


def test_a_bus_that_is_not_there_is_tried_again_ever_more_seldom(tmp_path: Path) -> None:
    loop = StillLoop()
    bus = Bus("session", loop, {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path / 'none'}"})
    tries: list[float] = []
    connect = bus._connect
    bus._connect = lambda: (tries.append(loop.now), connect())  # type: ignore[assignment, func-returns-value]
    heard_of(bus, "Sang")
    replies: Replies = []
    for _ in range(3):
        bus.call(call_of("Echo"), replies.append)
    assert replies == [None] * 3
    loop.move(4 * 3600)
    waits = [later - earlier for earlier, later in pairwise(tries)]
    assert waits[:5] == [30, 60, 120, 240, 480]
    assert set(waits[5:]) == {LONGEST_REST}
    bus.close()
    assert loop.burden == 0


def test_without_an_address_there_is_no_bus() -> None:
    loop = StillLoop()
    for environ in ({}, {"DBUS_SESSION_BUS_ADDRESS": "nonsense"}, {"XDG_RUNTIME_DIR": "/nowhere"}):
        bus = Bus("session", loop, environ)
        replies: Replies = []
        bus.call(call_of("Echo"), replies.append)
        assert replies == [None]
        bus.close()


def test_the_usual_place_of_the_session_bus_is_known(loop: RealLoop, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "bus"))
        listening.listen()
        bus = Bus("session", loop, {"XDG_RUNTIME_DIR": str(tmp_path)})
        bus.call(call_of("Echo"), lambda _: None)
        peer, _ = listening.accept()
        assert peer.recv(100).startswith(b"\0AUTH EXTERNAL ")
        peer.close()
        bus.close()


def test_a_bus_that_never_greets_is_given_up(tmp_path: Path) -> None:
    loop = StillLoop()
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "bus"))
        listening.listen()
        bus = Bus("session", loop, {"XDG_RUNTIME_DIR": str(tmp_path)})
        replies: Replies = []
        bus.call(call_of("Echo"), replies.append, 20)
        loop.move(6)
        assert replies == [None]
        bus.close()
    assert loop.burden == 0


# Closing


def test_after_closing_nobody_is_told_anything(service: Service, bus: Bus, loop: RealLoop) -> None:
    replies: Replies = []
    heard_of(bus, "Sang")
    bus.call(call_of("Silence"), replies.append, 20)
    loop.until(lambda: service.asked, "the call")
    bus.close()
    bus.close()
    assert replies == []
    bus.call(call_of("Echo"), replies.append)
    assert replies == [None]


def test_calls_and_signals_leave_nothing_behind(
    service: Service, bus: Bus, loop: RealLoop, ask: Ask
) -> None:
    _, unfollow = heard_of(bus, "Sang")
    settle(ask)
    assert "Sang" in str(ask(new_method_call(STATISTICS, "GetAllMatchRules")))
    unfollow()
    settle(ask)
    before = loop.burden, len(os.listdir("/proc/self/fd"))  # noqa: PTH208
    for _ in range(100):
        heard, unfollow = heard_of(bus, "Sang")
        assert ask(call_of("Echo", "s", ("x",)))
        service.signal(PATH, NAME, "Sang", "s", ("x",))
        loop.until(lambda heard=heard: heard, "the signal")  # type: ignore[misc]
        unfollow()
    settle(ask)
    assert (loop.burden, len(os.listdir("/proc/self/fd"))) == before  # noqa: PTH208
    assert not bus._calls
    assert not bus._followed
    assert "Sang" not in str(ask(new_method_call(STATISTICS, "GetAllMatchRules")))
