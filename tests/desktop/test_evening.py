"""An evening on a real screen: by keys alone, through a kill, and with a journal that is broken."""

from __future__ import annotations

from desktop.companion import Companion
from desktop.machine import Desktop
from desktop.screen import KeepPicture
from desktop.waiting import always, until
from desktop.windows import Reading

EVENING, MOMENT = "This evening", "A moment"
SETTLED = 2.0
"""Seconds after which what was typed must be safe."""
BUTTONS = ("push button", "button", "toggle button")


def focused(reading: Reading) -> str:
    """The name of what has the keyboard."""
    nodes = [node for node in reading.nodes(EVENING, state="focused") if node.name]
    return nodes[-1].name if nodes else ""


def page(reading: Reading) -> str:
    """What stands on the page."""
    return next((n.text for n in reading.nodes(EVENING) if n.name == "Your page"), "")


def test_a_page_by_keys_alone(
    desktop: Desktop, companion: Companion, reading: Reading, keep_picture: KeepPicture
) -> None:
    companion.ask("note", "The bus driver waved", "--face", "lively")
    companion.ask("note", "The letter", "--kind", "trigger", "--face", "on-guard")
    companion.ask("note", "Ours alone", "--private")
    companion.ask("evening")
    desktop.screen.focused(EVENING)
    reading.wait_for(EVENING, "The bus driver waved")
    assert not reading.says(EVENING, "The letter")
    assert not reading.says(EVENING, "Ours alone")
    unnamed = [one for one in reading.nodes(EVENING) if one.role in BUTTONS and not one.name]
    assert unnamed == []
    desktop.screen.type("The light stayed.")
    until(lambda: page(reading) == "The light stayed.", "the words", pulse=0.1)
    desktop.screen.key("F6")
    until(lambda: focused(reading) == "settled", "the faces", pulse=0.1)
    desktop.screen.key("space")
    until(lambda: reading.button(EVENING, "settled").checked, "the face", pulse=0.1)
    desktop.screen.key("F6")
    until(lambda: focused(reading).startswith("The bus driver"), "the day", pulse=0.1)
    keep_picture("evening")
    desktop.screen.key("Return")
    desktop.screen.focused(MOMENT)
    desktop.screen.key("Escape")
    desktop.screen.gone(MOMENT)
    desktop.screen.activate(EVENING)
    desktop.screen.key("ctrl+Return")
    desktop.screen.gone(EVENING)
    [kept] = companion.moments("kind:body-note")
    assert (kept["text"], kept["faces"]) == ("The light stayed.", ["settled"])
    assert kept["prompt"].startswith("evening.hard_day."), "less is asked where a face was hard"
    companion.ask("quit")


def test_a_page_outlives_a_kill(desktop: Desktop, companion: Companion, reading: Reading) -> None:
    companion.start_quietly()
    companion.ask("evening")
    desktop.screen.focused(EVENING)
    desktop.screen.type("words that are safe")
    until(lambda: page(reading) == "words that are safe", "the words", pulse=0.05)
    always(lambda: companion.process.poll() is None, "the companion", SETTLED)
    companion.kill()
    companion.start_quietly()
    companion.ask("evening")
    desktop.screen.focused(EVENING)
    until(lambda: page(reading) == "words that are safe", "the page as it was", pulse=0.1)
    desktop.screen.key("Escape")
    desktop.screen.gone(EVENING)


def test_with_a_broken_journal_the_page_holds_the_words(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.store.parent.mkdir(parents=True)
    companion.store.write_bytes(b"no journal at all " * 500)
    companion.ask("evening")
    desktop.screen.focused(EVENING)
    desktop.screen.type("The light stayed.")
    reading.wait_for(EVENING, "cannot be read as it is")
    reading.button(EVENING, "Copy the words")
    assert page(reading) == "The light stayed."
    desktop.screen.key("Escape")
    desktop.screen.gone(EVENING)
    companion.ask("evening")
    desktop.screen.focused(EVENING)
    assert page(reading) == "The light stayed."
    companion.ask("quit")
