"""Leafing back: what a month or a year holds in a person's own words, and their own line to it.

The line is a body note that says, as its prompt, which leaf it was written to. So it is kept,
found, edited, versioned, exported and let go as every moment is, and no second kind of text has to
be looked after. All calls belong on the store thread.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time

from glimmer_desktop.domain.grounding import Offered
from glimmer_desktop.domain.leaf import (
    TOLD_FAMILIES,
    TOLD_OF_HARD,
    Leaf,
    Passage,
    Tally,
    for_the_wall,
    passages,
)
from glimmer_desktop.domain.left_alone import LeftAlone, ThisWord
from glimmer_desktop.domain.moment import HARD_FACES, Draft, Face, Family, Kind, Moment
from glimmer_desktop.domain.own_map import OPEN_FACES
from glimmer_desktop.domain.resurfacing import may_come
from glimmer_desktop.services.capture import Capture
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.journal import Journal
from glimmer_desktop.services.vocabulary import Vocabulary

Lists = Mapping[Family, Sequence[str]]
"""A person's words, each list in its order."""
Away = Callable[[Family, str], bool]
"""Whether a word is not to be met."""

_LOOKED_AT = 30
"""Moments among which the small wall is chosen; some of them may be left alone."""
_LAST_MINUTE = time(23, 59)


@dataclass(frozen=True, slots=True)
class Told:
    """What a leaf says. Nothing in it is hard, private or in the bin."""

    leaf: Leaf
    passages: tuple[Passage, ...]
    wall: tuple[Moment, ...]
    """A few moments that were kept close or have a picture, the earliest first."""
    line: str = ""
    """The person's own, as far as it is kept."""
    begun: str | None = None
    """What was typed there and not kept; None when there is nothing."""

    @property
    def is_empty(self) -> bool:
        return not (self.passages or self.wall)


@dataclass(frozen=True, slots=True)
class ToldOfHard:
    """What was hard in a leaf, for who asks for it."""

    leaf: Leaf
    triggers: Tally | None
    faces: tuple[tuple[Face, Tally], ...]
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """What became of the person's own line: the moment before, and the one that is kept now."""

    before: Moment | None
    after: Moment | None


class Leafing:
    """Reads the days of one leaf, however long the journal is."""

    def __init__(
        self, journal: Journal, capture: Capture, clock: Clock, words: Callable[[], Vocabulary]
    ) -> None:
        self._journal = journal
        self._capture = capture
        self._clock = clock
        self._words = words

    def present(self) -> Leaf:
        """The month it is now. Asks the clock alone."""
        return Leaf.month_of(self._clock.now().date())

    def told(self, leaf: Leaf) -> Told:
        """What there is to tell. Raises Known as any part of the journal does."""
        counts = self._journal.leaves.counted(leaf, hard=False)
        line = self._journal.leaves.line(leaf)
        held = self._journal.drafts.held(leaf.mark)
        lists, left = self._lists(), LeftAlone.of(self._journal.left_alone.everything())
        return Told(
            leaf,
            passages(leaf, counts, lists, away=self._is_away(left)),
            self._wall(leaf, lists, left),
            line.text if line else "",
            held.text if held else None,
        )

    def told_of_hard(self, leaf: Leaf) -> ToldOfHard:
        """What was hard; asked for by a press alone."""
        counts = self._journal.leaves.counted(leaf, hard=True)
        faces = tuple((face, counts.faces[face]) for face in HARD_FACES if face in counts.faces)
        said = passages(
            leaf, counts, self._lists(), away=self._is_left_out(), families=TOLD_OF_HARD
        )
        return ToldOfHard(leaf, counts.triggers, faces, said)

    def hold(self, leaf: Leaf, text: str) -> None:
        """Keep what was typed so far beside the journal, as every draft is."""
        self._journal.drafts.hold(leaf.mark, self._draft(leaf, text))

    def write(self, leaf: Leaf, text: str) -> Written:
        """Keep the person's own line to a leaf; nothing but spaces lets it go, into the bin.

        Raises Known: TEXT_TOO_LONG, and what keeping a moment raises.
        """
        before = self._journal.leaves.line(leaf)
        with self._journal.together():
            after = self._written(leaf, text, before)
            self._journal.drafts.drop(leaf.mark)
        return Written(before, after)

    def thumbnail(self, sha256: str) -> bytes:
        return self._journal.photos.thumbnail(sha256)

    def _written(self, leaf: Leaf, text: str, before: Moment | None) -> Moment | None:
        if before is None:
            return self._capture.keep(self._draft(leaf, text)) if text.strip() else None
        if text == before.text:
            return before
        changed = replace(before.as_draft(), text=text)
        if not text.strip() and not replace(changed, text="").says_something():
            self._journal.moments.let_go(before.id, self._clock.now())
            return None
        return self._capture.change(before, changed)

    def _draft(self, leaf: Leaf, text: str) -> Draft:
        """It stands among the days it is about: at the end of a leaf that is over."""
        now, at = self._clock.now(), None
        if not leaf.holds(now.date()):
            at = datetime.combine(leaf.last, _LAST_MINUTE, self._clock.zone())
        return Draft(kind=Kind.BODY_NOTE, text=text, prompt=leaf.mark, noticed_at=at)

    def _lists(self) -> Lists:
        words = self._journal.words
        return {family: [word.name for word in words.words(family)] for family in TOLD_FAMILIES}

    def _is_away(self, left: LeftAlone) -> Away:
        """Also what is left alone, and cues that are offered with hard faces alone."""
        by_face, out = self._words().cues_by_face, self._is_left_out()
        open_cues = {cue for face in OPEN_FACES for cue in by_face.get(face, ())}
        hard = {cue for face in HARD_FACES for cue in by_face.get(face, ())} - open_cues

        def is_away(family: Family, name: str) -> bool:
            if out(family, name) or ThisWord(family, name) in left.words:
                return True
            return family is Family.CUE and name in hard

        return is_away

    def _is_left_out(self) -> Away:
        left_out = self._words().left_out
        return lambda family, name: name in left_out.get(family, frozenset())

    def _wall(self, leaf: Leaf, lists: Lists, left: LeftAlone) -> tuple[Moment, ...]:
        found = self._journal.moments.at(self._journal.leaves.worth_showing(leaf, _LOOKED_AT))
        offered = Offered(frozenset(lists[Family.PLACE]), frozenset(lists[Family.COMPANY]))
        fitting = (one for one in found if may_come(one, offered, left, hard=False))
        return for_the_wall(leaf, fitting)
