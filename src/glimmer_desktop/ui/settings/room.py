"""One place of the settings: a column that scrolls, with a line between its rows."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtWidgets import QFrame, QWidget

from glimmer_desktop.ui.settings.row import Row
from glimmer_desktop.ui.widgets.following_scroll import FollowingScroll

SIDE = 26
"""Pixels beside the lines."""


class Room(FollowingScroll):
    """Takes rows and whatever else stands in a place. The wheel and the keyboard scroll it."""

    def __init__(self) -> None:
        super().__init__()
        self.column.setContentsMargins(trailing(self, 0, 24))
        self.column.setSpacing(0)

    def sizeHint(self) -> QSize:
        """Its own is that of all rows, each measured, in rooms that nobody sees, too; what stands
        around gives it what there is."""
        return self.minimumSizeHint()

    def add_row(self, row: Row) -> None:
        row.rule = line()
        self.column.addWidget(row)
        self.column.addWidget(row.rule)


def line() -> QFrame:
    """A quiet line."""
    frame = QFrame()
    frame.setObjectName("line")
    frame.setProperty("rule", True)
    frame.setFixedHeight(1)
    return frame


def leading(widget: QWidget, top: int, bottom: int) -> QMargins:
    """Margins with room where lines begin: layouts mirror everything but these."""
    return QMargins(*((0, top, SIDE, bottom) if _mirrored(widget) else (SIDE, top, 0, bottom)))


def trailing(widget: QWidget, top: int, bottom: int) -> QMargins:
    """The same where lines end."""
    return QMargins(*((SIDE, top, 0, bottom) if _mirrored(widget) else (0, top, SIDE, bottom)))


def _mirrored(widget: QWidget) -> bool:
    return widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
