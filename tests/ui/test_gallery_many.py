"""Several moments at once: said before it is done, done whole, taken back as one step."""

from __future__ import annotations

from concurrent.futures import Executor

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from conftest import StillClock
from gallery_parts import Held, Place, keep, place, settle
from glimmer_desktop.domain.altering import AddWord
from glimmer_desktop.domain.errors import ErrorCode
from glimmer_desktop.domain.moment import Draft, Family, MomentId
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.ui.gallery.many_bar import ManyBar
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.word_field import WordField
from memory_journal import MemoryJournal

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def journal(clock: StillClock) -> MemoryJournal:
    journal = MemoryJournal()
    drafts = [Draft(text=f"note {number}") for number in range(6)]
    journal.words.add(Family.PLACE, ["kitchen"])
    drafts[0] = Draft(text="note 0", places=("attic",))
    drafts[1] = Draft(text="note 1", places=("kitchen",), close=True)
    keep(journal, drafts, clock.now())
    return journal


@pytest.fixture
def wall(qtbot: QtBot, inline: Executor, clock: StillClock, journal: MemoryJournal) -> Place:
    wall = place(qtbot, inline, clock, journal)
    wall.page.tiles.setFocus()
    return wall


@pytest.fixture
def bar(wall: Place) -> ManyBar:
    return wall.page.many


def press(bar: ManyBar, name: str, qtbot: QtBot) -> None:
    [button] = [one for one in bar.findChildren(QuietButton) if one.text() == name]
    assert button.isVisible()
    button.click()
    settle(qtbot)


def choose(wall: Place, *places: int) -> None:
    for index in places:
        wall.page.model.chosen.turn(wall.page.model.key(index))


def places(wall: Place) -> list[tuple[str, ...]]:
    return [wall.kept(number).places for number in range(6)]


def test_it_is_there_while_some_are_chosen(wall: Place, bar: ManyBar, qtbot: QtBot) -> None:
    assert not bar.isVisible()
    choose(wall, 2)
    assert bar.isVisible()
    assert bar.told() == "1 moment chosen"
    qtbot.keyClick(wall.page.tiles, Key.Key_A, CTRL)
    assert bar.told() == "6 moments chosen"
    press(bar, "Choose none", qtbot)
    assert not bar.isVisible()
    assert wall.page.tiles.hasFocus()


def test_a_word_is_given_to_all_once_it_was_said_what_that_changes(
    wall: Place, bar: ManyBar, qtbot: QtBot
) -> None:
    choose(wall, 0, 1, 2)
    before = places(wall)
    bar.word_wanted.emit(Family.PLACE, "Kitchen", True)
    settle(qtbot)
    assert bar.told() == (
        "2 moments will carry “kitchen” (Where). 1 of them has another one and keeps it too."
        " 1 is so already."
    )
    assert places(wall) == before
    press(bar, "Change them", qtbot)
    assert places(wall)[:3] == [("attic", "kitchen"), ("kitchen",), ("kitchen",)]
    qtbot.keyClick(wall.page, Key.Key_Z, CTRL)
    settle(qtbot)
    assert places(wall) == before


def test_who_leaves_them_as_they_are_changes_nothing(
    wall: Place, bar: ManyBar, qtbot: QtBot
) -> None:
    choose(wall, 0, 1)
    bar.word_wanted.emit(Family.PLACE, "garden", True)
    settle(qtbot)
    before = places(wall)
    press(bar, "Leave them as they are", qtbot)
    assert places(wall) == before
    assert bar.told() == "2 moments chosen"
    assert wall.page.tiles.hasFocus()


def test_escape_leaves_the_word_first_and_those_that_are_chosen_then(
    wall: Place, bar: ManyBar, qtbot: QtBot
) -> None:
    choose(wall, 0, 1)
    bar.words_missing.emit(Family.PLACE)
    settle(qtbot)
    [field] = bar.findChildren(WordField)
    assert field.isVisible()
    qtbot.keyClicks(field, "att")
    for chosen in (2, 0):
        qtbot.keyClick(wall.page.window().focusWidget(), Key.Key_Escape)
        settle(qtbot)
        assert not field.isVisible()
        assert wall.page.model.chosen_count() == chosen


def test_keeping_close_by_its_key_is_for_all_and_then_the_other_way(
    wall: Place, bar: ManyBar, qtbot: QtBot
) -> None:
    choose(wall, 0, 1)
    qtbot.keyClick(wall.page.tiles, Key.Key_C)
    settle(qtbot)
    press(bar, "Change them", qtbot)
    assert [wall.kept(number).close for number in range(3)] == [True, True, False]
    qtbot.keyClick(wall.page.tiles, Key.Key_C)
    settle(qtbot)
    assert bar.told().startswith("They are kept close already.")
    press(bar, "Change them", qtbot)
    assert not any(wall.kept(number).close for number in range(3))


