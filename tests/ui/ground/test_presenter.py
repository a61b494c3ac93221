"""What Ground me shows, whatever the store does meanwhile."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from capturing import WaitingExecutor
from conftest import InlineExecutor, StillClock
from glimmer_desktop.domain.errors import ErrorCode
from glimmer_desktop.domain.moment import Face, Kind
from glimmer_desktop.ui.ground.presenter import FIRST_GLANCE
from glimmer_desktop.ui.theme.theme import load_theme
from grounding import ANCHORS, FIRST, RESOURCES, URGENT, WORDS, Hour, kept
from memory_journal import MemoryJournal, PlainPhotoReader, png

KEY = Qt.Key
CUP = "#c8a05a"
"""The colour of the picture."""


@pytest.fixture
def journal() -> MemoryJournal:
    return MemoryJournal()


@pytest.fixture
def hour(qtbot: QtBot, journal: MemoryJournal, clock: StillClock, inline: InlineExecutor) -> Hour:
    return Hour(qtbot, journal, clock, inline, inline)


@pytest.fixture
def slow(
    qtbot: QtBot,
    journal: MemoryJournal,
    clock: StillClock,
    store: WaitingExecutor,
    inline: InlineExecutor,
) -> Hour:
    return Hour(qtbot, journal, clock, store, inline)


def with_picture(journal: MemoryJournal) -> dict[str, Any]:
    prepared = PlainPhotoReader().from_bytes(png(300, 200), "a.png")
    return {"photos": (journal.photos.hold(prepared),)}


def picture(hour: Hour) -> QLabel:
    """The label that shows a picture."""
    labels = hour.window.findChildren(QLabel)
    return next(one for one in labels if one.accessibleName() == "A picture")


def colour(pixmap: QPixmap) -> str:
    image = pixmap.toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2).name()


def test_without_anything_kept_there_are_the_anchors(hour: Hour) -> None:
    hour.open()
    assert hour.seen() == [FIRST]
    met = {*hour.seen()}
    for _ in range(len(ANCHORS) - 1):
        hour.key(KEY.Key_Space)
        met |= {*hour.seen()}
    assert met == set(ANCHORS)


def test_what_was_kept_close_is_first_with_its_place(
    hour: Hour, journal: MemoryJournal, clock: StillClock
) -> None:
    kept(journal, clock, "Miso on my feet", places=("bed",))
    kept(journal, clock, "the door", kind=Kind.TRIGGER)
    kept(journal, clock, "ours alone", private=True)
    kept(journal, clock, "the call", faces=(Face.SETTLED, Face.ON_GUARD))
    hour.open()
    assert hour.seen() == ["Miso on my feet", "bed"]
    for _ in range(2 * len(ANCHORS)):
        hour.key(KEY.Key_Right)
        assert not {"the door", "ours alone", "the call"} & {*hour.seen()}


def test_what_came_again_follows_what_was_kept_close(
    hour: Hour, journal: MemoryJournal, clock: StillClock
) -> None:
    kept(journal, clock, "sun on the tiles", close=False, again=(clock.now(),), places=("kitchen",))
    kept(journal, clock, "Miso on my feet")
    hour.open()
    assert hour.seen() == ["Miso on my feet"]
    hour.key(KEY.Key_Space)
    assert hour.seen() == ["sun on the tiles", "kitchen"]


def test_a_store_that_is_slow_is_not_waited_for(
    slow: Hour, store: WaitingExecutor, journal: MemoryJournal, clock: StillClock
) -> None:
    kept(journal, clock, "Miso on my feet")
    slow.open()
    assert slow.seen() == [FIRST]
    clock.move(seconds=FIRST_GLANCE + 1)
    store.stay_open()
    slow.settle()
    assert slow.seen() == [FIRST], "nothing is pulled away from under the eyes"
    slow.key(KEY.Key_Space)
    assert slow.seen() == ["Miso on my feet"]


def test_a_store_that_answers_at_once_comes_first(
    slow: Hour, store: WaitingExecutor, journal: MemoryJournal, clock: StillClock
) -> None:
    kept(journal, clock, "Miso on my feet")
    slow.open()
    clock.move(seconds=FIRST_GLANCE / 2)
    store.stay_open()
    slow.settle()
    assert slow.seen() == ["Miso on my feet"]
    assert not slow.button("Back").isEnabled()


def test_an_answer_for_a_sitting_that_is_over_is_not_heard(
    slow: Hour, store: WaitingExecutor, journal: MemoryJournal, clock: StillClock
) -> None:
    kept(journal, clock, "Miso on my feet")
    slow.open()
    slow.key(KEY.Key_Escape)
    store.work()
    slow.settle()
    slow.open()
    assert slow.seen() == [FIRST]
    store.work()
    slow.settle()
    assert slow.seen() == ["Miso on my feet"]


@pytest.mark.parametrize(
    "code", [ErrorCode.STORE_CORRUPT, ErrorCode.STORE_BUSY, ErrorCode.STORE_NEWER]
)
def test_a_store_that_cannot_be_opened_is_not_spoken_of(
    hour: Hour, journal: MemoryJournal, code: ErrorCode, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "glimmer_desktop")
    journal.shut(code)
    hour.open()
    hour.key(KEY.Key_Space)
    assert set(hour.seen()) <= set(ANCHORS)
    assert code.value in caplog.text
    journal.shut(None)


def test_a_picture_comes_with_its_words(
    hour: Hour, journal: MemoryJournal, clock: StillClock
) -> None:
    kept(journal, clock, "Miso", **with_picture(journal))
    hour.open()
    hour.qtbot.waitUntil(lambda: colour(picture(hour).pixmap()) == CUP)
    assert picture(hour).size().width() == 300
    hour.key(KEY.Key_Space)
    assert not any(one.accessibleName() == "A picture" for one in shown_labels(hour))


def test_a_picture_that_cannot_be_read_leaves_the_words(
    hour: Hour, journal: MemoryJournal, clock: StillClock
) -> None:
    kept(journal, clock, "Miso", **with_picture(journal))
    journal.photos.held.clear()
    hour.open()
    assert hour.seen() == ["Miso"]


def test_a_moment_that_is_only_a_lost_picture_is_passed_over(
    hour: Hour, journal: MemoryJournal, clock: StillClock
) -> None:
    kept(journal, clock, "", **with_picture(journal))
    journal.photos.held.clear()
    hour.open()
    assert hour.seen() == [FIRST]


def test_a_picture_that_comes_late_is_not_put_over_something_else(
    slow: Hour, store: WaitingExecutor, journal: MemoryJournal, clock: StillClock
) -> None:
    for words in ("Miso", "the sea wall"):
        kept(journal, clock, words, **with_picture(journal))
    slow.open()
    store.work(1)
    slow.settle()
    slow.key(KEY.Key_Space)
    store.work(1)  # the picture of the one before
    slow.settle()
    assert colour(picture(slow).pixmap()) != CUP
    store.work(1)
    slow.settle()
    assert colour(picture(slow).pixmap()) == CUP


def shown_labels(hour: Hour) -> list[QLabel]:
    return [one for one in hour.window.findChildren(QLabel) if one.isVisible()]


def test_left_leads_back(hour: Hour) -> None:
    hour.open()
    hour.key(KEY.Key_Left)
    assert hour.seen() == [FIRST], "there is nothing before the first"
    hour.key(KEY.Key_Space, KEY.Key_Right, KEY.Key_Left, KEY.Key_Left)
    assert hour.seen() == [FIRST]


def test_a_second_press_changes_nothing(hour: Hour) -> None:
    hour.open()
    hour.key(KEY.Key_Space)
    before = hour.seen()
    hour.open()
    assert hour.seen() == before


def test_each_opening_is_a_new_sitting(hour: Hour) -> None:
    hour.open()
    hour.key(KEY.Key_Space, KEY.Key_H, KEY.Key_Escape)
    assert not hour.window.isVisible()
    hour.open()
    assert hour.seen() == [FIRST]


def test_someone_to_reach_is_one_key_away(hour: Hour) -> None:
    hour.settings = hour.settings.__class__(help_name="Mia", help_contact="0000 000, evenings")
    hour.open()
    assert "Mia" not in hour.seen()
    hour.key(KEY.Key_H)
    assert {"Mia", "0000 000, evenings", URGENT} <= {*hour.seen()}
    assert hour.opened_pages == []
    hour.key(KEY.Key_H)
    assert hour.seen() == [FIRST]


def test_who_leaves_out_the_body_meets_no_breath_among_the_anchors(hour: Hour) -> None:
    hour.words = WORDS.without_inward()
    hour.open()
    met = {*hour.seen()}
    for _ in range(len(ANCHORS)):
        hour.key(KEY.Key_Space)
        met |= {*hour.seen()}
    assert met == {line.text for line in WORDS.anchors.values() if not line.inward} < set(ANCHORS)


def test_beside_the_breath_stands_who_is_to_leave_it(hour: Hour) -> None:
    hour.open()
    assert WORDS.lines["breath_care"] not in hour.seen()
    hour.key(KEY.Key_B)
    assert WORDS.lines["breath_care"] in hour.seen()


def test_where_nobody_is_written_down_it_says_where_there_is_room(hour: Hour) -> None:
    hour.open()
    hour.key(KEY.Key_H)
    assert any("Settings has a place" in words for words in hour.seen())
    assert URGENT in hour.seen()


def test_the_page_of_help_lines_opens_only_when_it_is_asked_for(hour: Hour) -> None:
    hour.open()
    hour.key(KEY.Key_H)
    assert hour.opened_pages == []
    link = hour.button("Open findahelpline.com")
    link.setFocus()
    hour.key(KEY.Key_Return)
    assert hour.opened_pages == ["https://findahelpline.com"]
    assert not hour.window.isVisible(), "it would cover the browser"


def test_without_a_browser_the_address_is_there_to_read(hour: Hour) -> None:
    hour.browser = False
    hour.open()
    hour.key(KEY.Key_H)
    hour.qtbot.mouseClick(hour.button("Open findahelpline.com"), Qt.MouseButton.LeftButton)
    assert any(words.endswith("is https://findahelpline.com") for words in hour.seen())
    assert hour.window.isVisible()


def test_another_look_is_worn_at_once(hour: Hour) -> None:
    hour.open()
    hour.events.theme_changed.emit(load_theme(RESOURCES, "dark"))
    hour.settle()
    corner = hour.window.grab().toImage().pixelColor(0, 0)
    assert corner.lightness() < 60
