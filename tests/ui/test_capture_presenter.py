"""What becomes of words while the store is slow, shut, full or asked twice."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from capturing import VOCABULARY, Capturing, WaitingExecutor
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Draft, Face, Family, Kind, Word
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.drafts import CAPTURE_SLOT
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.ui.capture import draft_holder
from glimmer_desktop.ui.capture.size import Size
from memory_journal import png

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def noting(qtbot: QtBot, clock: Clock, inline: Executor) -> Iterator[Capturing]:
    noting = Capturing(clock, inline, inline)
    yield noting
    noting.put_down()


@pytest.fixture
def pictures() -> WaitingExecutor:
    return WaitingExecutor()


@pytest.fixture
def slow(
    qtbot: QtBot, clock: Clock, store: WaitingExecutor, pictures: WaitingExecutor
) -> Iterator[Capturing]:
    noting = Capturing(clock, store, pictures)
    yield noting
    noting.put_down()


@pytest.fixture
def quick_holding(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second and more becomes a few milliseconds."""
    monkeypatch.setattr(draft_holder, "HOLD_AFTER_MS", 30)
    monkeypatch.setattr(draft_holder, "TRY_AGAIN_MS", 40)


# Before the store is open


def test_the_window_takes_keys_before_the_store_answers(slow: Capturing) -> None:
    slow.journal.drafts.slots[CAPTURE_SLOT] = Draft(text="earlier")
    slow.open()
    slow.type("typed meanwhile")
    assert slow.text == "typed meanwhile"


def test_a_held_draft_appears_above_what_was_typed_meanwhile(
    slow: Capturing, store: WaitingExecutor
) -> None:
    slow.journal.drafts.slots[CAPTURE_SLOT] = Draft(
        text="earlier", cues=("warmth",), faces=(Face.SETTLED,)
    )
    slow.open()
    slow.press(Key.Key_2, Qt.KeyboardModifier.AltModifier)
    slow.type("later")
    store.stay_open()
    slow.settle()
    assert slow.text == "earlier\nlater"
    assert slow.form.faces.chosen() == (Face.SETTLED, Face.LIVELY)
    assert slow.form.rows[Family.CUE].chosen() == ("warmth",)
    slow.type("!")
    assert slow.text == "earlier\nlater!"


def test_nothing_is_asked_of_the_store_before_the_window_is_painted(
    slow: Capturing, store: WaitingExecutor
) -> None:
    slow.presenter.open()
    assert store.waiting == 0
    slow.settle()
    assert store.waiting > 0


def test_the_held_draft_is_never_overwritten_before_it_was_taken_up(
    slow: Capturing, store: WaitingExecutor
) -> None:
    slow.journal.drafts.slots[CAPTURE_SLOT] = Draft(text="earlier")
    slow.open()
    slow.type("later")
    slow.press(Key.Key_Escape)
    assert store.waiting == 2, "only the draft and the words were asked for"
    store.stay_open()
    slow.settle()
    assert slow.text == "earlier\nlater"


def test_kept_before_the_store_was_open_the_held_draft_stays(
    slow: Capturing, store: WaitingExecutor
) -> None:
    slow.journal.drafts.slots[CAPTURE_SLOT] = Draft(text="earlier")
    slow.open()
    slow.type("quick")
    slow.press(Key.Key_Return)
    store.stay_open()
    slow.settle()
    assert [moment.text for moment in slow.kept] == ["quick"]
    assert slow.text == "earlier"
    assert slow.held == Draft(text="earlier")


def test_what_is_being_kept_is_not_held_as_a_draft_again(
    slow: Capturing, store: WaitingExecutor
) -> None:
    slow.open()
    slow.type("quick")
    slow.press(Key.Key_Return)
    asked = store.waiting
    store.work(1)
    slow.settle()
    slow.press(Key.Key_Escape)
    assert store.waiting == asked - 1
    store.stay_open()
    slow.settle()
    assert slow.held is None


# Holding


def test_what_is_typed_is_held_soon(noting: Capturing, qtbot: QtBot, quick_holding: None) -> None:
    noting.open()
    noting.type("half a th")
    qtbot.waitUntil(lambda: noting.held is not None, timeout=2_000)
    assert noting.held == Draft(text="half a th")


