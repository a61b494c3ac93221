"""A month or a year on paper: the person's own line, the sentences, and a few moments in a line
each. It takes as many pages as it needs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QTextCursor, QTextDocument

from glimmer_desktop.ui.leaf.wording import Sheet
from glimmer_desktop.ui.printing.plain_text import (
    draw_page,
    empty_document,
    painting_on,
    pixels,
    sans,
    write,
)
from glimmer_desktop.ui.theme.theme import serif_font

POINTS: Final = 12.0
"""Of the sentences."""


def document_name() -> str:
    """What a printer's queue is told: nothing of what is on the page."""
    return QCoreApplication.translate("LeafSheet", "Looking back")


def paint(device: QPagedPaintDevice, sheet: Sheet) -> QTextDocument:
    """Fill the pages of a printer or a PDF; the document as it was drawn.

    Raises OSError when the device cannot be drawn on.
    """
    with painting_on(device) as painter:
        page = QSizeF(device.width(), device.height())
        document = laid_out(sheet, page, device)
        for number in range(document.pageCount()):
            if number and not device.newPage():
                raise OSError("there is no further page")
            draw_page(painter, document, page, number)
    return document


def laid_out(sheet: Sheet, page: QSizeF, device: QPagedPaintDevice) -> QTextDocument:
    """Everything on pages of this size (in the device's pixels)."""
    document = empty_document(device)
    document.setPageSize(page)
    cursor, apart = QTextCursor(document), pixels(POINTS)
    write(cursor, sheet.title, sans(POINTS * 1.6, bold=True), above=0)
    for line in sheet.line.split("\n") if sheet.line else ():
        write(cursor, line, serif_font(POINTS * 1.1), above=apart / 2)
    for part in sheet.parts:
        write(cursor, part.heading, sans(POINTS * 0.9, bold=True), above=apart)
        for sentence in part.sentences:
            write(cursor, sentence, serif_font(POINTS), above=apart / 6)
    return document
