"""Pictures from outside: water, hills, weather, light."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random
from typing import TYPE_CHECKING, Final

from glimmer_desktop.exchange.demo_pictures.brushes import (
    blot,
    falling,
    glow,
    ridge,
    shade,
    shape,
    slanting,
)

if TYPE_CHECKING:
    from PIL.Image import Image as Picture


def _leaves(chance: Random) -> Picture:
    picture = falling(shade("dfe9c4", chance), shade("4b7043", chance), shade("93b373", chance))
    for _ in range(46):
        x, y = chance.randint(-10, 320), chance.randint(-10, 240)
        green = chance.choice(["5f8c4a", "86ab5c", "b9cf83", "3f6538"])
        size = chance.randint(10, 26)
        blot(picture, (x, y, x + size, y + size // 2 + 4), shade(green, chance, 18), 2.5)
    glow(picture, (chance.randint(60, 260), 30), 120, (255, 252, 220), 0.6)
    return picture


def _autumn(chance: Random) -> Picture:
    picture = falling(shade("f1e3c2", chance), shade("a8672f", chance), shade("dfae5b", chance))
    for _ in range(60):
        x, y = chance.randint(-10, 320), chance.randint(-10, 240)
        hue = chance.choice(["e0a63c", "c9742d", "f0c75f", "9c4a26"])
        size = chance.randint(8, 24)
        blot(picture, (x, y, x + size, y + size - 4), shade(hue, chance, 18), 2)
    return picture


def _water(chance: Random, sky: tuple[str, str], sea: tuple[str, str], at: int) -> Picture:
    """Sky over water, with light on it."""
    picture = falling(shade(sky[0], chance), shade(sky[1], chance))
    below = falling(shade(sea[0], chance), shade(sea[1], chance)).resize((320, 240 - at))
    picture.paste(below, (0, at))
    for _ in range(40):
        x, y = chance.randint(-20, 320), chance.randint(at + 4, 238)
        width = 10 + (y - at) // 3
        blot(picture, (x, y, x + width, y + 2), shade(sea[0], chance, 26), 1)
    return picture


def _sea(chance: Random) -> Picture:
    return _water(chance, ("f8d8c0", "e8b79f"), ("6f98ab", "2f5d72"), chance.randint(80, 110))


def _lake(chance: Random) -> Picture:
    picture = _water(chance, ("dbe8ec", "b7cdd1"), ("8fb0b0", "46696d"), chance.randint(95, 120))
    shape(picture, [(x, min(y, 108)) for x, y in ridge(chance, 88, 14)][1:-1], (86, 112, 104), 2)
    return picture


def _dawn(chance: Random) -> Picture:
    picture = _water(chance, ("c9d3e0", "f6cfa6"), ("b7a59c", "5b6673"), chance.randint(120, 150))
    glow(picture, (chance.randint(80, 240), 120), 90, (255, 236, 190), 0.95)
    return picture


def _water_light(chance: Random) -> Picture:
    picture = slanting(shade("3f6d70", chance), shade("1f3f48", chance), 30)
    for _ in range(60):
        x, y = chance.randint(-10, 320), chance.randint(0, 240)
        width = chance.randint(14, 46)
        blot(picture, (x, y, x + width, y + 4), shade("d8e6cf", chance, 24), 2)
    glow(picture, (chance.randint(90, 230), 100), 120, (255, 240, 190), 0.5)
    return picture


def _river(chance: Random) -> Picture:
    picture = falling(shade("cfdcc9", chance), shade("54704d", chance))
    bend = chance.randint(-40, 40)
    points = [(150, 70), (176, 70), (210 + bend, 150), (300, 250), (60, 250), (120 + bend, 150)]
    shape(picture, points, shade("9fb9bd", chance), 4)
    glow(picture, (160, 60), 110, (255, 250, 225), 0.6)
    return picture


def _dusk(chance: Random) -> Picture:
    tops, lows = ["5a5f86", "6d5a7e", "466284"], ["f0a06a", "f3b98d", "e58b76"]
    middle = shade("d98c8f", chance)
    top, low = shade(chance.choice(tops), chance), shade(chance.choice(lows), chance)
    picture = falling(top, low, middle)
    x = 0
    while x < 320:
        width, height = chance.randint(14, 44), chance.randint(10, 60)
        shape(
            picture,
            [(x, 240), (x, 236 - height), (x + width, 236 - height), (x + width, 240)],
            (52, 46, 66),
            0.8,
        )
        x += width + chance.randint(0, 10)
    return picture


def _hills(chance: Random) -> Picture:
    picture = falling(shade("dfe8e6", chance), shade("f3e3c8", chance))
    for step, hue in enumerate(["b5c4c4", "93aaa3", "6f8f7c", "4f7059"]):
        shape(picture, ridge(chance, 96 + step * 36, 20), shade(hue, chance), 1.2)
    glow(picture, (chance.randint(60, 260), 50), 90, (255, 246, 214), 0.7)
    return picture


def _field(chance: Random) -> Picture:
    picture = falling(shade("cfe0ea", chance), shade("eef0dc", chance))
    shape(picture, ridge(chance, 120, 8), shade("d9bd6a", chance), 1.5)
    for _ in range(40):
        x, y = chance.randint(-10, 320), chance.randint(132, 236)
        hue = chance.choice(["c79f45", "e9d48b", "c8503d"])
        size = 3 + (y - 130) // 16
        blot(picture, (x, y, x + size, y + size), shade(hue, chance, 12), 1.5)
    return picture


def _mist(chance: Random) -> Picture:
    picture = falling(shade("e4e6e3", chance), shade("b9c0bd", chance))
    for step in range(3):
        hue = ["c6cdca", "a9b4b0", "8b9995"][step]
        shape(picture, ridge(chance, 120 + step * 34, 26), shade(hue, chance, 5), 7)
    return picture


def _snow(chance: Random) -> Picture:
    picture = falling(shade("c3d0df", chance), shade("f4f6f8", chance))
    shape(picture, ridge(chance, 170, 16), (246, 248, 250), 3)
    for _ in range(70):
        x, y, size = chance.randint(0, 320), chance.randint(0, 240), chance.randint(2, 6)
        blot(picture, (x, y, x + size, y + size), (255, 255, 255), 1.2)
    return picture


def _stars(chance: Random) -> Picture:
    picture = falling(shade("131a35", chance, 6), shade("3c4468", chance, 6))
    for _ in range(90):
        x, y = chance.randint(0, 318), chance.randint(0, 200)
        size = chance.choice([1, 1, 1, 2])
        blot(picture, (x, y, x + size, y + size), shade("f3efdc", chance), 0.6)
    shape(picture, ridge(chance, 206, 12), (20, 24, 40), 1)
    return picture


def _moon(chance: Random) -> Picture:
    picture = falling(shade("2b3557", chance), shade("8c8fae", chance))
    x, y = chance.randint(90, 230), chance.randint(60, 110)
    radius = chance.randint(26, 40)
    glow(picture, (x, y), radius * 3, (210, 212, 225), 0.8)
    blot(picture, (x - radius, y - radius, x + radius, y + radius), (248, 243, 226), 1.5)
    glow(picture, (x + radius // 3, y - radius // 4), radius // 2, (222, 215, 198), 0.7)
    return picture


def _clouds(chance: Random) -> Picture:
    picture = falling(shade("7fa9cf", chance), shade("dbe9f2", chance))
    for _ in range(chance.randint(2, 4)):
        x, y = chance.randint(20, 260), chance.randint(40, 180)
        for _ in range(9):
            dx, dy, size = chance.randint(-46, 46), chance.randint(-12, 12), chance.randint(14, 30)
            blot(
                picture,
                (x + dx - size, y + dy - size // 2, x + dx + size, y + dy + size // 2),
                shade("fbfbf8", chance, 4),
                7,
            )
    return picture


def _rain(chance: Random) -> Picture:
    picture = falling(shade("8fa0a8", chance), shade("59676f", chance))
    for _ in range(7):
        x, y = chance.randint(0, 320), chance.randint(30, 220)
        glow(picture, (x, y), chance.randint(16, 34), shade("f2c98a", chance), 0.6)
    for _ in range(90):
        x, y, size = chance.randint(0, 318), chance.randint(0, 236), chance.randint(2, 6)
        blot(picture, (x, y, x + size, y + size + 2), shade("c9d4d8", chance, 16), 0.8)
    return picture


def _path(chance: Random) -> Picture:
    picture = falling(shade("e9efd8", chance), shade("5f7a4b", chance), shade("a9c08a", chance))
    shape(picture, [(150, 110), (172, 110), (250, 250), (70, 250)], shade("d9c6a0", chance), 5)
    for trunk in range(9):
        x = chance.choice([chance.randint(-6, 120), chance.randint(196, 316)])
        width = chance.randint(4, 10)
        tone = shade("e8e4da" if trunk % 2 else "6b5a48", chance)
        shape(picture, [(x, -5), (x + width, -5), (x + width + 2, 220), (x - 2, 220)], tone, 1)
    glow(picture, (160, 90), 110, (255, 252, 226), 0.7)
    return picture


def _garden(chance: Random) -> Picture:
    picture = falling(shade("a3b58a", chance), shade("3f2f24", chance), shade("5f5a3a", chance))
    for row in range(3):
        for plant in range(6):
            x, y = 20 + plant * 54 + chance.randint(-8, 8), 110 + row * 44
            for lean in (-14, 2):
                blot(
                    picture,
                    (x + lean, y - 22, x + lean + 20, y - 8),
                    shade("7fae55", chance, 16),
                    2,
                )
    glow(picture, (chance.randint(60, 260), 30), 130, (255, 250, 214), 0.5)
    return picture


def _sand(chance: Random) -> Picture:
    picture = falling(shade("bcd4d6", chance), shade("e6cfa4", chance), shade("eadfc0", chance))
    for wave in range(3):
        shape(picture, ridge(chance, 100 + wave * 22, 5), shade("f3ead2", chance, 8), 4)
    for _ in range(70):
        x, y = chance.randint(0, 318), chance.randint(150, 238)
        blot(picture, (x, y, x + 2, y + 2), shade("c8ab7d", chance, 18), 0.8)
    return picture


OUTDOORS: Final[Mapping[str, Callable[[Random], Picture]]] = {
    "autumn": _autumn,
    "clouds": _clouds,
    "dawn": _dawn,
    "dusk": _dusk,
    "field": _field,
    "garden": _garden,
    "hills": _hills,
    "lake": _lake,
    "leaves": _leaves,
    "mist": _mist,
    "moon": _moon,
    "path": _path,
    "rain": _rain,
    "river": _river,
    "sand": _sand,
    "sea": _sea,
    "snow": _snow,
    "stars": _stars,
    "water_light": _water_light,
}
