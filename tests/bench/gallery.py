"""The gallery beside a bare wall of tiles: shown, searched, scrolled, jumped in, resized.

Keys, wheel and sizes come from outside, as from a person; what is painted is heard of through
XDAMAGE. "Painted" means to the last picture in sight.
"""

from __future__ import annotations

import socket
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from bench.gallery_home import BARE_STORE, fill, pictures_of
from bench.measures import Bar, Row, quick_desktop
from bench.stopwatch import WINDOW_AREA
from bench.wall_watch import WallWatch
from desktop.companion import Companion
from desktop.machine import Desktop, Program
from glimmer_desktop.system.instance.protocol import FAMILY, encode_request
from glimmer_desktop.system.paths import find_paths

HERE = Path(__file__).parent
RUNS = {1_000: 7, 10_000: 7, 100_000: 7}
"""How many moments, and how often each is measured."""
WORDS = (("l",), ("b", "r", "e"), ("m", "o", "r"), ("w", "a", "r", "m", "space", "b"))
"""What is looked for, so that the last key changes what shows: two thirds of all moments, many,
few, and two words at once."""
NOTCHES, PAUSE = 45, 1 / 60
ON_THE_SCRUBBER = 28
"""Px from the window's right edge to somewhere on it."""
SCRUBBED = (0.85, 0.4, 0.6)
"""Heights in the window that are clicked there."""
OTHER_SIZE, USUAL_SIZE = (1060, 700), (1124, 744)
FLOOR = "bare QListView, words and pictures in memory"


@dataclass
class Taken:
    """Samples of one program over one journal, in ms."""

    first: list[float] = field(default_factory=list)
    again: list[float] = field(default_factory=list)
    search: list[float] = field(default_factory=list)
    frames: list[float] = field(default_factory=list)
    longest: list[float] = field(default_factory=list)
    jump: list[float] = field(default_factory=list)
    scrub: list[float] = field(default_factory=list)
    resize: list[float] = field(default_factory=list)


class Wall(Protocol):
    """A program with a wall of tiles that can be shown and put away."""

    title: str

    def start(self) -> None: ...

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
        self._companion.ask("list", "--limit", "1")  # so that the journal is open

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


def gallery(room: Path) -> list[Row]:
    rows: list[Row] = []
    taken = {moments: _taken(room, moments) for moments in RUNS}
    for moments, (bare, ours) in taken.items():
        rows += _rows(f"{moments:,} moments, {pictures_of(moments):,} pictures", bare, ours)
    few, most = taken[1_000][1], taken[100_000][1]
    return [
        *rows,
        _grown("Gallery shown again, 100,000 moments", few.again, most.again),
        _grown("Gallery shown for the first time, 100,000 moments", few.first, most.first),
    ]


def _grown(what: str, few: list[float], most: list[float]) -> Row:
    return Row(what, "the same over 1,000 moments", few, most, Bar("times", 1.5))


def _rows(journal: str, bare: Taken, ours: Taken) -> list[Row]:
    opened, none_over = Bar("within", 150), Bar("longest", 33)
    return [
        Row(f"Gallery shown again, {journal}", FLOOR, bare.again, ours.again, opened),
        Row(f"Gallery shown for the first time, {journal}", FLOOR, bare.first, ours.first, opened),
        Row(
            f"Last key to all it finds, {journal}", FLOOR, bare.search, ours.search, Bar("p95", 60)
        ),
        Row(f"Frames of a scroll, {journal}", FLOOR, bare.frames, ours.frames, Bar("p99", 33)),
        Row(f"Longest of each scroll, {journal}", FLOOR, bare.longest, ours.longest, none_over),
        Row(f"Jump to an end, {journal}", FLOOR, bare.jump, ours.jump, opened),
        Row(
            f"Jump by the scrubber, {journal}",
            "to an end by a key, the bare wall",
            bare.jump,
            ours.scrub,
            Bar("within", 100),
        ),
        Row(f"Another size, {journal}", FLOOR, bare.resize, ours.resize, Bar("within", 50)),
    ]


def _taken(room: Path, moments: int) -> tuple[Taken, Taken]:
    """Each program's samples, taken turn by turn over a new journal."""
    home = room / f"gallery-{moments}"
    fill(home, moments)
    taken = (Taken(), Taken())
    with quick_desktop() as desktop:
        watch = WallWatch(desktop.env["DISPLAY"])
        walls: tuple[Wall, Wall] = (Bare(desktop, home), Ours(desktop, home, watch))
        for run in range(RUNS[moments]):
            for wall, into in zip(walls, taken, strict=True):
                if run:
                    wall.end()
                _first(watch, wall, into)
        for _ in range(RUNS[moments]):
            for wall, into in zip(walls, taken, strict=True):
                _round(desktop, watch, wall, into)
        for wall in walls:
            wall.end()
        watch.close()
    return taken


def _first(watch: WallWatch, wall: Wall, taken: Taken) -> None:
    """After a start, with the journal open and its thumbnails in place."""
    wall.start()
    watch.settle()
    taken.first.append(watch.changes(wall.show)[-1])
    wall.hide()


def _round(desktop: Desktop, watch: WallWatch, wall: Wall, taken: Taken) -> None:
    watch.settle()
    taken.again.append(watch.changes(wall.show)[-1])
    window = desktop.screen.focused(wall.title)
    box = desktop.screen.box(window)
    watch.point_at(box.x + box.width * 2 // 3, box.y + box.height * 2 // 3)
    for keys in WORDS:
        taken.search.append(_search(watch, keys))
    for key, down in (("End", True), ("Home", False)):
        frames = watch.frames(NOTCHES, PAUSE, down=down)
        taken.frames += frames
        taken.longest.append(max(frames))
        taken.jump.append(watch.changes(lambda: watch.press_at_once(key))[-1])  # noqa: B023
    if isinstance(wall, Ours):
        for share in SCRUBBED:
            watch.point_at(box.x + box.width - ON_THE_SCRUBBER, box.y + round(box.height * share))
            watch.settle()
            taken.scrub.append(watch.changes(watch.click)[-1])
    for size in (OTHER_SIZE, USUAL_SIZE):
        resized = watch.changes(lambda: watch.resize(window, *size), least=WINDOW_AREA)  # noqa: B023
        taken.resize.append(resized[0])
    wall.hide()


def _search(watch: WallWatch, keys: tuple[str, ...]) -> float:
    """From the last key to the whole result; what the keys before it found may still be coming."""
    watch.press_in_turn("slash", *keys[:-1])
    found = watch.changes(lambda: watch.press_at_once(keys[-1]))
    watch.press_in_turn("Escape", "Return")
    watch.settle()
    return found[-1]
