"""How the desktop wants windows to look, where Qt does not find out by itself."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from glimmer_desktop.system.bus_address import bus_address
from glimmer_desktop.system.choose import Candidate, always, choose

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.desktop_look import DesktopLook
    from glimmer_desktop.system.bus import Bus

platform: str = sys.platform


def find_desktop_look(environ: Mapping[str, str], session: Callable[[], Bus]) -> DesktopLook:
    """The way that works in this session. Nothing is asked yet."""

    def portal(_environ: Mapping[str, str]) -> DesktopLook:
        from glimmer_desktop.system.desktop_look.portal import PortalLook

        return PortalLook(session())

    def null(_environ: Mapping[str, str]) -> DesktopLook:
        from glimmer_desktop.system.desktop_look.null import NullLook

        return NullLook()

    candidates: Final = (
        Candidate("portal", _has_session_bus, portal),
        Candidate("null", always, null),
    )
    return choose(candidates, environ)


def _has_session_bus(environ: Mapping[str, str]) -> bool:
    """On Windows and macOS Qt itself knows all there is to know."""
    return platform not in ("win32", "darwin") and bool(bus_address("session", environ))
