"""My map: what a person writes of each face, words to suggest for it, and what moments say beside.

All calls belong on the store thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.left_alone import LeftAlone
from glimmer_desktop.domain.moment import HARD_FACES, TYPED_TEXT_LIMIT, Face, Family
from glimmer_desktop.domain.own_map import MAPPED_FACES, OPEN_FACES, Part, Spot
from glimmer_desktop.domain.patterns import (
    SHOWN_FAMILIES,
    Line,
    by_day_part,
    in_list_order,
    lines,
)
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.journal import Journal
from glimmer_desktop.services.ports.own_map import Used
from glimmer_desktop.services.vocabulary import Vocabulary
from glimmer_desktop.settings.schema import MapSpan

CUES_SUGGESTED: Final = 5
OF_EACH_LIST: Final = 2
"""Words of a list that are suggested for one spot, and of all lists below."""

MOST_AROUND: Final = 6

_AROUND: Final = (Family.PLACE, Family.SENSE, Family.QUALITY, Family.COMPANY)
_AROUND_HARD: Final = (Family.PLACE, Family.SENSE)
"""For what brings a hard face no people are suggested: nobody is named as its cause."""

Away = Mapping[Family, frozenset[str]]
"""Words that are not suggested, whatever was noted."""

_DAYS: Final = {MapSpan.DAYS_90: 90, MapSpan.YEAR: 365}


@dataclass(frozen=True, slots=True)
class Figures:
    """What is drawn beside the map; only what eight moments or more carry, in list order."""

    since: date | None
    """The first day that counts; None: all days."""
    hard: bool
    """Whether triggers and moments with a hard face are counted, too."""
    day_parts: tuple[Line, ...]
    """Named by `DayPart`."""
    words: Mapping[Family, tuple[Line, ...]]
    values: tuple[tuple[str, int], ...]
    """How many moments touched each value, in the order of the person's list."""


class MyMap:
    """One person's map."""

    def __init__(self, journal: Journal, clock: Clock, words: Callable[[], Vocabulary]) -> None:
        self._journal = journal
        self._clock = clock
        self._words = words

    def written(self) -> Mapping[Spot, str]:
        """Everything on the map. Raises Known as any part of the journal does."""
        return self._journal.own_map.written()

    def write(self, face: Face, part: Part, text: str) -> None:
        """Keep a text in place of the one before. Nothing is cut.

        Raises Known: TEXT_TOO_LONG, unless it is only a text from elsewhere that gets shorter; and
        what `MapWords` raises.
        """
        before = self._journal.own_map.written().get((face, part), "")
        if len(text) > max(TYPED_TEXT_LIMIT, len(before)):
            limit, length = TYPED_TEXT_LIMIT, len(text)
            raise Known(ErrorCode.TEXT_TOO_LONG, limit=limit, length=length)
        if text != before:
            self._journal.own_map.write(face, part, text)

    def suggestions(self) -> Mapping[Spot, tuple[str, ...]]:
        """Words from own moments for each spot, chosen by use; people by the alphabet;
        none that is to be left alone."""
        left = LeftAlone.of(self._journal.left_alone.everything())
        away = {
            family: frozenset(one.name for one in left.words if one.family is family)
            | self._words().left_out.get(family, frozenset())
            for family in Family
        }
        return {
            (face, part): self._near(face, part, away) for face in MAPPED_FACES for part in Part
        }

    def figures(self, span: MapSpan, *, hard: bool) -> Figures:
        """Count over a span of days up to today."""
        days = _DAYS.get(span)
        since = None if days is None else self._clock.now().date() - timedelta(days=days - 1)
        counted = self._journal.patterns.counted(since, hard=hard)
        offered = {family: self._offered(family, hard) for family in SHOWN_FAMILIES}
        drawn = {
            family: lines(in_list_order(names, counted.words[family]))
            for family, names in offered.items()
        }
        values = offered[Family.VALUE]
        return Figures(
            since=since,
            hard=hard,
            day_parts=lines(by_day_part(counted.hours.items())),
            words=drawn,
            values=tuple((name, n) for name in values if (n := counted.values.get(name, 0))),
        )

    def _near(self, face: Face, part: Part, away: Away) -> tuple[str, ...]:
        near = self._journal.patterns.near
        if part is Part.FEELS:
            found = near(face, (Family.CUE,), glimmers=False, eased=False)
            others = away[Family.CUE] | self._of_other_faces(face)
            return tuple(one.name for one in found if one.name not in others)[:CUES_SUGGESTED]
        hard = face not in OPEN_FACES and part is Part.BRINGS
        families = _AROUND_HARD if hard else _AROUND
        found = near(face, families, glimmers=not hard, eased=part is Part.HELPS)
        fitting = [one for one in found if one.name not in away[one.family]]
        chosen = (name for family in families for name in self._some(family, fitting))
        return tuple(dict.fromkeys(chosen))[:MOST_AROUND]

    def _of_other_faces(self, face: Face) -> set[str]:
        """Cues that are offered with other faces alone: of a moment of two faces, each keeps its
        own."""
        others = [other for other in MAPPED_FACES if other is not face]
        return self._cues(others) - self._cues([face])

    def _some(self, family: Family, found: Sequence[Used]) -> Iterable[str]:
        names = [one.name for one in found if one.family is family]
        return (sorted(names) if family is Family.COMPANY else names)[:OF_EACH_LIST]

    def _cues(self, faces: Sequence[Face]) -> set[str]:
        by_face = self._words().cues_by_face
        return {cue for face in faces for cue in by_face.get(face, ())}

    def _offered(self, family: Family, hard: bool) -> list[str]:
        """The person's list, without what is left out; without cues of the hard faces alone."""
        words = self._words()
        away = set(words.left_out.get(family, ()))
        if family is Family.CUE and not hard:
            away |= self._cues(HARD_FACES) - self._cues(OPEN_FACES)
        return [word.name for word in self._journal.words.words(family) if word.name not in away]
