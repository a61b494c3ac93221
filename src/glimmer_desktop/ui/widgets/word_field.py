"""One line to write a word in, with the words that fit below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from glimmer_desktop.domain.moment import TYPED_WORD_LIMIT
from glimmer_desktop.ui.theme.theme import EASILY_HIT
from glimmer_desktop.ui.widgets.matching import fitting
from glimmer_desktop.ui.widgets.spoken import announce
from glimmer_desktop.ui.widgets.suggestions import Suggestions


class WordField(QLineEdit):
    """Enter or Tab adds what is chosen or typed, Esc leaves; nothing typed adds nothing.

    What is too long for a word is refused aloud and stays as it was typed.
    """

    added = Signal(str)
    left = Signal()

    def __init__(self, words: Callable[[], Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setMinimumHeight(EASILY_HIT)
        self.setMinimumWidth(160)
        self._suggestions = Suggestions(self)
        self._suggestions.accepted.connect(self._add)
        self.textEdited.connect(self._offer)

    def begin(self) -> None:
        """Take the keyboard, with the words to choose from already in sight."""
        self.clear()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._suggestions.take_key(event):
            return
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._add(self.text())
        elif key == Qt.Key.Key_Escape:
            self._leave()
        elif key == Qt.Key.Key_Down:
            self._offer()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab with a choice in sight takes it (the key would not arrive otherwise)."""
        if forward and self._suggestions.has_choice():
            self._suggestions.accept_choice()
            return True
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        stays = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in stays and self.isVisible():
            self._leave()

    def _offer(self) -> None:
        typed = self.text()
        words = fitting(self._words(), typed, limit=40)
        self._suggestions.offer(words, self.rect(), chosen=bool(typed.strip() and words))

    def _add(self, word: str) -> None:
        self._suggestions.hide()
        tidy = " ".join(word.split())
        if len(tidy) > TYPED_WORD_LIMIT:
            self._refuse(len(tidy))
            return
        if tidy:
            self.added.emit(tidy)
        self._leave()

    def _refuse(self, length: int) -> None:
        sentence = self.tr("This is {length} characters long, and {limit} fit into one word.")
        sentence = sentence.format(length=length, limit=TYPED_WORD_LIMIT)
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), sentence, self)
        announce(self, sentence)

    def _leave(self) -> None:
        self._suggestions.hide()
        if self.isVisible():
            self.hide()
            self.left.emit()
