"""The strip of a form: pictures change places, are told of, cut and turned, and brought back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from conftest import InlineExecutor
from glimmer_desktop.domain.moment import Photo
from glimmer_desktop.domain.picture_edit import PictureEdit
from glimmer_desktop.services.capture import Capture
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.storage.journal import SqliteJournal
from glimmer_desktop.system.imaging import ChildPhotoReader
from glimmer_desktop.ui.capture.photo_desk import PhotoDesk
from glimmer_desktop.ui.capture.picture_sheet import PictureSheet
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import load_theme
from glimmer_desktop.ui.widgets.photo_strip import PhotoStrip
from glimmer_desktop.ui.widgets.photo_tile import PhotoTile

RESOURCES = Path(__file__).parents[2] / "resources"
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Place:
    """A strip in a window, over a real journal and the real reader."""

    def __init__(self, qtbot: Any, folder: Path, clock: Clock) -> None:
        self._qtbot = qtbot
        self.journal = SqliteJournal(folder / "data", clock)
        self._reader = ChildPhotoReader()
        self.capture = Capture(self.journal, self._reader, clock)
        self.window = QWidget()
        self.window.resize(600, 200)
        qtbot.addWidget(self.window)
        self.strip = PhotoStrip(load_theme(RESOURCES, "light"), self.window)
        self.strip.setGeometry(0, 0, 600, 200)
        tasks = Tasks(InlineExecutor(), InlineExecutor(), self.window)
        self.desk = PhotoDesk(self.capture, tasks, self.strip)
        self._folder = folder
        self.window.show()
        qtbot.waitActive(self.window)

    def add(self, *colours: str) -> None:
        for colour in colours:
            path = self._folder / f"{colour}.png"
            picture = Image.new("RGB", (400, 200), colour)
            picture.paste("white", (0, 0, 200, 100))
            picture.save(path)
            self.desk.offer_files([path])
        count = len(self.strip.photos()) + self.strip.waiting()
        self._qtbot.waitUntil(lambda: len(self.strip.photos()) == count and self.strip.shows_all())

    def tiles(self) -> list[PhotoTile]:
        found = self.strip.findChildren(PhotoTile)
        return sorted((one for one in found if not one.isHidden()), key=lambda one: one.x())

    def photo(self, place: int = 0) -> Photo:
        return self.strip.photos()[place]

    def open(self, place: int = 0) -> PictureSheet:
        self.tiles()[place].setFocus()
        QTest.keyClick(self.tiles()[place], Qt.Key.Key_Return)
        self._qtbot.waitUntil(lambda: self.strip.findChild(PictureSheet) is not None)
        sheet: PictureSheet = self.strip.findChild(PictureSheet)
        self._qtbot.waitUntil(sheet.isVisible)
        return sheet

    def take(self, sheet: PictureSheet) -> None:
        sheet.accept()
        self._qtbot.waitUntil(lambda: self.strip.findChild(PictureSheet) is None)
        self._qtbot.waitUntil(lambda: not self.strip.waiting())

    def pixels(self, photo: Photo) -> Image.Image:
        return Image.open(BytesIO(self.journal.photos.picture(photo.sha256)))

    def close(self) -> None:
        self._reader.close()
        self.journal.close()


@pytest.fixture
def place(qtbot: Any, tmp_path: Path, clock: Clock) -> Iterator[Place]:
    made = Place(qtbot, tmp_path, clock)
    yield made
    made.close()


def test_alt_with_an_arrow_moves_a_picture_and_the_keyboard_stays_on_it(place: Place) -> None:
    place.add("red", "lime", "blue")
    red, lime, blue = place.strip.photos()
    first = place.tiles()[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right, ALT)
    assert place.strip.photos() == (lime, red, blue)
    assert first.hasFocus()
    assert first.accessibleName() == "A picture, 2 of 3"
    for _ in range(3):
        QTest.keyClick(first, Qt.Key.Key_Right, ALT)
    assert place.strip.photos() == (lime, blue, red)
    QTest.keyClick(first, Qt.Key.Key_Left, ALT)
    assert place.strip.photos() == (lime, red, blue)
    place.strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(first, Qt.Key.Key_Left, ALT)
    assert place.strip.photos() == (lime, blue, red)


def test_dragging_moves_a_picture_and_opens_nothing(place: Place, qtbot: Any) -> None:
    place.add("red", "lime", "blue")
    red, lime, blue = place.strip.photos()
    qtbot.waitUntil(lambda: place.tiles()[2].x() > place.tiles()[0].x() + 150)
    first, last = place.tiles()[0], place.tiles()[2]
    to = first.mapFromGlobal(last.mapToGlobal(last.rect().center()))
    with qtbot.assertNotEmitted(place.strip.opened):
        QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=QPoint(20, 40))
        qtbot.mouseMove(first, QPoint(24, 40))
        assert place.strip.photos() == (red, lime, blue)
        QTest.mouseMove(first, to)
        QTest.mouseRelease(first, Qt.MouseButton.LeftButton, pos=to)
    assert place.strip.photos() == (lime, blue, red)


def test_what_is_said_of_a_picture_is_kept_and_read_out(place: Place) -> None:
    place.add("red")
    sheet = place.open()
    sheet.caption.setText(" By the water ")
    sheet.in_words.setText("A red boat on a still lake")
    place.take(sheet)
    photo = place.photo()
    assert (photo.caption, photo.alt) == ("By the water", "A red boat on a still lake")
    assert place.tiles()[0].accessibleName() == "A red boat on a still lake"
    assert place.strip.photos()[0].sha256 == photo.sha256


def test_a_long_caption_of_several_lines_stays_as_it_came(place: Place) -> None:
    place.add("red")
    long = "One line\nand another, " + "long " * 10_000
    place.strip.replace(1, replace(place.photo(), caption=long))
    sheet = place.open()
    sheet.in_words.setText("A red boat")
    place.take(sheet)
    assert (place.photo().caption, place.photo().alt) == (long, "A red boat")


def test_escape_leaves_all_as_it_was(place: Place) -> None:
    place.add("red")
    before = place.photo()
    sheet = place.open()
    sheet.caption.setText("never")
    sheet.surface.turn(1)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert place.photo() == before


def test_a_picture_is_turned_and_cut_and_whole_again(place: Place) -> None:
    place.add("red")
    kept = place.photo()
    sheet = place.open()
    sheet.surface.turn(1)
    sheet.surface.show_picture(kept, sheet.surface._image, PictureEdit(1, 100, 0, 100, 200))
    place.take(sheet)
    cut = place.photo()
    assert (cut.width, cut.height) == (100, 200)
    assert place.pixels(cut).convert("RGB").getpixel((50, 100)) == (255, 255, 255)
    assert place.journal.photos.picture(kept.sha256)
    sheet = place.open()  # where it was cut is where one goes on
    assert sheet.surface.edit() == PictureEdit(1, 100, 0, 100, 200)
    sheet.whole_again.click()
    assert not sheet.whole_again.isEnabled()
    place.take(sheet)
    assert place.photo() == kept


def test_what_is_cut_twice_is_made_out_of_the_kept_one(place: Place) -> None:
    place.add("red")
    kept = place.photo()
    for edit in (PictureEdit(0, 0, 0, 300, 150), PictureEdit(0, 100, 50, 300, 150)):
        sheet = place.open()
        sheet.surface.show_picture(kept, sheet.surface._image, edit)
        place.take(sheet)
    edited = place.journal.photos.edited(place.photo().sha256)
    assert edited is not None
    assert edited.original == kept
    assert (place.photo().width, place.photo().height) == (300, 150)


def test_the_part_that_shows_is_moved_and_sized_by_keys(place: Place) -> None:
    place.add("red")
    sheet = place.open()
    surface = sheet.surface
    surface.setFocus()
    QTest.keyClick(surface, Qt.Key.Key_Left, SHIFT)
    QTest.keyClick(surface, Qt.Key.Key_Up, SHIFT)
    assert surface.edit() == PictureEdit(0, 0, 0, 390, 195)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(surface, key)
    assert surface.edit() == PictureEdit(0, 10, 5, 390, 195)
    assert surface.accessibleDescription().startswith("390 by 195, 10 from the left")
    QTest.keyClick(surface, Qt.Key.Key_Right)
    assert surface.edit().x == 10  # it stays on the picture
    sheet.reject()


def test_the_part_that_shows_is_drawn_by_its_corner(place: Place) -> None:
    place.add("red")
    sheet = place.open()
    surface = sheet.surface
    corner = surface._shown(surface._rect()).bottomRight().toPoint()
    QTest.mousePress(surface, Qt.MouseButton.LeftButton, pos=corner)
    QTest.mouseMove(surface, corner - QPoint(100, 50))
    QTest.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=corner - QPoint(100, 50))
    cut = surface.edit()
    assert (cut.x, cut.y) == (0, 0)
    assert 200 < cut.width < 400
    assert 100 < cut.height < 200
    sheet.reject()


def test_when_a_picture_was_taken_is_told_with_it(place: Place, qtbot: Any, tmp_path: Path) -> None:
    said = Image.Exif()
    said.get_ifd(0x8769)[0x9003] = "2024:05:03 10:12:00"
    Image.new("RGB", (60, 40), "red").save(tmp_path / "dated.jpg", exif=said)
    with qtbot.waitSignal(place.strip.dated) as told:
        place.desk.offer_files([tmp_path / "dated.jpg"])
    assert told.args[0].isoformat() == "2024-05-03T10:12:00"
