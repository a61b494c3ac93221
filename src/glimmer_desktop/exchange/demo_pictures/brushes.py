"""The few brushes that the made-up pictures are painted with. Sizes in pixels of the sketch."""

from __future__ import annotations

import itertools
from functools import cache
from random import Random
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

Colour: TypeAlias = tuple[int, int, int]
Size: TypeAlias = tuple[int, int]

SKETCH: Final = (320, 240)
"""Pictures are painted at this size and enlarged."""


def shade(colour: str, chance: Random, amount: int = 10) -> Colour:
    """A colour, a little lighter or darker and a touch of another hue each time."""
    value = int(colour, 16)
    lighter, touch = chance.randint(-amount, amount), amount // 3
    parts = (value >> 16, value >> 8 & 255, value & 255)
    red, green, blue = (
        max(0, min(255, part + lighter + chance.randint(-touch, touch))) for part in parts
    )
    return red, green, blue


@cache
def _ramp(size: Size) -> Picture:
    from PIL import Image

    return Image.linear_gradient("L").resize(size, Image.Resampling.BILINEAR)


@cache
def _glow_mask() -> Picture:
    """Full in the middle, gone at the rim, gentle at both ends."""
    from PIL import Image

    rim = 181  # what Pillow's gradient has come to at the middle of each side
    nearness = [max(0.0, 1 - distance / rim) for distance in range(256)]
    eased = [round(255 * near * near * (3 - 2 * near)) for near in nearness]
    return Image.radial_gradient("L").point(eased)


def falling(top: Colour, bottom: Colour, middle: Colour | None = None) -> Picture:
    """A wash of colour from top to bottom."""
    from PIL import ImageOps

    return ImageOps.colorize(_ramp(SKETCH), top, bottom, middle)


def slanting(one: Colour, other: Colour, degrees: float) -> Picture:
    """A wash of colour from one corner towards the other."""
    from PIL import Image, ImageOps

    wide = _ramp((480, 480)).rotate(degrees, Image.Resampling.BILINEAR)
    return ImageOps.colorize(wide.crop((80, 120, 400, 360)), one, other)


def glow(picture: Picture, centre: Size, radius: int, colour: Colour, strength: float) -> None:
    """Light around a point, painted into the picture."""
    from PIL import Image

    mask = _glow_mask().resize((2 * radius, 2 * radius), Image.Resampling.BILINEAR)
    mask = mask.point(lambda value: int(value * strength))
    corner = (centre[0] - radius, centre[1] - radius)
    picture.paste(Image.new("RGB", mask.size, colour), corner, mask)


def blot(picture: Picture, box: tuple[int, int, int, int], colour: Colour, soft: float = 2) -> None:
    """An ellipse with a soft edge."""
    from PIL import Image, ImageDraw, ImageFilter

    edge = int(soft * 3) + 1
    width, height = box[2] - box[0] + 2 * edge, box[3] - box[1] + 2 * edge
    mask = Image.new("L", (width, height))
    ImageDraw.Draw(mask).ellipse((edge, edge, width - edge, height - edge), fill=255)
    mask = mask.filter(ImageFilter.GaussianBlur(soft))
    picture.paste(Image.new("RGB", mask.size, colour), (box[0] - edge, box[1] - edge), mask)


def shape(picture: Picture, points: list[Size], colour: Colour, soft: float = 0.0) -> None:
    """A filled outline. Only the part of the picture that it lies in is worked on."""
    from PIL import Image, ImageDraw, ImageFilter

    edge = int(soft * 3) + 1
    across, down = [x for x, _ in points], [y for _, y in points]
    left, top = max(0, min(across) - edge), max(0, min(down) - edge)
    right = min(picture.width, max(across) + edge + 1)
    bottom = min(picture.height, max(down) + edge + 1)
    if left >= right or top >= bottom:
        return
    mask = Image.new("L", (right - left, bottom - top))
    ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in points], fill=255)
    if soft:
        mask = mask.filter(ImageFilter.GaussianBlur(soft))
    picture.paste(Image.new("RGB", mask.size, colour), (left, top), mask)


def leaf(
    picture: Picture, stem: Size, length: int, degrees: float, colour: Colour, *, soft: float
) -> None:
    """A leaf or a petal from its stem on, 0 degrees to the right, 90 up."""
    from math import cos, pi, radians, sin

    turn, steps = radians(degrees), 12
    along, across = (cos(turn), -sin(turn)), (sin(turn), cos(turn))
    points: list[Size] = []
    for side in (1, -1):
        for step in range(steps + 1)[::side]:
            far = length * step / steps
            wide = side * length * 0.27 * sin(pi * (step / steps) ** 0.8)
            x = stem[0] + far * along[0] + wide * across[0]
            points.append((round(x), round(stem[1] + far * along[1] + wide * across[1])))
    shape(picture, points, colour, soft)


def ridge(chance: Random, height: int, rough: int) -> list[Size]:
    """The outline of a hill, closed along the bottom."""
    steps = range(0, 361, 40)
    heights = [height + chance.randint(-rough, rough) for _ in steps]
    smooth: list[Size] = []
    for step, (left, right) in enumerate(itertools.pairwise(heights)):
        for part in range(8):
            bend = part / 8 * part / 8 * (3 - 2 * part / 8)
            smooth.append((step * 40 - 20 + part * 5, round(left + (right - left) * bend)))
    return [(-20, 260), *smooth, (340, 260)]
