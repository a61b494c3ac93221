"""The person's own line to a leaf: a box for plain words that may stay empty."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.growing_text import GrowingText

_LEAST_LINES, _MOST_LINES = 2, 12


class _Box(GrowingText):
    """Tells when the keyboard leaves it."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.commit_preedit()
        super().focusOutEvent(event)
        self.left.emit()


class OwnLine(QWidget):
    """`changed` with every stroke, `left` when the keyboard leaves."""

    changed = Signal()
    left = Signal()
    refused = Signal(object)  # Known: more than can be pasted

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self.tr("A line of your own"), self)
        self.box = _Box(_LEAST_LINES, _MOST_LINES, self)
        self._trouble = QLabel(self)
        self.box.setPlaceholderText(self.tr("If you like, in your own words"))
        self._title.setBuddy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._title, self.box, self._trouble):
            column.addWidget(part)
        for label in (self._title, self._trouble):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._trouble.hide()
        self.box.textChanged.connect(self.changed)
        self.box.left.connect(self.left)
        self.box.refused.connect(self.refused)
        self.wear(theme)

    def name(self, leaf: str) -> None:
        """Say to a screen reader which leaf it is about."""
        self.box.setAccessibleName(self.tr("A line of your own: {leaf}").replace("{leaf}", leaf))

    def text(self) -> str:
        return self.box.text()

    def show_text(self, text: str) -> None:
        """Put what is kept into the box; telling of no change."""
        self.box.blockSignals(True)
        try:
            self.box.set_text(text)
        finally:
            self.box.blockSignals(False)

    def show_trouble(self, sentence: str) -> None:
        """Why it cannot be kept as it is; "" once it can."""
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))

    def wear(self, theme: Theme) -> None:
        self._title.setFont(theme.sans(1.1, bold=True))
        self.box.setFont(theme.serif(1.15))
        self._trouble.setFont(theme.sans())
        self._trouble.setStyleSheet(f"color: {theme.colours['glimmer_ink']};")
