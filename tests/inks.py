"""Which ink stands on which ground in a window, and which line is round its fields: drawn, and
read back.

Drawn as SVG a window tells of every word in which colour it is written and where; on what it stands
is read off the same window as pixels. In the look `marked` each token has a colour that no other
has, so that both are known by name: whatever stands in a style sheet or is painted by hand is
found, and no list is kept of it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import product
from typing import Any, NamedTuple
from unittest.mock import patch
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from capturing import RESOURCES
from glimmer_desktop.ui.gallery.painted import PaintedTiles
from glimmer_desktop.ui.gallery.picture_view import ON_PICTURES, ROUND_PICTURES
from glimmer_desktop.ui.theme.theme import Theme, load_theme

ROUND_A_PICTURE = {"on pictures": ON_PICTURES, "round pictures": ROUND_PICTURES}
"""The same in every look."""
SHADE = "a day's shade"
"""A ground between paper and amber, on which `YearView` chooses its ink."""
_GRADIENTS = (
    *((f"{hue}_wash", "card") for hue in ("settled", "activated", "low")),
    ("settled_wash", "paper"),
)
_PLAIN = 0.15
"""Of a row: what takes less of it is the edge of a letter, or one colour of a wash."""
_DITHER = 5
"""Of 255: by how much a made colour may miss the line between the two that it is made of."""
_BESIDE = 3
"""Px to both sides of where a field begins: its line is within them."""
_OPAQUE = 0xFF000000
_SVG = "{http://www.w3.org/2000/svg}"


class Word(NamedTuple):
    """Something that is written: where its line begins, in which size (px) and colour."""

    words: str
    x: float
    y: float
    size: float
    ink: str


class Used(NamedTuple):
    """An ink on a ground, by their tokens, and where it was met first."""

    ink: str
    ground: str
    words: str


def marked(text_size: int) -> Theme:
    """A look in which every token can be told from all others, also half way to another."""
    light = load_theme(RESOURCES, "light", text_size=text_size)
    names = sorted(light.colours)
    levels = list(product((16, 96, 176, 252), (30, 130, 230), (60, 200)))[:: 24 // len(names)]
    colours = (QColor(*level).name() for level in levels)
    tokens = dict(zip(names, colours, strict=False))
    return Theme("light", tokens, RESOURCES, text_size, reduced_motion=True)


def used(window: QWidget, theme: Theme) -> Iterator[Used]:
    """All that is written in it and can be seen."""
    pixels = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    names = {QColor(colour).name(): token for token, colour in theme.colours.items()}
    names |= {colour.name(): token for token, colour in ROUND_A_PICTURE.items()}
    for word in written(window):
        for token in named_all(grounds(word, pixels), word.ink, names, theme):
            yield Used(names.get(word.ink, word.ink), token, word.words)


class Edge(NamedTuple):
    """Round a field that is written in: its line and what it lies on, by their tokens."""

    line: str
    ground: str
    field: str


def edges(window: QWidget, theme: Theme) -> Iterator[Edge]:
    """Of every field that can be seen, where its line meets what is beside it. Without a line it
    is the field's own ground that does."""
    pixels = window.grab().toImage()
    names = {QColor(colour).name(): token for token, colour in theme.colours.items()}
    for one in window.findChildren(QWidget):
        if not _is_written_in(one) or not one.visibleRegion().contains(_beginning(one)):
            continue
        row = one.mapTo(window, _beginning(one))
        if row.x() < _BESIDE:
            continue
        across = range(row.x() - _BESIDE, row.x() + _BESIDE)
        beside, *others = (pixels.pixelColor(x, row.y()).name() for x in across)
        line = next((colour for colour in others if colour != beside), beside)
        field = f"{type(one).__name__} “{one.accessibleName()}”"
        yield Edge(names.get(line, line), names.get(beside, beside), field)


def _is_written_in(one: QWidget) -> bool:
    if isinstance(one, QAbstractSpinBox):
        return True
    if isinstance(one, QLineEdit):
        return not one.isReadOnly() and not isinstance(one.parent(), QAbstractSpinBox)
    return isinstance(one, QPlainTextEdit | QTextEdit) and not one.isReadOnly()


