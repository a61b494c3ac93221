"""Plain words set block by block, for paper and for a card. What was typed is never read as markup,
and each block runs in the direction of its own letters."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QRectF, QSizeF, Qt
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

INK: Final = QColor("black")
"""On paper, whatever the theme."""


@contextmanager
def painting_on(device: QPagedPaintDevice) -> Iterator[QPainter]:
    """A painter for the pages of a printer or a PDF.

    Raises OSError when the device cannot be drawn on.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("the page cannot be drawn on")
    try:
        yield painter
    finally:
        painter.end()


def empty_document(device: QPagedPaintDevice | None = None) -> QTextDocument:
    """One without margins, that breaks even what is longer than a line. With a device points are
    points on its paper."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    if device is not None:
        document.documentLayout().setPaintDevice(device)
    option = QTextOption(Qt.AlignmentFlag.AlignLeading)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # else it is the app's
    document.setDefaultTextOption(option)
    return document


def write(
    cursor: QTextCursor,
    text: str,
    font: QFont,
    *,
    above: float,
    colour: QColor = INK,
    line_height: int = 100,
) -> None:
    """One block at the end of a document. `above` is free of it, in px of a screen whatever it is
    drawn on, and not at the top of a page; `line_height` in hundredths of the font's own."""
    block, letters = QTextBlockFormat(), QTextCharFormat()
    first = cursor.document().isEmpty()
    block.setTopMargin(0 if first else above)
    block.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    letters.setFont(font)
    letters.setForeground(colour)
    if first:
        cursor.setBlockFormat(block)
    else:
        cursor.insertBlock(block)
    cursor.setCharFormat(letters)
    cursor.insertText(text, letters)


def draw_page(painter: QPainter, document: QTextDocument, page: QSizeF, number: int) -> None:
    """One page of a document that has pages, in black whatever the theme."""
    painter.save()
    top = number * page.height()
    painter.translate(0, -top)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, top, page.width(), page.height())
    context.palette.setColor(QPalette.ColorRole.Text, INK)
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()


def cut(text: str, limit: int) -> str:
    """Its beginning, at a space if there is one near: never in the middle of what is one sign to
    the eye."""
    if len(text) <= limit:
        return text
    kept = text[:limit]
    at_space = max(kept.rfind(" "), kept.rfind("\n"))
    return f"{(kept[:at_space] if at_space > limit // 2 else kept).rstrip()} …"


def pixels(points: float) -> float:
    """How many px of a screen so many points are."""
    return points * 4 / 3


def sans(points: float, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setPointSizeF(points)
    font.setBold(bold)
    return font
