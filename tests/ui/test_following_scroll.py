"""What has the keyboard stays in sight, whatever opens above it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
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


class Measured(QLabel):
    """Knows how often Qt asked for its height, which means to break all its lines."""

    asked = 0

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        self.asked += 1
        return super().heightForWidth(width)


def test_what_changes_unseen_is_measured_when_it_is_seen(qtbot: QtBot, qapp: QApplication) -> None:
    scroll, label = FollowingScroll(), Measured("word " * 20)
    qtbot.addWidget(scroll)
    label.setWordWrap(True)
    scroll.column.addWidget(label)
    scroll.resize(200, 100)
    scroll.show()
    scroll.hide()
    qapp.processEvents()
    asked = label.asked
    qapp.setStyleSheet("QLabel { color: red; }")
    label.setText("word " * 400)
    qapp.processEvents()
    qapp.setStyleSheet("")
    assert label.asked == asked
    scroll.show()
    qtbot.waitUntil(lambda: scroll.page.height() >= label.heightForWidth(label.width()) > 400)