def test_typing_without_a_pause_is_held_all_the_same(
    noting: Capturing, qtbot: QtBot, quick_holding: None
) -> None:
    noting.open()

    def typed_on() -> bool:
        noting.type("a")
        return noting.journal.drafts.holds >= 3

    qtbot.waitUntil(typed_on, timeout=3_000)


def test_the_longest_time_without_a_hold_is_under_two_seconds() -> None:
    assert draft_holder.HOLD_AFTER_MS <= 1_000


def test_an_untouched_window_holds_nothing(
    noting: Capturing, qtbot: QtBot, quick_holding: None
) -> None:
    noting.open()
    noting.press(Key.Key_Escape)
    qtbot.wait(80)
    assert noting.journal.drafts.holds == 0


def test_a_draft_that_was_emptied_is_dropped(noting: Capturing) -> None:
    noting.open()
    noting.type("a")
    noting.press(Key.Key_Escape)
    noting.open()
    noting.press(Key.Key_Backspace)
    noting.press(Key.Key_Escape)
    assert noting.held is None


def test_a_store_that_cannot_hold_is_told_and_tried_again(
    noting: Capturing, qtbot: QtBot, quick_holding: None
) -> None:
    noting.open()
    noting.journal.refuse(ErrorCode.DISK_FULL)
    noting.type("words")
    qtbot.waitUntil(lambda: "disk is full" in noting.window.told(), timeout=2_000)
    assert noting.text == "words"
    noting.journal.refuse(None)
    qtbot.waitUntil(lambda: noting.held == Draft(text="words"), timeout=2_000)
    qtbot.waitUntil(lambda: noting.window.told() == "", timeout=2_000)


