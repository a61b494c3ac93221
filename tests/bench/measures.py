"""What is measured, each beside its floor in the same run, floor and companion turn by turn."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bench.stopwatch import Appearing, Stopwatch
from desktop.companion import GLIMMER, Companion
from desktop.machine import Desktop, Program, TrayKind
from desktop.waiting import until

HERE = Path(__file__).parent
RUNS = 9
WARM, PRESSES = 3, 40
KEEPS = 60
SPAWNS = 21
JOURNAL = "1000"
NOTE = "Light on the stairs and the cat asleep in it, and for a moment nothing had to be done"
MADE_FOR_TESTS = ("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "PYTHONWARNINGS", "PYTHONFAULTHANDLER")


@dataclass(frozen=True, slots=True)
class Bar:
    """At most `limit` "times" the floor, "over" it, or "within" (ms); "none" is only told,
    "beside" as times: another program is no bar.

    "p95", "p99" and "longest" are as "within", for that sample instead of the median.
    """

    kind: str
    limit: float = 0.0


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement: samples of the floor and of the companion, in ms unless it says so."""

    what: str
    floor_is: str
    floor: list[float]
    ours: list[float]
    bar: Bar
    unit: str = "ms"


@dataclass(frozen=True, slots=True)
class Curve:
    """One figure as the journal grows: ours, by the number of moments, the smallest first.

    `kind` is that of the rows' own bar: "within", "p95", "p99" or "longest". The figure of the
    largest journal is at most `limit` times that of the smallest.
    """

    what: str
    by_size: dict[int, list[float]]
    kind: str
    limit: float
    unit: str = "ms"


@contextmanager
def quick_desktop() -> Iterator[Desktop]:
    """A desktop without what tests switch on to see better."""
    with Desktop(TrayKind.STATUS_NOTIFIER) as desktop:
        for name in MADE_FOR_TESTS:
            desktop.env.pop(name, None)
        yield desktop


# Start to tray -------------------------------------------------------------------------------


def start_to_tray() -> list[Row]:
    with quick_desktop() as desktop:
        companion = Companion(desktop, desktop.room / "profile")
        companion.ask("demo", "--moments", JOURNAL)
        bare, ours = turn_by_turn(
            RUNS,
            lambda: to_tray(desktop, lambda: desktop.start_script("bare_tray.py")),
            lambda: to_tray(desktop, lambda: companion.launch("--background")),
        )
    return [Row("Start to tray", "bare PySide6 tray", bare, ours, Bar("times", 1.5))]


def to_tray(desktop: Desktop, start: Callable[[], Program]) -> float:
    """Milliseconds until an icon is in the tray; the program is ended."""
    began = time.monotonic()
    program = start()
    appeared: float = desktop.tray.ask("await_item", seconds=20, within=25)["at"]
    program.end()
    until(lambda: not desktop.tray.ask("items")["items"], "an empty tray", 10)
    return (appeared - began) * 1000


# Hotkey to window ----------------------------------------------------------------------------


def hotkey_to_window() -> list[Row]:
    with quick_desktop() as desktop:
        desktop.start_script("notepad.py", desktop.room / "notepad.txt")
        desktop.screen.focused("Notepad")
        stopwatch = Stopwatch(desktop.env["DISPLAY"])
        firsts, usual = _many_starts(desktop, stopwatch)
        stopwatch.close()
    floor = "pre-built bare dialog of 20 widgets"
    return [
        Row(
            "Hotkey to whole window, painted and focused",
            floor,
            [one.ready for one in usual[0]],
            [one.ready for one in usual[1]],
            Bar("times", 1.5),
        ),
        Row(
            "Hotkey to whole window painted",
            floor,
            [one.painted for one in usual[0]],
            [one.painted for one in usual[1]],
            Bar("p95", 50),
        ),
        Row(
            "The very first hotkey after the start",
            floor,
            [one.ready for one in firsts[0]],
            [one.ready for one in firsts[1]],
            Bar("within", 100),
        ),
    ]


