"""How a window of ours comes up with the keyboard, wherever the wish for it came from.

A desktop gives the keyboard to a window that a person asked for, and wants to know that they did: a
chord, a click on a notification, a command that is bound to a key. Whoever was asked first holds
the desktop's word for it, a token of the xdg-activation protocol (Wayland) or a start-up id that
ends in the time of the key press (X11). All of them hand it in here, before the window is shown.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from glimmer_desktop.services.ports.window_focus import WindowFocus

platform: str = sys.platform

STANDS = 5_000
"""Milliseconds for which the desktop's word stands for a window that is not shown yet."""

_WHERE_QT_LOOKS = "XDG_ACTIVATION_TOKEN"
_LONGEST = 1_000
_PRESSED_AT = re.compile(r"_TIME([0-9]{1,10})$")


class ComingUp(QObject):
    """The one door: what is handed in serves the window that is shown next, once."""

    def __init__(self, focus: Callable[[], WindowFocus], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._focus = focus
        self._pressed_at = 0
        self._forgetting = QTimer(self, singleShot=True, interval=STANDS)
        self._forgetting.timeout.connect(self.forget)

    def let_through(self, token: str) -> None:
        """The desktop lets the next window have the keyboard; "" and nonsense change nothing.

        Under Wayland Qt (6.12, `QWaylandXdgSurface::requestActivate`) takes it from the environment
        and out of it, as soon as a window is shown or raised. Not from `os.environ`, which would go
        on naming it, to programs that are started later too.
        """
        if not token or len(token) > _LONGEST or not (token.isascii() and token.isprintable()):
            return
        if QGuiApplication.platformName().startswith("wayland"):
            os.putenv(_WHERE_QT_LOOKS, token)
        elif QGuiApplication.platformName() == "xcb":
            self._focus().has_come(token)  # of a first start Qt tells it with the first window
        found = _PRESSED_AT.search(token)
        self._pressed_at = int(found[1]) if found else 0
        self._forgetting.start()

    def take_time(self) -> int:
        """The X server's time (ms) of the key press or click that led here, once; else 0."""
        pressed_at, self._pressed_at = self._pressed_at, 0
        return pressed_at

    def bring(self, window: QWidget, x11_time: int) -> None:
        """A window manager gives the keyboard to a window only for a key press that it knows;
        Windows and macOS are asked for it without one."""
        if x11_time or platform in ("win32", "darwin"):
            focus, shown = self._focus(), int(window.winId())
            QTimer.singleShot(0, self, lambda: focus.activate(shown, x11_time))

    def forget(self) -> None:
        """A window that comes later comes for another reason."""
        self._forgetting.stop()
        self._pressed_at = 0
        os.unsetenv(_WHERE_QT_LOOKS)
