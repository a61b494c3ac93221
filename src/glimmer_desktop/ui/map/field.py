"""One thing that is told of a face: a box for plain words, and below it words from own moments."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.chip import Chip
from glimmer_desktop.ui.widgets.chip_flow import ChipFlow
from glimmer_desktop.ui.widgets.titled_text import TitledText

_BETWEEN = ", "
_SIDE = 10


class _Offer(Chip):
    """A word that one press adds."""

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self._label = f"+ {word}"
        self.setCheckable(False)
        self.setProperty("offer", True)
        self.setAutoDefault(True)  # Enter adds it, too
        self.setAccessibleName(self.tr("Add “{word}”").replace("{word}", word))
        self.show_state()

    def sizeHint(self) -> QSize:
        """Close to its neighbours: many of them are not to be loud."""
        hint = super().sizeHint()
        width = self.fontMetrics().horizontalAdvance(self._label) + 2 * _SIDE
        return QSize(width, hint.height())


class MapField(TitledText):
    """Shows one text of the map, and takes words that are offered for it."""

    def __init__(self, face_name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, 1, parent)
        self._offered: tuple[str, ...] = ()
        self._chips = ChipFlow(self, gap=0)
        heard = f"{face_name}: {title}"
        self.box.setAccessibleName(heard)
        words = self.tr("Words from your moments for “{field}”")
        self._chips.setAccessibleName(words.replace("{field}", heard))
        self._column.addWidget(self._chips)
        self._title.setProperty("soft", True)
        self._chips.hide()
        self.box.left.connect(self._offer)

    def show_text(self, text: str) -> None:
        super().show_text(text)
        self._offer()

    def offer(self, words: Sequence[str]) -> None:
        """Words to be added by a press; those that stand in the text already are left out."""
        self._offered = tuple(words)
        self._offer()

    def wear(self, theme: Theme) -> None:
        super().wear(theme)
        self._title.setFont(theme.sans(0.92))
        self.box.setFont(theme.serif(1.1))
        for chip in self._chips.findChildren(Chip):
            chip.setFont(theme.sans(0.92))

    def _offer(self) -> None:
        said = self.text().casefold()
        words = [word for word in self._offered if word.casefold() not in said]
        there = {chip.word: chip for chip in self._chips.findChildren(_Offer)}
        if list(there) == words:
            return
        self._chips.replace([there.get(word) or self._chip(word) for word in words])
        self._chips.setVisible(bool(words))

    def _chip(self, word: str) -> _Offer:
        chip = _Offer(word)
        chip.setFont(self._title.font())
        chip.clicked.connect(lambda: self._add(word))
        return chip

    def _add(self, word: str) -> None:
        """At the end of what is written, as typing would: Ctrl+Z takes it away again."""
        written = self.text()
        between = "" if not written or written[-1].isspace() else _BETWEEN
        cursor = QTextCursor(self.box.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()  # a step of its own to take back, and not part of the last one
        cursor.insertText(between + word)
        cursor.endEditBlock()
        self.box.setTextCursor(cursor)
        self._offer()
        if self._chips.isVisible():
            self._chips.focus_first()
        else:
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left.emit()
