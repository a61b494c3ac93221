"""A text box for plain words that grows with them, and gives back exactly what was written."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QSizePolicy, QWidget

from glimmer_desktop.ui.widgets.plain_words import PlainWords


class GrowingText(PlainWords):
    """Grows with its text between `low` and `high` lines, then scrolls."""

    grew = Signal()

    def __init__(self, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = (low, high)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(6)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Everything arrives as the plain text it is."""
        self.insert_words(source.text())

    def _grow(self) -> None:
        line = QFontMetricsF(self.font()).lineSpacing()  # a line of some fonts is no whole number
        low, high = self._lines
        wanted = int(self.document().size().height())  # lines, in a plain text document
        edges = 2 * int(self.document().documentMargin()) + 16
        height = ceil(line * max(low, min(wanted, high))) + edges
        if height != self.height():
            self.setFixedHeight(height)
            self.grew.emit()
