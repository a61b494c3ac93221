"""Nobody to ask here: Qt knows, or nobody does."""

from __future__ import annotations

from collections.abc import Callable

from glimmer_desktop.services.ports.desktop_look import LookWishes


class NullLook:
    technique = "null"

    def follow(self, told: Callable[[LookWishes], None]) -> None:
        """There is nothing to tell."""

    def close(self) -> None:
        """Nothing is open."""
