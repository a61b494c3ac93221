"""When what was shown last, through restarts, broken clocks and full disks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.shown_times import ShownTimes

SPAN = timedelta(days=14)


class Remembered:
    """`TimesFile` in memory; on a full disk nothing is remembered."""

    def __init__(self) -> None:
        self.held: dict[str, datetime] = {}
        self.full = False

    def recall(self) -> dict[str, datetime]:
        return dict(self.held)

    def remember(self, times: Mapping[str, datetime]) -> None:
        if self.full:
            raise Known(ErrorCode.DISK_FULL, path="times.json")
        self.held = dict(times)


def test_it_is_remembered_once_it_is_kept_and_for_so_long(clock: StillClock) -> None:
    file, at = Remembered(), clock.now()
    shown = ShownTimes(file, clock, SPAN)
    shown.note("one")
    assert (shown.lately(), file.held) == ({"one": at}, {})
    shown.keep()
    again = ShownTimes(file, clock, SPAN)
    clock.move(days=13)
    assert again.lately() == {"one": at}
    again.note("two")
    clock.move(days=1)
    assert set(again.lately()) == {"two"}
    again.keep()
    assert set(file.held) == {"two"}


def test_a_clock_that_was_far_ahead_keeps_nothing_away_for_years(clock: StillClock) -> None:
    file, now = Remembered(), clock.now()
    shown = ShownTimes(file, clock, SPAN)
    clock.move(days=4000)
    shown.note("one")
    shown.keep()
    clock.set(now)
    assert ShownTimes(file, clock, SPAN).lately() == {}


def test_on_a_full_disk_this_run_still_knows(clock: StillClock) -> None:
    file = Remembered()
    shown, file.full = ShownTimes(file, clock, SPAN), True
    shown.note("one")
    shown.keep()
    assert set(shown.lately()) == {"one"}
    assert ShownTimes(file, clock, SPAN).lately() == {}
