"""One moment beside the page, painted as its tile in the gallery is, and pressed to open it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.ui.evening.page import ENTER
from glimmer_desktop.ui.gallery.tile import RADIUS, TilePainter, TileState
from glimmer_desktop.ui.gallery.wording import spoken

_NARROWEST = 180


class MomentCard(QAbstractButton):
    """A private one is covered, and the first press uncovers it."""

    opened = Signal(object)  # Moment
    uncovered = Signal(object)  # Moment
    picture_wanted = Signal(object, QSize, float)  # Moment; size and radius in px of the screen

    def __init__(
        self,
        moment: Moment,
        painter: TilePainter,
        now: Callable[[], datetime],
        *,
        covered: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.moment = moment
        self._painter = painter
        self._now = now
        self._covered = covered
        self._hovered = False
        self._picture: QImage | None = None
        self._asked_for = QSize()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._pressed)
        self._name()

    def picture_size(self) -> QSize:
        """How large its picture is wanted, in pixels of the screen."""
        ratio = self.devicePixelRatioF()
        high = self._painter.picture_height(self.width())
        return QSize(round(self.width() * ratio), round(high * ratio))

    def show_picture(self, image: QImage) -> None:
        self._picture = image
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_NARROWEST, self.heightForWidth(_NARROWEST))

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, 0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._painter.height_in_a_list(self.moment, width, covered=self._covered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        state = TileState(self._now(), self.hasFocus(), self._hovered, self._covered)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setLayoutDirection(self.layoutDirection())
        self._painter.paint(painter, self.rect(), self.moment, self._picture, state)
        painter.end()
        self._ask_for_picture()

    def _ask_for_picture(self) -> None:
        """Once it is looked at, and again in another size."""
        size = self.picture_size()
        if self.moment.photos and not self._covered and size != self._asked_for:
            self._asked_for = size
            self.picture_wanted.emit(self.moment, size, RADIUS * self.devicePixelRatioF())

    def _pressed(self) -> None:
        if not self._covered:
            self.opened.emit(self.moment)
            return
        self._covered = False
        self._name()
        self.updateGeometry()
        self.update()
        self.uncovered.emit(self.moment)

    def _name(self) -> None:
        """What a screen reader says of it."""
        now, locale = self._now(), self.locale()
        self.setAccessibleName(spoken(self.moment, now, locale, covered=self._covered))
