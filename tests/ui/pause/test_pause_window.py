"""The pause: one line, what holds, and a choice; it asks for nothing and is left at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from conftest import StillClock
from glimmer_desktop.domain.pausing import Breath
from glimmer_desktop.settings.schema import PauseLength
from glimmer_desktop.ui.pause.lengths import SECONDS, ended_words
from glimmer_desktop.ui.pause.pause_window import PauseWindow, Wished
from glimmer_desktop.ui.theme.theme import load_theme
from glimmer_desktop.ui.widgets.screen_of import screen_of
from guiding import SAID

RESOURCES = Path(__file__).parents[3] / "resources"
LINE = "Where is the light?"
OUTWARD = Wished(outward_only=True)


class Sitter:
    """One person in a pause, on a clock that is told to move."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.clock = StillClock(datetime(2026, 11, 23, 10, tzinfo=UTC))
        self.heard: list[object] = []

    def sit(self, wished: Wished | None = None, *, size: int = 100, still: bool = False) -> None:
        theme = load_theme(RESOURCES, "light", text_size=size, reduced_motion=still)
        self.window = PauseWindow(theme, self.clock, SAID)
        self._qtbot.addWidget(self.window)
        self.window.length_chosen.connect(self.heard.append)
        self.window.over.connect(lambda: self.heard.append("over"))
        self.window.note_requested.connect(self.heard.append)
        self.window.open(LINE, wished)
        self._qtbot.waitUntil(self.window.isActiveWindow)

    def wait(self, seconds: float) -> None:
        """Let time pass; what waits for it is told, as its timer would."""
        self.clock.move(seconds=seconds)
        self.window._next.timeout.emit()

    def press(self, key: Qt.Key) -> None:
        self._qtbot.keyClick(QApplication.focusWidget() or self.window, key)

    def click(self, words: str) -> None:
        self._qtbot.mouseClick(self.button(words), Qt.MouseButton.LeftButton)

    def button(self, words: str) -> QAbstractButton:
        every = self.window.findChildren(QPushButton)
        return next(one for one in every if one.accessibleName() == words)

    def seen(self) -> list[str]:
        """Every line that is to be read right now."""
        return [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]

    def offered(self) -> list[str]:
        """Every button that is there right now."""
        every = self.window.findChildren(QPushButton)
        return [one.accessibleName() for one in every if one.isVisible()]

    @property
    def moves(self) -> bool:
        return self.window._holding.circle.moves


@pytest.fixture
def sitter(qtbot: QtBot) -> Iterator[Sitter]:
    sitter = Sitter(qtbot)
    sitter.sit()
    yield sitter


@pytest.fixture
def not_yet(qtbot: QtBot) -> Sitter:
    """Somebody who has not sat down."""
    return Sitter(qtbot)


class TestNotice:
    def test_one_line_stands_alone(self, sitter: Sitter) -> None:
        assert sitter.window.windowTitle() == "A pause"
        assert sitter.seen() == [LINE]
        assert not sitter.moves
        assert sitter.window._holding.circle.fullness == 0.0

    def test_ten_seconds_are_one_breath_from_the_first(self, not_yet: Sitter) -> None:
        not_yet.sit(Wished(PauseLength.TEN_SECONDS))
        assert LINE in not_yet.seen()
        assert SAID.care in not_yet.seen()
        assert not_yet.moves

    def test_nothing_jumps_when_the_words_come(self, sitter: Sitter) -> None:
        before = sitter.window._holding.circle.geometry()
        sitter.wait(10)
        sitter.window.grab()
        assert sitter.window._holding.circle.geometry() == before

    def test_whoever_looks_outward_does_not_wait(self, sitter: Sitter) -> None:
        sitter.press(Qt.Key.Key_O)
        assert "Five things to see" in sitter.seen()


