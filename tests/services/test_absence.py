"""How long nobody was here, by a clock that tests move."""

from __future__ import annotations

from datetime import timedelta

import pytest

from conftest import StillClock
from glimmer_desktop.services.absence import Absence

FIVE = timedelta(minutes=5)


@pytest.fixture
def absence(clock: StillClock) -> Absence:
    return Absence(clock)


def test_it_is_over_when_there_was_no_input_for_so_long(
    absence: Absence, clock: StillClock
) -> None:
    left = []
    for minute in range(1, 6):
        clock.move(minutes=1)
        left.append(absence.left(FIVE, 60.0 * minute, ours=True))
    assert left == [240.0, 180.0, 120.0, 60.0, 0.0]


def test_a_key_begins_it_anew(absence: Absence, clock: StillClock) -> None:
    clock.move(minutes=1)
    assert absence.left(FIVE, 60.0, ours=False) == 240.0
    clock.move(minutes=1)
    assert absence.left(FIVE, 0.0, ours=False) == 300.0


def test_where_input_is_not_told_our_own_windows_count(absence: Absence, clock: StillClock) -> None:
    clock.move(minutes=1)
    assert absence.left(FIVE, None, ours=True) == 300.0
    clock.move(minutes=1)
    assert absence.left(FIVE, None, ours=False) == 240.0


def test_a_machine_that_slept_had_nobody_whatever_its_last_key_says(
    absence: Absence, clock: StillClock
) -> None:
    clock.move(hours=3)
    assert absence.left(FIVE, 0.0, ours=True) == 0.0


def test_a_pulse_that_came_late_is_no_sleep(absence: Absence, clock: StillClock) -> None:
    clock.move(seconds=110)
    assert absence.left(timedelta(minutes=1), 3.0, ours=False) == 57.0


def test_a_clock_that_was_set_back_does_not_put_it_off(absence: Absence, clock: StillClock) -> None:
    clock.set(clock.now() - timedelta(hours=2))
    assert absence.left(FIVE, None, ours=False) == 300.0
