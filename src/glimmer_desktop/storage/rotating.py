"""Older backups of a folder go only where one that was looked at again stands in for them."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.rotation import staying
from glimmer_desktop.services.keeping import Slices, Stop
from glimmer_desktop.settings.private_files import cannot_write
from glimmer_desktop.storage import on_shelf, picture_copies, shelf, versions
from glimmer_desktop.storage.files import remember_name
from glimmer_desktop.storage.on_shelf import OnShelf
from glimmer_desktop.storage.rehashing import is_whole
from glimmer_desktop.storage.word_copies import pictures_needed

_SET_ASIDE = re.compile(r"damaged-.+\.db(-journal|-wal|-shm)?")


def rotate(
    place: Path, pictures: Path, now: datetime, stop: Stop, damaged: Set[Path] = frozenset()
) -> Slices[set[Path]]:
    """Let older backups go, and pictures that neither the journal nor any backup names; which
    backups turned out to be damaged, with those that were known to be.

    A damaged one takes no place from a sound one. When somebody waits, nothing goes today.
    """
    there = on_shelf.backups(place)
    bad, sound = set(damaged), set[Path]()
    leaving = _leaving(there, bad, now)
    try:
        while unsure := _stand_ins(there, leaving, bad) - sound:
            one = min(unsure)
            whole = yield from is_whole(one, stop)
            (sound if whole else bad).add(one)
            leaving = _leaving(there, bad, now)
    except Known as known:
        if known.code is not ErrorCode.CANCELLED:
            raise
        return bad
    for older in leaving:
        with suppress(OSError):  # it goes another day
            older.path.unlink()
    if leaving:
        let_go_unnamed(place, picture_copies.held(pictures))
    return bad & {one.path for one in there} - {one.path for one in leaving}


def let_go_unnamed(place: Path, needed: Set[str]) -> None:
    """Let go of the pictures of a folder that are not `needed` and that none of its files names."""
    held = picture_copies.held(place / versions.PICTURES_FILE)
    if not held:
        return
    named = set(needed)
    try:
        for words in shelf.words_files(place):
            named |= pictures_needed(words, held)
    except Known:
        return  # one that cannot be read may name any of them
    if unnamed := held - named:
        picture_copies.let_go(place / versions.PICTURES_FILE, unnamed)


def _leaving(there: Sequence[OnShelf], bad: Set[Path], now: datetime) -> list[OnShelf]:
    as_named = on_shelf.as_named(now)
    stay = staying([one.made for one in there], as_named)
    stay |= staying([one.made for one in there if one.path not in bad], as_named)
    return [one for one in there if one.made not in stay]


def _stand_ins(there: Sequence[OnShelf], leaving: Sequence[OnShelf], bad: Set[Path]) -> set[Path]:
    """For each that would go, the next newer one that stays."""
    going = {one.path for one in leaving}
    staying_on = [one for one in there if one.path not in going and one.path not in bad]
    found = (
        next((other.path for other in staying_on if other.made > one.made), None) for one in leaving
    )
    return {path for path in found if path is not None}


def older_than(kept: Path | None, place: Path) -> list[Path]:
    """Every file of ours in a folder of backups but the one that is kept and the pictures: other
    backups, copies from before a migration, what was set aside as damaged, and halves."""
    others = [path for path in shelf.words_files(place) if path != kept]
    halves = [path for half in (shelf.UNFINISHED, ".restoring-*") for path in place.glob(half)]
    return sorted([*others, *set_aside_in(place), *halves])


def set_aside_in(place: Path) -> list[Path]:
    """What was put aside as damaged, with what SQLite had left beside it."""
    return [path for path in on_shelf.files_in(place) if _SET_ASIDE.fullmatch(path.name)]


def leave_only(kept: Path) -> tuple[int, int]:
    """Let go of all of a folder but one backup and the pictures that it names; how many files and
    pictures that were. What is not ours by its name stays. Raises Known: CANNOT_WRITE."""
    place = kept.parent
    pictures = place / versions.PICTURES_FILE
    going = older_than(kept, place)
    try:
        for path in going:
            path.unlink(missing_ok=True)
        remember_name(place)
    except OSError as error:
        raise cannot_write(place, error) from error
    held = picture_copies.held(pictures)
    unnamed = held - pictures_needed(kept, held)
    if unnamed:
        picture_copies.let_go(pictures, unnamed)
    return len(going), len(unnamed)
