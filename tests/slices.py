"""Work in slices, done to its end: what commands and the companion do bit by bit."""

from __future__ import annotations

from glimmer_desktop.services.slices import in_one


def quiet(_done: int, _total: int, _label: str) -> None:
    """Nobody looks at how far it is."""


def go_on() -> bool:
    """Nobody wants it to stop."""
    return False


through = in_one
"""Every slice, and what came of them."""
