"""A folder of backups: `glimmer-<date>-<time>-<fingerprint>.db` and one `photos.db`.

The fingerprint is the beginning of the file's sha256, so that a backup that was cut or edited
is known by its own name. A file has such a name only when it is whole.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.services.keeping import Slices, Stop
from glimmer_desktop.settings.private_files import cannot_write
from glimmer_desktop.storage.files import private_file, private_folder, remember_name
from glimmer_desktop.storage.on_shelf import (
    NAME,
    STAMP,
    backups,
    files_in,
    fingerprint_of,
    seconds_in,
)
from glimmer_desktop.storage.word_copies import look_into, unusable

_COPY_BEFORE_MIGRATION = re.compile(r"glimmer-before-.+\.db")
_UNFINISHED = ".unfinished-backup-"
UNFINISHED = f"{_UNFINISHED}*"
"""Halves, as a pattern."""
_A_DAY = 86_400
_CHUNK = 8_000_000
_WRITTEN = 2_000_000
"""Bytes that are written to another disk in one slice."""


def words_files(folder: Path) -> list[Path]:
    """All files of words that may name pictures: backups, and copies made before a migration."""
    before = [path for path in files_in(folder) if _COPY_BEFORE_MIGRATION.fullmatch(path.name)]
    return [one.path for one in backups(folder)] + before


def chosen(path: Path) -> Path:
    """The backup that is meant: this file, or the newest of this folder.

    Raises Known: CANNOT_READ, BACKUP_UNUSABLE.
    """
    try:
        is_folder = path.is_dir()
        empty = not any(path.iterdir()) if is_folder else path.stat().st_size == 0
    except OSError as error:
        why = error.strerror or str(error)
        raise Known(ErrorCode.CANNOT_READ, path=str(path), why=why) from error
    if is_folder:
        return _newest_in(path)
    if empty:
        raise unusable(path, "it is empty")
    return path


def _newest_in(folder: Path) -> Path:
    """Also where a folder was chosen for second backups: they are one folder further in."""
    within = [found for one in seconds_in(folder) if (found := backups(one))]
    if found := backups(folder):
        return found[-1].path
    if len(within) == 1:
        return within[0][-1].path
    if within:
        raise unusable(
            folder, "it has backups of several journals: choose one of the folders in it"
        )
    raise unusable(folder, "there is no backup in this folder")


def check_fingerprint(path: Path, stop: Stop) -> Slices[None]:
    """Whether a backup is as it was made. One that was renamed tells nothing about that.

    Raises Known: BACKUP_UNUSABLE, CANNOT_READ, CANCELLED.
    """
    named = NAME.fullmatch(path.name)
    if named is None:
        return
    with suppress(PermissionError):  # told as soon as it is read
        if not path.is_file():  # whoever opens a pipe waits for ever
            raise unusable(path, "it is no file")
    if not (yield from _digest(path, stop)).startswith(named[2]):
        why = Why("it was cut or changed after it was made", Cause.BACKUP_DAMAGED)
        raise unusable(path, why)


def _digest(path: Path, stop: Stop) -> Slices[str]:
    digest = sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
                if stop():
                    raise Known(ErrorCode.CANCELLED)
                yield
    except OSError as error:
        why = error.strerror or str(error)
        raise Known(ErrorCode.CANNOT_READ, path=str(path), why=why) from error
    return digest.hexdigest()


@contextmanager
def unfinished(folder: Path, now: datetime) -> Iterator[Path]:
    """An empty file to write a backup into; gone at the end unless it was finished.

    Each has a name of its own: a command may ask for one while the daily one is under way. What a
    crash has left goes after a day.
    """
    sweep(folder, UNFINISHED, now)
    path = folder / f"{_UNFINISHED}{uuid4().hex}.db"
    try:
        private_file(path)
        yield path
    finally:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
            Path(f"{path}-journal").unlink(missing_ok=True)


def sweep(folder: Path, pattern: str, now: datetime) -> None:
    """Let go of what a crash has left in a folder a day ago or longer."""
    with contextlib.suppress(OSError):
        for left in folder.glob(pattern):
            if left.stat().st_mtime < now.timestamp() - _A_DAY:
                left.unlink()


def finish(words: Path, folder: Path, now: datetime) -> Path:
    """Make it durable and give it its name, with which it counts as a backup. Raises Known."""
    fingerprint = sha256()
    try:
        with words.open("rb") as file:
            while chunk := file.read(_CHUNK):
                fingerprint.update(chunk)
    except OSError as error:
        raise cannot_write(folder, error) from error
    path = folder / f"glimmer-{now.strftime(STAMP)}-{fingerprint.hexdigest()[:12]}.db"
    name(words, path)
    return path


def name(words: Path, path: Path) -> None:
    """Make it durable, and then give it this name. Raises Known."""
    try:
        sync(words)
        words.replace(path)
        remember_name(path.parent)
    except OSError as error:
        raise cannot_write(path.parent, error) from error


def sync(path: Path) -> None:
    """What was written is on the disk. Raises OSError."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def make(folder: Path) -> None:
    """Make a private folder for backups; the one above has to be there.

    So a disk that is not plugged in is not replaced by a folder of its name. Raises Known.
    """
    try:
        if folder.exists() and not folder.is_dir():
            why = Why("it is a file, not a folder", Cause.NO_FOLDER)
            raise Known(ErrorCode.CANNOT_WRITE, path=str(folder), why=why)
        if not folder.parent.is_dir():
            why = Why("the folder above it is not there", Cause.FOLDER_ABOVE_GONE)
            raise Known(ErrorCode.CANNOT_WRITE, path=str(folder), why=why)
        if not folder.exists():
            private_folder(folder)
        next(folder.iterdir(), None)  # what cannot be looked into takes no backup either
    except OSError as error:
        raise cannot_write(folder, error) from error


def copy_here(backup: Path, folder: Path, now: datetime, stop: Stop) -> Slices[None]:
    """Copy a backup into another folder, under its own name: read again, opened and looked through
    before it has it. One of this name that is there is replaced by it.

    Raises Known: BACKUP_UNUSABLE when it is not as it was made; CANNOT_WRITE, DISK_FULL, CANCELLED.
    """
    with unfinished(folder, now) as half:
        yield from check_fingerprint(backup, stop)
        try:
            with backup.open("rb") as source, half.open("rb+") as copy:
                while chunk := source.read(_WRITTEN):
                    copy.write(chunk)
                    copy.flush()
                    os.fsync(copy.fileno())  # a slow stick takes its time bit by bit
                    if stop():
                        raise Known(ErrorCode.CANCELLED)
                    yield
                _forget(copy.fileno())
        except OSError as error:
            raise cannot_write(folder, error) from error
        if not (yield from _digest(half, stop)).startswith(fingerprint_of(backup)):
            why = Why("what was written there is not what can be read", Cause.NOT_AS_WRITTEN)
            raise Known(ErrorCode.CANNOT_WRITE, path=str(folder), why=why)
        look_into(half, stop)
        yield
        name(half, folder / backup.name)


def _forget(descriptor: int) -> None:
    """So that what is read next comes from the disk, where the system can be asked for that."""
    if sys.platform == "linux":
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
