"""Draws the program's icons at the sizes that menus, panels and switchers ask for.

    python -m desktop.icons ICON.svg FOLDER
    python -m desktop.icons

FOLDER is an icon theme's, such as `share/icons/hicolor`; dev.py calls this when it installs.
Without arguments, the pictures that the program itself shows are drawn anew, into resources/icons:
it has no drawing library to wait with. To be done after a drawing was changed; a test compares.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from glimmer_desktop.ui.icons import APPLICATION_SIZES, TRAY_SIZES

DRAWINGS = Path(__file__).parents[2] / "resources" / "icons"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""In pixels; the icon theme specification asks for 48, the others are what desktops look for."""

MARGIN = 6 / 128
"""What the drawing leaves free around its plate, of its whole width."""


def draw(icon: QSvgRenderer, size: int) -> QImage:
    """The icon with the edges of its plate on whole pixels, where they are sharp."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    free = max(1, round(size * MARGIN))
    whole = (size - 2 * free) / (1 - 2 * MARGIN)
    begins = free - MARGIN * whole
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    icon.render(painter, QRectF(begins, begins, whole, whole))
    painter.end()
    return image


def draw_whole(icon: QSvgRenderer, size: int) -> QImage:
    """The icon from edge to edge."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    icon.render(painter)
    painter.end()
    return image


def shown() -> Iterator[tuple[Path, QImage]]:
    """The pictures that the program shows, each with its place below resources/icons."""
    for drawing in sorted(DRAWINGS.glob("*.svg")):
        icon = QSvgRenderer(str(drawing))
        is_spark = drawing.stem.startswith("spark")
        for size in TRAY_SIZES if is_spark else APPLICATION_SIZES:
            image = draw_whole(icon, size) if is_spark else draw(icon, size)
            yield DRAWINGS / str(size) / f"{drawing.stem}.png", image


def draw_shown() -> int:
    for file, image in shown():
        file.parent.mkdir(exist_ok=True)
        if not image.save(str(file)):
            print(f"{file} could not be written.", file=sys.stderr)
            return 1
    return 0


def main(drawing: Path, theme: Path) -> int:
    icon = QSvgRenderer(str(drawing))
    for size in SIZES:
        file = theme / f"{size}x{size}" / "apps" / f"{drawing.stem}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        if not draw(icon, size).save(str(file)):
            print(f"{file} could not be written.", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])) if sys.argv[1:] else draw_shown())
