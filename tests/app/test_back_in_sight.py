"""Windows whose screen was unplugged: on the offscreen platform, which has one screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from glimmer_desktop.app.back_in_sight import BackInSight
from glimmer_desktop.ui.pause import screens

NOWHERE = QPoint(20_000, 300)


def screen() -> QScreen:
    return QGuiApplication.primaryScreen()


@pytest.fixture
def back(qtbot: QtBot) -> Iterator[BackInSight]:
    one = BackInSight(screen)
    yield one
    one.deleteLater()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    one = QWidget()
    qtbot.addWidget(one)
    one.setGeometry(QRect(NOWHERE, screen().availableSize() * 2))
    return one


def is_whole(window: QWidget) -> bool:
    return screen().availableGeometry().contains(window.frameGeometry())


def test_one_that_stands_nowhere_comes_back_whole(
    back: BackInSight, window: QWidget, qtbot: QtBot
) -> None:
    window.show()
    back._settling.setInterval(1)
    back.wait_and_look()
    qtbot.waitUntil(lambda: is_whole(window))


def test_one_that_is_in_sight_stays_where_it_is(back: BackInSight, window: QWidget) -> None:
    window.setGeometry(-40, 10, 300, 200)
    window.show()
    before = window.geometry()
    back.look()
    assert window.geometry() == before


@pytest.mark.parametrize("state", [Qt.WindowState.WindowMaximized, Qt.WindowState.WindowFullScreen])
def test_one_that_took_all_of_its_screen_takes_all_of_this_one(
    back: BackInSight, window: QWidget, state: Qt.WindowState
) -> None:
    window.setWindowState(state)
    window.show()
    window.windowHandle().setPosition(NOWHERE)
    assert window.windowState() == state
    assert window.geometry().topLeft() == NOWHERE
    back.look()
    assert window.windowState() == state
    assert window.geometry().center() == screen().geometry().center()


def test_what_is_hidden_or_minds_its_place_itself_is_let_be(
    back: BackInSight, window: QWidget, qtbot: QtBot
) -> None:
    hint = QWidget(None, Qt.WindowType.ToolTip)
    qtbot.addWidget(hint)
    hint.setGeometry(QRect(NOWHERE, hint.sizeHint()))
    hint.show()
    back.look()
    assert [one.geometry().topLeft() for one in (hint, window)] == [NOWHERE, NOWHERE]


def test_under_wayland_it_is_the_compositors_business(
    back: BackInSight, window: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.show()
    monkeypatch.setattr(screens, "windows_choose_places", lambda: False)
    back.look()
    assert window.geometry().topLeft() == NOWHERE


def test_without_any_screen_it_waits(back: BackInSight, window: QWidget) -> None:
    window.show()
    back._screen = lambda: None
    back.look()
    assert window.geometry().topLeft() == NOWHERE
