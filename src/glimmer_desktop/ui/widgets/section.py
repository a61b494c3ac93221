"""A small heading over a field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from glimmer_desktop.ui.theme.theme import Theme


class Section(QWidget):
    """Title, an aside in the same line, and the field below."""

    def __init__(self, title: str, body: QWidget, aside: str = "") -> None:
        super().__init__()
        self._title = QLabel(title)
        self._aside = QLabel(aside)
        self._title.setBuddy(body)
        for label in (self._title, self._aside):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("soft", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self._title)
        line.addWidget(self._aside, 1)
        column.addLayout(line)
        column.addWidget(body)

    def wear(self, theme: Theme) -> None:
        self._title.setFont(theme.sans(0.95, bold=True))
        self._aside.setFont(theme.sans(0.95))
