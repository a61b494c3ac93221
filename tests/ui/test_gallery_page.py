from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gallery_parts import THEME, Held, Place, keep, place, settle, with_picture
from glimmer_desktop.domain.errors import ErrorCode
from glimmer_desktop.domain.leaf import Leaf
from glimmer_desktop.domain.moment import Draft, Face, Kind, Moment, MomentId
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.journal import OrderKey
from glimmer_desktop.ui.gallery import page as page_module
from glimmer_desktop.ui.gallery.asking import FIRST_KEYS
from glimmer_desktop.ui.gallery.page import GalleryPage
from glimmer_desktop.ui.widgets.spark import Spark
from memory_journal import MemoryJournal


@pytest.fixture
def wall(qtbot: QtBot, inline: Executor, clock: Clock) -> Place:
    """Thirty moments; every third settled, every fifth a trigger on guard, m4 private."""
    journal = MemoryJournal()
    drafts = [Draft(text=f"note {number}") for number in range(30)]
    for number in range(0, 30, 3):
        drafts[number] = replace(drafts[number], faces=(Face.SETTLED,), cues=("warm chest",))
    for number in range(0, 30, 5):
        faces = (*drafts[number].faces, Face.ON_GUARD)
        drafts[number] = replace(drafts[number], kind=Kind.TRIGGER, faces=faces)
    drafts[4] = replace(drafts[4], private=True, text="a secret")
    drafts[7] = with_picture(journal, drafts[7])
    keep(journal, drafts, clock.now())
    return place(qtbot, inline, clock, journal)


def look(wall: Place, text: str, qtbot: QtBot) -> None:
    wall.page.search.box.setText(text)
    qtbot.wait(200)
    settle(qtbot)


def press(wall: Place, key: Qt.Key, qtbot: QtBot) -> None:
    qtbot.keyClick(wall.page.tiles, key)
    settle(qtbot)


def words_shown(page: object) -> list[str]:
    labels = page.findChildren(QLabel)  # type: ignore[attr-defined]
    return [label.text() for label in labels if label.isVisible() and label.text()]


def test_everything_is_there_newest_first(wall: Place) -> None:
    assert len(wall.page.model) == 30
    assert wall.said()[:4] == ["note 0", "note 1", "note 2", "note 3"]
    assert "30 moments" in words_shown(wall.page)


def test_only_what_is_near_is_loaded(qtbot: QtBot, inline: Executor, clock: Clock) -> None:
    journal = MemoryJournal()
    keep(journal, [Draft(text=f"note {number}") for number in range(1_500)], clock.now())
    far = place(qtbot, inline, clock, journal)
    assert len(far.page.model) == 1_500
    assert len(far.said()) < 100
    far.page.tiles.verticalScrollBar().setValue(far.page.tiles.verticalScrollBar().maximum())
    settle(qtbot)
    assert far.said()[-1] == "note 1499"


def test_a_word_finds_as_it_is_typed(wall: Place, qtbot: QtBot) -> None:
    look(wall, "note 12", qtbot)
    assert len(wall.page.model) == 1
    assert "1 moment" in words_shown(wall.page)


def test_a_mistake_is_said_with_its_place_and_the_last_result_stays(
    wall: Place, qtbot: QtBot
) -> None:
    look(wall, "kind:trigger", qtbot)
    look(wall, "kind:trigger colour:blue", qtbot)
    assert len(wall.page.model) == 6
    said = wall.page.search.mistake.text()
    assert wall.page.search.mistake.isVisible()
    assert "colour:" in said
    assert "cue" in said
    look(wall, "kind:trigger", qtbot)
    assert not wall.page.search.mistake.isVisible()


def test_what_is_not_finished_yet_is_no_mistake_at_once(wall: Place, qtbot: QtBot) -> None:
    look(wall, "face:", qtbot)
    assert not wall.page.search.mistake.isVisible()
    assert len(wall.page.model) == 30
    qtbot.waitUntil(wall.page.search.mistake.isVisible, timeout=2_000)
    look(wall, "face:settled", qtbot)
    assert not wall.page.search.mistake.isVisible()


def test_slash_leads_to_the_box_and_is_typed_within_it(wall: Place, qtbot: QtBot) -> None:
    wall.page.activateWindow()
    wall.page.tiles.setFocus()
    qtbot.keyClick(wall.page.tiles, Qt.Key.Key_Slash)
    qtbot.waitUntil(wall.page.search.box.hasFocus, timeout=1_000)
    assert wall.page.search.text() == ""
    qtbot.keyClick(wall.page.search.box, Qt.Key.Key_Slash)
    assert wall.page.search.text() == "/"
    qtbot.keyClick(wall.page.search.box, Qt.Key.Key_Escape)
    assert wall.page.search.text() == ""
    qtbot.keyClick(wall.page.search.box, Qt.Key.Key_Down)
    assert wall.page.tiles.hasFocus()


