"""An evening with the companion: it is invited to, written, found again, and owes nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from glimmer_desktop.domain.moment import Draft, Kind
from glimmer_desktop.exchange.moment_json import moment_from_json, moment_to_json
from journeys.conftest import CARD, Journey, windows

# The offscreen platform of these tests has no tray to look for.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)

EVENING = "This evening"


def choose(journey: Journey, **chosen: object) -> None:
    journey.core.preferences.change({"pause_times": (), **chosen})
    journey.companion.events.settings_changed.emit(journey.core.preferences.current)


def page_of(window: QWidget) -> QPlainTextEdit:
    [page] = window.findChildren(QPlainTextEdit)
    return page


def test_unless_it_was_chosen_no_evening_comes(journey: Journey) -> None:
    choose(journey)
    journey.at(23, 0)
    assert windows() == {}


def test_an_invitation_becomes_a_page(journey: Journey, qtbot: QtBot) -> None:
    choose(journey, evening_on=True)
    journey.core.capture.keep(Draft(text="The bus driver waved"))
    assert journey.companion.status().pauses.next == journey.clock.now().replace(hour=20, minute=0)
    journey.at(19, 59)
    assert windows() == {}
    journey.at(20, 1)
    journey.reads(CARD, "The day is here, if you would like to sit with it.")
    journey.clicks(CARD, "Sit down")
    window = journey.sees(EVENING)
    page = page_of(window)
    qtbot.waitUntil(lambda: page.accessibleDescription() != "")
    question = page.accessibleDescription()
    qtbot.keyClicks(page, "The light stayed.")
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    journey.sees_no(EVENING)

    [kept] = journey.moments("light stayed")
    assert kept.kind is Kind.BODY_NOTE
    assert journey.core.wording.vocabulary.asked[kept.prompt or ""] == question
    assert moment_from_json(moment_to_json(kept)) == kept
    assert "light" not in (journey.core.paths.state / "evening.json").read_text()


def test_not_today_is_for_today(journey: Journey) -> None:
    choose(journey, evening_on=True)
    journey.at(20, 1)
    journey.clicks(CARD, "Not today")
    journey.at(23, 59)
    assert windows() == {}


def test_into_an_open_page_no_invitation_comes(journey: Journey, qtbot: QtBot) -> None:
    choose(journey, evening_on=True)
    journey.companion.evening()
    journey.sees(EVENING)
    journey.at(20, 30)
    assert set(windows()) == {EVENING}
    qtbot.keyClick(windows()[EVENING], Qt.Key.Key_Escape)
    journey.sees_no(EVENING)
    assert journey.moments() == []


def test_who_sat_down_before_is_not_invited_to(journey: Journey, qtbot: QtBot) -> None:
    choose(journey, evening_on=True)
    journey.at(17, 0)
    journey.companion.evening()
    page = page_of(journey.sees(EVENING))
    qtbot.keyClicks(page, "Early tonight.")
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    journey.sees_no(EVENING)
    journey.at(23, 0)
    assert CARD not in windows()
