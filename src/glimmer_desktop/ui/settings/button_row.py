"""A row with one button: something that is done from the settings and is no setting itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from glimmer_desktop.ui.settings.row import Row


class ButtonRow(Row):
    """`wanted` when it is pressed; all words are translated already."""

    wanted = Signal()

    def __init__(self, label: str, explained: str, does: str) -> None:
        self._button = QPushButton(does)
        super().__init__(label, explained, [self._button])
        self._button.setAutoDefault(True)  # Enter works it
        self._button.clicked.connect(self.wanted)
