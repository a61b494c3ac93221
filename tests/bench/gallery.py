"""The gallery beside a bare wall of tiles: shown, searched, scrolled, jumped in, resized.

Keys, wheel and sizes come from outside, as from a person; what is painted is heard of through
XDAMAGE. "Painted" means to the last picture in sight.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bench.gallery_home import MOST_BARE, fill, pictures_of
from bench.measures import Bar, Curve, Row, quick_desktop
from bench.stopwatch import WINDOW_AREA
from bench.wall_watch import AS_WIDE_AS_A_TILE, WallWatch
from bench.walls import Bare, Ours, Wall, memory
from desktop.machine import Desktop
from desktop.screen import Box

SIZES = (1_000, 10_000, 100_000)
"""How many moments."""
A_MILLION = 1_000_000
RUNS = 7
AGAIN = 4
"""Times that it is shown again in each: a third of the median is what else the machine does."""
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
    """Samples of one program over one journal, in ms and MB."""

    again: list[float] = field(default_factory=list)
    first: list[float] = field(default_factory=list)
    search: list[float] = field(default_factory=list)
    whole: list[float] = field(default_factory=list)
    late: list[float] = field(default_factory=list)
    frames: list[float] = field(default_factory=list)
    longest: list[float] = field(default_factory=list)
    jump: list[float] = field(default_factory=list)
    scrub: list[float] = field(default_factory=list)
    resize: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Figure:
    """One of the samples, what it is called, and its bars."""

    samples: str
    what: str
    bar: Bar
    of_a_million: Bar | None = None
    """Where the bar is another one there."""
    grows: float = 1.5
    """Times that the largest journal may take of what the smallest one does; 0: not told."""
    floor: str = ""
    """The floor's samples, where they are others."""
    floor_is: str = FLOOR
    unit: str = "ms"


FIGURES = (
    Figure("again", "Gallery shown again", Bar("within", 100), Bar("within", 150)),
    Figure("first", "Gallery shown for the first time", Bar("within", 150)),
    Figure(
        "search", "Last key to what it finds, painted", Bar("p95", 50), Bar("p95", 120), grows=4
    ),
    Figure("whole", "Last key to all it finds, counted", Bar("p95", 50), Bar("none"), grows=4),
    Figure("late", "Notch of the wheel to its picture", Bar("p99", 16.7)),
    Figure("frames", "Frames of a scroll", Bar("p99", 33), grows=0),
    Figure("longest", "Longest of each scroll", Bar("longest", 33), grows=0),
    Figure("jump", "Jump to an end", Bar("within", 100)),
    Figure(
        "scrub",
        "Jump by the scrubber",
        Bar("within", 100),
        floor="jump",
        floor_is="to an end by a key, the bare wall",
    ),
    Figure("resize", "Another size", Bar("within", 50)),
    Figure("memory", "Memory above idle, searched and scrolled", Bar("within", 150), unit="MB"),
)


def gallery(room: Path) -> list[Row | Curve]:
    taken = _taken(room, SIZES)
    rows = [row for moments, both in taken.items() for row in rows_over(moments, *both)]
    return [*rows, *curves_over({moments: ours for moments, (_, ours) in taken.items()})]


def of_a_million(room: Path) -> list[Row]:
    return rows_over(A_MILLION, *_taken(room, (A_MILLION,))[A_MILLION])


def rows_over(moments: int, bare: Taken, ours: Taken) -> list[Row]:
    """All figures over one journal."""
    journal = f"{moments:,} moments, {pictures_of(moments):,} pictures"
    only = f" of {MOST_BARE:,}" if moments > MOST_BARE else ""
    return [
        Row(
            f"{figure.what}, {journal}",
            figure.floor_is.replace("QListView", f"QListView{only}"),
            getattr(bare, figure.floor or figure.samples),
            getattr(ours, figure.samples),
            (figure.of_a_million if moments >= A_MILLION else None) or figure.bar,
            figure.unit,
        )
        for figure in FIGURES
    ]


def curves_over(taken: Mapping[int, Taken]) -> list[Curve]:
    """Ours, by the number of moments."""
    return [
        Curve(
            figure.what,
            {moments: getattr(ours, figure.samples) for moments, ours in taken.items()},
            figure.bar.kind,
            figure.grows,
            figure.unit,
        )
        for figure in FIGURES
        if figure.grows
    ]


