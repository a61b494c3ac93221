"""The pause: a minute that asks for nothing and is left at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from glimmer_desktop.ui.pause.pause_window import MINUTE, PauseWindow
from glimmer_desktop.ui.theme.theme import load_theme
from glimmer_desktop.ui.widgets.screen_of import screen_of

RESOURCES = Path(__file__).parents[3] / "resources"


def make_pause(qtbot: QtBot, *, still: bool = False, length: int = MINUTE) -> PauseWindow:
    window = PauseWindow(load_theme(RESOURCES, "light", reduced_motion=still), length)
    qtbot.addWidget(window)
    window.open("Where is the light?")
    qtbot.waitUntil(window.isActiveWindow)
    return window


def button(window: PauseWindow, words: str) -> QPushButton:
    return next(b for b in window.findChildren(QPushButton) if b.accessibleName() == words)


def seen(window: PauseWindow) -> list[str]:
    """Every line that is to be read right now."""
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def test_it_opens_with_its_line_and_a_word_of_care(qtbot: QtBot) -> None:
    window = make_pause(qtbot)
    assert window.windowTitle() == "A pause"
    assert "Where is the light?" in seen(window)
    assert any(line.startswith("If you feel dizzy, breathe normally.") for line in seen(window))
    assert "That was a minute." not in seen(window)


def test_the_light_breathes_no_faster_than_thirty_pictures_a_second(qtbot: QtBot) -> None:
    window = make_pause(qtbot)
    assert window._frames.isActive()
    assert window._frames.interval() >= 1000 / 30
    begun = window._circle.fullness
    qtbot.waitUntil(lambda: window._circle.fullness > begun)


def test_with_less_motion_the_light_stands_still(qtbot: QtBot) -> None:
    window = make_pause(qtbot, still=True)
    assert not window._frames.isActive()
    assert window._circle.fullness == 1.0
    assert not any("grows" in line for line in seen(window))


def test_a_theme_put_on_meanwhile_counts(qtbot: QtBot) -> None:
    window = make_pause(qtbot)
    window.wear(load_theme(RESOURCES, "dark", reduced_motion=True))
    assert not window._frames.isActive()
    window.wear(load_theme(RESOURCES, "dark"))
    assert window._frames.isActive()


def test_escape_leaves_at_once_and_nothing_runs_on(qtbot: QtBot) -> None:
    window = make_pause(qtbot)
    with qtbot.waitSignal(window.left, timeout=1_000):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert not window._frames.isActive()
    assert not window._minute.isActive()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_no_key_is_needed_and_none_answers_by_accident(qtbot: QtBot, key: Qt.Key) -> None:
    window = make_pause(qtbot)
    qtbot.keyClick(QApplication.focusWidget() or window, key)
    assert window.isVisible()
    assert window._scenes.currentWidget() is window._inward_scene


def test_one_key_looks_outward_and_back(qtbot: QtBot) -> None:
    window = make_pause(qtbot)
    qtbot.keyClick(window, Qt.Key.Key_O)
    assert "Five things to see" in seen(window)
    assert not any("dizzy" in line for line in seen(window))
    assert not window._frames.isActive()
    qtbot.mouseClick(button(window, "Back to the light"), Qt.MouseButton.LeftButton)
    assert "Five things to see" not in seen(window)
    assert window._frames.isActive()


def test_after_a_minute_it_softens(qtbot: QtBot) -> None:
    window = make_pause(qtbot, length=60)
    qtbot.waitUntil(lambda: "That was a minute." in seen(window), timeout=5_000)
    assert not window._frames.isActive()
    assert not any("dizzy" in line for line in seen(window))
    assert button(window, "Note a glimmer").isVisible()
    assert not button(window, "Leave").isVisible()
    qtbot.mouseClick(button(window, "Close"), Qt.MouseButton.LeftButton)
    assert not window.isVisible()


def test_a_note_after_the_minute(qtbot: QtBot) -> None:
    window = make_pause(qtbot, length=60)
    qtbot.waitUntil(button(window, "Note a glimmer").isVisible, timeout=5_000)
    with qtbot.waitSignal(window.note_requested, timeout=1_000):
        qtbot.mouseClick(button(window, "Note a glimmer"), Qt.MouseButton.LeftButton)
    assert not window.isVisible()


def test_the_keyboard_reaches_every_choice(qtbot: QtBot) -> None:
    window = make_pause(qtbot)
    reached = set()
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert {button(window, "Look around instead"), button(window, "Leave")} <= reached


def test_it_begins_anew_each_time(qtbot: QtBot) -> None:
    window = make_pause(qtbot, length=60)
    qtbot.keyClick(window, Qt.Key.Key_O)
    qtbot.waitUntil(lambda: "That was a minute." in seen(window), timeout=5_000)
    window.leave()
    window.open("Any warmth nearby?")
    assert "Any warmth nearby?" in seen(window)
    assert "That was a minute." not in seen(window)
    assert "Five things to see" not in seen(window)
    assert button(window, "Leave").isVisible()


def test_words_are_plain_text(qtbot: QtBot) -> None:
    window = make_pause(qtbot)
    for label in window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("size", [80, 100, 200])
def test_every_word_fits_at_every_text_size(qtbot: QtBot, size: int) -> None:
    window = PauseWindow(load_theme(RESOURCES, "light", text_size=size))
    qtbot.addWidget(window)
    window.open("Is anything near you, or anyone, making this hour a touch easier?")
    qtbot.waitUntil(window.isActiveWindow)
    for label in window.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    for choice in window.findChildren(QPushButton):
        if choice.isVisible():
            assert choice.width() >= choice.sizeHint().width()


def test_with_large_text_it_stays_on_the_screen_with_its_frame(qtbot: QtBot) -> None:
    large = PauseWindow(load_theme(RESOURCES, "light", text_size=200))
    qtbot.addWidget(large)
    large.open("Where is the light?")
    room = screen_of(large).availableGeometry()
    assert large.width() <= room.width() - 16
    assert large.height() <= room.height() - 40
    assert room.contains(large.geometry())
