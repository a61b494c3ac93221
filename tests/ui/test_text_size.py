"""A window that is open when the text size changes looks as one that is opened afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from capturing import RESOURCES
from gallery_parts import VOCABULARY
from glimmer_desktop.domain.moment import Face, Family, Word
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.domain.patterns import Count, Interval, Line
from glimmer_desktop.services.my_map import Figures
from glimmer_desktop.services.ports import Clock
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.ui.capture.size import Size
from glimmer_desktop.ui.capture.window import CaptureWindow
from glimmer_desktop.ui.gallery.moment_window import MomentWindow
from glimmer_desktop.ui.gallery.page import GalleryPage
from glimmer_desktop.ui.main_window import MainWindow
from glimmer_desktop.ui.map.page import MapPage
from glimmer_desktop.ui.pause.card_window import CardWindow
from glimmer_desktop.ui.pause.pause_window import PauseWindow
from glimmer_desktop.ui.settings.page import SettingsPage
from glimmer_desktop.ui.theme.theme import Theme, load_theme, wear
from glimmer_desktop.ui.widgets.switch import Switch
from glimmer_desktop.ui.widgets.toast import Toast
from guiding import SAID

Make = Callable[[Theme, Clock], QWidget]


def settings(theme: Theme, _clock: Clock) -> QWidget:
    page = SettingsPage(theme)
    page.show_settings(Settings(text_size=110, pauses_on=False), undoable="Text size")
    page.words.show_lists({family: [Word(family, "warm chest")] for family in Family})
    return page


def my_map(theme: Theme, _clock: Clock) -> QWidget:
    page = MapPage(theme)
    line = Line("morning", Count(6, 8), Interval(0.4, 0.9))
    lines = {Family.SENSE: (line,) * 9, Family.PLACE: (), Family.CUE: (), Family.VALUE: ()}
    page.figures.show_figures(Figures(None, False, (line,), lines, (("nature", 9),) * 14))
    page.offer({(Face.SETTLED, Part.FEELS): ("slow breath",)})
    return page


def toast(theme: Theme, _clock: Clock) -> QWidget:
    one = Toast(theme)
    one.say("Glimmer is still here, in the tray.", "Undo", QGuiApplication.primaryScreen(), "More")
    return one


def whole(theme: Theme, clock: Clock) -> QWidget:
    window = CaptureWindow(theme, clock)
    window.form.set_size(Size.WHOLE)
    window.form.offer_starters(tuple(VOCABULARY.starters.values()))
    window.resize(900, 700)  # where it is narrow, long words are shortened
    return window


HIT = (QAbstractButton, QLineEdit, QAbstractSpinBox)
LEAST_HEIGHT = 32

WINDOWS: dict[str, Make] = {
    "capture": CaptureWindow,
    "capture, everything": whole,
    "settings": settings,
    "my map": my_map,
    "toast": toast,
    "pause": lambda theme, clock: PauseWindow(theme, clock, SAID),
    "main": lambda theme, _clock: MainWindow(theme),
    "gallery": lambda theme, clock: GalleryPage(theme, clock.now, "Nothing yet"),
    "moment": lambda theme, clock: MomentWindow(theme, clock, VOCABULARY.asked),
}


def look(size: int) -> Theme:
    return load_theme(RESOURCES, "light", text_size=size)


@pytest.fixture(autouse=True)
def plain_again(qapp: QApplication) -> Iterator[None]:
    yield
    wear(look(100), qapp)
    qapp.setStyleSheet("")


def texts_of(window: QWidget) -> list[tuple[str, str, float]]:
    """All that shows words, with the size of its font in points."""
    kinds = (QLabel, QPushButton)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
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


@pytest.mark.parametrize("size", [80, 100, 200])
@pytest.mark.parametrize("name", WINDOWS)
def test_all_that_is_to_be_hit_is_large_enough(
    name: str, size: int, clock: Clock, qtbot: QtBot, qapp: QApplication
) -> None:
    wear(look(size), qapp)
    window = WINDOWS[name](look(size), clock)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    every = [one for one in window.findChildren(QWidget) if isinstance(one, HIT)]
    every = [one for one in every if not isinstance(one.parent(), QAbstractSpinBox)]
    low = [(one.accessibleName(), one.height()) for one in every if one.isVisible()]
    assert [(name, height) for name, height in low if height < LEAST_HEIGHT] == []


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
