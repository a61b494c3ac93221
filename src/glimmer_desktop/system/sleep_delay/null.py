"""Where no program is waited for."""

from __future__ import annotations


class NullDelay:
    technique = "null"

    def hold(self) -> None:
        """Nothing waits here."""

    def let_go(self) -> None:
        """Nothing was held."""
