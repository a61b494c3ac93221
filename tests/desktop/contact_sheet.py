"""Many pictures on one page, each under its name and large enough to be read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageFont

COLUMNS = 3
SHRUNK = 0.55
"""Of their size at 100 % text, so that three windows stand beside each other and can be read."""
GAP = 20
NAME = 26
"""Pixels of the line above each picture."""
GROUND, INK = "#8a9294", "#16181a"
QUALITY = 70
FONT = "DejaVuSans.ttf"


class Shot(NamedTuple):
    """One picture: `name` goes into its file's name, `says` above it on the sheet."""

    name: str
    says: str
    picture: Image.Image


def save_sheet(shots: Sequence[Shot], path: Path, text_size: int) -> None:
    """As a JPEG: with few enough colours for a small PNG, a wash of colour is lost."""
    sheet = contact_sheet(shots, SHRUNK * (100 / text_size) ** 0.5)
    sheet.save(path, "JPEG", quality=QUALITY, subsampling=0, optimize=True)


def contact_sheet(shots: Sequence[Shot], part: float, columns: int = COLUMNS) -> Image.Image:
    """Column by column, each picture where there is room soonest, at a part of its size."""
    small = [shot._replace(picture=_shrunk(shot.picture, part)) for shot in shots]
    column = max(shot.picture.width for shot in small)
    places, height = _places(small, column, columns)
    sheet = Image.new("RGB", (columns * (column + GAP) + GAP, height), GROUND)
    draw, font = ImageDraw.Draw(sheet), ImageFont.truetype(FONT, 15)
    for shot, (x, y) in zip(small, places, strict=True):
        draw.text((x, y), shot.says, INK, font)
        sheet.paste(shot.picture, (x, y + NAME))
    return sheet


def _shrunk(picture: Image.Image, part: float) -> Image.Image:
    size = round(picture.width * part), round(picture.height * part)
    return picture.resize(size, Image.Resampling.LANCZOS)


def _places(shots: Sequence[Shot], column: int, columns: int) -> tuple[list[tuple[int, int]], int]:
    """The upper left corner of each, and the height of them all."""
    ends = [GAP] * columns
    places = []
    for shot in shots:
        number = ends.index(min(ends))
        places.append((GAP + number * (column + GAP), ends[number]))
        ends[number] += NAME + shot.picture.height + GAP
    return places, max(ends)
