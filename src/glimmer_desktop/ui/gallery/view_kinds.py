"""The ways in which what was found can be shown."""

from __future__ import annotations

from enum import StrEnum


class ViewKind(StrEnum):
    TILES = "tiles"
    LIST = "list"
    CALENDAR = "calendar"


def view_kind(said: str) -> ViewKind:
    """The kind of this name; tiles for any other, as for one that was never chosen."""
    return ViewKind(said) if said in tuple(ViewKind) else ViewKind.TILES
