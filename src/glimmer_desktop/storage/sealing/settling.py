"""Which files of a journal count, after a kill in the middle of sealing or unsealing it.

The key file decides. Sealing copies both files beside the journal, and when they are proven, one
rename gives the key file its name: before it the copies are nothing, after it they are the journal.
Unsealing is the same the other way round: one rename takes the key file's name away.

Names alone are looked at, a few microseconds; whoever opens the journal asks first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.settings.private_files import cannot_write, replace_file
from glimmer_desktop.storage.on_shelf import OWN_FOLDER
from glimmer_desktop.storage.sealing.keys import is_plain
from glimmer_desktop.storage.sealing.places import (
    DRAFTS,
    KEY_FILE,
    OWN_KEY,
    PLAIN_BACKUPS,
    SEALED_BACKUPS,
    SEALED_DRAFT,
    TURNING_OFF,
    TURNING_ON,
    is_sealed,
)

FILES: Final = ("photos.db", "glimmer.db")
"""In the order in which they take their place."""
BESIDE: Final = ("-journal", "-wal", "-shm")
_DRAFT: Final = re.compile(rf"({'|'.join(DRAFTS)})-.+\.json")
_UNNAMED: Final = re.compile(rf"\.(({'|'.join(DRAFTS)})-.+\.json\.|restoring-)")
_turning: set[Path] = set()
"""Folders whose files are being replaced in this process: what is beside them is not left over."""


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Whoever puts other files in place of a journal's: one at a time. Raises BACKUP_BUSY."""
    folder = folder.absolute()
    if folder in _turning:
        raise Known(ErrorCode.BACKUP_BUSY, path=str(folder))
    settle(folder)
    _turning.add(folder)
    try:
        yield
    finally:
        _turning.discard(folder)


def settle(folder: Path) -> None:
    """Finish what was decided and take back what was not. Raises Known CANNOT_WRITE ..."""
    if folder.absolute() in _turning:
        return
    try:
        if is_sealed(folder):
            _let_go(folder, TURNING_OFF)
            _take_place(folder, TURNING_ON)
            _set_backups_aside(folder, sealed=True)
            seal_drafts(folder)
        elif (folder / f"{TURNING_OFF}{KEY_FILE}").exists():
            _take_place(folder, TURNING_OFF)
            _set_backups_aside(folder, sealed=False)
            _let_go(folder, TURNING_OFF)
            (folder / OWN_KEY).unlink(missing_ok=True)
        else:
            _let_go(folder, TURNING_ON)
            _let_go(folder, TURNING_OFF)
            _put_key_back(folder)
    except OSError as error:
        raise cannot_write(folder, error) from error


def commit_on(folder: Path) -> None:
    """The copies are the journal from here on. Raises OSError."""
    (folder / f"{TURNING_ON}{KEY_FILE}").replace(folder / KEY_FILE)
    _remember(folder)


def commit_off(folder: Path) -> None:
    (folder / KEY_FILE).replace(folder / f"{TURNING_OFF}{KEY_FILE}")
    _remember(folder)


def seal_drafts(folder: Path) -> None:
    """What was being typed when the journal was sealed, and what a kill has left of it before it
    had a name. Raises OSError, Known."""
    for one in list(folder.iterdir()):
        if _UNNAMED.match(one.name):
            one.unlink(missing_ok=True)
        elif _DRAFT.fullmatch(one.name):
            from glimmer_desktop.storage.sealing.box import seal

            replace_file(one.with_suffix(SEALED_DRAFT), seal(folder, one.read_bytes()))
            one.unlink(missing_ok=True)


def unseal_drafts(folder: Path) -> None:
    """Before the key goes; a kill before it has gone leaves them to `seal_drafts`."""
    from glimmer_desktop.storage.sealing.box import unsealed

    for one in [one for name in DRAFTS for one in folder.glob(f"{name}-*{SEALED_DRAFT}")]:
        with suppress(ValueError):  # what cannot be opened is no draft, and stays
            replace_file(one.with_suffix(".json"), unsealed(folder, one.read_bytes()))
            one.unlink(missing_ok=True)


def _take_place(folder: Path, before: str) -> None:
    """What SQLite left beside the old file goes first: it must not be rolled back into the new."""
    from glimmer_desktop.storage import last_kept

    for name in FILES:
        copy = folder / f"{before}{name}"
        if copy.exists():
            last_kept.forget(folder)  # the new file counts its writes anew
            for part in BESIDE:
                (folder / f"{name}{part}").unlink(missing_ok=True)
            copy.replace(folder / name)
            _remember(folder)


def _let_go(folder: Path, before: str) -> None:
    """The key file last: it says that there is something to finish."""
    for name in (*FILES, KEY_FILE):
        for part in ("", *BESIDE):
            (folder / f"{before}{name}{part}").unlink(missing_ok=True)


def _set_backups_aside(folder: Path, sealed: bool) -> None:
    """Backups of the other kind keep to themselves: each kind has a file of pictures for all."""
    own = folder / OWN_FOLDER
    try:
        if is_sealed(own) == sealed or (sealed and not any(map(is_plain, own.glob("*.db")))):
            return  # also where only the copy of the key file was lost
    except PermissionError:
        return  # nobody makes a backup in there; once it lets us in, we come by again
    name, number = (PLAIN_BACKUPS if sealed else SEALED_BACKUPS), 1
    while (aside := folder / (name if number == 1 else f"{name}-{number}")).exists():
        number += 1
    own.rename(aside)
    _remember(folder)


def _put_key_back(folder: Path) -> None:
    """A sealed journal whose key file was lost takes the copy that lies beside its backups."""
    copy, words = folder / OWN_FOLDER / KEY_FILE, folder / FILES[-1]
    if not words.exists() or not words.stat().st_size or is_plain(words):
        return
    with suppress(FileNotFoundError, PermissionError):
        replace_file(folder / KEY_FILE, copy.read_bytes())


def _remember(folder: Path) -> None:
    from glimmer_desktop.storage.files import remember_name

    remember_name(folder)
