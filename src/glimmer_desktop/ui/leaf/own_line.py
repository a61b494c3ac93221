"""The person's own line to a leaf: a box for plain words that may stay empty."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.titled_text import TitledText


class OwnLine(TitledText):
    """Large enough to be looked at, and never asked for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("OwnLine", "A line of your own")
        super().__init__(title, 2, parent)
        self.box.setPlaceholderText(self.tr("If you like, in your own words"))
        self.wear(theme)

    def name(self, leaf: str) -> None:
        """Say to a screen reader which leaf it is about."""
        self.box.setAccessibleName(self.tr("A line of your own: {leaf}").replace("{leaf}", leaf))

    def wear(self, theme: Theme) -> None:
        super().wear(theme)
        self._title.setFont(theme.sans(1.1, bold=True))
        self.box.setFont(theme.serif(1.15))