def _taken(room: Path, sizes: Sequence[int]) -> dict[int, tuple[Taken, Taken]]:
    """Each program's samples, turn by turn over each journal: what a machine that is shared has on
    its mind meanwhile, it has for all of them."""
    with ExitStack() as stack:
        halls = {moments: stack.enter_context(_hall(room, moments)) for moments in sizes}
        for _ in range(RUNS):
            for hall in halls.values():
                hall.open()
        for _ in range(RUNS):
            for hall in halls.values():
                hall.visit()
        return {moments: hall.taken for moments, hall in halls.items()}


@contextmanager
def _hall(room: Path, moments: int) -> Iterator[Hall]:
    home = room / f"gallery-{moments}"
    fill(home, moments)
    with quick_desktop() as desktop:
        hall = Hall(desktop, home)
        yield hall
        hall.close()


class Hall:
    """Both programs over one new journal, on a desktop of their own."""

    def __init__(self, desktop: Desktop, home: Path) -> None:
        self.taken = (Taken(), Taken())
        self._desktop = desktop
        self._watch = watch = WallWatch(desktop.env["DISPLAY"])
        self._walls: tuple[Wall, Wall] = (Bare(desktop, home), Ours(desktop, home, watch))
        self._idle: list[float] = []

    def open(self) -> None:
        """Start each anew and show it for the first time."""
        if self._idle:
            self._end()
        self._idle = [
            _first(self._desktop, self._watch, wall, into)
            for wall, into in zip(self._walls, self.taken, strict=True)
        ]

    def visit(self) -> None:
        """Do everything once in each."""
        for before, wall, into in zip(self._idle, self._walls, self.taken, strict=True):
            _round(self._desktop, self._watch, wall, into)
            into.memory.append(memory(wall) - before)
            wall.hide()

    def close(self) -> None:
        self._end()
        self._watch.close()

    def _end(self) -> None:
        for wall in self._walls:
            wall.end()


def _first(desktop: Desktop, watch: WallWatch, wall: Wall, taken: Taken) -> float:
    """After a start, with the journal open and its thumbnails in place; the memory before that."""
    wall.start()
    idle = memory(wall)
    wall.open()
    watch.settle()
    taken.first.append(watch.changes(wall.show)[-1])
    if isinstance(wall, Ours):
        taken.scrub += _scrubbed(watch, desktop.screen.box(desktop.screen.focused(wall.title)))
    wall.hide()
    return idle


def _scrubbed(watch: WallWatch, box: Box) -> list[float]:
    """Jumps to where nothing was read yet: of a thousand moments, most are at hand later on."""
    jumps: list[float] = []
    for share in SCRUBBED:
        watch.point_at(box.x + box.width - ON_THE_SCRUBBER, box.y + round(box.height * share))
        watch.settle()
        jumps.append(watch.changes(watch.click)[-1])
    return jumps


def _round(desktop: Desktop, watch: WallWatch, wall: Wall, taken: Taken) -> None:
    """Everything once, and what is done most a few times; the window is left open."""
    for left in reversed(range(AGAIN)):
        watch.settle()
        taken.again.append(watch.changes(wall.show)[-1])
        if left:
            wall.hide()
    window = desktop.screen.focused(wall.title)
    box = desktop.screen.box(window)
    watch.point_at(box.x + box.width * 2 // 3, box.y + box.height * 2 // 3)
    for keys in WORDS:
        found, whole = _search(watch, keys)
        taken.search.append(found)
        taken.whole.append(whole)
    for key, down in (("End", True), ("Home", False)):
        scrolled = watch.scroll(NOTCHES, PAUSE, down=down)
        taken.late += scrolled.late
        taken.frames += scrolled.stood
        taken.longest.append(max(scrolled.stood))
        taken.jump.append(watch.changes(lambda: watch.press_at_once(key))[-1])  # noqa: B023
    for size in (OTHER_SIZE, USUAL_SIZE):
        resized = watch.changes(lambda: watch.resize(window, *size), least=WINDOW_AREA)  # noqa: B023
        taken.resize.append(resized[0])


def _search(watch: WallWatch, keys: Sequence[str]) -> tuple[float, float]:
    """From the last key to the last tile or picture in sight, and to the scrubber, which tells of
    the whole result; what the keys before it found may still be coming."""
    watch.press_in_turn("slash", *keys[:-1])
    seen = watch.seen(lambda: watch.press_at_once(keys[-1]))
    watch.press_in_turn("Escape", "Return")
    watch.settle()
    tiles = [change.at for change in seen if change.width >= AS_WIDE_AS_A_TILE]
    return tiles[-1], seen[-1].at