def test_chips_write_into_the_query_and_follow_it(wall: Place, qtbot: QtBot) -> None:
    settled = wall.page.search.chip("face:settled")
    qtbot.mouseClick(settled, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert wall.page.search.text() == "face:settled"
    assert len(wall.page.model) == 10
    look(wall, "note", qtbot)
    assert not settled.isChecked()
    look(wall, "1 face:settled", qtbot)
    assert settled.isChecked()
    qtbot.mouseClick(settled, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert wall.page.search.text() == "1"


def test_two_chips_find_both_at_once(wall: Place, qtbot: QtBot) -> None:
    for query in ("face:settled", "face:lively or face:on-guard"):
        qtbot.mouseClick(wall.page.search.chip(query), Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert wall.page.search.text() == "face:settled (face:lively or face:on-guard)"
    assert len(wall.page.model) == 2
    assert all(wall.page.search.chip(one).isChecked() for one in ("face:settled",))


def test_a_chip_goes_with_an_or_that_is_there(wall: Place, qtbot: QtBot) -> None:
    look(wall, "3 or 5", qtbot)
    qtbot.mouseClick(wall.page.search.chip("face:settled"), Qt.MouseButton.LeftButton)
    assert wall.page.search.text() == "(3 or 5) face:settled"


def test_nothing_found_offers_the_way_back(wall: Place, qtbot: QtBot) -> None:
    look(wall, "zebra", qtbot)
    assert "Nothing found for this." in words_shown(wall.page)
    qtbot.mouseClick(wall.page.clear_button, Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert len(wall.page.model) == 30
    assert wall.page.tiles.isVisible()


def test_an_empty_journal_is_in_no_hurry(qtbot: QtBot, inline: Executor, clock: Clock) -> None:
    empty = place(qtbot, inline, clock, MemoryJournal(), shown=False)
    empty.page.tell_chord("Ctrl+Alt+G")
    empty.page.show()
    empty.presenter.begin()
    settle(qtbot)
    shown = words_shown(empty.page)
    assert "Nothing here yet, and no hurry." in shown
    assert "Ctrl+Alt+G notes a glimmer from anywhere." in shown
    empty.events.moment_kept.emit(empty.capture.keep(Draft(text="the first")))
    settle(qtbot)
    assert empty.said() == ["the first"]
    assert empty.page.tiles.isVisible()


def test_a_journal_that_cannot_be_opened_says_so_once(
    qtbot: QtBot, inline: Executor, clock: Clock
) -> None:
    journal = MemoryJournal()
    journal.shut(ErrorCode.STORE_CORRUPT)
    shut = place(qtbot, inline, clock, journal)
    assert sum("cannot be read" in words for words in words_shown(shut.page)) == 1


def test_delete_lets_go_and_undo_brings_back(wall: Place, qtbot: QtBot) -> None:
    press(wall, Qt.Key.Key_Right, qtbot)
    press(wall, Qt.Key.Key_Delete, qtbot)
    assert wall.kept(1).deleted_at is not None
    assert wall.said()[:2] == ["note 0", "note 2"]
    assert wall.page.tiles.current().text == "note 2"  # type: ignore[union-attr]
    assert {"Let go", "29 moments"} <= set(words_shown(wall.page))
    qtbot.keyClick(wall.page.tiles, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot)
    assert wall.kept(1).deleted_at is None
    assert wall.said()[:2] == ["note 0", "note 1"]


def test_several_let_go_come_back_latest_first(wall: Place, qtbot: QtBot) -> None:
    for _ in range(3):
        press(wall, Qt.Key.Key_Delete, qtbot)
    assert wall.said()[0] == "note 3"
    for back in ("note 2", "note 1", "note 0"):
        wall.page.undo_requested.emit()
        settle(qtbot)
        assert wall.said()[0] == back
    wall.page.undo_requested.emit()
    settle(qtbot)
    assert len(wall.page.model) == 30


def test_the_bin_shows_what_was_let_go_and_brings_it_back(wall: Place, qtbot: QtBot) -> None:
    wall.gallery.let_go(MomentId("m4"))
    wall.gallery.let_go(MomentId("m9"))
    wall.presenter.refresh()
    wall.page.bin_requested.emit()
    settle(qtbot)
    lines = wall.page.bin.lines()
    assert sorted(line.split("  ·  ")[1] for line in lines) == ["note 9", "private"]
    wall.page.bin.bring_back_requested.emit(wall.kept(9))
    settle(qtbot)
    assert wall.kept(9).deleted_at is None
    assert len(wall.page.bin.lines()) == 1
    assert "note 9" in wall.said()


def test_c_keeps_close_and_the_list_of_those_follows(wall: Place, qtbot: QtBot) -> None:
    close: list[list[Moment]] = []
    wall.presenter.close_list_changed.connect(close.append)
    press(wall, Qt.Key.Key_C, qtbot)
    assert wall.kept(0).close
    assert [moment.id for moment in close[-1]] == ["m0"]
    press(wall, Qt.Key.Key_C, qtbot)
    assert close[-1] == []


def test_a_full_disk_is_said_and_nothing_changes(wall: Place, qtbot: QtBot) -> None:
    wall.journal.refuse(ErrorCode.DISK_FULL)
    press(wall, Qt.Key.Key_Delete, qtbot)
    assert len(wall.page.model) == 30
    assert any("disk is full" in words for words in words_shown(wall.page))


def test_a_kept_moment_takes_its_place(wall: Place, qtbot: QtBot) -> None:
    wall.events.moment_kept.emit(wall.capture.keep(Draft(text="just now")))
    settle(qtbot)
    assert wall.said()[:2] == ["just now", "note 0"]
    assert "31 moments" in words_shown(wall.page)


def test_a_kept_moment_that_does_not_match_stays_out(wall: Place, qtbot: QtBot) -> None:
    look(wall, "face:settled", qtbot)
    wall.events.moment_kept.emit(wall.capture.keep(Draft(text="elsewhere")))
    settle(qtbot)
    assert "elsewhere" not in wall.said()
    assert len(wall.page.model) == 10


def test_a_change_moves_a_moment_to_its_new_day(wall: Place, qtbot: QtBot) -> None:
    earlier = replace(wall.kept(0).as_draft(), noticed_at=wall.kept(2).noticed_at.replace(minute=1))
    wall.events.moment_changed.emit(wall.capture.change(wall.kept(0), earlier))
    settle(qtbot)
    assert wall.said()[:4] == ["note 1", "note 2", "note 0", "note 3"]
    assert len(wall.page.model) == 30


def test_a_change_that_no_longer_matches_takes_it_out(wall: Place, qtbot: QtBot) -> None:
    look(wall, "face:settled", qtbot)
    without_face = replace(wall.kept(0).as_draft(), faces=())
    wall.events.moment_changed.emit(wall.capture.change(wall.kept(0), without_face))
    settle(qtbot)
    assert wall.said()[0] == "note 3"


def test_arrivals_are_shown_without_leaving_the_place(wall: Place, qtbot: QtBot) -> None:
    bar = wall.page.tiles.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    settle(qtbot)
    first = wall.page.model.moment(wall.page.tiles.visible().start)
    for number in range(8):
        wall.capture.keep(Draft(text=f"arrived {number}"))
    wall.events.moments_arrived.emit(8)
    settle(qtbot)
    assert len(wall.page.model) == 38
    row = [wall.page.model.moment(i) for i in wall.page.tiles.visible()][:4]
    assert first in row


def test_answers_of_an_old_query_are_dropped(qtbot: QtBot, clock: Clock) -> None:
    journal = MemoryJournal()
    keep(journal, [Draft(text=f"note {number}") for number in range(12)], clock.now())
    store = Held()
    slow = place(qtbot, store, clock, journal)
    shown: list[int] = []
    slow.page.model.replaced.connect(lambda: shown.append(len(slow.page.model)))
    slow.page.search.search_for("note 3")
    slow.page.search.search_for("note")
    for _ in range(4):
        store.work(qtbot)
    assert set(shown) == {12}


class Slow:
    """A page on 500 moments with a picture each, whose store does nothing until told to."""

    def __init__(self, qtbot: QtBot, clock: Clock) -> None:
        journal = MemoryJournal()
        drafts = [Draft(text=f"note {number}") for number in range(500)]
        drafts = [with_picture(journal, one, colour=n % 256) for n, one in enumerate(drafts)]
        keep(journal, drafts, clock.now())
        self.asked: list[tuple[str, int | None]] = []
        self.stopped: list[bool] = []
        self.meanwhile: dict[tuple[str, int | None], Callable[[], None]] = {}
        """What somebody does while it is being read."""
        self.store = Held()
        self.place = place(qtbot, self.store, clock, journal)
        self._keys = self.place.gallery.keys
        self.place.gallery.keys = self._noted  # type: ignore[method-assign]

    def _noted(
        self,
        query: MomentQuery,
        limit: int | None = None,
        stop: Callable[[], bool] | None = None,
    ) -> Sequence[OrderKey]:
        self.asked.append((str(query), limit))
        self.meanwhile.pop((str(query), limit), lambda: None)()
        self.stopped.append(stop is not None and stop())
        return self._keys(query, limit, stop)


def test_of_what_is_typed_quickly_only_the_newest_is_asked(qtbot: QtBot, clock: Clock) -> None:
    slow = Slow(qtbot, clock)
    page = slow.place.page
    qtbot.keyClicks(page.search.box, "note 49")
    for _ in range(20):
        slow.store.work(qtbot)
    asked = [query for query, limit in slow.asked if limit == FIRST_KEYS]
    assert asked == ["", str(page.search.query())]
    assert len(page.model) == len(slow.place.gallery.keys(page.search.query()))
    assert 0 < len(page.model) < 500


def test_the_first_screen_comes_with_its_words(qtbot: QtBot, clock: Clock) -> None:
    slow = Slow(qtbot, clock)
    page = slow.place.page
    slow.store.work(qtbot)
    page.search.search_for("note 4")
    slow.store.work(qtbot)
    while not slow.asked[-1][0]:
        slow.store.work(qtbot)
    visible = [page.model.moment(index) for index in page.tiles.visible()]
    assert len(visible) > 8
    assert all(one and "4" in one.text for one in visible)


def test_all_of_an_old_search_has_an_end_once_something_else_is_asked(
    qtbot: QtBot, clock: Clock
) -> None:
    slow = Slow(qtbot, clock)
    page = slow.place.page
    page.search.search_for("note")
    all_of_it = (str(page.search.query()), None)
    slow.meanwhile[all_of_it] = lambda: page.search.search_for("note 49")
    for _ in range(20):
        slow.store.work(qtbot)
    assert [slow.asked[at] for at, stopped in enumerate(slow.stopped) if stopped] == [all_of_it]
    assert 0 < len(page.model) < FIRST_KEYS


def test_who_is_kept_close_is_told_when_it_changes(wall: Place, qtbot: QtBot) -> None:
    told: list[list[Moment]] = []
    wall.presenter.close_list_changed.connect(told.append)
    for _ in range(2):
        wall.presenter.begin()
        settle(qtbot)
    assert told == []
    press(wall, Qt.Key.Key_C, qtbot)
    wall.presenter.begin()
    settle(qtbot)
    assert [[moment.id for moment in close] for close in told] == [["m0"]]


def test_shown_again_it_stands_as_it_was_painted(wall: Place, qtbot: QtBot) -> None:
    told: list[str] = []
    wall.page.model.replaced.connect(lambda: told.append("others"))
    wall.presenter.begin()
    settle(qtbot)
    assert told == []
    wall.gallery.let_go(MomentId("m4"))  # by a way that told nobody
    wall.presenter.begin()
    settle(qtbot)
    assert told == ["others"]
    assert len(wall.page.model) == 29


def test_the_whole_result_waits_for_what_shows(qtbot: QtBot, clock: Clock) -> None:
    slow = Slow(qtbot, clock)
    model = slow.place.page.model
    while slow.store.waiting and (None not in {limit for _, limit in slow.asked}):
        slow.store.work(qtbot)
    shown = [model.moment(index) for index in slow.place.page.tiles.visible()]
    assert all(one and model.picture(one.photos[0].sha256) for one in shown)
    for _ in range(4):
        slow.store.work(qtbot)
    assert len(model) == 500
    assert slow.place.page.found.count.text() == "500 moments"


def test_pictures_come_in_the_size_of_their_tile(wall: Place, qtbot: QtBot) -> None:
    sha256 = wall.kept(7).photos[0].sha256
    image = wall.page.model.picture(sha256)
    assert image is not None
    assert image.width() == wall.page.tiles.tile_rect(0).width()


def test_opening_again_keeps_the_place(wall: Place, qtbot: QtBot) -> None:
    bar = wall.page.tiles.verticalScrollBar()
    bar.setValue(400)
    settle(qtbot)
    wall.page.hide()
    wall.page.show()
    wall.presenter.begin()
    settle(qtbot)
    assert bar.value() == 400


def test_a_line_may_stay_until_it_is_put_away(
    qtbot: QtBot, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_module, "LINE_STAYS_MS", 0)
    page = GalleryPage(THEME, clock.now, "")
    qtbot.addWidget(page)
    away = next(one for one in page.findChildren(QPushButton) if one.text() == "All right")
    page.say("There is no tray here.", stays=True)
    page.show()
    qtbot.wait(20)
    assert away.isVisible()
    away.click()
    assert not away.isVisible()
    page.say("Let go", undo=True)
    assert away.isHidden()


def test_where_nothing_is_kept_enter_begins(qtbot: QtBot, clock: Clock) -> None:
    page = GalleryPage(THEME, clock.now, "")
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    assert page.tiles.hasFocus()
    page.show_nothing_kept()
    with qtbot.waitSignal(page.note_requested):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    page.show_something()
    assert page.tiles.hasFocus()


def test_where_nothing_is_kept_nothing_offers_to_find_it(
    qtbot: QtBot, inline: Executor, clock: Clock
) -> None:
    empty = place(qtbot, inline, clock, MemoryJournal())
    [spark] = empty.page.findChildren(Spark)
    chip = empty.page.search.chip("has:photo")
    assert spark.isVisible()
    assert not chip.isVisible()
    lit = spark.grab().toImage()
    middle, corner = lit.pixelColor(lit.rect().center()), lit.pixelColor(0, 0)
    assert middle == THEME.colour("glimmer") != corner
    look(empty, "zeppelin", qtbot)
    assert chip.isVisible(), "what is asked can be taken back there"
    assert not spark.isVisible()
    look(empty, "", qtbot)
    empty.events.moment_kept.emit(empty.capture.keep(Draft(text="the first")))
    settle(qtbot)
    assert chip.isVisible()
    assert not spark.isVisible()


def test_esc_leads_back_step_by_step(wall: Place, qtbot: QtBot) -> None:
    """From what was chosen, from what was found; and from the empty box to the tiles."""
    look(wall, "warm", qtbot)
    wall.page.tiles.setFocus()
    qtbot.keyClick(wall.page.tiles, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(wall, Qt.Key.Key_Escape, qtbot)
    assert wall.page.model.chosen_count() == 0
    assert wall.page.search.text() == "warm"
    press(wall, Qt.Key.Key_Escape, qtbot)
    assert wall.page.search.text() == ""
    assert len(wall.page.model) == 30
    assert wall.page.tiles.hasFocus()
    wall.page.search.box.setFocus()
    qtbot.keyClick(wall.page.search.box, Qt.Key.Key_Escape)
    assert wall.page.tiles.hasFocus()


def test_leaving_a_search_leads_back_to_where_it_began(wall: Place, qtbot: QtBot) -> None:
    tiles = wall.page.tiles
    tiles.go_to(25)
    stood = (tiles.verticalScrollBar().value(), tiles.keys_in_sight(), tiles.current_key())
    assert stood[0] > 0
    look(wall, "note", qtbot)
    look(wall, "warm", qtbot)
    assert tiles.verticalScrollBar().value() == 0, "what is found begins at its top"
    look(wall, "", qtbot)
    settle(qtbot)
    assert (tiles.verticalScrollBar().value(), tiles.keys_in_sight(), tiles.current_key()) == stood


def test_m_on_a_tile_asks_for_its_month(wall: Place, qtbot: QtBot) -> None:
    asked: list[Leaf | None] = []
    wall.presenter.leaf_asked.connect(asked.append)
    press(wall, Qt.Key.Key_M, qtbot)
    wall.page.tiles.go_to(4)  # a private one: its month is no secret
    press(wall, Qt.Key.Key_M, qtbot)
    assert asked == [Leaf(2026, 11)] * 2


def test_the_button_asks_for_the_month_in_sight_or_for_now(
    qtbot: QtBot, inline: Executor, clock: Clock
) -> None:
    for drafts, expected in (
        ([Draft(text="fog", noticed_at=datetime(2025, 3, 9, tzinfo=UTC))], Leaf(2025, 3)),
        ([], None),
    ):
        journal = MemoryJournal()
        keep(journal, drafts, clock.now())
        there = place(qtbot, inline, clock, journal)
        asked: list[Leaf | None] = []
        there.presenter.leaf_asked.connect(asked.append)
        buttons = there.page.findChildren(QPushButton)
        next(one for one in buttons if one.text() == "Look back").click()
        assert asked == [expected]


def test_the_month_that_passes_by_is_pressed(wall: Place, qtbot: QtBot) -> None:
    asked: list[Leaf | None] = []
    opened: list[Moment] = []
    wall.presenter.leaf_asked.connect(asked.append)
    wall.presenter.moment_asked.connect(opened.append)
    wall.page.tiles.verticalScrollBar().setValue(40)
    settle(qtbot)
    label = wall.page.tiles.month
    assert label.isVisible()
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    assert (asked, opened) == ([Leaf(2026, 11)], [])
