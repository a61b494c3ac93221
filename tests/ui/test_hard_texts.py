"""Texts that are hard to draw: nothing freezes, nothing leaves its place, nothing is cut."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from gallery_parts import BRITISH, THEME, VOCABULARY
from glimmer_desktop.domain.moment import Draft, Moment, MomentId, moment_from
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.gallery.long_text import BrokenAnywhere, LongText
from glimmer_desktop.ui.gallery.moment_window import MomentWindow
from glimmer_desktop.ui.gallery.tile import TilePainter, TileState
from glimmer_desktop.ui.main_window import MainWindow
from hard_texts import HARD, MARKS

LONGEST_FREEZE = 0.1
"""Seconds."""
AROUND = 300
"""Pixels around a tile in which nothing may be drawn."""


@pytest.fixture(params=HARD.values(), ids=HARD)
def text(request: pytest.FixtureRequest) -> str:
    hard: str = request.param
    return hard


def noted(text: str, clock: Clock) -> Moment:
    now = clock.now()
    times = {"noticed_at": now, "created_at": now, "changed_at": now}
    draft = Draft(text=text, and_also=text, cues=(text[:200],), close=True)
    return moment_from(draft, id=MomentId("m1"), **times)


def seconds(act: Callable[[], object]) -> float:
    """Of the processor, the least of three: others may have it just then."""

    def once() -> float:
        began = time.process_time()
        act()
        return time.process_time() - began

    return min(once() for _ in range(3))


@pytest.mark.usefixtures("qapp")
def test_a_tile_keeps_to_its_place(text: str, clock: Clock) -> None:
    tile = TilePainter(THEME, BRITISH)
    rect = QRect(AROUND, AROUND, 208, tile.height(208))
    image = QImage(
        rect.width() + 2 * AROUND, rect.height() + 2 * AROUND, QImage.Format.Format_RGB32
    )
    state = TileState(clock.now(), current=False, hovered=False, covered=False)

    def paint() -> None:
        image.fill(QColor("white"))
        painter = QPainter(image)
        tile.paint(painter, rect, noted(text, clock), None, state)
        painter.end()

    assert seconds(paint) < LONGEST_FREEZE
    around = QPainter(image)
    around.fillRect(rect, QColor("white"))
    around.end()
    blank = image.copy()
    blank.fill(QColor("white"))
    assert image == blank


def test_an_opened_moment_comes_at_once_and_whole(text: str, clock: Clock, qtbot: QtBot) -> None:
    window = MomentWindow(THEME, clock, VOCABULARY.asked)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    moment = noted(text, clock)

    def opened() -> None:
        window.show_moment(moment, covered=False)
        window.grab()

    assert seconds(opened) < LONGEST_FREEZE
    noted_words = window.reading.findChild(LongText)
    qtbot.waitUntil(lambda: pressed_together(said_in(noted_words)) == pressed_together(text))
    assert all(inside(one, window) for one in window.findChildren(QLabel) if one.isVisible())


def said_in(shown: LongText) -> str:
    pieces = [one.toPlainText() for one in shown.findChildren(BrokenAnywhere)]
    return "".join(pieces or [shown.findChild(QLabel).text()])


def pressed_together(text: str) -> str:
    """Without blanks, which may go where a line ends."""
    return "".join(text.replace("\u2028", "\n").split())


def inside(one: QWidget, window: QWidget) -> bool:
    left = one.mapTo(window, QPoint(0, 0)).x()
    return left >= 0 and left + one.width() <= window.width()


def test_the_sidebar_keeps_it_to_two_lines(text: str, clock: Clock, qtbot: QtBot) -> None:
    window = MainWindow(THEME)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    moment = noted(text, clock)

    def shown() -> None:
        window.show_kept_close([moment])
        window.grab()

    assert seconds(shown) < LONGEST_FREEZE
    window.show_kept_close([moment, replace(moment, text="tea", id=MomentId("m2"))])
    long, short = close_buttons(window)
    qtbot.waitUntil(lambda: short.height() > 0)
    assert long.height() <= 2.5 * short.height()


def close_buttons(window: MainWindow) -> tuple[QWidget, QWidget]:
    found = [one for one in window.findChildren(QWidget) if one.accessibleName() == "tea"]
    siblings = found[-1].parentWidget().children()
    buttons = [one for one in siblings if isinstance(one, QWidget) and one.accessibleName()]
    return buttons[-2], buttons[-1]


def test_a_thousand_marks_are_a_thousand_marks() -> None:
    assert len(MARKS) == 1_001
