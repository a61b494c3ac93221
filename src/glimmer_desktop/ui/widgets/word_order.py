"""A list of words that can be put in order, by mouse and by keyboard; each is told as it stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from glimmer_desktop.domain.moment import Word
from glimmer_desktop.ui.widgets.matching import same

_SHOWN_ROWS = 9


class WordOrder(QListWidget):
    """Words to be offered, best first, then those set aside. It tells what is wished and moves
    nothing itself: what comes of it is shown anew.

    F2 or Enter renames, Delete hides or shows, Alt with Up or Down moves; so does the mouse.
    """

    rename_wanted = Signal()
    hide_wanted = Signal()
    move_wanted = Signal(int)  # the place among those offered, counted from 0

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: list[Word] = []
        self.setAccessibleName(name)
        self.setProperty("words", True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.itemActivated.connect(self.rename_wanted)

    def show_words(self, words: Sequence[Word], chosen: str = "") -> None:
        """Show them, with one chosen by its name; else the one at the same place stays chosen."""
        before = self.currentRow()
        self._words = list(words)
        # Rows stay and say something else: a screen reader may be in the middle of them.
        while self.count() > len(words):
            self.takeItem(self.count() - 1)
        while self.count() < len(words):
            self.addItem(QListWidgetItem())
        for row, word in enumerate(words):
            self._write(self.item(row), word)
        names = [word.name for word in words]
        at = next((i for i, name in enumerate(names) if same(name, chosen)), before)
        self.setCurrentRow(min(max(0, at), len(names) - 1))

    def chosen(self) -> Word | None:
        """The word that the keyboard is on."""
        row = self.currentRow()
        return self._words[row] if 0 <= row < len(self._words) else None

    def places(self) -> range:
        """Where the chosen word may stand: starred ones among themselves, ahead of the others."""
        word = self.chosen()
        if word is None or word.hidden:
            return range(0)
        starred = sum(one.starred for one in self._words)
        offered = sum(not one.hidden for one in self._words)
        return range(starred) if word.starred else range(starred, offered)

    def step(self, by: int) -> None:
        """Ask for the next place up (-1) or down (1), where there is one."""
        if (to := self.currentRow() + by) in self.places():
            self.move_wanted.emit(to)

    def sizeHint(self) -> QSize:
        """A few rows high; what is longer scrolls."""
        row = QFontMetrics(self.font()).height() + 14
        return QSize(super().sizeHint().width(), row * _SHOWN_ROWS + 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        key = event.key()
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_F2:
            self.rename_wanted.emit()
        elif key == Qt.Key.Key_Delete:
            self.hide_wanted.emit()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Dropped between two rows, or onto one whose place it is to have."""
        at, row = self.indexAt(event.position().toPoint()).row(), self.currentRow()
        to = at if at >= 0 else self.count() - 1
        below = QAbstractItemView.DropIndicatorPosition.BelowItem
        if at >= 0 and self.dropIndicatorPosition() == below:
            to += 1
        if at >= 0 and self.dropIndicatorPosition() != self.DropIndicatorPosition.OnItem:
            to -= row < to
        event.ignore()  # or Qt would take the row out itself
        places = self.places()
        if places and (within := min(max(to, places.start), places.stop - 1)) != row:
            self.move_wanted.emit(within)

    def _write(self, item: QListWidgetItem, word: Word) -> None:
        shown = told = word.name
        if word.starred:
            shown, told = f"★ {word.name}", self.tr("{word}, starred").replace("{word}", word.name)
        if word.hidden:
            shown = told = self.tr("{word} (hidden)").replace("{word}", word.name)
        item.setText(shown)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
