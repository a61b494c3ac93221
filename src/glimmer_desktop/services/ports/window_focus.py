"""Windows and the keyboard."""

from __future__ import annotations

from typing import Protocol


class WindowFocus(Protocol):
    """Giving a window the keyboard, and knowing which one has it."""

    technique: str
    """The way it is done: "x11", "null" ..."""

    def activate(self, window_id: int, x11_time: int) -> None:
        """Bring a window up with the keyboard, as of a chord's time stamp (0 = not known)."""

    def has_come(self, start_up_id: str) -> None:
        """What a launcher began by this id is there: until it is told, it shows that it waits."""

    def active_window(self) -> int:
        """The window that has the keyboard; 0 = none, or not known."""

    def active_spot(self) -> tuple[int, int] | None:
        """The middle of that window on the desktop, in its own pixels; None = not known."""

    def close(self) -> None: ...
