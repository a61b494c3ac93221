"""A natural break: a rest after some activity, or the moment after something else has ended.

All times are seconds on one scale that only grows. Activity is what readings of the idle time
tell; what cannot be known is never taken for it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

REST = 8.0
"""Seconds without input that make a rest."""
ACTIVITY = 60.0
"""Seconds of activity that have to come before a rest, or it breaks nothing off."""
BREAK = 10.0
"""Seconds that the moment after unlocking or changing windows lasts."""
AWAY = 300.0
"""Seconds without input after which a person is not there any more."""
CLOSEST = 2.0
"""Seconds between two readings at the least."""
_FARTHEST = REST + 4.0
"""Seconds between two readings that tell of what was between them; a coarse timer may be late."""


@dataclass(frozen=True, slots=True)
class Lull:
    """What the readings so far tell."""

    read_at: float | None = None
    idle: float | None = None
    """The last reading; None where none was made, or none can be made."""
    active: float = 0.0
    """Seconds of activity since the person was away, or since waiting began."""
    broke_at: float | None = None

    def read(self, at: float, idle: float | None) -> Lull:
        """With one more reading; its idle time is None where it cannot be known."""
        if idle is None or idle >= AWAY:
            return replace(self, read_at=at, idle=idle, active=0.0)
        return replace(self, read_at=at, idle=idle, active=self.active + self._since(at, idle))

    def broke(self, at: float) -> Lull:
        """Something of the person's own has just ended."""
        return replace(self, broke_at=at)

    def anew(self) -> Lull:
        """As before the first reading, but for a break that was a moment ago."""
        return Lull(broke_at=self.broke_at)

    def is_natural(self, at: float) -> bool:
        """Whether this is a moment to come; where nothing can be known, any is."""
        if self.read_at is None:
            return False
        if self.idle is None:
            return True
        return self.just_broke(at) or (self.active >= ACTIVITY and self.idle >= REST)

    def just_broke(self, at: float) -> bool:
        """Whether it is the moment after something has ended."""
        return self.broke_at is not None and 0 <= at - self.broke_at <= BREAK

    @property
    def is_away(self) -> bool:
        return self.idle is not None and self.idle >= AWAY

    def wait(self) -> float:
        """Seconds until a rest may have come about."""
        if self.read_at is None:
            return 0.0
        return CLOSEST if self.idle is None else max(CLOSEST, REST - self.idle)

    def _since(self, at: float, idle: float) -> float:
        """Seconds of activity between the last reading and this one, as far as they are sure."""
        if self.read_at is None or self.idle is None or at - self.read_at > _FARTHEST:
            return 0.0
        if self.idle >= REST:  # it began somewhere in between
            return 0.0
        return max(0.0, (at - idle) - (self.read_at - self.idle))
