"""Chords that work from anywhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from glimmer_desktop.services.ports import Hotkeys
from glimmer_desktop.system.choose import Candidate, always, choose, is_x11


def find_hotkeys(environ: Mapping[str, str]) -> Hotkeys:
    """The way that works in this session."""
    return choose(CANDIDATES, environ)


def _x11(environ: Mapping[str, str]) -> Hotkeys:
    from glimmer_desktop.system.hotkey.x11 import X11Hotkeys

    return X11Hotkeys(environ["DISPLAY"])


def _null(_environ: Mapping[str, str]) -> Hotkeys:
    from glimmer_desktop.system.hotkey.null import NullHotkeys

    return NullHotkeys()


CANDIDATES: Final[tuple[Candidate[Hotkeys], ...]] = (
    Candidate("x11", is_x11, _x11),
    Candidate("null", always, _null),
)
