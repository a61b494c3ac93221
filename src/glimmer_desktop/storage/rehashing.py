"""What lies for long is looked at again, a seventh a day: pictures by their hash, backups by the
fingerprint in their names. What a disk did to one copy is made good from another.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence, Set
from pathlib import Path
from typing import Any

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.rotation import seventh_of
from glimmer_desktop.services.keeping import Slices, Stop
from glimmer_desktop.storage import on_shelf, picture_copies, shelf, versions


def damaged_pictures(pictures: Path, due: Set[int], stop: Stop) -> Slices[set[str]]:
    """Of the pictures of these sevenths, those that are not as they were kept.

    Raises Known: CANCELLED, and STORE_CORRUPT for a file with torn pages.
    """
    names = _due(picture_copies.held(pictures), due)
    damaged: set[str] = set()
    for name, sound, _ in picture_copies.looked_at(pictures, names):
        damaged |= set() if sound else {name}
        _go_on(stop)
        yield
    return damaged


def damaged_alone(pictures: Path, due: Set[int], stop: Stop) -> Slices[set[str]]:
    """The same; torn pages cost only the pictures that stood on them. Raises Known CANCELLED."""
    try:
        names = _due(picture_copies.held(pictures), due)
    except Known:
        return set()  # a file that cannot be read at all is told by whoever needs it
    damaged: set[str] = set()
    looking = picture_copies.looked_at(pictures, names)
    for number, name in enumerate(names):
        try:
            _, sound, _ = next(looking)
        except Known:  # torn: on from the next one, by another connection
            sound = False
            looking = picture_copies.looked_at(pictures, names[number + 1 :])
        damaged |= set() if sound else {name}
        _go_on(stop)
        yield
    return damaged


def made_good(
    pictures: Path, damaged: Collection[str], others: Sequence[Path], stop: Stop
) -> Slices[set[str]]:
    """Put back those that one of the others has whole; which those were. Raises Known CANCELLED.

    A file that does not take them any more keeps what it has.
    """
    good: set[str] = set()
    for name in sorted(damaged):
        whole = next((found for one in others if (found := _whole_in(one, name))), None)
        if whole is not None and _put_back(pictures, *whole):
            good.add(name)
        _go_on(stop)
        yield
    return good


def damaged_words(place: Path, due: Set[int], stop: Stop) -> Slices[set[Path]]:
    """Of the backups of these sevenths, those that are not as they were made. Raises Known
    CANCELLED."""
    damaged: set[Path] = set()
    for one in on_shelf.backups(place):
        if seventh_of(on_shelf.fingerprint_of(one.path)) in due and not (
            yield from is_whole(one.path, stop)
        ):
            damaged.add(one.path)
    return damaged


def is_whole(backup: Path, stop: Stop) -> Slices[bool]:
    """Whether a backup is as it was made, byte by byte. Raises Known CANCELLED."""
    try:
        yield from shelf.check_fingerprint(backup, stop)
    except Known as known:
        if known.code is ErrorCode.CANCELLED:
            raise
        return False
    return True


def _due(names: Iterable[str], due: Set[int]) -> list[str]:
    return sorted(name for name in names if seventh_of(name) in due)


Found = tuple[tuple[Any, ...], tuple[Any, ...] | None]


def _whole_in(pictures: Path, name: str) -> Found | None:
    """A picture as it was kept, with its thumbnail where there is one."""
    try:
        if versions.is_new(pictures):
            return None
        versions.check_pictures(pictures)
        with versions.looking(pictures) as connection:
            row = picture_copies.row_of(connection, "photos", name)
            if row is None or not picture_copies.is_whole(row, name):
                return None
            return row, picture_copies.row_of(connection, "thumbnails", name)
    except Known:
        return None  # another one may have it


def _put_back(pictures: Path, row: tuple[Any, ...], small: tuple[Any, ...] | None) -> bool:
    try:
        with picture_copies.changing(pictures) as connection:
            connection.execute("BEGIN")
            picture_copies.put(connection, "photos", row)
            if small is not None:
                picture_copies.put(connection, "thumbnails", small)
            connection.execute("COMMIT")
    except Known:
        return False
    return True


def _go_on(stop: Stop) -> None:
    if stop():
        raise Known(ErrorCode.CANCELLED)
