"""Drift: some own moments to rest with, in an order of chance.

Nothing hard, private or left alone is among them, chosen or not: they come by themselves, one after
the other, and nobody looks out for what is next. On the store thread.
"""

from __future__ import annotations

from collections.abc import Sequence

from glimmer_desktop.domain.grounding import CLOSE
from glimmer_desktop.domain.left_alone import LeftAlone
from glimmer_desktop.domain.lots import drawn
from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.domain.resurfacing import may_come
from glimmer_desktop.services.offering import offered_by
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.journal import Journal, OrderKey

MOST = 120
"""Moments of one stream; another one draws others."""
_AT_ONCE = 200
_MOST_READ = 1_000
"""Moments that are looked at, of those that were chosen."""


class Drifting:
    """Draws the moments of one stream."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock

    def kept_close(self) -> tuple[Moment, ...]:
        """Those kept close, as far as they may come by themselves."""
        from glimmer_desktop.domain.query import parse

        return self.among(self._journal.moments.keys(parse(CLOSE)))

    def among(self, keys: Sequence[OrderKey]) -> tuple[Moment, ...]:
        """Some of the moments at these keys, as far as they may come by themselves. A few are read
        at a time, until there are enough."""
        some = drawn(keys, _MOST_READ, self._clock.random_bits)
        offered = offered_by(self._journal.words)
        left = LeftAlone.of(self._journal.left_alone.everything())
        found: list[Moment] = []
        for start in range(0, len(some), _AT_ONCE):
            read = self._journal.moments.at(some[start : start + _AT_ONCE])
            found += [one for one in read if may_come(one, offered, left, hard=False)]
            if len(found) >= MOST:
                break
        return tuple(found[:MOST])

    def picture(self, sha256: str) -> bytes:
        """A kept picture as an encoded file. Raises Known."""
        return self._journal.photos.picture(sha256)
