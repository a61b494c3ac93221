"""A plan on a real desktop: made by keys alone, and its words on a card at its time."""

from __future__ import annotations

from datetime import time
from pathlib import Path

from desktop.companion import Companion
from desktop.keyboard import Fingers
from desktop.machine import Desktop
from desktop.screen import KeepPicture
from desktop.test_calm import WAITS, at_a_time, comes, is_quiet_for
from desktop.waiting import until
from desktop.windows import Notepad, Reading

MAIN, CARD = "Glimmer", "An invitation"
PLAN = "When I make coffee, one breath with it"
BUTTONS = ("push button", "button", "toggle button")


def focused(reading: Reading) -> str:
    """The name of what has the keyboard in the main window."""
    return next((node.name for node in reading.nodes(MAIN, state="focused")), "")


def then_on(reading: Reading, name: str) -> None:
    until(lambda: focused(reading) == name, f"the keyboard on {name!r}", pulse=0.1)


def make_a_plan(desktop: Desktop, companion: Companion, reading: Reading) -> None:
    """From the map, without a mouse; its time is the one that is offered."""
    screen = desktop.screen
    companion.ask("map")
    screen.focused(MAIN)
    reading.wait_for(MAIN, "the last 90 days")
    fingers = Fingers(desktop, reading, MAIN)
    fingers.press("What I can count on", "space", by="shift+Tab")
    reading.wait_for(MAIN, "None yet, and that is fine")
    fingers.press("+ A new plan", "space")
    then_on(reading, "When …")
    screen.type("I make coffee")
    screen.key("Tab")
    then_on(reading, "then …")
    screen.type("one breath with it")
    screen.key("Tab")
    then_on(reading, "Invite me at a time")
    screen.key("space")
    reading.wait_for(MAIN, "It waits for a calm moment")
    screen.key("shift+Tab")
    then_on(reading, "then …")
    screen.key("Return")
    reading.wait_for(MAIN, PLAN)
    reading.wait_for(MAIN, "every day")


def test_by_keys_alone_and_its_words_come_at_its_time(
    desktop: Desktop, notepad: Notepad, reading: Reading, keep_picture: KeepPicture, tmp_path: Path
) -> None:
    home = tmp_path / "profile"
    evening = at_a_time(desktop, home, 1, time(20))
    evening.start_quietly()
    make_a_plan(desktop, evening, reading)
    keep_picture("plans")
    shown = [node for node in reading.nodes(MAIN) if node.role in BUTTONS and node.box.height]
    assert all(node.name for node in shown)
    assert evening.quit() == 0
    assert "coffee" not in (home / "state" / "plans.json").read_text(encoding="utf-8")

    morning = at_a_time(desktop, home, 2, time(8, 0, 5))
    morning.start_quietly()
    assert morning.status()["pauses"]["next"].endswith("08:00:00+00:00")
    is_quiet_for(morning, "no-lull", WAITS)
    morning.ask("gallery")  # another window than before: a natural break
    desktop.screen.focused(MAIN, 20)
    comes(desktop, morning)
    reading.wait_for(CARD, PLAN)
    keep_picture("plans-card")
    reading.button(CARD, "No more at this time")
    assert desktop.screen.active_title() == MAIN
    assert morning.quit() == 0
    for companion in (evening, morning):
        assert companion.complaints() == ""
