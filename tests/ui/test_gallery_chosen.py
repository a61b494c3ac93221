"""Choosing several moments: by stretches of keys, by the keyboard and by the pointer."""

from __future__ import annotations

from array import array
from concurrent.futures import Executor

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from gallery_parts import Place, keep, place, settle
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.gallery.chosen import Chosen
from glimmer_desktop.ui.gallery.view import TileView
from memory_journal import MemoryJournal

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key

one_key = st.integers(0, 30)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("turn"), one_key, one_key),
        st.tuples(st.just("only"), one_key, one_key),
        st.tuples(st.just("everything"), one_key, one_key),
    ),
    max_size=30,
)


@given(steps=steps, stand=st.sets(one_key))
def test_it_is_like_a_set_of_keys(steps: list[tuple[str, int, int]], stand: set[int]) -> None:
    chosen, model = Chosen(), set[int]()
    for step, one, other in steps:
        if step == "turn":
            chosen.turn(one)
            model ^= {one}
        elif step == "only":
            chosen.only(one, other)
            model = set(range(min(one, other), max(one, other) + 1))
        else:
            chosen.everything(one)
            model = set(range(one + 1))
    keys = array("q", sorted(stand, reverse=True))
    assert [key in chosen for key in range(31)] == [key in model for key in range(31)]
    assert chosen.among(keys).tolist() == [key for key in keys if key in model]
    assert chosen.count(keys) == len(stand & model)


@pytest.fixture
def wall(qtbot: QtBot, inline: Executor, clock: Clock) -> Place:
    journal = MemoryJournal()
    keep(journal, [Draft(text=f"note {number}") for number in range(300)], clock.now())
    wall = place(qtbot, inline, clock, journal)
    wall.page.tiles.setFocus()
    return wall


@pytest.fixture
def tiles(wall: Place) -> TileView:
    return wall.page.tiles


def chosen(wall: Place) -> list[int]:
    """The places of those that are chosen."""
    model = wall.page.model
    return [index for index in range(len(model)) if model.key(index) in model.chosen]


def test_shift_and_arrows_choose_a_stretch_and_give_it_back(
    wall: Place, tiles: TileView, qtbot: QtBot
) -> None:
    qtbot.keyClick(tiles, Key.Key_Right)
    for _ in range(2):
        qtbot.keyClick(tiles, Key.Key_Right, SHIFT)
    assert chosen(wall) == [1, 2, 3]
    qtbot.keyClick(tiles, Key.Key_Left, SHIFT)
    assert chosen(wall) == [1, 2]
    qtbot.keyClick(tiles, Key.Key_Home, SHIFT)
    assert chosen(wall) == [0, 1]


def test_ctrl_space_turns_one_and_plain_arrows_leave_the_choice(
    wall: Place, tiles: TileView, qtbot: QtBot
) -> None:
    qtbot.keyClick(tiles, Key.Key_Space, CTRL)
    qtbot.keyClick(tiles, Key.Key_Right)
    qtbot.keyClick(tiles, Key.Key_Right)
    qtbot.keyClick(tiles, Key.Key_Space, CTRL)
    assert chosen(wall) == [0, 2]
    qtbot.keyClick(tiles, Key.Key_Space, CTRL)
    assert chosen(wall) == [0]
    qtbot.keyClick(tiles, Key.Key_Right, SHIFT)
    assert chosen(wall) == [2, 3]


def test_all_is_the_whole_result_and_nothing_that_comes_later(
    wall: Place, tiles: TileView, qtbot: QtBot
) -> None:
    qtbot.keyClick(tiles, Key.Key_A, CTRL)
    assert wall.page.model.chosen_count() == 300
    wall.events.moment_kept.emit(wall.capture.keep(Draft(text="just now")))
    settle(qtbot)
    assert len(wall.page.model) == 301
    assert wall.page.model.chosen_count() == 300
    qtbot.keyClick(tiles, Key.Key_Escape)
    assert not wall.page.model.chosen


def test_clicks_with_ctrl_and_shift_choose_and_open_nothing(
    wall: Place, tiles: TileView, qtbot: QtBot
) -> None:
    opened: list[object] = []
    tiles.opened.connect(opened.append)

    def click(index: int, modifiers: Qt.KeyboardModifier) -> None:
        spot = tiles.tile_rect(index).center()
        qtbot.mouseClick(tiles.viewport(), Qt.MouseButton.LeftButton, modifiers, spot)

    click(4, CTRL)
    click(1, CTRL)
    assert chosen(wall) == [1, 4]
    click(3, SHIFT)
    assert chosen(wall) == [1, 2, 3]
    assert not opened
    click(3, Qt.KeyboardModifier.NoModifier)
    assert len(opened) == 1


def test_another_search_chooses_nothing(wall: Place, tiles: TileView, qtbot: QtBot) -> None:
    qtbot.keyClick(tiles, Key.Key_A, CTRL)
    wall.page.search.search_for("note 7")
    settle(qtbot)
    assert not wall.page.model.chosen


def test_a_screen_reader_hears_what_is_chosen(wall: Place, tiles: TileView, qtbot: QtBot) -> None:
    wall_told = QAccessible.queryAccessibleInterface(tiles)

    def selected() -> list[bool]:
        return [wall_told.child(index).state().selected for index in range(3)]

    assert selected() == [True, False, False]
    qtbot.keyClick(tiles, Key.Key_Right)
    qtbot.keyClick(tiles, Key.Key_Right, SHIFT)
    assert selected() == [False, True, True]
    assert wall_told.child(0).state().multiSelectable


def test_what_is_chosen_looks_otherwise(wall: Place, tiles: TileView, qtbot: QtBot) -> None:
    before = tiles.viewport().grab().toImage()
    wall.page.model.chosen.turn(wall.page.model.key(0))
    settle(qtbot)
    marked = tiles.viewport().grab().toImage()
    assert marked != before
    wall.page.model.chosen.clear()
    settle(qtbot)
    assert tiles.viewport().grab().toImage() == before
