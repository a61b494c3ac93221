from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from capturing import WaitingExecutor
from gallery_parts import THEME, VOCABULARY, settle
from glimmer_desktop.domain.errors import ErrorCode
from glimmer_desktop.domain.moment import Moment, MomentId, Strength
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.widgets.screen_of import screen_of
from opened_moment import Opened, press, show, six_moments


@pytest.fixture
def store() -> WaitingExecutor:
    """At once, until a test makes it slow."""
    store = WaitingExecutor()
    store.stay_open()
    return store


@pytest.fixture
def opened(qtbot: QtBot, store: WaitingExecutor, clock: Clock) -> Iterator[Opened]:
    with six_moments(qtbot, store, clock) as opened:
        yield opened


def edit(opened: Opened, text: str, qtbot: QtBot) -> None:
    press(opened, Qt.Key.Key_E, qtbot)
    assert opened.window.is_editing()
    opened.window.editing.form.note.selectAll()
    qtbot.keyClicks(opened.window.editing.form.note, text)


def test_everything_that_was_noted_is_there_and_plain(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 1, qtbot)
    words = opened.words()
    for said in (
        "<i>Steam</i> on my glasses",
        "the train was late",
        "Sunday, 22 November 2026, 13:42",
        "on guard",
        "settled",
        "trigger",
        "tight chest",
        "sight, smell",
        "faint",
        "as a surprise, almost missed",
        "I sat down",
        VOCABULARY.asked["warmth"],
    ):
        assert said in words
    for label in opened.window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or not label.text()


def test_pictures_are_shown_whole(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 1, qtbot)
    first, second = opened.window.reading.pictures()
    assert (first.has_image(), second.has_image()) == (True, True)


def test_arrows_lead_to_the_moments_beside(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 0, qtbot)
    for key, expected in (
        (Qt.Key.Key_Left, "note 0"),
        (Qt.Key.Key_Right, "<i>Steam</i> on my glasses"),
        (Qt.Key.Key_PageDown, "note 2"),
        (Qt.Key.Key_Right, "private"),
        (Qt.Key.Key_Right, "note 4"),
        (Qt.Key.Key_Right, "note 5"),
        (Qt.Key.Key_Right, "note 5"),
        (Qt.Key.Key_PageUp, "note 4"),
    ):
        press(opened, key, qtbot)
        assert expected in opened.words()


def test_only_what_the_search_shows_is_beside(opened: Opened, qtbot: QtBot) -> None:
    opened.wall.page.search.search_for("note")
    settle(qtbot)
    show(opened, 0, qtbot)
    press(opened, Qt.Key.Key_Right, qtbot)
    assert "note 2" in opened.words()


def test_right_to_left_the_left_arrow_leads_on(opened: Opened, qtbot: QtBot) -> None:
    opened.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show(opened, 4, qtbot)
    press(opened, Qt.Key.Key_Left, qtbot)
    assert "note 5" in opened.words()


def test_a_private_one_waits_covered(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 3, qtbot)
    assert "note 3" not in opened.words()
    press(opened, Qt.Key.Key_E, qtbot)
    assert not opened.window.is_editing()
    opened.button("Show it").click()
    settle(qtbot)
    assert "note 3" in opened.words()


def test_making_it_private_covers_it_at_once(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 2, qtbot)
    opened.button("Make private").click()
    settle(qtbot)
    assert opened.wall.kept(2).private
    assert "note 2" not in opened.words()
    opened.button("No longer private").click()
    settle(qtbot)
    assert not opened.wall.kept(2).private
    assert "note 2" in opened.words()


def test_a_glimmer_can_begin_a_plan_and_nothing_else_can(opened: Opened, qtbot: QtBot) -> None:
    asked: list[Moment] = []
    opened.presenter.plan_asked.connect(asked.append)
    show(opened, 2, qtbot)
    opened.button("Plan with it").click()
    press(opened, Qt.Key.Key_P, qtbot)
    assert [one.text for one in asked] == ["note 2", "note 2"]
    for other in (1, 3):  # a trigger, and a private one
        show(opened, other, qtbot)
        press(opened, Qt.Key.Key_P, qtbot)
        words = [one.text() for one in opened.window.findChildren(QPushButton) if one.isVisible()]
        assert "Plan with it" not in words
    assert len(asked) == 2


