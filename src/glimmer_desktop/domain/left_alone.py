"""What a person does not want to be reminded of: a moment, someone, a place, a stretch of time.

It stays in the journal and is found by who looks for it; it only does not come up by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from glimmer_desktop.domain.moment import Family, Moment, MomentId

AROUND = timedelta(days=7)
"""How far a stretch of time reaches before and after the day it was chosen for."""


@dataclass(frozen=True, slots=True)
class ThisMoment:
    """One moment. Its day and its words are there to be told by ("" = it says none, is private or
    in the bin); it is the same one whatever they are."""

    id: MomentId
    day: date = field(compare=False)
    words: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class ThisWord:
    """Whatever carries a word: someone (`Family.COMPANY`) or a place."""

    family: Family
    name: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """Whatever was noticed from one day to another, both included."""

    first: date
    last: date


Left = ThisMoment | ThisWord | Stretch
FAMILIES = (Family.COMPANY, Family.PLACE)
"""Of which words can be left alone."""


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """All of it together, to be asked about one moment after the other."""

    moments: frozenset[MomentId] = frozenset()
    words: frozenset[ThisWord] = frozenset()
    stretches: tuple[Stretch, ...] = ()

    @staticmethod
    def of(everything: Iterable[Left]) -> LeftAlone:
        known = list(everything)
        return LeftAlone(
            frozenset(one.id for one in known if isinstance(one, ThisMoment)),
            frozenset(one for one in known if isinstance(one, ThisWord)),
            tuple(one for one in known if isinstance(one, Stretch)),
        )

    def covers(self, moment: Moment) -> bool:
        """Whether a moment is to be left alone, for whichever reason."""
        day = moment.noticed_at.date()
        return (
            moment.id in self.moments
            or any(one.first <= day <= one.last for one in self.stretches)
            or any(word in self.words for word in words_of(moment))
        )


def words_of(moment: Moment) -> tuple[ThisWord, ...]:
    """Whoever is named in a moment, and where it was."""
    return tuple(ThisWord(family, name) for family in FAMILIES for name in moment.words(family))


def ways_to_leave(moment: Moment, words: str) -> tuple[Left, ...]:
    """Everything that "not this one again" can mean for a moment, the least first."""
    day = moment.noticed_at.date()
    around = Stretch(day - AROUND, day + AROUND)
    return (ThisMoment(moment.id, day, words), *words_of(moment), around)