class TestGround:
    def test_a_breath_with_its_words_of_care(self, sitter: Sitter) -> None:
        sitter.wait(10)
        assert {SAID.breath, SAID.care} <= set(sitter.seen())
        assert any("in as it grows" in line for line in sitter.seen())
        assert sitter.moves

    @pytest.mark.parametrize(("breath", "full_at"), [(Breath(), 4), (Breath(3, 3.5), 3)])
    def test_the_light_follows_the_pace_that_was_chosen(
        self, not_yet: Sitter, qtbot: QtBot, breath: Breath, full_at: float
    ) -> None:
        not_yet.sit(Wished(breath=breath))
        not_yet.wait(not_yet.window._pause.grounds_at)
        not_yet.clock.move(seconds=full_at)
        circle = not_yet.window._holding.circle
        qtbot.waitUntil(lambda: circle.fullness == pytest.approx(1.0))

    def test_one_key_looks_outward_and_back(self, sitter: Sitter) -> None:
        sitter.wait(10)
        sitter.press(Qt.Key.Key_O)
        assert "Five things to see" in sitter.seen()
        assert SAID.care not in sitter.seen()
        assert not sitter.moves
        sitter.click("Back to the light")
        assert "Five things to see" not in sitter.seen()
        assert sitter.moves

    def test_with_less_motion_the_light_stands_still(self, not_yet: Sitter) -> None:
        not_yet.sit(still=True)
        not_yet.wait(10)
        assert not not_yet.moves
        assert not_yet.window._holding.circle.fullness == 1.0
        assert not any("grows" in line for line in not_yet.seen())
        assert any("your own pace" in line for line in not_yet.seen())

    def test_a_theme_put_on_meanwhile_counts(self, sitter: Sitter) -> None:
        sitter.wait(10)
        sitter.window.wear(load_theme(RESOURCES, "dark", reduced_motion=True))
        assert not sitter.moves
        sitter.window.wear(load_theme(RESOURCES, "dark"))
        assert sitter.moves

    def test_without_the_body_it_stays_with_the_senses(self, not_yet: Sitter) -> None:
        not_yet.sit(OUTWARD)
        not_yet.wait(10)
        assert "Five things to see" in not_yet.seen()
        not_yet.press(Qt.Key.Key_O)
        assert "Five things to see" in not_yet.seen()
        assert not {SAID.breath, SAID.care} & set(not_yet.seen())
        assert not {"Back to the light", "Look around instead"} & set(not_yet.offered())
        assert not not_yet.moves

    def test_no_number_runs(self, sitter: Sitter) -> None:
        sitter.wait(10)
        before = (sitter.seen(), sitter.offered())
        sitter.wait(31)
        assert (sitter.seen(), sitter.offered()) == before


