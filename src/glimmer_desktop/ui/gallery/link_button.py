"""A button that says a line of somebody's words, shortened where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from glimmer_desktop.ui.widgets.quiet_button import QuietButton

_SIDES = 16
"""Px beside its words."""
_SPARE = 4
"""Px more that it asks for: words are a fraction wider than their advance says."""


class LinkButton(QuietButton):
    """It never makes its window wider; a screen reader is told the whole line."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words = words
        self.setProperty("link", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        self._show(words)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self._words)
        return QSize(words + _SIDES + _SPARE, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - _SIDES
        self._show(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))

    def _show(self, words: str) -> None:
        self.setText(words.replace("&", "&&"))
