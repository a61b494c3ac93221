"""A small heading over a field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.chip_flow import ChipFlow


class Section(QWidget):
    """Title, an aside in the same line, and the field below.

    `key` is the chord that leads to it; the pointer and screen readers are told of it.
    """

    def __init__(self, title: str, body: QWidget, aside: str = "", key: str = "") -> None:
        super().__init__()
        self._body = body
        body.setAccessibleName(title)
        body.setAccessibleDescription(key)
        self._title = QLabel(title)
        self._aside = QLabel(aside)
        self._title.setBuddy(body)
        self._title.setToolTip(key)
        for label in (self._title, self._aside):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("soft", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self._title)
        line.addWidget(self._aside, 1)
        column.addLayout(line)
        column.addWidget(body)

    def set_title(self, title: str) -> None:
        """Ask in other words."""
        self._title.setText(title)
        self._body.setAccessibleName(title)

    def unfold(self) -> None:
        """Its field is about to be seen."""
        if isinstance(self._body, ChipFlow):
            self._body.unfold()

    def begin(self) -> None:
        """Take the keyboard to the field."""
        if isinstance(self._body, ChipFlow):
            self._body.focus_first()
        else:
            self._body.setFocus(Qt.FocusReason.OtherFocusReason)

    def wear(self, theme: Theme) -> None:
        self._title.setFont(theme.sans(0.95, bold=True))
        self._aside.setFont(theme.sans(0.95))
