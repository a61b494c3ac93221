"""Pictures dragged from the tiles: of one, or of all that are chosen; nothing that is covered."""

from __future__ import annotations

from concurrent.futures import Executor
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from conftest import StillClock
from gallery_parts import Place, keep, place, settle, with_picture
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.services.lending import Lending
from glimmer_desktop.system.lent_files import PrivateLentFiles
from glimmer_desktop.ui.gallery import dragged
from glimmer_desktop.ui.gallery.dragged import DraggingOut
from memory_journal import MemoryJournal

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def wall(qtbot: QtBot, inline: Executor, clock: StillClock, tmp_path: Path) -> Place:
    """Six moments: a picture, two pictures, none, a private one, and two more with a picture."""
    journal = MemoryJournal()
    one = [with_picture(journal, Draft(text=f"note {n}"), colour=n) for n in range(6)]
    one[1] = with_picture(journal, one[1], colour=99)
    one[2] = Draft(text="note 2")
    one[3] = with_picture(journal, Draft(text="note 3", private=True), colour=3)
    keep(journal, one, clock.now())
    wall = place(qtbot, inline, clock, journal)
    lending = Lending(journal, PrivateLentFiles(tmp_path / "lent"))
    DraggingOut(wall.page, wall.gallery, lambda: lending, wall.tasks)
    return wall


@pytest.fixture
def went(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """What each file that was dragged away holds; the button stays held."""
    found: list[bytes] = []
    monkeypatch.setattr(
        dragged, "drag_files", lambda _, files: found.extend(one.read_bytes() for one in files)
    )
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: LEFT)
    return found


def drag(wall: Place, qtbot: QtBot, number: int) -> None:
    tiles = wall.page.tiles
    start = tiles.tile_rect(number).center()
    QTest.mousePress(tiles.viewport(), LEFT, pos=start)
    QTest.mouseMove(tiles.viewport(), start + QPoint(40, 10))
    settle(qtbot)
    QTest.mouseRelease(tiles.viewport(), LEFT, pos=start + QPoint(40, 10))
    settle(qtbot)


def pictures(wall: Place, *numbers: int) -> list[bytes]:
    photos = [photo for number in numbers for photo in wall.kept(number).photos]
    return [wall.gallery.picture(photo.sha256) for photo in photos]


def test_a_tile_that_is_dragged_takes_its_own_pictures_and_opens_nothing(
    wall: Place, qtbot: QtBot, went: list[bytes]
) -> None:
    opened: list[object] = []
    wall.page.tiles.opened.connect(opened.append)
    wall.page.model.chosen.turn(wall.page.model.key(0))
    drag(wall, qtbot, 1)
    assert went == pictures(wall, 1)
    assert not opened
    drag(wall, qtbot, 2)
    assert went == pictures(wall, 1), "without a picture there is nothing to drag"


def test_one_of_those_that_are_chosen_takes_all_of_them_along(
    wall: Place, qtbot: QtBot, went: list[bytes]
) -> None:
    wall.page.model.chosen.everything(wall.page.model.key(0))
    drag(wall, qtbot, 4)
    assert went == pictures(wall, 0, 1, 4, 5), "what is covered stays"


def test_more_than_can_go_at_once_are_told_of(
    wall: Place, qtbot: QtBot, went: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dragged, "MOST", 2)
    wall.page.model.chosen.everything(wall.page.model.key(0))
    drag(wall, qtbot, 0)
    assert went == pictures(wall, 0, 1)
    assert wall.page._line.text().startswith("Pictures of the first 2 moments went along.")


def test_a_button_that_was_let_go_meanwhile_drags_nothing(
    wall: Place, qtbot: QtBot, went: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.NoButton)
    drag(wall, qtbot, 0)
    assert not went
