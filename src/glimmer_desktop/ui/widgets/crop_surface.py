"""A picture with the part of it that is to show: drawn with the mouse, or moved by keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from glimmer_desktop.domain.moment import Photo
from glimmer_desktop.domain.picture_edit import PictureEdit, turned_on, turned_size, whole, within
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.spoken import spoken_as

MARGIN = 12
"""Px around the picture: corners that stand at its edge can still be taken hold of."""
_REACH = 22
"""Px from a corner within which it is taken hold of."""
_STEPS = 40
"""Presses of an arrow from one side of the picture to the other."""

_Pull = Callable[[QRect, QPoint], QRect]


@spoken_as(QAccessible.Role.Graphic)
class CropSurface(QWidget):
    """Knows the kept picture and the edit; shows the one turned, and the other as what is light."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._photo: Photo | None = None
        self._image = QImage()
        self._edit = PictureEdit(0, 0, 0, 1, 1)
        self._pull: _Pull | None = None
        self._pulled_from = QPointF()
        self._before = QRect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The part of the picture that shows"))

    def sizeHint(self) -> QSize:
        return QSize(560, 380)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 140)

    def show_picture(self, photo: Photo, image: QImage, edit: PictureEdit) -> None:
        """The kept picture, an image of it (of any size), and what is cut and turned so far."""
        self._photo = photo
        self._image = image
        self._set(within(edit, photo))

    def edit(self) -> PictureEdit:
        return self._edit

    def turn(self, quarters: int) -> None:
        """The same part, turned: clockwise, or the other way when less than 0."""
        if self._photo is not None:
            self._set(turned_on(self._edit, self._photo, quarters))

    def show_whole(self) -> None:
        """The kept picture as it is: nothing cut, nothing turned."""
        if self._photo is not None:
            self._set(whole(self._photo))

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or self._photo is None:
            super().keyPressEvent(event)
            return
        wide, tall = turned_size(self._photo, self._edit.turn)
        by = QPoint(step[0] * max(1, wide // _STEPS), step[1] * max(1, tall // _STEPS))
        grows = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self._set_rect((_last if grows else _all)(self._rect(), by), keep_size=not grows)

    # the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        shown = self._shown(self._rect())
        self._pull = _pull_at(shown, event.position())
        self._pulled_from = event.position()
        self._before = self._rect()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pull is None:
            return
        by = (event.position() - self._pulled_from) / self._scale()
        pulled = self._pull(self._before, by.toPoint())
        self._set_rect(pulled, keep_size=self._pull is _all)

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        self._pull = None

    # painting

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        if self._photo is None or self._image.isNull():
            return
        room, light = self._room(), self._shown(self._rect())
        turned = self._image.transformed(QTransform().rotate(90 * self._edit.turn))
        painter.drawImage(room, turned)
        outside = QPainterPath()
        outside.addRect(room)
        outside.addRect(light)
        painter.fillPath(outside, QColor(0, 0, 0, 150))
        for colour, width in ((QColor(0, 0, 0, 160), 4), (QColor("white"), 2)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(light)
        painter.setPen(QPen(QColor(0, 0, 0, 160), 1))
        painter.setBrush(QColor("white"))
        for corner in _corners(light):
            painter.drawEllipse(corner, 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _set(self, edit: PictureEdit) -> None:
        self._edit = edit
        self.setAccessibleDescription(
            self.tr(
                "{width} by {height}, {x} from the left, {y} from the top. "
                "Arrows move it, with Shift they make it larger or smaller."
            ).format(width=edit.width, height=edit.height, x=edit.x, y=edit.y)
        )
        self.update()
        self.changed.emit()

    def _set_rect(self, rect: QRect, *, keep_size: bool) -> None:
        if self._photo is None:
            return
        wide, tall = turned_size(self._photo, self._edit.turn)
        if not keep_size:
            rect = rect.intersected(QRect(0, 0, wide, tall))
        size = (rect.width(), rect.height())
        self._set(within(PictureEdit(self._edit.turn, rect.x(), rect.y(), *size), self._photo))

    def _rect(self) -> QRect:
        return QRect(self._edit.x, self._edit.y, self._edit.width, self._edit.height)

    def _room(self) -> QRectF:
        """Where the turned picture lies."""
        if self._photo is None:
            return QRectF()
        scale = self._scale()
        wide, tall = (side * scale for side in turned_size(self._photo, self._edit.turn))
        return QRectF((self.width() - wide) / 2, (self.height() - tall) / 2, wide, tall)

    def _scale(self) -> float:
        if self._photo is None:
            return 1.0
        wide, tall = turned_size(self._photo, self._edit.turn)
        return max(
            0.01, min((self.width() - 2 * MARGIN) / wide, (self.height() - 2 * MARGIN) / tall)
        )

    def _shown(self, rect: QRect) -> QRectF:
        scale, room = self._scale(), self._room()
        return QRectF(
            *(room.x() + rect.x() * scale, room.y() + rect.y() * scale),
            *(rect.width() * scale, rect.height() * scale),
        )


def _corners(rect: QRectF) -> tuple[QPointF, ...]:
    return rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()


def _pull_at(shown: QRectF, at: QPointF) -> _Pull | None:
    """What the mouse takes hold of: the nearest corner, all of it, or nothing."""
    pulls = (_first, _top_right, _bottom_left, _last)
    near = [((corner - at).manhattanLength(), n) for n, corner in enumerate(_corners(shown))]
    distance, nearest = min(near)
    if distance <= _REACH:
        return pulls[nearest]
    return _all if shown.contains(at) else None


def _all(rect: QRect, by: QPoint) -> QRect:
    return rect.translated(by)


def _first(rect: QRect, by: QPoint) -> QRect:
    return rect.adjusted(min(by.x(), rect.width() - 1), min(by.y(), rect.height() - 1), 0, 0)


def _top_right(rect: QRect, by: QPoint) -> QRect:
    return rect.adjusted(0, min(by.y(), rect.height() - 1), max(by.x(), 1 - rect.width()), 0)


def _bottom_left(rect: QRect, by: QPoint) -> QRect:
    return rect.adjusted(min(by.x(), rect.width() - 1), 0, 0, max(by.y(), 1 - rect.height()))


def _last(rect: QRect, by: QPoint) -> QRect:
    return rect.adjusted(0, 0, max(by.x(), 1 - rect.width()), max(by.y(), 1 - rect.height()))
