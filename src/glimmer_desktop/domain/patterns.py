"""What the moments themselves say: counts of what was there, with how sure so few can make one.

Nothing here is a score, a rank or a cause. Below eight moments nothing is said at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import sqrt

from glimmer_desktop.domain.moment import HARD_FACES, Family, FeltChange, Kind
from glimmer_desktop.domain.terms import FAMILY_OF, Condition, Filter, FilterName, Not, every

SILENT_BELOW = 8
"""Moments with a felt change that a line needs to be drawn."""

EASED = (FeltChange.TOUCH, FeltChange.CLEARLY)
"""The felt changes that count as easing."""

SHOWN_FAMILIES = (Family.SENSE, Family.PLACE, Family.CUE, Family.VALUE)
"""The lists that are counted, in the order of the page. Company is none of them."""

_Z = 1.959963984540054
"""The normal distribution's 97.5 % point: what leaves one in forty outside on each side."""


class DayPart(StrEnum):
    """A part of the day, by the clock where the moment was noticed."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"


DAY_PARTS: dict[DayPart, int] = {
    DayPart.MORNING: 5,
    DayPart.AFTERNOON: 12,
    DayPart.EVENING: 17,
    DayPart.NIGHT: 22,
}
"""The hour each begins with, in the order of the clock."""
HOURS = 24


@dataclass(frozen=True, slots=True)
class Interval:
    """Between which shares (0 to 1) the true one lies, 95 times in a hundred."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Count:
    """How many of the moments with a felt change eased: 0 <= eased <= noted."""

    eased: int = 0
    noted: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.eased + other.eased, self.noted + other.noted)


@dataclass(frozen=True, slots=True)
class Counted:
    """What a journal holds of some time, by moments that are neither private nor in the bin."""

    hours: Mapping[int, Count]
    """By hour (0 to 23) of the clock where each was noticed."""
    words: Mapping[Family, Mapping[str, Count]]
    """By word, of `SHOWN_FAMILIES` and of words that are neither hidden nor joined to others."""
    values: Mapping[str, int]
    """Moments that touched each value, with or without a felt change."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the page: what was there, how often it eased, and how sure that is."""

    name: str
    count: Count
    interval: Interval

    @property
    def share(self) -> float:
        return self.count.eased / self.count.noted


def wilson(count: Count) -> Interval:
    """The 95 % score interval of a share, without continuity correction.

    Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference",
    Journal of the American Statistical Association 22 (158), 1927, 209-212; recommended for small
    numbers by Brown, Cai and DasGupta, Statistical Science 16 (2), 2001, 101-133.
    Raises ValueError for a count that none can be.
    """
    eased, noted = count.eased, count.noted
    if not 0 <= eased <= noted or noted == 0:
        raise ValueError(f"{eased} of {noted} is no share")
    share, spread = eased / noted, _Z * _Z / noted
    middle = (share + spread / 2) / (1 + spread)
    half = _Z / (1 + spread) * sqrt(share * (1 - share) / noted + spread / (4 * noted))
    low = 0.0 if eased == 0 else max(0.0, middle - half)
    high = 1.0 if eased == noted else min(1.0, middle + half)
    return Interval(low, high)


def lines(counted: Iterable[tuple[str, Count]]) -> tuple[Line, ...]:
    """Those that may be drawn, in the order they came in: never in the order of the figure."""
    return tuple(
        Line(name, count, wilson(count)) for name, count in counted if count.noted >= SILENT_BELOW
    )


def part_of_day(hour: int) -> DayPart:
    """The part that an hour (0 to 23) belongs to; raises ValueError for another number."""
    if not 0 <= hour < HOURS:
        raise ValueError(f"{hour} is no hour")
    began = [part for part, first in DAY_PARTS.items() if first <= hour]
    return began[-1] if began else DayPart.NIGHT  # which goes on past midnight


def by_day_part(hours: Iterable[tuple[int, Count]]) -> tuple[tuple[DayPart, Count], ...]:
    """Counts by hour, put together by part of the day, in the order of the clock."""
    parts = dict.fromkeys(DayPart, Count())
    for hour, count in hours:
        parts[part_of_day(hour)] += count
    return tuple(parts.items())


def in_list_order(
    names: Sequence[str], counts: Mapping[str, Count]
) -> tuple[tuple[str, Count], ...]:
    """The counts of the names a person's list offers, as the list has them; others are left out."""
    return tuple((name, counts[name]) for name in names if name in counts)


def query_of(family: Family, name: str, since: date | None, *, hard: bool) -> str:
    """The gallery's query for the moments behind a line, whether or not a change was noted.

    `since`: the first day that counts; `hard`: whether triggers and hard faces are among them.
    """
    parts: list[Condition] = [Filter(_FILTER_OF[family], name)]
    if since is not None:
        parts.append(Filter(FilterName.AFTER, since.isoformat()))
    parts.append(Not(Filter(FilterName.IS, "private")))
    if not hard:
        parts.append(Not(Filter(FilterName.KIND, Kind.TRIGGER)))
        parts += [Not(Filter(FilterName.FACE, face)) for face in HARD_FACES]
    return str(every(*parts))


_FILTER_OF = {family: name for name, family in FAMILY_OF.items()}
