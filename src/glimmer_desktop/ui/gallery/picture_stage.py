"""A picture that can be looked at closely: wheel, keys and pointer bring it nearer and move it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from glimmer_desktop.ui.gallery.picture_view import ROUND_PICTURES
from glimmer_desktop.ui.gallery.zooming import STEP, Zoom
from glimmer_desktop.ui.widgets.spoken import spoken_as

_NOTCH = 120
_PAN = 0.12
"""Of the room, that an arrow key moves the picture."""
_ARROWS = {
    Qt.Key.Key_Left: (1, 0),
    Qt.Key.Key_Right: (-1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


@spoken_as(QAccessible.Role.Graphic)
class PictureStage(QWidget):
    """Shows what it has of a picture, and asks for more of it where that would be seen."""

    sharper_wanted = Signal()
    drag_wanted = Signal()
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._whole = QSize(1, 1)
        self._zoom = Zoom.fitting(QSizeF(1, 1), QSizeF(1, 1))
        self._follows = True  # it fits, and goes on fitting when the window changes
        self._held: QPointF | None = None
        self._dragged = False
        self._asked = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoFillBackground(False)

    def show_next(self, whole: QSize) -> None:
        """Room for another picture, fitting; `whole` is its kept size in px. It comes by `fill`."""
        self._image, self._whole = None, whole
        self._asked = False
        self.fit()

    def fill(self, image: QImage) -> None:
        """The same picture, come at last or decoded larger; nothing moves."""
        self._image = image
        self.update()
        self._ask_for_more()

    @property
    def zoom(self) -> Zoom:
        return self._zoom

    def fit(self) -> None:
        self._take(Zoom.fitting(self._sharpest(), QSizeF(self.size())), follows=True)

    def full_size(self, at: QPointF | None = None) -> None:
        self._take(self._zoom.full(at))

    def closer(self, factor: float, at: QPointF | None = None) -> None:
        self._take(self._zoom.larger(factor, at))

    # Qt's events

    def event(self, event: QEvent) -> bool:
        """Arrows move a picture that is larger than its room, ahead of leading to the next one."""
        overriding = event.type() is QEvent.Type.ShortcutOverride and not self._zoom.fits
        if overriding and isinstance(event, QKeyEvent) and Qt.Key(event.key()) in _ARROWS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.closer(STEP)
        elif key == Qt.Key.Key_Minus:
            self.closer(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key == Qt.Key.Key_1:
            self.full_size()
        elif key in _ARROWS and not self._zoom.fits:
            across, down = _ARROWS[key]
            by = QPointF(across * self.width() * _PAN, down * self.height() * _PAN)
            self._take(self._zoom.moved(by))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / _NOTCH
        if notches:
            self.closer(STEP**notches, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._held, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None or self._dragged:
            return
        way = event.position() - self._held
        if not self._zoom.fits:
            self._held = event.position()
            self._take(self._zoom.moved(way))
        elif way.manhattanLength() >= QApplication.startDragDistance():
            self._dragged = True
            self.drag_wanted.emit()

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            if self._follows:
                self.full_size(event.position())
            else:
                self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._follows:
            self.fit()
        else:
            room = QSizeF(self.size())
            moved = Zoom(self._sharpest(), room, self._zoom.scale, self._zoom.middle)
            self._take(moved.within())

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), ROUND_PICTURES)
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._zoom.place(), self._image)
        painter.end()

    def _sharpest(self) -> QSizeF:
        return QSizeF(self._whole) / self.devicePixelRatioF()

    def _take(self, zoom: Zoom, *, follows: bool = False) -> None:
        self._zoom, self._follows = zoom, follows or zoom.fits
        movable = Qt.CursorShape.ArrowCursor if zoom.fits else Qt.CursorShape.OpenHandCursor
        self.setCursor(movable)
        self.update()
        self.zoomed.emit()
        self._ask_for_more()

    def _ask_for_more(self) -> None:
        """Once for each picture, when more of it would be seen than there is."""
        if self._image is None or self._asked or self._image.width() >= self._whole.width():
            return
        if self._zoom.place().width() * self.devicePixelRatioF() > self._image.width() * 1.01:
            self._asked = True
            self.sharper_wanted.emit()
