"""An invitation as a notification of XFCE: real buttons, pressed by a real mouse."""

from __future__ import annotations

import pytest

from desktop.companion import Companion
from desktop.machine import Desktop, Notifier
from desktop.screen import KeepPicture
from desktop.waiting import until
from desktop.windows import Node, Reading

NOTIFIER = Notifier.XFCE

CARD = "An invitation"
NOTE = "Note a glimmer"
BUTTONS = ["Pause with me", NOTE, "Not now", "Fewer of these"]
NO_TITLE = ""
"""The notification's window has none."""


@pytest.fixture
def invited(desktop: Desktop, companion: Companion, reading: Reading) -> list[Node]:
    """A companion that notifies has invited; what stands in the notification."""
    companion.choose('arrival = "notification"\npauses_on = false\n')
    companion.start_quietly()
    desktop.screen.move(300, 300)
    companion.ask("invite")
    return standing(reading)


def standing(reading: Reading) -> list[Node]:
    """What stands in it, once it stands where it stays."""
    reading.button(NO_TITLE, BUTTONS[-1])
    return reading.nodes(NO_TITLE)


def press(desktop: Desktop, nodes: list[Node], name: str) -> None:
    [found] = [node for node in nodes if node.name == name]
    desktop.screen.click(found.box.middle)


def gone(reading: Reading) -> None:
    until(lambda: not reading.nodes(NO_TITLE), "that the notification is gone", pulse=0.1)


def test_it_says_the_line_and_offers_four(
    invited: list[Node], keep_picture: KeepPicture, companion: Companion
) -> None:
    assert [node.name for node in invited if node.role == "push button"] == BUTTONS
    labels = [node.name for node in invited if node.role == "label"]
    assert labels[0] == CARD
    assert labels[1].endswith(("?", "."))
    keep_picture("notification-xfce")


def test_note_opens_capture_with_the_keyboard(
    desktop: Desktop, companion: Companion, reading: Reading, invited: list[Node]
) -> None:
    press(desktop, invited, NOTE)
    desktop.screen.focused(NOTE)
    gone(reading)
    desktop.screen.type("because I was asked")
    desktop.screen.key("Return")
    desktop.screen.gone(NOTE)
    [moment] = companion.moments()
    assert moment["prompt"]


def test_pause_opens_the_pause(desktop: Desktop, invited: list[Node]) -> None:
    press(desktop, invited, "Pause with me")
    desktop.screen.focused("A pause")


def test_not_now_leaves_nothing(desktop: Desktop, reading: Reading, invited: list[Node]) -> None:
    press(desktop, invited, "Not now")
    gone(reading)
    assert desktop.screen.windows(CARD) == []


def test_fewer_is_thanked_for_in_the_same_place(
    desktop: Desktop, reading: Reading, invited: list[Node]
) -> None:
    press(desktop, invited, "Fewer of these")
    reading.wait_for(NO_TITLE, "Fewer from now on")
    assert desktop.screen.windows(CARD) == []


def test_a_click_on_the_line_puts_it_away(
    desktop: Desktop, reading: Reading, invited: list[Node]
) -> None:
    """So XFCE has it; elsewhere it opens the card."""
    line = [node for node in invited if node.role == "label"][1]
    desktop.screen.click(line.box.middle)
    gone(reading)
    assert desktop.screen.windows(CARD) == []
