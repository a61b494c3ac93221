"""Kept pictures as images of the size they are shown in. Safe on any thread."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QImageReader, QPainter

ALLOCATION_LIMIT_MB = 64
"""A kept picture has at most 2560 px a side, 26 MB decoded; anything larger is refused."""

_PAINTED_FAST = QImage.Format.Format_ARGB32_Premultiplied


def limit_decoding() -> None:
    """Refuse images that would take more memory than any kept picture does."""
    QImageReader.setAllocationLimit(ALLOCATION_LIMIT_MB)


def covering(data: bytes, size: QSize) -> QImage | None:
    """The middle of a picture, just filling `size` px; None when it cannot be read."""
    return _read(data, size, Qt.AspectRatioMode.KeepAspectRatioByExpanding)


def covering_rounded(data: bytes, size: QSize, radius: float) -> QImage | None:
    """The same with its upper corners round, so that a tile only has to copy it."""
    image = covering(data, size)
    if image is None:
        return None
    rounded = QImage(size, _PAINTED_FAST)
    rounded.fill(0)
    painter = QPainter(rounded)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(image))
    painter.drawRoundedRect(0, 0, size.width(), size.height() + round(radius) + 1, radius, radius)
    painter.end()
    return rounded


def fitting(data: bytes, size: QSize) -> QImage | None:
    """A whole picture, no larger than `size` px nor than it is; None when it cannot be read."""
    return _read(data, size, Qt.AspectRatioMode.KeepAspectRatio)


def _read(data: bytes, size: QSize, mode: Qt.AspectRatioMode) -> QImage | None:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    whole = reader.size()
    if not whole.isValid():
        return None
    scaled = whole.scaled(size, mode)
    if mode is Qt.AspectRatioMode.KeepAspectRatioByExpanding:
        reader.setScaledSize(scaled)
        reader.setScaledClipRect(_middle(scaled, size))
    elif scaled.width() < whole.width():
        reader.setScaledSize(scaled)
    image = reader.read()
    if image.isNull():
        return None
    if mode is Qt.AspectRatioMode.KeepAspectRatioByExpanding and image.size() != size:
        image = image.scaled(size)
    return image.convertToFormat(_PAINTED_FAST)


def _middle(whole: QSize, part: QSize) -> QRect:
    x = (whole.width() - part.width()) // 2
    y = (whole.height() - part.height()) // 2
    return QRect(x, y, part.width(), part.height())
