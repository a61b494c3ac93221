"""Looking back on a month and a year with real keys, as a screen reader tells of it."""

from __future__ import annotations

from desktop.companion import Companion
from desktop.machine import Desktop
from desktop.screen import KeepPicture
from desktop.waiting import until
from desktop.windows import Reading
from glimmer_desktop.domain.leaf import Leaf
from glimmer_desktop.system.clock import SystemClock

MAIN = "Glimmer"
FIRST = "The month before"
LINE = "A line of your own"


def focused(reading: Reading) -> str:
    named = [node for node in reading.nodes(MAIN, state="focused") if node.name]
    return named[-1].name if named else ""


def keyboard_at(reading: Reading, name: str) -> None:
    until(lambda: focused(reading).startswith(name), f"the keyboard at {name!r}", 10, pulse=0.1)


def go_to(desktop: Desktop, reading: Reading, name: str) -> None:
    """Tab on until what is called so has the keyboard."""
    for _ in range(12):
        before = focused(reading)
        if before.startswith(name):
            return
        desktop.screen.key("Tab")
        until(lambda before=before: focused(reading) != before, "the next stop", pulse=0.1)
    keyboard_at(reading, name)


def test_a_month_is_read_written_to_turned_and_left_by_keys_alone(
    desktop: Desktop, companion: Companion, reading: Reading, keep_picture: KeepPicture
) -> None:
    present = Leaf.month_of(SystemClock().now().date())
    for _ in range(2):
        companion.ask("note", "Sun on the stairs", "--cue", "light", "--place", "water")
    companion.ask("note", "A loud street", "--kind", "trigger", "--cue", "noise")
    companion.start_quietly()
    companion.ask("gallery")
    desktop.screen.focused(MAIN)
    reading.wait_for(MAIN, "Sun on the stairs")
    desktop.screen.key("m")
    reading.wait_for(MAIN, "“light” came up 2 times.", 10)
    reading.wait_for(MAIN, "You were here on one day: “water”.")
    assert not reading.says(MAIN, "noise")
    keyboard_at(reading, FIRST)
    go_to(desktop, reading, "Show what was hard, too")
    desktop.screen.key("Return")
    reading.wait_for(MAIN, "“noise” came up once.")
    keep_picture("looking-back-on-a-month")
    desktop.screen.key("shift+Tab")
    keyboard_at(reading, LINE)
    desktop.screen.type("Much fog, and geese.")
    reading.wait_for(MAIN, "Much fog, and geese.")
    desktop.screen.key("alt+Up")
    until(lambda: focused(reading) == f"{LINE}: {present.year}", "the year", pulse=0.1)
    assert str(present.year) in [one.words for one in reading.heard()]
    reading.wait_until_gone(MAIN, "Much fog, and geese.")
    reading.wait_until_gone(MAIN, "noise")
    desktop.screen.key("alt+Down")
    reading.wait_for(MAIN, "Much fog, and geese.")
    desktop.screen.key("Escape")
    reading.wait_for(MAIN, "Search")
    notes = [one for one in companion.moments() if one["kind"] == "body-note"]
    assert [(one["text"], one["prompt"]) for one in notes] == [
        ("Much fog, and geese.", present.mark)
    ]
