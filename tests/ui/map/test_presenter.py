"""The page and what it decides, over a journal in memory."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor, Future
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from conftest import InlineExecutor, StillClock
from gallery_parts import THEME, VOCABULARY
from glimmer_desktop.domain.errors import ErrorCode
from glimmer_desktop.domain.moment import (
    Draft,
    Face,
    Family,
    FeltChange,
    Kind,
    Moment,
    moment_from,
    new_moment_id,
)
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.services.my_map import MyMap
from glimmer_desktop.settings.schema import MapSpan, Settings
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.map.band import FigureLine, FigureRow
from glimmer_desktop.ui.map.field import MapField
from glimmer_desktop.ui.map.keeper import KEEP_AFTER_MS, MapKeeper
from glimmer_desktop.ui.map.page import MapPage
from glimmer_desktop.ui.map.presenter import MapPresenter
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import wear
from glimmer_desktop.ui.widgets.chip import Chip
from memory_journal import MemoryJournal
from paper import keep_as

HELPS = (Face.SETTLED, Part.HELPS)
FEELS = (Face.SETTLED, Part.FEELS)
TOUCH = FeltChange.TOUCH


class LateExecutor(Executor):
    """Holds work back until it is let go, as a busy store does."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Future[Any], Any]] = []

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self.waiting.append((future, lambda: fn(*args, **kwargs)))
        return future

    def let_go(self) -> None:
        waiting, self.waiting = self.waiting, []
        for future, work in waiting:
            future.set_result(work())


@dataclass
class Place:
    journal: MemoryJournal
    clock: StillClock
    page: MapPage
    presenter: MapPresenter
    events: AppEvents
    settings: list[Settings]
    queries: list[str]

    def put(self, times: int = 1, **said: Any) -> Moment:
        for family in Family:
            for word in said.get(family.value, ()):
                self.journal.words.add(family, [word])
        for _ in range(times):
            number = len(self.journal.moments.kept)
            at = self.clock.now() - timedelta(hours=1)
            moment = moment_from(
                Draft(**said),
                id=new_moment_id(1, number),
                noticed_at=at,
                created_at=at,
                changed_at=at,
            )
            self.journal.moments.keep(moment)
        return moment

    def box(self, spot: tuple[Face, Part]) -> QWidget:
        return self.page.field(spot).box

    def rows(self) -> list[str]:
        """What the lines that are shown tell those who listen."""
        rows = [*self.page.findChildren(FigureRow), *self.page.findChildren(FigureLine)]
        return [row.accessibleName() for row in rows if row.isVisibleTo(self.page)]

    def labels(self) -> str:
        shown = self.page.findChildren(QLabel)
        return "\n".join(one.text() for one in shown if one.isVisibleTo(self.page))

    def chips(self, spot: tuple[Face, Part]) -> list[Chip]:
        found = self.page.field(spot).findChildren(Chip)
        return [chip for chip in found if chip.isVisibleTo(self.page.cards[spot[0]])]

    def button(self, text: str) -> QPushButton:
        (found,) = [
            one
            for one in self.page.findChildren(QPushButton)
            if one.text() == text and one.isVisibleTo(self.page)
        ]
        return found


@pytest.fixture
def store() -> Executor:
    return InlineExecutor()


@pytest.fixture
def place(qtbot: QtBot, clock: StillClock, store: Executor) -> Iterator[Place]:
    journal, events, page = MemoryJournal(), AppEvents(), MapPage(THEME)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    own = MyMap(journal, clock, lambda: VOCABULARY)
    tasks = Tasks(store, store)
    chosen = [Settings()]
    presenter = MapPresenter(page, own, tasks, events, lambda: chosen[0])
    made = Place(journal, clock, page, presenter, events, chosen, [])
    presenter.gallery_wanted.connect(made.queries.append)
    yield made
    made.presenter.leave()


def shown(place: Place, qtbot: QtBot) -> None:
    """Bring the page up, with all that joins it."""
    place.page.show()
    qtbot.waitExposed(place.page)
    QApplication.processEvents()


def texts(place: Place) -> dict[Any, str]:
    return place.journal.own_map.texts


# Own words


def test_what_was_written_is_there(place: Place, qtbot: QtBot) -> None:
    place.journal.own_map.write(*HELPS, "the sea wall\nשלום")
    shown(place, qtbot)
    assert place.page.field(HELPS).text() == "the sea wall\nשלום"
    assert place.page.field(FEELS).text() == ""


