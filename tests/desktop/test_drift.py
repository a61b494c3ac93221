"""Drift and many moments at once, on a real screen with real keys."""

from __future__ import annotations

from desktop.companion import Companion
from desktop.keyboard import Fingers
from desktop.machine import Desktop
from desktop.screen import Box, KeepPicture
from desktop.unheard import unheard
from desktop.waiting import until
from desktop.windows import Reading

MAIN, DRIFT, MOMENT = "Glimmer", "Drift", "A moment"


def open_gallery(desktop: Desktop, companion: Companion, reading: Reading, says: str) -> None:
    companion.ask("gallery")
    desktop.screen.focused(MAIN)
    reading.wait_for(MAIN, says)


def looked_at(reading: Reading) -> str:
    """The words that have the keyboard."""
    labels = [one for one in reading.nodes(DRIFT, state="focused") if one.role == "label"]
    return labels[0].name if labels else ""


def test_what_is_kept_close_drifts_by_and_waits_at_a_key(
    desktop: Desktop, companion: Companion, reading: Reading, keep_picture: KeepPicture
) -> None:
    close = ("Miso asleep on my feet", "The sea wall, early")
    for text in close:
        companion.ask("note", text, "--close", "--face", "settled", "--place", "harbour")
    companion.ask("note", "the letter", "--close", "--kind", "trigger")
    companion.ask("note", "ours alone", "--close", "--private")
    companion.ask("note", "the long night", "--close", "--face", "shut-down")
    companion.start_quietly()
    open_gallery(desktop, companion, reading, "5 moments")
    desktop.screen.key("d")
    window = desktop.screen.focused(DRIFT)
    assert desktop.screen.box(window) == Box(0, 0, 1280, 800), "over the whole screen"
    first = until(lambda: looked_at(reading), "words to look at", pulse=0.05)
    keep_picture("drift")
    other = until(
        lambda: (said := looked_at(reading)) not in ("", first) and said,
        "the next by itself",
        15,
        pulse=0.2,
    )
    assert {first, other} == set(close)
    desktop.screen.key("x")
    reading.wait_for(DRIFT, "It stays here.")
    desktop.screen.key("space")
    until(lambda: reading.keyboard() == "On", "the ways", pulse=0.05)
    keep_picture("drift-ways")
    assert unheard(reading, DRIFT) == []
    desktop.screen.key("o")
    desktop.screen.gone(DRIFT)
    desktop.screen.focused(MOMENT)
    reading.wait_for(MOMENT, str(other))


def test_many_get_a_place_go_and_come_back_after_a_restart(
    desktop: Desktop, companion: Companion, reading: Reading, keep_picture: KeepPicture
) -> None:
    said = [f"Steam number {number}" for number in range(4)]
    for text in said[:3]:
        companion.ask("note", text)
    companion.ask("note", said[3], "--place", "attic")
    companion.start_quietly()
    open_gallery(desktop, companion, reading, "4 moments")
    desktop.screen.key("shift+Right")
    reading.wait_for(MAIN, "2 moments chosen")
    fingers = Fingers(desktop, reading, MAIN)
    fingers.choose("Add a word", "Down", "Return")
    desktop.screen.type("kitchen")
    desktop.screen.key("Return")
    reading.wait_for(MAIN, "1 of them has another one and keeps it too.")
    keep_picture("many-asked")
    assert companion.texts("place:kitchen") == []
    desktop.screen.key("Return")
    until(lambda: len(companion.texts("place:kitchen")) == 2, "both in the kitchen")
    assert companion.texts("place:attic") == [said[3]]
    desktop.screen.key("ctrl+z")
    until(lambda: companion.texts("place:kitchen") == [], "both as before")

    desktop.screen.key("ctrl+a")
    reading.wait_for(MAIN, "4 moments chosen")
    desktop.screen.key("Delete")
    reading.wait_for(MAIN, "4 moments will be let go.")
    desktop.screen.key("Return")
    until(lambda: companion.moments() == [], "all let go")
    assert companion.quit() == 0
    companion.start_quietly()
    companion.ask("gallery")
    desktop.screen.focused(MAIN)
    reading.wait_for(MAIN, "notes a glimmer from anywhere")
    desktop.screen.key("ctrl+z")
    reading.wait_for(MAIN, "4 moments will be here again.")
    keep_picture("many-taken-back")
    desktop.screen.key("Return")
    until(lambda: sorted(companion.texts()) == said, "all brought back")
