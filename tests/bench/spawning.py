"""From starting a command to a window that is painted, beside the least that could do it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence

from bench.measures import HERE, JOURNAL, Bar, Row, quick_desktop, turn_by_turn
from bench.stopwatch import Stopwatch
from desktop.companion import Companion
from desktop.machine import Desktop

SPAWNS = 21
FLOOR = "python -S -E, a socket, pre-built bare dialog of 20 widgets"
NOTEPAD = "Notepad"


def spawned_capture() -> list[Row]:
    """`glimmer capture`, while a companion runs."""
    with quick_desktop() as desktop:
        companion = Companion(desktop, desktop.room / "profile")
        bare, ours = beside_a_bare_client(desktop, companion)
    return [Row("Spawned glimmer capture to painted", FLOOR, bare, ours, Bar("over", 15))]


def beside_a_bare_client(desktop: Desktop, companion: Companion) -> tuple[list[float], list[float]]:
    """Milliseconds from spawning to painted: of the bare client, and of the companion's command."""
    companion.ask("demo", "--moments", JOURNAL)
    desktop.start_script("notepad.py", desktop.room / "notepad.txt")
    desktop.screen.focused(NOTEPAD)
    knock = start_bare_server(desktop)
    companion.start_quietly()
    stopwatch = Stopwatch(desktop.env["DISPLAY"])
    capture = companion.command("capture")
    painted = turn_by_turn(
        SPAWNS,
        lambda: to_painted(desktop, stopwatch, knock, desktop.env),
        lambda: to_painted(desktop, stopwatch, capture, companion.env),
    )
    stopwatch.close()
    companion.end()
    return painted


def start_bare_server(desktop: Desktop) -> list[str]:
    """Have the bare dialog wait for a knock; the command that knocks."""
    door = str(desktop.room / "door")
    server = desktop.start_program(sys.executable, HERE / "bare_server.py", door, talks=True)
    assert server.process.stdout
    assert server.process.stdout.readline(), server.said()
    return [sys.executable, "-S", "-E", str(HERE / "bare_client.py"), door]


def to_painted(
    desktop: Desktop, stopwatch: Stopwatch, command: Sequence[str], env: dict[str, str]
) -> float:
    """Milliseconds until the window it asks for is painted; it is put away again."""
    spawned: list[subprocess.Popen[bytes]] = []
    seen = stopwatch.after(lambda: spawned.append(subprocess.Popen(command, env=env)))
    for process in spawned:
        assert process.wait(20) == 0, command
    stopwatch.tap("Escape")
    desktop.screen.focused(NOTEPAD)
    return seen.painted
