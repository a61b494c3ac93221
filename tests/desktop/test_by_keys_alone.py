"""The flows that no other test walks whole, by real keys alone, as a screen reader tells of them.

`docs/keys.md` names, for each flow, the walk that goes through it.
"""

from __future__ import annotations

import tomllib
from typing import Any

from desktop.companion import Companion
from desktop.keyboard import Fingers
from desktop.machine import Desktop
from desktop.waiting import until
from desktop.windows import Node, Reading

MAIN, NOTE, MOMENT, CARD = "Glimmer", "Note a glimmer", "A moment", "An invitation"
HELD, STEAM = "A stranger held the door", "Steam over the mug"


def chosen(companion: Companion) -> dict[str, Any]:
    file = companion.home / "config" / "settings.toml"
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def is_chosen(companion: Companion, **wanted: object) -> None:
    """Wait until the settings file says exactly this."""
    until(lambda: chosen(companion) == wanted, f"{wanted}, not {chosen(companion)}")


def current(reading: Reading) -> str:
    """The tile that has the keyboard, as it is told."""
    nodes = reading.nodes(MAIN, state="focused")
    return next((n.name for n in nodes if n.role == "list item"), "")


def test_a_moment_is_found_opened_changed_let_go_and_brought_back(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.ask("note", STEAM, "--face", "settled")
    companion.ask("note", HELD)
    companion.start_quietly()
    companion.ask("gallery")
    desktop.screen.focused(MAIN)
    key, wall = desktop.screen.key, Fingers(desktop, reading, MAIN)
    until(lambda: current(reading).startswith(HELD), "the newest tile")
    key("Right")
    until(lambda: current(reading).startswith(STEAM), "the next tile")
    key("c")
    until(lambda: companion.moments()[1]["close"], "kept close")
    key("slash")
    wall.at("Search")
    desktop.screen.type("stranger")
    reading.wait_for(MAIN, "1 moment")
    key("Return")
    until(lambda: current(reading).startswith(HELD), "what was found")
    key("Return")
    desktop.screen.focused(MOMENT)
    opened = Fingers(desktop, reading, MOMENT)
    opened.at("The moment")
    key("e")
    opened.at("What you noticed")
    key("ctrl+End")
    desktop.screen.type(", smiling")
    reading.wait_for(MOMENT, f"{HELD}, smiling")
    key("ctrl+Return")
    until(lambda: companion.texts() == [f"{HELD}, smiling", STEAM], "changed")
    opened.at("The moment")
    key("Delete")
    until(lambda: companion.texts() == [STEAM], "let go")
    opened.press("Undo")
    until(lambda: len(companion.moments()) == 2, "brought back at once")
    reading.wait_for(MOMENT, "Edit")
    key("Escape")
    desktop.screen.gone(MOMENT)
    wall.go_to("Moments")
    until(lambda: current(reading).startswith(HELD), "the same tile")
    key("Delete")
    until(lambda: companion.texts() == [STEAM], "let go again")
    wall.press("Let go lately")
    reading.wait_for(MAIN, "stays here for 30 days")
    wall.press("Bring back")
    until(lambda: len(companion.moments()) == 2, "brought back from the bin")
    key("Escape")
    wall.at("Moments")


def test_each_kind_of_setting_is_changed_and_taken_back(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.start_quietly()
    companion.ask("settings")
    desktop.screen.focused(MAIN)
    key, fingers = desktop.screen.key, Fingers(desktop, reading, MAIN)
    fingers.at("Pauses")
    fingers.press("Invite me to pause", "space")
    is_chosen(companion, pauses_on=False)
    key("ctrl+z")
    is_chosen(companion)
    fingers.choose("Invitations come: ", "Down", "Down", "Return")
    is_chosen(companion, pause_rhythm="every-so-often")
    key("ctrl+z")
    is_chosen(companion)
    fingers.press("Between", "Up")
    is_chosen(companion, day_starts=tomllib.loads("a = 10:00:00")["a"])
    fingers.press("Between: Back to")
    is_chosen(companion)
    fingers.press("Wednesday", "space")
    until(lambda: len(chosen(companion).get("pause_days", ())) == 6, "six days")
    key("ctrl+z")
    is_chosen(companion)
    fingers.go_to("Rest until")
    key("Tab")
    until(lambda: fingers.here() == "Rest", "the button beside it")
    key("Return")
    until(lambda: "resting" in companion.status()["pauses"]["quiet_because"], "resting")
    to_place(fingers, "Ground me")
    fingers.go_to("Someone to reach")
    desktop.screen.type("Mia")
    key("Return")
    is_chosen(companion, help_name="Mia")
    fingers.press("Someone to reach: Back to none")
    is_chosen(companion)
    to_place(fingers, "Appearance")
    fingers.press("Text size", "Up")
    is_chosen(companion, text_size=110)


def to_place(fingers: Fingers, place: str) -> None:
    """Back to the list of places, and down it."""
    fingers.go_to("Pauses" if place == "Ground me" else "Ground me", "shift+Tab")
    fingers.go_to(place, "Down")


def test_a_word_is_added_joined_and_starred(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.ask("note", "Tea", "--value", "nature")
    companion.start_quietly()
    companion.ask("settings")
    desktop.screen.focused(MAIN)
    fingers = Fingers(desktop, reading, MAIN)
    fingers.at("Pauses")
    fingers.go_to("My words", "Down")
    fingers.go_to("List: ")
    fingers.go_to("List: A value in it", "Down")
    until(lambda: rows(reading)[:1] == ["nature"], "the values")
    fingers.press("+ Add a word")
    typed(fingers, "moss")
    until(lambda: "moss" in rows(reading), "the new word")
    fingers.go_to("Words of this list")
    desktop.screen.key("End")
    until(lambda: row_at(reading).startswith("moss"), "the new word chosen")
    fingers.press("★ Star")
    until(lambda: row_at(reading) == "moss, starred", "a star")
    fingers.press("Join with another")
    typed(fingers, "nature")
    until(lambda: not any(row.startswith("moss") for row in rows(reading)), "one word of two")
    desktop.screen.key("ctrl+z")
    until(lambda: any(row.startswith("moss") for row in rows(reading)), "two words again")


def typed(fingers: Fingers, word: str) -> None:
    """Into the field that has just come."""
    until(lambda: any(n.focused and n.role == "text" for n in fields(fingers)), "a field")
    fingers.desktop.screen.type(word)
    until(lambda: any(n.text == word for n in fields(fingers)), f"{word!r} in it")
    fingers.desktop.screen.key("Return")


def fields(fingers: Fingers) -> list[Node]:
    return fingers.reading.nodes(fingers.window, state="editable")


def row_at(reading: Reading) -> str:
    """The row that is chosen."""
    nodes = reading.nodes(MAIN, state="selected")
    found = [node.name for node in nodes if node.role == "list item"]
    return found[0] if found else ""


def rows(reading: Reading) -> list[str]:
    return [node.name for node in reading.nodes(MAIN) if node.role == "list item"]


def test_what_was_kept_is_taken_back_from_an_empty_form(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.start_quietly()
    desktop.screen.key("ctrl+alt+g")
    desktop.screen.focused(NOTE)
    desktop.screen.type("too soon")
    desktop.screen.key("Return")
    desktop.screen.gone(NOTE)
    until(lambda: companion.texts() == ["too soon"], "kept")
    desktop.screen.key("ctrl+alt+g")
    desktop.screen.focused(NOTE)
    desktop.screen.key("ctrl+z")
    until(lambda: companion.texts() == [], "taken back")
    reading.wait_for(NOTE, "too soon")
