"""A moment as a picture to be given to somebody: the theme's paper, own words in a serif hand.

Only what is handed in is drawn: nothing of it names the app, the person, or what was left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from math import ceil
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QImage,
    QPainter,
    QTextCursor,
    QTextDocument,
    QTransform,
)

from glimmer_desktop.ui.printing.plain_text import cut, empty_document, write
from glimmer_desktop.ui.theme.theme import Theme

WIDTH: Final = 1080
"""Px of the card, whatever it holds."""
TALLEST: Final = 2700
_LEAST: Final = 560
_MARGIN: Final = 88
_GAP: Final = 44
_RADIUS: Final = 20
_SIZES: Final = (52, 44, 38, 33, 29)
"""Px of the words: the largest of these in which everything fits."""
_MOST_CHARACTERS: Final = 6_000
_TALLEST_PICTURES: Final = 900
_LINE_HEIGHT: Final = 128


@dataclass(frozen=True)
class CardContent:
    """What is on a card. Everything may be empty."""

    words: str = ""
    and_also: str = ""
    lines: Sequence[str] = ()
    """One thing a line: smaller, below the words."""
    pictures: Sequence[QImage] = ()

    def as_text(self) -> str:
        """The same as plain text, without the pictures."""
        parts = (self.words, self.and_also, "\n".join(self.lines))
        return "\n\n".join(part for part in parts if part)


def draw(content: CardContent, theme: Theme) -> QImage:
    """The card, `WIDTH` px wide and as high as it has to be, `TALLEST` at most."""
    places, pictures_height = _placed(content.pictures)
    said = bool(content.as_text())
    above = _MARGIN + (pictures_height + _GAP * said if pictures_height else 0)
    document = _fitted(content, theme, TALLEST - above - _MARGIN)
    height = above + (document.size().height() if said else 0) + _MARGIN
    card = QImage(WIDTH, max(_LEAST, ceil(height)), QImage.Format.Format_RGB32)
    card.fill(theme.colour("paper"))
    painter = QPainter(card)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for picture, place in zip(content.pictures, places, strict=True):
        _draw_picture(painter, picture, place)
    if not pictures_height:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("glimmer"))
        painter.drawEllipse(QPointF(WIDTH / 2, _MARGIN * 0.6), 9, 9)
    spare = max(0.0, card.height() - height) / 2
    painter.translate(_MARGIN, above + spare)
    document.drawContents(painter)
    painter.end()
    return card


def _placed(pictures: Sequence[QImage]) -> tuple[list[QRectF], float]:
    """One over the whole width, several two a row; and how high they are in all."""
    inner = WIDTH - 2 * _MARGIN
    if len(pictures) == 1:
        whole = QSizeF(pictures[0].size())
        size = whole.scaled(inner, _TALLEST_PICTURES, Qt.AspectRatioMode.KeepAspectRatio)
        left = (WIDTH - size.width()) / 2
        return [QRectF(left, _MARGIN, size.width(), size.height())], size.height()
    gap, places = 16, []
    rows = ceil(len(pictures) / 2)
    high = min((inner - gap) / 2 * 0.75, (_TALLEST_PICTURES * 1.2 - gap * rows) / max(1, rows))
    for number in range(len(pictures)):
        row, column = divmod(number, 2)
        alone = number == len(pictures) - 1 and column == 0
        wide = inner if alone else (inner - gap) / 2
        left = _MARGIN + column * (wide + gap)
        places.append(QRectF(left, _MARGIN + row * (high + gap), wide, high))
    return places, rows * high + max(0, rows - 1) * gap


def _draw_picture(painter: QPainter, picture: QImage, place: QRectF) -> None:
    """Its middle, just filling the place, with round corners."""
    if picture.isNull():
        return
    scale = max(place.width() / picture.width(), place.height() / picture.height())
    x = place.center().x() - picture.width() * scale / 2
    y = place.center().y() - picture.height() * scale / 2
    brush = QBrush(picture)
    brush.setTransform(QTransform(scale, 0, 0, scale, x, y))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.drawRoundedRect(place, _RADIUS, _RADIUS)


def _fitted(content: CardContent, theme: Theme, room: float) -> QTextDocument:
    """In the largest size that fits; at the smallest, as much of the words as does."""
    long = len(content.words) + len(content.and_also)
    for size in _SIZES if long <= _MOST_CHARACTERS else ():
        document = _document(content, theme, size)
        if document.size().height() <= room:
            return document
    fits, fits_not = 0, min(long, _MOST_CHARACTERS) + 1
    while fits_not - fits > 40:
        middle = (fits + fits_not) // 2
        tried = _document(_shortened(content, middle), theme, _SIZES[-1])
        fits, fits_not = (middle, fits_not) if tried.size().height() <= room else (fits, middle)
    return _document(_shortened(content, fits), theme, _SIZES[-1])


def _shortened(content: CardContent, limit: int) -> CardContent:
    also = content.and_also[: max(0, limit - len(content.words))]
    return CardContent(cut(content.words, limit), also, content.lines[:30])


def _document(content: CardContent, theme: Theme, size: int) -> QTextDocument:
    document = empty_document()
    document.setTextWidth(WIDTH - 2 * _MARGIN)
    ink, soft = theme.colour("ink"), theme.colour("ink_soft")
    words, also = _sized(theme.serif(), size), _sized(theme.serif(), round(size * 0.85))
    small = _sized(theme.sans(), max(26, round(size * 0.56)))
    say = partial(write, QTextCursor(document), line_height=_LINE_HEIGHT)
    for line in content.words.split("\n") if content.words else ():
        say(line, words, above=0, colour=ink)
    if content.and_also:
        title = QCoreApplication.translate("MomentCard", "and also")
        say(title, small, above=_GAP, colour=soft)
        for line in content.and_also.split("\n"):
            say(line, also, above=0, colour=ink)
    for number, line in enumerate(content.lines):
        say(line, small, above=_GAP if number == 0 else _GAP / 4, colour=soft)
    return document


def _sized(font: QFont, pixels: int) -> QFont:
    font.setPixelSize(pixels)
    return font
