"""Reading small files with care, and writing them whole and for this user alone: choices, and
what is remembered of windows and pauses. It lives here because the lowest room that writes files
is this one.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from glimmer_desktop.domain.errors import ErrorCode, Known

LARGEST: Final = 1 << 20
"""Bytes a small file may have."""
_NO_MODES: Final = (errno.EPERM, errno.ENOTSUP, errno.ENOSYS)


def read_file(path: Path) -> str:
    """The text of a small file. Never waits for a pipe and never reads a device.

    Raises OSError, also for what is no plain file or is larger than LARGEST; UnicodeDecodeError.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags | getattr(os, "O_CLOEXEC", 0))
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "it is not a plain file", str(path))
        with open(descriptor, "rb", closefd=False) as file:
            content = file.read(LARGEST + 1)
    finally:
        os.close(descriptor)
    if len(content) > LARGEST:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    return content.decode("utf-8-sig")


def replace_file(path: Path, content: bytes) -> None:
    """Put this content in place of a file's, at once and durably, with mode 0600.

    After a crash the file says the old or the new, never half of either. A link is followed, so
    that a file kept elsewhere (dotfiles) stays a link; what is there and no plain file (a device, a
    folder) is left alone. The folder is made when it is not there.
    Raises Known: CANNOT_WRITE, STORE_READ_ONLY, DISK_FULL.
    """
    target = Path(os.path.realpath(path))
    try:
        make_missing(target.parent)
        if target.exists() and not target.is_file():
            raise OSError(errno.EINVAL, "it is not a plain file", str(path))
        _replace(target, content)
    except OSError as error:
        raise cannot_write(path, error) from error


def make_missing(folder: Path) -> None:
    """Make a folder and those above it, each with mode 0700; one that is there stays as it is.

    Windows knows no modes. There 0700 gives a new folder a list of rights for this user, the system
    and its administrators alone (Python 3.11.10), which the files in it inherit.

    Raises OSError.
    """
    if folder.is_dir():
        return
    if folder.parent != folder:
        make_missing(folder.parent)
    try:
        folder.mkdir(mode=0o700)
        with where_modes_are_known(folder.stat()):
            folder.chmod(0o700)  # some umasks take even this from its owner
    except FileExistsError:
        if not folder.is_dir():  # else another of our processes was quicker
            raise


@contextlib.contextmanager
def where_modes_are_known(found: os.stat_result) -> Iterator[None]:
    """A stick (FAT, exFAT) knows no modes: one rule says for all of it who may read it, and refuses
    every other, even to the owner of a file. That is no reason to keep nothing there."""
    try:
        yield
    except OSError as error:
        is_ours = sys.platform == "win32" or found.st_uid == os.geteuid()
        if not (is_ours and error.errno in _NO_MODES):
            raise


def cannot_write(path: Path, error: OSError) -> Known:
    """What an operating system's refusal to write means to a person."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Known(ErrorCode.DISK_FULL, path=path)
    if error.errno == errno.EROFS:
        return Known(ErrorCode.STORE_READ_ONLY, path=path)
    return Known(ErrorCode.CANNOT_WRITE, path=path, why=error.strerror or str(error))


def _replace(target: Path, content: bytes) -> None:
    import tempfile  # only what is written needs it

    # mkstemp makes it 0600, whatever the umask.
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    temporary = Path(name)
    try:
        with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor, not a path
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name durable, where folders can be synced (not on Windows)."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
