"""Anchors: exact times that a person tied something to, such as a plan or the evening.

Such a time is not moved and not thinned out; whatever else asks for quiet, asks it of it, too.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)
_DAYS_BESIDE = (-1, 0, 1, 2)
"""Hours across midnight reach into the day after, and an hour of quiet around them further."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A time of day on some days of the week (Monday is 0), and a key for what it stands for."""

    key: str
    at: time
    days: tuple[int, ...] = EVERY_DAY


@dataclass(frozen=True, slots=True)
class Anchored:
    """One anchor on one local day. `key` begins with that day, as every window's does."""

    key: str
    day: date
    opens: datetime
    """In UTC. A time that the clocks leap over comes as much later; one they repeat comes once."""
    stands_for: str


def anchored_around(
    day: date, zone: tzinfo | None, anchors: Iterable[Anchor]
) -> tuple[Anchored, ...]:
    """Every anchored time of a local day, and of those beside it that can be near its windows."""
    return tuple(
        _anchored(day + timedelta(days=away), zone, anchor)
        for away in _DAYS_BESIDE
        for anchor in anchors
        if (day + timedelta(days=away)).weekday() in anchor.days
    )


def _anchored(day: date, zone: tzinfo | None, anchor: Anchor) -> Anchored:
    key = f"{day.isoformat()} {anchor.at.isoformat('minutes')} {anchor.key}"
    opens = datetime.combine(day, anchor.at, zone).astimezone(UTC)
    return Anchored(key, day, opens, anchor.key)
