"""Noticing by the clocks alone that the machine slept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

SLEPT = 60.0
"""A gap of this many seconds that nothing but sleep explains."""


class Clocks:
    """Compares the wall clock with the one that only grows, from one tick to the next."""

    def __init__(self, longest_wait: float) -> None:
        self._longest_wait = longest_wait
        self._last: tuple[datetime, float] | None = None

    def slept(self, now: datetime, ticks: float) -> timedelta | None:
        """How long the machine slept since the last tick; None when it did not.

        The wall clock ran ahead of the other, or nobody ticked: the first is Linux's sign, whose
        monotonic clock stands still in sleep; the second that of systems where it goes on. A clock
        set forward looks the same and gets the same quiet.
        """
        last, self._last = self._last, (now, ticks)
        if last is None:
            return None
        gap = now.astimezone(UTC) - last[0].astimezone(UTC)
        passed = ticks - last[1]
        if gap.total_seconds() - passed > SLEPT or passed - self._longest_wait > SLEPT:
            return max(gap, timedelta(0))
        return None
