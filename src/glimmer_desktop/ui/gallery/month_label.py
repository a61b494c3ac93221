"""The month that is passing by while one scrolls; it fades once the scrolling rests."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

from glimmer_desktop.ui.theme.theme import EASILY_HIT, Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QPropertyAnimation

STAYS_MS = 900
FADE_MS = 250


class MonthLabel(QLabel):
    """A small dark chip over the tiles. It stays while the pointer is on it, and can be pressed."""

    pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._rest = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._rest.timeout.connect(self._leave)
        self._reduced_motion = theme.reduced_motion
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.wear(theme)
        self.hide()

    def wear(self, theme: Theme) -> None:
        self._reduced_motion = theme.reduced_motion
        self.setFont(theme.sans(0.95, bold=True))
        self.setMinimumHeight(EASILY_HIT)

    def pass_by(self, month: str, share: float, room: QRect) -> None:
        """Show a month at `share` (0 to 1) of the room's height, at its trailing edge."""
        self._stop_fading()
        self.setText(month)
        self.adjustSize()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = room.left() + 8 if mirrored else room.right() - self.width() - 8
        y = room.top() + round(share * (room.height() - self.height()))
        self.move(x, y)
        self.show()
        self.raise_()
        self._rest.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._stop_fading()
        self._rest.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._rest.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # or the release would go to the tile below

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def _leave(self) -> None:
        if self._reduced_motion:
            self.hide()
        else:
            self._fade.setStartValue(1.0)
            self._fade.start()

    def _stop_fading(self) -> None:
        if "_fade" in vars(self):
            self._fade.stop()
            self._fade.targetObject().setProperty("opacity", 1.0)

    @cached_property
    def _fade(self) -> QPropertyAnimation:
        """Made when the scrolling first rests: the first showing need not wait for it."""
        from PySide6.QtCore import QEasingCurve, QPropertyAnimation
        from PySide6.QtWidgets import QGraphicsOpacityEffect

        opacity = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(opacity)
        fade = QPropertyAnimation(opacity, b"opacity", self)
        fade.setDuration(FADE_MS)
        fade.setEndValue(0.0)
        fade.setEasingCurve(QEasingCurve.Type.OutQuad)
        fade.finished.connect(self.hide)
        return fade
