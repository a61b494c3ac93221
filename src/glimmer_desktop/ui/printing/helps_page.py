"""“What helps me” on one page, in own words, as large as they fit: to be read in a hard hour.

Whatever the length, it is one page: smaller type down to a floor, and then a plain word that there
is more in Glimmer. Nothing of it is ever drawn outside the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QTextCursor, QTextDocument

from glimmer_desktop.domain.moment import Face
from glimmer_desktop.ui.printing.plain_text import (
    cut,
    empty_document,
    painting_on,
    pixels,
    sans,
    write,
)
from glimmer_desktop.ui.theme.theme import FACE_SHAPES, serif_font
from glimmer_desktop.ui.words import face_name

Told = Sequence[tuple[Face, str]]
"""Each face with what helps, in the order of the page."""

LARGEST: Final = 22.0
FLOOR: Final = 11.0
"""Points of the person's words; smaller is not for a hard hour."""
_STEP: Final = 1.0
_MOST_CHARACTERS: Final = 12_000
"""Of one face: more never fits a page at the floor, and would only take long to be laid out."""


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
    with painting_on(device) as painter:
        page = QRectF(0, 0, device.width(), device.height())
        document = fitted(told, page.size(), device)
        document.drawContents(painter, page)
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
    return [(face, cut(text, limit)) for face, text in told]


def _document(
    told: Told, points: float, page: QSizeF, device: QPagedPaintDevice, *, more: bool = False
) -> QTextDocument:
    document = empty_document(device)
    document.setTextWidth(page.width())
    cursor, apart = QTextCursor(document), pixels(points)
    write(cursor, title(), sans(points * 1.3, bold=True), above=0)
    for face, text in told:
        write(cursor, _heading(face), sans(points * 0.8, bold=True), above=apart)
        for number, line in enumerate(text.split("\n")):
            write(cursor, line, serif_font(points), above=apart / 4 if number == 0 else 0)
    if more:
        said = QCoreApplication.translate("HelpsPage", "… and more in Glimmer")
        write(cursor, said, sans(points * 0.8), above=apart)
    return document


def _heading(face: Face) -> str:
    return f"{FACE_SHAPES[face]} {face_name(face)}"