def test_many_are_let_go_and_brought_back_as_one_step(
    wall: Place, bar: ManyBar, qtbot: QtBot
) -> None:
    qtbot.keyClick(wall.page.tiles, Key.Key_A, CTRL)
    choose(wall, 5)
    qtbot.keyClick(wall.page.tiles, Key.Key_Delete)
    settle(qtbot)
    assert len(wall.page.model) == 6
    press(bar, "Let them go", qtbot)
    assert wall.said() == ["note 5"]
    assert not bar.isVisible()
    qtbot.keyClick(wall.page, Key.Key_Z, CTRL)
    settle(qtbot)
    assert len(wall.page.model) == 6


def test_what_went_last_comes_back_after_a_restart(
    qtbot: QtBot, inline: Executor, clock: StillClock, journal: MemoryJournal
) -> None:
    journal.moments.let_go(MomentId("m3"), clock.now())
    clock.move(minutes=5)
    journal.moments.let_go(MomentId("m0"), clock.now())
    wall = place(qtbot, inline, clock, journal)
    for count, said in ((5, "note 0"), (6, "note 3")):
        qtbot.keyClick(wall.page, Key.Key_Z, CTRL)
        settle(qtbot)
        assert "Let go: 1 moment. 1 moment will be here again." in wall.page.many.told()
        assert len(wall.page.model) == count - 1
        press(wall.page.many, "Bring back", qtbot)
        assert len(wall.page.model) == count
        assert said in wall.said()
        assert not wall.page.many.isVisible()
    qtbot.keyClick(wall.page, Key.Key_Z, CTRL)
    settle(qtbot)
    assert len(wall.page.model) == 6
    assert wall.page._line.text() == "There is nothing here to take back."


def test_what_was_changed_before_a_restart_is_said_before_it_is_taken_back(
    qtbot: QtBot, inline: Executor, clock: StillClock, journal: MemoryJournal
) -> None:
    keys, kitchen = journal.moments.keys(MomentQuery()), AddWord(Family.PLACE, "kitchen")
    journal.many.alter(keys[:3], kitchen, clock.now(), lambda *_: None, lambda: False)
    clock.move(days=1)
    wall = place(qtbot, inline, clock, journal)
    before = places(wall)
    qtbot.keyClick(wall.page, Key.Key_Z, CTRL)
    settle(qtbot)
    told = wall.page.many.told()
    assert told.endswith(
        "With “kitchen” now: 2 moments. 2 moments will no longer carry “kitchen” (Where)."
    )
    assert told.startswith("Done on ")
    press(wall.page.many, "Leave them as they are", qtbot)
    assert places(wall) == before
    assert not wall.page.many.isVisible()
    qtbot.keyClick(wall.page, Key.Key_Z, CTRL)
    settle(qtbot)
    press(wall.page.many, "Take it back", qtbot)
    assert places(wall)[:3] == [("attic",), ("kitchen",), ()]


def test_a_full_disk_is_said_and_changes_nothing(
    wall: Place, bar: ManyBar, journal: MemoryJournal, qtbot: QtBot
) -> None:
    choose(wall, 0, 1)
    journal.refuse(ErrorCode.DISK_FULL)
    bar.let_go_wanted.emit()
    press(bar, "Let them go", qtbot)
    assert len(wall.page.model) == 6
    assert bar.told() == "2 moments chosen"


def test_what_takes_long_says_how_far_it_is_and_can_be_stopped(
    qtbot: QtBot, clock: StillClock, journal: MemoryJournal
) -> None:
    held = Held()
    wall = place(qtbot, held, clock, journal, shown=False)
    wall.page.show()
    wall.presenter.begin()
    for _ in range(6):
        held.work(qtbot)
    bar = wall.page.many
    choose(wall, 0, 1)
    bar.let_go_wanted.emit()
    press(bar, "Let them go", qtbot)
    progress = wall.many._telling()
    progress(0, 2)
    settle(qtbot)
    assert bar.told() == "2 moments chosen"
    clock.move(seconds=2)
    progress(1, 2)
    settle(qtbot)
    assert bar.told() == "1 of 2, together or not at all …"
    press(bar, "Stop", qtbot)
    held.work(qtbot)
    assert len(journal.moments.binned()) == 0
    assert bar.told() == "2 moments chosen"
