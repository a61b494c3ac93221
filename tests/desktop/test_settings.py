"""The settings by keyboard alone, with real keys: each change acts at once and is taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.companion import Companion
from desktop.keyboard import Fingers
from desktop.machine import Desktop
from desktop.waiting import until
from desktop.windows import Reading

MAIN = "Glimmer"
NOTE = "Note a glimmer"


@pytest.fixture
def neighbour(desktop: Desktop, tmp_path: Path) -> Iterator[Companion]:
    """Another program, which has Ctrl+Alt+U."""
    other = Companion(desktop, tmp_path / "neighbour")
    other.choose('note_chord = "Ctrl+Alt+U"\n')
    other.start_quietly()
    until(lambda: chord(other) == ("Ctrl+Alt+U", "ready"), "it has its keys")
    yield other
    other.end()


def chord(companion: Companion) -> tuple[str, str] | None:
    """Of the keys to note with, and what became of them."""
    hotkeys = [one for one in companion.status()["hotkeys"] if one["action"] == "note"]
    return (hotkeys[0]["chord"], hotkeys[0]["state"]) if hotkeys else None


def chosen(companion: Companion) -> str:
    return (companion.home / "config" / "settings.toml").read_text(encoding="utf-8")


def open_at_capture(desktop: Desktop, companion: Companion, reading: Reading) -> None:
    """As far as the button that shows the keys."""
    companion.ask("settings")
    desktop.screen.focused(MAIN)
    fingers = Fingers(desktop, reading, MAIN)
    fingers.at("Pauses")
    fingers.go_to("Capture", "Down")
    fingers.go_to("Keys to note with")


def test_keys_are_chosen_by_pressing_them(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.start_quietly()
    open_at_capture(desktop, companion, reading)
    desktop.screen.key("Return", "j", "Escape")
    desktop.screen.key("Return", "ctrl+alt+j")
    until(lambda: chord(companion) == ("Ctrl+Alt+J", "ready"), "the new keys are asked for")
    assert chosen(companion) == 'note_chord = "Ctrl+Alt+J"\n'
    desktop.screen.key("ctrl+alt+j")
    desktop.screen.focused(NOTE)
    desktop.screen.key("Escape")
    desktop.screen.gone(NOTE)
    desktop.screen.activate(MAIN)
    desktop.screen.key("Return", "BackSpace")
    until(lambda: chord(companion) is None, "no keys are asked for")
    desktop.screen.key("ctrl+z", "ctrl+z")
    until(lambda: chord(companion) == ("Ctrl+Alt+G", "ready"), "the first keys are back")
    assert chosen(companion) == ""


def test_what_is_written_by_hand_is_taken_up_and_explained(
    desktop: Desktop, companion: Companion, neighbour: Companion, reading: Reading
) -> None:
    companion.start_quietly()
    open_at_capture(desktop, companion, reading)
    companion.choose('theme = dark\nnote_chord = "Ctrl+Alt+U"\n')
    reading.wait_for(MAIN, "Another program has these keys")
    reading.wait_for(MAIN, "Line 1 of settings.toml could not be understood")
    assert chord(companion) == ("Ctrl+Alt+U", "taken")
    [line] = companion.status()["settings"]["problems"]
    assert "Line 1" in line
    desktop.screen.key("Tab", "Return")
    until(lambda: chord(companion) == ("Ctrl+Alt+G", "ready"), "they are the usual ones again")
    kept = (companion.home / "config" / "settings.toml.broken").read_text(encoding="utf-8")
    assert kept.startswith("theme = dark")
