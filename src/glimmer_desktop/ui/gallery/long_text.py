"""A note of any length: shown in parts, since a million characters take ten seconds to lay out."""

from __future__ import annotations

import re
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from glimmer_desktop.ui.widgets.quiet_button import QuietButton

PART = 20_000
"""Characters shown at once: as many as can be typed into one note."""


LONG_WORD = re.compile(r"\S{30}")


class LongText(QWidget):
    """Plain text that can be selected; what is typed here is whole at once, an import may go on."""

    def __init__(self, text: str, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rest = text
        self._font = font
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._more = QuietButton(self.tr("Show more"), self)
        self._more.clicked.connect(self._show_part)
        self._column.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeft)
        self._show_part()

    def _show_part(self) -> None:
        part, self._rest = part_of(self._rest, PART)
        self._column.insertWidget(self._column.count() - 1, self._shown(part))
        self._more.setVisible(bool(self._rest))

    def _shown(self, part: str) -> QWidget:
        if LONG_WORD.search(part):
            return BrokenAnywhere(part, self._font)
        label = QLabel(part)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setFont(self._font)
        return label


class BrokenAnywhere(QTextEdit):
    """Plain text whose longest words, an address say, go on in the next line.

    A label breaks between words only and cuts what is wider than itself.
    """

    def __init__(self, text: str, font: QFont) -> None:
        super().__init__()
        self.setReadOnly(True)
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
    """The first `length` characters of a text or fewer, up to the end of a word, and the rest."""
    if len(text) <= length:
        return text, ""
    space = max(text.rfind(" ", 0, length), text.rfind("\n", 0, length))
    end = space if space > 0 else length
    return text[:end], text[end:].lstrip()
