"""A button that looks like text, and that Enter works as well as Space."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

_LEAST = 32
"""Px in both directions: a sign alone is easily hit, too."""


class QuietButton(QPushButton):
    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(False)
        self.setProperty("quiet", True)
        self.setMinimumHeight(_LEAST)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(_LEAST, _LEAST))

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(_LEAST, _LEAST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)
