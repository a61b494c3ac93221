"""A month or a year on paper: the person's own line, the sentences, and a few moments in a line
each. It takes as many pages as it needs."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from glimmer_desktop.ui.leaf.wording import Sheet

POINTS: Final = 12.0
"""Of the sentences."""
_INK: Final = QColor("black")


def document_name() -> str:
    """What a printer's queue is told: nothing of what is on the page."""
    return QCoreApplication.translate("LeafSheet", "Looking back")


def paint(device: QPagedPaintDevice, sheet: Sheet) -> QTextDocument:
    """Fill the pages of a printer or a PDF; the document as it was drawn.

    Raises OSError when the device cannot be drawn on.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("the page cannot be drawn on")
    try:
        page = QSizeF(device.width(), device.height())
        document = laid_out(sheet, page, device)
        for number in range(document.pageCount()):
            if number and not device.newPage():
                raise OSError("there is no further page")
            _draw_page(painter, document, page, number)
    finally:
        painter.end()
    return document


def laid_out(sheet: Sheet, page: QSizeF, device: QPagedPaintDevice) -> QTextDocument:
    """Everything on pages of this size (in the device's pixels)."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(device)  # so that points are points on paper
    option = QTextOption(Qt.AlignmentFlag.AlignLeading)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setPageSize(page)
    cursor = QTextCursor(document)
    apart = POINTS * 4 / 3  # margins are in pixels of a screen, whatever they are drawn on
    _write(cursor, sheet.title, _sans(POINTS * 1.6, bold=True), above=0)
    for line in sheet.line.split("\n") if sheet.line else ():
        _write(cursor, line, _serif(POINTS * 1.1), above=apart / 2)
    for part in sheet.parts:
        _write(cursor, part.heading, _sans(POINTS * 0.9, bold=True), above=apart)
        for sentence in part.sentences:
            _write(cursor, sentence, _serif(POINTS), above=apart / 6)
    return document


def _draw_page(painter: QPainter, document: QTextDocument, page: QSizeF, number: int) -> None:
    """One page of it, in black whatever the theme."""
    painter.save()
    top = number * page.height()
    painter.translate(0, -top)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, top, page.width(), page.height())
    context.palette.setColor(QPalette.ColorRole.Text, _INK)
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _write(cursor: QTextCursor, text: str, font: QFont, above: float) -> None:
    """A block of plain text; it runs in the direction of its own letters."""
    block, letters = QTextBlockFormat(), QTextCharFormat()
    block.setTopMargin(above)
    letters.setFont(font)
    letters.setForeground(_INK)
    if cursor.document().isEmpty():
        cursor.setBlockFormat(block)
    else:
        cursor.insertBlock(block)
    cursor.setCharFormat(letters)
    cursor.insertText(text, letters)


def _sans(points: float, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def _serif(points: float) -> QFont:
    font = QFont(["Noto Serif", "Source Serif 4", "Georgia", "DejaVu Serif", "serif"])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(points)
    return font
