"""Keys that a person binds to our commands themselves: which desktop runs, and what for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

COMMANDS: Final = {"note": "capture", "ground": "ground"}
"""The command that does the same as each action of a chord."""


class Desktop(StrEnum):
    GNOME = "gnome"
    KDE = "kde"
    SWAY = "sway"
    HYPRLAND = "hyprland"
    COSMIC = "cosmic"
    XFCE = "xfce"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ToBind:
    """What a person binds to keys themselves where no program may."""

    desktop: Desktop
    lines: tuple[str, ...]
    """Lines of the desktop's own file where it has one, else commands."""


_NAMES: Final = {
    **{"gnome": Desktop.GNOME, "gnome-classic": Desktop.GNOME, "unity": Desktop.GNOME},
    **{"kde": Desktop.KDE, "plasma": Desktop.KDE, "sway": Desktop.SWAY},
    **{"hyprland": Desktop.HYPRLAND, "cosmic": Desktop.COSMIC, "xfce": Desktop.XFCE},
}
_SIGNS: Final = {
    "SWAYSOCK": Desktop.SWAY,
    "HYPRLAND_INSTANCE_SIGNATURE": Desktop.HYPRLAND,
    "KDE_FULL_SESSION": Desktop.KDE,
}


def desktop_of(environ: Mapping[str, str]) -> Desktop:
    """By its own name for itself ("ubuntu:GNOME"), else by what it leaves behind."""
    for name in environ.get("XDG_CURRENT_DESKTOP", "").lower().split(":"):
        if name in _NAMES:
            return _NAMES[name]
    return next((one for sign, one in _SIGNS.items() if environ.get(sign)), Desktop.OTHER)
