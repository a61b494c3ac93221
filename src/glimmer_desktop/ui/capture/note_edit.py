"""The text box: plain words in, Enter keeps, `#` finds a cue, pictures go where pictures go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QWidget

from glimmer_desktop.ui.capture import hashtags
from glimmer_desktop.ui.capture.pictures_in import files_in, image_in, picture_files_in
from glimmer_desktop.ui.widgets.growing_text import GrowingText
from glimmer_desktop.ui.widgets.matching import fitting, same
from glimmer_desktop.ui.widgets.suggestions import Suggestions

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class NoteEdit(GrowingText):
    """The box that a note is typed into."""

    keep_requested = Signal()
    cue_chosen = Signal(str)
    files_offered = Signal(list)  # list[Path]
    image_offered = Signal(object)  # QImage
    undo_beyond = Signal()  # undo was pressed with nothing left to undo here

    def __init__(
        self, cues: Callable[[], Sequence[str]], low: int, high: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(low, high, parent)
        self._cues = cues
        self._suggestions = Suggestions(self)
        self._suggestions.accepted.connect(self._take_cue)
        self.textChanged.connect(self._offer_cues)
        self.cursorPositionChanged.connect(self._close_when_elsewhere)

    def settle(self) -> bool:
        """Take what an input method holds or a list has chosen; whether there was any."""
        if self.commit_preedit():
            return True
        if self._suggestions.has_choice():
            self._suggestions.accept_choice()
            return True
        self._suggestions.hide()
        return False

    def close_list(self) -> bool:
        """Close the list of cues; whether it was open."""
        was_open = self._suggestions.is_open()
        self._suggestions.hide()
        return was_open

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._suggestions.take_key(event):
            return
        if event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable():
            self.undo_beyond.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & _SHIFT:
            self.insertPlainText("\n")
            self.ensureCursorVisible()
        elif not event.isAutoRepeat() and not self.settle():
            self.keep_requested.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab with a choice in sight takes it (the key would not arrive otherwise)."""
        if forward and self._suggestions.is_open():
            self._suggestions.accept_choice()
            return True
        return super().focusNextPrevChild(forward)

    def dropEvent(self, event: QDropEvent) -> None:
        """Any dropped file is meant as a picture, and told if it is none; words are words."""
        files = files_in(event.mimeData())
        if files:
            self.files_offered.emit(files)
            event.acceptProposedAction()
        else:
            super().dropEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(source.hasText() or source.hasImage() or picture_files_in(source))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pictures go to the strip; everything else arrives as the plain text it is."""
        files: list[Path] = picture_files_in(source)
        image = image_in(source)
        if files:
            self.files_offered.emit(files)
        elif image is not None:
            self.image_offered.emit(image)
        else:
            self.insert_words(source.text())

    def _before_cursor(self) -> str:
        cursor = self.textCursor()
        return cursor.block().text()[: cursor.positionInBlock()]

    def _offer_cues(self) -> None:
        typed = hashtags.being_typed(self._before_cursor()) if self.hasFocus() else None
        if typed is None:
            self._suggestions.hide()
            return
        words = fitting(self._cues(), typed)
        named = typed.strip()
        is_new = bool(named) and len(named.split()) <= 3 and not any(same(w, named) for w in words)
        self._suggestions.offer(
            words,
            self.cursorRect(),
            chosen=bool(named and words),
            new_word=named if is_new and not typed.endswith(" ") else "",
        )

    def _close_when_elsewhere(self) -> None:
        if self._suggestions.is_open() and hashtags.being_typed(self._before_cursor()) is None:
            self._suggestions.hide()

    def _take_cue(self, word: str) -> None:
        """The chosen cue becomes a chip and leaves the text: it is said once."""
        typed = hashtags.being_typed(self._before_cursor())
        if typed is not None:
            cursor = self.textCursor()
            cursor.movePosition(
                QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(typed) + 1
            )
            cursor.removeSelectedText()
        self.cue_chosen.emit(word)
