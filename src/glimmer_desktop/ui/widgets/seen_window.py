"""A window that stays built, and tells when it is in sight and when it has gone.

What takes its time waits until it is seen.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QPaintEvent
from PySide6.QtWidgets import QWidget


class SeenWindow(QWidget):
    """Hidden until it is wanted. Whoever shows it says `await_paint` before."""

    painted = Signal()  # once after each showing
    left = Signal()  # it went, and no desktop hid it

    def __init__(self, flags: Qt.WindowType = Qt.WindowType.Window) -> None:
        super().__init__(None, flags)
        self._unpainted = False

    def await_paint(self) -> None:
        """Tell of the next time that it is painted."""
        self._unpainted = True

    def leave(self) -> None:
        """Go at once; the keyboard goes back to where it was."""
        self.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.leave()
        event.accept()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unpainted:
            self._unpainted = False
            QTimer.singleShot(0, self, self.painted.emit)
