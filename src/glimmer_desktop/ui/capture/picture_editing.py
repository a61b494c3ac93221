"""A picture of a strip is opened: said something about, cut and turned, and put back."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QTransform

from glimmer_desktop.domain.moment import Photo, PreparedPhoto
from glimmer_desktop.domain.picture_edit import Edited, PictureEdit, whole
from glimmer_desktop.services.capture import Capture
from glimmer_desktop.ui.capture.pictures_in import as_png

_SEEN = QSize(1200, 1200)
"""Px of the picture that is shown to be cut: more would only be slow to turn."""

Opened = tuple[Photo, QImage, PictureEdit]


def read(capture: Capture, shown: Photo) -> tuple[Edited, bytes]:
    """The kept picture behind one that shows, and its bytes. On the store thread."""
    edited = capture.edited(shown.sha256) or Edited(shown, whole(shown))
    return edited, capture.picture(edited.original.sha256)


def opened(edited: Edited, data: bytes) -> Opened:
    """Decoded, of a size to be looked at. On a picture worker."""
    image = QImage.fromData(data)
    if image.width() > _SEEN.width() or image.height() > _SEEN.height():
        image = image.scaled(
            _SEEN, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    return edited.original, image, edited.edit


def cut_out(capture: Capture, data: bytes, edit: PictureEdit) -> tuple[PreparedPhoto, QImage]:
    """Made out of the kept picture itself, so that nothing is lost by doing it again; with its
    thumbnail. On a picture worker. Raises Known PHOTO_*."""
    turned = QImage.fromData(data).transformed(QTransform().rotate(90 * edit.turn))
    part = turned.copy(QRect(edit.x, edit.y, edit.width, edit.height))
    prepared = capture.prepare_bytes(as_png(part), "picture")
    return prepared, QImage.fromData(prepared.thumbnail)
