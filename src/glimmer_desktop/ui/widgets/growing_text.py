"""A text box for plain words that grows with them, and gives back exactly what was written."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QSizePolicy, QWidget

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import TYPED_TEXT_LIMIT

MOST_AT_ONCE = 2 * TYPED_TEXT_LIMIT
"""Characters that may be pasted: some more than can be kept, to be shortened here. A megabyte
without a space in it would keep Qt laying out lines for minutes."""


class GrowingText(QPlainTextEdit):
    """Grows with its text between `low` and `high` lines, then scrolls. Tab leaves it."""

    refused = Signal(object)  # Known: more text than can be taken in
    grew = Signal()

    def __init__(self, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = (low, high)
        self._preedit = ""
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(6)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

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

    def commit_preedit(self) -> None:
        """Make what an input method holds part of the text."""
        if not self._preedit:
            return
        QGuiApplication.inputMethod().commit()
        if self._preedit:  # not every platform's input method answers at once
            commit = QInputMethodEvent()
            commit.setCommitString(self._preedit)
            QApplication.sendEvent(self, commit)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            # Under a style sheet the viewport keeps the font it had first, and the placeholder is
            # drawn with that one.
            self.viewport().setFont(self.font())
            self._grow()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Everything arrives as the plain text it is."""
        if len(source.text()) > MOST_AT_ONCE:
            long = len(source.text())
            self.refused.emit(Known(ErrorCode.TEXT_TOO_LONG, limit=TYPED_TEXT_LIMIT, length=long))
        else:
            self.insertPlainText(source.text())
            self.ensureCursorVisible()

    def _write_at(self, end: QTextCursor.MoveOperation, text: str) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(end)
        cursor.insertText(text)

    def _grow(self) -> None:
        line = QFontMetricsF(self.font()).lineSpacing()  # a line of some fonts is no whole number
        low, high = self._lines
        wanted = int(self.document().size().height())  # lines, in a plain text document
        edges = 2 * int(self.document().documentMargin()) + 16
        height = ceil(line * max(low, min(wanted, high))) + edges
        if height != self.height():
            self.setFixedHeight(height)
            self.grew.emit()
