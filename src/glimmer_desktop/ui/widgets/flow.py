"""A layout that fills a line and goes on in the next, as chips do; mirrored right to left."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

Line = list[tuple[QLayoutItem, QSize]]
"""What stands side by side, each with its size."""


class FlowLayout(QLayout):
    """Places its items in reading order, `gap` px apart both ways; none wider than a line.

    The lines stand in the middle if they are to be `centred`. Where they are `parted`, the first
    item stands at the beginning and all others at the end.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap: int = 8,
        centred: bool = False,
        parted: bool = False,
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._measured: list[tuple[QLayoutItem, QSize]] | None = None
        self._heights: dict[int, int] = {}
        self._gap = gap
        self._centred = centred
        self._parted = parted
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
        """The height it takes, in which everything is put if it is to `move`."""
        across, y = max(rect.width(), 1), 0
        for line in self._lines(across):
            if move:
                self._put(line, rect, y)
            y += max(size.height() for _, size in line) + self._gap
        return max(0, y - self._gap)

    def _put(self, line: Line, rect: QRect, y: int) -> None:
        """One line, `y` px below the top."""
        mirrored = self._is_mirrored()
        taken = sum(size.width() for _, size in line) + self._gap * (len(line) - 1)
        left = max(0, rect.width() - taken)
        x = left // 2 if self._centred else 0
        for item, size in line:
            if self._parted and item is not self._items[0]:
                x, left = x + left, 0
            spot = QRect(rect.topLeft() + QPoint(x, y), size)
            if mirrored:
                spot.moveLeft(rect.left() + rect.right() - spot.right())
            item.setGeometry(spot)
            x += size.width() + self._gap

    def _lines(self, across: int) -> list[Line]:
        """What is to be seen, cut where a line is full."""
        lines: list[Line] = []
        x = 0
        for item, wanted in self._sizes():
            size = QSize(min(wanted.width(), across), wanted.height())
            if not lines or (x and x + size.width() > across):
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self._gap
        return lines

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
