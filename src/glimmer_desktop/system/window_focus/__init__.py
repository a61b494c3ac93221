"""Giving a window the keyboard, and knowing which one has it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from glimmer_desktop.services.ports import WindowFocus
from glimmer_desktop.system.choose import Candidate, always, choose, is_x11


def find_window_focus(environ: Mapping[str, str]) -> WindowFocus:
    """The way that works in this session."""
    return choose(CANDIDATES, environ)


def _x11(environ: Mapping[str, str]) -> WindowFocus:
    from glimmer_desktop.system.window_focus.x11 import X11WindowFocus

    return X11WindowFocus(environ["DISPLAY"])


def _null(_environ: Mapping[str, str]) -> WindowFocus:
    from glimmer_desktop.system.window_focus.null import NullWindowFocus

    return NullWindowFocus()


CANDIDATES: Final[tuple[Candidate[WindowFocus], ...]] = (
    Candidate("x11", is_x11, _x11),
    Candidate("null", always, _null),
)
