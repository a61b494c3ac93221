"""Which backups stay when there are many: close together lately, further apart long ago."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable
from datetime import datetime, timedelta

RECENT = timedelta(days=1)
"""Everything of this last while stays, so that a bad hour can be undone."""
DAYS = 7
WEEKS = 4
MONTHS = 12


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
