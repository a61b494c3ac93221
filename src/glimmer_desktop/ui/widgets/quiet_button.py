"""A button that looks like text, and that Enter works as well as Space."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from glimmer_desktop.ui.theme.theme import EASILY_HIT


class QuietButton(QPushButton):
    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(False)
        self.setProperty("quiet", True)
        self.setMinimumHeight(EASILY_HIT)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(EASILY_HIT, EASILY_HIT))

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(EASILY_HIT, EASILY_HIT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)
