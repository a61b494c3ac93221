"""The page of an evening: a large field for plain words, where Enter only begins a new line."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.plain_words import PlainWords

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST_LINES = 4


class Page(PlainWords):
    """Ctrl+Enter keeps. It comes as a key like any other, behind those that were typed before."""

    keep_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.document().setDocumentMargin(10)
        self.setAccessibleName(self.tr("Your page"))

    def wear(self, theme: Theme) -> None:
        self.setFont(theme.serif(1.3))
        line = QFontMetrics(self.font()).lineSpacing()
        self.setMinimumHeight(_LEAST_LINES * line + 36)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat():
                self.commit_preedit()
                self.keep_requested.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Everything arrives as the plain text it is."""
        if source.hasText():
            self.insert_words(source.text())
