"""What moves: little, slowly, never a flash; and not at all for those who want less motion."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QVariantAnimation
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from capturing import RESOURCES
from conftest import StillClock
from glimmer_desktop.domain.pausing import Breath
from glimmer_desktop.settings.schema import declarations
from glimmer_desktop.ui.drift.window import DriftWindow
from glimmer_desktop.ui.gallery.month_label import MonthLabel
from glimmer_desktop.ui.pause.card_window import CardWindow
from glimmer_desktop.ui.theme.theme import Theme, load_theme
from looking_over import moving, settled
from more_windows import EVERY

THEME = load_theme(RESOURCES, "light")
UI = Path(__file__).parents[2] / "src" / "glimmer_desktop" / "ui"
MOVERS = {
    "drift/cross_fade.py",
    "gallery/month_label.py",
    "pause/breathing.py",
    "pause/fade.py",
    "widgets/how_far.py",
}
"""All that moves by itself. Whatever joins them stands still under reduced motion, by a test."""
MAKES_MOVE = ("Animation(", "QTimeLine", "QMovie", "QScroller", "PreciseTimer", "setRange(0, 1 if")
MOST_A_SECOND = 3
"""Changes to and fro of a large area, as WCAG 2.3.1 counts flashes."""
FRAMES = 30
"""Pictures a second of what breathes."""


def test_nothing_else_moves_by_itself() -> None:
    found = set()
    for file in UI.rglob("*.py"):
        code = file.read_text(encoding="utf-8")
        if any(word in code for word in MAKES_MOVE):
            found.add(file.relative_to(UI).as_posix())
    once = {"pause/pause_window.py"}  # its timer is exact, and turns a page
    assert found - once == MOVERS


@pytest.mark.parametrize("name", ["ground me, with a breath", "a passphrase, under way"])
def test_what_moves_stands_still_for_those_who_want_it(
    name: str, clock: StillClock, qtbot: QtBot
) -> None:
    """Of all windows this is asked, too: `test_every_window.py`."""
    for still in (False, True):
        theme = load_theme(RESOURCES, "light", reduced_motion=still)
        window = settled(EVERY[name](theme, clock))
        qtbot.addWidget(window)
        assert bool(moving(window)) is not still


def test_the_breath_is_no_flash_at_any_pace() -> None:
    """However short a breath may be chosen: how often its light turns within any second."""
    bounds = declarations()
    quickest = Breath(bounds["breath_in"].low, bounds["breath_out"].low)
    full = [quickest.fullness(frame / FRAMES) for frame in range(60 * FRAMES)]
    ways = [after > before for before, after in pairwise(full)]
    turns = [one is not other for one, other in pairwise(ways)]
    assert any(turns)
    within = max(sum(turns[at : at + FRAMES]) for at in range(len(turns) - FRAMES))
    assert within <= MOST_A_SECOND


def passed_by(theme: Theme) -> QWidget:
    """A month that fades once the scrolling rests."""
    room = QWidget()
    MonthLabel(theme, room)._leave()
    return room


@pytest.mark.parametrize("make", [CardWindow, DriftWindow, passed_by], ids=lambda one: one.__name__)
def test_fades_go_one_way_and_are_slower_than_a_flash(
    make: Callable[[Theme], QWidget], qtbot: QtBot
) -> None:
    """Three a second are 333 ms there and back."""
    window = make(THEME)
    qtbot.addWidget(window)
    fades = window.findChildren(QVariantAnimation)
    assert fades
    for fade in fades:
        assert fade.loopCount() == 1
        assert len(fade.keyValues()) <= 2, "its two ends"
        assert 2 * fade.duration() >= 1_000 / MOST_A_SECOND


def test_a_month_goes_at_once_for_those_who_want_it(qtbot: QtBot) -> None:
    for still in (False, True):
        room = passed_by(load_theme(RESOURCES, "light", reduced_motion=still))
        qtbot.addWidget(room)
        assert bool(moving(room)) is not still


@pytest.mark.parametrize("name", ["ground me", "drift, waiting", "pause"])
def test_a_key_that_is_held_brings_one_thing(name: str, clock: StillClock, qtbot: QtBot) -> None:
    """However fast a keyboard repeats it, what is large does not flicker by."""
    window = settled(EVERY[name](load_theme(RESOURCES, "light", reduced_motion=True), clock))
    qtbot.addWidget(window)
    assert not any(shortcut.autoRepeat() for shortcut in window.findChildren(QShortcut))
    before = window.grab().toImage()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_X):
        held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", True)
        QApplication.sendEvent(window.focusWidget() or window, held)
    assert window.grab().toImage() == before
