"""One card of the welcome: a title, a few lines, and what belongs to it. It scrolls if it must."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.following_scroll import FollowingScroll
from glimmer_desktop.ui.widgets.plain_label import plain_label

SIDE = 36
"""Px beside the lines."""


class Card(FollowingScroll):
    """What is said in the app's voice is in serif letters, and small print in the interface's."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = plain_label(title)
        self._lines: list[QLabel] = []
        self._small: list[QLabel] = []
        self.column.setContentsMargins(SIDE, 32, SIDE, 20)
        self.column.setSpacing(14)
        self.column.addWidget(self._title)

    def spoken(self) -> str:
        """All that is to be read on it, for those who listen."""
        labels = (self._title, *self._lines, *self._small)
        return " ".join(one.text() for one in labels if not one.isHidden() and one.text())

    def wear(self, theme: Theme) -> None:
        self._title.setFont(theme.serif(1.9))
        for line in self._lines:
            line.setFont(theme.serif(1.25))
        for small in self._small:
            small.setFont(theme.sans())

    def height_for(self, width: int) -> int:
        """Px that it takes to show all of it at this width."""
        self.column.activate()
        return self.column.totalHeightForWidth(width)

    def add_line(self, text: str = "", *, small: bool = False) -> QLabel:
        label = plain_label(text)
        label.setProperty("soft", small)
        (self._small if small else self._lines).append(label)
        self.column.addWidget(label)
        return label
