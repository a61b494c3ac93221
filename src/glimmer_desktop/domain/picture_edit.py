"""What is cut and turned of a kept picture; the kept one stays as it is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from glimmer_desktop.domain.moment import Photo

LEAST_SIDE = 16
"""Pixels; less is no picture any more."""


@dataclass(frozen=True, slots=True)
class PictureEdit:
    """First turned, then cut: the rectangle is in pixels of the turned picture."""

    turn: int
    """Quarters of a turn, clockwise: 0 to 3."""
    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Edited:
    """Out of which kept picture one was made, and how."""

    original: Photo
    edit: PictureEdit


def whole(photo: Photo, turn: int = 0) -> PictureEdit:
    """All of a picture, turned."""
    width, height = turned_size(photo, turn)
    return PictureEdit(turn % 4, 0, 0, width, height)


def turned_size(photo: Photo, turn: int) -> tuple[int, int]:
    """Width and height of a picture after some quarters of a turn."""
    return (photo.height, photo.width) if turn % 2 else (photo.width, photo.height)


def turned_on(edit: PictureEdit, photo: Photo, quarters: int) -> PictureEdit:
    """The same part of the picture, turned by further quarters (clockwise, or less than 0)."""
    for _ in range(quarters % 4):
        _, tall = turned_size(photo, edit.turn)
        edit = PictureEdit(
            (edit.turn + 1) % 4, tall - edit.y - edit.height, edit.x, edit.height, edit.width
        )
    return edit


def within(edit: PictureEdit, photo: Photo) -> PictureEdit:
    """An edit that lies wholly on the picture and leaves something of it."""
    wide, tall = turned_size(photo, edit.turn)
    width = max(min(edit.width, wide), min(LEAST_SIDE, wide))
    height = max(min(edit.height, tall), min(LEAST_SIDE, tall))
    return replace(
        edit,
        x=max(0, min(edit.x, wide - width)),
        y=max(0, min(edit.y, tall - height)),
        width=width,
        height=height,
    )
