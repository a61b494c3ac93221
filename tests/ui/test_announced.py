"""What happens is told to those who listen: each fact once, politely, and through one door."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from capturing import Capturing
from conftest import StillClock
from gallery_parts import THEME, Place, keep, place, settle
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.services.erasing import WhatGoes
from glimmer_desktop.ui.bringing.window import BringingWindow
from glimmer_desktop.ui.erasing.window import ErasingWindow
from glimmer_desktop.ui.gallery.bin import BinView
from glimmer_desktop.ui.main_window import MainWindow
from glimmer_desktop.ui.session.window import SessionWindow
from glimmer_desktop.ui.settings.bell_row import BellRow
from glimmer_desktop.ui.taking_along.window import TakingAlongWindow
from glimmer_desktop.ui.words import say
from memory_journal import MemoryJournal
from opened_moment import Opened, press, show, six_moments

UI = Path(__file__).parents[2] / "src" / "glimmer_desktop"
DOOR = "ui/widgets/spoken.py"


@dataclass
class Ears:
    """What was announced, in its order."""

    words: list[str] = field(default_factory=list)

    def new(self) -> list[str]:
        """Since it was asked last."""
        words, self.words = self.words, []
        return words


@pytest.fixture
def ears(monkeypatch: pytest.MonkeyPatch) -> Ears:
    ears = Ears()
    tell: Callable[[QAccessibleEvent], None] = QAccessible.updateAccessibility

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            assert event.politeness() == QAccessible.AnnouncementPoliteness.Polite
            ears.words.append(event.message())
        else:
            tell(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return ears


def test_there_is_one_door() -> None:
    """So all of it is polite, and a reader is never broken off."""
    files = {file.relative_to(UI).as_posix(): file for file in UI.rglob("*.py")}
    telling = {name for name, file in files.items() if "Announcement" in file.read_text("utf-8")}
    assert telling == {DOOR}


class TestTheGallery:
    @pytest.fixture
    def wall(self, qtbot: QtBot, inline: Executor, clock: StillClock) -> Place:
        journal = MemoryJournal()
        keep(journal, [Draft(text=f"note {number}") for number in range(3)], clock.now())
        wall = place(qtbot, inline, clock, journal)
        wall.page.activateWindow()
        qtbot.waitUntil(wall.page.isActiveWindow)
        return wall

    def test_what_was_let_go_and_brought_back(self, wall: Place, qtbot: QtBot, ears: Ears) -> None:
        wall.presenter.let_go(wall.kept(1))
        settle(qtbot)
        assert ears.new() == ["Let go"]
        wall.presenter.undo()
        settle(qtbot)
        assert ears.new() == ["Brought back"]

    def test_kept_close_and_no_longer(self, wall: Place, qtbot: QtBot, ears: Ears) -> None:
        wall.presenter.turn_close(wall.kept(1))
        settle(qtbot)
        assert ears.new() == ["Kept close"]
        wall.presenter.turn_close(wall.kept(1))
        settle(qtbot)
        assert ears.new() == ["Kept close no longer"]

    def test_how_much_was_found_to_who_searches(
        self, wall: Place, qtbot: QtBot, ears: Ears
    ) -> None:
        wall.page.search.box.setFocus()
        wall.page.search.search_for("note 1")
        settle(qtbot)
        assert ears.new() == ["1 moment"]

    def test_nothing_found_once_however_much_is_typed(
        self, wall: Place, qtbot: QtBot, ears: Ears
    ) -> None:
        wall.page.search.box.setFocus()
        for words in ("zep", "zepp", "zeppelin"):
            wall.page.search.search_for(words)
            settle(qtbot)
        assert ears.new() == ["Nothing found for this."]
        wall.page.search.search_for("")
        settle(qtbot)
        assert ears.new() == [], "the keyboard is on a tile, which says itself"
        wall.page.search.search_for("zeppelin")
        settle(qtbot)
        assert ears.new() == ["Nothing found for this."]

    def test_why_there_is_nothing_to_see(self, wall: Place, ears: Ears) -> None:
        wall.page.show_trouble("The journal cannot be read.")
        assert ears.new() == ["The journal cannot be read."]


class TestAMoment:
    @pytest.fixture
    def opened(self, qtbot: QtBot, inline: Executor, clock: StillClock) -> Iterator[Opened]:
        with six_moments(qtbot, inline, clock) as opened:
            show(opened, 2, qtbot)
            yield opened

    @pytest.mark.parametrize(
        ("key", "said"),
        [
            (Qt.Key.Key_Delete, "Let go. It can come back for 30 days."),
            (Qt.Key.Key_C, "Kept close"),
            (Qt.Key.Key_A, "It came again. That is noted."),
        ],
    )
    def test_what_was_done_by_a_key(
        self, opened: Opened, key: Qt.Key, said: str, qtbot: QtBot, ears: Ears
    ) -> None:
        press(opened, key, qtbot)
        assert ears.new() == [said]

    def test_private_now(self, opened: Opened, qtbot: QtBot, ears: Ears) -> None:
        opened.button("Make private").click()
        settle(qtbot)
        assert ears.new() == ["Private now"]


class TestNoting:
    @pytest.fixture
    def noting(self, qtbot: QtBot, inline: Executor, clock: StillClock) -> Iterator[Capturing]:
        noting = Capturing(clock, inline, inline)
        noting.open()
        yield noting
        noting.put_down()

    def test_what_is_put_away_waits(self, noting: Capturing, ears: Ears) -> None:
        noting.type("steam")
        noting.press(Qt.Key.Key_Escape)
        assert ears.new() == ["Put away. What is said waits here."]

    def test_nothing_said_nothing_told(self, noting: Capturing, ears: Ears) -> None:
        noting.press(Qt.Key.Key_Escape)
        assert ears.new() == []

    def test_what_is_kept(self, noting: Capturing, ears: Ears) -> None:
        noting.type("steam")
        noting.press(Qt.Key.Key_Return)
        noting.settle()
        [said] = ears.new()
        assert said.startswith("Kept")


class TestWindowsThatTell:
    """With a button that the keyboard goes to; where it stands there already, announced."""

    def test_bringing_in(self, qtbot: QtBot, ears: Ears) -> None:
        window = BringingWindow(THEME)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        sentence = say(Known(ErrorCode.DISK_FULL, path="here"))
        window.say(sentence)
        window.say(sentence)
        assert ears.new()[-1:] == [sentence]
        assert window.focusWidget().accessibleDescription() == sentence

    def test_taking_along(self, qtbot: QtBot, ears: Ears) -> None:
        window = TakingAlongWindow(THEME)
        qtbot.addWidget(window)
        window.show_start("Everything")
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.show_busy()
        assert ears.new() == [], "the keyboard went to Stop, which is described by it"
        window.say("The disk is full.")
        window.say("The disk is full, still.")
        assert ears.new() == ["The disk is full, still."]

    def test_a_page_for_a_session_says_what_is_not_on_it_once(
        self, qtbot: QtBot, ears: Ears
    ) -> None:
        window = SessionWindow(THEME)
        qtbot.addWidget(window)
        for _ in range(3):
            window.say("Private, and not on it: 1 moment.")
        assert ears.new() == ["Private, and not on it: 1 moment."]

    def test_erasing(self, qtbot: QtBot, ears: Ears) -> None:
        window = ErasingWindow(THEME)
        qtbot.addWidget(window)
        window.show_looking()
        window.show()
        window.show_goes(WhatGoes((Path("/home/me/glimmer"),), 7, 90_000))
        [said] = ears.new()
        shown = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
        assert all(words in said for words in shown if words != window.head.text())

    def test_a_question_that_takes_no_keyboard(self, qtbot: QtBot, ears: Ears) -> None:
        window = MainWindow(THEME)
        qtbot.addWidget(window)
        window.ask("Shall it start with the desktop?", "Yes", "No")
        assert ears.new() == ["Shall it start with the desktop?"]

    def test_a_question_that_takes_it_is_heard_with_the_answer(
        self, qtbot: QtBot, clock: StillClock, ears: Ears
    ) -> None:
        view = BinView(THEME, clock.now)
        qtbot.addWidget(view)
        view.show()
        view._ask()
        assert ears.new() == []
        assert "gone for good" in view.focusWidget().accessibleDescription()

    def test_a_bell_that_cannot_be_heard(self, qtbot: QtBot, ears: Ears) -> None:
        row = BellRow()
        qtbot.addWidget(row)
        row.show_whether_it_rings(True)
        row.show_whether_it_rings(False)
        assert ears.new() == ["Nothing on this computer can play it."]
