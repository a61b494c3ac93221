"""A line in the corner of the screen that goes by itself and never takes the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QEnterEvent,
    QMouseEvent,
    QPainterPath,
    QRegion,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.screen_of import screen_of
from glimmer_desktop.ui.widgets.spoken import announce, spoken_as

SHOWN_MS = 6_000
_MARGIN = 24
_RADIUS = 12
_WIDEST = 420
"""Pixels, at the usual text size."""


@spoken_as(QAccessible.Role.Notification)
class Toast(QFrame):
    """Says one thing and offers one way back. Resting the pointer on it keeps it there."""

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeNotification)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("sheet", True)
        self.setWindowTitle(self.tr("From Glimmer"))
        self._text, self._more = plain_label(), plain_label()
        self._action = QuietButton()
        self._action.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._action.setProperty("link", True)
        self._action.clicked.connect(self._act)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self._lay_out()
        self.wear(theme)

    def say(self, text: str, action: str, screen: QScreen, more: str = "") -> None:
        """Show a short text, one action, and perhaps a quieter line, on one screen."""
        self._text.setText(text)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(f"{text} {more}".strip())
        announce(self, self.accessibleName())
        self._stand_on(screen)
        self.show()
        self._timer.start()

    def wear(self, theme: Theme) -> None:
        self._text_size = theme.text_size
        self._text.setFont(theme.sans(1.0, bold=True))
        self._more.setFont(theme.serif(1.0))
        self._action.setFont(theme.sans())
        if self.isVisible():
            self._stand_on(screen_of(self))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self.isVisible():
            self._timer.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the action lets it go."""
        self.hide()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        self.setMask(QRegion(outline.toFillPolygon().toPolygon()))

    def _act(self) -> None:
        self.hide()
        self.acted.emit()

    def _lay_out(self) -> None:
        self._more.setProperty("soft", True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 12)
        column.setSpacing(4)
        line = QHBoxLayout()
        line.addWidget(self._text, 1)
        line.addWidget(self._action)
        column.addLayout(line)
        column.addWidget(self._more)

    def _stand_on(self, screen: QScreen) -> None:
        area = screen.availableGeometry()
        widest = min(_WIDEST * self._text_size // 100, area.width() - 4 * _MARGIN) - 40
        self._more.setFixedWidth(widest)
        beside = self._action.sizeHint().width() + 12 if self._action.text() else 0
        words = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 2
        self._text.setFixedWidth(min(words, widest - beside))
        self._column.activate()  # else it stays as wide as what was said before
        width = self._column.totalSizeHint().width()
        self.resize(width, self._column.totalHeightForWidth(width))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = area.left() + _MARGIN if mirrored else area.right() - self.width() - _MARGIN
        self.move(QPoint(x, area.bottom() - self.height() - _MARGIN))
