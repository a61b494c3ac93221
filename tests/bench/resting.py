"""What the companion takes while nobody needs it: memory and wake-ups, beside a bare tray."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from bench.measures import Bar, Row, quick_desktop
from desktop.companion import Companion
from desktop.machine import Desktop, Program
from desktop.waiting import until

RUNS = 7
MINUTE = 60.0
NOTE = "Note a glimmer"
FLOOR = "bare PySide6 tray"


def idle_memory() -> list[Row]:
    """PSS of one process at a time, so that nothing it maps is shared with another of its kind.

    This process must not have loaded Qt or opened a store before: it would share them too.
    """
    assert not {"PySide6.QtCore", "pysqlite3"} & set(sys.modules)
    bare: list[float] = []
    before: list[float] = []
    after: list[float] = []
    with quick_desktop() as desktop:
        for run in range(RUNS):
            bare.append(_alone(desktop, lambda: desktop.start_script("bare_tray.py")))
            companion = Companion(desktop, desktop.room / f"profile-{run}")
            program = _in_the_tray(desktop, lambda: companion.launch("--background"))  # noqa: B023
            before.append(_settled(program))
            _capture(desktop, companion)
            after.append(_settled(program))
            _end(desktop, program)
    return [
        Row("Idle memory, the store not needed yet", FLOOR, bare, before, Bar("times", 1.35), "MB"),
        Row("Idle memory after a first capture", FLOOR, bare, after, Bar("times", 1.95), "MB"),
    ]


def wake_ups() -> list[Row]:
    """Over the same minute, of several of each that stand in the tray and are left alone."""
    with quick_desktop() as desktop, ExitStack() as running:
        bare = [desktop.start_script("bare_tray.py") for _ in range(RUNS)]
        companions = [Companion(desktop, desktop.room / f"profile-{run}") for run in range(RUNS)]
        for companion in companions:
            running.callback(companion.end)
        ours = [companion.launch("--background") for companion in companions]
        programs = [*bare, *ours]
        until(lambda: len(desktop.tray.ask("items")["items"]) == len(programs), "all trays", 60)
        for program in programs:
            _settled(program)
        start = [_switches(program) for program in programs]
        begun = time.monotonic()
        until(lambda: time.monotonic() - begun >= MINUTE, "a minute", MINUTE + 10, pulse=1.0)
        counts = [_switches(one) - was for one, was in zip(programs, start, strict=True)]
    floor, companion_counts = map(float, counts[:RUNS]), map(float, counts[RUNS:])
    bar = Bar("over", 3)
    return [Row("Wake-ups in a minute", FLOOR, list(floor), list(companion_counts), bar, "")]


def _alone(desktop: Desktop, start: Callable[[], Program]) -> float:
    program = _in_the_tray(desktop, start)
    pss = _settled(program)
    _end(desktop, program)
    return pss


def _in_the_tray(desktop: Desktop, start: Callable[[], Program]) -> Program:
    program = start()
    desktop.tray.ask("await_item", seconds=20, within=25)
    return program


def _end(desktop: Desktop, program: Program) -> None:
    program.end()
    until(lambda: not desktop.tray.ask("items")["items"], "an empty tray", 10)


def _capture(desktop: Desktop, companion: Companion) -> None:
    companion.ask("capture", "--text", "steam over a cup")
    desktop.screen.focused(NOTE)
    desktop.screen.key("Return")
    desktop.screen.gone(NOTE)


def _settled(program: Program) -> float:
    """The PSS in MB once it has stood still for two seconds."""
    seen: list[float] = []

    def still() -> bool:
        seen.append(_pss(program))
        return len(seen) > 4 and max(seen[-3:]) - min(seen[-3:]) < 0.1

    until(still, "memory stands still", 30, pulse=1.0)
    return seen[-1]


def _pss(program: Program) -> float:
    for line in _proc(program, "smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise AssertionError("no Pss in smaps_rollup")


def _switches(program: Program) -> int:
    """How often its threads have gone to sleep, which is how often they were woken."""
    total = 0
    for status in _proc(program, "task").glob("*/status"):
        for line in status.read_text(encoding="utf-8").splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                total += int(line.split()[1])
    return total


def _proc(program: Program, name: str) -> Path:
    return Path("/proc", str(program.process.pid), name)
