"""Chords that work from anywhere: one file a technique, null last."""

from __future__ import annotations

from collections.abc import Callable

from glimmer_desktop.services.ports import Hotkeys
from glimmer_desktop.system.choose import choose
from glimmer_desktop.system.hotkey.null import NullHotkeys

CANDIDATES: tuple[Callable[[], Hotkeys], ...] = (NullHotkeys,)


def find_hotkeys() -> Hotkeys:
    """The technique that works on this desktop."""
    return choose(CANDIDATES)
