"""The quiet line above the words: a question with a way to another one, and a way without."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from glimmer_desktop.services.prompting import Asked
from glimmer_desktop.ui.capture import keys
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.quiet_button import QuietButton


class PromptLine(QWidget):
    """Shows what is asked, or nothing and then takes no room."""

    another_wanted = Signal()
    without_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = plain_label()
        self._words.setProperty("soft", True)
        self._another = QuietButton(self.tr("Another"))
        self._another.setAccessibleName(self.tr("Another question"))
        self._another.setToolTip(keys.shown("another"))
        self._without = QuietButton(self.tr("Without"))
        self._without.setAccessibleName(self.tr("Without a question"))
        self._without.setToolTip(keys.shown("without"))
        self._another.clicked.connect(self.another_wanted)
        self._without.clicked.connect(self.without_wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._words, 1)
        line.addWidget(self._another, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._without, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_asked(self, asked: Asked | None) -> None:
        """On a hard day there is no other one to ask for."""
        self._words.setText(asked.text if asked else "")
        self._another.setVisible(asked is not None and not asked.hard_day)
        self.setVisible(asked is not None)

    def text(self) -> str:
        """What it says; "" while there is nothing."""
        return self._words.text()

    def wear(self, theme: Theme) -> None:
        self._words.setFont(theme.serif(1.1))
        for button in (self._another, self._without):
            button.setFont(theme.sans(0.95))