def test_typing_is_kept_by_itself_while_it_rests(place: Place, qtbot: QtBot) -> None:
    shown(place, qtbot)
    qtbot.keyClicks(place.box(HELPS), "tea")
    assert texts(place) == {}
    qtbot.waitUntil(lambda: texts(place) == {HELPS: "tea"}, timeout=KEEP_AFTER_MS + 1000)


def test_further_typing_does_not_put_it_off(place: Place, qtbot: QtBot) -> None:
    """Two seconds are what may be lost, however fast somebody goes on."""
    shown(place, qtbot)
    qtbot.keyClicks(place.box(HELPS), "t")
    keeper = place.presenter.findChild(MapKeeper)
    assert keeper is not None
    left = keeper._timer.remainingTime()
    qtbot.wait(50)
    qtbot.keyClicks(place.box(HELPS), "ea")
    assert keeper._timer.remainingTime() < left
    assert KEEP_AFTER_MS < 2000


def test_leaving_the_field_keeps_it_at_once(place: Place, qtbot: QtBot) -> None:
    shown(place, qtbot)
    qtbot.keyClicks(place.box(HELPS), "tea")
    with qtbot.waitSignal(place.events.map_written) as told:
        place.page.field(HELPS).left.emit()
    assert told.args == [HELPS]
    assert texts(place) == {HELPS: "tea"}
    with qtbot.assertNotEmitted(place.events.map_written, wait=50):
        place.page.field(HELPS).left.emit()


def test_leaving_the_page_and_the_companion_keep_it(place: Place, qtbot: QtBot) -> None:
    shown(place, qtbot)
    qtbot.keyClicks(place.box(HELPS), "tea")
    place.page.hide()
    assert texts(place) == {HELPS: "tea"}
    place.page.show()
    QApplication.processEvents()
    qtbot.keyClicks(place.box(FEELS), "soft")
    place.presenter.leave()
    assert texts(place)[FEELS] == "soft"


def test_hard_spaces_and_joined_signs_are_kept_to_the_letter(place: Place, qtbot: QtBot) -> None:
    shown(place, qtbot)
    said = f"a\u00a0b \U0001f469\u200d\U0001f467 e{chr(0x301) * 1000}"
    place.page.field(HELPS).box.insertPlainText(said)
    place.page.field(HELPS).left.emit()
    assert texts(place) == {HELPS: said}


def test_markup_is_nothing_but_text(place: Place, qtbot: QtBot) -> None:
    shown(place, qtbot)
    data = QMimeData()
    data.setHtml("<b>tea</b>")
    data.setText("<b>tea</b>")
    place.page.field(HELPS).box.insertFromMimeData(data)
    assert place.page.field(HELPS).text() == "<b>tea</b>"


def test_a_failed_write_is_told_beside_the_field_and_tried_again(
    place: Place, qtbot: QtBot
) -> None:
    shown(place, qtbot)
    place.journal.refuse(ErrorCode.DISK_FULL)
    qtbot.keyClicks(place.box(HELPS), "tea")
    place.page.field(HELPS).left.emit()
    qtbot.waitUntil(lambda: "The disk is full" in place.labels())
    assert place.page.field(HELPS).text() == "tea"
    place.journal.refuse(None)
    place.presenter.begin()
    QApplication.processEvents()
    assert place.page.field(HELPS).text() == "tea"
    qtbot.waitUntil(lambda: texts(place) == {HELPS: "tea"}, timeout=5000)
    qtbot.waitUntil(lambda: "The disk is full" not in place.labels())


def test_too_long_is_said_and_nothing_is_cut_or_lost(place: Place, qtbot: QtBot) -> None:
    shown(place, qtbot)
    long = "x" * 20_001
    place.page.field(HELPS).box.insertPlainText(long)
    place.page.field(HELPS).left.emit()
    qtbot.waitUntil(lambda: "20001 characters" in place.labels())
    place.presenter.begin()
    QApplication.processEvents()
    assert place.page.field(HELPS).text() == long
    place.page.field(HELPS).box.setPlainText(long[1:])
    place.page.field(HELPS).left.emit()
    qtbot.waitUntil(lambda: texts(place) == {HELPS: long[1:]})
    qtbot.waitUntil(lambda: "characters" not in place.labels())


