"""The light moves thirty times a second, alone, and only while somebody can see it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QExposeEvent, QPainter, QPaintEvent, QRegion, QWindow
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from glimmer_desktop.ui.pause.breathing import BreathingCircle
from glimmer_desktop.ui.theme.theme import load_theme, wear

RESOURCES = Path(__file__).parents[3] / "resources"
THEME = load_theme(RESOURCES, "light")
STILL = load_theme(RESOURCES, "light", reduced_motion=True)


class Paints(QObject):
    """Counts who is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.of: Counter[QObject] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.of[watched] += 1
        return False


class Striped(QWidget):
    """A window whose ground is not the same everywhere."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        painter.fillRect(0, 0, self.width() // 2, self.height(), QColor("teal"))
        painter.end()


def standing_in(window: QWidget, qtbot: QtBot) -> BreathingCircle:
    """A light among words, deep in a window."""
    circle = BreathingCircle(60, THEME)
    scene, page = QStackedWidget(), QWidget()
    column = QVBoxLayout(page)
    column.addWidget(QLabel("Where is the light?"))
    column.addWidget(circle, 1, Qt.AlignmentFlag.AlignCenter)
    scene.addWidget(page)
    QVBoxLayout(window).addWidget(scene)
    qtbot.addWidget(window)
    window.resize(320, 320)
    window.show()
    qtbot.waitExposed(window)
    return circle


@pytest.fixture
def circle(qtbot: QtBot) -> Iterator[BreathingCircle]:
    window = QWidget()  # somebody has to hold it
    yield standing_in(window, qtbot)


def breathe(circle: BreathingCircle) -> None:
    steps = count()
    circle.breathe(lambda: (next(steps) % 100) / 100)


def test_it_moves_at_thirty_pictures_a_second(circle: BreathingCircle) -> None:
    breathe(circle)
    assert circle.moves
    assert circle._frames.interval() == 33
    assert circle._frames.timerType() == Qt.TimerType.PreciseTimer


def test_nothing_else_is_painted_for_a_breath(
    circle: BreathingCircle, qtbot: QtBot, qapp: QApplication
) -> None:
    qtbot.waitUntil(lambda: circle._behind is not None)
    paints = Paints()
    qapp.processEvents()
    qapp.installEventFilter(paints)
    breathe(circle)
    qtbot.waitUntil(lambda: paints.of[circle] >= 20, timeout=10_000)
    qapp.removeEventFilter(paints)
    assert set(paints.of) == {circle}


def test_what_lies_behind_it_shows_around_it(qtbot: QtBot) -> None:
    window = Striped()
    circle = standing_in(window, qtbot)
    circle.stand(0.0)
    seen = window.grab().toImage()
    spot = circle.mapTo(window, circle.rect().topLeft())
    assert seen.pixelColor(spot) == QColor("teal")
    far = circle.mapTo(window, circle.rect().topRight())
    assert seen.pixelColor(far) == QColor("white")
    window.resize(500, 320)
    qtbot.waitUntil(lambda: circle.mapTo(window, circle.rect().topLeft()) != spot)
    moved = circle.mapTo(window, circle.rect().topRight())
    assert window.grab().toImage().pixelColor(moved) == QColor("white")


def test_another_theme_lies_behind_it_at_once(circle: BreathingCircle, qapp: QApplication) -> None:
    dark = load_theme(RESOURCES, "dark")
    circle.window().grab()
    try:
        wear(dark, qapp)
        circle.wear(dark)
        seen = circle.window().grab().toImage()
        spot = circle.mapTo(circle.window(), circle.rect().topLeft())
        assert seen.pixelColor(spot) == dark.colour("paper")
    finally:
        wear(THEME, qapp)
        qapp.setStyleSheet("")


def test_out_of_sight_it_does_not_move(circle: BreathingCircle, qtbot: QtBot) -> None:
    breathe(circle)
    window = circle.window()
    window.showMinimized()
    qtbot.waitUntil(lambda: not circle.moves)
    window.showNormal()
    qtbot.waitUntil(lambda: circle.moves)
    circle.hide()
    assert not circle.moves
    circle.show()
    assert circle.moves


def test_a_desktop_that_shows_the_window_no_more_stops_it(
    circle: BreathingCircle, monkeypatch: pytest.MonkeyPatch
) -> None:
    breathe(circle)
    window = circle.window().windowHandle()
    for exposed in (False, True):
        with monkeypatch.context() as shown:  # given back while there is a window
            shown.setattr(window, "isExposed", lambda exposed=exposed: exposed)
            QApplication.sendEvent(window, QExposeEvent(QRegion()))
        assert circle.moves is exposed


def test_with_less_motion_it_stands_full(circle: BreathingCircle) -> None:
    breathe(circle)
    circle.wear(STILL)
    assert not circle.moves
    assert circle.fullness == 1.0
    circle.stand(0.0)
    assert circle.fullness == 1.0
    circle.wear(THEME)
    breathe(circle)
    assert circle.moves


def test_it_can_be_still(circle: BreathingCircle) -> None:
    breathe(circle)
    circle.stand(0.4)
    assert not circle.moves
    assert circle.fullness == 0.4


def test_its_window_may_be_taken_from_it(qtbot: QtBot) -> None:
    """As on the way out: the last the light hears is that nobody sees the window any more."""
    window = QWidget()
    circle = standing_in(window, qtbot)
    circle.breathe(count().__next__)
    native = QWindow()
    circle._watch(native)
    shiboken6.delete(native)
    circle.eventFilter(circle, QExposeEvent(QRegion()))
    assert not circle.moves
