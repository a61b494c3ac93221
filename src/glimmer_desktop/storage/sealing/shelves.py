"""Sealed and plain backups: which fit into which folder, and into which journal."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.services.keeping import Stop
from glimmer_desktop.settings.private_files import cannot_write
from glimmer_desktop.storage import versions
from glimmer_desktop.storage.files import private_file
from glimmer_desktop.storage.sealing import keys
from glimmer_desktop.storage.sealing.places import PLAIN_BACKUPS, SEALED_BACKUPS, is_sealed

_OTHER = (
    Why("it holds backups without a passphrase; another folder works", Cause.BACKUPS_PLAIN),
    Why("it holds backups under another passphrase; another folder works", Cause.BACKUPS_OTHER),
)


def check_open(data: Path) -> None:
    """Raises Known STORE_LOCKED."""
    if is_sealed(data) and keys.held(data) is None:
        raise Known(ErrorCode.STORE_LOCKED, path=str(data))


def prepare(data: Path, place: Path) -> None:
    """A folder takes backups of one kind, since they share one file of pictures; a sealed one gets
    the key file, too. Raises Known: CANNOT_WRITE, STORE_LOCKED, KEY_FILE_DAMAGED."""
    sealed, there = is_sealed(data), is_sealed(place)
    if not sealed and not there:
        return
    check_open(data)
    fits = sealed and there and _is_of(place, data)
    if sealed and not there:
        fits = versions.is_new(place / versions.PICTURES_FILE)
    if not fits:
        raise Known(ErrorCode.CANNOT_WRITE, path=str(place), why=_OTHER[there])
    from glimmer_desktop.storage.sealing.key_places import copy_key_file

    copy_key_file(data, place)


def set_aside(data: Path) -> list[Path]:
    """Folders of backups from before the passphrase was put on, or taken off."""
    return sorted(one for name in (PLAIN_BACKUPS, SEALED_BACKUPS) for one in data.glob(f"{name}*"))


def plain_ones(data: Path) -> list[Path]:
    """Those of a sealed journal that can be read without its passphrase."""
    return [one for one in set_aside(data) if not is_sealed(one)] if is_sealed(data) else []


def let_go(folder: Path) -> int:
    """For good; how many files that were. Raises Known CANNOT_WRITE."""
    files = sum(1 for _ in folder.iterdir())
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise cannot_write(folder, error) from error
    return files


@contextmanager
def lent_key(backup: Path, copy: Path) -> Iterator[None]:
    """A copy of a backup, wherever it lies, is opened as the backup is. Raises Known."""
    keys.hold(copy, keys.key_of(backup))
    try:
        yield
    finally:
        keys.forget(copy)


def adopt_key(data: Path, place: Path) -> None:
    """Where there is no journal yet, sealed backups bring their passphrase along. Raises Known."""
    if is_sealed(data) or not is_sealed(place) or not versions.is_new(data / versions.MOMENTS_FILE):
        return
    from glimmer_desktop.storage.sealing.key_places import read_key_file, write_key_file

    key = keys.key_of(place / versions.MOMENTS_FILE)
    write_key_file(data, read_key_file(place))
    if key is not None:
        keys.hold_journal(data, key)


def fit(arriving: Path, data: Path, stop: Stop) -> None:
    """Make a copy of a backup as the journal is that it becomes: under its key, or under none.

    Raises Known: DISK_FULL, CANNOT_WRITE, CANCELLED.
    """
    wanted = keys.held(data) if is_sealed(data) else None
    if keys.key_of(arriving) == wanted:
        return
    from glimmer_desktop.storage.sealing.turning import export

    fitting = arriving.with_name(f"{arriving.name}-fitting")
    try:
        fitting.unlink(missing_ok=True)
        private_file(fitting)
        export(arriving, fitting, wanted, stop)
        fitting.replace(arriving)
    finally:
        fitting.unlink(missing_ok=True)
    keys.hold(arriving, wanted)


def _is_of(place: Path, data: Path) -> bool:
    from glimmer_desktop.storage.sealing.key_file import is_of
    from glimmer_desktop.storage.sealing.key_places import read_key_file

    key = keys.held(data)
    return key is not None and is_of(read_key_file(place), key)
