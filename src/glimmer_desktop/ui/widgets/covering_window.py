"""A window that covers one screen whole, with nothing else in sight. It goes at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QScreen

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.screen_of import screen_with_pointer
from glimmer_desktop.ui.widgets.seen_window import SeenWindow
from glimmer_desktop.ui.widgets.spoken import spoken_as


@spoken_as(QAccessible.Role.Dialog)
class CoveringWindow(SeenWindow):
    """Of the colour of paper. What stands on it is the affair of those made from it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._theme = theme

    def take_keyboard(self) -> None:
        """To where it belongs each time that the window comes to the front."""

    def bring_up(self, screen: QScreen | None = None) -> None:
        """Cover a screen (else the one with the pointer)."""
        if not self.isVisible():
            self.await_paint()
            self.setGeometry((screen or screen_with_pointer()).geometry())
        self.showFullScreen()
        self.raise_()
        self.activateWindow()
        self.take_keyboard()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("paper"))
        painter.end()
        super().paintEvent(event)
