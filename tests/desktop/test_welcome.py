"""The very first start on a real desktop: three cards by keys, the hotkey tried, then silence."""

from __future__ import annotations

import tomllib
from datetime import time
from pathlib import Path
from typing import Any

from desktop.companion import Companion
from desktop.machine import Desktop
from desktop.screen import KeepPicture
from desktop.waiting import always, until
from desktop.windows import Reading

MAIN, WELCOME, NOTE = "Glimmer", "Welcome", "Note a glimmer"
HOTKEY = "ctrl+alt+g"
USUAL = (time(10), time(13, 30), time(16, 30))
BUTTONS = ("push button", "button", "check box", "toggle button")
WORDS = Path(__file__).parents[2] / "resources" / "words" / "en.toml"
LINES = tomllib.loads(WORDS.read_text(encoding="utf-8"))["lines"]


def chosen(companion: Companion) -> dict[str, Any]:
    """What stands in the settings file, if there is one."""
    file = companion.home / "config" / "settings.toml"
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def turn(desktop: Desktop, reading: Reading, key: str, place: str) -> None:
    desktop.screen.key(key)
    reading.wait_for(WELCOME, place)


def test_three_cards_by_keys_then_silence(
    desktop: Desktop, companion: Companion, reading: Reading, keep_picture: KeepPicture
) -> None:
    companion.start()
    desktop.screen.focused(WELCOME)
    assert desktop.screen.windows(MAIN), "it is there, behind"
    for key in ("what_it_is", "may_be_nothing", "not_a_fix", "not_medical"):
        reading.wait_for(WELCOME, LINES[key])
    turn(desktop, reading, "Return", "2 of 3")
    keep_picture("welcome")
    unnamed = [one for one in reading.nodes(WELCOME) if one.role in BUTTONS and not one.name]
    assert unnamed == []
    turn(desktop, reading, "alt+Left", "1 of 3")
    turn(desktop, reading, "alt+Right", "2 of 3")
    choose_fewer_and_take_it_back(desktop, companion, reading)
    turn(desktop, reading, "alt+Right", "3 of 3")
    try_the_keys(desktop, reading)
    desktop.screen.activate(WELCOME)
    desktop.screen.key("Return")
    desktop.screen.gone(WELCOME)
    desktop.screen.focused(MAIN)
    assert companion.quit() == 0
    companion.start()
    always(lambda: not desktop.screen.windows_of("glimmer"), "no window at later starts", 1.0)


def choose_fewer_and_take_it_back(desktop: Desktop, companion: Companion, reading: Reading) -> None:
    """From the way on, Tab goes round to what is first on the card."""
    until(lambda: tab_to(desktop, reading, "Fewer"), "the keyboard on Fewer", 20)
    desktop.screen.key("Return")
    until(lambda: chosen(companion) == {"pause_times": list(USUAL[:2])}, "two a day")
    reading.wait_for(WELCOME, "Undo: How often")
    desktop.screen.key("ctrl+z")
    until(lambda: chosen(companion) == {}, "three again, as nobody said otherwise")


def tab_to(desktop: Desktop, reading: Reading, name: str) -> bool:
    desktop.screen.key("Tab")
    return any(one.name == name for one in reading.nodes(WELCOME, state="focused"))


def try_the_keys(desktop: Desktop, reading: Reading) -> None:
    reading.wait_for(WELCOME, "Press Ctrl+Alt+G now")
    desktop.screen.key(HOTKEY)
    reading.wait_for(WELCOME, "They work")
    assert not desktop.screen.windows(NOTE), "it was to try them"
    desktop.screen.key(HOTKEY)
    desktop.screen.focused(NOTE)
    desktop.screen.key("Escape")
    desktop.screen.gone(NOTE)


def test_taken_keys_are_told_and_others_work(
    desktop: Desktop, companion: Companion, reading: Reading, tmp_path: Path
) -> None:
    neighbour = Companion(desktop, tmp_path / "neighbour")
    try:
        neighbour.start_quietly()
        companion.start()
        desktop.screen.focused(WELCOME)
        turn(desktop, reading, "alt+Right", "2 of 3")
        turn(desktop, reading, "alt+Right", "3 of 3")
        reading.wait_for(WELCOME, "Another program has these keys")
        until(lambda: tab_to(desktop, reading, "Other keys: Ctrl+Alt+G"), "on the keys", 20)
        desktop.screen.key("Return")
        reading.wait_for(WELCOME, "Esc keeps them")
        desktop.screen.key("ctrl+alt+m")
        reading.wait_for(WELCOME, "Press Ctrl+Alt+M now")
        assert chosen(companion) == {"note_chord": "Ctrl+Alt+M"}
        desktop.screen.key("ctrl+alt+m")
        reading.wait_for(WELCOME, "They work")
        desktop.screen.key("Escape")
        desktop.screen.gone(WELCOME)
        assert companion.quit() == 0
    finally:
        neighbour.end()
