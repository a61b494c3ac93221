"""The frozen folder of `dev.py build`: what not needing a Python costs at a start."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

from bench.measures import JOURNAL, RUNS, Bar, Row, quick_desktop, to_tray, turn_by_turn
from bench.spawning import FLOOR, beside_a_bare_client
from desktop.companion import Companion
from desktop.machine import Desktop

ROOT = Path(__file__).parents[2]


class FrozenCompanion(Companion):
    """The same companion, out of its folder."""

    def __init__(self, desktop: Desktop, home: Path, program: Path) -> None:
        super().__init__(desktop, home)
        self._program = program

    def command(self, *arguments: str | Path) -> list[str]:
        return [str(self._program), *map(str, arguments)]


def frozen_program() -> Path:
    """Made anew unless nothing changed; dev.py stands outside every package."""
    spec = importlib.util.spec_from_file_location("dev_that_freezes", ROOT / "dev.py")
    assert spec and spec.loader
    dev = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(dev)
    program: Path = dev.freeze(sys.executable)
    return program


def frozen_starts() -> list[Row]:
    """To the tray, and from a command to a painted window."""
    program = frozen_program()
    with quick_desktop() as desktop:
        unfrozen = Companion(desktop, desktop.room / "profile")
        unfrozen.ask("demo", "--moments", JOURNAL)
        frozen = FrozenCompanion(desktop, unfrozen.home, program)
        usual, in_a_folder = turn_by_turn(
            RUNS,
            lambda: to_tray(desktop, lambda: unfrozen.launch("--background")),
            lambda: to_tray(desktop, lambda: frozen.launch("--background")),
        )
    with quick_desktop() as desktop:
        companion = FrozenCompanion(desktop, desktop.room / "profile", program)
        bare, painted = beside_a_bare_client(desktop, companion)
    not_frozen = "the same, not frozen"
    return [
        Row("Frozen start to tray", not_frozen, usual, in_a_folder, Bar("times", 1.2)),
        Row("Frozen glimmer capture to painted", FLOOR, bare, painted, Bar("within", 100)),
    ]
