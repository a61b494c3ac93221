"""A disk that can be filled to the last byte and emptied again."""

from __future__ import annotations

import errno
import os
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class SmallDisk:
    """A file system of a few megabytes; where mounting one is not permitted, a limit on files.

    The limit binds a process, so `bind` names the one that is to meet the full disk.
    """

    def __init__(self, place: Path, *, is_mounted: bool) -> None:
        self.place = place
        self._is_mounted = is_mounted
        self._ballast = place / "ballast"
        self._bound = 0

    @property
    def before_commands(self) -> tuple[str, ...]:
        """Goes before commands that are to meet the full disk by themselves."""
        return () if self._is_mounted else ("prlimit", "--fsize=1048576", "--")

    def bind(self, pid: int) -> None:
        self._bound = pid

    def fill(self, leave: int = 0) -> None:
        """Leave this many bytes free."""
        if not self._is_mounted:
            _limit(self._bound, 0)
            return
        with self._ballast.open("wb", buffering=0) as ballast:
            try:
                while True:
                    ballast.write(bytes(4096))
            except OSError as error:
                assert error.errno == errno.ENOSPC
            ballast.truncate(max(0, ballast.tell() - leave))

    def free(self) -> None:
        if self._is_mounted:
            self._ballast.unlink()
        else:
            _limit(self._bound, resource.RLIM_INFINITY)


@contextmanager
def small_disk(place: Path, megabytes: int = 4) -> Iterator[SmallDisk]:
    place.mkdir(parents=True)
    options = f"size={megabytes}m,mode=0700"
    mount = ["mount", "-t", "tmpfs", "-o", options, "small-disk", str(place)]
    is_root = os.geteuid() == 0
    is_mounted = is_root and subprocess.run(mount, check=False, capture_output=True).returncode == 0
    try:
        yield SmallDisk(place, is_mounted=is_mounted)
    finally:
        if is_mounted:
            subprocess.run(["umount", "--lazy", str(place)], check=True)


def _limit(pid: int, size: int) -> None:
    """How large a file the process may write; Python turns the signal into an error."""
    _, hard = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, hard))
