"""The spark, drawn from our own SVGs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

TRAY_SIZES = (16, 22, 32, 64)
APPLICATION_SIZES = (16, 24, 32, 48, 64, 128, 256)


def application_icon(resources: Path) -> QIcon:
    """The icon of the windows and the launcher."""
    return _drawn(resources / "icons" / "org.glimmer.Glimmer.svg", APPLICATION_SIZES)


def tray_icon(resources: Path, *, on_dark: bool, resting: bool) -> QIcon:
    """The spark for a dark or a light panel; hollow while resting."""
    rest = "-resting" if resting else ""
    ground = "dark" if on_dark else "light"
    return _drawn(resources / "icons" / f"spark{rest}-on-{ground}.svg", TRAY_SIZES)


def _drawn(path: Path, sizes: tuple[int, ...]) -> QIcon:
    renderer = QSvgRenderer(path.read_bytes())
    icon = QIcon()
    for size in sizes:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        icon.addPixmap(pixmap)
    return icon
