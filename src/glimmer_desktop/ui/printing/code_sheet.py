"""A recovery code on paper, to be kept away from the computer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPagedPaintDevice, QTextCursor, QTextDocument

from glimmer_desktop.ui.printing.plain_text import empty_document, painting_on, pixels, sans, write


def title() -> str:
    return QCoreApplication.translate("CodeSheet", "Recovery code")


def paint(device: QPagedPaintDevice, code: str) -> QTextDocument:
    """Draw it; the document as it was drawn. Raises OSError."""
    document = empty_document(device)
    document.setTextWidth(device.width())
    cursor = QTextCursor(document)
    about = QCoreApplication.translate(
        "CodeSheet", "It opens a Glimmer journal whose passphrase was forgotten."
    )
    write(cursor, title(), sans(18, bold=True), above=0)
    write(cursor, code, sans(20), above=pixels(18))
    write(cursor, about, sans(11), above=pixels(18))
    with painting_on(device) as painter:
        document.drawContents(painter)
    return document
