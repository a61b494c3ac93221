"""Draws the program's icons, each size from the SVG by Qt's own renderer.

    python -m installers.icons

draws the pictures that the program itself shows anew, into resources/icons: it has no drawing
library to wait with. To be done after a drawing was changed; a test compares. For packages,
`draw_theme` draws what menus, panels and switchers ask for, `write_icns` and `write_ico` what macOS
and Windows do.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from glimmer_desktop.ui.icons import APPLICATION_SIZES, TRAY_SIZES
from installers.facts import APPLICATION, ROOT, TEMPLATES

DRAWINGS = ROOT / "resources" / "icons"
DRAWING = DRAWINGS / f"{APPLICATION}.svg"
SYMBOLIC = TEMPLATES / f"{APPLICATION}-symbolic.svg"
"""In one colour, which the desktop chooses: for panels and lists of notifications."""

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""In pixels; the icon theme specification asks for 48, the others are what desktops look for."""
ICNS_SIZES = (32, 64, 128, 256, 512, 1024)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)

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


def draw_theme(theme: Path) -> None:
    """Into an icon theme's folder, such as `share/icons/hicolor`: the drawings themselves, and for
    menus that do not draw, at the usual sizes. Raises OSError when one cannot be written."""
    for folder, drawing in (("scalable", DRAWING), ("symbolic", SYMBOLIC)):
        place = theme / folder / "apps" / drawing.name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(drawing.read_bytes())
    icon = QSvgRenderer(str(DRAWING))
    for size in SIZES:
        save(draw(icon, size), theme / f"{size}x{size}" / "apps" / f"{APPLICATION}.png")


def write_icns(file: Path) -> None:
    """What the Finder shows."""
    _write_many(file, ICNS_SIZES)


def write_ico(file: Path) -> None:
    """What Windows shows."""
    _write_many(file, ICO_SIZES)


def save(image: QImage, file: Path) -> None:
    """Write one picture, with the folders above it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(file)):
        raise OSError(f"{file} could not be written")


def _write_many(file: Path, sizes: Sequence[int]) -> None:
    """All sizes in one file of the kind that its ending says; each is drawn, none is scaled."""
    icon = QSvgRenderer(str(DRAWING))
    *smaller, largest = (_opened(draw(icon, size)) for size in sizes)
    file.parent.mkdir(parents=True, exist_ok=True)
    # One of the formats goes by this list, the other by what it is given.
    squares = [(size, size) for size in sizes]
    largest.save(file, append_images=smaller, sizes=squares)


def _opened(image: QImage) -> Image.Image:
    """For the library that writes these formats."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs leave the device out
    return Image.open(BytesIO(bytes(buffer.data().data())))


def main() -> int:
    for file, image in shown():
        save(image, file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
