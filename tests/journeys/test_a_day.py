"""A working day with the companion, told as a person lives it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conftest import InlineExecutor, StillClock
from journeys.conftest import CARD, GROUND, MAIN, NOTE, Journey, windows

# The offscreen platform of these tests has no tray to look for.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


def test_an_invitation_becomes_a_moment(journey: Journey) -> None:
    journey.at(9, 30)
    assert CARD not in windows()
    journey.at(10, 20)
    journey.clicks(CARD, "Note a glimmer")
    journey.writes()
    journey.types("The kettle, and nobody else up yet")
    journey.enters()
    journey.sees_no(NOTE)

    [moment] = journey.moments()
    assert moment.text == "The kettle, and nobody else up yet"
    assert moment.noticed_at == journey.clock.now()
    assert moment.prompt in journey.core.wording.vocabulary.invitations

    journey.companion.show_gallery()
    journey.reads(MAIN, "1 moment")


def test_three_invitations_a_day_and_none_at_night(journey: Journey) -> None:
    for hour, minute in ((10, 20), (13, 50), (16, 50)):
        journey.at(hour, minute)
        journey.clicks(CARD, "Not now")
    for hour in (17, 18, 21, 23):
        journey.at(hour, 30)
        assert CARD not in windows()


def test_a_rest_is_kept_and_ends(journey: Journey) -> None:
    journey.companion.rest(journey.clock.now() + timedelta(hours=2))
    journey.at(10, 20)
    assert CARD not in windows()
    assert journey.companion.status().pauses.quiet_because == ("resting",)
    journey.at(13, 50)
    journey.sees(CARD)


def test_no_invitation_comes_into_ground_me(journey: Journey, qtbot: QtBot) -> None:
    journey.press("Ctrl+Alt+Shift+G")
    journey.sees(GROUND)
    journey.at(10, 20)
    assert set(windows()) == {GROUND}
    ground = journey.sees(GROUND)
    qtbot.waitUntil(ground.isActiveWindow)  # a shortcut of a window that is not does nothing
    qtbot.keyClick(ground, Qt.Key.Key_Escape)
    journey.sees_no(GROUND)
    journey.at(13, 50)
    journey.sees(CARD)


def test_ground_me_counts_as_the_pause(journey: Journey, qtbot: QtBot) -> None:
    journey.at(9, 40)
    journey.press("Ctrl+Alt+Shift+G")
    ground = journey.sees(GROUND)
    qtbot.waitUntil(ground.isActiveWindow)  # a shortcut of a window that is not does nothing
    qtbot.keyClick(ground, Qt.Key.Key_Escape)
    memories = journey.core.pause_memories
    qtbot.waitUntil(lambda: memories.recall().last_paused == journey.clock.now())
    journey.at(10, 20)
    assert windows() == {}


def test_the_chord_notes_and_the_word_is_found(journey: Journey) -> None:
    for text in ("Light on the stairs", "The cat asleep in the light", "A long queue"):
        journey.press("Ctrl+Alt+G")
        journey.writes()
        journey.types(text)
        journey.enters()
        journey.sees_no(NOTE)
        journey.clock.move(minutes=20)
    assert [moment.text for moment in journey.moments("light")] == [
        "The cat asleep in the light",
        "Light on the stairs",
    ]


def test_half_a_thought_is_there_tomorrow(
    monday: StillClock, qtbot: QtBot, qapp: QApplication, inline: InlineExecutor
) -> None:
    with Journey(monday, qtbot, inline) as today:
        today.press("Ctrl+Alt+G")
        today.writes()
        today.types("half a thou")
        today.escapes()
        today.sees_no(NOTE)
        assert today.moments() == []
    monday.move(days=1)
    with Journey(monday, qtbot, inline) as tomorrow:
        tomorrow.press("Ctrl+Alt+G")
        page = tomorrow.writes()
        qtbot.waitUntil(lambda: page.toPlainText() == "half a thou")
        tomorrow.types("ght")
        tomorrow.enters()
        tomorrow.sees_no(NOTE)
        [moment] = tomorrow.moments()
        assert moment.text == "half a thought"
        assert tomorrow.core.capture.held_draft() is None
    qapp.setStyleSheet("")
