"""A layout that fills a line and goes on in the next, as chips do; mirrored right to left."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Places its items in reading order, `gap` px apart both ways; none wider than a line."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._measured: list[tuple[QLayoutItem, QSize]] | None = None
        self._heights: dict[int, int] = {}
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Asked a dozen times for each showing: the answer holds until something changes."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def invalidate(self) -> None:
        """Something changed its size, came or went."""
        self._measured = None
        self._heights.clear()
        super().invalidate()

    def _place(self, rect: QRect, *, move: bool) -> int:
        x = y = line_height = 0
        across, mirrored = rect.width(), move and self._is_mirrored()
        for item, size in self._sizes():
            width, height = min(size.width(), max(across, 1)), size.height()
            if x and x + width > across:
                x, y, line_height = 0, y + line_height + self._gap, 0
            if move:
                spot = QRect(rect.left() + x, rect.top() + y, width, height)
                if mirrored:
                    spot.moveLeft(rect.left() + rect.right() - spot.right())
                item.setGeometry(spot)
            x += width + self._gap
            line_height = max(line_height, height)
        return y + line_height

    def _sizes(self) -> list[tuple[QLayoutItem, QSize]]:
        """What is to be seen, and how large each wants to be."""
        if self._measured is None:
            shown = ((item, item.widget()) for item in self._items)
            self._measured = [
                (item, item.sizeHint())
                for item, widget in shown
                if widget is None or not widget.isHidden()
            ]
        return self._measured

    def _is_mirrored(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
