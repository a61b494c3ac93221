"""Chords that work from anywhere."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from glimmer_desktop.system.bus_address import bus_address
from glimmer_desktop.system.choose import Candidate, always, choose, is_x11

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.hotkeys import Hotkeys
    from glimmer_desktop.services.ports.loop import Loop

platform: str = sys.platform


def find_hotkeys(environ: Mapping[str, str], loop: Loop, state: Path) -> Hotkeys:
    """The way that works in this session. `state` is the folder of what is remembered."""
    return choose(candidates(loop, state), environ)


def _x11(loop: Loop, environ: Mapping[str, str]) -> Hotkeys:
    from glimmer_desktop.system.hotkey.x11 import X11Hotkeys

    return X11Hotkeys(environ["DISPLAY"], loop)


def _is_wayland(environ: Mapping[str, str]) -> bool:
    """A Wayland session with a bus to ask on. X sessions have portals too, and need none."""
    wayland = bool(environ.get("WAYLAND_DISPLAY"))
    return platform == "linux" and wayland and bool(bus_address("session", environ))


def _portal(loop: Loop, state: Path, environ: Mapping[str, str]) -> Hotkeys:
    from glimmer_desktop.system.bus import Bus
    from glimmer_desktop.system.hotkey.portal.hotkeys import PortalHotkeys
    from glimmer_desktop.system.hotkey.portal.turned_down import TurnedDown

    turned_down = TurnedDown(state / "keys-turned-down")
    return PortalHotkeys(loop, Bus("session", loop, environ), turned_down)


def _windows(_environ: Mapping[str, str]) -> Hotkeys:
    from glimmer_desktop.system.hotkey.numbered import NumberedHotkeys
    from glimmer_desktop.system.hotkey.windows.calls import WindowsCalls
    from glimmer_desktop.system.hotkey.windows.keys import WindowsKeys

    return NumberedHotkeys(WindowsKeys(WindowsCalls()))


def _carbon(_environ: Mapping[str, str]) -> Hotkeys:
    from glimmer_desktop.system.hotkey.macos.calls import CarbonCalls
    from glimmer_desktop.system.hotkey.macos.keys import CarbonKeys
    from glimmer_desktop.system.hotkey.numbered import NumberedHotkeys

    return NumberedHotkeys(CarbonKeys(CarbonCalls()))


def _null(_environ: Mapping[str, str]) -> Hotkeys:
    from glimmer_desktop.system.hotkey.null import NullHotkeys

    return NullHotkeys()


def candidates(loop: Loop, state: Path) -> tuple[Candidate[Hotkeys], ...]:
    return (
        Candidate("x11", is_x11, partial(_x11, loop)),
        Candidate("portal", _is_wayland, partial(_portal, loop, state)),
        Candidate("windows", lambda _environ: platform == "win32", _windows),
        Candidate("carbon", lambda _environ: platform == "darwin", _carbon),
        Candidate("null", always, _null),
    )
