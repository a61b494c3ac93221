"""Which backups stay when there are many: close together lately, further apart long ago."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable
from datetime import date, datetime, timedelta

RECENT = timedelta(days=1)
"""Everything of this last while stays, so that a bad hour can be undone."""
DAYS = 7
WEEKS = 4
MONTHS = 12
SEVENTHS = 7
"""Parts in which what is kept for long is looked at again, one a day."""


def staying(made: Collection[datetime], now: datetime) -> set[datetime]:
    """The times whose backups stay: the last of each of 7 days, 4 weeks and 12 months.

    Periods without a backup do not count, so a long absence takes nothing away. What is later than
    now was named by a clock that went wrong, then or by now: it stays, and takes no place from
    another, until its time has come. All times are of the same kind: with a time zone, or all
    without.
    """
    ahead = {time for time in made if time > now}
    newest_first = sorted(set(made) - ahead, reverse=True)
    recent = {time for time in newest_first if now - time < RECENT}
    daily = _last_of_each(newest_first, lambda time: time.date(), DAYS)
    weekly = _last_of_each(newest_first, lambda time: time.isocalendar()[:2], WEEKS)
    monthly = _last_of_each(newest_first, lambda time: (time.year, time.month), MONTHS)
    return ahead | recent | daily | weekly | monthly


def _last_of_each(
    newest_first: list[datetime], period: Callable[[datetime], Hashable], most: int
) -> set[datetime]:
    found: dict[Hashable, datetime] = {}
    for time in newest_first:
        found.setdefault(period(time), time)
    return set(list(found.values())[:most])


def due_sevenths(today: date, before: date | None) -> frozenset[int]:
    """Which sevenths of what is kept for long are to be looked at again: that of today, and those
    of all days since the one `before`. So whoever comes by once a week has seen all of it; who
    has never come by has nothing there yet.
    """
    if before is None:
        return frozenset()
    days = min(SEVENTHS, max(1, (today - before).days))
    if before > today:  # a clock went wrong, then or now
        days = SEVENTHS
    return frozenset((today.toordinal() - ago) % SEVENTHS for ago in range(days))


def seventh_of(fingerprint: str) -> int:
    """Of which seventh something is, by the hexadecimal digits of its hash."""
    return int(fingerprint[:8], 16) % SEVENTHS
