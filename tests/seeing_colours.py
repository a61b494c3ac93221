"""How colours look to people who do not see all of them, and how far apart two of them are.

Simulation: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color
Vision Deficiency" (2009), at severity 1.0, over linear light. Distance: OKLab (Ottosson, 2020), 0
to about 1 between black and white; two colours beside each other differ plainly from about 0.05.
"""

from __future__ import annotations

from inks import linear

Light = tuple[float, float, float]
Rows = tuple[Light, Light, Light]

SEEN: dict[str, Rows] = {
    "all colours": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
_CONES: Rows = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_OKLAB: Rows = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)


def apart(one: str, other: str, sight: str) -> float:
    """The distance of two colours (`#rrggbb`) as somebody of that sight sees them."""
    pairs = zip(_oklab(seen(one, sight)), _oklab(seen(other, sight)), strict=True)
    return sum((a - b) ** 2 for a, b in pairs) ** 0.5


def seen(colour: str, sight: str) -> Light:
    """Linear light, within what a screen can show."""
    red, green, blue = (linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    red, green, blue = (min(1.0, max(0.0, part)) for part in _by(SEEN[sight], (red, green, blue)))
    return red, green, blue


def _oklab(light: Light) -> Light:
    long, middle, short = (part ** (1 / 3) for part in _by(_CONES, light))
    return _by(_OKLAB, (long, middle, short))


def _by(rows: Rows, light: Light) -> Light:
    one, two, three = (sum(a * b for a, b in zip(row, light, strict=True)) for row in rows)
    return one, two, three
