"""A walk through the companion's windows on a private desktop, with a picture of each.

What `python3 dev.py run` does where there is no display: a made-up journal in a throw-away
profile, every window opened as a person would open it, and the companion ended politely.
"""

from __future__ import annotations

import shutil
import sys
import time
from pathlib import Path
from typing import NamedTuple

from desktop.companion import Companion
from desktop.machine import Desktop, TrayKind
from desktop.screen import Screen
from desktop.waiting import until

FOLDER = Path(__file__).parents[2] / "artefacts" / "run"
MAIN_WINDOW = "Glimmer"
WRONG_USE = 2


class Stop(NamedTuple):
    """One window: the words that open it, its title, and whether Esc puts it away again."""

    name: str
    words: tuple[str, ...]
    title: str
    put_away: bool = True


STOPS = (
    Stop("gallery", ("gallery",), MAIN_WINDOW, put_away=False),
    Stop(
        "capture",
        ("capture", "--text", "Light on the stairs, and the cat asleep in it"),
        "Note a glimmer",
    ),
    Stop("invitation", ("invite",), "An invitation", put_away=False),
    Stop("pause", ("pause",), "A pause"),
    Stop("ground", ("ground",), "Ground me"),
    Stop("evening", ("evening",), "This evening"),
    Stop("drift", ("drift",), "Drift"),
    Stop("map", ("map",), MAIN_WINDOW, put_away=False),
    Stop("settings", ("settings",), MAIN_WINDOW, put_away=False),
)


def walk(desktop: Desktop, companion: Companion) -> None:
    """Visit every stop that this version has."""
    for number, stop in enumerate(STOPS, start=1):
        opened = companion.run(*stop.words)
        if opened.returncode == WRONG_USE:
            continue  # a window that is not built yet has no command
        assert opened.returncode == 0, f"glimmer {stop.words[0]}: {opened.stderr}"
        desktop.screen.window(stop.title, seconds=20)
        settle(desktop.screen)
        path = FOLDER / f"{number}-{stop.name}.png"
        desktop.screen.keep_picture(path)
        print(f"  {stop.title:<16} {path}", flush=True)
        if stop.put_away:
            desktop.screen.activate(stop.title)
            desktop.screen.key("Escape")
            desktop.screen.gone(stop.title)


def settle(screen: Screen, seconds: float = 4.0) -> None:
    """Wait until the picture stands still; what moves for ever is let be after a while."""
    deadline = time.monotonic() + seconds
    before = b""

    def still() -> bool:
        nonlocal before
        last, before = before, screen.picture().tobytes()
        return last == before or time.monotonic() > deadline

    until(still, "a picture", seconds + 5, pulse=0.3)


def main(arguments: list[str]) -> int:
    shutil.rmtree(FOLDER, ignore_errors=True)
    with Desktop(TrayKind.XEMBED) as desktop:
        companion = Companion(desktop, desktop.room / "profile")
        try:
            companion.ask("demo")
            companion.start("--background", *arguments)
            print("The companion runs with a made-up journal. Its windows:", flush=True)
            walk(desktop, companion)
            code = companion.quit()
        except AssertionError as error:
            print(f"The walk stopped: {error}", file=sys.stderr)
            code = 1
        complaints = companion.complaints()
    if complaints:
        print(complaints, file=sys.stderr)
    if FOLDER.exists():
        print(f"The pictures are in {FOLDER}")
    return code


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
