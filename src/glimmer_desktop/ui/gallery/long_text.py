"""A note of any length: shown in parts, since a million characters take ten seconds to lay out.

What can be typed is there without being asked for, piece after piece: 20,000 characters with many
emoji among them take six seconds in one label, and nobody is to wait for those.
"""

from __future__ import annotations

import re
from math import ceil

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QResizeEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from glimmer_desktop.ui.widgets.quiet_button import QuietButton

PART = 20_000
"""Characters shown without being asked for: as many as can be typed into one note."""
PIECE = 2_000
"""Characters laid out at a time: in a tenth of a second even where all of them are emoji."""
PLAIN = 300
"""Characters that a label may hold, which lays its text out half a dozen times."""

LONG_WORD = re.compile(r"\S{30}")


class LongText(QWidget):
    """Plain text that can be selected; what is typed here comes whole, an import may go on."""

    def __init__(self, text: str, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rest = text
        self._coming = ""
        self._fits_a_label = len(text) <= PLAIN and not LONG_WORD.search(text)
        self._font = font
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._more = QuietButton(self.tr("Show more"), self)
        self._more.clicked.connect(self._show_part)
        self._column.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeft)
        self._show_part()

    def _show_part(self) -> None:
        self._coming, self._rest = part_of(self._rest, PART)
        self._more.setVisible(False)
        self._show_piece()

    def _show_piece(self) -> None:
        piece, self._coming = part_of(self._coming, PIECE)
        self._column.insertWidget(self._column.count() - 1, self._shown(piece))
        if self._coming:
            QTimer.singleShot(0, self, self._show_piece)
        else:
            self._more.setVisible(bool(self._rest))

    def _shown(self, part: str) -> QWidget:
        if not self._fits_a_label:
            return BrokenAnywhere(part, self._font)
        label = QLabel(part)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setFont(self._font)
        return label


class BrokenAnywhere(QTextEdit):
    """Plain text that is laid out once, and whose longest words go on in the next line.

    A label breaks between words only and cuts what is wider than itself.
    """

    def __init__(self, text: str, font: QFont) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setAccessibleName(self.tr("What was noted"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("border: 0; padding: 0; background: transparent;")
        self.setFont(font)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        for bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setPlainText(text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(ceil(self.document().size().height()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # what is around it scrolls


def part_of(text: str, length: int) -> tuple[str, str]:
    """The first `length` characters of a text or fewer, and the rest: up to the end of a line
    in their second half, or to the end of a word."""
    if len(text) <= length:
        return text, ""
    line = text.rfind("\n", length // 2, length)
    space = line if line > 0 else text.rfind(" ", 0, length)
    end = space if space > 0 else length
    return text[:end], text[end:].lstrip()
