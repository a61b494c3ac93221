"""From the key that chooses another language to windows that speak it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle, islice

from bench.look import MAIN, NOTE
from bench.measures import HERE, JOURNAL, RUNS, Bar, Row, quick_desktop
from bench.stopwatch import Stopwatch
from desktop.companion import Companion
from desktop.machine import Desktop


def another_language() -> list[Row]:
    """Spanish and English by turns, chosen in Settings, with the gallery over a journal made; and
    again with a note open beside it."""
    with quick_desktop() as desktop:
        stopwatch = Stopwatch(desktop.env["DISPLAY"])
        bare = _bare(desktop, stopwatch)
        settings, noting = _ours(desktop, stopwatch)
        stopwatch.close()
    floor = "bare dialog of 20 widgets, made anew in other words"
    what = "Another language, chosen in Settings, to painted"
    bar = Bar("p95", 300)
    return [
        Row(what, floor, bare, settings, bar),
        Row(f"{what}, with a note open", floor, bare, noting, bar),
    ]


def _bare(desktop: Desktop, stopwatch: Stopwatch) -> list[float]:
    program = desktop.start_program(sys.executable, HERE / "bare_language.py", talks=True)
    stdout = program.process.stdout
    assert stdout
    assert stdout.readline(), program.said()
    desktop.screen.focused("Bare dialog")
    taken = [stopwatch.repainted(lambda: stopwatch.strike("F5")) for _ in range(RUNS + 1)]
    program.end()
    return taken[1:]


def _ours(desktop: Desktop, stopwatch: Stopwatch) -> tuple[list[float], list[float]]:
    companion = Companion(desktop, desktop.room / "profile")
    companion.ask("demo", "--moments", JOURNAL, "--photos", "100")
    companion.start_quietly()
    companion.ask("gallery")
    desktop.screen.focused(MAIN)
    companion.ask("settings")
    # Where the settings are open the keyboard is on the language, once it has changed.
    stopwatch.repainted(lambda: companion.choose('language = "es"\n'))
    settings = [stopwatch.repainted(choose) for choose in _by_turns(stopwatch, "Up", "Down")]
    # The note is found by its English title.
    stopwatch.repainted(lambda: companion.choose('language = "en"\n'))
    companion.ask("capture")
    desktop.screen.focused(NOTE)
    noting = []
    for choose in _by_turns(stopwatch, "Down", "Up"):  # above English stands the desktop's own
        desktop.screen.activate(MAIN)  # the note has come up before it
        noting.append(stopwatch.repainted(choose))
    companion.end()
    return settings, noting


def _by_turns(stopwatch: Stopwatch, *keys: str) -> Iterator[Callable[[], None]]:
    """From one language to the one beside it in the list, and back."""
    return (partial(stopwatch.strike, key) for key in islice(cycle(keys), 2 * RUNS))
