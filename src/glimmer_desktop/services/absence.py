"""How long nobody was here, by the wall clock: a machine that slept, or a program that was stopped,
counts as nobody."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from glimmer_desktop.services.ports.clock import Clock

LOOK_EVERY: Final = 60.0
"""Seconds after which it is looked again, at the latest."""
_NOBODY_LOOKED: Final = timedelta(seconds=2 * LOOK_EVERY)
"""A gap that nothing but sleep explains."""


class Absence:
    """Told now and then how long there was no input."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.begin()

    def begin(self) -> None:
        """Somebody is here."""
        self._seen = self._looked = self._now()

    def left(self, limit: timedelta, idle: float | None, *, ours: bool) -> float:
        """Seconds until there was nobody for so long; 0 once there was.

        `idle`: seconds without input; where that cannot be known, `ours` counts: whether a window
        of ours has the keyboard.
        """
        now = self._now()
        gap, self._looked = now - self._looked, now
        if gap >= max(limit, _NOBODY_LOOKED):
            return 0.0
        if idle is not None:
            self._seen = max(self._seen, now - timedelta(seconds=idle))
        elif ours:
            self._seen = now
        self._seen = min(self._seen, now)  # the clock may have been set back
        return max(0.0, (self._seen + limit - now).total_seconds())

    def _now(self) -> datetime:
        return self._clock.now().astimezone(UTC)
