"""Nobody to ask here: windows get the keyboard as the desktop sees fit."""

from __future__ import annotations


class NullWindowFocus:
    technique = "null"

    def activate(self, window_id: int, x11_time: int) -> None:
        """Left to the desktop."""

    def has_come(self, start_up_id: str) -> None:
        """Nobody waits."""

    def active_window(self) -> int:
        return 0

    def active_spot(self) -> tuple[int, int] | None:
        return None

    def close(self) -> None:
        """Nothing is open."""
