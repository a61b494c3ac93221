"""Coming and going softly, where the desktop can and the person likes it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPropertyAnimation, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_PLATFORMS_THAT_FADE = ("xcb", "windows", "cocoa")


class Fade(QObject):
    """Changes a window's opacity over a few hundred milliseconds, or at once."""

    finished = Signal()

    def __init__(self, window: QWidget, milliseconds: int) -> None:
        super().__init__(window)
        self._window = window
        self.welcome = True
        """Whether the person likes movement."""
        self._changing = QPropertyAnimation(window, b"windowOpacity", self)
        self._changing.setDuration(milliseconds)
        self._changing.finished.connect(self.finished)

    def begin_unseen(self) -> None:
        """Before the window is shown, so that it can fade in."""
        self.stop()
        if self.is_possible():
            self._window.setWindowOpacity(0.0)

    def to(self, opacity: float) -> None:
        """Change over; `finished` follows in any case."""
        self.stop()
        if not self.is_possible():
            self.finished.emit()
            return
        self._changing.setStartValue(self._window.windowOpacity())
        self._changing.setEndValue(opacity)
        self._changing.start()

    def stop(self) -> None:
        """Leave it as it is now."""
        self._changing.stop()

    def end(self) -> None:
        """The window is hidden: the next time, it may come without fading in."""
        self.stop()
        if self._window.windowOpacity() < 1.0:
            self._window.setWindowOpacity(1.0)

    def is_possible(self) -> bool:
        able = QGuiApplication.platformName() in _PLATFORMS_THAT_FADE
        return able and self.welcome and self._changing.duration() > 0