def test_keeping_close_changes_only_the_mark(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 2, qtbot)
    close = opened.button("Keep close")
    close.setFocus()
    close.click()
    settle(qtbot)
    assert opened.wall.kept(2).close
    assert close.text() == "Kept close ♡"
    assert close.hasFocus()
    press(opened, Qt.Key.Key_C, qtbot)
    assert not opened.wall.kept(2).close


def test_let_go_and_undo(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 2, qtbot)
    press(opened, Qt.Key.Key_Delete, qtbot)
    assert opened.wall.kept(2).deleted_at is not None
    assert "note 2" not in opened.wall.said()
    opened.button("Undo").click()
    settle(qtbot)
    assert opened.wall.kept(2).deleted_at is None
    assert "note 2" in opened.words()
    assert "note 2" in opened.wall.said()


def test_after_letting_go_one_goes_on_from_where_it_was(opened: Opened, qtbot: QtBot) -> None:
    for key, expected in ((Qt.Key.Key_Right, "note 5"), (Qt.Key.Key_Left, "note 2")):
        show(opened, 4, qtbot)
        press(opened, Qt.Key.Key_Delete, qtbot)
        press(opened, key, qtbot)
        if expected == "note 2":
            press(opened, key, qtbot)  # over the private one
        assert expected in opened.words()
        opened.wall.presenter.bring_back(MomentId("m4"))
        settle(qtbot)


def test_space_fills_the_window_with_a_picture(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 1, qtbot)
    press(opened, Qt.Key.Key_Space, qtbot)
    assert opened.window.is_full()
    first = opened.window.full.grab().toImage()
    press(opened, Qt.Key.Key_Right, qtbot)
    assert opened.window.full.grab().toImage() != first
    press(opened, Qt.Key.Key_Right, qtbot)
    assert opened.window.is_full()
    press(opened, Qt.Key.Key_Escape, qtbot)
    assert not opened.window.is_full()
    assert opened.window.isVisible()
    opened.window.picture_requested.emit(1)
    settle(qtbot)
    opened.button("‹ Back to the moment").click()
    assert not opened.window.is_full()


