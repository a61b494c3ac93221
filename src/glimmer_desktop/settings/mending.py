"""A `settings.toml` with a slip in it: what can still be read, so that one line costs one line.

Somebody who wrote `theme = dark` without the quotation marks has not asked for the invitations to
come back.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import Final

LARGEST: Final = 20_000
"""Characters. A longer text is not gone through line by line."""
MOST_BROKEN: Final = 20
"""Lines that may be broken; with more of them it is something else than settings."""
LONGEST_VALUE: Final = 12
"""Lines that one value may take up."""


@dataclass(frozen=True, slots=True)
class Mended:
    """What can be read, and the numbers of the lines that were left out, counted from 1."""

    text: str
    broken: tuple[int, ...]


def without_broken_lines(text: str) -> Mended | None:
    """The statements that can be read by themselves; None when there is no choice among them."""
    if len(text) > LARGEST:
        return None
    lines = text.splitlines(keepends=True)
    kept: list[str] = []
    broken: list[int] = []
    at = 0
    while at < len(lines) and len(broken) <= MOST_BROKEN:
        end = _statement_end(kept, lines, at)
        if end is None:
            broken.append(at + 1)
            end = at + 1
        else:
            kept += lines[at:end]
        at = end
    mended = "".join(kept)
    return Mended(mended, tuple(broken)) if at == len(lines) and _loads(mended) else None


def _statement_end(before: list[str], lines: list[str], start: int) -> int | None:
    """Where the statement that begins at `start` ends; None when none does."""
    for end in range(start + 1, min(start + LONGEST_VALUE, len(lines)) + 1):
        if _loads("".join([*before, *lines[start:end]])) is not None:
            return end
    return None


def _loads(text: str) -> dict[str, object] | None:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError):
        return None
