"""Noting by keyboard and pointer, in a real window."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QInputMethodEvent,
    QKeyEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from capturing import Capturing
from glimmer_desktop.domain.moment import Draft, Face, Family, Kind
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.drafts import CAPTURE_SLOT
from glimmer_desktop.ui.capture.size import Size
from memory_journal import png

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def noting(qtbot: QtBot, clock: Clock, inline: Executor) -> Iterator[Capturing]:
    noting = Capturing(clock, inline, inline)
    noting.open()
    yield noting
    noting.put_down()


def test_opens_with_the_keyboard_in_the_text(noting: Capturing) -> None:
    assert noting.window.windowTitle() == "Note a glimmer"
    assert QApplication.focusWidget() is noting.form.note
    assert noting.form.heading.text() == "What did you notice?"
    assert "22 Nov" in noting.form.when.text()


def test_one_word_and_enter_is_enough(noting: Capturing) -> None:
    gone = []
    noting.presenter.put_away.connect(lambda: gone.append(True))
    noting.type("tea")
    noting.press(Key.Key_Return)
    assert [moment.text for moment in noting.kept] == ["tea"]
    assert not noting.window.isVisible()
    assert gone == [True]
    assert noting.held is None
    assert noting.text == ""


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_control_enter_keeps_too(noting: Capturing, key: Key) -> None:
    noting.type("tea")
    noting.press(key, CONTROL)
    assert len(noting.kept) == 1


def test_shift_enter_is_a_new_line(noting: Capturing) -> None:
    noting.type("tea")
    noting.press(Key.Key_Return, SHIFT)
    noting.type("steam")
    assert noting.kept == []
    noting.press(Key.Key_Return)
    assert noting.kept[0].text == "tea\nsteam"


def test_a_held_enter_key_does_not_keep(noting: Capturing) -> None:
    noting.type("tea")
    repeated = QKeyEvent(
        QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True
    )
    QApplication.sendEvent(noting.form.note, repeated)
    assert noting.kept == []


def test_no_word_is_enough_when_a_chip_is_on(noting: Capturing) -> None:
    noting.press(Key.Key_1, ALT)
    noting.press(Key.Key_Return)
    assert noting.kept[0].faces == (Face.SETTLED,)
    assert noting.kept[0].text == ""


def test_those_who_listen_hear_what_is_told(
    noting: Capturing, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[tuple[object, str]] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        heard.append((event.object(), event.message()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    noting.press(Key.Key_Return)
    noting.window.tell("")
    assert heard == [(noting.window, "Nothing is here yet. One word is enough.")]


def test_nothing_said_is_told_in_the_window(noting: Capturing) -> None:
    noting.press(Key.Key_Return)
    assert noting.kept == []
    assert noting.window.isVisible()
    assert "Nothing is here yet" in noting.window.told()
    assert QApplication.activeModalWidget() is None


def test_too_long_a_text_is_said_and_stays_whole(noting: Capturing) -> None:
    noting.form.note.set_text("a" * 20_001)
    noting.press(Key.Key_Return)
    assert noting.kept == []
    assert "20000" in noting.window.told()
    assert len(noting.text) == 20_001


def test_alt_and_a_number_turn_faces_on_and_off(noting: Capturing) -> None:
    for number in (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5):
        noting.press(number, ALT)
    assert noting.form.faces.chosen() == tuple(Face)[:5]
    noting.press(Key.Key_3, ALT)
    assert Face.ON_GUARD not in noting.form.faces.chosen()
    assert noting.text == ""


def test_escape_puts_away_and_the_words_are_there_again(noting: Capturing) -> None:
    noting.type("half a th")
    noting.press(Key.Key_Escape)
    assert not noting.window.isVisible()
    assert noting.held is not None
    assert noting.held.text == "half a th"
    noting.open()
    assert noting.text == "half a th"
    noting.type("ought")
    assert noting.text == "half a thought"


def test_the_close_button_puts_away(noting: Capturing) -> None:
    noting.type("half")
    noting.window.close()
    noting.settle()
    assert noting.held is not None
    noting.open()
    assert noting.text == "half"


def test_a_known_cue_is_completed_and_becomes_a_chip(noting: Capturing) -> None:
    noting.type("tea #shoulders lo")
    noting.press(Key.Key_Return)
    assert noting.kept == []
    assert noting.text == "tea "
    assert noting.form.rows[Family.CUE].chosen() == ("shoulders lower",)
    noting.press(Key.Key_Return)
    assert noting.kept[0].cues == ("shoulders lower",)
    assert noting.kept[0].text == "tea"


def test_arrows_choose_another_cue_and_tab_takes_it(noting: Capturing) -> None:
    noting.type("#warm")
    noting.press(Key.Key_Down)
    noting.press(Key.Key_Tab)
    assert noting.form.rows[Family.CUE].chosen() == ("warm chest",)
    assert QApplication.focusWidget() is noting.form.note


def test_escape_closes_the_list_first(noting: Capturing) -> None:
    noting.type("#warm")
    noting.press(Key.Key_Escape)
    assert noting.window.isVisible()
    assert noting.text == "#warm"
    noting.press(Key.Key_Escape)
    assert not noting.window.isVisible()


def test_a_new_cue_is_kept_by_one_enter_and_stays_in_the_text(noting: Capturing) -> None:
    noting.type("green #moss")
    noting.press(Key.Key_Return)
    assert noting.kept[0].cues == ("moss",)
    assert noting.kept[0].text == "green #moss"


def test_a_new_cue_of_two_words_is_taken_with_tab(noting: Capturing) -> None:
    noting.type("#mossy stone")
    noting.press(Key.Key_Tab)
    assert noting.form.rows[Family.CUE].chosen() == ("mossy stone",)
    assert noting.text == ""


def test_a_number_sign_before_a_number_is_no_cue(noting: Capturing) -> None:
    noting.type("bus #7")
    noting.press(Key.Key_Return)
    assert noting.kept[0].cues == ()


def test_enter_during_a_composition_takes_the_composition_only(noting: Capturing) -> None:
    QApplication.sendEvent(noting.form.note, QInputMethodEvent("ほたる", []))
    noting.press(Key.Key_Return)
    assert noting.kept == []
    assert noting.text == "ほたる"
    noting.press(Key.Key_Return)
    assert noting.kept[0].text == "ほたる"


def test_the_button_takes_a_composition_along(noting: Capturing) -> None:
    QApplication.sendEvent(noting.form.note, QInputMethodEvent("蛍", []))
    noting.presenter.keep()
    noting.settle()
    assert noting.kept[0].text == "蛍"


def test_text_is_pasted_as_plain_text(noting: Capturing) -> None:
    mime = QMimeData()
    mime.setHtml("<b>bold</b> <script>x</script>")
    mime.setText("<i>as typed</i>")
    QGuiApplication.clipboard().setMimeData(mime)
    noting.press(Key.Key_V, CONTROL)
    assert noting.text == "<i>as typed</i>"
    noting.press(Key.Key_Return)
    assert noting.kept[0].text == "<i>as typed</i>"


def test_a_book_in_the_clipboard_is_said_to_be_too_long(noting: Capturing) -> None:
    noting.open()
    noting.type("tea")
    QApplication.clipboard().setText("x" * 1_000_000)
    noting.press(Key.Key_V, CONTROL)
    assert noting.text == "tea"
    assert "1000000" in noting.window.told()
    QApplication.clipboard().setText("y" * 20_001)
    noting.press(Key.Key_V, CONTROL)
    assert len(noting.text) == 20_004


def test_a_copied_picture_is_pasted_into_the_strip(noting: Capturing) -> None:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkYellow)
    QGuiApplication.clipboard().setImage(image)
    noting.press(Key.Key_V, CONTROL)
    assert len(noting.form.photos.photos()) == 1
    noting.press(Key.Key_Return)
    assert (noting.kept[0].photos[0].width, noting.kept[0].photos[0].height) == (30, 20)


def test_paste_works_from_a_chip_too(noting: Capturing) -> None:
    QGuiApplication.clipboard().setText("words")
    noting.form.faces.focus_first()
    noting.press(Key.Key_V, CONTROL)
    assert noting.text == "words"


def test_words_copied_with_their_picture_are_pasted_as_words(noting: Capturing) -> None:
    mime = QMimeData()
    mime.setText("from a spreadsheet")
    mime.setImageData(QImage(5, 5, QImage.Format.Format_RGB32))
    QGuiApplication.clipboard().setMimeData(mime)
    noting.press(Key.Key_V, CONTROL)
    assert noting.text == "from a spreadsheet"
    assert noting.form.photos.photos() == ()


def test_picture_files_are_dropped_onto_the_form(noting: Capturing, tmp_path: Path) -> None:
    files = [tmp_path / "mug.png", tmp_path / "notes.pdf", tmp_path / "leaf.png"]
    files[0].write_bytes(png(colour=(1, 2, 3)))
    files[1].write_bytes(b"%PDF")
    files[2].write_bytes(png(colour=(4, 5, 6)))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    drop = QDropEvent(
        QPointF(200, 300),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    noting.form.dropEvent(drop)
    noting.settle()
    assert len(noting.form.photos.photos()) == 2
    assert "“notes.pdf”" in noting.window.told()


def test_files_are_chosen_in_a_dialog_that_holds_nothing_up(
    noting: Capturing, tmp_path: Path
) -> None:
    file = tmp_path / "mug.png"
    file.write_bytes(png())
    noting.form.photos.browse()
    dialog = noting.window.findChild(QFileDialog)
    assert dialog.isVisible()
    dialog.filesSelected.emit([str(file)])
    dialog.close()
    noting.settle()
    assert len(noting.form.photos.photos()) == 1


def test_any_file_dropped_on_the_text_is_meant_as_a_picture(
    noting: Capturing, tmp_path: Path
) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("words")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    noting.form.note.dropEvent(drop)
    noting.settle()
    assert noting.text == ""
    assert "“notes.txt”" in noting.window.told()


def test_delete_takes_a_picture_off(noting: Capturing, tmp_path: Path) -> None:
    file = tmp_path / "mug.png"
    file.write_bytes(png())
    noting.form.photos.files_offered.emit([file])
    noting.settle()
    noting.form.photos.focus_first()
    noting.press(Key.Key_Delete)
    assert noting.form.photos.photos() == ()
    assert QApplication.focusWidget() is not None


def test_arrows_move_among_chips_and_tab_leaves_them(noting: Capturing) -> None:
    noting.press(Key.Key_Tab)
    chips = list(noting.form.rows[Family.CUE].findChildren(QAbstractButton))
    first = QApplication.focusWidget()
    assert first in chips
    noting.press(Key.Key_Right)
    second = QApplication.focusWidget()
    assert second in chips
    assert second is not first
    noting.press(Key.Key_Space)
    assert noting.form.rows[Family.CUE].chosen() == ("inner smile",)
    noting.press(Key.Key_Tab)
    assert QApplication.focusWidget() in noting.form.faces.findChildren(QAbstractButton)
    noting.press(Key.Key_Backtab, SHIFT)
    assert QApplication.focusWidget() is second


def test_arrows_are_mirrored_right_to_left(noting: Capturing) -> None:
    noting.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    noting.settle()
    noting.form.faces.focus_first()
    noting.press(Key.Key_Left)
    noting.press(Key.Key_Space)
    assert noting.form.faces.chosen() == (Face.LIVELY,)


def test_enter_on_a_chip_keeps(noting: Capturing) -> None:
    noting.form.faces.focus_first()
    noting.press(Key.Key_Space)
    noting.press(Key.Key_Return)
    assert noting.kept[0].faces == (Face.SETTLED,)


def test_another_cue_is_written_where_the_chips_are(noting: Capturing) -> None:
    row = noting.form.rows[Family.CUE]
    row.ask_another()
    QTest.keyClicks(QApplication.focusWidget(), "first snow")
    noting.press(Key.Key_Return)
    assert row.chosen() == ("first snow",)
    assert noting.kept == []
    noting.press(Key.Key_Escape)
    assert not noting.window.isVisible()


def test_escape_leaves_the_field_for_another_cue_first(noting: Capturing) -> None:
    noting.form.rows[Family.CUE].ask_another()
    noting.press(Key.Key_Escape)
    noting.press(Key.Key_Escape)
    assert noting.window.isVisible()
    assert QApplication.focusWidget() is not None


def test_a_value_is_one_press_away(noting: Capturing) -> None:
    opener = next(b for b in noting.form.findChildren(QAbstractButton) if b.text() == "+ a value")
    opener.setFocus()
    noting.press(Key.Key_Return)
    noting.press(Key.Key_Space)
    noting.press(Key.Key_Return)
    assert noting.kept[0].values == ("kindness",)


def test_and_also_has_a_line_of_its_own(noting: Capturing) -> None:
    opener = next(b for b in noting.form.findChildren(QAbstractButton) if "and also" in b.text())
    opener.click()
    noting.settle()
    assert QApplication.focusWidget() is noting.form.and_also
    QTest.keyClicks(noting.form.and_also, "tired")
    noting.press(Key.Key_Return)
    assert noting.kept[0].and_also == "tired"


def test_the_kind_changes_the_question_gently(noting: Capturing) -> None:
    actions = {action.text(): action for action in noting.form.kind_button.menu().actions()}
    actions["trigger"].trigger()
    assert noting.form.heading.text() == "What happened?"
    noting.type("a door")
    noting.press(Key.Key_Return)
    assert noting.kept[0].kind is Kind.TRIGGER


def test_small_at_first_shows_words_body_and_faces(noting: Capturing) -> None:
    noting.form.set_size(Size.SMALL)
    noting.settle()
    assert noting.form.faces.isVisible()
    assert noting.form.rows[Family.CUE].isVisible()
    assert not noting.form.rows[Family.SENSE].isVisible()
    assert not noting.form.photos.isVisible()
    noting.press(Key.Key_M, CONTROL)
    assert noting.form.rows[Family.SENSE].isVisible()
    assert noting.form.photos.isVisible()


def offer_what_wraps_beside_a_scroll_bar(noting: Capturing) -> None:
    """A longer and longer word, until it fits the window's width but not 12 px less."""
    row = noting.form.rows[Family.CUE]
    for length in range(20, 160, 2):
        noting.form.offer({Family.CUE: ["i" * length]})
        noting.settle()
        if row.heightForWidth(row.width()) < row.heightForWidth(row.width() - 12):
            return
    raise AssertionError("no such word")


