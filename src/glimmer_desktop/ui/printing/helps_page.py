"""“What helps me” on one page, in own words, as large as they fit: to be read in a hard hour.

Whatever the length, it is one page: smaller type down to a floor, and then a plain word that there
is more in Glimmer. Nothing of it is ever drawn outside the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from glimmer_desktop.domain.moment import Face
from glimmer_desktop.ui.theme.theme import FACE_SHAPES
from glimmer_desktop.ui.words import face_name

Told = Sequence[tuple[Face, str]]
"""Each face with what helps, in the order of the page."""

LARGEST: Final = 22.0
FLOOR: Final = 11.0
"""Points of the person's words; smaller is not for a hard hour."""
_STEP: Final = 1.0
_MOST_CHARACTERS: Final = 12_000
"""Of one face: more never fits a page at the floor, and would only take long to be laid out."""
_INK: Final = QColor("black")


def title() -> str:
    return QCoreApplication.translate("HelpsPage", "What helps me")


def as_text(told: Told) -> str:
    """The same as plain text, whole."""
    parts = [title(), *(f"{_heading(face)}\n{text}" for face, text in told)]
    return "\n\n".join(parts) + "\n"


def paint(device: QPagedPaintDevice, told: Told) -> QTextDocument:
    """Fill the one page of a printer or a PDF; the document as it was drawn.

    Raises OSError when the device cannot be drawn on.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("the page cannot be drawn on")
    try:
        page = QRectF(0, 0, device.width(), device.height())
        document = fitted(told, page.size(), device)
        document.drawContents(painter, page)
    finally:
        painter.end()
    return document


def fitted(told: Told, page: QSizeF, device: QPagedPaintDevice) -> QTextDocument:
    """The largest type in which everything fits a page of this size (in the device's pixels)."""
    short = [(face, text[:_MOST_CHARACTERS]) for face, text in told]
    whole = all(len(text) <= _MOST_CHARACTERS for _, text in told)
    points = LARGEST
    while points >= FLOOR and whole:
        document = _document(short, points, page, device)
        if document.size().height() <= page.height():
            return document
        points -= _STEP
    return _shortened(short, page, device)


def _shortened(told: Told, page: QSizeF, device: QPagedPaintDevice) -> QTextDocument:
    """At the floor, each face with as many characters as leave room for all."""
    fits, fits_not = 0, max((len(text) for _, text in told), default=0) + 1
    while fits_not - fits > 1:
        limit = (fits + fits_not) // 2
        document = _document(_up_to(told, limit), FLOOR, page, device, more=True)
        if document.size().height() <= page.height():
            fits = limit
        else:
            fits_not = limit
    return _document(_up_to(told, fits), FLOOR, page, device, more=True)


def _up_to(told: Told, limit: int) -> Told:
    return [(face, text if len(text) <= limit else _cut(text, limit)) for face, text in told]


def _cut(text: str, limit: int) -> str:
    """At a space, if there is one near: never in the middle of what is one sign to the eye."""
    kept = text[:limit]
    at_space = max(kept.rfind(" "), kept.rfind("\n"))
    if at_space > limit // 2:
        kept = kept[:at_space]
    return f"{kept.rstrip()} …"


def _document(
    told: Told, points: float, page: QSizeF, device: QPagedPaintDevice, *, more: bool = False
) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(device)  # so that points are points on paper
    option = QTextOption(Qt.AlignmentFlag.AlignLeading)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setTextWidth(page.width())
    cursor = QTextCursor(document)
    _write(cursor, title(), _sans(points * 1.3, bold=True), above=0)
    apart = points * 4 / 3  # margins are in pixels of a screen, whatever they are drawn on
    for face, text in told:
        _write(cursor, _heading(face), _sans(points * 0.8, bold=True), above=apart)
        for number, line in enumerate(text.split("\n")):
            _write(cursor, line, _serif(points), above=apart / 4 if number == 0 else 0)
    if more:
        said = QCoreApplication.translate("HelpsPage", "… and more in Glimmer")
        _write(cursor, said, _sans(points * 0.8), above=apart)
    return document


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


def _heading(face: Face) -> str:
    return f"{FACE_SHAPES[face]} {face_name(face)}"


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
