"""The two walls of tiles that are measured: a bare one, and the companion's gallery."""

from __future__ import annotations

import socket
import sys
from pathlib import Path
from typing import Protocol

from bench.gallery_home import BARE_STORE
from bench.wall_watch import WallWatch
from desktop.companion import Companion
from desktop.machine import Desktop, Program
from glimmer_desktop.system.instance.protocol import FAMILY, encode_request
from glimmer_desktop.system.paths import find_paths

HERE = Path(__file__).parent


class Wall(Protocol):
    """A program with a wall of tiles that can be shown and put away."""

    title: str
    process: int
    """Of the program that was started last."""

    def start(self) -> None:
        """As it waits in the tray, with nothing read yet."""

    def open(self) -> None:
        """Have the journal at hand."""

    def show(self) -> None:
        """Ask for the window and wait for nothing."""

    def hide(self) -> None: ...

    def end(self) -> None: ...


class Bare:
    title = "Bare wall"

    def __init__(self, desktop: Desktop, home: Path) -> None:
        self._desktop = desktop
        self._store = home / BARE_STORE

    def start(self) -> None:
        script = HERE / "bare_wall.py"
        env = {"PYTHONPATH": str(HERE.parent)}
        self._program: Program = self._desktop.start_program(
            sys.executable, script, self._store, env=env, talks=True
        )
        assert self._program.process.stdout
        assert self._program.process.stdout.readline(), self._program.said()
        self.process = self._program.process.pid

    def open(self) -> None:
        """It has read everything before it says that it is there."""

    def show(self) -> None:
        self._tell("show")

    def hide(self) -> None:
        self._tell("hide")
        self._desktop.screen.gone(self.title)

    def end(self) -> None:
        self._program.end()

    def _tell(self, word: str) -> None:
        assert self._program.process.stdin
        self._program.process.stdin.write(f"{word}\n".encode())
        self._program.process.stdin.flush()


class Ours:
    title = "Glimmer"

    def __init__(self, desktop: Desktop, home: Path, watch: WallWatch) -> None:
        self._desktop = desktop
        self._watch = watch
        self._companion = Companion(desktop, home)
        self._socket = find_paths(self._companion.env).socket
        self._asked: list[socket.socket] = []

    def start(self) -> None:
        self._companion.start_quietly()
        self.process = self._companion.process.pid

    def open(self) -> None:
        self._companion.ask("list", "--limit", "1")

    def show(self) -> None:
        """What `glimmer gallery` says over the socket, without the start of a Python."""
        assert FAMILY is not None
        asked = socket.socket(FAMILY, socket.SOCK_STREAM)
        asked.connect(str(self._socket))
        asked.sendall(encode_request(["gallery"], "/", None))
        self._asked.append(asked)  # hanging up would take the command back

    def hide(self) -> None:
        self._watch.press_at_once("Alt_L", "F4")
        self._desktop.screen.gone(self.title)
        while self._asked:
            self._asked.pop().close()

    def end(self) -> None:
        self._companion.quit()


def memory(wall: Wall) -> float:
    """MB of its process that are in memory. What it shares with others counts whole, so that what
    else runs changes nothing in a difference of two."""
    for line in Path("/proc", str(wall.process), "status").read_text("utf-8").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise AssertionError("no VmRSS in status")