def test_a_picture_is_looked_at_closely_from_the_first_key(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 1, qtbot)
    qtbot.keyClick(opened.window.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(opened.window.full.stage, Qt.Key.Key_1)  # the picture has not come yet
    settle(qtbot)
    assert opened.window.full.stage.zoom.percent == 100


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_a_picture_asked_for_on_the_wall_leads_back_there(
    opened: Opened, key: Qt.Key, qtbot: QtBot
) -> None:
    opened.presenter.open_picture(opened.wall.page.model.moment(1))
    settle(qtbot)
    assert opened.window.is_full()
    assert opened.button("‹ Back to the gallery").isVisible()
    press(opened, Qt.Key.Key_Right, qtbot)  # its other picture
    press(opened, key, qtbot)
    assert not opened.window.isVisible()
    show(opened, 1, qtbot)
    press(opened, Qt.Key.Key_Space, qtbot)
    press(opened, key, qtbot)
    assert opened.window.isVisible(), "here the moment was opened"


def test_enter_on_a_picture_opens_its_moment(opened: Opened, qtbot: QtBot) -> None:
    opened.presenter.open_picture(opened.wall.page.model.moment(1))
    settle(qtbot)
    press(opened, Qt.Key.Key_Return, qtbot)
    assert not opened.window.is_full()
    assert "the train was late" in opened.words()
    press(opened, Qt.Key.Key_Space, qtbot)
    assert opened.button("‹ Back to the moment").isVisible()


def test_without_a_picture_the_moment_is_opened(opened: Opened, qtbot: QtBot) -> None:
    opened.presenter.open_picture(opened.wall.page.model.moment(0))
    settle(qtbot)
    assert opened.window.isVisible()
    assert not opened.window.is_full()


def test_without_a_picture_space_does_nothing(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 0, qtbot)
    press(opened, Qt.Key.Key_Space, qtbot)
    assert not opened.window.is_full()


def test_enter_keeps_what_was_changed(opened: Opened, qtbot: QtBot) -> None:
    changed: list[Moment] = []
    opened.wall.events.moment_changed.connect(changed.append)
    show(opened, 1, qtbot)
    edit(opened, "Steam, and quiet", qtbot)
    qtbot.keyClick(opened.window.editing.form.note, Qt.Key.Key_Return)
    settle(qtbot)
    now = opened.wall.kept(1)
    assert now.text == "Steam, and quiet"
    assert [moment.text for moment in changed] == ["Steam, and quiet"]
    assert not opened.window.is_editing()
    assert "Steam, and quiet" in opened.words()
    assert "m1" not in opened.wall.journal.drafts.slots
    assert (now.strength, now.prompt, now.did_next) == (Strength.FAINT, "warmth", "I sat down")
    assert len(now.photos) == 2


def test_esc_holds_the_changes_and_edit_takes_them_up(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 2, qtbot)
    edit(opened, "half a thought", qtbot)
    press(opened, Qt.Key.Key_Escape, qtbot)
    assert not opened.window.is_editing()
    assert "note 2" in opened.words()
    assert opened.wall.kept(2).text == "note 2"
    assert opened.wall.journal.drafts.slots["m2"].text == "half a thought"
    press(opened, Qt.Key.Key_E, qtbot)
    assert opened.window.editing.form.draft().text == "half a thought"
    opened.button("As it was").click()
    settle(qtbot)
    assert opened.window.editing.form.draft().text == "note 2"
    assert "m2" not in opened.wall.journal.drafts.slots


def test_an_edit_that_changes_nothing_leaves_nothing(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 2, qtbot)
    press(opened, Qt.Key.Key_E, qtbot)
    press(opened, Qt.Key.Key_Escape, qtbot)
    assert "m2" not in opened.wall.journal.drafts.slots


def test_what_is_typed_is_held_before_long(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 2, qtbot)
    edit(opened, "slowly", qtbot)
    slots = opened.wall.journal.drafts.slots
    qtbot.waitUntil(lambda: "m2" in slots and slots["m2"].text == "slowly", timeout=2_000)


def test_closing_the_window_while_editing_loses_nothing(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 2, qtbot)
    edit(opened, "in the middle", qtbot)
    opened.window.close()
    settle(qtbot)
    assert opened.wall.journal.drafts.slots["m2"].text == "in the middle"
    show(opened, 0, qtbot)
    assert "note 0" in opened.words()


def test_what_was_typed_during_a_hold_is_held_on_leaving(
    opened: Opened, store: WaitingExecutor, qtbot: QtBot
) -> None:
    show(opened, 2, qtbot)
    edit(opened, "begun", qtbot)
    store.become_slow()
    qtbot.waitUntil(lambda: bool(store.waiting), timeout=3_000)
    qtbot.keyClicks(opened.window.editing.form.note, " and gone on")
    press(opened, Qt.Key.Key_Escape, qtbot)
    store.stay_open()
    settle(qtbot)
    assert opened.wall.journal.drafts.slots["m2"].text == "begun and gone on"


def test_a_form_that_comes_late_does_not_open_over_another_moment(
    opened: Opened, store: WaitingExecutor, qtbot: QtBot
) -> None:
    show(opened, 2, qtbot)
    store.become_slow()
    press(opened, Qt.Key.Key_E, qtbot)
    show(opened, 4, qtbot)
    store.stay_open()
    settle(qtbot)
    assert not opened.window.is_editing()
    assert "note 4" in opened.words()


def test_changes_that_could_not_be_kept_are_held_though_one_has_gone_on(
    opened: Opened, store: WaitingExecutor, qtbot: QtBot
) -> None:
    show(opened, 2, qtbot)
    edit(opened, "new words", qtbot)
    store.become_slow()
    opened.wall.journal.refuse(ErrorCode.DISK_FULL)
    opened.button("Keep").click()
    show(opened, 4, qtbot)
    store.work(1)
    opened.wall.journal.refuse(None)
    store.stay_open()
    settle(qtbot)
    assert "note 4" in opened.words()
    assert opened.wall.journal.drafts.slots["m2"].text == "new words"


def test_a_change_that_was_kept_late_does_not_turn_the_page_back(
    opened: Opened, store: WaitingExecutor, qtbot: QtBot
) -> None:
    show(opened, 2, qtbot)
    edit(opened, "new words", qtbot)
    store.become_slow()
    opened.button("Keep").click()
    show(opened, 4, qtbot)
    store.stay_open()
    settle(qtbot)
    assert "note 4" in opened.words()
    assert opened.wall.kept(2).text == "new words"
    assert "m2" not in opened.wall.journal.drafts.slots


def test_a_full_disk_keeps_the_words_in_the_window(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 2, qtbot)
    edit(opened, "new words", qtbot)
    opened.wall.journal.refuse(ErrorCode.DISK_FULL)
    opened.button("Keep").click()
    settle(qtbot)
    assert opened.window.is_editing()
    assert opened.window.editing.form.draft().text == "new words"
    assert any("disk is full" in words for words in opened.words())
    opened.wall.journal.refuse(None)
    opened.button("Keep").click()
    settle(qtbot)
    assert opened.wall.kept(2).text == "new words"


def test_an_empty_note_is_not_kept_over_a_full_one(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 2, qtbot)
    press(opened, Qt.Key.Key_E, qtbot)
    opened.window.editing.form.note.clear()
    opened.button("Keep").click()
    settle(qtbot)
    assert opened.window.is_editing()
    assert opened.wall.kept(2).text == "note 2"


def test_a_change_from_elsewhere_shows_at_once(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 2, qtbot)
    other = replace(opened.wall.kept(2).as_draft(), text="from elsewhere")
    opened.wall.events.moment_changed.emit(opened.wall.capture.change(opened.wall.kept(2), other))
    settle(qtbot)
    assert "from elsewhere" in opened.words()


def test_what_is_done_to_many_is_not_undone_from_here(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 0, qtbot)
    opened.wall.gallery.cover(opened.wall.kept(0), True)  # as it is done to all that are chosen
    opened.wall.events.moments_changed.emit(1)
    settle(qtbot)
    assert "note 0" not in opened.words()
    press(opened, Qt.Key.Key_C, qtbot)
    assert opened.wall.kept(0).close
    assert opened.wall.kept(0).private


def test_what_goes_with_many_is_told_of_here(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 0, qtbot)
    moment = opened.wall.kept(0)
    opened.wall.gallery.let_go(moment.id)
    opened.wall.events.moments_changed.emit(1)
    settle(qtbot)
    assert opened.presenter.moment is None
    opened.wall.gallery.bring_back(moment.id)
    opened.wall.events.moments_changed.emit(1)
    settle(qtbot)
    assert opened.presenter.moment == opened.wall.kept(0)


def test_esc_closes(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 2, qtbot)
    press(opened, Qt.Key.Key_Escape, qtbot)
    assert not opened.window.isVisible()


def test_another_look_reaches_what_is_open(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 2, qtbot)
    before = opened.window.reading.grab().toImage()
    opened.wall.events.theme_changed.emit(replace(THEME, text_size=180))
    settle(qtbot)
    assert "note 2" in opened.words()
    assert opened.window.reading.grab().toImage() != before


@pytest.mark.parametrize("percent", [80, 200])
def test_it_can_be_read_in_any_text_size(opened: Opened, qtbot: QtBot, percent: int) -> None:
    opened.window.wear(replace(THEME, text_size=percent))
    opened.window.resize(420, 360)
    show(opened, 1, qtbot)
    for label in opened.window.reading.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())


