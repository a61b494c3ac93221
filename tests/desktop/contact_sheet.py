"""Many pictures on one page, each under its name and large enough to be read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageFont

COLUMNS = 3
SHRUNK = 0.62
"""Of their size, so that three windows stand beside each other and can still be read."""
GAP = 20
NAME = 26
"""Pixels of the line above each picture."""
GROUND, INK = "#8a9294", "#16181a"
COLOURS = 192
FONT = "DejaVuSans.ttf"


class Shot(NamedTuple):
    """One picture: `name` goes into its file's name, `says` above it on the sheet."""

    name: str
    says: str
    picture: Image.Image


def save(picture: Image.Image, path: Path) -> None:
    """As a small PNG: flat windows need few colours."""
    few = picture.quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


def contact_sheet(shots: Sequence[Shot]) -> Image.Image:
    """Column by column as they fit, each picture where there is room soonest."""
    small = [shot._replace(picture=_shrunk(shot.picture)) for shot in shots]
    column = max(shot.picture.width for shot in small)
    places, height = _places(small, column)
    sheet = Image.new("RGB", (COLUMNS * (column + GAP) + GAP, height), GROUND)
    draw, font = ImageDraw.Draw(sheet), ImageFont.truetype(FONT, 15)
    for shot, (x, y) in zip(small, places, strict=True):
        draw.text((x, y), shot.says, INK, font)
        sheet.paste(shot.picture, (x, y + NAME))
    return sheet


def _shrunk(picture: Image.Image) -> Image.Image:
    size = round(picture.width * SHRUNK), round(picture.height * SHRUNK)
    return picture.resize(size, Image.Resampling.LANCZOS)


def _places(shots: Sequence[Shot], column: int) -> tuple[list[tuple[int, int]], int]:
    """The upper left corner of each, and the height of them all."""
    ends = [GAP] * COLUMNS
    places = []
    for shot in shots:
        number = ends.index(min(ends))
        places.append((GAP + number * (column + GAP), ends[number]))
        ends[number] += NAME + shot.picture.height + GAP
    return places, max(ends)
