"""My words with real keys and a real mouse, as a screen reader tells of them."""

from __future__ import annotations

import json

from desktop.companion import Companion
from desktop.machine import Desktop
from desktop.waiting import until
from desktop.windows import Reading

MAIN = "Glimmer"


def words(reading: Reading) -> list[str]:
    """The rows of the list, from top to bottom."""
    rows = [node for node in reading.nodes(MAIN) if node.role == "list item" and node.box.height]
    return [row.name for row in sorted(rows, key=lambda row: row.box.y)]


def wait_for_first(reading: Reading, *first: str) -> None:
    until(
        lambda: words(reading)[: len(first)] == list(first),
        f"{first} first, not {words(reading)[:6]}",
        pulse=0.1,
    )


def open_my_words(desktop: Desktop, companion: Companion, reading: Reading, *first: str) -> None:
    """With the keyboard in the list of cues, once these stand first in it."""
    companion.ask("settings")
    desktop.screen.focused(MAIN)
    desktop.screen.key("Down", "Down")
    wait_for_first(reading, *first)
    desktop.screen.key("Tab", "Tab", "Tab", "Tab")


def test_every_change_by_keyboard_alone_and_undone(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.run("note", "Tea", "--cue", "warmth", "--cue", "inner smile")
    companion.start_quietly()
    open_my_words(desktop, companion, reading, "inner smile", "warmth", "breath slowed")
    desktop.screen.key("Down", "F2")
    desktop.screen.type("a glow")
    desktop.screen.key("Return")
    wait_for_first(reading, "inner smile", "a glow")
    desktop.screen.key("alt+Up")
    wait_for_first(reading, "a glow", "inner smile")
    desktop.screen.key("Down", "Delete")
    wait_for_first(reading, "a glow", "breath slowed")
    kept = json.loads(companion.ask("list", "--json"))
    assert sorted(kept[0]["cues"]) == ["a glow", "inner smile"]
    desktop.screen.key("ctrl+z", "ctrl+z", "ctrl+z")
    wait_for_first(reading, "inner smile", "warmth")
    assert sorted(json.loads(companion.ask("list", "--json"))[0]["cues"]) == [
        *("inner smile", "warmth"),
    ]


def test_a_word_is_taken_to_its_place_with_the_mouse(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.start_quietly()
    shipped = ("breath slowed", "inner smile", "warmth", "muscle un-clenched")
    open_my_words(desktop, companion, reading, *shipped)
    taken, target = reading.named(MAIN, "muscle un-clenched"), reading.named(MAIN, "inner smile")
    x, y = target.box.middle
    desktop.screen.drag(taken.box.middle, (x, y - target.box.height // 3))
    wait_for_first(reading, "breath slowed", "muscle un-clenched", "inner smile", "warmth")
    assert len(words(reading)) == len(set(words(reading)))
    reading.wait_for(MAIN, "Order as I use them")
