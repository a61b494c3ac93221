"""Words on a label that are never taken for markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def plain_label(
    words: str = "", parent: QWidget | None = None, *, centred: bool = False, wraps: bool = True
) -> QLabel:
    """As they were typed, whatever they look like."""
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    if centred:
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
