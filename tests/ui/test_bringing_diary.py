"""The window that brings in a diary: a look first, what its moods are, then all of it or none."""

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
from diaries_made import JRNL_TEXT, alone, daylio, put
from glimmer_desktop.domain.moment import Face, Kind
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.exchange.diaries import FileDiaries
from glimmer_desktop.services.diaries import CameIn, LeftOut
from glimmer_desktop.services.diary_import import DiaryImport
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.bringing import diary_wording as wording
from glimmer_desktop.ui.bringing.diary_presenter import DiaryPresenter
from glimmer_desktop.ui.bringing.diary_window import DiaryWindow
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import load_theme
from memory_journal import PlainPhotoReader

RESOURCES = Path(__file__).parents[2] / "resources"
ENGLISH = QLocale("en_GB")


class Place(BringingPlace):
    def __init__(self, qtbot: Any, clock: Clock, store: Any, folder: Path) -> None:
        super().__init__()
        self.window = DiaryWindow(load_theme(RESOURCES, "light"))
        self.window.setLocale(ENGLISH)
        qtbot.addWidget(self.window)
        diaries = DiaryImport(self.journal, PlainPhotoReader(), clock, FileDiaries(folder))
        tasks = Tasks(store, store, self.window)
        self.presenter = DiaryPresenter(self.window, diaries, tasks, self.events, self.back_up)
        self.presenter.open()
        qtbot.waitActive(self.window)

    def kept(self) -> list[Any]:
        return self.journal.moments.at(self.journal.moments.keys(MomentQuery()))


@pytest.fixture
def place(qtbot: Any, clock: Clock, tmp_path: Path) -> Iterator[Place]:
    made = Place(qtbot, clock, InlineExecutor(), tmp_path)
    yield made
    made.presenter.leave()


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    return put(daylio(), tmp_path / "diary")


def test_a_look_the_moods_then_yes_then_taken_back(place: Place, diary: Path, qtbot: Any) -> None:
    arrived: list[int] = []
    place.events.moments_arrived.connect(arrived.append)
    place.window.path_chosen.emit(diary)
    qtbot.waitUntil(lambda: "would come in" in place.told)
    assert place.told == (
        "2 pages of Daylio would come in, from 31 January 2025 to 1 February 2025. "
        "Photos with them: 1."
    )
    assert "Stays behind: goal_entry (1)" in place.window._list.toPlainText()
    assert (place.kept(), place.backups) == ([], 0)
    for _ in range(2):
        QTest.keyClick(place.window._moods["rad"], Qt.Key.Key_Down)
    assert place.window._moods["rad"].accessibleName() == "rad: lively"
    place.press("Bring them in")
    qtbot.waitUntil(lambda: "came in" in place.told)
    morning, evening = place.kept()
    assert (morning.faces, morning.kind) == ((Face.LIVELY,), Kind.BODY_NOTE)
    assert "Mood: Wobbly" in evening.text
    assert (place.backups, arrived) == (1, [2])
    QTest.keyClick(place.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: place.told == "Taken back: 2, in the bin for 30 days.")
    assert (place.kept(), arrived) == ([], [2, 0])


def test_what_was_said_of_a_mood_holds_for_another_look(
    place: Place, diary: Path, qtbot: Any
) -> None:
    for _ in range(2):
        place.window.path_chosen.emit(diary)
        qtbot.waitUntil(lambda: "would come in" in place.told)
        QTest.keyClick(place.window._moods["rad"], Qt.Key.Key_Down)
    assert place.window._moods["rad"].choice() == 2


def test_of_a_table_it_is_asked_what_its_columns_are(
    place: Place, tmp_path: Path, qtbot: Any
) -> None:
    table = "Wann;Was;Wo\n2026-01-02 08:00;Schnee;Hof\n2026-01-03;Tee;\n"
    place.window.path_chosen.emit(put(alone(table), tmp_path / "table"))
    qtbot.waitUntil(lambda: "It is a table." in place.told)
    day, words = place.window._parts["date"], place.window._parts["text"]
    assert place.window.focusWidget() is day
    assert not place.window._look.isEnabled()
    QTest.keyClick(day, Qt.Key.Key_Down)
    for _ in range(2):
        QTest.keyClick(words, Qt.Key.Key_Down)
    assert words.accessibleName() == "The words: Was"
    place.press("Look through it")
    qtbot.waitUntil(lambda: place.told.startswith("2 pages of a table would come in"))
    place.press("Bring them in")
    qtbot.waitUntil(lambda: "came in" in place.told)
    assert {moment.text for moment in place.kept()} == {"Schnee\n\nWo: Hof", "Tee"}
    place.press("Take it back")
    qtbot.waitUntil(lambda: "Taken back: 2" in place.told)
    assert place.kept() == []


def test_what_is_asked_next_has_as_much_room(place: Place, qtbot: Any) -> None:
    place.window.show_columns(("Wann", "Was"))
    day, clock, *_ = place.window._parts.values()
    qtbot.waitUntil(lambda: clock.y() >= day.y() + day.sizeHint().height())
    place.window.show_found(
        CameIn("Daylio", 20, moods={f"mood {number}": 1 for number in range(20)})
    )
    first, second, *_ = place.window._moods.values()
    qtbot.waitUntil(lambda: second.y() >= first.y() + first.sizeHint().height())


def test_words_that_are_no_table_are_not_asked_about(
    place: Place, tmp_path: Path, qtbot: Any
) -> None:
    path = put(
        alone("Dear diary, today it rained\nand rained, all day, and more\n"), tmp_path / "x"
    )
    place.window.path_chosen.emit(path)
    qtbot.waitUntil(lambda: "no diary that Glimmer knows" in place.told)


def test_its_pages_may_be_glimmers(place: Place, tmp_path: Path, qtbot: Any) -> None:
    place.window.path_chosen.emit(put(alone(JRNL_TEXT), tmp_path / "jrnl"))
    qtbot.waitUntil(lambda: "would come in" in place.told)
    assert not place.window._scroll.isVisible()
    place.window._glimmers.click()
    place.press("Bring them in")
    qtbot.waitUntil(lambda: "came in" in place.told)
    assert {moment.kind for moment in place.kept()} == {Kind.GLIMMER}


def test_what_is_no_diary_is_said(place: Place, tmp_path: Path, qtbot: Any) -> None:
    (tmp_path / "words.txt").write_text("only words")
    place.window.path_chosen.emit(tmp_path / "words.txt")
    qtbot.waitUntil(lambda: "it is no diary that Glimmer knows" in place.told)
    assert place.window._file.hasFocus()


def test_stopped_all_is_as_it_was_and_the_window_stays(
    qtbot: Any, clock: Clock, diary: Path, tmp_path: Path
) -> None:
    store = WaitingExecutor()
    place = Place(qtbot, clock, store, tmp_path)
    place.window.path_chosen.emit(diary)
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
    assert place.kept() == []
    assert place.journal.photos.held == {}
    QTest.keyClick(place.window, Qt.Key.Key_Escape)
    assert not place.window.isVisible()


def test_sentences_for_one_for_none_and_for_many() -> None:
    none = CameIn("jrnl", already_there=1_200)
    assert wording.came_line(none, ENGLISH) == "There is nothing new in it. Already here: 1,200."
    left_out = tuple(LeftOut(f"entry {number}", "why") for number in range(205))
    as_words = {f"name {number}": 2 for number in range(31)}
    lines = wording.beside(CameIn("jrnl", as_words=as_words, left_out=left_out), ENGLISH)
    assert lines.endswith("entry 199: why\nand 5 more")
    assert "name 29 (2), and 1 more" in lines
