"""What a running pause takes of one core, beside the same companion idle. Drawn in software."""

from __future__ import annotations

import os
import time
from pathlib import Path

from bench.measures import Bar, Row, quick_desktop, turn_by_turn
from desktop.companion import Companion
from desktop.machine import Desktop
from desktop.waiting import until

RUNS = 5
BREATH = 10.0
"""Seconds: 4 in, 6 out."""
PAUSE = "A pause"
TICKS = os.sysconf("SC_CLK_TCK")


def running_pause() -> list[Row]:
    """The light in the real window, breath by breath; its words are there, too."""
    with quick_desktop() as desktop:
        companion = Companion(desktop, desktop.room / "profile")
        companion.choose('pause_length = "5-minutes"\n')
        companion.start_quietly()
        _breathe(desktop, companion)  # what is made once is made now
        _leave(desktop)
        idle, pausing = turn_by_turn(
            RUNS, lambda: _share(companion), lambda: _while_breathing(desktop, companion)
        )
        companion.end()
    floor = "the same companion idle"
    return [Row("Share of one core in a pause", floor, idle, pausing, Bar("over", 5), "%")]


def _while_breathing(desktop: Desktop, companion: Companion) -> float:
    _breathe(desktop, companion)
    share = _share(companion)
    _leave(desktop)
    return share


def _breathe(desktop: Desktop, companion: Companion) -> None:
    companion.ask("pause")
    desktop.screen.focused(PAUSE)
    desktop.screen.key("o", "o")  # to what holds at once, and back to the light


def _leave(desktop: Desktop) -> None:
    desktop.screen.key("Escape")
    desktop.screen.gone(PAUSE)


def _share(companion: Companion) -> float:
    """Percent of one core over a breath, in the program and in the kernel for it."""
    began, taken = time.monotonic(), _seconds(companion)
    until(lambda: time.monotonic() - began >= BREATH, "a breath", BREATH + 5, pulse=0.5)
    return 100 * (_seconds(companion) - taken) / (time.monotonic() - began)


def _seconds(companion: Companion) -> float:
    """Of processor time so far, in all threads."""
    stat = Path("/proc", str(companion.process.pid), "stat").read_text(encoding="utf-8")
    after_name = stat.rpartition(")")[2].split()
    return (int(after_name[11]) + int(after_name[12])) / TICKS
