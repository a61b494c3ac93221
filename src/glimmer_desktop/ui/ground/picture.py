"""The picture of the moment that is looked at: a calm wash of its size until it is there."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from glimmer_desktop.domain.moment import Photo
from glimmer_desktop.ui.theme.theme import Theme

_RADIUS = 14


class GroundPicture(QLabel):
    """A label, since that is what screen readers know as a picture."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._photo: Photo | None = None
        self._image: QImage | None = None

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self._draw()

    def take(self, photo: Photo | None) -> None:
        """A picture to wait for, or none."""
        self._photo, self._image = photo, None
        self.setAccessibleName(
            (photo.alt or photo.caption or self.tr("A picture")) if photo else ""
        )
        self.setHidden(photo is None)
        self._draw()

    def show_image(self, image: QImage) -> None:
        self._image = image
        self._draw()

    def size_in(self, room: QSize) -> QSize:
        """The size it has in a room, px: never larger than it is, never of another shape."""
        if self._photo is None:
            return QSize(0, 0)
        whole = QSize(max(1, self._photo.width), max(1, self._photo.height))
        fitted = whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        return (fitted if fitted.width() < whole.width() else whole).expandedTo(QSize(1, 1))

    def fit(self, size: QSize) -> None:
        self.resize(size)
        self._draw()

    def _draw(self) -> None:
        """As one pixmap, with round corners."""
        if self._photo is None:
            self.clear()
            return
        density = self.devicePixelRatio()
        drawn = QPixmap(self.size() * density)
        drawn.fill(QColor(0, 0, 0, 0))
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._filling(drawn.size()))
        radius = _RADIUS * density
        painter.drawRoundedRect(drawn.rect(), radius, radius)
        painter.end()
        drawn.setDevicePixelRatio(density)
        self.setPixmap(drawn)

    def _filling(self, size: QSize) -> QBrush:
        if self._image is None:
            return QBrush(self._theme.colour("sunken"))
        smooth = Qt.TransformationMode.SmoothTransformation
        shape = Qt.AspectRatioMode.IgnoreAspectRatio
        return QBrush(self._image.scaled(size, shape, smooth))
