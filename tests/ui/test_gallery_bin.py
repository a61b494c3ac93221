"""Emptying the bin for good: asked first, with what it means; nothing else is touched."""

from __future__ import annotations

from concurrent.futures import Executor

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from conftest import StillClock
from gallery_parts import RESOURCES, Place, keep, place, settle, with_picture
from glimmer_desktop.domain.moment import Draft, MomentId
from glimmer_desktop.ui.theme.theme import load_theme
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from memory_journal import MemoryJournal


@pytest.fixture
def wall(qtbot: QtBot, inline: Executor, clock: StillClock) -> Place:
    """Two in the bin, one of them with a picture of its own; the other's is in use."""
    journal = MemoryJournal()
    drafts = [Draft(text=f"note {number}") for number in range(4)]
    drafts[0] = with_picture(journal, drafts[0], colour=10)
    drafts[1] = with_picture(journal, drafts[1], colour=20)
    drafts[2] = with_picture(journal, drafts[2], colour=20)
    keep(journal, drafts, clock.now())
    for number in (0, 1):
        journal.moments.let_go(MomentId(f"m{number}"), clock.now())
    wall = place(qtbot, inline, clock, journal)
    wall.page.bin_requested.emit()
    settle(qtbot)
    return wall


def press(wall: Place, name: str, qtbot: QtBot) -> None:
    buttons = wall.page.bin.findChildren(QuietButton)
    [button] = [one for one in buttons if one.text() == name and one.isVisible()]
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    settle(qtbot)


def said(wall: Place) -> list[str]:
    labels = wall.page.bin.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible()]


def test_what_it_means_is_said_and_nothing_goes_before_the_answer(
    wall: Place, qtbot: QtBot
) -> None:
    press(wall, "Empty for good …", qtbot)
    assert any(one.startswith("2 moments would be gone for good") for one in said(wall))
    no = wall.page.bin.window().focusWidget()
    assert isinstance(no, QuietButton)
    assert no.text() == "Leave it as it is"
    press(wall, "Leave it as it is", qtbot)
    assert len(wall.page.bin.lines()) == 2
    assert not any("gone for good" in one for one in said(wall))


def test_it_is_emptied_with_the_pictures_that_nothing_else_names(wall: Place, qtbot: QtBot) -> None:
    own, shared = (wall.kept(number).photos[0].sha256 for number in (0, 1))
    press(wall, "Empty for good …", qtbot)
    press(wall, "Empty it for good", qtbot)
    assert wall.page.bin.lines() == []
    assert set(wall.journal.moments.kept) == {"m2", "m3"}
    assert own not in wall.journal.photos.held
    assert shared in wall.journal.photos.held
    focused = wall.page.window().focusWidget()
    assert isinstance(focused, QuietButton)
    assert focused.text() == "To the gallery"


def test_what_is_gone_for_good_is_not_offered_to_be_brought_back(wall: Place, qtbot: QtBot) -> None:
    wall.presenter.let_go(wall.kept(2))
    settle(qtbot)
    wall.page.bin_requested.emit()
    settle(qtbot)
    press(wall, "Empty for good …", qtbot)
    press(wall, "Empty it for good", qtbot)
    wall.presenter.undo()
    settle(qtbot)
    assert wall.said() == ["note 3"]


def test_what_comes_back_leaves_the_bin_that_is_open(wall: Place, qtbot: QtBot) -> None:
    wall.presenter.undo()
    settle(qtbot)
    assert wall.page.bin.lines() == []


def test_it_leads_back_to_the_moments(wall: Place, qtbot: QtBot) -> None:
    assert wall.page.shows_bin()
    press(wall, "To the gallery", qtbot)
    assert not wall.page.shows_bin()
    assert wall.page.tiles.isVisible()


def test_it_is_worn_as_all_else_once_it_is_there(wall: Place) -> None:
    wall.events.theme_changed.emit(load_theme(RESOURCES, "dark"))
    [title] = [one for one in wall.page.bin.findChildren(QLabel) if one.text() == "Let go lately"]
    before = title.font().pixelSize(), title.font().pointSizeF()
    wall.events.theme_changed.emit(load_theme(RESOURCES, "dark", text_size=200))
    assert (title.font().pixelSize(), title.font().pointSizeF()) > before
