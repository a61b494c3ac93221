"""What has the keyboard stays in sight, whatever opens above it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from glimmer_desktop.ui.widgets.following_scroll import FollowingScroll


class Tall(FollowingScroll):
    """A tall part, and a button below it."""

    def __init__(self) -> None:
        super().__init__()
        self.part = QWidget()
        self.part.setFixedHeight(900)
        self.button = QPushButton("here")
        words = QLabel("what wraps is as high as its width asks")
        words.setWordWrap(True)
        self.column.addWidget(words)
        self.column.addWidget(self.part)
        self.column.addWidget(self.button)
        self.resize(300, 200)


@pytest.fixture
def tall(qtbot: QtBot) -> Tall:
    scroll = Tall()
    qtbot.addWidget(scroll)
    return scroll


def shown(scroll: Tall, qtbot: QtBot) -> None:
    scroll.show()
    scroll.activateWindow()
    qtbot.waitUntil(scroll.isActiveWindow)


def test_what_takes_the_keyboard_is_scrolled_to(tall: Tall, qtbot: QtBot) -> None:
    shown(tall, qtbot)
    tall.button.clearFocus()  # a window gives it to the first that can have it
    tall.verticalScrollBar().setValue(0)
    assert tall.button.visibleRegion().isEmpty()
    tall.button.setFocus()
    assert not tall.button.visibleRegion().isEmpty()


def test_it_stays_in_sight_when_something_opens_above_it(tall: Tall, qtbot: QtBot) -> None:
    tall.part.hide()
    shown(tall, qtbot)
    tall.button.setFocus()
    tall.part.show()
    qtbot.waitUntil(lambda: tall.verticalScrollBar().value() > 600)
    assert not tall.button.visibleRegion().isEmpty()


def test_without_the_keyboard_it_stays_where_it_is(tall: Tall, qtbot: QtBot) -> None:
    shown(tall, qtbot)
    tall.button.setFocus()
    tall.button.clearFocus()
    tall.verticalScrollBar().setValue(0)
    tall.part.setFixedHeight(1_000)
    qtbot.waitUntil(lambda: tall.page.height() > 1_000)
    assert tall.verticalScrollBar().value() == 0


def test_what_is_pressed_stays_under_the_pointer(tall: Tall, qtbot: QtBot) -> None:
    """Half in sight, it would move away before it is let go, and the click with it."""
    shown(tall, qtbot)
    tall.button.clearFocus()
    bar = tall.verticalScrollBar()
    bar.setValue(bar.maximum() - tall.button.height() // 2)
    before = bar.value()
    clicked: list[bool] = []
    tall.button.clicked.connect(lambda: clicked.append(True))
    qtbot.mousePress(tall.button, Qt.MouseButton.LeftButton, pos=QPoint(30, 4))
    assert tall.button.hasFocus()
    assert bar.value() == before
    qtbot.mouseRelease(tall.button, Qt.MouseButton.LeftButton, pos=QPoint(30, 4))
    assert clicked == [True]
