"""The ways out of the app that a page of one's own words has: to print, as a PDF, as text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget


class PaperButton(QPushButton):
    """Opens a small menu of them."""

    print_wanted = Signal()
    file_wanted = Signal()
    copy_wanted = Signal()

    def __init__(
        self, name: str, explained: str, to_print: str, parent: QWidget | None = None
    ) -> None:
        """`to_print`: what is said of printing; all three are translated already."""
        super().__init__(f"{name} ▾", parent)
        self.setMinimumHeight(36)
        self.setAutoDefault(True)  # Enter opens it
        self.setAccessibleName(name)
        self.setAccessibleDescription(explained)
        menu = QMenu(self)
        menu.addAction(to_print).triggered.connect(self.print_wanted)
        menu.addAction(self.tr("Keep it as a PDF …")).triggered.connect(self.file_wanted)
        menu.addAction(self.tr("Copy it as text")).triggered.connect(self.copy_wanted)
        self.setMenu(menu)
