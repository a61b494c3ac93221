"""Pictures from outside: water, hills, weather, light."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random
from typing import TYPE_CHECKING, Final

from glimmer_desktop.exchange.demo_pictures.brushes import (
    blot,
    falling,
    glow,
    leaf,
    ridge,
    shade,
    shape,
    slanting,
)

if TYPE_CHECKING:
    from PIL.Image import Image as Picture


def _leaves(chance: Random) -> Picture:
    picture = falling(shade("e6efcc", chance), shade("4b7043", chance), shade("9dbb7c", chance))
    for near in range(3):
        for _ in range(16 - 3 * near):
            x, y = chance.randint(-20, 330), chance.randint(-20, 250)
            green = chance.choice(["5f8c4a", "86ab5c", "b9cf83", "3f6538"])
            turn = chance.uniform(190, 350)
            leaf(
                picture, (x, y), 26 + 22 * near, turn, shade(green, chance, 18), soft=4 - 1.6 * near
            )
    glow(picture, (chance.randint(60, 260), 30), 130, (255, 252, 220), 0.7)
    return picture


def _autumn(chance: Random) -> Picture:
    picture = falling(shade("f3e7cb", chance), shade("a8672f", chance), shade("dfae5b", chance))
    for near in range(3):
        for _ in range(20 - 5 * near):
            x, y = chance.randint(-10, 320), chance.randint(-10, 240)
            hue = chance.choice(["e0a63c", "c9742d", "f0c75f", "9c4a26"])
            turn = chance.uniform(0, 360)
            leaf(picture, (x, y), 18 + 18 * near, turn, shade(hue, chance, 18), soft=3 - near)
    glow(picture, (chance.randint(40, 280), 20), 120, (255, 244, 210), 0.5)
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
    picture = falling(shade("dfe9ec", chance), shade("f1e6cf", chance))
    shape(picture, ridge(chance, 74, 12), shade("9db3a4", chance), 2)
    shape(picture, ridge(chance, 96, 8), shade("7a9a6b", chance), 1.5)
    bend, left, right = chance.randint(-60, 60), [], []
    for step in range(17):
        near = step / 16
        middle = 160 + bend * (1 - near) * near * 4 - bend * near * near
        width = 6 + 96 * near * near
        y = round(100 + 150 * near)
        left.append((round(middle - width), y))
        right.append((round(middle + width), y))
    shape(picture, [*left, *right[::-1]], shade("a9c4cb", chance), 2)
    for _ in range(26):
        step = chance.randint(2, 15)
        x = chance.randint(left[step][0], max(left[step][0], right[step][0] - 10))
        wide = 6 + 2 * step
        blot(picture, (x, left[step][1], x + wide, left[step][1] + 2), shade("dfeaea", chance), 1)
    for _ in range(30):
        step = chance.randint(1, 14)
        x, y = chance.choice((left, right))[step]
        out = (-1 if x < (left[step][0] + right[step][0]) / 2 else 1) * chance.randint(4, 24 + step)
        size = 5 + step
        bush = (x + out - size, y - size, x + out + size, y + size // 2)
        blot(picture, bush, shade("5e8250", chance, 16), 2)
    glow(picture, (chance.randint(80, 240), 40), 110, (255, 248, 222), 0.6)
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
    picture = falling(shade("c3cfa8", chance), shade("4a3729", chance), shade("77684a", chance))
    for row in range(4):
        y = 74 + row * row * 9 + row * 22
        size = 18 + row * 11
        shape(
            picture,
            [(-5, y), (325, y), (325, y + 5 + row * 3), (-5, y + 5 + row * 3)],
            (70, 52, 38),
            4,
        )
        x = chance.randint(-20, 10)
        while x < 340:
            for degrees in (30, 62, 92, 122, 152):
                turn = degrees + chance.uniform(-10, 10)
                leaf(picture, (x, y), size, turn, shade("6fa04a", chance, 22), soft=1.5)
            x += size * 2 + chance.randint(-3, 6)
    glow(picture, (chance.randint(60, 260), 10), 140, (255, 250, 214), 0.6)
    return picture


def _sand(chance: Random) -> Picture:
    picture = falling(shade("cfe2e6", chance), shade("dcc193", chance), shade("ecdcb6", chance))
    shape(picture, [(-5, 40), (325, 40), (325, 78), (-5, 84)], shade("7fa9ad", chance), 2)
    for wave in range(3):
        shape(picture, ridge(chance, 78 + wave * 10, 4), shade("f6efdd", chance, 6), 3)
        shape(picture, ridge(chance, 84 + wave * 10, 4), shade("e9d8b0", chance, 4), 3)
    for _ in range(16):
        x, y = chance.randint(-30, 300), chance.randint(130, 236)
        blot(picture, (x, y, x + 60, y + 3), shade("d3b783", chance, 8), 2)
    x, lean = chance.randint(110, 210), chance.uniform(-1.2, 1.2)
    for step in range(6):
        size = 5 + 2 * step
        y = 112 + step * 24
        side = x + round(lean * step * 14) + (-size if step % 2 else size)
        blot(picture, (side - size, y, side + size // 2, y + size * 2), shade("b99a66", chance), 2)
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
