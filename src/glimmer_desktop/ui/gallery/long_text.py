"""A note of any length: shown in parts, since a million characters take ten seconds to lay out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from glimmer_desktop.ui.widgets.quiet_button import QuietButton

PART = 20_000
"""Characters shown at once: as many as can be typed into one note."""


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
        label = QLabel(part)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setFont(self._font)
        self._column.insertWidget(self._column.count() - 1, label)
        self._more.setVisible(bool(self._rest))


def part_of(text: str, length: int) -> tuple[str, str]:
    """The first `length` characters of a text or fewer, up to the end of a word, and the rest."""
    if len(text) <= length:
        return text, ""
    space = max(text.rfind(" ", 0, length), text.rfind("\n", 0, length))
    end = space if space > 0 else length
    return text[:end], text[end:].lstrip()
