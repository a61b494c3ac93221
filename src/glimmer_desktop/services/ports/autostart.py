"""Starting with the desktop."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol


class AutostartState(StrEnum):
    """Whether the desktop starts the companion when the person logs in."""

    ON = "on"
    OFF = "off"
    UNAVAILABLE = "unavailable"  # this desktop lets no program ask
    ASKED = "asked"  # it was wished, and the desktop has not answered yet
    REFUSED = "refused"  # the desktop, or the person whom it asked, said no


class Autostart(Protocol):
    """The desktop's own list of what starts with it; nothing of it is kept elsewhere."""

    technique: str
    """The way it is done: "xdg", "portal", "null" ..."""

    def state(self) -> AutostartState:
        """How the desktop has it now; other programs may have changed it."""

    def switch(self, on: bool) -> None:
        """Start with the desktop from now on, or no more. Where the desktop is asked first, the
        state is ASKED until it answers.

        Raises Known: CANNOT_WRITE, STORE_READ_ONLY, DISK_FULL.
        """

    def follow(self, changed: Callable[[], None]) -> None:
        """Call back whenever it has answered."""
