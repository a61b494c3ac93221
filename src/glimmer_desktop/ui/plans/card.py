"""One plan, or one glimmer a plan may come from: its words, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.quiet_button import QuietButton

_SIDE = 6
"""Px beside the words, as the style leaves beside those of a quiet button."""


class Card(QFrame):
    """The person's words large, a quiet line below, and buttons named after what they are about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "plain")
        self._words, self._line = plain_label(), plain_label()
        self._line.setProperty("soft", True)
        self._buttons: list[QuietButton] = []
        self._room = QWidget()
        self._flow = FlowLayout(self._room, gap=4)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 12, 10, 6)
        column.setSpacing(4)
        for label in (self._words, self._line):
            label.setContentsMargins(_SIDE, 0, _SIDE, 0)
            column.addWidget(label)
        column.addWidget(self._room)

    def say(self, words: str, line: str) -> None:
        self._words.setText(words)
        self._line.setText(line)
        self._line.setVisible(bool(line))
        for button in self._buttons:
            button.setAccessibleDescription(words)

    def words(self) -> str:
        return self._words.text()

    def line(self) -> str:
        return self._line.text()

    def offer(self, name: str, wish: SignalInstance, key: str = "") -> QuietButton:
        """One more thing that can be done; `key` does it, too."""
        button = QuietButton(name)
        button.setProperty("link", True)
        button.setToolTip(key)
        button.clicked.connect(wish)
        self._buttons.append(button)
        self._flow.addWidget(button)
        return button

    def wear(self, theme: Theme) -> None:
        self._words.setFont(theme.serif(1.15))
        self._line.setFont(theme.sans(0.95))
        for button in self._buttons:
            button.setFont(theme.sans(0.95))

    def take_keyboard(self) -> None:
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
