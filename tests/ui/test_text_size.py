"""A window that is open when the text size changes looks as one that is opened afterwards."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from capturing import RESOURCES
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.capture.window import CaptureWindow
from glimmer_desktop.ui.gallery.view_kinds import ViewKind
from glimmer_desktop.ui.pause.card_window import CardWindow
from glimmer_desktop.ui.pause.pause_window import PauseWindow
from glimmer_desktop.ui.theme.theme import Theme, load_theme, wear
from glimmer_desktop.ui.widgets.switch import Switch
from glimmer_desktop.ui.widgets.toast import Toast
from guiding import SAID
from shown_windows import WINDOWS, coming_up

SMALL_SCREEN = 640
"""px that a page has of it."""


def look(size: int) -> Theme:
    return load_theme(RESOURCES, "light", text_size=size)


@pytest.fixture(autouse=True)
def plain_again(qapp: QApplication) -> Iterator[None]:
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.setStyleSheet("")
    qapp.setFont(look(100).sans())


def texts_of(window: QWidget) -> list[tuple[str, str, float]]:
    """All that shows words, with the size of its font in points, once it is seen."""
    kinds = (QLabel, QPushButton)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    for one in window.findChildren(QWidget):
        one.ensurePolished()
    return sorted(
        (type(one).__name__, one.text(), one.font().pointSizeF())
        for one in window.findChildren(QWidget)
        if isinstance(one, kinds) and one.text()
    )


@pytest.mark.parametrize("name", WINDOWS)
def test_all_words_follow_at_once(
    name: str, clock: Clock, qtbot: QtBot, qapp: QApplication
) -> None:
    wear(look(100), qapp)
    window = WINDOWS[name](look(100), clock)
    qtbot.addWidget(window)
    window.show()
    wear(look(200), qapp)
    window.wear(look(200))  # type: ignore[attr-defined]
    afterwards = WINDOWS[name](look(200), clock)
    qtbot.addWidget(afterwards)
    assert texts_of(window) == texts_of(afterwards)


def is_cut(label: QLabel) -> bool:
    """Whether it has less room than its words need; what a hand draws shorter does not count."""
    needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
    return label.height() < needed


@pytest.mark.parametrize("kind", [ViewKind.TILES, ViewKind.CALENDAR])
def test_what_comes_up_is_whole_on_a_small_screen(
    kind: ViewKind, clock: Clock, qtbot: QtBot, qapp: QApplication
) -> None:
    wear(look(200), qapp)
    screen = QWidget()
    qtbot.addWidget(screen)
    page = coming_up(look(200), clock)
    page.views.turn_to(kind)
    page.setParent(screen)
    page.setGeometry(0, 0, 780, SMALL_SCREEN)  # whatever it asks for
    screen.resize(page.size())
    screen.show()
    qtbot.waitExposed(screen)
    labels = [one for one in page.look_back.findChildren(QLabel) if one.isVisible() and one.text()]
    qtbot.waitUntil(lambda: not any(is_cut(one) for one in labels), timeout=1_000)


def test_a_card_and_a_pause_that_are_there_grow(
    clock: Clock, qtbot: QtBot, qapp: QApplication
) -> None:
    def both(theme: Theme) -> tuple[CardWindow, PauseWindow]:
        card, pause = CardWindow(theme), PauseWindow(theme, clock, SAID)
        for window in (card, pause):
            qtbot.addWidget(window)
        card.invite("Where is the light?", [])
        pause.open("Where is the light?")
        return card, pause

    wear(look(100), qapp)
    there = both(look(100))
    before = [window.size() for window in there]
    wear(look(130), qapp)
    for window in there:
        window.wear(look(130))
    sizes = [window.size() for window in there]
    assert sizes == [window.size() for window in both(look(130))] != before


def test_what_is_drawn_in_an_empty_text_box_follows(
    clock: Clock, qtbot: QtBot, qapp: QApplication
) -> None:
    wear(look(100), qapp)
    window = CaptureWindow(look(100), clock)
    qtbot.addWidget(window)
    window.show()
    wear(look(200), qapp)
    window.wear(look(200))
    for box in window.findChildren(QPlainTextEdit):
        assert box.viewport().font().pointSizeF() == box.font().pointSizeF() > 20


def test_a_switch_grows_with_the_words(qtbot: QtBot, qapp: QApplication) -> None:
    wear(look(100), qapp)
    switch = Switch("on")
    qtbot.addWidget(switch)
    switch.show()
    before = switch.sizeHint()
    wear(look(200), qapp)
    assert switch.sizeHint().height() > 1.4 * before.height()
    assert switch.sizeHint().width() > 1.6 * before.width()


def test_a_long_line_in_the_corner_is_whole_at_any_size(qtbot: QtBot, qapp: QApplication) -> None:
    wear(look(200), qapp)
    one = Toast(look(200))
    qtbot.addWidget(one)
    screen = QGuiApplication.primaryScreen()
    one.say("Glimmer is still here. Start it again to come back to this window.", "Undo", screen)
    assert screen.availableGeometry().contains(one.geometry())
    one.wear(look(100))
    small = one.height()
    one.wear(look(200))
    assert one.height() > small, "one that is there already grows, too"
    label = one.findChild(QLabel)
    assert label.height() >= label.heightForWidth(label.width()) > label.fontMetrics().height()
