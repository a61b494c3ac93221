"""Ground me on a real screen: there at once, whatever the journal is like, and gone at once."""

from __future__ import annotations

import sqlite3
import tomllib
from contextlib import closing
from pathlib import Path

from desktop.companion import Companion
from desktop.machine import Desktop
from desktop.screen import Box, KeepPicture
from desktop.waiting import until
from desktop.windows import Notepad, Reading

GROUND = "Ground me"
HOTKEY = "ctrl+alt+shift+g"
WORDS = Path(__file__).parents[2] / "resources" / "words" / "en.toml"
SAID = tomllib.loads(WORDS.read_text(encoding="utf-8"))["anchors"].values()
ANCHORS = tuple(next(iter(line.values())) for line in SAID)
WAYS = ("Another", "Back", "A breath", "Someone to reach", "Enough for now")
BUTTONS = ("push button", "button")
TROUBLE = ("journal", "cannot", "could not", "error", "busy", "damaged")


def ground(desktop: Desktop) -> int:
    desktop.screen.key(HOTKEY)
    return desktop.screen.focused(GROUND)


def looked_at(reading: Reading) -> str:
    """The words that have the keyboard."""
    labels = [one for one in reading.nodes(GROUND, state="focused") if one.role == "label"]
    return labels[0].name if labels else ""


def test_from_another_window_and_back(
    desktop: Desktop,
    companion: Companion,
    notepad: Notepad,
    reading: Reading,
    keep_picture: KeepPicture,
) -> None:
    for text in ("Miso asleep on my feet", "The sea wall, early"):
        companion.ask("note", text, "--close", "--face", "settled")
    companion.ask("note", "the letter", "--close", "--kind", "trigger")
    companion.ask("note", "ours alone", "--close", "--private")
    companion.ask("note", "the long night", "--close", "--face", "shut-down")
    companion.start_quietly()
    desktop.screen.type("before ")
    window = ground(desktop)
    assert desktop.screen.box(window) == Box(0, 0, 1280, 800), "over the whole screen"
    keep_picture("ground")
    met = set()
    for _ in range(len(ANCHORS) + 3):
        said = until(lambda: looked_at(reading), "words to look at", pulse=0.05)
        met.add(said)
        desktop.screen.key("space")
        until(lambda said=said: looked_at(reading) not in ("", said), "another", pulse=0.05)
    assert met == {"Miso asleep on my feet", "The sea wall, early", *ANCHORS}
    desktop.screen.key("Escape")
    desktop.screen.gone(GROUND)
    desktop.screen.back_in("Notepad")
    desktop.screen.type("after")
    notepad.reads("before after")


def test_everything_by_keys_and_named(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.choose('help_name = "Mia"\nhelp_contact = "0000 000, any evening"\n')
    companion.start_quietly()
    ground(desktop)
    assert looked_at(reading) == ANCHORS[0]
    for name in WAYS:
        way = reading.button(GROUND, name)
        assert way.box.height >= 32
    unnamed = [one for one in reading.nodes(GROUND) if one.role in BUTTONS and not one.name]
    assert unnamed == []
    desktop.screen.key("Right")
    until(lambda: looked_at(reading) not in ("", ANCHORS[0]), "another", pulse=0.05)
    desktop.screen.key("Left")
    until(lambda: looked_at(reading) == ANCHORS[0], "back", pulse=0.05)
    desktop.screen.key("b")
    reading.wait_for(GROUND, "If you feel dizzy, breathe normally.")
    desktop.screen.key("h")
    reading.wait_for(GROUND, "0000 000, any evening")
    reading.wait_for(GROUND, "crisis line where you are now")
    assert reading.says(GROUND, "Mia")
    assert not reading.says(GROUND, "dizzy")
    desktop.screen.key("Escape")
    desktop.screen.gone(GROUND)


def test_a_click_anywhere_brings_another(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.start_quietly()
    ground(desktop)
    desktop.screen.click((300, 300))
    until(lambda: looked_at(reading) not in ("", ANCHORS[0]), "another", pulse=0.05)
    desktop.screen.click(reading.button(GROUND, "Enough for now").box.middle)
    desktop.screen.gone(GROUND)


def test_the_command_starts_the_companion(desktop: Desktop, companion: Companion) -> None:
    companion.ask("ground")
    desktop.screen.focused(GROUND)
    desktop.screen.key("Escape")
    desktop.screen.gone(GROUND)
    assert companion.status()["running"] is True
    companion.ask("quit")


def test_with_a_broken_journal_there_is_something_to_hold_on_to(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.store.parent.mkdir(parents=True)
    companion.store.write_bytes(b"no journal at all " * 500)
    companion.ask("ground")
    assert walked(desktop, reading) <= set(ANCHORS)
    assert not any(reading.says(GROUND, words) for words in TROUBLE)


def test_while_another_program_has_the_journal_nothing_is_waited_for(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.ask("note", "Miso asleep on my feet", "--close")
    companion.start_quietly()
    with closing(sqlite3.connect(companion.store, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        desktop.screen.key(HOTKEY)
        assert walked(desktop, reading) <= set(ANCHORS)
        assert not any(reading.says(GROUND, words) for words in TROUBLE)
        other.execute("ROLLBACK")
    desktop.screen.key("Escape")
    desktop.screen.gone(GROUND)
    companion.ask("ground")
    assert "Miso asleep on my feet" in walked(desktop, reading, 2 * len(ANCHORS))


def walked(desktop: Desktop, reading: Reading, steps: int = 3) -> set[str]:
    """What is looked at in the first steps."""
    desktop.screen.focused(GROUND)
    met = {until(lambda: looked_at(reading), "words to look at", pulse=0.05)}
    for _ in range(steps):
        desktop.screen.key("space")
        met.add(until(lambda: looked_at(reading), "words to look at", pulse=0.05))
    return met
