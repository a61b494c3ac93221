"""Which techniques may answer which question, in their order. None is loaded before its turn."""

from __future__ import annotations

from typing import Any, Final

from glimmer_desktop.system.presence.source import Source, Way, WindowWatch

CANDIDATES: Final[dict[str, tuple[Way[Source[Any]], ...]]] = {
    "idle": (),
    "locked": (),
    "asleep": (),
    "do_not_disturb": (),
    "full_screen": (),
    "camera": (),
    "microphone": (),
    "screen_shared": (),
}
"""By the fields of `PresenceReading`. Without a technique a question is answered by "null"."""

WINDOWS: Final[tuple[Way[WindowWatch], ...]] = ()
