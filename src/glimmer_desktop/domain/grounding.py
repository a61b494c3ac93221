"""What may be looked at when it is hard, and the way through it: one thing, another, and back.

Own moments first, then the general anchors. Nothing here is a trigger, private, hidden or with a
hard face: what comes up in such an hour was chosen as carefully as it can be without reading it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from glimmer_desktop.domain.moment import HARD_FACES, Kind, Moment

_NOTHING_HARD = " ".join(f"-face:{face} -shift:{face}" for face in HARD_FACES)
CLOSE = f"is:close -kind:trigger -is:private {_NOTHING_HARD}"
"""The query that finds those kept close that may come."""
CAME_AGAIN = f"again:>0 kind:glimmer -is:private {_NOTHING_HARD}"
"""The one for glimmers that came again; whether at a known place is told by `returns`."""
_REMEMBERED = 500
"""Steps that the way back goes, at most."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Something outside that anybody can turn to, by its stable key."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class Offered:
    """The places and the company that a person's lists still offer. A moment that carries a hidden
    one stays away: somebody did not want to be reminded of it."""

    places: frozenset[str]
    company: frozenset[str]


Thing = Moment | Anchor
"""What is looked at, one at a time."""


def words_of(moment: Moment) -> str:
    """What it says here: the note, else the appreciation, else its words; never its other side."""
    for written in (moment.text, moment.appreciation):
        if written.strip():
            return written.strip()
    return ", ".join((*moment.qualities, *moment.cues, *moment.senses, *moment.values))


def is_near(moment: Moment, offered: Offered) -> bool:
    """Whether it is kept close and may come in a hard hour."""
    return moment.close and moment.kind is not Kind.TRIGGER and _may_come(moment, offered)


def returns(moment: Moment, offered: Offered) -> bool:
    """Whether it is a glimmer that came again at a known place, and may come in a hard hour."""
    at_a_place = bool(moment.places) and bool(moment.again)
    return at_a_place and moment.kind is Kind.GLIMMER and _may_come(moment, offered)


def _may_come(moment: Moment, offered: Offered) -> bool:
    hard = any(face in HARD_FACES for face in (*moment.faces, *moment.shift_from))
    hidden = not offered.places.issuperset(moment.places) or not offered.company.issuperset(
        moment.company
    )
    if hard or hidden or moment.private or moment.deleted_at is not None:
        return False
    return bool(moment.photos or words_of(moment))


@dataclass(frozen=True, slots=True)
class Sitting:
    """One sitting: where somebody is, the way they came, and what would come next.

    `anchors` is never empty, so there is always something to look at.
    """

    anchors: tuple[Anchor, ...]
    own: tuple[Moment, ...] = ()
    walked: tuple[Thing, ...] = ()
    """The way here; its last one is what is looked at now."""
    ahead: tuple[Thing, ...] = ()

    @staticmethod
    def of(anchors: Sequence[Anchor]) -> Sitting:
        """A new one at the first of these anchors."""
        first, *rest = anchors
        return Sitting(tuple(anchors), walked=(first,), ahead=tuple(rest))

    @property
    def now(self) -> Thing:
        return self.walked[-1]

    @property
    def can_go_back(self) -> bool:
        return len(self.walked) > 1

    def another(self) -> Sitting:
        """The next one. After the last comes the first again, own ones before the anchors."""
        following, *rest = self.ahead or (*self.own, *self.anchors)
        walked = (*self.walked, following)[-_REMEMBERED:]
        return replace(self, walked=walked, ahead=tuple(rest))

    def back(self) -> Sitting:
        """The one before; at the beginning nothing changes."""
        if not self.can_go_back:
            return self
        *before, this = self.walked
        return replace(self, walked=tuple(before), ahead=(this, *self.ahead))

    def joined(self, own: Sequence[Moment], *, at_once: bool) -> Sitting:
        """Own moments have come: they are next, and `at_once` the first of them is here already."""
        if not own:
            return self
        joined = replace(self, own=tuple(own), ahead=(*own, *self.ahead))
        if not at_once or self.can_go_back:
            return joined
        # The first anchor makes way as if it had not been there; it comes after the own ones.
        return replace(joined, walked=(own[0],), ahead=(*own[1:], self.now, *self.ahead))
