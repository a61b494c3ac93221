"""The spark, in pictures drawn ahead from our own SVGs (installers/icons.py).

Drawing them here would bring Qt's SVG library and its painter: 3 MB of a program that waits.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtGui import QIcon, QPixmap

TRAY_SIZES = (16, 22, 32, 64)
APPLICATION_SIZES = (16, 24, 32, 48, 64, 128)


class Mood(StrEnum):
    """How the spark looks; the values stand in the names of its drawings."""

    USUAL = ""
    RESTING = "-resting"  # hollow
    WARM = "-warm"  # an invitation is here


def application_icon(resources: Path) -> QIcon:
    """The icon of the windows and the launcher."""
    return _icon(resources, "org.glimmer.Glimmer", APPLICATION_SIZES)


def tray_icon(resources: Path, mood: Mood, *, on_dark: bool) -> QIcon:
    """The spark for a dark or a light panel."""
    return _icon(resources, f"spark{mood}-on-{'dark' if on_dark else 'light'}", TRAY_SIZES)


def _icon(resources: Path, name: str, sizes: tuple[int, ...]) -> QIcon:
    icon = QIcon()
    for size in sizes:
        pixmap = QPixmap()
        pixmap.loadFromData((resources / "icons" / str(size) / f"{name}.png").read_bytes(), "PNG")
        icon.addPixmap(pixmap)
    return icon
