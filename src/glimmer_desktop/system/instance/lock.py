"""The lock that says which process owns a profile.

It is the kernel's, on an open file: it goes with the process however that ends, so nothing stale
is ever left behind. The file itself stays; it holds the owner's process id, for messages.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from glimmer_desktop.settings.private_files import cannot_write, read_file
from glimmer_desktop.system.paths import make_private


class ProfileLock:
    """Held by at most one process for a profile."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._held: int | None = None

    @property
    def held(self) -> bool:
        return self._held is not None

    def acquire(self) -> bool:
        """Take it if it is free, without waiting.

        Raises Known (CANNOT_WRITE, STORE_READ_ONLY, DISK_FULL) when its file cannot be made, or
        not be locked.
        """
        if self._held is not None:
            return True
        make_private(self._path.parent)
        while True:
            descriptor = self._open()
            if not self._is_locked(descriptor):
                return False
            if self._is_current(descriptor):
                break
            os.close(descriptor)  # somebody cleared the folder meanwhile: lock the new file
        self._held = descriptor
        _write_holder(descriptor)
        return True

    def release(self) -> None:
        """Let it go; closing the file does it."""
        if self._held is not None:
            descriptor, self._held = self._held, None
            _unlock(descriptor)
            os.close(descriptor)

    def holder(self) -> int | None:
        """The process id that its owner wrote, if it can be read: for messages only."""
        try:
            return int(read_file(self._path).split()[0])
        except (OSError, ValueError, IndexError):
            return None

    def _open(self) -> int:
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
        try:
            return os.open(self._path, flags, 0o600)
        except OSError as error:
            raise cannot_write(self._path, error) from error

    def _is_locked(self, descriptor: int) -> bool:
        """Lock it, or close it."""
        locked = False
        try:
            locked = _lock(descriptor)
        except OSError as error:  # a file system that knows no locks
            raise cannot_write(self._path, error) from error
        finally:
            if not locked:
                os.close(descriptor)
        return locked

    def _is_current(self, descriptor: int) -> bool:
        try:
            return os.path.samestat(os.fstat(descriptor), self._path.stat())
        except FileNotFoundError:
            return False


def _write_holder(descriptor: int) -> None:
    text = f"{os.getpid()}\n".encode("ascii")
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, text)
        os.ftruncate(descriptor, len(text))
    except OSError:
        return  # a full disk: the lock holds, it only cannot say by whom


if sys.platform == "win32":
    import msvcrt

    # Windows locks stretches of bytes, and what is locked cannot be read by others: take one byte
    # far behind the process id.
    _FAR = 1 << 30

    def _lock(descriptor: int) -> bool:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
