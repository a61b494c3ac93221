"""Sleep as the clocks tell it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from glimmer_desktop.services.sleeping import Clocks

START = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("wall", "ticks", "slept"),
    [
        (60, 60, None),
        (119, 60, None),
        (3_600, 10, 3_600),  # Linux: the other clock stands still in sleep
        (3_600, 3_600, 3_600),  # elsewhere it goes on, and nobody ticked
        (110, 110, None),  # a late timer
        (-3_600, 30, None),  # the clock was set back
        (-3_600, 3_600, 0),  # and the machine slept besides
        (7_200, 30, 7_200),  # the clock was set forward: the same quiet
    ],
)
def test_what_counts_as_sleep(wall: float, ticks: float, slept: float | None) -> None:
    clocks = Clocks(longest_wait=60.0)
    assert clocks.slept(START, 100.0) is None
    found = clocks.slept(START + timedelta(seconds=wall), 100.0 + ticks)
    assert found == (None if slept is None else timedelta(seconds=slept))
