"""What the windows that know the journal are connected with, until it is locked.

A window that was emptied may have listeners that linger, timers that ring, and answers of the store
on their way. So locking takes the windows themselves away, and cuts all that leads to them.
"""

from __future__ import annotations

import gc
from collections.abc import Collection

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from glimmer_desktop.app.relay import Relay
from glimmer_desktop.core import Core
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.tasks import Tasks


class Inside:
    """Events and tasks of their own, which end with them."""

    def __init__(self, core: Core, events: AppEvents) -> None:
        self._relay = Relay(events)
        self.events = self._relay.events
        self.tasks = Tasks(core.store, core.pictures)

    def leave(self, stay: Collection[QWidget]) -> None:
        """Every window goes but these: one that was not thought of shows nothing either."""
        self.tasks.leave()
        self._relay.cut()
        for window in QApplication.topLevelWidgets():
            if _is_ours(window) and window not in stay:
                window.hide()
                window.deleteLater()
        QToolTip.hideText()
        QPixmapCache.clear()
        application = QApplication.instance()
        if isinstance(application, QObject):
            QTimer.singleShot(0, application, _forget)


def _is_ours(window: QWidget) -> bool:
    """Not Qt's own, as the icon in some trays; what stands before one of ours goes with it."""
    return type(window).__module__.startswith("glimmer_desktop.") and window.parent() is None


def _forget() -> None:
    """What was read for those windows, once they are gone."""
    gc.collect()
