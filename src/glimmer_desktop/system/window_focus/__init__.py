"""Giving a window the keyboard, and knowing which one has it."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from glimmer_desktop.system.choose import Candidate, always, choose, is_x11

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.window_focus import WindowFocus

platform: str = sys.platform


def find_window_focus(environ: Mapping[str, str]) -> WindowFocus:
    """The way that works in this session."""
    return choose(CANDIDATES, environ)


def _x11(environ: Mapping[str, str]) -> WindowFocus:
    from glimmer_desktop.system.window_focus.x11 import X11WindowFocus

    return X11WindowFocus(environ["DISPLAY"])


def _windows(_environ: Mapping[str, str]) -> WindowFocus:
    from glimmer_desktop.system.window_focus.windows import WindowsWindowFocus

    return WindowsWindowFocus()


def _macos(_environ: Mapping[str, str]) -> WindowFocus:
    from glimmer_desktop.system.macos_library import ObjectiveC
    from glimmer_desktop.system.window_focus.macos import MacWindowFocus

    return MacWindowFocus(ObjectiveC())


def _null(_environ: Mapping[str, str]) -> WindowFocus:
    from glimmer_desktop.system.window_focus.null import NullWindowFocus

    return NullWindowFocus()


CANDIDATES: Final[tuple[Candidate[WindowFocus], ...]] = (
    Candidate("x11", is_x11, _x11),
    Candidate("windows", lambda _environ: platform == "win32", _windows),
    Candidate("macos", lambda _environ: platform == "darwin", _macos),
    Candidate("null", always, _null),
)
