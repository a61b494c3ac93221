"""The gallery over a journal, read tile by tile as a screen reader reads it."""

from __future__ import annotations

from desktop.companion import Companion
from desktop.machine import Desktop
from desktop.screen import KeepPicture
from desktop.waiting import until
from desktop.windows import Reading

MAIN = "Glimmer"
MOMENT = "A moment"


def open_gallery(desktop: Desktop, companion: Companion) -> None:
    companion.ask("gallery")
    desktop.screen.focused(MAIN)


def current_tile(reading: Reading) -> str:
    """What a screen reader is told of the tile that keys act on."""
    tiles = [one for one in reading.nodes(MAIN, saying="Moments") if one.name == "Moments"]
    return tiles[0].description if tiles else ""


def wait_for_tile(reading: Reading, words: str) -> None:
    until(lambda: words in current_tile(reading), f"{words!r} as the current tile", pulse=0.1)


def test_it_shows_what_was_noted_and_finds_it(
    desktop: Desktop, companion: Companion, reading: Reading, keep_picture: KeepPicture
) -> None:
    companion.ask("note", "Steam over the mug", "--face", "settled", "--cue", "slow breath")
    companion.ask("note", "A stranger held the door", "--value", "kindness")
    companion.start_quietly()
    open_gallery(desktop, companion)
    reading.wait_for(MAIN, "2 moments")
    wait_for_tile(reading, "A stranger held the door")
    desktop.screen.key("Right")
    wait_for_tile(reading, "Steam over the mug")
    keep_picture("gallery")

    desktop.screen.key("slash")
    desktop.screen.type("cue:slow")
    reading.wait_for(MAIN, "1 moment")
    desktop.screen.key("Return")
    wait_for_tile(reading, "Steam over the mug")
    assert companion.texts('cue:"slow breath"') == ["Steam over the mug"]
    keep_picture("gallery-found")


def test_a_query_with_a_mistake_is_told_where_it_is_typed(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.ask("note", "Steam over the mug")
    companion.start_quietly()
    open_gallery(desktop, companion)
    reading.wait_for(MAIN, "1 moment")
    desktop.screen.key("slash")
    desktop.screen.type("nosuch:thing")
    reading.wait_for(MAIN, "nosuch")


def test_a_query_is_completed_built_by_a_chip_and_asks_less(
    desktop: Desktop, companion: Companion, reading: Reading, keep_picture: KeepPicture
) -> None:
    companion.ask("note", "Steam over the mug", "--cue", "slow breath", "--place", "kitchen")
    companion.ask("note", "A stranger held the door", "--cue", "slow breath")
    companion.ask("note", "Something unsaid", "--cue", "slow to tell", "--private")
    companion.start_quietly()
    open_gallery(desktop, companion)
    reading.wait_for(MAIN, "3 moments")
    desktop.screen.key("slash")
    desktop.screen.type("#slo")
    reading.wait_for(MAIN, "slow breath")
    assert not reading.says(MAIN, "slow to tell")
    keep_picture("gallery-completing")
    desktop.screen.key("Down")
    desktop.screen.key("Return")
    reading.wait_for(MAIN, "cue: slow breath")
    reading.wait_for(MAIN, "2 moments")

    desktop.screen.type("place:")
    reading.wait_for(MAIN, "kitchen")
    desktop.screen.key("Tab")
    reading.wait_for(MAIN, "place: kitchen")
    reading.wait_for(MAIN, "1 moment")
    desktop.screen.type("kind:trigger ")
    reading.wait_for(MAIN, "without trigger: 1")
    keep_picture("gallery-asking-less")
    desktop.screen.click(reading.button(MAIN, "without trigger: 1").box.middle)
    reading.wait_for(MAIN, "1 moment")
    desktop.screen.key("Return")
    wait_for_tile(reading, "Steam over the mug")


def test_what_is_noted_meanwhile_appears(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.start_quietly()
    open_gallery(desktop, companion)
    companion.ask("note", "Rain on the skylight")
    reading.wait_for(MAIN, "1 moment")
    desktop.screen.key("Home")
    wait_for_tile(reading, "Rain on the skylight")


def test_a_moment_is_opened_and_let_go_and_brought_back(
    desktop: Desktop, companion: Companion, reading: Reading, keep_picture: KeepPicture
) -> None:
    companion.ask("note", "Rain on the skylight")
    companion.start_quietly()
    open_gallery(desktop, companion)
    wait_for_tile(reading, "Rain on the skylight")
    desktop.screen.key("Return")
    desktop.screen.focused(MOMENT)
    reading.wait_for(MOMENT, "Rain on the skylight")
    keep_picture("moment")
    desktop.screen.click(reading.button(MOMENT, "Let go").box.middle)
    until(lambda: companion.moments() == [], "let go")
    desktop.screen.click(reading.button(MOMENT, "Undo").box.middle)
    until(lambda: companion.texts() == ["Rain on the skylight"], "brought back")


def test_private_words_are_covered(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.ask("note", "Nobody else reads this", "--private")
    companion.start_quietly()
    open_gallery(desktop, companion)
    reading.wait_for(MAIN, "1 moment")
    until(lambda: current_tile(reading), "a current tile")
    assert not reading.says(MAIN, "Nobody else reads this")


def test_a_demo_journal_fills_it(
    desktop: Desktop, companion: Companion, reading: Reading, keep_picture: KeepPicture
) -> None:
    companion.ask("demo", "--moments", "200", "--photos", "6")
    companion.start_quietly()
    open_gallery(desktop, companion)
    reading.wait_for(MAIN, "200 moments")
    keep_picture("gallery-demo")
    assert len(companion.moments()) == 200
