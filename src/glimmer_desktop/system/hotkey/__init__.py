"""Chords that work from anywhere."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from glimmer_desktop.services.ports import Hotkeys, Loop
from glimmer_desktop.system.choose import Candidate, always, choose, is_x11


def find_hotkeys(environ: Mapping[str, str], loop: Loop) -> Hotkeys:
    """The way that works in this session."""
    return choose(candidates(loop), environ)


def _x11(loop: Loop, environ: Mapping[str, str]) -> Hotkeys:
    from glimmer_desktop.system.hotkey.x11 import X11Hotkeys

    return X11Hotkeys(environ["DISPLAY"], loop)


def _null(_environ: Mapping[str, str]) -> Hotkeys:
    from glimmer_desktop.system.hotkey.null import NullHotkeys

    return NullHotkeys()


def candidates(loop: Loop) -> tuple[Candidate[Hotkeys], ...]:
    return (
        Candidate("x11", is_x11, partial(_x11, loop)),
        Candidate("null", always, _null),
    )
