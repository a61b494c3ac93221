"""One picture of a moment, small: it opens, changes places and is taken off."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

from glimmer_desktop.ui.theme.theme import EASILY_HIT, Theme
from glimmer_desktop.ui.widgets.spoken import announce

TILE = QSize(104, 74)


class PhotoTile(QPushButton):
    """One picture, or the place where one is about to be. Del takes it off, Alt with an arrow
    moves it, as does dragging."""

    taken_off = Signal()
    moved = Signal(int)  # so many places on
    dragged = Signal(QPoint)  # to there, as its parent counts

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = QImage()
        self.setAutoDefault(False)
        self.setFlat(True)
        self.setFixedSize(TILE)
        self._pressed_at: QPoint | None = None
        self._name = ""
        self.setAccessibleName(self.tr("A picture on its way"))
        self.setAccessibleDescription(self.tr("Del takes it off"))
        self._remove = QToolButton(self)
        self._remove.setProperty("remove", True)
        self._remove.setText("✕")
        self._remove.setAccessibleName(self.tr("Take this picture off"))
        self._remove.setToolTip(self.tr("Take off (Del)"))
        self._remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._remove.setFixedSize(EASILY_HIT, EASILY_HIT)
        self._remove.clicked.connect(self.taken_off)
        self._stand_remove()

    def sizeHint(self) -> QSize:
        """The style sheet's least height for buttons would win over a fixed size otherwise."""
        return TILE

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def say(self, words: str, place: int, of: int) -> None:
        """What is in it, if someone said so, and where it stands."""
        if self._image.isNull() and not words:
            return
        self._name = words or self.tr("A picture")
        if of > 1:
            self._name = self.tr("{picture}, {place} of {of}").format(
                picture=self._name, place=QLocale().toString(place), of=QLocale().toString(of)
            )
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(
            self.tr("Enter opens it, Alt with an arrow moves it, Del takes it off")
        )
        self.setToolTip(words)

    def tell_place(self) -> None:
        """It stands elsewhere now; the keyboard stays on it."""
        announce(self, self._name)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def has_image(self) -> bool:
        return not self._image.isNull()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.taken_off.emit()
        elif alt and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            on = (event.key() == Qt.Key.Key_Right) is not self.isRightToLeft()
            self.moved.emit(1 if on else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
            self.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        begun = self._pressed_at
        if begun is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = (here - begun).manhattanLength() >= QApplication.startDragDistance()
            if far or not self.isDown():
                self.setDown(False)  # it is moved, not opened
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self.dragged.emit(self.mapToParent(here))
                return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        self.unsetCursor()
        super().mouseReleaseEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        path = QPainterPath()
        path.addRoundedRect(edge, 10, 10)
        painter.setClipPath(path)
        painter.fillPath(path, self._theme.colour("sunken"))
        if self._image.isNull():
            painter.setPen(self._theme.colour("ink_soft"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "…")
        else:
            painter.drawImage(edge, self._image, _cover(self._image.size(), edge))
        painter.setClipping(False)
        focus = self.hasFocus()
        line: QColor = self._theme.colour("focus" if focus else "line")
        painter.setPen(QPen(line, 2 if focus else 1))
        painter.drawPath(path)

    def _stand_remove(self) -> None:
        corner = QPoint(TILE.width() - EASILY_HIT, 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner = QPoint(0, 0)
        self._remove.move(corner)


def _cover(image: QSize, into: QRectF) -> QRectF:
    """The middle part of an image that fills a rectangle without stretching."""
    scale = max(into.width() / image.width(), into.height() / image.height())
    width, height = into.width() / scale, into.height() / scale
    part = QRect(QPoint(0, 0), image)
    return QRectF((part.width() - width) / 2, (part.height() - height) / 2, width, height)
