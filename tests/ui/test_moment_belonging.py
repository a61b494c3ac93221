"""An opened moment, what it belongs with, and its coming again."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from conftest import StillClock
from gallery_parts import BRITISH, THEME, VOCABULARY, Place, keep, place, settle
from glimmer_desktop.domain.errors import ErrorCode
from glimmer_desktop.domain.moment import Draft, Kind, MomentId
from glimmer_desktop.ui.gallery.editing import Editing
from glimmer_desktop.ui.gallery.moment_presenter import MomentPresenter
from glimmer_desktop.ui.gallery.moment_window import MomentWindow
from memory_journal import MemoryJournal
from opened_moment import show, six_moments

CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Opened:
    """A door (m2), tea after it (m1), and a private thought (m0) after both."""

    wall: Place
    window: MomentWindow
    presenter: MomentPresenter
    qtbot: QtBot

    def show(self, number: int) -> None:
        self.presenter.open(self.wall.kept(number))
        self.qtbot.waitExposed(self.window)
        settle(self.qtbot)

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        self.qtbot.keyClick(self.window, key, *modifiers)
        settle(self.qtbot)

    def words(self) -> list[str]:
        labels = self.window.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible() and label.text()]

    def links(self) -> dict[str, QPushButton]:
        buttons = self.window.findChildren(QPushButton)
        return {one.text(): one for one in buttons if one.isVisible() and "·" in one.text()}


@pytest.fixture
def opened(qtbot: QtBot, inline: Executor, clock: StillClock) -> Iterator[Opened]:
    journal = MemoryJournal()
    door, tea = MomentId("m2"), MomentId("m1")
    drafts = [
        Draft(text="what it was", private=True, linked_to=(tea, door)),
        Draft(text="tea & quiet", linked_to=(door,)),
        Draft(text="a door slammed", kind=Kind.TRIGGER),
    ]
    keep(journal, drafts, clock.now())
    wall = place(qtbot, inline, clock, journal)
    window = MomentWindow(THEME, clock, VOCABULARY.invitations)
    window.setLocale(BRITISH)
    qtbot.addWidget(window)
    editing = Editing(window.editing, wall.capture, wall.tasks, VOCABULARY, clock)
    presenter = MomentPresenter(
        window, wall.gallery, editing, wall.tasks, events=wall.events, wall=wall.presenter
    )
    yield Opened(wall, window, presenter, qtbot)
    window.close()
    settle(qtbot)


def test_what_came_before_and_after_are_links(opened: Opened) -> None:
    opened.show(1)
    assert list(opened.links()) == [
        "Today 12:42 · a door slammed",
        "Today 14:42 · private",
    ]
    assert {"What came before", "What came after"} <= set(opened.words())
    opened.links()["Today 12:42 · a door slammed"].click()
    settle(opened.qtbot)
    assert "a door slammed" in opened.words()
    assert list(opened.links()) == ["Today 14:42 · private", "Today 13:42 · tea && quiet"]


def test_a_private_one_stays_covered_behind_its_link(opened: Opened) -> None:
    opened.show(1)
    opened.links()["Today 14:42 · private"].click()
    settle(opened.qtbot)
    assert "private" in opened.words()
    assert "what it was" not in opened.words()
    assert opened.links() == {}, "nor is it told what it belongs with"


def test_where_there_is_none_nothing_is_said(opened: Opened, clock: StillClock) -> None:
    for number in (0, 1):
        opened.wall.gallery.let_go(MomentId(f"m{number}"))
    opened.show(2)
    assert not {"What came before", "What came after"} & set(opened.words())


def test_it_came_again_is_one_press_and_taken_back_by_another(
    opened: Opened, clock: StillClock
) -> None:
    opened.show(1)
    clock.move(hours=1)
    opened.press(Qt.Key.Key_A)
    assert opened.wall.kept(1).again == (clock.now(),)
    assert "It came again. That is noted." in opened.words()
    assert "Came back" in opened.words()
    opened.press(Qt.Key.Key_Z, CONTROL)
    assert opened.wall.kept(1).again == ()
    assert "Came back" not in opened.words()


def test_the_way_back_is_a_button_too_and_takes_back_only_the_last(
    opened: Opened, clock: StillClock
) -> None:
    opened.show(1)
    for _ in range(2):
        clock.move(hours=1)
        opened.press(Qt.Key.Key_A)
    buttons = [b for b in opened.window.findChildren(QPushButton) if b.text() == "Undo"]
    undo = next(one for one in buttons if one.isVisible())
    undo.click()
    settle(opened.qtbot)
    assert len(opened.wall.kept(1).again) == 1
    assert not undo.isVisible()
    opened.press(Qt.Key.Key_Z, CONTROL)
    assert len(opened.wall.kept(1).again) == 1


def test_undo_does_not_reach_another_moment(opened: Opened, clock: StillClock) -> None:
    opened.show(1)
    opened.press(Qt.Key.Key_A)
    before = opened.wall.kept(1), opened.wall.kept(2)
    clock.move(minutes=1)
    opened.show(2)
    opened.press(Qt.Key.Key_Z, CONTROL)
    assert (opened.wall.kept(1), opened.wall.kept(2)) == before


def test_a_full_disk_is_told(opened: Opened) -> None:
    opened.show(1)
    opened.wall.journal.refuse(ErrorCode.DISK_FULL)
    opened.press(Qt.Key.Key_A)
    assert any("disk is full" in words for words in opened.words())
    opened.wall.journal.refuse(None)
    assert opened.wall.kept(1).again == ()


def test_a_moment_never_came_before_itself(opened: Opened) -> None:
    opened.wall.journal.moments.change(
        replace(opened.wall.kept(1), linked_to=(MomentId("m2"),), did_next="sat down")
    )
    opened.show(1)
    opened.press(Qt.Key.Key_E)
    form = opened.window.editing.form
    asked: list[list[object]] = []
    row = form.extras.findChild(type(form.extras._fold.came_before))
    row.offer_latest = asked.append
    row.latest_wanted.emit()
    settle(opened.qtbot)
    assert [one for one, _ in asked[0]] == ["m0", "m2"]


def test_others_like_it_stand_below_and_lead_there(
    qtbot: QtBot, inline: Executor, clock: StillClock
) -> None:
    with six_moments(qtbot, inline, clock) as other:
        said = {"places": ("the pier",), "company": ("Mia",)}
        for number in (0, 5):
            moment = replace(other.wall.kept(number), **said)
            other.wall.journal.moments.change(moment)
        show(other, 0, qtbot)
        assert "Others like this" in other.words()
        (line,) = [words for words in other.buttons() if "note 5" in words]
        other.button(line).click()
        settle(qtbot)
        assert "note 5" in other.words()
        show(other, 2, qtbot)
        assert "Others like this" not in other.words()
        private = replace(other.wall.kept(3), **said)
        other.wall.journal.moments.change(private)
        show(other, 3, qtbot)
        assert "Others like this" not in other.words(), "it is covered"
