"""Windows that stood on a screen which is unplugged come back onto one that is there.

Most window managers see to it themselves, and are given the time to. The card minds its screen on
its own (`ui/pause/screens.py`); under Wayland it is the compositor's business alone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

SETTLE = 600
"""Milliseconds after which a window that is still nowhere is nobody else's business."""


class BackInSight(QObject):
    """`screen` tells the one that is in use, None where none is."""

    def __init__(self, screen: Callable[[], QScreen | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen = screen
        self._settling = QTimer(self, singleShot=True, interval=SETTLE)
        self._settling.timeout.connect(self.look)

    def wait_and_look(self) -> None:
        """A screen has gone."""
        self._settling.start()

    def look(self) -> None:
        """Bring back what stands where nobody sees it."""
        from glimmer_desktop.ui.pause.screens import windows_choose_places

        lost = [one for one in QApplication.topLevelWidgets() if _is_lost(one)]
        if lost and windows_choose_places() and (screen := self._screen()) is not None:
            for one in lost:
                bring_onto(screen, one)


def bring_onto(screen: QScreen, window: QWidget) -> None:
    """Into the middle of it, whole; one that covered its screen covers this one."""
    covers, is_large = window.isFullScreen(), window.isMaximized()
    if covers or is_large:
        window.showNormal()
    if covers:
        window.setGeometry(screen.geometry())
        window.showFullScreen()
        return
    area, frame = screen.availableGeometry(), window.frameGeometry()
    window.resize(window.size().boundedTo(area.size() - (frame.size() - window.size())))
    frame.setSize(frame.size().boundedTo(area.size()))
    frame.moveCenter(area.center())
    window.move(frame.topLeft())
    if is_large:
        window.showMaximized()


def _is_lost(window: QWidget) -> bool:
    """A window that a person opened, with its middle on no screen."""
    from PySide6.QtCore import Qt

    if not window.isVisible() or window.isMinimized():
        return False
    kinds = (Qt.WindowType.Window, Qt.WindowType.Dialog)
    middle = window.frameGeometry().center()
    return window.windowType() in kinds and QGuiApplication.screenAt(middle) is None
