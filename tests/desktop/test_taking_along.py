"""Moments are taken along with real keys: all from the settings, from the gallery the chosen."""

from __future__ import annotations

from desktop.companion import Companion
from desktop.keyboard import Fingers
from desktop.machine import Desktop
from desktop.waiting import until
from desktop.windows import Reading

MAIN = "Glimmer"
TAKING = "Take moments along"


def choose_where(desktop: Desktop, reading: Reading, kind: str, path: object) -> None:
    """From the button that asks where to, through Qt's own dialog."""
    Fingers(desktop, reading, TAKING).at("Choose where…")
    desktop.screen.key("Return")
    desktop.screen.focused(kind)
    desktop.screen.key("ctrl+a")
    desktop.screen.type(str(path))
    desktop.screen.key("Return")


def test_moments_are_taken_along_by_keys_alone(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.ask("note", "Sun on the stairs", "--cue", "light")
    companion.ask("note", "mine alone", "--private")
    companion.start_quietly()
    chosen_in_the_gallery(desktop, companion, reading)
    everything_from_the_settings(desktop, companion, reading)


def chosen_in_the_gallery(desktop: Desktop, companion: Companion, reading: Reading) -> None:
    """As a file for Glimmer, where the keyboard is on the no."""
    companion.ask("gallery")
    desktop.screen.focused(MAIN)
    reading.wait_for(MAIN, "Sun on the stairs")
    wall = Fingers(desktop, reading, MAIN)
    wall.go_to("Moments")
    desktop.screen.key("ctrl+a")
    reading.wait_for(MAIN, "2 moments chosen")
    wall.go_to("Into a file …")
    desktop.screen.key("Return")
    desktop.screen.focused(TAKING)
    reading.wait_for(TAKING, "Chosen in the gallery: 2 moments")
    path = desktop.room / "two.zip"
    choose_where(desktop, reading, "For Glimmer again", path)
    reading.wait_for(TAKING, "Also in it: 1 private moment.")
    taking = Fingers(desktop, reading, TAKING)
    taking.at("Not now")
    taking.press("Write it")
    reading.wait_for(TAKING, "2 moments in", 10)
    assert companion.ask("import", path, "--dry-run").startswith("0 moments would come in; 2")
    back_from_it(desktop)


def everything_from_the_settings(desktop: Desktop, companion: Companion, reading: Reading) -> None:
    """As a folder of notes, where the private one stays here."""
    companion.ask("settings")
    fingers = Fingers(desktop, reading, MAIN)
    fingers.at("Pauses")
    fingers.go_to("Keeping", "Down")
    fingers.press("Take moments along…")
    desktop.screen.focused(TAKING)
    taking = Fingers(desktop, reading, TAKING)
    taking.at("Choose where…")
    taking.go_to("In what: For Glimmer again")
    desktop.screen.key("Down")
    reading.wait_for(TAKING, "Markdown, one note a moment")
    taking.go_to("Choose where…")
    place = desktop.room / "notes"
    choose_where(desktop, reading, "A folder of notes", place)
    reading.wait_for(TAKING, "Among them: 1 private moment.")
    taking.at("Write it")
    desktop.screen.key("Return")
    reading.wait_for(TAKING, "Private, and not in it: 1 moment.", 10)
    (note,) = place.rglob("*.md")
    assert "Sun on the stairs" in note.read_text(encoding="utf-8")
    back_from_it(desktop)


def back_from_it(desktop: Desktop) -> None:
    desktop.screen.key("Escape")
    until(lambda: desktop.screen.active_title() == MAIN, "the main window has the keyboard", 10)
