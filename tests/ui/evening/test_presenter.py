"""What an evening does, whatever the store does meanwhile."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from capturing import WaitingExecutor
from conftest import InlineExecutor, StillClock
from evenings import QUIET, TODAY, WORDS, Place, Sitting
from glimmer_desktop.domain.errors import ErrorCode
from glimmer_desktop.domain.moment import TYPED_TEXT_LIMIT, Draft, Face, Kind
from glimmer_desktop.services.evening import slot_of
from glimmer_desktop.ui.theme.theme import load_theme
from memory_journal import PlainPhotoReader, png

KEY = Qt.Key
HARD = {line.text for line in WORDS.hard_days.values()}
USUAL = {line.text for line in WORDS.evenings.values()}


@pytest.fixture
def place(clock: StillClock, tmp_path: Path) -> Place:
    return Place(clock, tmp_path / "data")


@pytest.fixture
def sitting(qtbot: QtBot, place: Place, inline: InlineExecutor) -> Iterator[Sitting]:
    one = Sitting(place, inline, inline)
    yield one
    one.put_down()


@pytest.fixture
def slow(
    qtbot: QtBot, place: Place, store: WaitingExecutor, inline: InlineExecutor
) -> Iterator[Sitting]:
    one = Sitting(place, store, inline)
    yield one
    store.stay_open()
    one.put_down()


def test_one_question_a_page_and_the_day_beside_it(sitting: Sitting) -> None:
    sitting.place.note("tea")
    sitting.place.note("cold hands", kind=Kind.BODY_NOTE)
    sitting.open()
    assert sitting.question in USUAL
    assert sitting.beside() == ["tea", "cold hands"]
    assert sitting.window.writing.words.hasFocus()


def test_a_day_without_moments_has_one_kind_line(sitting: Sitting) -> None:
    sitting.open()
    assert QUIET in sitting.seen()
    assert sitting.beside() == []
    assert sitting.button("Show what was hard, too") is None


def test_a_page_is_kept_by_keys_alone(sitting: Sitting) -> None:
    sitting.open()
    sitting.type("The light stayed.")
    sitting.press(KEY.Key_Return)
    sitting.type("On the stairs.")
    question = sitting.question
    sitting.keep()
    [kept] = sitting.kept
    assert kept.text == "The light stayed.\nOn the stairs."
    assert kept.kind is Kind.BODY_NOTE
    assert WORDS.asked[kept.prompt or ""] == question
    assert not sitting.window.isVisible()
    assert sitting.presenter.toast.isVisible()
    assert sitting.place.page is None


def test_faces_and_private_are_kept_with_it(sitting: Sitting) -> None:
    sitting.open()
    sitting.type("The light stayed.")
    sitting.choose("● settled")
    sitting.choose("private")
    sitting.keep()
    [kept] = sitting.kept
    assert kept.faces == (Face.SETTLED,)
    assert kept.private


def test_an_empty_page_keeps_nothing_and_asks_for_nothing(sitting: Sitting) -> None:
    sitting.open()
    sitting.keep()
    assert sitting.kept == []
    assert "Nothing is here yet. One word is enough." in sitting.seen()
    sitting.press(KEY.Key_Escape)
    assert sitting.place.journal.drafts.slots == {}


def test_a_page_that_is_put_away_is_taken_up_the_same_day(sitting: Sitting) -> None:
    sitting.open()
    question = sitting.question
    sitting.type("half a thought")
    sitting.press(KEY.Key_Escape)
    assert not sitting.window.isVisible()
    assert sitting.place.page is not None
    assert sitting.place.page.text == "half a thought"
    sitting.place.clock.move(hours=9)  # past midnight, and before four
    sitting.open()
    assert sitting.text == "half a thought"
    assert sitting.question == question
    assert sitting.button("Go on with it") is None


def test_the_page_of_an_earlier_run_is_taken_up(
    qtbot: QtBot, sitting: Sitting, inline: InlineExecutor
) -> None:
    sitting.open()
    question = sitting.question
    sitting.type("half a thought")
    sitting.presenter.leave()
    sitting.settle()
    later = Sitting(sitting.place, inline, inline)
    later.open()
    assert (later.text, later.question) == ("half a thought", question)
    later.put_down()


def test_yesterdays_page_is_offered_and_gone_on_with(sitting: Sitting) -> None:
    sitting.place.left_open("the rain", 1, faces=(Face.RESTFUL,))
    sitting.place.note("older", noticed_at=sitting.place.clock.now() - timedelta(days=1))
    sitting.open()
    assert sitting.text == ""
    assert "A page of Saturday still lies open." in sitting.seen()
    sitting.type("today's")
    sitting.choose("Go on with it")
    assert sitting.text == "the rain"
    assert sitting.question == WORDS.evenings["evening.bright"].text
    assert sitting.beside() == ["older"]
    assert sitting.place.page is not None, "today's page is held, not lost"
    sitting.keep()
    [kept] = sitting.kept
    assert (kept.text, kept.faces) == ("the rain", (Face.RESTFUL,))
    assert kept.noticed_at.date() == TODAY - timedelta(days=1)
    sitting.open()
    assert sitting.text == "today's"


def test_yesterdays_page_is_kept_as_it_is(sitting: Sitting) -> None:
    sitting.place.left_open("the rain", 1)
    sitting.place.left_open("the snow", 9)
    sitting.open()
    sitting.choose("Keep it as it is")
    assert [kept.text for kept in sitting.kept] == ["the rain"]
    [offer] = [words for words in sitting.seen() if "still lies open" in words]
    assert "13" in offer, "a week ago a day's name would not say which"
    sitting.choose("Leave it for now")
    assert sitting.button("Go on with it") is None
    sitting.press(KEY.Key_Escape)
    sitting.open()
    assert sitting.button("Go on with it") is not None, "it is offered once more, never lost"


def test_the_next_day_begins_a_page_of_its_own(sitting: Sitting) -> None:
    sitting.open()
    first = sitting.question
    sitting.type("half a thought")
    sitting.press(KEY.Key_Escape)
    sitting.place.clock.move(days=1)
    sitting.open()
    assert sitting.text == ""
    assert sitting.question not in ("", first)
    assert "A page of Sunday still lies open." in sitting.seen()


def test_a_hard_face_asks_less(sitting: Sitting) -> None:
    sitting.place.note("cold", faces=(Face.SHUT_DOWN,))
    sitting.open()
    assert sitting.question in HARD


def test_a_page_that_was_begun_keeps_its_question(sitting: Sitting) -> None:
    sitting.open()
    question = sitting.question
    sitting.type("half a thought")
    sitting.place.note("cold", faces=(Face.SHUT_DOWN,))
    sitting.press(KEY.Key_Escape)
    sitting.open()
    assert sitting.question == question
    assert question in USUAL


def test_what_was_hard_waits_behind_one_press(sitting: Sitting) -> None:
    sitting.place.note("tea")
    sitting.place.note("the door", kind=Kind.TRIGGER)
    sitting.place.note("cold", faces=(Face.SHUT_DOWN, Face.SETTLED))
    sitting.open()
    assert sitting.beside() == ["tea"]
    sitting.choose("Show what was hard, too")
    assert sitting.beside() == ["tea", "the door", "cold"]
    sitting.choose("Fold away what was hard")
    assert sitting.beside() == ["tea"]


def test_what_is_private_shows_no_word_until_it_is_pressed(sitting: Sitting) -> None:
    secret = sitting.place.note("ours alone", private=True)
    sitting.open()
    [card] = sitting.cards()
    assert "ours alone" not in card.accessibleName()
    assert card.accessibleName().startswith("private")
    sitting.click(card)
    assert "ours alone" in card.accessibleName()
    assert sitting.opened == []
    sitting.click(card)
    assert sitting.opened == [(secret, True)]


def test_a_press_opens_the_moment(sitting: Sitting) -> None:
    tea = sitting.place.note("tea")
    sitting.open()
    [card] = sitting.cards()
    card.setFocus()
    sitting.press(KEY.Key_Return)
    assert sitting.opened == [(tea, False)]


def test_pictures_come_as_thumbnails(qtbot: QtBot, sitting: Sitting) -> None:
    journal = sitting.place.journal
    photo = journal.photos.hold(PlainPhotoReader().from_bytes(png(300, 200), "a.png"))
    sitting.place.note("the sea", photos=(photo,))
    lost = journal.photos.hold(PlainPhotoReader().from_bytes(png(30, 20), "b.png"))
    sitting.place.note("lost", photos=(lost,))
    del journal.photos.held[lost.sha256]
    sitting.open()
    card = sitting.cards()[0]

    def middle() -> str:
        return card.grab().toImage().pixelColor(card.width() // 2, card.width() // 4).name()

    qtbot.waitUntil(lambda: middle() == "#c8a05a")


def test_the_day_follows_what_happens_to_it(sitting: Sitting) -> None:
    tea = sitting.place.note("tea")
    sitting.open()
    sitting.events.moment_kept.emit(sitting.place.note("rain"))
    sitting.settle()
    assert sitting.beside() == ["tea", "rain"]
    sitting.place.journal.moments.let_go(tea.id, sitting.place.clock.now())
    sitting.events.moment_let_go.emit(tea.id)
    sitting.settle()
    assert sitting.beside() == ["rain"]


@pytest.mark.parametrize(
    "told", ["moment_changed", "moment_brought_back", "moments_changed", "moments_arrived"]
)
def test_it_asks_again_whatever_happened(sitting: Sitting, told: str) -> None:
    sitting.open()
    rain = sitting.place.note("rain")
    getattr(sitting.events, told).emit(1 if told.startswith("moments") else rain)
    sitting.settle()
    assert sitting.beside() == ["rain"]


def test_a_very_full_day_leads_on_to_the_gallery(sitting: Sitting) -> None:
    for number in range(61):
        sitting.place.note(f"{number}")
    sitting.open()
    assert "There is more of this day in the gallery." in sitting.seen()
    assert len(sitting.beside()) == 60


# What the store does


def test_a_slow_store_is_not_waited_for(slow: Sitting, store: WaitingExecutor) -> None:
    slow.place.left_open("began", 0)
    slow.open()
    slow.type("went on")
    store.stay_open()
    slow.settle()
    assert slow.text == "began\nwent on"
    slow.keep()
    [kept] = slow.kept
    assert kept.text == "began\nwent on"
    assert kept.prompt == "evening.bright"
    assert slow.place.journal.drafts.slots == {}


def test_what_is_written_after_it_was_sent_stays(slow: Sitting, store: WaitingExecutor) -> None:
    store.stay_open()
    slow.open()
    slow.type("one")
    store.become_slow()
    slow.keep()
    slow.type(" two")
    store.stay_open()
    slow.settle()
    assert [kept.text for kept in slow.kept] == ["one"]
    assert slow.text == "two"
    assert slow.window.isVisible()


def test_an_answer_for_another_day_is_not_heard(slow: Sitting, store: WaitingExecutor) -> None:
    slow.place.left_open("yesterday's", 0)
    slow.open()
    slow.press(KEY.Key_Escape)
    slow.place.clock.move(days=1)
    slow.presenter.open()
    store.work()
    slow.settle()
    assert slow.text == ""
    store.work()
    slow.settle()
    assert "A page of Sunday still lies open." in slow.seen()


def test_what_is_written_while_the_page_turns_is_held(
    slow: Sitting, store: WaitingExecutor
) -> None:
    slow.place.left_open("the rain", 1)
    store.stay_open()
    slow.open()
    slow.type("one")
    store.become_slow()
    slow.choose("Go on with it")
    slow.type(" two")
    store.stay_open()
    slow.settle()
    assert slow.text == "the rain"
    assert slow.place.page is not None
    assert slow.place.page.text == "one two"


@pytest.mark.parametrize("code", [ErrorCode.STORE_CORRUPT, ErrorCode.STORE_BUSY])
def test_a_store_that_cannot_be_opened_leaves_the_page(
    qtbot: QtBot, sitting: Sitting, code: ErrorCode
) -> None:
    sitting.place.left_open("began", 0)
    sitting.place.journal.shut(code)
    sitting.open()
    assert sitting.question in USUAL
    sitting.type("went on")
    sitting.keep()
    assert sitting.kept == []
    assert sitting.text == "went on"
    sitting.choose("Copy the words")
    assert QGuiApplication.clipboard().text() == "went on"
    sitting.press(KEY.Key_Escape)
    sitting.place.clock.move(days=1)
    sitting.open()
    assert sitting.text == "went on", "a page that nothing holds is not turned over"
    sitting.place.journal.shut(None)
    qtbot.waitUntil(lambda: sitting.text == "began\nwent on", timeout=6_000)


def test_while_the_store_is_busy_a_file_holds_the_page(
    qtbot: QtBot, slow: Sitting, store: WaitingExecutor
) -> None:
    slow.open()
    slow.type("while the import ran")
    folder = slow.place.folder
    folder.mkdir(exist_ok=True)
    qtbot.waitUntil(lambda: list(folder.glob("evening-*.json")) != [], timeout=4_000)
    [sheltered] = slow.place.of_run(2).shelter_of(slot_of(TODAY)).left()  # type: ignore[union-attr]
    assert sheltered.text == "while the import ran"
    store.stay_open()
    slow.settle()
    qtbot.waitUntil(lambda: list(folder.glob("evening-*.json")) == [], timeout=4_000)
    assert slow.place.page is not None


def test_typing_is_held_within_two_seconds(qtbot: QtBot, sitting: Sitting) -> None:
    sitting.open()
    sitting.type("half a thought")
    qtbot.waitUntil(lambda: sitting.place.page is not None, timeout=2_000)


def test_a_page_that_is_too_long_is_refused_aloud(sitting: Sitting) -> None:
    sitting.open()
    sitting.window.writing.words.setPlainText("m" * (TYPED_TEXT_LIMIT + 1))
    sitting.keep()
    assert sitting.kept == []
    assert any("20001 characters" in words for words in sitting.seen())
    assert len(sitting.text) == TYPED_TEXT_LIMIT + 1


def test_a_full_disk_keeps_the_words_in_the_window(sitting: Sitting) -> None:
    sitting.open()
    sitting.type("The light stayed.")
    sitting.place.journal.refuse(ErrorCode.DISK_FULL)
    sitting.keep()
    assert sitting.text == "The light stayed."
    assert any("disk is full" in words for words in sitting.seen())
    sitting.place.journal.refuse(None)
    sitting.keep()
    assert [kept.text for kept in sitting.kept] == ["The light stayed."]


def test_leaving_holds_the_page(slow: Sitting, store: WaitingExecutor) -> None:
    slow.place.left_open("began", 0)
    slow.open()
    slow.type("went on")
    slow.presenter.leave()
    store.work()
    slow.settle()
    assert slow.place.page is not None
    assert slow.place.page.text == "began\nwent on"
    assert slow.place.page.prompt == "evening.bright"


def test_a_keep_is_taken_back(sitting: Sitting) -> None:
    sitting.open()
    sitting.type("The light stayed.")
    sitting.keep()
    sitting.presenter.toast.acted.emit()
    sitting.settle()
    assert sitting.window.isVisible()
    assert sitting.text == "The light stayed."
    assert sitting.beside() == []
    assert sitting.place.page is not None
    sitting.keep()
    assert len(sitting.kept) == 2


def test_words_come_back_byte_for_byte(sitting: Sitting) -> None:
    words = "e" + "\u0301" * 1_000 + "👩‍👩‍👧‍👦 האור\u00a0על\n\n  המדרגות  "
    sitting.open()
    sitting.window.writing.words.insert_words(words)
    sitting.keep()
    [kept] = sitting.kept
    assert kept.text == words


def test_nothing_that_was_written_reaches_the_log(
    sitting: Sitting, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    sitting.place.memory.full = True
    sitting.place.note("ours alone", private=True)
    sitting.open()
    sitting.type("The light stayed.")
    sitting.keep()
    assert "disk-full" in caplog.text or "disk" in caplog.text
    assert "light" not in caplog.text
    assert "ours" not in caplog.text


def test_another_look_is_worn_at_once(sitting: Sitting) -> None:
    sitting.place.note("tea")
    sitting.open()
    sitting.events.theme_changed.emit(load_theme(Path("resources").resolve(), "dark"))
    sitting.settle()
    [card] = sitting.cards()
    assert card.grab().toImage().pixelColor(card.width() - 20, 20).lightness() < 100


def test_a_draft_says_nothing_of_a_face_that_nobody_chose(sitting: Sitting) -> None:
    sitting.open()
    assert sitting.window.draft() == Draft()