def test_what_arrives_shows_where_nothing_newer_stands(place: Place, qtbot: QtBot) -> None:
    shown(place, qtbot)
    qtbot.keyClicks(place.box(HELPS), "being typed")
    place.journal.own_map.write(*HELPS, "older")
    place.journal.own_map.write(*FEELS, "from an import")
    place.events.moments_arrived.emit(1)
    qtbot.waitUntil(lambda: place.page.field(FEELS).text() == "from an import")
    assert place.page.field(HELPS).text() == "being typed"
    place.page.field(HELPS).left.emit()
    assert texts(place)[HELPS] == "being typed"


class TestABusyStore:
    @pytest.fixture
    def store(self) -> LateExecutor:
        return LateExecutor()

    def test_the_page_shows_at_once_and_the_rest_joins(
        self, place: Place, store: LateExecutor, qtbot: QtBot
    ) -> None:
        place.journal.own_map.write(*HELPS, "the sea wall")
        place.put(9, senses=("sound",), felt_change=TOUCH)
        shown(place, qtbot)
        assert place.page.field(HELPS).box.isVisible()
        assert (place.page.field(HELPS).text(), place.rows()) == ("", [])
        store.let_go()
        qtbot.waitUntil(lambda: place.page.field(HELPS).text() == "the sea wall")
        qtbot.waitUntil(lambda: len(place.rows()) == 2)

    def test_the_last_text_wins_however_late_the_store_is(
        self, place: Place, store: LateExecutor, qtbot: QtBot
    ) -> None:
        shown(place, qtbot)
        store.let_go()
        QApplication.processEvents()
        for letter in "tea":
            qtbot.keyClicks(place.box(HELPS), letter)
            place.page.field(HELPS).left.emit()
        assert len(store.waiting) == 1
        place.presenter.leave()
        store.let_go()
        assert texts(place) == {HELPS: "tea"}

    def test_an_answer_to_an_older_question_is_dropped(
        self, place: Place, store: LateExecutor, qtbot: QtBot
    ) -> None:
        place.put(9, kind=Kind.TRIGGER, places=("office",), felt_change=TOUCH)
        shown(place, qtbot)
        place.button("With triggers and hard faces").click()
        first, *later = store.waiting
        store.waiting = later
        store.let_go()
        store.waiting = [first]
        store.let_go()
        qtbot.waitUntil(lambda: any("office" in row for row in place.rows()))


# Suggestions