class TestChoose:
    @pytest.mark.parametrize(
        ("length", "words"),
        [
            (PauseLength.TEN_SECONDS, "That was ten seconds."),
            (PauseLength.ONE_MINUTE, "That was a minute."),
            (PauseLength.THREE_MINUTES, "That was three minutes."),
            (PauseLength.FIVE_MINUTES, "That was five minutes."),
        ],
    )
    def test_it_says_how_long_it_was_and_no_sooner(
        self, not_yet: Sitter, length: PauseLength, words: str
    ) -> None:
        not_yet.sit(Wished(length))
        not_yet.wait(SECONDS[length] - 0.5)
        assert "Note a glimmer" not in not_yet.offered()
        not_yet.wait(0.5)
        assert not_yet.seen() == [words]
        assert not_yet.offered() == ["Note a glimmer", "Close"]
        assert not_yet.heard == ["over"]
        assert not not_yet.moves

    def test_the_timer_wakes_it_by_itself(self, sitter: Sitter, qtbot: QtBot) -> None:
        assert sitter.window._next.timerType() == Qt.TimerType.PreciseTimer
        assert sitter.window._next.remainingTime() == pytest.approx(10_000, abs=500)
        sitter.wait(10)
        assert sitter.window._next.remainingTime() == pytest.approx(50_000, abs=500)

    def test_enter_closes_it_and_nothing_was_said(self, sitter: Sitter) -> None:
        sitter.wait(60)
        sitter.press(Qt.Key.Key_Return)
        assert not sitter.window.isVisible()
        assert sitter.heard == ["over"]

    def test_a_note(self, sitter: Sitter) -> None:
        sitter.wait(60)
        sitter.click("Note a glimmer")
        assert sitter.heard == ["over", ""]
        assert not sitter.window.isVisible()

    def test_ones_own_values_join_and_one_press_notes_with_one(self, sitter: Sitter) -> None:
        sitter.window.show_values(("play & joy", "nature"))
        sitter.wait(60)
        assert SAID.what_matters in sitter.seen()
        assert sitter.offered() == ["play & joy", "nature", "Note a glimmer", "Close"]
        sitter.click("play & joy")
        assert sitter.heard == ["over", "play & joy"]
        assert not sitter.window.isVisible()

    def test_values_are_reached_and_pressed_by_keys(self, sitter: Sitter) -> None:
        sitter.wait(60)
        sitter.window.show_values(("play", "nature"))
        reached = []
        for _ in range(5):
            sitter.press(Qt.Key.Key_Tab)
            focus = QApplication.focusWidget()
            assert focus is not None
            reached.append(focus.accessibleName())
        assert reached[0] == "", "past the last one it is the window again"
        assert reached[1:] == ["play", "nature", "Note a glimmer", "Close"]
        sitter.button("nature").setFocus()
        sitter.press(Qt.Key.Key_Return)
        assert sitter.heard == ["over", "nature"]

    def test_without_values_of_ones_own_nothing_is_said_of_them(self, sitter: Sitter) -> None:
        sitter.wait(60)
        sitter.window.show_values(("nature",))
        sitter.window.show_values(())
        assert SAID.what_matters not in sitter.seen()
        assert "nature" not in sitter.offered()


