"""New files and folders of a person's own choosing: for this user alone, whole or not at all, and
never over anything that is there. It lives here because the lowest room that writes files is this
one.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.settings.private_files import cannot_write

_TAKEN = (errno.EEXIST, errno.ENOTEMPTY, errno.ENOTDIR, errno.EISDIR)


def refuse_if_there(path: Path) -> None:
    """Raises Known: FILE_EXISTS, for a link to nothing as well."""
    if path.exists() or path.is_symlink():
        raise Known(ErrorCode.FILE_EXISTS, path=path)


@contextmanager
def new_file(path: Path) -> Iterator[IO[bytes]]:
    """A file beside the wanted one that takes its name in the end, or goes without a trace.

    Raises Known: FILE_EXISTS, CANNOT_WRITE, STORE_READ_ONLY, DISK_FULL.
    """
    with unnamed_file(path) as unfinished, unfinished.open("wb") as file:
        yield file


@contextmanager
def unnamed_file(path: Path) -> Iterator[Path]:
    """The same for who opens files by their own means: an empty file of mode 0600, synced and
    named once it is left."""
    try:
        descriptor, name = tempfile.mkstemp(prefix=f".{path.name[:80]}.", dir=path.parent)
    except OSError as error:
        raise cannot_write(path, error) from error
    os.close(descriptor)
    unfinished = Path(name)
    try:
        yield unfinished
        _sync(unfinished)
        _name_file(unfinished, path)
    except OSError as error:
        raise cannot_write(path, error) from error
    finally:
        unfinished.unlink(missing_ok=True)


@contextmanager
def new_folder(path: Path) -> Iterator[Path]:
    """A folder beside the wanted one, mode 0700, that takes its name in the end, or goes with all
    that is in it.

    Raises Known: as `new_file` does.
    """
    try:
        unfinished = Path(tempfile.mkdtemp(prefix=f".{path.name[:80]}.", dir=path.parent))
    except OSError as error:
        raise cannot_write(path, error) from error
    try:
        yield unfinished
        _sync_all(unfinished)
        _name_folder(unfinished, path)
    except OSError as error:
        raise cannot_write(path, error) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def write_private(path: Path, content: bytes) -> None:
    """One file within a new folder, which has none of that name. Raises OSError."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with open(os.open(path, flags, 0o600), "wb") as file:  # noqa: PTH123 - a descriptor
        file.write(content)


def _name_file(unfinished: Path, path: Path) -> None:
    """Give the file its name unless somebody else has it by now."""
    try:
        path.hardlink_to(unfinished)
    except FileExistsError:
        raise Known(ErrorCode.FILE_EXISTS, path=path) from None
    except OSError:
        # A file system without hard links.
        if path.exists():
            raise Known(ErrorCode.FILE_EXISTS, path=path) from None
        unfinished.rename(path)


def _name_folder(unfinished: Path, path: Path) -> None:
    """A rename takes the place of an empty folder at most: nothing is lost by it."""
    refuse_if_there(path)
    try:
        unfinished.rename(path)
    except OSError as error:
        if error.errno in _TAKEN:
            raise Known(ErrorCode.FILE_EXISTS, path=path) from None
        raise


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_all(folder: Path) -> None:
    """Everything in a folder is on the disk before the folder has its name. One call for all where
    there is one: file by file, a journal of many years would take minutes."""
    if hasattr(os, "sync"):
        os.sync()
        return
    for place, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(PermissionError):
                _sync(Path(place, name))
