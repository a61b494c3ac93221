"""Plain words under a title, that are kept by themselves: a box, and why they are not kept yet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.growing_text import GrowingText
from glimmer_desktop.ui.widgets.plain_label import wrap_plainly
from glimmer_desktop.ui.widgets.spoken import announce


class _Box(GrowingText):
    """Tells when the keyboard leaves it."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.commit_preedit()
        super().focusOutEvent(event)
        self.left.emit()


class TitledText(QWidget):
    """`changed` with every stroke, `left` when the keyboard leaves; grows from `least` lines on."""

    changed = Signal()
    left = Signal()
    refused = Signal(object)  # Known: more than can be pasted

    def __init__(self, title: str, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(title, self)
        self.box = _Box(least, 12, self)
        self._trouble = QLabel(self)
        self._title.setBuddy(self.box)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        for part in (self._title, self.box, self._trouble):
            self._column.addWidget(part)
        for label in (self._title, self._trouble):
            wrap_plainly(label)
        self._trouble.setProperty("told", True)
        self._trouble.hide()
        self.box.textChanged.connect(self.changed)
        self.box.left.connect(self.left)
        self.box.refused.connect(self.refused)

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
        if sentence != self._trouble.text():
            announce(self.box, sentence)
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))

    def wear(self, theme: Theme) -> None:
        self._trouble.setFont(theme.sans())
