"""Pictures from inside: a mug, a lamp, a cat."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random
from typing import TYPE_CHECKING, Final

from glimmer_desktop.exchange.demo_pictures.brushes import (
    blot,
    falling,
    glow,
    shade,
    shape,
    slanting,
)

if TYPE_CHECKING:
    from PIL.Image import Image as Picture


def _flower(chance: Random) -> Picture:
    picture = slanting(shade("6f9068", chance), shade("33502f", chance), chance.uniform(0, 90))
    hues = ["d4608f", "e58aa6", "d9a441", "b46bb5", "e8d3dc"]
    hue = chance.choice(hues)
    x, y = chance.randint(110, 210), chance.randint(90, 140)
    glow(picture, (x, y), chance.randint(100, 130), shade(hue, chance), 1.0)
    for petal in range(7):
        dx, dy = chance.randint(-38, 38), chance.randint(-34, 34)
        size = 26 + petal * 2
        blot(
            picture,
            (x + dx - size, y + dy - size, x + dx + size, y + dy + size),
            shade(hue, chance, 26),
            9,
        )
    glow(picture, (x, y), 44, (255, 240, 235), 0.9)
    return picture


def _mug(chance: Random) -> Picture:
    picture = slanting(shade("5d4a3e", chance), shade("a98a6c", chance), chance.uniform(20, 70))
    x, y = chance.randint(130, 190), chance.randint(110, 140)
    cup = chance.choice(["eadfd0", "dfe6e4", "e7c9b0", "c9d3dd"])
    glow(picture, (x, y), 170, shade("d8bf9f", chance), 0.7)
    blot(picture, (x - 100, y - 72, x + 100, y + 76), shade("6c5444", chance), 12)
    blot(picture, (x - 92, y - 76, x + 92, y + 66), shade(cup, chance, 6), 1.5)
    blot(picture, (x - 70, y - 56, x + 70, y + 46), shade("8d572f", chance), 1.5)
    glow(picture, (x - 14, y - 14), 60, shade("b57a48", chance), 0.8)
    for wisp in range(3):
        glow(picture, (x - 30 + wisp * 30, y - 80 + chance.randint(-14, 10)), 46, (255,) * 3, 0.35)
    return picture


def _window_light(chance: Random) -> Picture:
    picture = slanting(shade("e3cfae", chance), shade("a98561", chance), chance.uniform(20, 60))
    lean, left = chance.randint(30, 70), chance.randint(50, 120)
    for pane in range(2):
        for row in range(2):
            x, y = left + pane * 66 - row * lean // 2, 40 + row * 84
            points = [(x, y), (x + 56, y), (x + 56 - lean // 2, y + 74), (x - lean // 2, y + 74)]
            shape(picture, points, shade("fff1cf", chance, 5), 3)
    return picture


def _wall_light(chance: Random) -> Picture:
    picture = slanting(shade("d98e52", chance), shade("7d5560", chance), chance.uniform(40, 80))
    glow(picture, (chance.randint(170, 240), 80), 170, (255, 226, 150), 0.95)
    for _ in range(14):
        x, y = chance.randint(0, 320), chance.randint(0, 240)
        blot(picture, (x, y, x + chance.randint(14, 40), y + 12), shade("9b6a52", chance), 7)
    return picture


def _cat(chance: Random) -> Picture:
    coat = chance.choice(["b88a5e", "8b8580", "4f4a48", "d9c6ac"])
    picture = slanting(shade("e6d6c0", chance), shade("8a6c55", chance), chance.uniform(20, 60))
    x, y = chance.randint(140, 180), chance.randint(140, 160)
    blot(picture, (x - 104, y - 46, x + 104, y + 66), shade("5f4a3d", chance), 14)
    blot(picture, (x - 96, y - 56, x + 96, y + 54), shade(coat, chance), 6)
    for _ in range(26):
        dx, dy = chance.randint(-80, 70), chance.randint(-40, 36)
        blot(picture, (x + dx, y + dy, x + dx + 26, y + dy + 8), shade(coat, chance, 16), 5)
    blot(picture, (x + 30, y - 62, x + 96, y - 2), shade(coat, chance, 8), 3)
    for ear in (38, 74):
        tip = [(x + ear, y - 50), (x + ear + 8, y - 82), (x + ear + 20, y - 50)]
        shape(picture, tip, shade(coat, chance, 8), 1.5)
    return picture


def _bread(chance: Random) -> Picture:
    picture = slanting(shade("6b4a36", chance), shade("c79a6a", chance), chance.uniform(20, 60))
    for loaf in range(chance.randint(2, 3)):
        x, y = 40 + loaf * 86 + chance.randint(-8, 8), 90 + chance.randint(-12, 26)
        blot(picture, (x, y, x + 110, y + 76), shade("a5662f", chance), 4)
        blot(picture, (x + 10, y + 6, x + 98, y + 54), shade("d79d57", chance), 8)
        for cut in range(3):
            left = x + 26 + cut * 22
            blot(picture, (left, y + 12, left + 8, y + 46), shade("f1d6a2", chance), 3)
    return picture


def _pot(chance: Random) -> Picture:
    picture = falling(shade("d8cdbd", chance), shade("7b6a5c", chance))
    x, y = 160 + chance.randint(-16, 16), 130
    pot = chance.choice(["8a3f34", "3f5a66", "4b4b50"])
    blot(picture, (x - 96, y - 30, x + 96, y + 80), shade(pot, chance), 2)
    blot(picture, (x - 90, y - 38, x + 90, y + 16), shade("d98b3c", chance), 2)
    for _ in range(14):
        dx, dy = chance.randint(-66, 56), chance.randint(-28, 2)
        hue = chance.choice(["e9b04a", "7d9b4e", "c4532f"])
        blot(picture, (x + dx, y + dy, x + dx + 12, y + dy + 7), shade(hue, chance), 1.2)
    for wisp in range(3):
        glow(picture, (x - 40 + wisp * 40, 60 + chance.randint(-12, 12)), 60, (255,) * 3, 0.4)
    return picture


def _fruit(chance: Random) -> Picture:
    picture = slanting(shade("e8ddca", chance), shade("9fb0a6", chance), chance.uniform(20, 60))
    blot(picture, (50, 120, 270, 220), shade("5f7c86", chance), 3)
    hue = chance.choice(["e8902f", "cf4a3c", "e3b53a"])
    for _ in range(8):
        x, y = chance.randint(74, 196), chance.randint(78, 136)
        blot(picture, (x, y, x + 48, y + 46), shade(hue, chance, 14), 1.5)
        glow(picture, (x + 18, y + 14), 16, (255, 236, 200), 0.7)
    return picture


def _lamp(chance: Random) -> Picture:
    picture = falling(shade("4b3b36", chance), shade("2c2426", chance))
    x = chance.randint(110, 210)
    glow(picture, (x, 110), 190, shade("f0b35c", chance), 0.9)
    cone = [(x - 26, 64), (x + 26, 64), (x + 50, 122), (x - 50, 122)]
    shape(picture, cone, (255, 232, 178), 1.5)
    shape(picture, [(x - 3, 122), (x + 3, 122), (x + 3, 200), (x - 3, 200)], (74, 54, 42), 0.6)
    blot(picture, (x - 30, 194, x + 30, 208), (58, 44, 38), 1.5)
    return picture


def _candle(chance: Random) -> Picture:
    picture = falling(shade("1f1a1d", chance, 5), shade("3a2a24", chance, 5))
    for _ in range(chance.randint(1, 3)):
        x, y = chance.randint(70, 250), chance.randint(90, 130)
        glow(picture, (x, y), 110, (240, 160, 70), 0.8)
        shape(
            picture,
            [(x - 11, y + 22), (x + 11, y + 22), (x + 11, 240), (x - 11, 240)],
            shade("e9d9bd", chance),
            1,
        )
        blot(picture, (x - 6, y - 14, x + 6, y + 18), (255, 240, 196), 2)
    return picture


def _linen(chance: Random) -> Picture:
    hue = chance.choice(["e8e1d5", "cfd8dc", "e3cfc6", "c9cdb8"])
    picture = slanting(shade(hue, chance), shade("a89c90", chance), chance.uniform(10, 80))
    for _ in range(9):
        x = chance.randint(-60, 300)
        lean = chance.randint(20, 90)
        fold = [(x, -10), (x + 22, -10), (x + lean + 30, 250), (x + lean - 8, 250)]
        shape(picture, fold, shade(hue, chance, 18), 10)
    return picture


def _curtain(chance: Random) -> Picture:
    picture = falling(shade("dfeaf0", chance), shade("c8d6c6", chance))
    for fold in range(11):
        x = fold * 32 + chance.randint(-8, 4)
        bend = chance.randint(-12, 30)
        edge = [(x, -10), (x + 18, -10), (x + 18 + bend, 250), (x + bend - 6, 250)]
        shape(picture, edge, shade("f6f1e6", chance, 6), 6)
    glow(picture, (chance.randint(90, 230), 80), 130, (255, 248, 222), 0.6)
    return picture


def _book(chance: Random) -> Picture:
    picture = slanting(shade("8a6f57", chance), shade("cdb592", chance), chance.uniform(20, 60))
    left = [(56, 76), (158, 64), (160, 186), (50, 196)]
    right = [(162, 64), (264, 76), (270, 196), (160, 186)]
    for page in (left, right):
        shape(picture, page, shade("f4ecdb", chance, 4), 1)
    for line in range(9):
        y = 88 + line * 10
        for x, width in ((72, chance.randint(56, 74)), (176, chance.randint(52, 74))):
            shape(
                picture,
                [(x, y), (x + width, y), (x + width, y + 2), (x, y + 2)],
                (182, 172, 156),
                0.7,
            )
    glow(picture, (90, 70), 120, (255, 244, 214), 0.5)
    return picture


def _paper(chance: Random) -> Picture:
    picture = slanting(shade("b79c7c", chance), shade("7f6a58", chance), chance.uniform(20, 60))
    tilt = chance.randint(-14, 14)
    card = [(84, 60 + tilt), (244, 60 - tilt), (250, 182 - tilt), (90, 182 + tilt)]
    shape(picture, [(x + 5, y + 7) for x, y in card], (92, 74, 60), 6)
    shape(picture, card, shade("f5eddd", chance, 4), 0.8)
    inner = [(98, 72 + tilt), (232, 72 - tilt), (237, 158 - tilt), (103, 158 + tilt)]
    shape(picture, inner, shade(chance.choice(["9db3a8", "c69a82", "8fa3bb"]), chance), 4)
    glow(picture, (160, 110), 60, shade("f2e2c0", chance), 0.8)
    return picture


INDOORS: Final[Mapping[str, Callable[[Random], Picture]]] = {
    "book": _book,
    "bread": _bread,
    "candle": _candle,
    "cat": _cat,
    "curtain": _curtain,
    "flower": _flower,
    "fruit": _fruit,
    "lamp": _lamp,
    "linen": _linen,
    "mug": _mug,
    "paper": _paper,
    "pot": _pot,
    "wall_light": _wall_light,
    "window_light": _window_light,
}