class TestLength:
    def test_keys_turn_it_as_far_as_it_goes(self, sitter: Sitter) -> None:
        for key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            sitter.press(key)
        three, five = PauseLength.THREE_MINUTES, PauseLength.FIVE_MINUTES
        assert sitter.heard == [three, five, three]
        assert sitter.button("3 minutes").isChecked()
        assert sitter.button("3 minutes").font().underline(), "told without colour"

    def test_buttons_do_the_same(self, sitter: Sitter) -> None:
        sitter.click("5 minutes")
        assert sitter.heard == [PauseLength.FIVE_MINUTES]
        sitter.wait(60)
        assert sitter.heard == [PauseLength.FIVE_MINUTES]
        sitter.wait(240)
        assert "That was five minutes." in sitter.seen()

    def test_what_has_gone_by_has_gone_by(self, sitter: Sitter) -> None:
        sitter.wait(50)
        sitter.press(Qt.Key.Key_Plus)
        assert sitter.moves, "the breath goes on"
        sitter.wait(129)
        assert "Note a glimmer" not in sitter.offered()
        sitter.wait(1)
        assert "That was three minutes." in sitter.seen()

    def test_made_shorter_than_what_has_gone_by_it_is_over(self, sitter: Sitter) -> None:
        sitter.wait(25)
        sitter.press(Qt.Key.Key_Minus)
        assert sitter.seen() == ["That was more than ten seconds."]
        sitter.press(Qt.Key.Key_Plus)
        assert sitter.heard == [PauseLength.TEN_SECONDS, "over"], "it is turned no more"

    @pytest.mark.parametrize("length", list(PauseLength))
    def test_the_words_at_the_end_are_true(self, length: PauseLength) -> None:
        assert "more" not in ended_words(length, SECONDS[length] + 0.3)
        assert "more" in ended_words(length, SECONDS[length] + 5)

    def test_the_one_that_is_remembered_is_marked_without_a_word(self, not_yet: Sitter) -> None:
        not_yet.sit(Wished(PauseLength.FIVE_MINUTES))
        assert not_yet.button("5 minutes").isChecked()
        assert not_yet.heard == []

    def test_arrow_keys_turn_it_in_its_row(self, sitter: Sitter) -> None:
        sitter.press(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is sitter.button("1 minute")
        sitter.press(Qt.Key.Key_Right)
        assert QApplication.focusWidget() is sitter.button("3 minutes")
        assert sitter.heard == [PauseLength.THREE_MINUTES]


class TestLeaving:
    @pytest.mark.parametrize("after", [0, 10, 60])
    def test_escape_leaves_at_once_and_nothing_runs_on(self, sitter: Sitter, after: float) -> None:
        sitter.wait(after)
        sitter.press(Qt.Key.Key_Escape)
        assert not sitter.window.isVisible()
        assert not sitter.moves
        assert not sitter.window._next.isActive()

    @pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
    def test_no_key_is_needed_and_none_answers_by_accident(
        self, sitter: Sitter, key: Qt.Key
    ) -> None:
        sitter.wait(10)
        sitter.press(key)
        assert sitter.window.isVisible()
        assert sitter.moves

    def test_it_begins_anew_each_time(self, sitter: Sitter) -> None:
        sitter.press(Qt.Key.Key_O)
        sitter.window.show_values(("nature",))
        sitter.wait(60)
        sitter.window.leave()
        sitter.window.open("Any warmth nearby?")
        assert sitter.seen() == ["Any warmth nearby?"]
        assert "Look around instead" in sitter.offered()
        sitter.wait(60)
        assert sitter.seen() == ["That was a minute."], "those values were of another pause"

    def test_opened_again_while_it_is_there_it_begins_anew(
        self, sitter: Sitter, qtbot: QtBot
    ) -> None:
        sitter.wait(60)
        with qtbot.waitSignal(sitter.window.painted):
            sitter.window.open("Any warmth nearby?")
        assert sitter.seen() == ["Any warmth nearby?"]


def test_opened_again_while_it_is_put_aside_it_comes_back(sitter: Sitter, qtbot: QtBot) -> None:
    sitter.window.showMinimized()
    qtbot.waitUntil(sitter.window.isMinimized)
    sitter.window.open("Any warmth nearby?")
    assert not sitter.window.isMinimized()


def test_the_keyboard_reaches_every_choice(sitter: Sitter) -> None:
    reached = set()
    for _ in range(5):
        sitter.press(Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    names = ("1 minute", "Look around instead", "Leave")
    assert {sitter.button(name) for name in names} <= reached


def test_words_are_plain_text(sitter: Sitter) -> None:
    for label in sitter.window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("size", [80, 100, 200])
@pytest.mark.parametrize("movement", ["breath", "senses", "end"])
def test_every_word_fits_at_every_text_size(not_yet: Sitter, size: int, movement: str) -> None:
    wished = replace(Wished(), outward_only=movement == "senses")
    not_yet.sit(wished, size=size)
    window = not_yet.window
    window.open("Is anything near you, or anyone, making this hour a touch easier?", wished)
    window.show_values(("kindness", "nature", "faith or spirit", "independence", "courage"))
    not_yet.wait(60 if movement == "end" else 10)
    window.grab()
    for label in window.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    for choice in window.findChildren(QPushButton):
        if choice.isVisible():
            assert choice.width() >= choice.sizeHint().width()


def test_with_large_text_it_stays_on_the_screen_with_its_frame(not_yet: Sitter) -> None:
    not_yet.sit(size=200)
    room = screen_of(not_yet.window).availableGeometry()
    assert not_yet.window.width() <= room.width() - 16
    assert not_yet.window.height() <= room.height() - 40
    assert room.contains(not_yet.window.geometry())
