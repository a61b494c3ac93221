"""A leaf of the calendar, a month or a year to look back on, and what can be told of it.

What is told are counts of the person's own words, and nothing else: no mood, no target, no other
leaf beside it, and no word of days on which nothing was noted.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date
from typing import Final

from glimmer_desktop.domain.chance import chance
from glimmer_desktop.domain.moment import Face, Family, Moment

TOLD_FAMILIES: Final = (
    *(Family.CUE, Family.SENSE, Family.PLACE, Family.QUALITY, Family.VALUE, Family.COMPANY),
)
"""The lists of which something is told, in the order of the page."""
TOLD_OF_HARD: Final = (Family.CUE, Family.SENSE, Family.PLACE)
"""Beside what is hard nobody is named as its cause, and nothing is said to have felt good."""

MOST_OF_A_MONTH: Final = 5
MOST_OF_A_YEAR: Final = 8
"""Words of one list that are told."""
MOST_PEOPLE: Final = 24
MOST_SHOWN: Final = 6
"""Moments on the small wall."""

_MARK: Final = "leaf:"
_MARKED: Final = re.compile(rf"{_MARK}(\d{{4}})(?:-(\d\d))?", re.ASCII)
_MONTHS: Final = 12


@dataclass(frozen=True, slots=True)
class Leaf:
    """One month, or the whole year where `month` is None."""

    year: int
    month: int | None = None

    @staticmethod
    def month_of(day: date) -> Leaf:
        """The month that a day lies in."""
        return Leaf(day.year, day.month)

    @property
    def first(self) -> date:
        return date(self.year, self.month or 1, 1)

    @property
    def last(self) -> date:
        """Its last day, included."""
        month = self.month or _MONTHS
        return date(self.year, month, calendar.monthrange(self.year, month)[1])

    @property
    def whole_year(self) -> Leaf:
        """The year it is, or lies in."""
        return Leaf(self.year)

    @property
    def name(self) -> str:
        """The same in every language: "2026-11" or "2026"."""
        return f"{self.year:04}" if self.month is None else f"{self.year:04}-{self.month:02}"

    @property
    def mark(self) -> str:
        """What a moment says it was prompted by when it is the person's own line to this leaf."""
        return f"{_MARK}{self.name}"

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last

    def turned(self, leaves: int) -> Leaf:
        """So many leaves of its kind later; earlier, if less than 0. Stays within the calendar."""
        if self.month is None:
            return Leaf(min(max(self.year + leaves, MINYEAR), MAXYEAR))
        count = self.year * _MONTHS + self.month - 1 + leaves
        least, most = MINYEAR * _MONTHS, MAXYEAR * _MONTHS + _MONTHS - 1
        year, month = divmod(min(max(count, least), most), _MONTHS)
        return Leaf(year, month + 1)


def leaf_of(mark: str) -> Leaf | None:
    """The leaf that a `Leaf.mark` names; None for anything else."""
    found = _MARKED.fullmatch(mark)
    if found is None:
        return None
    year, month = int(found[1]), None if found[2] is None else int(found[2])
    known = year >= MINYEAR and (month is None or 1 <= month <= _MONTHS)
    return Leaf(year, month) if known else None


@dataclass(frozen=True, slots=True)
class Tally:
    """In how many moments something was, and on how many days: 1 <= days <= times."""

    times: int
    days: int


@dataclass(frozen=True, slots=True)
class Counts:
    """What a leaf holds, by moments that are neither private nor in the bin."""

    words: Mapping[Family, Mapping[str, Tally]]
    """By word, of `TOLD_FAMILIES` and of words that are neither hidden nor joined to others."""
    faces: Mapping[Face, Tally]
    """Of hard faces, where it was asked for what is hard; else of none."""
    triggers: Tally | None = None
    """The same of triggers; None when there were none."""


@dataclass(frozen=True, slots=True)
class Passage:
    """What is told of one list: its words in the order of the person's list, never of a figure.

    Of company only who was there: by the alphabet, and the tallies are not for showing.
    """

    family: Family
    words: tuple[tuple[str, Tally], ...]
    more: bool = False
    """Whether some were left out; told of company alone, where all are meant."""


def passages(
    leaf: Leaf,
    counts: Counts,
    lists: Mapping[Family, Sequence[str]],
    *,
    away: Callable[[Family, str], bool] = lambda _family, _name: False,
    families: Sequence[Family] = TOLD_FAMILIES,
) -> tuple[Passage, ...]:
    """What is told of each list, the ones with nothing to tell left out.

    `lists` are the person's words in their order; one that is in none of them is not told.
    `away`: words that are not to be met.
    """
    told = []
    for family in families:
        counted = counts.words.get(family, {})
        listed = lists.get(family, ())
        named = [(n, counted[n]) for n in listed if n in counted and not away(family, n)]
        if family is Family.COMPANY:
            named.sort(key=lambda one: (one[0].casefold(), one[0]))
            kept = named[:MOST_PEOPLE]
        else:
            kept = _most_days(named, MOST_OF_A_YEAR if leaf.month is None else MOST_OF_A_MONTH)
        if kept:
            told.append(Passage(family, tuple(kept), more=len(kept) < len(named)))
    return tuple(told)


def _most_days(named: Sequence[tuple[str, Tally]], most: int) -> list[tuple[str, Tally]]:
    """Those that were there on the most days, in the order they came in."""
    by_days = sorted(named, key=lambda one: (-one[1].days, -one[1].times))
    names = {name for name, _ in by_days[:most]}
    return [one for one in named if one[0] in names]


def for_the_wall(leaf: Leaf, moments: Iterable[Moment]) -> tuple[Moment, ...]:
    """A few of those that were kept close or have a picture, the earliest first.

    Kept close goes before; among too many chance decides, and for a leaf it is always the same.
    """
    seed = leaf.first.toordinal()
    fitting = (one for one in moments if one.close or one.photos)
    drawn = sorted(fitting, key=lambda one: (not one.close, chance(seed, one.id)))
    return tuple(sorted(drawn[:MOST_SHOWN], key=lambda one: one.noticed_at))
