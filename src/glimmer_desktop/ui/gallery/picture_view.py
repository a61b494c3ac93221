"""One kept picture, whole: in the column of a moment, or filling its window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QBrush,
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTransform,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QStyle, QWidget

from glimmer_desktop.domain.moment import Photo
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.spoken import spoken_as

RADIUS = 12
TALLEST = 400
"""Px that a picture may take in the column, so that the words stay in sight."""

ROUND_PICTURES = QColor("#17141B")
"""Behind a picture that fills the window, in every theme: it lets colours be as they are."""
ON_PICTURES = QColor("#E8E4EC")
"""Of words that stand there."""


@spoken_as(QAccessible.Role.Graphic)
class PictureView(QWidget):
    """A picture in the column; a calm wash of its size until it is there. A click enlarges it."""

    clicked = Signal()
    drag_wanted = Signal()

    def __init__(self, photo: Photo, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photo = photo
        self._wash = theme.colour("sunken")
        self._image: QImage | None = None
        self._held: QPointF | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(photo.alt or photo.caption or self.tr("A picture"))
        self.setToolTip(self.tr("Show it large"))

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def has_image(self) -> bool:
        return self._image is not None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return _fitted(self.photo, QSize(width, TALLEST)).height()

    def sizeHint(self) -> QSize:
        return _fitted(self.photo, QSize(640, TALLEST))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            return
        way = (event.position() - self._held).manhattanLength()
        if way >= QApplication.startDragDistance():
            self._held = None
            self.drag_wanted.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press that became a drag is no click."""
        held, self._held = self._held, None
        if event.button() is Qt.MouseButton.LeftButton and held is not None:
            self.clicked.emit()

    def paintEvent(self, _: QPaintEvent) -> None:
        size = _fitted(self.photo, self.size())
        place = QRect(QPoint(0, 0), size)
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_filling(self._image, place) if self._image else QBrush(self._wash))
        painter.drawRoundedRect(QRectF(place), RADIUS, RADIUS)
        painter.end()


def _fitted(photo: Photo, room: QSize) -> QSize:
    whole = QSize(max(1, photo.width), max(1, photo.height))
    fitted = whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    return fitted if fitted.width() < whole.width() else whole.boundedTo(room)


def _filling(image: QImage, place: QRect) -> QBrush:
    brush = QBrush(image)
    across, down = place.width() / image.width(), place.height() / image.height()
    brush.setTransform(QTransform(across, 0, 0, down, place.x(), place.y()))
    return brush
