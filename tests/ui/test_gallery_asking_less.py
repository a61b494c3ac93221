"""An empty result says what was asked, and what one part less would find."""

from __future__ import annotations

from concurrent.futures import Executor

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gallery_parts import Held, Place, keep, place, settle
from glimmer_desktop.domain.moment import Draft, Kind
from glimmer_desktop.services.ports.clock import Clock
from memory_journal import MemoryJournal

DRAFTS = [
    Draft(text="steam", places=("kitchen",)),
    Draft(text="steam again", places=("kitchen",)),
    Draft(text="bang", kind=Kind.TRIGGER, places=("kitchen",)),
    Draft(text="steam <b>bold</b>", kind=Kind.TRIGGER, private=True),
]


@pytest.fixture
def wall(qtbot: QtBot, inline: Executor, clock: Clock) -> Place:
    journal = MemoryJournal()
    keep(journal, DRAFTS, clock.now())
    return place(qtbot, inline, clock, journal)


def ask(wall: Place, text: str, qtbot: QtBot) -> None:
    wall.page.search.search_for(text)
    settle(qtbot)


def offered(wall: Place) -> list[str]:
    return [line.text() for line in wall.page.less.lines if line.isVisible()]


def said(wall: Place) -> list[str]:
    return [one.text() for one in wall.page.findChildren(QLabel) if one.isVisible()]


def test_it_says_what_was_asked_and_offers_each_part_less(wall: Place, qtbot: QtBot) -> None:
    ask(wall, "steam place:kitchen kind:trigger ", qtbot)
    assert "“steam”, place “kitchen”, trigger" in said(wall)
    assert offered(wall) == [
        "without “steam”: 1",
        "without place “kitchen”: 1",
        "without trigger: 2",
    ]
    qtbot.mouseClick(wall.page.less.lines[2], Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert wall.page.search.text() == "steam place:kitchen"
    assert wall.said() == ["steam", "steam again"]


def test_what_would_find_nothing_either_is_not_offered(wall: Place, qtbot: QtBot) -> None:
    ask(wall, "zebra place:kitchen kind:body-note ", qtbot)
    assert offered(wall) == []
    ask(wall, "steam place:nowhere ", qtbot)
    assert offered(wall) == ["without place “nowhere”: 3"]


def test_of_a_single_part_nothing_can_be_left_out(wall: Place, qtbot: QtBot) -> None:
    ask(wall, "zebra", qtbot)
    assert "“zebra”" in said(wall)
    assert offered(wall) == []
    assert wall.page.clear_button.isVisible()


def test_a_word_that_is_still_being_typed_can_be_left_out(wall: Place, qtbot: QtBot) -> None:
    ask(wall, "is:close -(bang or kind:body-note) stea", qtbot)
    assert "without kept close: 3" in offered(wall)
    wall.page.less.lines[0].click()
    settle(qtbot)
    assert wall.page.search.text() == "-(bang or kind:body-note) stea"


def test_found_again_nothing_is_offered_any_more(wall: Place, qtbot: QtBot) -> None:
    ask(wall, "steam place:nowhere ", qtbot)
    ask(wall, "steam", qtbot)
    assert wall.page.tiles.isVisible()
    ask(wall, "zebra", qtbot)
    assert offered(wall) == []


def test_counts_of_an_older_query_are_dropped(qtbot: QtBot, clock: Clock) -> None:
    journal = MemoryJournal()
    keep(journal, DRAFTS, clock.now())
    store = Held()
    slow = place(qtbot, store, clock, journal)
    for _ in range(3):
        store.work(qtbot)
    slow.page.search.search_for("steam place:nowhere ")
    store.work(qtbot)
    slow.page.search.search_for("bang place:elsewhere ")
    for _ in range(6):
        store.work(qtbot)
    assert offered(slow) == ["without place “elsewhere”: 1"]


def test_what_was_typed_is_shown_as_it_is(wall: Place, qtbot: QtBot) -> None:
    ask(wall, '"<b>bold & x</b>" kind:trigger ', qtbot)
    assert "“<b>bold & x</b>”, trigger" in said(wall)
    assert offered(wall) == ["without “<b>bold && x</b>”: 2"]
