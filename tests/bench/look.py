"""From the desktop's wish for another look to a window that wears it."""

from __future__ import annotations

import sys
from itertools import cycle

from bench.measures import HERE, JOURNAL, RUNS, Bar, Row, quick_desktop
from bench.stopwatch import Stopwatch
from desktop.companion import Companion
from desktop.machine import Desktop
from desktop.talking import Talker

DARK, LIGHT = 1, 2
MAIN, NOTE = "Glimmer", "Note a glimmer"


def another_look() -> list[Row]:
    """Dark and light by turns, told by the portal, with the gallery open over a journal; and again
    once every page and the note have been made, which are dressed with it."""
    with quick_desktop() as desktop:
        stopwatch = Stopwatch(desktop.env["DISPLAY"])
        bare = _bare(desktop, stopwatch)
        gallery, everything = _ours(desktop, stopwatch)
        stopwatch.close()
    floor = "bare dialog of 20 widgets, palette and style sheet"
    what = "Another look, told by the desktop, to painted"
    bar = Bar("p95", 300)
    return [
        Row(what, floor, bare, gallery, bar),
        Row(f"{what}, every page once opened", floor, bare, everything, bar),
    ]


def _bare(desktop: Desktop, stopwatch: Stopwatch) -> list[float]:
    program = desktop.start_program(sys.executable, HERE / "bare_look.py", talks=True)
    stdin, stdout = program.process.stdin, program.process.stdout
    assert stdin
    assert stdout
    assert stdout.readline(), program.said()
    desktop.screen.focused("Bare dialog")

    def turn_over() -> None:
        stdin.write(b"\n")
        stdin.flush()

    taken = [stopwatch.repainted(turn_over) for _ in range(RUNS + 1)]
    program.end()
    return taken[1:]


def _ours(desktop: Desktop, stopwatch: Stopwatch) -> tuple[list[float], list[float]]:
    portal = Talker(desktop.start_script("settings_portal.py", talks=True).process)
    portal.line(10, "the portal")
    companion = Companion(desktop, desktop.room / "profile")
    companion.ask("demo", "--moments", JOURNAL, "--photos", "100")
    companion.start_quietly()
    companion.ask("gallery")
    desktop.screen.focused(MAIN)
    wishes = cycle((DARK, LIGHT))

    def wish() -> None:
        portal.ask("wish", key="color-scheme", value=next(wishes))

    gallery = [stopwatch.repainted(wish) for _ in range(2 * RUNS + 1)]
    companion.ask("capture")
    desktop.screen.focused(NOTE)
    desktop.screen.key("Escape")
    desktop.screen.gone(NOTE)
    for page in ("map", "settings", "gallery"):
        companion.ask(page)
        stopwatch.settle()
    everything = [stopwatch.repainted(wish) for _ in range(2 * RUNS + 1)]
    companion.end()
    return gallery[1:], everything[1:]
