"""Work in slices, done to its end: what commands and the companion do bit by bit."""

from __future__ import annotations

from typing import TypeVar

from glimmer_desktop.services.keeping import Slices

Result = TypeVar("Result")


def quiet(_done: int, _total: int, _label: str) -> None:
    """Nobody looks at how far it is."""


def go_on() -> bool:
    """Nobody wants it to stop."""
    return False


def through(slices: Slices[Result]) -> Result:
    """Every slice, and what came of them."""
    while True:
        try:
            next(slices)
        except StopIteration as end:
            result: Result = end.value
            return result
