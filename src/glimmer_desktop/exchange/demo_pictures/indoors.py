"""Pictures from inside: a mug, a lamp, a cat."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random
from typing import TYPE_CHECKING, Final

from glimmer_desktop.exchange.demo_pictures.brushes import (
    blot,
    falling,
    glow,
    leaf,
    shade,
    shape,
    slanting,
)

if TYPE_CHECKING:
    from PIL.Image import Image as Picture


def _flower(chance: Random) -> Picture:
    picture = slanting(shade("7f9d74", chance), shade("33502f", chance), chance.uniform(0, 90))
    for _ in range(9):
        x, y = chance.randint(0, 320), chance.randint(60, 260)
        leaf(picture, (x, y), 90, chance.uniform(20, 160), shade("4d7345", chance, 18), soft=5)
    hue = chance.choice(["d4608f", "e58aa6", "d9a441", "b46bb5", "e8d3dc"])
    blooms = [(chance.randint(130, 190), chance.randint(90, 130), 74)]
    for _ in range(chance.randint(0, 2)):
        blooms.insert(0, (chance.randint(20, 300), chance.randint(40, 200), chance.randint(34, 50)))
    for x, y, size in blooms:
        _bloom(picture, chance, (x, y), size, hue)
    glow(picture, (chance.randint(40, 280), 20), 130, (255, 248, 220), 0.5)
    return picture


def _bloom(picture: Picture, chance: Random, middle: tuple[int, int], size: int, hue: str) -> None:
    """Two rounds of petals and a heart; those that are near are sharp."""
    soft = 1.2 if size > 60 else 4
    shape(picture, [middle, (middle[0] + 5, 250), (middle[0] - 1, 250)], (63, 96, 55), soft + 0.5)
    start = chance.uniform(0, 60)
    for length, lighter in ((size, 12), (round(size * 0.66), 20)):
        for petal in range(8):
            angle = start + petal * 45 + chance.uniform(-7, 7)
            leaf(picture, middle, length, angle, shade(hue, chance, lighter), soft=soft)
        start += 22
    heart = size // 6
    x, y = middle
    blot(picture, (x - heart, y - heart, x + heart, y + heart), shade("e9c46a", chance), soft)


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
    picture = slanting(shade("b3805f", chance), shade("6f5159", chance), chance.uniform(40, 80))
    left, lean = chance.randint(60, 110), chance.randint(20, 60)
    light = [(left, 20), (left + 170, 20), (left + 170 - lean, 226), (left - lean, 226)]
    shape(picture, light, shade("f2bd72", chance), 7)
    glow(picture, (left + 80, 110), 120, (255, 232, 170), 0.75)
    x, y = left + 190, chance.randint(10, 40)
    for twig in range(7):
        x, y = x - chance.randint(18, 26), y + chance.randint(8, 24)
        for degrees in (chance.uniform(100, 170), chance.uniform(210, 280)):
            leaf(picture, (x, y), 44 - 2 * twig, degrees, shade("8d5f4c", chance), soft=3)
    return picture


def _cat(chance: Random) -> Picture:
    """Always the same one, on another blanket, lying one way or the other."""
    blanket = chance.choice(["c9a58c", "8fa3a8", "b9b48c", "c7c3bd"])
    picture = slanting(shade("eadbc6", chance), shade(blanket, chance), chance.uniform(20, 60))
    x, y = chance.randint(146, 174), chance.randint(136, 154)
    grey, dark = shade("8f8a86", chance, 4), shade("6a6562", chance, 4)
    blot(picture, (x - 110, y - 40, x + 112, y + 78), (74, 60, 54), 16)
    blot(picture, (x - 100, y - 62, x + 84, y + 62), grey, 5)
    for stripe in range(6):
        left = x - 78 + stripe * 22
        top = y - 58 + abs(stripe - 3) * 6
        leaf(picture, (left, top), 44, -70 - stripe * 5, dark, soft=3)
    blot(picture, (x + 18, y - 40, x + 106, y + 38), shade("96918d", chance, 4), 3)
    for ear in (34, 76):
        tip = [(x + ear, y - 28), (x + ear + 6, y - 62), (x + ear + 24, y - 32)]
        shape(picture, tip, dark, 1.6)
    for eye in (40, 70):
        shape(picture, [(x + eye, y), (x + eye + 8, y + 3), (x + eye + 16, y)], (52, 47, 45), 1)
    shape(picture, [(x + 58, y + 14), (x + 68, y + 14), (x + 63, y + 19)], (176, 128, 122), 1)
    for part in range(26):  # the tail comes round to the nose
        at = x - 92 + part * 6, y + 40 + round(16 * (1 - (part / 13 - 1) ** 2))
        tone = dark if part % 5 < 2 else grey
        blot(picture, (at[0] - 11, at[1] - 9, at[0] + 11, at[1] + 9), tone, 2.5)
    glow(picture, (x - 40, y - 60), 110, (255, 244, 220), 0.35)
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


def _berries(chance: Random) -> Picture:
    picture = slanting(shade("efe6d6", chance), shade("b9c2b4", chance), chance.uniform(20, 60))
    bowl = chance.choice(["6f8a96", "d8d3c8", "a7795a"])
    blot(picture, (44, 104, 284, 228), (120, 110, 100), 12)
    blot(picture, (48, 96, 276, 216), shade(bowl, chance), 2)
    blot(picture, (62, 104, 262, 196), shade("f4efe6", chance, 4), 2)
    for row in range(3):
        for number in range(5 - row):
            x = 92 + number * 34 + row * 18 + chance.randint(-6, 6)
            y = 158 - row * 26 + chance.randint(-5, 5)
            leaf(
                picture,
                (x, y - 20),
                44,
                -90 + chance.uniform(-24, 24),
                shade("c8383a", chance),
                soft=1,
            )
            blot(picture, (x - 14, y - 22, x + 14, y + 8), shade("d4484a", chance, 8), 1.5)
            for lean in (40, 90, 140):
                leaf(picture, (x, y - 17), 13, lean, shade("6d9650", chance), soft=0.8)
            glow(picture, (x - 5, y - 10), 9, (255, 226, 214), 0.7)
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
    "berries": _berries,
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
