"""The invitation card: it comes without taking anything, and leaves by itself."""

from __future__ import annotations

import time

from desktop.companion import Companion
from desktop.machine import Desktop
from desktop.screen import Box, KeepPicture
from desktop.waiting import always, until
from desktop.windows import Heard, Notepad, Reading

CARD = "An invitation"
NOTE = "Note a glimmer"
BUTTONS = ("Pause", "Note", "Not now")


def invited(desktop: Desktop, companion: Companion) -> Box:
    """Have a card shown; where it stands."""
    companion.ask("invite")
    return desktop.screen.box(desktop.screen.window(CARD))


def still(desktop: Desktop) -> None:
    """Past the first 400 ms, in which clicks are ignored and the card finds its place."""
    always(lambda: bool(desktop.screen.windows(CARD)), "the card", 0.6)


def test_no_key_typed_elsewhere_is_taken(
    desktop: Desktop, companion: Companion, notepad: Notepad, keep_picture: KeepPicture
) -> None:
    companion.start_quietly()
    sentence = "a sentence that goes on while the card comes and nobody has to stop for it "
    typing = desktop.screen.begin_typing(sentence * 3, delay_ms=12)
    companion.ask("invite")
    desktop.screen.window(CARD)
    assert typing.poll() is None, "the card came after the typing"
    assert desktop.screen.active_title() == "Notepad"
    assert typing.wait(20) == 0
    notepad.reads(sentence * 3)
    assert desktop.screen.active_title() == "Notepad"
    keep_picture("invitation")


def test_it_stands_in_a_corner_and_not_under_the_pointer(
    desktop: Desktop, companion: Companion
) -> None:
    companion.start_quietly()
    desktop.screen.move(400, 300)
    first = invited(desktop, companion)
    assert in_a_corner(first), first
    assert companion.quit() == 0

    desktop.screen.move(*first.middle)
    companion.start_quietly()
    second = invited(desktop, companion)
    assert in_a_corner(second), second
    assert not second.holds(first.middle)


def in_a_corner(box: Box, width: int = 1280, height: int = 800) -> bool:
    """Inside the screen and near two of its edges."""
    inside = box.x >= 0 and box.y >= 0 and box.x + box.width <= width
    beside = min(box.x, width - box.x - box.width) <= 48
    above = min(box.y, height - box.y - box.height) <= 48
    return inside and beside and above and box.y + box.height <= height


def test_three_choices_of_one_size(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.start_quietly()
    invited(desktop, companion)
    boxes = [reading.button(CARD, name).box for name in BUTTONS]
    assert len({(box.width, box.height) for box in boxes}) == 1, boxes
    assert all(box.height >= 32 for box in boxes)


def test_a_screen_reader_hears_it_once_and_politely(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.start_quietly()
    reading.heard()
    invited(desktop, companion)
    still(desktop)
    line = reading.named(CARD, CARD).description
    assert reading.heard() == [Heard(f"{CARD}. {line}", polite=True)]


def test_clicks_in_the_first_moment_are_ignored(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.start_quietly()
    desktop.screen.move(300, 300)
    invited(desktop, companion)
    still(desktop)
    not_now = reading.button(CARD, "Not now").box.middle
    desktop.screen.click(not_now)
    desktop.screen.gone(CARD)

    desktop.screen.move(300, 300)
    companion.ask("invite")
    until(lambda: desktop.screen.windows(CARD), "the card", pulse=0.002)
    desktop.screen.click(not_now)
    still(desktop)
    desktop.screen.click(not_now)
    desktop.screen.gone(CARD)


def test_note_opens_capture_with_the_keyboard(
    desktop: Desktop, companion: Companion, reading: Reading
) -> None:
    companion.start_quietly()
    invited(desktop, companion)
    still(desktop)
    button = reading.button(CARD, "Note")
    desktop.screen.click(button.box.middle)
    desktop.screen.focused(NOTE)
    desktop.screen.gone(CARD)
    desktop.screen.type("because I was asked")
    desktop.screen.key("Return")
    desktop.screen.gone(NOTE)
    [moment] = companion.moments()
    assert moment["text"] == "because I was asked"
    assert moment["prompt"]


def test_the_note_chord_answers_it(desktop: Desktop, companion: Companion) -> None:
    companion.start_quietly()
    invited(desktop, companion)
    desktop.screen.key("ctrl+alt+g")
    desktop.screen.focused(NOTE)
    desktop.screen.gone(CARD)
    desktop.screen.type("by the keys")
    desktop.screen.key("Return")
    desktop.screen.gone(NOTE)
    [moment] = companion.moments()
    assert moment["prompt"]


def test_pause_is_a_real_minute_that_esc_ends(
    desktop: Desktop, companion: Companion, reading: Reading, keep_picture: KeepPicture
) -> None:
    companion.start_quietly()
    invited(desktop, companion)
    still(desktop)
    button = reading.button(CARD, "Pause")
    desktop.screen.click(button.box.middle)
    desktop.screen.focused("A pause")
    keep_picture("pause")
    desktop.screen.key("Escape")
    desktop.screen.gone("A pause")


def test_rest_from_the_card_rests(desktop: Desktop, companion: Companion, reading: Reading) -> None:
    companion.start_quietly()
    invited(desktop, companion)
    still(desktop)
    button = reading.button(CARD, "Rest")
    before = desktop.screen.windows_of("glimmer")
    desktop.screen.click(button.box.middle)
    until(lambda: len(desktop.screen.windows_of("glimmer")) > len(before), "the menu")
    desktop.screen.key("Down", "Return")
    until(lambda: "resting" in companion.status()["pauses"]["quiet_because"], "resting")


def test_it_fades_by_itself(desktop: Desktop, companion: Companion, notepad: Notepad) -> None:
    desktop.screen.move(300, 300)
    companion.start_quietly()
    invited(desktop, companion)
    appeared = time.monotonic()
    desktop.screen.gone(CARD, seconds=50)
    assert 42 <= time.monotonic() - appeared <= 48
    assert desktop.screen.active_title() == "Notepad"
    assert companion.moments() == []
