"""Time, its zone and chance."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import Protocol


class Clock(Protocol):
    """The only way to the time, the time zone and chance."""

    def now(self) -> datetime:
        """The wall clock, aware, in the person's current zone."""

    def monotonic(self) -> float:
        """Seconds that only grow."""

    def zone(self) -> tzinfo:
        """The person's current time zone."""

    def zone_name(self) -> str:
        """Its IANA name, or "" when it cannot be known."""

    def random_bits(self, count: int) -> int:
        """`count` unpredictable bits."""
