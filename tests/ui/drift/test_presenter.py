"""Drift as a person meets it: one after the other, waiting at any key, gone with Esc."""

from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode
from glimmer_desktop.domain.moment import Kind, Moment
from glimmer_desktop.services.drifting import Drifting
from glimmer_desktop.ui.drift.cross_fade import FADES_MS, CrossFade
from glimmer_desktop.ui.drift.presenter import DriftPresenter
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.ground.large_words import LargeWords
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import load_theme
from grounding import RESOURCES, kept
from memory_journal import MemoryJournal, PlainPhotoReader, png

Key = Qt.Key


class Rest:
    """The window with everything behind it."""

    def __init__(
        self,
        qtbot: QtBot,
        journal: MemoryJournal,
        clock: StillClock,
        executor: Executor,
        **look: Any,
    ) -> None:
        self.qtbot = qtbot
        self.events = AppEvents()
        self.presenter = DriftPresenter(
            Drifting(journal, clock), Tasks(executor, executor), self.events
        )
        self.window = self.presenter.build(load_theme(RESOURCES, "light", **look))
        qtbot.addWidget(self.window)
        self.opened: list[Moment] = []
        self.presenter.moment_asked.connect(self.opened.append)

    def open(self) -> None:
        self.presenter.open()
        self.qtbot.waitExposed(self.window)
        self.settle()

    def settle(self) -> None:
        for _ in range(12):
            self.qtbot.wait(1)

    def key(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.window.focusWidget() or self.window, key)
        self.settle()

    def words(self) -> str:
        return self.window.findChild(LargeWords).accessibleName()

    def ways(self) -> list[str]:
        buttons = self.window.findChildren(QPushButton)
        return [one.accessibleName() for one in buttons if one.isVisible()]

    def hint(self) -> str:
        labels = [one for one in self.window.findChildren(QLabel) if "stays here" in one.text()]
        return labels[0].text() if labels else ""

    @property
    def due(self) -> QTimer:
        return self.presenter._due

    def time_comes(self) -> None:
        """As its timer says when a moment has stayed long enough."""
        assert self.due.isActive()
        self.due.stop()
        self.due.timeout.emit()
        self.settle()


@pytest.fixture
def journal(clock: StillClock) -> MemoryJournal:
    journal = MemoryJournal()
    for text in ("the sea wall", "warm bread", "rain on the skylight"):
        clock.move(minutes=1)
        kept(journal, clock, text)
    kept(journal, clock, "the door", kind=Kind.TRIGGER)
    return journal


@pytest.fixture
def rest(qtbot: QtBot, journal: MemoryJournal, clock: StillClock, inline: Executor) -> Rest:
    return Rest(qtbot, journal, clock, inline)


def test_one_after_the_other_comes_by_itself(rest: Rest) -> None:
    rest.open()
    met = [rest.words()]
    for _ in range(3):
        rest.time_comes()
        met.append(rest.words())
    assert set(met) == {"the sea wall", "warm bread", "rain on the skylight"}
    assert met[0] == met[3]
    assert rest.due.interval() >= 7_000


def test_any_key_lets_it_wait_and_a_second_shows_the_ways(rest: Rest) -> None:
    rest.open()
    first = rest.words()
    rest.key(Key.Key_X)
    assert not rest.due.isActive()
    assert rest.hint()
    assert rest.ways() == []
    rest.key(Key.Key_Tab)
    assert rest.ways() == ["On", "Back", "Open it", "Enough for now"]
    assert rest.words() == first
    rest.key(Key.Key_Right)
    assert rest.words() != first
    assert rest.ways() == []
    assert rest.due.isActive()


def test_a_click_lets_it_wait_too(rest: Rest) -> None:
    rest.open()
    for ways in (0, 4):
        rest.qtbot.mouseClick(rest.window, Qt.MouseButton.LeftButton)
        rest.settle()
        assert not rest.due.isActive()
        assert len(rest.ways()) == ways


def test_back_is_the_one_before_and_it_waits_there(rest: Rest) -> None:
    rest.open()
    first = rest.words()
    rest.time_comes()
    for key in (Key.Key_Space, Key.Key_Space, Key.Key_Left):
        rest.key(key)
    assert rest.words() == first
    assert not rest.due.isActive()


def test_what_is_looked_at_can_be_opened(rest: Rest) -> None:
    rest.open()
    said = rest.words()
    for key in (Key.Key_Space, Key.Key_Space, Key.Key_O):
        rest.key(key)
    assert [one.text for one in rest.opened] == [said]
    assert not rest.window.isVisible()


