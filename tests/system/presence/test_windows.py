"""Windows: what is made of its answers, given as data."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.system.presence.windows.consent import ConsentStore, since_when
from glimmer_desktop.system.presence.windows.sources import (
    TICKS,
    WindowsDoNotDisturb,
    WindowsFullScreen,
    WindowsIdle,
    WindowsLock,
    is_locked,
    seconds_between,
)


class Calls:
    """A Windows that answers as it is told."""

    def __init__(self, **answers: Any) -> None:
        self._answers = {"fills_screen": False, **answers}

    def now(self) -> int:
        return self._answers["now"]

    def last_input(self) -> int:
        return self._answers["last_input"]

    def session(self) -> bytes:
        return self._answers["session"]

    def notification_state(self) -> int:
        return self._answers["state"]

    def window_fills_screen(self) -> bool:
        return self._answers["fills_screen"]


def answer_of(source: Any) -> Any:
    answers: list[Any] = []
    source.ask(answers.append)
    source.close()
    (answer,) = answers
    return answer


@pytest.mark.parametrize(
    ("last_input", "now", "seconds"),
    [
        (1_000, 9_500, 8.5),
        (0x7FFF_FFFF, 0x8000_03E7, 1.0),  # past 24.9 days
        (TICKS - 500, 500, 1.0),  # past 49.7 days
        (7, 7, 0.0),
        (1_016, 1_000, 0.0),  # input is stamped finer than the clock goes
        (8, TICKS - 8, 0.0),
    ],
)
def test_idle_time_outlives_the_clock(last_input: int, now: int, seconds: float) -> None:
    assert answer_of(WindowsIdle(Calls(last_input=last_input, now=now))) == seconds


@given(st.integers(0, TICKS - 1), st.integers(0, TICKS // 2))
def test_idle_time_is_what_has_passed_wherever_the_clock_stands(start: int, passed: int) -> None:
    assert seconds_between(start, (start + passed) % TICKS) == passed / 1000


def session(state: int = 0, flags: int = 1, level: int = 1) -> bytes:
    return struct.pack("<I4xIiI", level, 2, state, flags) + bytes(200)


@pytest.mark.parametrize(
    ("said", "locked"),
    [
        (session(), False),
        (session(flags=0), True),
        (session(flags=0xFFFFFFFF), None),
        (session(state=4), True),  # disconnected: another person is in front
        (session(level=2), None),
        (session()[:12], None),
        (b"", None),
    ],
)
def test_a_session_is_locked_open_or_not_known(said: bytes, locked: bool | None) -> None:
    assert answer_of(WindowsLock(Calls(session=said))) is locked


@given(st.binary(max_size=40))
def test_any_session_can_be_read(said: bytes) -> None:
    assert is_locked(said) in (True, False, None)


@pytest.mark.parametrize(
    ("state", "fills", "full_screen", "do_not_disturb"),
    [
        (1, False, None, None),  # not present: locked, or a screen saver
        (2, True, True, None),  # busy
        (2, False, False, None),  # busy for an overlay on an empty desktop
        (3, False, True, None),  # a game
        (4, False, True, True),  # a presentation
        (5, False, False, None),
        (6, False, False, True),  # quiet time
        (7, True, True, None),  # an app
        (7, False, False, None),  # the Start menu
        (8, False, None, None),
    ],
)
def test_states_of_the_shell(
    state: int, fills: bool, full_screen: bool | None, do_not_disturb: bool | None
) -> None:
    calls = Calls(state=state, fills_screen=fills)
    assert answer_of(WindowsFullScreen(calls)) is full_screen
    assert answer_of(WindowsDoNotDisturb(calls)) is do_not_disturb


Tree = Mapping[str, Any]


class DataKey:
    """A key of the registry, given as data: numbers are its values, mappings are keys below."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree

    def number(self, name: str) -> int | None:
        return self._tree.get(name)

    def below(self) -> Iterator[DataKey]:
        return (DataKey(value) for value in self._tree.values() if isinstance(value, Mapping))


NOW = 133_000_000_000_000_000
MINUTE = 60 * 10**7
BOOTED = NOW - 600 * MINUTE


def used(begun: int, ended: int) -> Tree:
    return {"LastUsedTimeStart": begun, "LastUsedTimeStop": ended}


LASTS, OVER = used(NOW - 5 * MINUTE, 0), used(NOW - 5 * MINUTE, NOW - MINUTE)


@pytest.mark.parametrize(
    ("trees", "answer"),
    [
        ([], None),
        ([{}], False),
        ([{"Microsoft.WindowsCamera_8wekyb3d8bbwe": OVER}], False),
        ([{"Microsoft.WindowsCamera_8wekyb3d8bbwe": LASTS}], True),
        ([{"NonPackaged": {"C:#Program Files#Zoom#bin#Zoom.exe": LASTS, "other": OVER}}], True),
        ([{"a": OVER}, {"NonPackaged": {"service.exe": LASTS}}], True),
        ([{"never used": {}, "NonPackaged": {}}], False),
        ([{"killed before": used(BOOTED - MINUTE, 0)}], False),
        ([{"stopped is missing": {"LastUsedTimeStart": NOW - MINUTE}}], False),
        ([{"begun is missing": {"LastUsedTimeStop": 0}}], False),
    ],
)
def test_a_use_lasts_while_it_has_no_end(trees: list[Tree], answer: bool | None) -> None:
    store = ConsentStore(lambda: map(DataKey, trees), lambda: BOOTED)
    assert answer_of(store) is answer


def test_what_listens_for_days_is_no_meeting() -> None:
    week = 7 * 1440 * MINUTE
    assert since_when(NOW, 600 * MINUTE) == BOOTED
    assert since_when(NOW, week) == NOW - 1440 * MINUTE
