"""Which pictures a clipboard or a drop carries."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

_SUFFIXES = {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff"}
_SUFFIXES |= {".heic", ".heif", ".avif"}
_ADDRESS_STARTS = ("http://", "https://", "file:", "data:", "content:", "blob:")


def files_in(mime: QMimeData) -> list[Path]:
    """Every local file, picture or not."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def picture_files_in(mime: QMimeData) -> list[Path]:
    """The local files, if any of them looks like a picture by its name; else none.

    Formats that are not taken in are among them, so that a plain line can say so.
    """
    files = files_in(mime)
    return files if any(file.suffix.lower() in _SUFFIXES for file in files) else []


def image_in(mime: QMimeData) -> QImage | None:
    """A picture itself. Office programs send one along with copied text: the text is meant then."""
    if not mime.hasImage():
        return None
    text = mime.text().strip()
    if text and not (text.startswith(_ADDRESS_STARTS) and len(text.split()) == 1):
        return None
    image = QImage(mime.imageData())
    return None if image.isNull() else image


def as_png(image: QImage) -> bytes:
    """As a file of its own, to be read like any other."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 80)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
