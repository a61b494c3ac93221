"""A window that was asked for, wherever it was."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from glimmer_desktop.ui.widgets.polishing import dress_what_is_seen


def bring_in_front(window: QWidget) -> None:
    """Shown, above the others, with the keyboard; one that was minimised is back, and maximised if
    it was that before."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    dress_what_is_seen(window)
    window.show()
    window.raise_()
    window.activateWindow()
