"""How far something is that takes a while: a thin bar, told to those who hear it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QProgressBar, QWidget


class HowFar(QProgressBar):
    """Without a number on it: what is under way is said in words beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(QCoreApplication.translate("HowFar", "How far it is"))
        self.setTextVisible(False)

    def show_begun(self, *, still: bool) -> None:
        """Nobody knows yet how much there is: a piece goes to and fro, or it stays empty and
        `still`."""
        self.setRange(0, 1 if still else 0)
        self.setValue(0)

    def show_progress(self, done: int, total: int) -> None:
        self.setRange(0, total)
        self.setValue(done)
