"""Where the key file lies: beside the journal, and beside every folder of its backups.

The copies are of use to whoever loses the first, or opens a backup somewhere else.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.settings.private_files import read_file, replace_file
from glimmer_desktop.storage.on_shelf import OWN_FOLDER
from glimmer_desktop.storage.sealing.places import KEY_FILE, is_sealed

if TYPE_CHECKING:
    from glimmer_desktop.storage.sealing.key_file import KeyFile


def read_key_file(folder: Path) -> KeyFile:
    """Of a sealed journal, or of sealed backups; where it is damaged, its copy.

    Raises Known: NOT_SEALED, KEY_FILE_DAMAGED, STORE_NEWER, CANNOT_READ.
    """
    try:
        return _read(folder / KEY_FILE)
    except FileNotFoundError as error:
        raise Known(ErrorCode.NOT_SEALED) from error
    except Known as damaged:
        if damaged.code is not ErrorCode.KEY_FILE_DAMAGED:
            raise
        try:
            return _read(folder / OWN_FOLDER / KEY_FILE)
        except (OSError, Known):
            raise damaged from None


def write_key_file(folder: Path, file: KeyFile) -> None:
    """Durably, first beside the journal, then beside its backups. Raises Known CANNOT_WRITE ..."""
    from glimmer_desktop.storage.sealing.key_file import encoded

    replace_file(folder / KEY_FILE, encoded(file))
    copy_key_file(folder, folder / OWN_FOLDER)


def copy_key_file(folder: Path, place: Path) -> None:
    """Beside backups, as the journal has it now. Raises Known: CANNOT_WRITE ..."""
    if not is_sealed(folder):
        return
    from glimmer_desktop.storage.sealing.key_file import encoded

    replace_file(place / KEY_FILE, encoded(read_key_file(folder)))


def heal(folder: Path) -> None:
    """Of the two files the first counts; where one is damaged or older, it becomes as the other.

    What cannot be written is told by the next change; an open journal comes first.
    """
    from glimmer_desktop.storage.sealing.key_file import encoded

    wanted = encoded(read_key_file(folder))
    for place in (folder, folder / OWN_FOLDER):
        with suppress(Known, OSError):
            if place.is_dir() and _bytes_of(place / KEY_FILE) != wanted:
                replace_file(place / KEY_FILE, wanted)


def _bytes_of(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def _read(path: Path) -> KeyFile:
    from glimmer_desktop.storage.sealing.key_file import decoded

    try:
        content = read_file(path).encode()
    except FileNotFoundError:
        raise
    except UnicodeDecodeError as error:
        raise Known(ErrorCode.KEY_FILE_DAMAGED, path=str(path)) from error
    except OSError as error:
        why = error.strerror or str(error)
        raise Known(ErrorCode.CANNOT_READ, path=str(path), why=why) from error
    return decoded(content, str(path))