def test_it_is_as_high_as_the_moment_asks(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 2, qtbot)
    low = opened.window.height()
    assert low < 480
    press(opened, Qt.Key.Key_E, qtbot)
    high = opened.window.height()
    assert high > low
    press(opened, Qt.Key.Key_Escape, qtbot)
    assert opened.window.height() == high, "it does not shrink under the eyes"


@pytest.mark.parametrize("percent", [100, 200])
def test_it_opens_as_high_as_a_moment_of_some_length(
    opened: Opened, qtbot: QtBot, percent: int
) -> None:
    opened.window.wear(replace(THEME, text_size=percent))
    longer = replace(opened.wall.kept(2), text="and so it went on, quietly " * 8)
    opened.window.show_moment(longer, covered=False)
    opened.window.show()
    settle(qtbot)
    assert opened.window.reading.verticalScrollBar().maximum() == 0


def test_it_is_wider_for_larger_text(opened: Opened, qtbot: QtBot) -> None:
    opened.window.wear(replace(THEME, text_size=200))
    show(opened, 2, qtbot)
    room = screen_of(opened.window).availableGeometry().width()
    assert opened.window.width() == min(1520, room - 20)


def test_a_height_that_was_chosen_is_kept(opened: Opened, qtbot: QtBot) -> None:
    show(opened, 2, qtbot)
    opened.window.resize(700, 500)
    press(opened, Qt.Key.Key_E, qtbot)
    assert opened.window.height() == 500
