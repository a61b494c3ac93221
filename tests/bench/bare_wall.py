"""The floor of the gallery: a QListView over texts in memory, with pictures made beforehand.

A line above it asks SQLite's full-text index at every key, newest first, on the same thread. It
is shown and put away by a line on its stdin.
"""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSocketNotifier,
    Qt,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from glimmer_desktop.exchange.demo_pictures import SUBJECTS, draw
from glimmer_desktop.ui.lasting_none import make_none_last

TITLE = "Bare wall"
SIZE = QSize(1124, 744)
LEFT = 210
"""Room beside the tiles, as wide as the companion's sidebar."""
TILE = QSize(200, 214)
GAP = 14
PICTURE = QSize(200, 112)
AT_ONCE = 200
FIND = "SELECT rowid FROM found WHERE found MATCH ? ORDER BY rowid DESC LIMIT ?"

Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractListModel):
    def __init__(self, path: Path) -> None:
        super().__init__()
        self._store = sqlite3.connect(path)
        rows = self._store.execute("SELECT key, text, has_picture FROM wall ORDER BY key DESC")
        self._rows = {key: (text, bool(picture)) for key, text, picture in rows}
        self._all = list(self._rows)
        self._keys = self._all

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent and parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = 0) -> Any:
        return self._rows[self._keys[index.row()]] if role == Qt.ItemDataRole.UserRole else None

    def find(self, words: str) -> None:
        self.beginResetModel()
        if words:
            found = self._store.execute(FIND, (f'"{words}" *', AT_ONCE))
            self._keys = [key for (key,) in found]
        else:
            self._keys = self._all
        self.endResetModel()


class Tiles(QStyledItemDelegate):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = [_picture(subject) for subject in SUBJECTS]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        text, has_picture = index.data(Qt.ItemDataRole.UserRole)
        place: QRect = option.rect  # type: ignore[attr-defined]
        tile = QRect(place.topLeft(), TILE)
        painter.fillRect(tile, QColor("#ffffff"))
        room = tile.adjusted(12, 12, -12, -12)
        if has_picture:
            painter.drawPixmap(tile.topLeft(), self._pictures[index.row() % len(self._pictures)])
            room.setTop(tile.top() + PICTURE.height() + 8)
        painter.drawText(room, Qt.TextFlag.TextWordWrap, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return TILE


class Line(QLineEdit):
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)


def build(rows: Rows) -> QWidget:
    window = QWidget()
    window.setWindowTitle(TITLE)
    window.resize(SIZE)
    line = Line()
    view = QListView()
    view.setViewMode(QListView.ViewMode.IconMode)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setMovement(QListView.Movement.Static)
    view.setUniformItemSizes(True)
    view.setGridSize(TILE + QSize(GAP, GAP))
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.verticalScrollBar().setSingleStep((TILE.height() + GAP) // 4)
    view.setItemDelegate(Tiles(view))
    view.setModel(rows)
    line.textChanged.connect(rows.find)
    line.returnPressed.connect(view.setFocus)
    slash = QShortcut("/", window)
    slash.activated.connect(line.setFocus)
    column = QVBoxLayout(window)
    column.setContentsMargins(LEFT, 18, 10, 0)
    column.addWidget(line)
    column.addWidget(view)
    view.setFocus()
    return window


def _picture(subject: str) -> QPixmap:
    pixmap = QPixmap()
    pixmap.loadFromData(draw(subject, 0).thumbnail)
    expanding = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    smooth = Qt.TransformationMode.SmoothTransformation
    return pixmap.scaled(PICTURE, expanding, smooth).copy(QRect(0, 0, 200, 112))


def main(path: str) -> int:
    make_none_last()  # else it aborts in the third scroll: docs/decisions/012-lasting-none.md
    app = QApplication(sys.argv)
    app.setQuitOnLastWindowClosed(False)
    window = build(Rows(Path(path)))
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

    def told() -> None:
        word = sys.stdin.readline().strip()
        if word == "show":
            window.show()
            window.raise_()
            window.activateWindow()
        elif word == "hide":
            window.hide()
        else:
            app.quit()

    notifier.activated.connect(told)
    print("ready", flush=True)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
