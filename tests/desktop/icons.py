"""Draws the program's icon at the sizes that menus, panels and switchers ask for.

    python -m desktop.icons ICON.svg FOLDER

FOLDER is an icon theme's, such as `share/icons/hicolor`; dev.py calls this when it installs.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

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
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
