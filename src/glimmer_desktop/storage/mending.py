"""A file of pictures that is damaged inside: another one is made of what is whole in it.

Pictures are named by their hash, so whatever can still be read is known to be whole or not.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.keeping import Progress, Slices, Stop
from glimmer_desktop.settings.private_files import cannot_write
from glimmer_desktop.storage import last_kept, picture_copies, shelf, versions
from glimmer_desktop.storage.driver import connect, errors
from glimmer_desktop.storage.files import private_file, private_folder, remember_name
from glimmer_desktop.storage.word_copies import faults_in, stoppable

BESIDE = ("-journal", "-wal", "-shm")
"""What SQLite may leave beside a file after a crash."""
WORK = ".repairing"
"""Folder beside the journal, for the new files of a repair while they are made."""
BROKEN = (ErrorCode.STORE_CORRUPT, ErrorCode.STORE_NOT_OURS)
_MISSES = 20_000
"""Numbers of rows without a row, one after the other, after which there are no more."""
_ROW = "SELECT {} FROM {} WHERE rowid = ?"


def is_damaged(pictures: Path, stop: Stop) -> bool:
    """Whether an existing file of pictures is broken or none of ours.

    Raises Known: STORE_NEWER, CANNOT_READ, CANCELLED.
    """
    if versions.is_new(pictures):
        return False
    try:
        versions.check_pictures(pictures)
        with versions.looking(pictures) as connection, stoppable(connection, stop):
            return bool(faults_in(connection))
    except Known as known:
        if known.code in BROKEN:
            return True
        raise


@dataclass(frozen=True, slots=True)
class Mending:
    """A file of pictures that may be damaged, and where to put what."""

    pictures: Path
    mended: Path
    """Beside it, for the new one while it is made."""
    aside: Path
    like: tuple[Path, ...]
    """Files with tables such as it should have; the first that is there is taken."""
    close: Callable[[], None] = lambda: None
    """Called before the file is replaced."""

    def run(self, progress: Progress, stop: Stop) -> Slices[bool]:
        """Set a damaged file aside, and put one with all that is whole in it in its place: nothing
        is lost by that, whatever it was begun for. Whether it was damaged. Raises Known."""
        if not is_damaged(self.pictures, stop):
            return False
        sound = [one for one in self.like if not versions.is_new(one)]
        try:
            for like in sound[:1]:
                yield from salvage(self.pictures, self.mended, like, progress, stop)
            self.close()
            set_aside(self.pictures, self.aside)
            if sound:
                put_in_place(self.mended, self.pictures)
            else:
                self.pictures.unlink()  # a new one is made when it is needed
        finally:
            self.mended.unlink(missing_ok=True)
        return True


def salvage(
    pictures: Path, mended: Path, like: Path, progress: Progress, stop: Stop
) -> Slices[int]:
    """Make a new file of all that is whole in a damaged one, with tables `like` those of a sound
    one; how many pictures that are. Raises Known."""
    saved = 0
    mended.unlink(missing_ok=True)
    private_file(mended)
    with versions.looking(like) as model, picture_copies.changing(mended) as target:
        picture_copies.make_like(model, target)
        for page in _pages(pictures):
            progress(saved, 0, "Photos")
            target.execute("BEGIN")
            for row, small in page:
                picture_copies.put(target, "photos", row)
                if small is not None:
                    picture_copies.put(target, "thumbnails", small)
            target.execute("COMMIT")
            saved += len(page)
            if stop():
                raise Known(ErrorCode.CANCELLED)
            yield
    return saved


def set_aside(file: Path, aside: Path) -> None:
    """Give a file a second name, with all that SQLite left beside it; a copy where that cannot be.

    Raises Known: CANNOT_WRITE, DISK_FULL, STORE_READ_ONLY.
    """
    private_folder(aside.parent)
    try:
        for part in ("", *BESIDE):
            if Path(f"{file}{part}").exists():
                _doubled(Path(f"{file}{part}"), Path(f"{aside}{part}"))
        remember_name(aside.parent)
    except OSError as error:
        raise cannot_write(aside, error) from error


def put_in_place(arriving: Path, file: Path) -> None:
    """Nobody has the old file open. What SQLite left beside it must not meet the new one: it would
    be taken for half a write of that, and rolled back into it. Raises Known."""
    try:
        for part in BESIDE:
            Path(f"{file}{part}").unlink(missing_ok=True)
        last_kept.forget(file.parent)
        arriving.replace(file)
        remember_name(file.parent)
    except OSError as error:
        raise cannot_write(file, error) from error


def copy_durably(source: Path, copy: Path) -> None:
    """Private, and on the disk at the end. Raises OSError, Known."""
    private_file(copy)
    shutil.copyfile(source, copy)
    shelf.sync(copy)


def _doubled(file: Path, second: Path) -> None:
    try:
        os.link(file, second)
    except OSError:  # the disk knows no second names
        copy_durably(file, second)


Rows = list[tuple[tuple[Any, ...], tuple[Any, ...] | None]]


def _pages(pictures: Path) -> Iterator[Rows]:
    """Whole pictures with their thumbnails, a few megabytes at a time."""
    page: Rows = []
    size = 0
    with closing(_connected(pictures)) as connection:
        for row in _rows(connection, "photos"):
            if not picture_copies.is_whole(row, row[0]):
                continue
            small = None
            with suppress(*errors()):
                small = picture_copies.row_of(connection, "thumbnails", row[0])
            page.append((row, small))
            size += len(row[-1])
            if size >= picture_copies.BATCH:
                yield page
                page, size = [], 0
    if page:
        yield page


def _rows(connection: Any, table: str) -> Iterator[tuple[Any, ...]]:
    """Each row that can be read, asked for by its number: one that cannot hides no other."""
    columns = ", ".join(picture_copies.COLUMNS[table])
    number = misses = 0
    while misses < _MISSES:
        number += 1
        row = None
        with suppress(*errors()):
            row = connection.execute(_ROW.format(columns, table), (number,)).fetchone()
        misses = 0 if row else misses + 1
        if row and isinstance(row[0], str) and isinstance(row[-1], bytes):
            yield row


def _connected(pictures: Path) -> Any:
    """Immutable: neither locks nor what lies beside it are looked at."""
    return connect(pictures, "ro&immutable=1")
