"""Moments as lines to walk through, in the voice of the person, no taller than what is there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from glimmer_desktop.ui.theme.theme import Theme


class LinesList(QListWidget):
    """Ends below its last line; it scrolls where there is no room for all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("lines", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    def wear(self, theme: Theme) -> None:
        self.setFont(theme.serif(1.15))

    def updateGeometries(self) -> None:
        """Qt calls it when the lines have found their places."""
        super().updateGeometries()
        edges = self.height() - self.viewport().height()
        tall = self.contentsSize().height() + edges
        if self.count() and tall != self.maximumHeight():
            self.setMaximumHeight(tall)