def hotkey_to_ground() -> list[Row]:
    """With a journal of own moments behind it, and after fresh starts as well as in a long run."""
    first: list[Appearing] = []
    usual: list[Appearing] = []
    floor: list[Appearing] = []
    with quick_desktop() as desktop:
        desktop.start_script("notepad.py", desktop.room / "notepad.txt")
        desktop.screen.focused("Notepad")
        stopwatch = Stopwatch(desktop.env["DISPLAY"])
        with _bare_dialog(desktop):
            for start in range(RUNS):
                companion = Companion(desktop, desktop.room / f"profile-{start}")
                companion.ask("demo", "--moments", JOURNAL)
                companion.start_quietly()
                floor.append(_press(desktop, stopwatch, "b"))
                first.append(_press(desktop, stopwatch, "Shift_L", "g"))
                for _ in range(WARM + PRESSES if start == RUNS - 1 else 0):
                    floor.append(_press(desktop, stopwatch, "b"))
                    usual.append(_press(desktop, stopwatch, "Shift_L", "g"))
                companion.end()
        stopwatch.close()
    bare, floor_is = [one.painted for one in floor], "pre-built bare dialog of 20 widgets"
    what = "Hotkey to Ground me painted over the whole screen"
    return [
        Row(what, floor_is, bare, [one.painted for one in usual[WARM:]], Bar("p95", 300)),
        Row(
            f"{what}, the first time after a start",
            floor_is,
            bare,
            [one.painted for one in first],
            Bar("p95", 300),
        ),
    ]


Appearings = tuple[list[Appearing], list[Appearing]]


def _many_starts(desktop: Desktop, stopwatch: Stopwatch) -> tuple[Appearings, Appearings]:
    """Presses after fresh starts, and those of a long run; of the dialog and of the companion."""
    firsts: Appearings = ([], [])
    usual: Appearings = ([], [])
    for start in range(RUNS):
        companion = Companion(desktop, desktop.room / f"profile-{start}")
        companion.ask("demo", "--moments", JOURNAL)
        with _bare_dialog(desktop):
            companion.start_quietly()
            for which, key in enumerate("bg"):
                firsts[which].append(_press(desktop, stopwatch, key))
            if start == RUNS - 1:
                usual = _usual_presses(desktop, stopwatch)
            companion.end()
    return firsts, usual


@contextmanager
def _bare_dialog(desktop: Desktop) -> Iterator[None]:
    bare = desktop.start_program(sys.executable, HERE / "bare_dialog.py", talks=True)
    assert bare.process.stdout
    assert bare.process.stdout.readline(), bare.said()
    yield
    bare.end()


def _usual_presses(desktop: Desktop, stopwatch: Stopwatch) -> Appearings:
    """Once the store is open and both have been used a few times."""
    seen: Appearings = ([], [])
    for number in range(WARM + PRESSES):
        for which, key in enumerate("bg"):
            appeared = _press(desktop, stopwatch, key)
            if number >= WARM:
                seen[which].append(appeared)
    return seen


def _press(desktop: Desktop, stopwatch: Stopwatch, *keys: str) -> Appearing:
    seen = stopwatch.press("Control_L", "Alt_L", *keys)
    stopwatch.tap("Escape")
    desktop.screen.focused("Notepad")
    return seen


# Enter to durable ----------------------------------------------------------------------------


def enter_to_durable(room: Path) -> list[Row]:
    rows = []
    for moments in (10, 100_000):
        raw = _RawJournal(room / f"raw-{moments}.db", moments)
        ours = _OurJournal(room / f"home-{moments}", moments)
        with closing(raw), closing(ours):
            floor, kept = turn_by_turn(KEEPS, raw.keep, ours.keep)
        what = f"Enter to durable, {moments:,} moments"
        rows.append(Row(what, "sqlite3 insert, FTS5, commit", floor, kept, Bar("over", 5)))
    return rows


