"""Chosen moments as text: only those, and covered ones not by the way."""

from __future__ import annotations

from array import array
from concurrent.futures import Executor

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from conftest import StillClock
from gallery_parts import Place, keep, place, settle
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.ui.gallery.many_out import ManyOut
from memory_journal import MemoryJournal


@pytest.fixture
def wall(qtbot: QtBot, inline: Executor, clock: StillClock) -> Place:
    journal = MemoryJournal()
    drafts = [Draft(text=f"note {number}") for number in range(4)]
    drafts[0] = Draft(text="steam <b>", and_also="and rain", places=("attic",), cues=("warmth",))
    drafts[1] = Draft(text="ours alone", private=True)
    keep(journal, drafts, clock.now())
    return place(qtbot, inline, clock, journal)


@pytest.fixture
def out(wall: Place) -> ManyOut:
    return ManyOut(wall.page, wall.gallery, wall.tasks, {})


def told(wall: Place) -> list[str]:
    return [label.text() for label in wall.page.findChildren(QLabel) if label.isVisible()]


def choose(wall: Place, *places: int) -> array[int]:
    for index in places:
        wall.page.model.chosen.turn(wall.page.model.key(index))
    return wall.page.model.chosen_keys()


def test_they_are_copied_as_they_were_written(wall: Place, out: ManyOut, qtbot: QtBot) -> None:
    choose(wall, 0, 1, 3)
    wall.page.many.copy_wanted.emit()
    settle(qtbot)
    first, other = QGuiApplication.clipboard().text().split("\n\n\n")
    assert first.startswith("steam <b>\n\nAnd also: and rain\n\n")
    assert "warmth" in first
    assert "attic" in first
    assert other.startswith("note 3\n")
    assert "Copied: 2 moments. Private, and not copied: 1 moment." in told(wall)


def test_one_that_was_uncovered_is_copied(wall: Place, out: ManyOut, qtbot: QtBot) -> None:
    choose(wall, 1)
    wall.presenter.uncover(wall.kept(1).id)
    wall.page.many.copy_wanted.emit()
    settle(qtbot)
    assert QGuiApplication.clipboard().text().startswith("ours alone\n")
    assert QGuiApplication.clipboard().mimeData().hasFormat("x-kde-passwordManagerHint")
