"""Work that is done bit by bit: a generator does a slice between two yields, and returns what came
of it. Whoever runs it can let something else in between.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

Result = TypeVar("Result")


def one_slice(work: Generator[None, None, Result]) -> list[Result]:
    """The next one. After the last, what came of the whole stands in the list; before, nothing."""
    try:
        next(work)
    except StopIteration as end:
        return [end.value]
    return []


def in_one(work: Generator[None, None, Result]) -> Result:
    """To its end, where nothing else is to come in between."""
    while True:
        if came := one_slice(work):
            return came[0]