def _beginning(one: QWidget) -> QPoint:
    return QPoint(0, one.height() // 2)


def written(window: QWidget) -> list[Word]:
    """Every word that the window draws, in its order."""
    buffer, sheet = QBuffer(), QSvgGenerator()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    sheet.setOutputDevice(buffer)
    sheet.setSize(window.size())
    sheet.setViewBox(window.rect())
    sheet.setResolution(window.logicalDpiX())
    painter = QPainter(sheet)
    with patch.object(PaintedTiles, "draw", _anew):
        window.render(painter, QPoint(0, 0))
    painter.end()
    found = []
    for group in ElementTree.fromstring(buffer.data().data()).iter(f"{_SVG}g"):
        a, b, c, d, e, f = _matrix(group.get("transform", ""))
        for text in group.findall(f"{_SVG}text"):
            words = (text.text or "").strip()
            x, y = float(text.get("x", 0)), float(text.get("y", 0))
            size = float(text.get("font-size", 0)) * d
            if words and text.get("fill-opacity") != "0":
                place = (a * x + c * y + e, b * x + d * y + f)
                found.append(Word(words, *place, size, QColor(text.get("fill", "")).name()))
    return found


def _anew(tiles: PaintedTiles, *what: Any) -> None:
    """A copy of a tile has no words."""
    tiles._tile.paint(*what)


def grounds(word: Word, pixels: QImage) -> set[str]:
    """What is behind its letters, row by row: a wash may go from one colour to another. Nothing
    where no letter shows down to its feet: it has been scrolled away, or something lies over it."""
    top, bottom = round(word.y - word.size * 0.7), round(word.y)
    beside = round(word.size * 0.25)
    left, right = round(word.x), round(word.x + word.size * 0.5 * len(word.words))
    left, right = left - beside, right + beside
    within = pixels.rect()
    left, right = max(left, within.left()), min(right, within.right()) + 1
    bits = memoryview(pixels.constBits()).cast("I")
    step = pixels.bytesPerLine() // bits.itemsize
    ink = _OPAQUE | int(word.ink.removeprefix("#"), 16)
    found: Counter[str] = Counter()
    lowest = 0  # row with a piece of a letter
    for y in range(max(top, within.top()), min(bottom, within.bottom()) + 1):
        row = Counter(bits[y * step + left : y * step + right])
        if row.pop(ink, 0):
            lowest = y
        [(ground, count)] = row.most_common(1) or [(0, 0)]
        if count and count >= _PLAIN * (right - left):
            found[f"#{ground & 0xFFFFFF:06x}"] += 1
    in_sight = lowest > bottom - word.size * (0.6 if len(word.words) == 1 else 0.3)
    return {ground for ground, rows in found.items() if rows > 1} if in_sight else set()


def named_all(behind: set[str], ink: str, names: dict[str, str], theme: Theme) -> set[str]:
    """The tokens of some grounds. What is half ink and half ground is the edge of a letter."""
    known = {ground: named(ground, names, theme) for ground in behind}
    plain = [ground for ground, tokens in known.items() if tokens != [ground]]
    tokens: set[str] = set()
    for ground, found in known.items():
        if ground in plain or not any(_lies_between(ground, ink, one) for one in plain):
            tokens |= {*found}
    return tokens


def named(ground: str, names: dict[str, str], theme: Theme) -> list[str]:
    """The token of a ground; of a wash that goes from one to another, both."""
    if ground in names:
        return [names[ground]]
    for ends in (*_GRADIENTS, ("paper", "glimmer")):
        if _lies_between(ground, *(theme.colours[end] for end in ends)):
            return [SHADE] if ends == ("paper", "glimmer") else list(ends)
    return [ground]


def _lies_between(colour: str, one: str, other: str) -> bool:
    """Whether it is made of two others."""
    here, start, end = (QColor(name).getRgb()[:3] for name in (colour, one, other))
    way = [b - a for a, b in zip(start, end, strict=True)]
    gone = [b - a for a, b in zip(start, here, strict=True)]
    length = sum(a * a for a in way) or 1
    share = sum(a * b for a, b in zip(way, gone, strict=True)) / length
    beside = max(abs(a * share - b) for a, b in zip(way, gone, strict=True))
    return -0.02 <= share <= 1.02 and beside <= _DITHER


def _matrix(transform: str) -> tuple[float, ...]:
    numbers = re.findall(r"-?[\d.]+(?:e-?\d+)?", transform.removeprefix("matrix"))
    return tuple(map(float, numbers)) if len(numbers) == 6 else (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """Relative luminance, from 0 to 1, of `#rrggbb`."""
    red, green, blue = (linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(part: float) -> float:
    """One part of an sRGB colour, from 0 to 1, as light."""
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
