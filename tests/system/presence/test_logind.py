"""The conversation with systemd-logind, with a stub that speaks its protocol on a real bus."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest

from glimmer_desktop.domain.presence import PresenceChange
from glimmer_desktop.system.presence.logind import LogindLock, LogindSleep
from loops import RealLoop
from system.message_bus import PROPERTIES, Service
from system.presence.conftest import Around

NAME = "org.freedesktop.login1"
MANAGER, SESSION = f"{NAME}.Manager", f"{NAME}.Session"
ROOT, OURS = "/org/freedesktop/login1", "/org/freedesktop/login1/session/_32"

Answer = Callable[[Any], Any]


@pytest.fixture
def logind(serve: Callable[..., Service]) -> Service:
    service = serve(NAME)
    service.on(MANAGER, "GetSessionByPID", lambda pid: ("o", (OURS,)))
    service.set(SESSION, "LockedHint", "b", False, OURS)
    service.set(MANAGER, "PreparingForSleep", "b", False, ROOT)
    return service


def locks(around: Around, environ: dict[str, str] | None = None) -> LogindLock:
    these = around(environ)
    return LogindLock(these.system(), these.environ, these.tell)


def test_locked_is_told_both_ways(
    around: Around,
    logind: Service,
    answer: Answer,
    told: list[PresenceChange],
    loop: RealLoop,
) -> None:
    source = locks(around)
    assert answer(source) is False
    logind.set(SESSION, "LockedHint", "b", True, OURS)
    loop.until(lambda: told == [PresenceChange.LOCKED], "locked")
    assert answer(source) is True
    logind.set(SESSION, "LockedHint", "b", False, OURS)
    loop.until(lambda: told[1:] == [PresenceChange.UNLOCKED], "unlocked")
    assert answer(source) is False
    source.close()


def test_another_person_s_session_in_front_and_a_wish_to_lock_are_told(
    around: Around, logind: Service, answer: Answer, told: list[PresenceChange], loop: RealLoop
) -> None:
    source = locks(around)
    assert answer(source) is False
    logind.set(SESSION, "Active", "b", False, OURS)
    loop.until(lambda: told == [PresenceChange.LOCK_WANTED], "the other session")
    logind.set(SESSION, "Active", "b", True, OURS)
    logind.signal(OURS, SESSION, "Lock", "", ())
    loop.until(lambda: told == [PresenceChange.LOCK_WANTED] * 2, "the wish")
    source.close()


def test_a_change_told_without_its_value_is_asked_for(
    around: Around,
    logind: Service,
    answer: Answer,
    told: list[PresenceChange],
    loop: RealLoop,
) -> None:
    source = locks(around)
    answer(source)
    logind.properties[SESSION, "LockedHint"] = ("b", True)
    changed: tuple[Any, ...] = (SESSION, {}, ["IdleHint", "LockedHint"])
    logind.signal(OURS, PROPERTIES, "PropertiesChanged", "sa{sv}as", changed)
    loop.until(lambda: told == [PresenceChange.LOCKED], "locked")
    source.close()


def test_the_session_is_found_by_its_name_first(
    around: Around, logind: Service, answer: Answer
) -> None:
    by_name = "/org/freedesktop/login1/session/c1"
    logind.on(MANAGER, "GetSession", lambda name: ("o", (by_name,)) if name == "c1" else None)
    source = locks(around, {"XDG_SESSION_ID": "c1"})
    assert answer(source) is False
    assert (MANAGER, "GetSessionByPID") not in logind.asked
    source.close()


def test_the_session_is_found_by_our_process(
    around: Around, logind: Service, answer: Answer
) -> None:
    pids: list[int] = []

    def by_pid(pid: int) -> tuple[str, tuple[str]]:
        pids.append(pid)
        return "o", (OURS,)

    logind.on(MANAGER, "GetSessionByPID", by_pid)
    source = locks(around)
    assert answer(source) is False
    assert set(pids) == {os.getpid()}
    source.close()


def test_a_program_outside_of_sessions_takes_the_one_on_the_screen(
    around: Around, logind: Service, answer: Answer
) -> None:
    del logind.answers[MANAGER, "GetSessionByPID"]  # "does not belong to any known session"
    logind.on(MANAGER, "GetSession", lambda name: ("o", (OURS,)) if name == "auto" else None)
    source = locks(around)
    assert answer(source) is False
    source.close()


def test_without_a_session_nothing_is_known(
    around: Around, serve: Callable[..., Service], answer: Answer
) -> None:
    service = serve(NAME)
    service.on(MANAGER, "GetSession", lambda name: ("s", ("not a path",)))
    service.on(MANAGER, "GetSessionByPID", lambda pid: ("u", (7,)))
    source = locks(around)
    assert answer(source) is None
    source.close()


def test_logind_that_comes_later_is_found(
    around: Around, serve: Callable[..., Service], answer: Answer
) -> None:
    source = locks(around)
    assert answer(source) is None
    service = serve(NAME)
    service.on(MANAGER, "GetSessionByPID", lambda pid: ("o", (OURS,)))
    service.set(SESSION, "LockedHint", "b", True, OURS)
    assert answer(source) is True
    source.close()


def test_nonsense_about_the_lock_is_told_to_nobody(
    around: Around,
    logind: Service,
    answer: Answer,
    told: list[PresenceChange],
) -> None:
    source = locks(around)
    answer(source)
    for signature, value in (("s", "yes"), ("u", 1), ("as", ["x"] * 500)):
        logind.set(SESSION, "LockedHint", signature, value, OURS)
    logind.signal(OURS, PROPERTIES, "PropertiesChanged", "s", (SESSION,))
    assert not isinstance(answer(source), bool)  # as it came: whoever asks refuses it
    assert told == []
    source.close()


def test_sleep_is_told_both_ways(
    around: Around,
    logind: Service,
    answer: Answer,
    told: list[PresenceChange],
    loop: RealLoop,
) -> None:
    these = around()
    source = LogindSleep(these.system(), these.tell)
    assert answer(source) is False
    logind.set(MANAGER, "PreparingForSleep", "b", True, ROOT)
    logind.signal(ROOT, MANAGER, "PrepareForSleep", "b", (True,))
    loop.until(lambda: told == [PresenceChange.FALLING_ASLEEP], "falling asleep")
    assert answer(source) is True
    logind.set(MANAGER, "PreparingForSleep", "b", False, ROOT)
    logind.signal(ROOT, MANAGER, "PrepareForSleep", "s", ("nonsense",))
    logind.signal(ROOT, MANAGER, "PrepareForSleep", "b", (False,))
    loop.until(lambda: told[1:] == [PresenceChange.WOKE], "awake")
    assert answer(source) is False
    source.close()


def test_closed_sources_tell_nothing(
    around: Around,
    logind: Service,
    answer: Answer,
    told: list[PresenceChange],
) -> None:
    these = around()
    lock, sleep = locks(around), LogindSleep(these.system(), these.tell)
    answer(lock)
    lock.close()
    sleep.close()
    logind.set(SESSION, "LockedHint", "b", True, OURS)
    logind.signal(ROOT, MANAGER, "PrepareForSleep", "b", (True,))
    assert answer(LogindSleep(these.system(), lambda _: None)) is False  # all before it has come
    assert told == []
