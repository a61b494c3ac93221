"""Starting with the desktop."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Final

from glimmer_desktop.services.ports import Autostart
from glimmer_desktop.system.choose import Candidate, always, choose

platform: str = sys.platform


def find_autostart(environ: Mapping[str, str]) -> Autostart:
    """The way that works on this system."""
    return choose(CANDIDATES, environ)


def has_xdg_autostart(environ: Mapping[str, str]) -> bool:
    """Desktops of Linux and the BSDs read the folder; inside a sandbox it is not theirs."""
    sandboxed = environ.get("FLATPAK_ID") or environ.get("SNAP")
    return platform not in ("win32", "darwin") and not sandboxed


def _xdg(environ: Mapping[str, str]) -> Autostart:
    from glimmer_desktop.system.autostart.xdg import XdgAutostart

    return XdgAutostart(environ)


def _null(_environ: Mapping[str, str]) -> Autostart:
    from glimmer_desktop.system.autostart.null import NullAutostart

    return NullAutostart()


CANDIDATES: Final[tuple[Candidate[Autostart], ...]] = (
    Candidate("xdg", has_xdg_autostart, _xdg),
    Candidate("null", always, _null),
)
