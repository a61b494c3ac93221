"""The page for a session: one page whatever it holds, in smaller type down to a floor, then with
fewer words of each moment, then with fewer moments; and a line that says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, QSizeF
from PySide6.QtGui import QFont, QPagedPaintDevice, QTextCursor, QTextDocument

from glimmer_desktop.ui.printing.plain_text import (
    cut,
    empty_document,
    painting_on,
    pixels,
    sans,
    write,
)
from glimmer_desktop.ui.session.wording import Entry, Sheet, foot
from glimmer_desktop.ui.theme.theme import serif_font

LARGEST: Final = 12.0
FLOOR: Final = 8.0
"""Points of the words."""
_FEWEST: Final = 80
"""Characters of a moment that stand there at the least, before moments are left out."""
_MOST_CHARACTERS: Final = 12_000
"""More never fits a page at the floor, and would only take long to be laid out."""


def document_name() -> str:
    """What a printer's queue is told: nothing of what is on the page."""
    return QCoreApplication.translate("SessionSheet", "A page for a session")


def paint(device: QPagedPaintDevice, page: Sheet, locale: QLocale) -> QTextDocument:
    """Fill the one page of a printer or a PDF; the document as it was drawn.

    Raises OSError when the device cannot be drawn on.
    """
    with painting_on(device) as painter:
        room = QRectF(0, 0, device.width(), device.height())
        document = fitted(page, room.size(), device, locale)
        document.drawContents(painter, room)
    return document


def fitted(page: Sheet, room: QSizeF, device: QPagedPaintDevice, locale: QLocale) -> QTextDocument:
    """Everything, or as much as one page of this size (in the device's pixels) has room for."""
    laid = _Laid(page, room, device, locale)
    every = len(page.entries)
    longest = max(map(_length, page.entries), default=0)
    if sum(map(_length, page.entries)) <= _MOST_CHARACTERS:
        points = LARGEST
        while points >= FLOOR:
            if laid.fits(points, longest, every):
                return laid.document(points, longest, every)
            points -= 1
    limit = _most(_FEWEST, min(longest, _MOST_CHARACTERS), lambda n: laid.fits(FLOOR, n, every))
    if limit is not None:
        return laid.document(FLOOR, limit, every)
    count = _most(0, every, lambda n: laid.fits(FLOOR, _FEWEST, n))
    return laid.document(FLOOR, _FEWEST, count or 0)


class _Laid:
    """The page, tried in one size after another."""

    def __init__(
        self, page: Sheet, room: QSizeF, device: QPagedPaintDevice, locale: QLocale
    ) -> None:
        self._page, self._room, self._device, self._locale = page, room, device, locale

    def fits(self, points: float, limit: int, count: int) -> bool:
        return self.document(points, limit, count).size().height() <= self._room.height()

    def document(self, points: float, limit: int, count: int) -> QTextDocument:
        """The newest `count` moments, with `limit` characters of words each."""
        document = empty_document(self._device)
        document.setTextWidth(self._room.width())
        cursor, apart = QTextCursor(document), pixels(points)
        write(cursor, self._page.title, sans(points * 1.2, bold=True), above=0)
        left_out = len(self._page.entries) - count
        for one in self._page.entries[left_out:]:
            gap = apart * 0.8
            for line, font in _lines(one, points, limit):
                write(cursor, line, font, above=gap)
                gap = 0
        for line in foot(self._page, self._locale, left_out):
            write(cursor, line, sans(points * 0.8), above=apart)
        return document


def _lines(one: Entry, points: float, limit: int) -> Iterator[tuple[str, QFont]]:
    """What stands of one moment, each line with its letters."""
    if one.above:
        yield one.above, sans(points * 0.8, bold=True)
    for line in cut(one.words, limit).split("\n") if one.words else ():
        yield line, serif_font(points)
    for line in one.below:
        yield cut(line, limit), sans(points * 0.8)


def _length(one: Entry) -> int:
    return len(one.above) + len(one.words) + sum(map(len, one.below))


def _most(low: int, high: int, fits: Callable[[int], bool]) -> int | None:
    """The largest number from low to high that fits, by halving; None where not even low does."""
    if not fits(low):
        return None
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle) else (low, middle - 1)
    return low
