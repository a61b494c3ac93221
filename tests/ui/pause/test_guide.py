"""A pause as the person wants theirs: length, pace, senses, values and the tone at its end."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from glimmer_desktop.settings.schema import PauseLength
from glimmer_desktop.ui.pause.guide import Guide
from glimmer_desktop.ui.theme.theme import load_theme
from guiding import Around

RESOURCES = Path(__file__).parents[3] / "resources"


@pytest.fixture
def around() -> Around:
    return Around()


@pytest.fixture
def guide(around: Around, qtbot: QtBot) -> Guide:
    guide = around.guide(load_theme(RESOURCES, "light"))
    qtbot.addWidget(guide.window)
    return guide


def pass_time(around: Around, guide: Guide, seconds: float) -> None:
    around.clock.move(seconds=seconds)
    guide.window._next.timeout.emit()


def seen(guide: Guide) -> list[str]:
    return [one.text() for one in guide.window.findChildren(QLabel) if one.isVisible()]


def chips(guide: Guide) -> list[str]:
    every = guide.window.findChildren(QPushButton)
    return [one.accessibleName() for one in every if one.property("chip") and one.isVisible()]


def test_it_is_as_long_as_the_last_one_was_made(around: Around, guide: Guide, qtbot: QtBot) -> None:
    around.settings = replace(around.settings, pause_length=PauseLength.THREE_MINUTES)
    guide.open("Where is the light?")
    qtbot.waitUntil(guide.window.isActiveWindow)
    qtbot.keyClick(guide.window, Qt.Key.Key_Plus)
    assert around.remembered == [PauseLength.FIVE_MINUTES]


def test_its_pace_is_the_persons(around: Around, guide: Guide) -> None:
    around.settings = replace(around.settings, breath_in=3.5, breath_out=8.0)
    guide.open("Where is the light?")
    assert (guide.window._pause.breath.into, guide.window._pause.breath.out) == (3.5, 8.0)


def test_without_the_body_it_looks_outward(around: Around, guide: Guide) -> None:
    around.settings = replace(around.settings, leave_out_body=True)
    guide.open("Where is the light?")
    pass_time(around, guide, 10)
    assert "Five things to see" in seen(guide)


def test_the_store_is_asked_once_the_window_is_seen(
    around: Around, guide: Guide, qtbot: QtBot
) -> None:
    guide.open("Where is the light?")
    assert around.asked == []
    qtbot.waitUntil(lambda: len(around.asked) == 1)
    around.asked[0](("nature", "play"))
    pass_time(around, guide, 60)
    assert chips(guide) == ["nature", "play"]


def test_values_that_come_after_the_end_join_it(around: Around, guide: Guide, qtbot: QtBot) -> None:
    guide.open("Where is the light?")
    qtbot.waitUntil(lambda: len(around.asked) == 1)
    pass_time(around, guide, 60)
    assert chips(guide) == []
    around.asked[0](("nature",))
    assert chips(guide) == ["nature"]


def test_values_for_a_pause_that_is_over_find_nobody(
    around: Around, guide: Guide, qtbot: QtBot
) -> None:
    guide.open("Where is the light?")
    qtbot.waitUntil(lambda: len(around.asked) == 1)
    guide.leave()
    guide.open("Any warmth nearby?")
    around.asked[0](("nature",))
    pass_time(around, guide, 60)
    assert chips(guide) == []


def test_covered_by_other_windows_the_light_does_not_move(
    around: Around, guide: Guide, qtbot: QtBot
) -> None:
    guide.open("Where is the light?")
    qtbot.waitUntil(lambda: len(around.watching) == 1)
    pass_time(around, guide, 10)
    light = guide.window._holding.circle
    assert light.moves
    around.watching[0](False)
    assert not light.moves
    around.watching[0](True)
    assert light.moves
    around.watching[0](False)
    guide.leave()
    assert around.watching == []
    guide.open("Any warmth nearby?")
    pass_time(around, guide, 10)
    qtbot.waitUntil(lambda: light.moves)  # another pause, and nothing is known of it


@pytest.mark.parametrize(("chosen", "rung"), [(False, 0), (True, 1)])
def test_a_tone_only_where_it_is_chosen(
    around: Around, guide: Guide, chosen: bool, rung: int
) -> None:
    around.settings = replace(around.settings, pause_sound=chosen)
    guide.open("Where is the light?")
    pass_time(around, guide, 59)
    assert around.rung == 0
    pass_time(around, guide, 1)
    assert around.rung == rung


def test_left_early_it_makes_no_sound(around: Around, guide: Guide) -> None:
    around.settings = replace(around.settings, pause_sound=True)
    guide.open("Where is the light?")
    guide.leave()
    assert not guide.is_open
    assert around.rung == 0