def test_a_scroll_bar_does_not_stay_for_its_own_sake(noting: Capturing) -> None:
    offer_what_wraps_beside_a_scroll_bar(noting)
    noting.window.resize(noting.window.width(), 300)
    noting.settle()
    assert noting.window._scroll.verticalScrollBar().maximum() > 0
    noting.form.resized.emit()
    noting.settle()
    assert noting.window._scroll.verticalScrollBar().maximum() == 0


def test_small_hides_nothing_that_was_said(noting: Capturing) -> None:
    noting.form.show_draft(Draft(senses=("taste",), values=("nature",)))
    noting.form.set_size(Size.SMALL)
    assert noting.form.rows[Family.SENSE].isVisible()
    assert noting.form.rows[Family.VALUE].isVisible()


def test_everything_the_keyboard_reaches_has_a_name(noting: Capturing) -> None:
    unnamed = [
        widget
        for widget in noting.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert unnamed == []


def test_targets_are_large_enough(noting: Capturing) -> None:
    small = [
        button.text()
        for button in noting.window.findChildren(QAbstractButton)
        if button.isVisible() and button.height() < 32
    ]
    assert small == []


def test_no_rich_text_anywhere(noting: Capturing) -> None:
    assert isinstance(noting.form.note, QPlainTextEdit)
    noting.form.rows[Family.CUE].add("<b>bold</b> & more")
    texts = [b.text() for b in noting.form.rows[Family.CUE].findChildren(QAbstractButton)]
    assert "<b>bold</b> && more ✓" in texts


def test_turning_a_chip_on_moves_nothing(noting: Capturing) -> None:
    chips = noting.form.faces.findChildren(QAbstractButton)
    before = [chip.geometry() for chip in chips]
    for chip in chips:
        chip.click()
    noting.settle()
    assert [chip.geometry() for chip in chips] == before


def test_what_has_the_keyboard_is_in_sight(noting: Capturing) -> None:
    noting.window.resize(560, 260)
    noting.settle()
    add = noting.form.photos.findChildren(QAbstractButton)[0]
    assert add.visibleRegion().isEmpty()
    noting.form.photos.focus_first()
    assert not add.visibleRegion().isEmpty()


def test_what_is_opened_by_key_is_in_sight_at_once(noting: Capturing) -> None:
    noting.window.resize(560, 400)
    noting.settle()
    noting.press(Key.Key_M, CONTROL)
    first = QApplication.focusWidget()
    assert first.text() == "faint"
    assert not first.visibleRegion().isEmpty()


def test_text_from_a_command_is_added_below(noting: Capturing) -> None:
    noting.type("tea")
    noting.open("and steam")
    assert noting.text == "tea\nand steam"
    assert noting.window.isVisible()


def test_the_slot_is_the_one_of_the_capture_window(noting: Capturing) -> None:
    noting.type("tea")
    noting.press(Key.Key_Escape)
    assert list(noting.journal.drafts.slots) == [CAPTURE_SLOT]
