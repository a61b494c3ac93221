"""Every window for everyone: heard, reached, hit, read in each look, and whole in large letters."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from capturing import RESOURCES
from conftest import StillClock
from glimmer_desktop.settings.schema import ThemeChoice
from glimmer_desktop.ui.settings.page import PLACES, SettingsPage
from glimmer_desktop.ui.theme.theme import Theme, load_theme, wear
from inks import ROUND_A_PICTURE, SHADE, contrast, edges, marked, used
from looking_over import SMALL_SCREEN, cut, moving, restless, settled, small, unheard, unreached
from more_windows import EVERY

LOOKS = [choice.value for choice in ThemeChoice if choice is not ThemeChoice.SYSTEM]
WINDOWS = [name for name in EVERY if not name.startswith("settings, ")]
Pair = tuple[str, str]
LEGIBLE = 4.5
"""To one (WCAG 2.2, AA); what is large or switched off is held to it, too."""
VISIBLE = 3.0
"""To one, of the line round what is written in (WCAG 2.2, 1.4.11)."""
LEAST = QSize(480, 400)
"""Px that the main window asks for at least, and what covers a screen has to do with; twice as many
where letters are."""
SMALL, LARGE = load_theme(RESOURCES, "light", text_size=80), marked(200)


@pytest.fixture(scope="module")
def dressed() -> Iterator[dict[str, Theme]]:
    """What is worn: a look is put on once for all the windows that are shown in it."""
    worn: dict[str, Theme] = {}
    yield worn
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setStyleSheet("")
    app.setFont(load_theme(RESOURCES, "light").sans())


def show(
    name: str, theme: Theme, clock: StillClock, qtbot: QtBot, dressed: dict[str, Theme]
) -> QWidget:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if dressed.get("worn") != theme:
        wear(theme, app)
        dressed["worn"] = theme
    window = EVERY[name](theme, clock)
    qtbot.addWidget(window)
    return settled(window)


@pytest.mark.parametrize("name", WINDOWS)
def test_it_can_be_heard_reached_and_hit(
    name: str, clock: StillClock, qtbot: QtBot, qapp: QApplication, dressed: dict[str, Theme]
) -> None:
    for window in states(show(name, SMALL, clock, qtbot, dressed)):
        assert [*unheard(window)] == []
        assert [*small(window)] == []
        assert cut_at(window, LEAST) == []
        if not window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus:
            window.activateWindow()
            qtbot.waitUntil(window.isActiveWindow)
            assert unreached(window) == []


@pytest.mark.parametrize("name", WINDOWS)
def test_it_is_still_and_its_words_are_whole_and_can_be_read(
    name: str, clock: StillClock, qtbot: QtBot, qapp: QApplication, dressed: dict[str, Theme]
) -> None:
    """With letters twice as large, and less motion. What stands on what, and round what is written
    in, is found in a look in which every token has a colour of its own, and reckoned for each look
    that there is."""
    for window in states(show(name, LARGE, clock, qtbot, dressed)):
        assert moving(window) == []
        assert restless(window) == []
        assert [*cut(window)] == []
        pairs = {(one.ink, one.ground): one.words for one in used(window, LARGE)}
        assert pairs, "nothing is written in it"
        fields = {(one.line, one.ground): one.field for one in edges(window, LARGE)}
        for look in LOOKS:
            assert too_faint(pairs, look, LEGIBLE) == {}, look
            assert too_faint(fields, look, VISIBLE) == {}, look
        assert cut_at(window, (LEAST * 2).boundedTo(SMALL_SCREEN)) == []


def states(window: QWidget) -> Iterator[QWidget]:
    """A window as it is, and the settings in each of their places: one page has them all."""
    yield window
    if isinstance(window, SettingsPage):
        for index in range(1, len(PLACES)):
            window.show_place(index)
            yield settled(window)


def cut_at(window: QWidget, size: QSize) -> list[str]:
    """What is cut while it has this size, if it can be so small; what has no room may scroll."""
    usual = window.size()
    window.resize(size.expandedTo(window.minimumSizeHint()).expandedTo(window.minimumSize()))
    found = [*cut(settled(window))]
    window.resize(usual)
    settled(window)
    return found


def too_faint(pairs: dict[Pair, str], look: str, least: float) -> dict[Pair, str]:
    """Those of some pairs of tokens that are too much alike in a look, with what was met so."""
    colours = load_theme(RESOURCES, look).colours
    colours |= {name: colour.name() for name, colour in ROUND_A_PICTURE.items()}
    return {
        (one, ground): met
        for (one, ground), met in pairs.items()
        if ground != SHADE and contrast(colours[one], colours[ground]) < least
    }
