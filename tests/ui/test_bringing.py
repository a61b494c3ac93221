"""The window that brings in a folder of pictures: a look first, then all of it or none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from bringing import BringingPlace
from capturing import WaitingExecutor
from conftest import InlineExecutor
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.exchange.picture_folder import PictureFolder
from glimmer_desktop.services.picture_import import Brought, PictureImport
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.bringing import wording
from glimmer_desktop.ui.bringing.presenter import BringingPresenter
from glimmer_desktop.ui.bringing.window import BringingWindow
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import load_theme
from memory_journal import PlainPhotoReader, png

RESOURCES = Path(__file__).parents[2] / "resources"


class Place(BringingPlace):
    def __init__(self, qtbot: Any, clock: Clock, store: Any) -> None:
        super().__init__()
        self.window = BringingWindow(load_theme(RESOURCES, "light"))
        self.window.setLocale(QLocale("en_GB"))
        qtbot.addWidget(self.window)
        pictures = PictureImport(self.journal, PlainPhotoReader(), clock, PictureFolder())
        tasks = Tasks(store, store, self.window)
        self.presenter = BringingPresenter(self.window, pictures, tasks, self.events, self.back_up)
        self.presenter.open()
        qtbot.waitActive(self.window)

    def kept(self) -> int:
        return self.journal.moments.count(MomentQuery())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "camera"
    place.mkdir()
    for number in range(3):
        name = place / f"IMG_20240503_10120{number}.png"
        name.write_bytes(png(colour=(number, 9, 9)))
    (place / "old.heic").write_bytes(b"\0\0\0\x18ftypheic")
    return place


@pytest.fixture
def place(qtbot: Any, clock: Clock) -> Iterator[Place]:
    made = Place(qtbot, clock, InlineExecutor())
    yield made
    made.presenter.leave()


def test_a_look_then_yes_then_taken_back(place: Place, folder: Path, qtbot: Any) -> None:
    arrived: list[int] = []
    place.events.moments_arrived.connect(arrived.append)
    place.window.folder_chosen.emit(folder)
    qtbot.waitUntil(lambda: "would come in" in place.told)
    assert place.told == "3 pictures would come in as 3 moments, of 3 May 2024. Left out: 1."
    assert place.window._list.toPlainText() == "old.heic: not a JPEG, PNG or WebP picture"
    assert (place.kept(), place.backups) == (0, 0)
    place.window._together.click()
    assert "as one moment" in place.told
    place.press("Bring them in")
    qtbot.waitUntil(lambda: "came in" in place.told)
    assert (place.kept(), place.backups, arrived) == (1, 1, [1])
    QTest.keyClick(place.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: place.told.startswith("Taken back: 1, in the bin"))
    assert (place.kept(), arrived) == (0, [1, 0])


def test_stopped_all_is_as_it_was_and_the_window_stays(
    qtbot: Any, clock: Clock, folder: Path
) -> None:
    store = WaitingExecutor()
    place = Place(qtbot, clock, store)
    place.window.folder_chosen.emit(folder)
    while "would come in" not in place.told:
        store.work()
        QTest.qWait(0)
    place.press("Bring them in")
    for _ in range(3):
        store.work(1)
        QTest.qWait(0)
    assert place.window._bar.isVisible()
    QTest.keyClick(place.window, Qt.Key.Key_Escape)
    assert place.window.isVisible()
    while store.waiting:
        store.work()
        QTest.qWait(0)
    assert place.told == "Stopped. Everything is as it was."
    assert place.kept() == 0
    assert place.journal.photos.held == {}
    QTest.keyClick(place.window, Qt.Key.Key_Escape)
    assert not place.window.isVisible()


def test_leaving_half_way_undoes_the_half(qtbot: Any, clock: Clock, folder: Path) -> None:
    store = WaitingExecutor()
    place = Place(qtbot, clock, store)
    place.window.folder_chosen.emit(folder)
    while "would come in" not in place.told:
        store.work()
        QTest.qWait(0)
    place.press("Bring them in")
    while not place.journal.photos.held:
        store.work(1)
        QTest.qWait(0)
    place.presenter.leave()
    store.work()
    QTest.qWait(0)
    assert place.journal.photos.held == {}
    assert place.kept() == 0


def test_a_folder_that_is_gone_is_told(place: Place, tmp_path: Path, qtbot: Any) -> None:
    place.window.folder_chosen.emit(tmp_path / "gone")
    qtbot.waitUntil(lambda: "gone" in place.told)


def test_an_empty_one_brings_nothing(place: Place, tmp_path: Path, qtbot: Any) -> None:
    (tmp_path / "empty").mkdir()
    place.window.folder_chosen.emit(tmp_path / "empty")
    qtbot.waitUntil(lambda: place.told == "There is nothing new in it.")


def test_many_that_are_left_out_are_named_and_counted() -> None:
    refused = tuple(
        Known(ErrorCode.PHOTO_TOO_LARGE, path=Path(f"{n}.png"), limit="64 megapixels")
        for n in range(202)
    )
    lines = wording.left_out(refused).splitlines()
    assert lines[0] == "0.png: larger than a photo may be (64 megapixels)"
    assert lines[-1] == "and 2 more"
    broken = (Known(ErrorCode.PHOTO_UNREADABLE, path=Path("a.png"), why="x"),)
    assert wording.left_out(broken) == "a.png: damaged, cut short, or closed to us"


def test_one_picture_is_told_as_one() -> None:
    one = Brought(photos=1, moments=1, minutes=1)
    assert wording.came_line(one, QLocale("en_GB")).startswith("One picture came in")
