"""The files of the store on disk: private from their first moment, whatever the umask."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.settings.private_files import (
    cannot_write,
    make_missing,
    where_modes_are_known,
)

FOLDER_MODE = 0o700
FILE_MODE = 0o600
_NOT_OF_FOLDERS = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP)
"""What some disks of others (FUSE, network) answer when a folder is to be written."""


def private_folder(folder: Path) -> None:
    """Make a folder that only its owner can enter.

    Raises Known CANNOT_WRITE, STORE_READ_ONLY, DISK_FULL.
    """
    try:
        make_missing(folder)
    except OSError as error:
        raise cannot_write(folder, error) from error
    if os.name == "posix" and folder.stat().st_mode & 0o077:
        with contextlib.suppress(OSError):  # another's, or read-only: it may still be readable
            folder.chmod(FOLDER_MODE)


def private_file(path: Path) -> bool:
    """Make sure the file exists and only its owner reads it; whether it can be written.

    SQLite gives its journal the mode of the database, so this has to come first. A symbolic link
    is refused: it may lead anywhere. Raises Known CANNOT_READ, CANNOT_WRITE, DISK_FULL.
    """
    try:
        handle = _opened(path, os.O_RDWR | os.O_CREAT)
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            return _readable_only(path, error)
        raise _cannot(ErrorCode.CANNOT_WRITE, path, error) from error
    try:
        found = os.fstat(handle)
        if sys.platform != "win32" and found.st_mode & 0o177:
            with where_modes_are_known(found):
                os.fchmod(handle, FILE_MODE)
    except OSError as error:
        raise _cannot(ErrorCode.CANNOT_WRITE, path, error) from error
    finally:
        os.close(handle)
    if found.st_size == 0:
        try:
            remember_name(path.parent)
        except OSError as error:
            raise _cannot(ErrorCode.CANNOT_WRITE, path.parent, error) from error
    return True


def _readable_only(path: Path, refused: OSError) -> bool:
    if not path.exists():
        raise _cannot(ErrorCode.CANNOT_WRITE, path, refused) from refused
    try:
        os.close(_opened(path, os.O_RDONLY))
    except OSError as error:
        raise _cannot(ErrorCode.CANNOT_READ, path, error) from error
    return False


def _opened(path: Path, flags: int) -> int:
    extra = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    if not extra & getattr(os, "O_NOFOLLOW", 0) and path.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    return os.open(path, flags | extra, FILE_MODE)


def remember_name(folder: Path) -> None:
    """A new file survives a power cut only once its folder is written too."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NOT_OF_FOLDERS:
            raise
    finally:
        os.close(handle)


def _cannot(code: ErrorCode, path: Path, error: OSError) -> Known:
    if error.errno == errno.ELOOP:
        from glimmer_desktop.domain.whys import Cause, Why

        return Known(code, path=path, why=Why("it is a symbolic link", Cause.SYMBOLIC_LINK))
    if code == ErrorCode.CANNOT_WRITE:
        return cannot_write(path, error)
    return Known(code, path=path, why=error.strerror or str(error))
