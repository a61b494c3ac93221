"""The window: keys, cards that are whole on every screen, one button that stands out."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from glimmer_desktop.ui.theme.theme import wear
from glimmer_desktop.ui.welcome.card import Card
from glimmer_desktop.ui.welcome.window import FRAME, WelcomeWindow
from welcoming import FirstDay

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier


@pytest.fixture(autouse=True)
def plain_again(qapp: QApplication) -> Iterator[None]:
    font = qapp.font()
    yield
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> FirstDay:
    return FirstDay(qtbot, tmp_path / "settings.toml")


def place(day: FirstDay) -> str:
    return next(line for line in day.seen() if line.endswith(" of 3"))


def test_enter_goes_through_all_three_and_ends(day: FirstDay) -> None:
    window = day.open()
    met = []
    for _ in range(3):
        met.append(place(day))
        day.key(KEY.Key_Return)
    assert met == ["1 of 3", "2 of 3", "3 of 3"]
    assert not window.isVisible()
    assert day.ends == 1


@pytest.mark.parametrize("card", [0, 1, 2])
def test_esc_ends_it_on_every_card(day: FirstDay, card: int) -> None:
    window = day.open(card)
    day.key(KEY.Key_Escape)
    assert not window.isVisible()
    assert day.ends == 1


@pytest.mark.parametrize("card", [0, 1])
def test_skip_ends_it_at_once(day: FirstDay, card: int) -> None:
    window = day.open(card)
    day.press("Skip")
    assert not window.isVisible()
    assert day.ends == 1


def test_closing_the_window_ends_it(day: FirstDay) -> None:
    day.open().close()
    assert day.ends == 1


@pytest.mark.parametrize("mirrored", [False, True])
def test_back_and_on_by_keys(day: FirstDay, qapp: QApplication, mirrored: bool) -> None:
    if mirrored:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    back, on = (KEY.Key_Left, KEY.Key_Right)[:: -1 if mirrored else 1]
    day.open()
    assert day.button("Back").toolTip() == ("Alt+Right" if mirrored else "Alt+Left")
    seen = [place(day)]
    for key in (on, on, on, back, back, back):
        day.key(key, ALT)
        seen.append(place(day)[0])
    assert seen == ["1 of 3", "2", "3", "3", "2", "1", "1"]


def test_one_button_stands_out_on_each_card(day: FirstDay) -> None:
    window = day.open()
    for _ in range(3):
        seen = [one for one in window.findChildren(QPushButton) if one.isVisible()]
        assert len([one for one in seen if one.property("primary")]) == 1
        day.key(KEY.Key_Return)


def test_the_keyboard_is_on_the_way_on_wherever_one_is(day: FirstDay) -> None:
    day.open()
    for words in ("Next", "Next", "Done"):
        assert QApplication.focusWidget() is day.button(words)
        day.key(KEY.Key_Return)


def test_turning_moves_nothing(day: FirstDay) -> None:
    window = day.open()
    before = window.geometry()
    day.key(KEY.Key_Return)
    day.key(KEY.Key_Return)
    assert window.geometry() == before


def test_in_the_usual_size_every_card_is_whole(day: FirstDay) -> None:
    window = day.open()
    for index in range(3):
        window.turn_to(index)
        day.qtbot.waitUntil(lambda: front(window).verticalScrollBar().maximum() == 0)


def test_twice_as_large_it_stays_on_the_screen_and_page_down_shows_the_rest(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    day = FirstDay(qtbot, tmp_path / "settings.toml", text_size=200)
    wear(day.theme, qapp)
    window = day.open()
    room = QGuiApplication.primaryScreen().availableGeometry().size() - FRAME
    assert window.width() <= room.width()
    assert window.height() <= room.height()
    window.resize(window.width(), 360)
    bar = front(window).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for _ in range(6):
        day.key(KEY.Key_PageDown)
    assert bar.value() == bar.maximum()
    day.key(KEY.Key_PageUp)
    assert bar.value() < bar.maximum()


def test_no_layout_holds_on_to_what_goes_with_the_window(day: FirstDay) -> None:
    """PySide lets a layout that is filled before it has its place keep its widgets, and looks at
    them at the next collection, when they have gone with their window."""
    window = day.open()
    ours = window.findChildren(QLayout)
    assert ours
    holding = [one for one in ours if any(isinstance(w, QWidget) for w in gc.get_referents(one))]
    assert holding == []


def front(window: WelcomeWindow) -> Card:
    return next(one for one in window.findChildren(Card) if one.isVisible())
