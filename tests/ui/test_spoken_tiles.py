"""The wall of tiles by ear: a list of those that show, each with its moment."""

from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot
from shiboken6.Shiboken import isValid

from gallery_parts import keep, place, settle
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.gallery.view import TileView
from memory_journal import MemoryJournal

SECRET = "ours alone"


@pytest.fixture
def tiles(qtbot: QtBot, inline: Executor, clock: Clock) -> TileView:
    """Six hundred moments, the second private."""
    journal = MemoryJournal()
    drafts = [Draft(text=f"note {number}") for number in range(600)]
    drafts[1] = replace(drafts[1], text=SECRET, private=True)
    keep(journal, drafts, clock.now())
    page = place(qtbot, inline, clock, journal).page
    page.tiles.setFocus()
    return page.tiles


def wall(tiles: TileView) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(tiles)


def name(one: QAccessibleInterface) -> str:
    return one.text(QAccessible.Text.Name)


def items(tiles: TileView) -> list[QAccessibleInterface]:
    told = wall(tiles)
    return [told.child(index) for index in range(told.childCount())]


def test_only_those_that_show_are_in_the_list(tiles: TileView) -> None:
    assert wall(tiles).role() is QAccessible.Role.List
    assert 0 < len(items(tiles)) == len(tiles.visible()) < 100
    for index, item in enumerate(items(tiles)):
        assert item.role() is QAccessible.Role.ListItem
        assert wall(tiles).indexOfChild(item) == index
        assert item.rect().size() == tiles.tile_rect(index).size()
    assert name(items(tiles)[2]).startswith("note 2")


def test_a_private_one_keeps_its_words(tiles: TileView) -> None:
    private = items(tiles)[1]
    assert name(private).startswith("private")
    assert SECRET not in name(private)


def test_the_one_that_keys_act_on_has_the_keyboard(tiles: TileView, qtbot: QtBot) -> None:
    qtbot.keyClick(tiles, Qt.Key.Key_Right)
    settle(qtbot)
    qtbot.keyClick(tiles, Qt.Key.Key_Right)
    settle(qtbot)
    with_keyboard = [name(item)[:6] for item in items(tiles) if item.state().focused]
    assert with_keyboard == ["note 2"]
    assert name(wall(tiles).focusChild()).startswith("note 2")


def test_where_one_points_there_it_is(tiles: TileView) -> None:
    third = items(tiles)[2]
    spot = third.rect().center()
    assert wall(tiles).childAt(spot.x(), spot.y()) is third


def test_it_goes_along_and_what_is_far_away_is_let_go(tiles: TileView, qtbot: QtBot) -> None:
    first = QAccessible.uniqueId(items(tiles)[0])
    qtbot.keyClick(tiles, Qt.Key.Key_Right)
    settle(qtbot)
    assert QAccessible.uniqueId(items(tiles)[0]) == first, "the same as long as it shows"
    for _ in range(120):
        qtbot.keyClick(tiles, Qt.Key.Key_PageDown)
        settle(qtbot)
        assert all(name(item).startswith(("note ", "private")) for item in items(tiles))
    assert name(items(tiles)[-1]).startswith("note 599")
    assert QAccessible.accessibleInterface(first) is None


def test_when_the_wall_goes_its_tiles_know_nothing_and_go_too(
    qtbot: QtBot, inline: Executor, clock: Clock
) -> None:
    journal = MemoryJournal()
    keep(journal, [Draft(text="tea"), Draft(text="rain")], clock.now())
    page = place(qtbot, inline, clock, journal).page
    told = items(page.tiles)
    page.tiles.deleteLater()
    qtbot.waitUntil(lambda: not any(isValid(one) for one in told))
