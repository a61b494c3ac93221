"""A switch with its words beside it, as one row of a window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from glimmer_desktop.ui.widgets.switch import Switch


class SwitchRow(QWidget):
    """The words are what the switch is called."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.switch = Switch(words, self)
        self._label = QLabel(words, self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.switch)
        row.addWidget(self._label)
        row.addStretch(1)

    def say(self, words: str) -> None:
        self.switch.setAccessibleName(words)
        self._label.setText(words)

    def wear(self, font: QFont) -> None:
        self.switch.setFont(font)
        self._label.setFont(font)
