"""Nothing here can play a sound: stays silent."""

from __future__ import annotations


class NullBell:
    technique = "null"

    def ring(self) -> None:
        """Silence."""

    def close(self) -> None:
        """Nothing is open."""
