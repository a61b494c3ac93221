"""How deep the shade of a day is: beside the other days that were found, never beside a wish."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence

SHADES = 4


def bounds_of(counts: Collection[int]) -> tuple[int, ...]:
    """The most that a day of each shade but the deepest holds: the quarters of all days."""
    ordered = sorted(counts)
    if not ordered:
        return (1,) * (SHADES - 1)
    return tuple(ordered[(len(ordered) - 1) * part // SHADES] for part in range(1, SHADES))


def shade_of(count: int, bounds: Sequence[int]) -> int:
    """From 0, the lightest, to the deepest."""
    return bisect_left(bounds, count)
