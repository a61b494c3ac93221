"""Ground me: own moments that are safe to meet when it is hard, and anchors for everybody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from glimmer_desktop.domain.grounding import (
    CAME_AGAIN,
    CLOSE,
    Anchor,
    Sitting,
    is_near,
    returns,
)
from glimmer_desktop.domain.left_alone import LeftAlone
from glimmer_desktop.domain.lots import drawn
from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.services.offering import offered_by
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.journal import Journal
from glimmer_desktop.services.vocabulary import Vocabulary
from glimmer_desktop.settings.schema import Settings

if TYPE_CHECKING:
    from glimmer_desktop.domain.query import MomentQuery

MOST = 40
"""Moments of each kind in one sitting; another sitting draws others."""
_READ = 200
"""Moments looked at to find as many."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Whom the person wrote down for a hard hour and how to reach them ("" = nobody), and what to
    do when it is urgent, with the address of a page that lists help lines. Shown in Ground me and
    nowhere else."""

    name: str
    contact: str
    urgent_help: str
    link: str


class Grounding:
    """`begin`, `reach` and `breath_care` ask no store and never fail; all else belongs on the store
    thread."""

    def __init__(self, journal: Journal, clock: Clock, words: Callable[[], Vocabulary]) -> None:
        self._journal = journal
        self._clock = clock
        self._words = words

    def reach(self, settings: Settings) -> Reach:
        """The person's own contact, with the words for when it is urgent."""
        name, contact = settings.help_name.strip(), settings.help_contact.strip()
        lines = self._words().lines
        return Reach(name, contact, lines["urgent_help"], lines["urgent_help_link"])

    @property
    def breath_care(self) -> str:
        """Who is to leave the breath, and when."""
        return self._words().lines["breath_care"]

    def begin(self) -> Sitting:
        """A sitting with the anchors alone. It always opens with the same one: what is known is
        easier to hold on to."""
        anchors = self._words().anchors
        first, *rest = (Anchor(key, line.text) for key, line in anchors.items())
        return Sitting.of([first, *drawn(rest, len(rest), self._clock.random_bits)])

    def own(self) -> tuple[Moment, ...]:
        """Moments kept close, then glimmers that came again at known places; each once, and none
        that is left alone.

        Raises Known as any part of the journal does.
        """
        offered = offered_by(self._journal.words)
        left = LeftAlone.of(self._journal.left_alone.everything())
        near = self._found(CLOSE, lambda one: is_near(one, offered) and not left.covers(one))
        ids = {moment.id for moment in near}
        returning = self._found(
            CAME_AGAIN, lambda one: returns(one, offered) and not left.covers(one)
        )
        return (*near, *(moment for moment in returning if moment.id not in ids))

    def picture(self, sha256: str) -> bytes:
        """A kept picture as an encoded file. Raises Known."""
        return self._journal.photos.picture(sha256)

    def _found(self, query: str, fits: Callable[[Moment], bool]) -> list[Moment]:
        keys = self._journal.moments.keys(_parsed(query))
        some = drawn(keys, _READ, self._clock.random_bits)
        return [moment for moment in self._journal.moments.at(some) if fits(moment)][:MOST]


@cache
def _parsed(query: str) -> MomentQuery:
    from glimmer_desktop.domain.query import parse  # half of all that would be loaded else

    return parse(query)
