"""A text box for plain words: what was written comes back exactly as it was written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import TYPED_TEXT_LIMIT

MOST_AT_ONCE = 2 * TYPED_TEXT_LIMIT
"""Characters that may be pasted: some more than can be kept, to be shortened here. A megabyte
without a space in it would keep Qt laying out lines for minutes."""


class PlainWords(QPlainTextEdit):
    """Tab leads on to the next field. Which keys keep, and what may be pasted, its heirs say."""

    refused = Signal(object)  # Known: more text than can be taken in

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preedit = ""
        self.setTabChangesFocus(True)

    def text(self) -> str:
        """Exactly what was written; `toPlainText` would turn hard spaces into plain ones."""
        raw = self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
        # Half of a character, as a broken clipboard may hold it, is not text and cannot be kept.
        return raw.encode("utf-16", "surrogatepass").decode("utf-16", "replace")

    def set_text(self, text: str) -> None:
        """Show a text; where it only goes on at an end, cursor and undo stay as they are."""
        now = self.text()
        if text == now:
            return
        if now and text.endswith(now):
            self._write_at(QTextCursor.MoveOperation.Start, text[: -len(now)])
        elif now and text.startswith(now):
            self._write_at(QTextCursor.MoveOperation.End, text[len(now) :])
            self.moveCursor(QTextCursor.MoveOperation.End)
        else:
            self.setPlainText(text)
            self.moveCursor(QTextCursor.MoveOperation.End)

    def insert_words(self, words: str) -> None:
        """What was pasted or dropped, at the cursor; far too much of it is refused."""
        if len(words) > MOST_AT_ONCE:
            limit, long = TYPED_TEXT_LIMIT, len(words)
            self.refused.emit(Known(ErrorCode.TEXT_TOO_LONG, limit=limit, length=long))
        else:
            self.insertPlainText(words)
            self.ensureCursorVisible()

    def commit_preedit(self) -> bool:
        """Make what an input method holds part of the text; whether there was any."""
        if not self._preedit:
            return False
        QGuiApplication.inputMethod().commit()
        if self._preedit:  # not every platform's input method answers at once
            commit = QInputMethodEvent()
            commit.setCommitString(self._preedit)
            QApplication.sendEvent(self, commit)
        return True

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            # Under a style sheet the viewport keeps the font it had first, and the placeholder is
            # drawn with that one.
            self.viewport().setFont(self.font())

    def _write_at(self, end: QTextCursor.MoveOperation, text: str) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(end)
        cursor.insertText(text)
