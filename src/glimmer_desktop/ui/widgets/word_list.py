"""A small list of words under the place where one is being typed. It never takes the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QWidget

from glimmer_desktop.ui.widgets.spoken import announce

_SHOWN_ROWS = 8
_WORD = Qt.ItemDataRole.UserRole


class WordList(QListWidget):
    """Stands inside the window of the field it serves, so that no window manager is asked."""

    accepted = Signal(str)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self.setProperty("suggestions", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Words that fit"))
        self.itemClicked.connect(self._accept)
        self.hide()

    def offer(self, words: Sequence[str], spot: QRect, *, chosen: bool, new_word: str = "") -> None:
        """Show words under `spot` (in the field's coordinates), the first one chosen or none.

        `new_word` is offered last, as one that is not in the lists yet.
        """
        self.clear()
        for word in words:
            self._add(word, word)
        if new_word:
            self._add(self.tr("+ {word}").replace("{word}", new_word), new_word)
        if not self.count():
            self.hide()
            return
        self.setCurrentRow(0 if chosen else -1)
        self._stand_at(spot)
        self.show()
        self.raise_()
        self._announce()

    def is_open(self) -> bool:
        return not self.isHidden()

    def has_choice(self) -> bool:
        return self.is_open() and self.currentItem() is not None

    def accept_choice(self) -> None:
        """Take the chosen word, or the first when none is chosen."""
        self._accept(self.currentItem() or self.item(0))

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether a key was meant for the list: arrows, Enter on a chosen word, Tab, Esc."""
        if not self.is_open():
            return False
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.hide()
        elif key == Qt.Key.Key_Tab or (
            key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            and self.has_choice()
        ):
            self.accept_choice()
        else:
            return False
        return True

    def _add(self, label: str, word: str) -> None:
        item = QListWidgetItem(label, self)
        item.setData(_WORD, word)

    def _accept(self, item: QListWidgetItem | None) -> None:
        self.hide()
        if item is not None:
            self.accepted.emit(item.data(_WORD))

    def _step(self, by: int) -> None:
        self.setCurrentRow((self.currentRow() + by) % self.count() if self.currentRow() >= 0 else 0)
        self._announce()

    def _announce(self) -> None:
        """The keyboard stays in the field, so a screen reader is told of the choice in words."""
        item = self.currentItem()
        if item is not None:
            announce(self._field, item.text())

    def _stand_at(self, spot: QRect) -> None:
        home = self._field.window()
        self.setParent(home)
        self.setFont(home.font())
        self.ensurePolished()
        rows = min(self.count(), _SHOWN_ROWS)
        height = sum(self.sizeHintForRow(row) for row in range(rows)) + 12
        width = min(self.sizeHintForColumn(0) + 48, home.width() - 16)
        below = self._field.mapTo(home, spot.bottomLeft() + QPoint(0, 4))
        above = self._field.mapTo(home, spot.topLeft() - QPoint(0, 4)).y() - height
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = below.x() - width if mirrored else below.x()
        fits_below = below.y() + height <= home.height()
        y = below.y() if fits_below or above < 0 else above
        x = max(8, min(x, home.width() - width - 8))
        self.setGeometry(x, y, width, min(height, max(40, home.height() - y - 4)))
