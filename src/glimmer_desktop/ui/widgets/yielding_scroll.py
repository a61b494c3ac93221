"""What gives way to what it stands beside: whole where there is room for it, else it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from glimmer_desktop.ui.widgets.following_scroll import FollowingScroll


class YieldingScroll(FollowingScroll):
    """As high as what is in it needs at its width, and where that is too much not less than
    `least` px. What is behind it shows through."""

    def __init__(self, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self.column.setContentsMargins(0, 0, 0, 0)
        for part in (self.viewport(), self.page):
            part.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        return QSize(self.column.totalSizeHint().width(), self._needed())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self._least, self._needed()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # something in it came, went or changed
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _needed(self) -> int:
        if self.column.hasHeightForWidth():
            return self.column.totalHeightForWidth(self.width())
        return self.column.totalSizeHint().height()
