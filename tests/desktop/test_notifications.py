"""An invitation as a notification of dunst: seen, answered by the mouse, and never in the way."""

from __future__ import annotations

import json

import pytest

from desktop.companion import Companion
from desktop.machine import Desktop
from desktop.screen import Box, KeepPicture
from desktop.waiting import always, until
from desktop.windows import Notepad

CARD = "An invitation"
NOTIFIES = 'arrival = "notification"\npauses_on = false\n'
"""None comes by itself: whether one is due depends on when the test runs."""
LEFT, MIDDLE = 1, 2
"""With dunst the left button puts it away, the middle one does what it is for."""


@pytest.fixture
def invited(desktop: Desktop, companion: Companion) -> Box:
    """A companion that notifies has invited; where that stands."""
    companion.choose(NOTIFIES)
    companion.start_quietly()
    desktop.screen.move(300, 300)
    companion.ask("invite")
    return shown(desktop)


def shown(desktop: Desktop) -> Box:
    [window] = until(lambda: desktop.screen.windows_of("Dunst"), "the notification")
    return desktop.screen.box(window)


def gone(desktop: Desktop) -> None:
    until(lambda: not desktop.screen.windows_of("Dunst"), "that the notification is gone")


def faded(companion: Companion) -> int:
    """How many went by unanswered in a row."""
    memory = json.loads((companion.home / "state" / "pauses.json").read_text(encoding="utf-8"))
    return int(memory.get("faded_in_a_row", 0))


def test_no_key_typed_elsewhere_is_taken(
    desktop: Desktop, companion: Companion, notepad: Notepad, keep_picture: KeepPicture
) -> None:
    companion.choose(NOTIFIES)
    companion.start_quietly()
    sentence = "a sentence that goes on while it comes and nobody has to stop for it "
    typing = desktop.screen.begin_typing(sentence * 3, delay_ms=12)
    companion.ask("invite")
    shown(desktop)
    assert typing.poll() is None, "it came after the typing"
    assert typing.wait(20) == 0
    notepad.reads(sentence * 3)
    assert desktop.screen.active_title() == "Notepad"
    assert desktop.screen.windows(CARD) == []
    keep_picture("notification")


def test_a_click_on_it_opens_the_card(desktop: Desktop, invited: Box) -> None:
    desktop.screen.click(invited.middle, MIDDLE)
    desktop.screen.window(CARD)
    gone(desktop)


def test_put_away_it_counts_as_nothing(
    desktop: Desktop, companion: Companion, invited: Box
) -> None:
    desktop.screen.click(invited.middle, LEFT)
    gone(desktop)
    assert companion.quit() == 0
    assert faded(companion) == 0


def test_the_note_chord_answers_it(desktop: Desktop, companion: Companion, invited: Box) -> None:
    desktop.screen.key("ctrl+alt+g")
    desktop.screen.focused("Note a glimmer")
    gone(desktop)
    desktop.screen.type("because I was asked")
    desktop.screen.key("Return")
    desktop.screen.gone("Note a glimmer")
    [moment] = companion.moments()
    assert moment["prompt"]


def test_when_its_service_ends_the_card_comes(desktop: Desktop, invited: Box) -> None:
    desktop.notifier.end()
    desktop.screen.window(CARD, seconds=1.5)
    desktop.start_notifier()


def test_a_companion_that_leaves_takes_it_along(
    desktop: Desktop, companion: Companion, invited: Box
) -> None:
    assert companion.quit() == 0
    gone(desktop)


def test_the_status_tells_what_can_be_shown(companion: Companion) -> None:
    companion.start_quietly()
    wanted = {"technique": "freedesktop", "actions": True, "there": True}
    until(lambda: companion.status()["notify"] == wanted, "what can be shown")


def test_the_spark_brings_no_notification(desktop: Desktop, companion: Companion) -> None:
    companion.choose('arrival = "spark"\npauses_on = false\n')
    companion.start_quietly()
    desktop.tray.ask("await_item", seconds=10, within=12)
    usual = icon(desktop)
    companion.ask("invite")
    until(lambda: icon(desktop) != usual, "the warm spark")
    always(lambda: not desktop.screen.windows(CARD), "no card", 0.5)
    assert desktop.screen.windows_of("Dunst") == []
    desktop.tray.ask("activate")
    desktop.screen.window(CARD)
    until(lambda: icon(desktop) == usual, "the usual spark")


def icon(desktop: Desktop) -> object:
    """The icon's pixels, as the tray is told of them."""
    return desktop.tray.ask("property", name="IconPixmap")["value"]
