"""Starting with the desktop."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from glimmer_desktop.system.bus_address import bus_address
from glimmer_desktop.system.choose import Candidate, always, choose

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.autostart import Autostart
    from glimmer_desktop.system.bus import Bus

platform: str = sys.platform


def find_autostart(environ: Mapping[str, str], bus: Callable[[], Bus] | None = None) -> Autostart:
    """The way that works on this system. `bus` is the session's, where a loop runs for it."""
    return choose(candidates(bus), environ)


def candidates(bus: Callable[[], Bus] | None) -> tuple[Candidate[Autostart], ...]:
    def portal(environ: Mapping[str, str]) -> Autostart:
        from secrets import token_hex

        from glimmer_desktop.system.autostart.portal import PortalAutostart
        from glimmer_desktop.system.paths import find_paths

        remembered = find_paths(environ).state / "starts-with-desktop"
        return PortalAutostart(environ, remembered, bus, lambda: f"glimmer_{token_hex(8)}")

    return (
        Candidate("xdg", has_xdg_autostart, _xdg),
        Candidate("portal", has_portal, portal),
        Candidate("run-key", lambda _environ: platform == "win32", _run_key),
        Candidate("launch-agent", lambda _environ: platform == "darwin", _launch_agent),
        Candidate("null", always, _null),
    )


def has_xdg_autostart(environ: Mapping[str, str]) -> bool:
    """Desktops of Linux and the BSDs read the folder; inside a sandbox it is not theirs."""
    sandboxed = environ.get("FLATPAK_ID") or environ.get("SNAP")
    return platform not in ("win32", "darwin") and not sandboxed


def has_portal(environ: Mapping[str, str]) -> bool:
    """The desktop knows a Flatpak by its sandbox. (A Snap has no way of its own to be started.)

    One file of it stands for the program, so a profile of its own (GLIMMER_HOME) has no place.
    """
    inside = bool(environ.get("FLATPAK_ID")) and not environ.get("GLIMMER_HOME")
    return platform == "linux" and inside and bool(bus_address("session", environ))


def _xdg(environ: Mapping[str, str]) -> Autostart:
    from glimmer_desktop.system.autostart.xdg import XdgAutostart

    return XdgAutostart(environ)


def _run_key(environ: Mapping[str, str]) -> Autostart:
    from glimmer_desktop.system.autostart.windows import RunKeyAutostart

    return RunKeyAutostart(environ)


def _launch_agent(environ: Mapping[str, str]) -> Autostart:
    from glimmer_desktop.system.autostart.macos import LaunchAgentAutostart

    return LaunchAgentAutostart(environ)


def _null(_environ: Mapping[str, str]) -> Autostart:
    from glimmer_desktop.system.autostart.null import NullAutostart

    return NullAutostart()
