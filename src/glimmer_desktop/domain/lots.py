"""Lots that are drawn: some of many things, in an order of chance."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

One = TypeVar("One")


def drawn(things: Sequence[One], most: int, random_bits: Callable[[int], int]) -> list[One]:
    """Each at most once, and all of them where there are no more than `most`.

    However many there are, only those that moved are remembered. `random_bits` is a clock's, since
    `random` would load OpenSSL.
    """
    moved = dict[int, int]()  # what has come to the place of one that was drawn
    lots = []
    for last in range(len(things) - 1, max(-1, len(things) - 1 - most), -1):
        place = random_bits(64) % (last + 1)
        lots.append(things[moved.get(place, place)])
        moved[place] = moved.get(last, last)
    return lots
