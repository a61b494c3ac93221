"""A companion without a screen, in a room of its own: all that it could write to is below that."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from desktop.companion import Profile
from desktop.machine import bare_environment
from desktop.waiting import until

Companion = TypeVar("Companion", bound="Hidden")


class Hidden(Profile):
    """A profile whose companion runs without a display."""

    def __init__(self, room: Path, before: tuple[str, ...] = ()) -> None:
        (room / "tmp").mkdir(mode=0o700)
        env = bare_environment(room / "user")
        super().__init__(
            room / "profile",
            {**env, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(room / "tmp")},
            before,
        )
        self.room = room
        self._process: subprocess.Popen[str] | None = None

    @property
    def process(self) -> subprocess.Popen[str]:
        assert self._process is not None
        return self._process

    @property
    def socket(self) -> Path:
        """Where it answers."""
        [path] = (self.room / "user" / "run").rglob("*.sock")
        return path

    def start(self, seconds: float = 20.0) -> None:
        """Start it and wait until it answers and has found its way."""
        self._process = self.begin("--debug", "--background")
        until(lambda: self.status()["running"], "the companion answers", seconds)

    def quit(self) -> str:
        """Ask it to leave; what it wrote to stderr meanwhile."""
        self.ask("quit")
        _, said = self.process.communicate(timeout=20)
        assert self.process.returncode == 0
        return said

    def kill(self) -> str:
        """End it as a power cut would; what it wrote to stderr until then."""
        self.process.kill()
        return self.process.communicate(timeout=20)[1]

    def end(self) -> None:
        """Whatever became of it."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate(timeout=20)

    def files(self) -> list[Path]:
        """All files and links of the room but the test's own, wherever they are."""
        found = [path for path in self.room.rglob("*") if path.is_symlink() or path.is_file()]
        return [path for path in found if (self.room / "mine") not in path.parents]


@contextmanager
def hidden(*before: str, kind: type[Companion] = Hidden) -> Iterator[Companion]:
    """One in a folder whose name is short enough for a socket; `before` goes before commands."""
    room = Path(tempfile.mkdtemp(prefix="glimmer-"))
    (room / "mine").mkdir()
    one = kind(room, before)
    try:
        yield one
    finally:
        one.end()
        shutil.rmtree(room, ignore_errors=True)


def under_umask(mask: int) -> tuple[str, ...]:
    """Goes before a command that is to run with this umask."""
    return ("sh", "-c", f'umask {mask:03o}; exec "$@"', "sh")


WITH_CORES = ("sh", "-c", 'ulimit -S -c "$(ulimit -H -c)"; exec "$@"', "sh")
"""Goes before a command that is to leave core files if it can."""
IS_ROOT = os.geteuid() == 0