def test_esc_ends_it_at_once_and_nothing_waits_any_more(rest: Rest) -> None:
    rest.open()
    rest.key(Key.Key_Escape)
    assert not rest.window.isVisible()
    assert not rest.due.isActive()


def test_it_fades_for_a_moment_and_not_at_all_where_less_is_to_move(
    rest: Rest, qtbot: QtBot, journal: MemoryJournal, clock: StillClock, inline: Executor
) -> None:
    assert FADES_MS == 300
    rest.open()
    rest.time_comes()
    fade = rest.window.findChild(CrossFade)
    assert fade.isVisible()
    qtbot.waitUntil(lambda: not fade.isVisible(), timeout=3_000)
    rest.time_comes()
    rest.key(Key.Key_Escape)
    assert fade.isHidden(), "nothing goes on out of sight"
    still = Rest(qtbot, journal, clock, inline, reduced_motion=True)
    still.open()
    assert still.due.interval() > rest.due.interval()
    still.time_comes()
    assert not still.window.findChild(CrossFade).isVisible()


def test_a_picture_is_there_when_its_time_comes(
    qtbot: QtBot, clock: StillClock, inline: Executor
) -> None:
    journal = MemoryJournal()
    photo = journal.photos.hold(PlainPhotoReader().from_bytes(png(300, 200), "a.png"))
    kept(journal, clock, "the light", photos=(photo,))
    clock.move(minutes=1)
    kept(journal, clock, "", photos=(photo,), cues=())
    rest = Rest(qtbot, journal, clock, inline)
    rest.open()
    for _ in range(4):
        shown = [one for one in rest.window.findChildren(QLabel) if not one.pixmap().isNull()]
        assert [one.accessibleName() for one in shown if one.isVisible()] == ["A picture"]
        rest.time_comes()


def test_a_picture_that_cannot_be_read_leaves_its_words_or_goes(
    qtbot: QtBot, clock: StillClock, inline: Executor
) -> None:
    journal = MemoryJournal()
    photo = journal.photos.hold(PlainPhotoReader().from_bytes(png(300, 200), "a.png"))
    kept(journal, clock, "the light", photos=(photo,))
    clock.move(minutes=1)
    kept(journal, clock, "", photos=(photo,))
    journal.photos.held.clear()
    rest = Rest(qtbot, journal, clock, inline)
    rest.open()
    assert rest.words() == "the light"
    rest.time_comes()
    assert rest.words() == "the light"


def test_with_nothing_to_show_it_says_so_and_esc_leaves(
    qtbot: QtBot, clock: StillClock, inline: Executor
) -> None:
    rest = Rest(qtbot, MemoryJournal(), clock, inline)
    rest.open()
    assert rest.words() == "Nothing drifts by yet. What you keep close will."
    assert not rest.due.isActive()
    rest.key(Key.Key_Escape)
    assert not rest.window.isVisible()


def test_a_journal_in_trouble_is_said_plainly(rest: Rest, journal: MemoryJournal) -> None:
    journal.shut(ErrorCode.STORE_CORRUPT)
    rest.open()
    assert rest.words()
    assert rest.ways()


def test_one_that_is_let_go_meanwhile_is_shown_no_more(rest: Rest) -> None:
    rest.open()
    here = rest.presenter._stream
    assert here is not None
    rest.events.moment_let_go.emit(here.now.id)
    rest.settle()
    assert rest.words() not in ("", here.now.text)


def test_one_that_is_private_from_now_on_is_shown_no_more(rest: Rest) -> None:
    rest.open()
    here = rest.presenter._stream
    assert here is not None
    rest.events.moment_changed.emit(replace(here.now, text="ours alone"))
    assert rest.words() == here.now.text, "nothing jumps under the eyes"
    rest.events.moment_changed.emit(replace(here.now, private=True))
    rest.settle()
    assert rest.words() not in ("", here.now.text)


def test_where_there_is_nothing_keys_lead_nowhere(
    qtbot: QtBot, clock: StillClock, inline: Executor
) -> None:
    rest = Rest(qtbot, MemoryJournal(), clock, inline)
    rest.open()
    for key in (Key.Key_Right, Key.Key_Left, Key.Key_O, Key.Key_X):
        rest.key(key)
    assert rest.words() == "Nothing drifts by yet. What you keep close will."
    assert rest.ways()
    assert not rest.opened