def test_one_press_adds_a_word_and_ctrl_z_takes_it_away(place: Place, qtbot: QtBot) -> None:
    place.put(2, faces=(Face.SETTLED,), cues=("slow breath",))
    place.put(1, faces=(Face.SETTLED,), cues=("warm chest",))
    shown(place, qtbot)
    first, _ = place.chips(FEELS)
    assert (first.text(), first.accessibleName()) == ("+ slow breath", "Add “slow breath”")
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert place.page.field(FEELS).text() == "slow breath"
    assert texts(place) == {FEELS: "slow breath"}
    (other,) = place.chips(FEELS)
    qtbot.keyClick(other, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: texts(place) == {FEELS: "slow breath, warm chest"})
    assert place.chips(FEELS) == []
    qtbot.keyClick(place.box(FEELS), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert place.page.field(FEELS).text() == "slow breath"
    qtbot.keyClick(place.box(FEELS), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert place.page.field(FEELS).text() == ""


def test_private_moments_and_hidden_words_suggest_nothing(place: Place, qtbot: QtBot) -> None:
    place.put(9, faces=(Face.SETTLED,), cues=("slow breath",), private=True)
    place.put(9, faces=(Face.SETTLED,), cues=("warm chest",))
    place.journal.words.hide(Family.CUE, "warm chest", True)
    shown(place, qtbot)
    assert place.chips(FEELS) == []


def test_what_is_said_already_is_not_suggested(place: Place, qtbot: QtBot) -> None:
    place.journal.own_map.write(*FEELS, "Slow Breath and more")
    place.put(9, faces=(Face.SETTLED,), cues=("slow breath",))
    shown(place, qtbot)
    assert place.chips(FEELS) == []


# The hard faces


def test_hard_faces_are_folded_until_they_are_asked_for(place: Place, qtbot: QtBot) -> None:
    place.journal.own_map.write(Face.SHUT_DOWN, Part.BRINGS, "the office")
    shown(place, qtbot)
    folded = {face for face, card in place.page.cards.items() if card.is_folded()}
    assert folded == {Face.ON_GUARD, Face.SHUT_DOWN}
    assert not place.box((Face.SHUT_DOWN, Part.BRINGS)).isVisible()
    card = place.page.cards[Face.SHUT_DOWN]
    (show,) = [one for one in card.findChildren(QPushButton) if one.text() == "Show ▾"]
    assert show.accessibleName() == "Show shut down"
    show.setFocus()
    qtbot.keyClick(show, Qt.Key.Key_Return)
    assert place.box((Face.SHUT_DOWN, Part.BRINGS)).isVisible()
    assert show.accessibleName() == "Fold shut down"


def test_triggers_are_counted_behind_a_click_alone(place: Place, qtbot: QtBot) -> None:
    place.put(9, kind=Kind.TRIGGER, places=("office",), felt_change=TOUCH)
    shown(place, qtbot)
    assert place.rows() == []
    place.button("With triggers and hard faces").click()
    qtbot.waitUntil(lambda: any(row.startswith("office: eased 9 of 9") for row in place.rows()))
    place.button("Leave out triggers and hard faces").click()
    qtbot.waitUntil(lambda: place.rows() == [])


# Figures


def test_the_empty_state_is_kind(place: Place, qtbot: QtBot) -> None:
    shown(place, qtbot)
    assert "Nothing is drawn yet, and that is fine." in place.labels()
    assert "Private moments and those let go are left out" in place.labels()


def test_a_line_is_heard_with_its_band(place: Place, qtbot: QtBot) -> None:
    place.put(6, senses=("sound",), felt_change=TOUCH)
    place.put(2, senses=("sound",), felt_change=FeltChange.SAME)
    shown(place, qtbot)
    assert place.rows() == [
        "sound: eased 6 of 8 times; between 41 and 93 in a hundred",
        "afternoon: eased 6 of 8 times; between 41 and 93 in a hundred",
    ]


def test_a_press_shows_the_moments_in_the_gallery(place: Place, qtbot: QtBot) -> None:
    place.put(9, cues=("slow breath",), values=("nature",), felt_change=TOUCH)
    shown(place, qtbot)
    first = place.page.findChildren(FigureRow)[0]
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    (nature,) = place.page.figures.values.findChildren(Chip)
    assert nature.text() == "nature · 9"
    nature.click()
    left_out = "-is:private -kind:trigger -face:on-guard -face:shut-down"
    assert place.queries == [
        f'#"slow breath" after:2026-08-25 {left_out}',
        f"value:nature after:2026-08-25 {left_out}",
    ]


def test_up_and_down_go_from_line_to_line(place: Place, qtbot: QtBot) -> None:
    place.put(9, senses=("sound", "touch"), felt_change=TOUCH)
    shown(place, qtbot)
    first, second = place.page.findChildren(FigureRow)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Up)
    assert first.hasFocus()


def test_of_many_lines_a_few_are_shown_at_first(place: Place, qtbot: QtBot) -> None:
    place.put(9, senses=tuple(f"sense {n}" for n in range(11)), felt_change=TOUCH)
    shown(place, qtbot)
    assert len(place.page.findChildren(FigureRow)) == 8
    place.button("Show 3 more").click()
    QApplication.processEvents()
    rows = place.page.figures.groups[Family.SENSE].rows
    assert [row.isVisible() for row in rows] == [True] * 11
    assert rows[8].hasFocus(), "the first that came"


def test_another_span_is_told_and_counted_when_it_is_chosen(place: Place, qtbot: QtBot) -> None:
    place.put(9, senses=("sound",), felt_change=TOUCH)
    shown(place, qtbot)
    place.clock.move(days=100)
    place.presenter.begin()
    qtbot.waitUntil(lambda: place.rows() == [])
    spans: list[MapSpan] = []
    place.presenter.span_chosen.connect(spans.append)
    qtbot.keyClick(place.button("the last 90 days ▾"), Qt.Key.Key_Down)
    assert spans == [MapSpan.YEAR]
    place.settings[0] = replace(place.settings[0], map_span=MapSpan.YEAR)
    place.events.settings_changed.emit(place.settings[0])
    qtbot.waitUntil(lambda: len(place.rows()) == 2)


def test_what_is_noted_meanwhile_is_counted(place: Place, qtbot: QtBot) -> None:
    place.put(7, senses=("sound",), felt_change=TOUCH)
    shown(place, qtbot)
    assert place.rows() == []
    place.events.moment_kept.emit(place.put(1, senses=("sound",), felt_change=TOUCH))
    qtbot.waitUntil(lambda: len(place.rows()) == 2)


def test_a_journal_that_cannot_be_read_is_told(place: Place, qtbot: QtBot) -> None:
    place.journal.shut(ErrorCode.STORE_CORRUPT)
    shown(place, qtbot)
    qtbot.waitUntil(lambda: "cannot be read as it is" in place.page.line())
    assert "cannot be read as it is" in place.labels()


# What helps me


def choose(place: Place, entry: str) -> None:
    actions = place.page.helps.menu().actions()
    next(one for one in actions if one.text().startswith(entry)).trigger()


def test_what_helps_is_copied_with_the_hard_faces_first(place: Place, qtbot: QtBot) -> None:
    place.journal.own_map.write(*HELPS, "the sea wall")
    place.journal.own_map.write(Face.ON_GUARD, Part.HELPS, "feet on the floor")
    shown(place, qtbot)
    choose(place, "Copy")
    assert QGuiApplication.clipboard().text() == (
        "What helps me\n\n△ on guard\nfeet on the floor\n\n● settled\nthe sea wall\n"
    )
    assert place.page.line() == "Copied."


def test_with_nothing_written_there_is_nothing_to_print(place: Place, qtbot: QtBot) -> None:
    shown(place, qtbot)
    for entry in ("Print", "Keep", "Copy"):
        place.page._line.hide()
        choose(place, entry)
        assert place.page.line() == "Nothing is written under “What helps” yet."


def test_the_page_becomes_a_pdf(place: Place, qtbot: QtBot, tmp_path: Path) -> None:
    place.journal.own_map.write(*HELPS, "the sea wall")
    shown(place, qtbot)
    choose(place, "Keep")
    keep_as(place.page, tmp_path / "helps.pdf")
    assert (tmp_path / "helps.pdf").read_bytes().startswith(b"%PDF")
    assert place.page.line() == "Kept as a PDF."
    choose(place, "Keep")
    keep_as(place.page, tmp_path)
    assert "could not be written" in place.page.line()


# Rooms


def test_another_room_is_one_quiet_switch_away(place: Place, qtbot: QtBot) -> None:
    other = QWidget()
    place.page.add_room("What I can count on", other)
    shown(place, qtbot)
    switch = place.button("What I can count on")
    assert not other.isVisible()
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Return)
    assert other.isVisible()
    assert not place.box(HELPS).isVisible()
    place.button("My map").click()
    assert place.box(HELPS).isVisible()


