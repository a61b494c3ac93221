"""Drift: how long a moment stays, and the way through those that were drawn. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from glimmer_desktop.domain.moment import Moment

LEAST, MOST = 7.0, 40.0
"""Seconds that a moment stays, whatever it says."""
_SETTLES = 4.0
_A_CHARACTER = 0.08
"""Seconds; about 150 words a minute, slower than most people read."""
_A_PICTURE = 4.0
_SLOWLY = 2.0
"""Times as long where less is to move."""
_REMEMBERED = 200


def stays(words: str, *, picture: bool, slowly: bool) -> float:
    """Seconds in which it can be read without haste."""
    needed = _SETTLES + len(words) * _A_CHARACTER + _A_PICTURE * picture
    return min(MOST, max(LEAST, needed)) * (_SLOWLY if slowly else 1.0)


@dataclass(frozen=True, slots=True)
class Stream:
    """Where somebody is among the moments that drift by; after the last comes the first again."""

    drawn: tuple[Moment, ...]
    walked: tuple[int, ...] = (0,)
    """Places in `drawn`; the last one is looked at now."""

    @staticmethod
    def of(drawn: Sequence[Moment]) -> Stream | None:
        """None where there is nothing to drift through."""
        return Stream(tuple(drawn)) if drawn else None

    @property
    def now(self) -> Moment:
        return self.drawn[self.walked[-1]]

    @property
    def following(self) -> Moment:
        """The one that comes next."""
        return self.drawn[self._next]

    @property
    def can_go_back(self) -> bool:
        return len(self.walked) > 1

    def on(self) -> Stream:
        return replace(self, walked=(*self.walked, self._next)[-_REMEMBERED:])

    def back(self) -> Stream:
        """The one before; at the beginning nothing changes."""
        return replace(self, walked=self.walked[:-1]) if self.can_go_back else self

    def without(self, moment: Moment) -> Stream | None:
        """One is not to be shown any more; None where none is left."""
        place = self.walked[-1]
        left = tuple(one for one in self.drawn if one.id != moment.id)
        before = sum(one.id == moment.id for one in self.drawn[:place])
        return Stream(left, ((place - before) % len(left),)) if left else None

    @property
    def _next(self) -> int:
        return (self.walked[-1] + 1) % len(self.drawn)