def test_a_store_that_cannot_be_opened_is_told_and_asked_again(
    noting: Capturing, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    noting.presenter._ask_again.setInterval(30)
    noting.journal.drafts.slots[CAPTURE_SLOT] = Draft(text="earlier")
    noting.journal.shut(ErrorCode.STORE_BUSY)
    noting.open()
    noting.type("later")
    assert "Another program" in noting.window.told()
    noting.journal.shut(None)
    qtbot.waitUntil(lambda: noting.text == "earlier\nlater", timeout=2_000)
    assert noting.window.told() == ""


def test_a_refused_picture_is_told_still_when_the_journal_has_answered(
    slow: Capturing, store: WaitingExecutor
) -> None:
    slow.open()
    slow.presenter._picture_refused(Known(ErrorCode.PHOTO_NOT_A_PHOTO, path="gone.jpg"))
    said = slow.window.told()
    assert said
    store.stay_open()
    slow.settle()
    assert slow.window.told() == said


# Keeping


def test_enter_twice_keeps_once(slow: Capturing, store: WaitingExecutor) -> None:
    slow.open()
    slow.type("tea")
    slow.press(Key.Key_Return)
    slow.press(Key.Key_Return)
    store.stay_open()
    slow.settle()
    assert [moment.text for moment in slow.kept] == ["tea"]
    assert len(slow.journal.moments.kept) == 1


def test_the_window_stays_until_it_is_kept(slow: Capturing, store: WaitingExecutor) -> None:
    slow.open()
    slow.type("tea")
    slow.press(Key.Key_Return)
    assert slow.window.isVisible()
    assert not slow.toast.isVisible()
    store.stay_open()
    slow.settle()
    assert not slow.window.isVisible()
    assert slow.toast.isVisible()


def test_what_is_typed_during_the_save_is_not_lost(slow: Capturing, store: WaitingExecutor) -> None:
    slow.open()
    store.stay_open()
    slow.settle()
    store.become_slow()
    slow.type("tea")
    slow.press(Key.Key_Return)
    slow.type(" and then rain")
    store.stay_open()
    slow.settle()
    assert [moment.text for moment in slow.kept] == ["tea"]
    assert slow.window.isVisible()
    assert slow.text == "and then rain"
    slow.press(Key.Key_Return)
    assert [moment.text for moment in slow.kept] == ["tea", "and then rain"]


@pytest.mark.parametrize(
    "code", [ErrorCode.DISK_FULL, ErrorCode.STORE_READ_ONLY, ErrorCode.STORE_CORRUPT]
)
def test_words_that_cannot_be_kept_stay_and_can_be_copied(
    noting: Capturing, code: ErrorCode
) -> None:
    noting.open()
    noting.type("dear words")
    noting.journal.refuse(code)
    noting.press(Key.Key_Return)
    assert noting.window.isVisible()
    assert noting.text == "dear words"
    assert noting.window.told()
    assert noting.kept == []
    copy = next(b for b in noting.window.findChildren(QPushButton) if "Copy" in b.text())
    assert copy.isVisible()
    copy.click()
    assert QGuiApplication.clipboard().text() == "dear words"
    noting.journal.refuse(None)
    noting.form.focus_note()
    noting.press(Key.Key_Return)
    assert len(noting.kept) == 1


def test_all_that_was_written_is_copied(noting: Capturing) -> None:
    written = ("tea", "and rain", "stayed a while", "the cup")
    text, also, did_next, appreciated = written
    noting.journal.drafts.slots[CAPTURE_SLOT] = Draft(
        text=text, and_also=also, did_next=did_next, appreciation=appreciated
    )
    noting.open()
    noting.journal.refuse(ErrorCode.DISK_FULL)
    noting.press(Key.Key_Return)
    next(b for b in noting.window.findChildren(QPushButton) if "Copy" in b.text()).click()
    assert QGuiApplication.clipboard().text().splitlines() == list(written)


def test_put_away_while_it_could_not_be_kept_the_words_come_back(
    slow: Capturing, store: WaitingExecutor
) -> None:
    slow.open()
    slow.type("dear words")
    slow.press(Key.Key_Return)
    slow.press(Key.Key_Escape)
    slow.journal.refuse(ErrorCode.DISK_FULL)
    store.stay_open()
    slow.settle()
    assert slow.window.isVisible()
    assert slow.text == "dear words"


# Taking back


def test_undo_brings_the_words_back(noting: Capturing) -> None:
    gone: list[object] = []
    noting.events.moment_let_go.connect(gone.append)
    noting.open()
    noting.type("too soon")
    noting.press(Key.Key_1, Qt.KeyboardModifier.AltModifier)
    noting.press(Key.Key_Return)
    undo = next(b for b in noting.toast.findChildren(QPushButton) if b.text() == "Undo")
    undo.click()
    noting.settle()
    assert noting.window.isVisible()
    assert noting.text == "too soon"
    assert noting.form.faces.chosen() == (Face.SETTLED,)
    assert gone == [noting.kept[0].id]
    assert [moment.id for moment in noting.journal.moments.binned()] == gone
    assert not noting.toast.isVisible()


def test_undo_joins_what_was_begun_since(noting: Capturing) -> None:
    noting.open()
    noting.type("first")
    noting.press(Key.Key_Return)
    noting.open()
    noting.type("second")
    noting.toast.acted.emit()
    noting.settle()
    assert noting.text == "first\nsecond"


def test_undo_by_key_while_the_toast_stands(noting: Capturing) -> None:
    noting.open()
    noting.type("too soon")
    noting.press(Key.Key_Return)
    noting.open()
    noting.press(Key.Key_Z, CONTROL, on=noting.form.note)
    assert noting.text == "too soon"
    assert len(noting.journal.moments.binned()) == 1


def test_undo_by_key_undoes_typing_first_and_nothing_later(noting: Capturing) -> None:
    noting.open()
    noting.type("first")
    noting.press(Key.Key_Return)
    noting.open()
    noting.form.note.insertPlainText("second")
    noting.press(Key.Key_Z, CONTROL, on=noting.form.note)
    assert noting.text == ""
    noting.toast.hide()
    noting.press(Key.Key_Z, CONTROL, on=noting.form.note)
    assert noting.text == ""
    assert noting.journal.moments.binned() == []


def test_leaving_holds_what_was_typed(noting: Capturing) -> None:
    noting.open()
    noting.type("half a th")
    noting.presenter.leave()
    assert noting.held == Draft(text="half a th")
    assert not noting.window.isVisible()


def test_leaving_before_the_store_was_read_loses_neither(
    slow: Capturing, store: WaitingExecutor
) -> None:
    slow.journal.drafts.slots[CAPTURE_SLOT] = Draft(text="earlier")
    slow.open()
    slow.type("later")
    slow.presenter.leave()
    store.work()
    assert slow.held == Draft(text="earlier\nlater")


@pytest.mark.parametrize("full", [True, False])
def test_leaving_during_a_save_loses_nothing(
    slow: Capturing, store: WaitingExecutor, full: bool
) -> None:
    slow.open()
    store.work()
    slow.settle()
    slow.type("sent")
    slow.press(Key.Key_Return)
    slow.type(", and gone on")
    slow.presenter.leave()
    if full:
        slow.journal.refuse(ErrorCode.DISK_FULL)
    store.work(1)
    slow.journal.refuse(None)
    store.work()
    assert slow.held == Draft(text="sent, and gone on" if full else ", and gone on")


def test_undo_never_leaves_what_was_begun_since_out_of_the_store(
    slow: Capturing, store: WaitingExecutor
) -> None:
    slow.open()
    store.work()
    slow.settle()
    slow.type("first")
    slow.press(Key.Key_Return)
    store.work()
    slow.settle()
    slow.open()
    slow.type("second")
    slow.toast.acted.emit()
    store.work()  # and killed here, before anything is shown
    assert slow.held is not None
    assert slow.held.text == "first\nsecond"


def test_undo_happens_once(noting: Capturing) -> None:
    noting.open()
    noting.type("tea")
    noting.press(Key.Key_Return)
    noting.toast.acted.emit()
    noting.toast.acted.emit()
    noting.settle()
    assert len(noting.journal.moments.binned()) == 1
    assert noting.text == "tea"


def test_after_a_trigger_one_kind_line(noting: Capturing) -> None:
    noting.open()
    noting.form.show_draft(Draft(kind=Kind.TRIGGER, text="a door"))
    noting.press(Key.Key_Return)
    assert VOCABULARY.after_trigger in noting.toast.accessibleName()


def test_the_kind_line_can_be_left_out(noting: Capturing) -> None:
    noting.open()
    noting.events.settings_changed.emit(replace(Settings(), kind_line=False))
    noting.form.show_draft(Draft(kind=Kind.TRIGGER, text="a door"))
    noting.press(Key.Key_Return)
    assert noting.toast.accessibleName() == "Kept"


def test_a_click_puts_the_kind_line_away(noting: Capturing) -> None:
    noting.open()
    noting.form.show_draft(Draft(kind=Kind.TRIGGER, text="a door"))
    noting.press(Key.Key_Return)
    QTest.mouseClick(noting.toast, Qt.MouseButton.LeftButton)
    assert not noting.toast.isVisible()
    assert noting.kept[0].kind is Kind.TRIGGER


def test_after_a_glimmer_no_more_than_kept(noting: Capturing) -> None:
    noting.open()
    noting.type("tea")
    noting.press(Key.Key_Return)
    assert noting.toast.accessibleName() == "Kept"
    assert "tea" not in noting.toast.windowTitle()


# Pictures


def test_enter_waits_for_a_picture_on_its_way(
    slow: Capturing, store: WaitingExecutor, pictures: WaitingExecutor, tmp_path: Path
) -> None:
    store.stay_open()
    file = tmp_path / "mug.png"
    file.write_bytes(png())
    slow.open()
    slow.type("mug")
    slow.form.files_offered.emit([file])
    slow.press(Key.Key_Return)
    assert slow.kept == []
    assert "on its way" in slow.window.told()
    pictures.stay_open()
    slow.settle()
    assert len(slow.kept) == 1
    assert len(slow.kept[0].photos) == 1
    assert not slow.window.isVisible()


def test_a_refused_picture_stops_the_waiting_and_is_said(
    slow: Capturing, store: WaitingExecutor, pictures: WaitingExecutor, tmp_path: Path
) -> None:
    store.stay_open()
    file = tmp_path / "not really.png"
    file.write_bytes(b"text")
    slow.open()
    slow.type("mug")
    slow.form.files_offered.emit([file])
    slow.press(Key.Key_Return)
    pictures.stay_open()
    slow.settle()
    assert slow.kept == []
    assert "“not really.png”" in slow.window.told()
    assert slow.text == "mug"


def test_a_picture_taken_off_while_on_its_way_stays_away(
    slow: Capturing, store: WaitingExecutor, pictures: WaitingExecutor, tmp_path: Path
) -> None:
    store.stay_open()
    file = tmp_path / "mug.png"
    file.write_bytes(png())
    slow.open()
    slow.form.files_offered.emit([file])
    slow.form.photos.focus_first()
    slow.press(Key.Key_Delete)
    pictures.stay_open()
    slow.settle()
    assert slow.form.photos.photos() == ()
    assert slow.form.photos.waiting() == 0


def test_a_picture_the_store_cannot_take_is_said(noting: Capturing, tmp_path: Path) -> None:
    file = tmp_path / "mug.png"
    file.write_bytes(png())
    noting.open()
    noting.type("mug")
    noting.journal.refuse(ErrorCode.DISK_FULL)
    noting.form.files_offered.emit([file])
    noting.settle()
    assert "disk is full" in noting.window.told()
    assert noting.form.photos.waiting() == 0
    assert noting.text == "mug"


def test_the_same_picture_twice_stands_once(noting: Capturing, tmp_path: Path) -> None:
    file = tmp_path / "mug.png"
    file.write_bytes(png())
    noting.open()
    noting.form.files_offered.emit([file, file])
    noting.settle()
    assert len(noting.form.photos.photos()) == 1
    assert noting.form.photos.waiting() == 0


def test_pictures_of_a_held_draft_are_shown_again(noting: Capturing, tmp_path: Path) -> None:
    file = tmp_path / "mug.png"
    file.write_bytes(png())
    noting.open()
    noting.form.files_offered.emit([file])
    noting.settle()
    photos = noting.form.photos.photos()
    noting.form.show_draft(Draft())
    noting.form.show_draft(Draft(photos=photos))
    noting.settle()
    assert noting.form.photos.photos() == photos
    assert noting.form.photos.shows_all()


# Words, time, settings


def test_own_words_lead_at_the_next_opening_and_move_nothing_before(noting: Capturing) -> None:
    moss = Word(Family.CUE, "moss", uses=9)
    noting.journal.words.lists[Family.CUE]["moss"] = moss
    row = noting.form.rows[Family.CUE]
    noting.open()
    assert row.offered()[0] == "breath slowed"
    noting.press(Key.Key_Escape)
    noting.open()
    assert row.offered()[:2] == ("moss", "breath slowed")


def test_a_chosen_time_is_kept(noting: Capturing) -> None:
    earlier = datetime(2026, 11, 21, 8, 5, tzinfo=UTC)
    noting.open()
    noting.type("tea")
    noting.form.when.set_when(earlier)
    assert "21 Nov" in noting.form.when.text()
    noting.press(Key.Key_Return)
    assert noting.kept[0].noticed_at == earlier


def test_the_time_is_now_again_for_the_next_moment(noting: Capturing) -> None:
    noting.open()
    noting.form.when.set_when(datetime(2026, 11, 21, 8, 5, tzinfo=UTC))
    noting.type("tea")
    noting.press(Key.Key_Return)
    noting.open()
    assert noting.form.when.when() is None


def test_open_small_takes_effect_at_the_next_opening(noting: Capturing) -> None:
    noting.open()
    noting.events.settings_changed.emit(replace(Settings(), compact_capture=True))
    assert noting.form.size_shown() is Size.USUAL
    noting.press(Key.Key_Escape)
    noting.open()
    assert noting.form.size_shown() is Size.SMALL


def test_another_theme_and_text_size_reach_an_open_window(noting: Capturing) -> None:
    noting.open()
    before = noting.form.note.font().pointSizeF()
    noting.events.theme_changed.emit(replace(noting.theme, text_size=200))
    noting.settle()
    assert noting.form.note.font().pointSizeF() == pytest.approx(2 * before)
    assert QApplication.focusWidget() is noting.form.note


def test_the_time_of_the_key_press_is_told_before_the_window_shows(noting: Capturing) -> None:
    told: list[tuple[bool, int]] = []
    noting.presenter.about_to_show.connect(lambda w, at: told.append((w.isVisible(), at)))
    noting.presenter.open(pressed_at=4711)
    assert told == [(False, 4711)]
