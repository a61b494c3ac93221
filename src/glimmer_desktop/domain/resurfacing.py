"""What may come up again by itself, from about this day in earlier times; and which week it is that
may be looked back on. Pure: the same day brings the same moment, until it is left alone.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from glimmer_desktop.domain.chance import chance
from glimmer_desktop.domain.grounding import Offered, words_of
from glimmer_desktop.domain.left_alone import LeftAlone
from glimmer_desktop.domain.moment import HARD_FACES, Kind, Moment

NEAR = timedelta(days=3)
"""What counts as about the same day."""
MOST_YEARS = 40
HARD_FOR = timedelta(hours=4)
"""So long after something hard was noticed, nothing comes up by itself."""
A_WEEK = timedelta(days=7)


class Ago(StrEnum):
    """How long ago, in the words that are used for it."""

    YEARS = "years"
    HALF_A_YEAR = "half-a-year"
    A_MONTH = "a-month"


@dataclass(frozen=True, slots=True)
class Occasion:
    """A day in earlier times, with the few around it."""

    ago: Ago
    day: date
    years: int = 0
    """With `Ago.YEARS`, how many."""


@dataclass(frozen=True, slots=True)
class Resurfaced:
    """An own moment that comes up, and why today."""

    moment: Moment
    occasion: Occasion

    @property
    def on_the_day(self) -> bool:
        """Whether it was on that very day, and not only about then."""
        return self.moment.noticed_at.date() == self.occasion.day


def occasions(today: date) -> tuple[tuple[Occasion, ...], ...]:
    """Where to look, in this order: about this day in earlier years, half a year ago, a month ago.
    One that has something is enough."""
    years = range(1, min(MOST_YEARS, today.year - 2) + 1)
    return (
        tuple(Occasion(Ago.YEARS, _months_before(today, 12 * n), n) for n in years),
        (Occasion(Ago.HALF_A_YEAR, _months_before(today, 6)),),
        (Occasion(Ago.A_MONTH, _months_before(today, 1)),),
    )


def may_come(moment: Moment, offered: Offered, left: LeftAlone, *, hard: bool) -> bool:
    """Whether a moment may come up by itself. `hard` lets those with a hard face come, too.

    Never a trigger, a private one, one in the bin, one that is left alone, or one with a place or
    company that the person's lists do not offer any more.
    """
    shown = offered.places.issuperset(moment.places) and offered.company.issuperset(moment.company)
    if moment.kind is Kind.TRIGGER or moment.private or moment.deleted_at is not None:
        return False
    if not shown or left.covers(moment) or (is_hard(moment) and not hard):
        return False
    return bool(moment.photos or words_of(moment))


def may_resurface(moment: Moment, offered: Offered, left: LeftAlone, *, hard: bool) -> bool:
    """The same of one alone, out of its time: only glimmers."""
    return moment.kind is Kind.GLIMMER and may_come(moment, offered, left, hard=hard)


def is_hard(moment: Moment) -> bool:
    """Whether there is a hard face in it, or was one before it."""
    return any(face in HARD_FACES for face in (*moment.faces, *moment.shift_from))


def chosen(among: Iterable[Resurfaced], today: date) -> Resurfaced | None:
    """One of them, by chance and the same all day; one from the very day before others."""
    every = list(among)
    best = [one for one in every if one.on_the_day] or every
    return min(best, key=lambda one: chance(today.toordinal(), one.moment.id), default=None)


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days to look back on, and since when they may be."""

    first: date
    last: date
    opens: datetime


def week_to_look_back(now: datetime, weekday: int, since: time) -> Week | None:
    """The week that ends on the latest such day (0 = Monday), from that hour on; None on the next
    such day before its hour: then the week is over."""
    last = now.date() - timedelta(days=(now.weekday() - weekday) % 7)
    opens = datetime.combine(last, since, now.tzinfo)
    if now < opens:
        return None
    return Week(last - A_WEEK + timedelta(days=1), last, opens)


def of_the_week(moments: Sequence[Moment]) -> tuple[Moment, ...]:
    """Glimmers, and whatever else was appreciated, as they came."""
    fitting = (one for one in moments if one.kind is Kind.GLIMMER or one.appreciation.strip())
    return tuple(sorted(fitting, key=lambda one: one.noticed_at))


def _months_before(day: date, months: int) -> date:
    """The same day so many months earlier, or the last one of a month that is too short."""
    count = day.year * 12 + day.month - 1 - months
    year, month = divmod(count, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