class _RawJournal:
    """The least that keeps a text durably and finds it again: the standard library's sqlite3."""

    def __init__(self, path: Path, moments: int) -> None:
        self._store = sqlite3.connect(path, isolation_level=None)
        self._store.execute("PRAGMA journal_mode=TRUNCATE")
        self._store.execute("PRAGMA synchronous=FULL")
        self._store.execute("CREATE TABLE moments (id INTEGER PRIMARY KEY, at INTEGER, text TEXT)")
        self._store.execute("CREATE INDEX by_time ON moments (at)")
        self._store.execute("CREATE VIRTUAL TABLE found USING fts5(text, content='')")
        self._number = 0
        self._store.execute("BEGIN")
        for _ in range(moments):
            self._insert()
        self._store.execute("COMMIT")

    def keep(self) -> float:
        began = time.perf_counter()
        self._store.execute("BEGIN IMMEDIATE")
        self._insert()
        self._store.execute("COMMIT")
        return (time.perf_counter() - began) * 1000

    def close(self) -> None:
        self._store.close()

    def _insert(self) -> None:
        self._number += 1
        text = f"{NOTE} {self._number}"
        row = (self._number, self._number * 1000, text)
        self._store.execute("INSERT INTO moments VALUES (?, ?, ?)", row)
        self._store.execute("INSERT INTO found (rowid, text) VALUES (?, ?)", (self._number, text))


class _OurJournal:
    """The companion's own way from a draft to a kept moment, on its store thread."""

    def __init__(self, home: Path, moments: int) -> None:
        from glimmer_desktop.core import build_core
        from glimmer_desktop.domain.moment import Draft, Face

        self._core = build_core({"GLIMMER_HOME": str(home)})
        self._core.paths.make()
        self._draft = Draft(faces=(Face.SETTLED, Face.ON_GUARD), cues=("slow breath",))
        self._number = 0
        now = datetime.now(UTC)  # noqa: TID251 - a made-up journal
        made = (self._made(now - timedelta(minutes=n + 1), n) for n in range(moments))
        self._on_store(lambda: self._core.journal.moments.keep_many(made, lambda: False))

    def keep(self) -> float:
        from glimmer_desktop.services.ports.drafts import CAPTURE_SLOT

        self._number += 1
        draft = replace(self._draft, text=f"{NOTE} {self._number}")
        self._on_store(lambda: self._core.capture.hold_draft(draft))
        began = time.perf_counter()
        self._on_store(lambda: self._core.capture.keep(draft, CAPTURE_SLOT))
        return (time.perf_counter() - began) * 1000

    def close(self) -> None:
        self._core.close()

    def _on_store(self, work: Callable[[], Any]) -> Any:
        return self._core.store.submit(work).result()

    def _made(self, at: datetime, number: int) -> Any:
        from glimmer_desktop.domain.moment import moment_from, new_moment_id

        bits = self._core.clock.random_bits(74)
        draft = replace(self._draft, text=f"{NOTE} {number}", noticed_at=at)
        moment_id = new_moment_id(int(at.timestamp() * 1000), bits)
        return moment_from(draft, id=moment_id, noticed_at=at, created_at=at, changed_at=at)


# Commands ------------------------------------------------------------------------------------


def spawned_commands() -> list[Row]:
    with quick_desktop() as desktop:
        companion = Companion(desktop, desktop.room / "profile")
        companion.ask("demo", "--moments", JOURNAL)
        companion.start_quietly()
        env = companion.env

        def python() -> float:
            return _spawn([sys.executable, "-S", "-E", "-c", "pass"], env)

        floor, status = turn_by_turn(SPAWNS, python, lambda: _spawn([str(GLIMMER), "status"], env))
        again, note = turn_by_turn(
            SPAWNS, python, lambda: _spawn([str(GLIMMER), "note", NOTE], env)
        )
        companion.end()
    floor_is = "python -S -E -c pass"
    return [
        Row("Spawned glimmer status", floor_is, floor, status, Bar("over", 15)),
        Row("Spawned glimmer note, to durable", floor_is, again, note, Bar("none")),
    ]


def _spawn(command: list[str], env: dict[str, str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, env=env, check=True, stdout=subprocess.DEVNULL)
    return (time.perf_counter() - began) * 1000


def turn_by_turn(
    times: int, floor: Callable[[], float], ours: Callable[[], float]
) -> tuple[list[float], list[float]]:
    """Floor, companion, floor ...: whatever else the machine does meets both. One warm-up each."""
    samples: tuple[list[float], list[float]] = ([], [])
    for number in range(times + 1):
        pair = (floor(), ours())
        if number:
            samples[0].append(pair[0])
            samples[1].append(pair[1])
    return samples
