"""The words offered under a field. Their list is made when there is a word to show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from glimmer_desktop.ui.widgets.word_list import WordList


class Suggestions(QObject):
    """The field passes its keys to `take_key` first and shows words with `offer`."""

    accepted = Signal(str)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._list: WordList | None = None

    def offer(self, words: Sequence[str], spot: QRect, *, chosen: bool, new_word: str = "") -> None:
        """Show words under `spot` (in the field's coordinates), the first one chosen or none.

        `new_word` is offered last, as one that is not in the lists yet.
        """
        if self._list is None:
            from glimmer_desktop.ui.widgets.word_list import WordList

            self._list = WordList(self._field)
            self._list.accepted.connect(self.accepted)
        self._list.offer(words, spot, chosen=chosen, new_word=new_word)

    def hide(self) -> None:
        if self._list is not None:
            self._list.hide()

    def is_open(self) -> bool:
        return self._list is not None and self._list.is_open()

    def has_choice(self) -> bool:
        return self._list is not None and self._list.has_choice()

    def accept_choice(self) -> None:
        """Take the chosen word, or the first when none is chosen."""
        if self._list is not None:
            self._list.accept_choice()

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether a key was meant for the list: arrows, Enter on a chosen word, Tab, Esc."""
        return self._list is not None and self._list.take_key(event)