def test_the_keyboard_comes_into_the_room_that_is_open(place: Place, qtbot: QtBot) -> None:
    other = QLineEdit()
    place.page.add_room("What I can count on", other)
    shown(place, qtbot)
    place.page.show_room(1)
    place.page.setFocus()
    assert other.hasFocus()
    place.page.show_room(0)
    place.page.setFocus()
    assert place.box((Face.SETTLED, Part.FEELS)).hasFocus()


def test_the_name_of_the_open_room_is_whole(place: Place, qtbot: QtBot, qapp: QApplication) -> None:
    place.page.add_room("What I can count on", QWidget())
    wear(THEME, qapp)
    shown(place, qtbot)
    place.page.show_room(1)
    QApplication.processEvents()
    chosen = place.button("What I can count on")
    needed = QFontMetrics(THEME.sans(1.1, bold=True)).horizontalAdvance(chosen.text())
    around = 2 * 7  # its border and padding
    qapp.setStyleSheet("")
    assert chosen.width() >= needed + around


def test_every_field_has_a_name_of_its_own(place: Place, qtbot: QtBot) -> None:
    shown(place, qtbot)
    names = [field.box.accessibleName() for field in place.page.findChildren(MapField)]
    assert names[:3] == [
        *("settled: How it feels", "settled: What brings me here", "settled: What helps"),
    ]
    assert len(set(names)) == 15
