"""What the machine knows of the person."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from glimmer_desktop.domain.presence import PresenceChange, PresenceReading


class Presence(Protocol):
    """What the machine knows of the person. Nothing here blocks, and no process is started.

    A source that dies, talks nonsense or stays silent makes its own answer None, writes one line
    into the log and is tried again later; the others go on.
    """

    @property
    def techniques(self) -> Mapping[str, str]:
        """How each question is answered here: {"idle": "x11", "camera": "proc", "locked": "null"
        ...}, by the names of `PresenceReading`'s fields."""

    def ask_idle(self, done: Callable[[float | None], None]) -> None:
        """Tell `done` the seconds since the last input, once: at once or within a second."""

    def look(self, done: Callable[[PresenceReading], None]) -> None:
        """Ask everything anew and tell `done`, once: at once or within a second. What has not
        answered by then is None."""

    def follow(self, changed: Callable[[PresenceChange], None]) -> None:
        """Tell `changed` of everything that the machine says by itself, from now on."""

    def heed_windows(self, wanted: bool) -> None:
        """Whether WINDOW_CHANGED is told: only while an invitation waits, since it wakes us."""

    def close(self) -> None: ...
