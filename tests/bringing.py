"""What both windows that bring something in are tested with."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from glimmer_desktop.services.keeping import Slices
from glimmer_desktop.ui.events import AppEvents
from memory_journal import MemoryJournal


class BringingPlace:
    """A window, a journal in memory, and how many backups were asked for."""

    window: Any
    presenter: Any

    def __init__(self) -> None:
        self.journal = MemoryJournal()
        self.events = AppEvents()
        self.backups = 0

    def back_up(self, _progress: object, _stop: object) -> Slices[object]:
        self.backups += 1
        yield
        return None

    @property
    def told(self) -> str:
        said: str = self.window._told.text()
        return said

    def press(self, words: str) -> None:
        button = next(
            one
            for one in self.window.findChildren(QPushButton)
            if one.text() == words and one.isVisible()
        )
        QTest.keyClick(button, Qt.Key.Key_Space)
