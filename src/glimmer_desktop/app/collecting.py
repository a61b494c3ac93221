"""When Python looks for objects that only hold each other: while nobody waits for anything.

Left to itself it looks through everything there is whenever enough has been made, and enough is
made just when something is shown for the first time: 15 to 40 ms, on whichever thread it meets
(docs/decisions/107-nobody-waits-for-python.md).
"""

from __future__ import annotations

import gc
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

NEVER = 1_000_000
"""Collections of the middle generation until the oldest is looked through by itself."""
DUE = 10
"""Those after which it would have been: what is not due then is not worth the time."""
RESTS_MS = 3_000
"""Without any window having the keyboard: the person has turned to something else."""
IN_USE_MS = 60_000
"""For windows that are used for long."""


class Collecting(QObject):
    """Looks through everything when the last window is left, and now and then while one is used.
    The young generations, a millisecond at most, stay with Python. In the tray it never wakes."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._usual = gc.get_threshold()
        gc.set_threshold(*self._usual[:2], NEVER)
        self._due = QTimer(self)
        self._due.timeout.connect(self._collect)
        app.focusWindowChanged.connect(self._focus_changed)
        # A window that is closed by a chord of the window manager's may seem to keep the keyboard.
        app.lastWindowClosed.connect(self._left)

    def close(self) -> None:
        self._due.stop()
        gc.set_threshold(*self._usual)

    def _left(self) -> None:
        self._focus_changed(None)

    def _focus_changed(self, window: Any) -> None:
        used = window is not None
        self._due.setSingleShot(not used)
        self._due.start(IN_USE_MS if used else RESTS_MS)

    def _collect(self) -> None:
        if gc.get_count()[2] >= DUE:
            gc.collect()
