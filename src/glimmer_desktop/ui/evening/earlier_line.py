"""An evening that was left open, offered with three answers of one size."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.quiet_button import QuietButton


class EarlierLine(QFrame):
    """Takes no keyboard by itself, and goes once it is answered. Leaving it is no answer."""

    go_on_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = plain_label()
        self._buttons = (
            self._answer(self.tr("Go on with it"), self.go_on_wanted.emit),
            self._answer(self.tr("Keep it as it is"), self.keep_wanted.emit),
            self._answer(self.tr("Leave it for now"), lambda: None),
        )
        answers = QWidget()
        flow = FlowLayout(answers, gap=4)
        for button in self._buttons:
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 6)
        column.setSpacing(2)
        column.addWidget(self._words)
        column.addWidget(answers)
        self.hide()
        self.wear(theme)

    def offer(self, words: str) -> None:
        self._words.setText(words)
        for button in self._buttons:
            button.setAccessibleDescription(words)
        self.show()

    def wear(self, theme: Theme) -> None:
        for part in (self._words, *self._buttons):
            part.setFont(theme.sans())

    def _answer(self, words: str, tell: Callable[[], None]) -> QuietButton:
        button = QuietButton(words)
        button.setProperty("link", True)
        button.clicked.connect(self.hide)
        button.clicked.connect(lambda _=False: tell())
        return button
