"""What is offered below the search box, and which keys are meant for it."""

from __future__ import annotations

from concurrent.futures import Executor

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from gallery_parts import Held, Place, keep, place, settle
from glimmer_desktop.domain.moment import Draft, Family
from glimmer_desktop.services.ports.clock import Clock
from memory_journal import MemoryJournal


def some_journal(clock: Clock) -> MemoryJournal:
    journal = MemoryJournal()
    drafts = [
        Draft(text="steam", cues=("slow breath", "warm chest"), places=("kitchen",)),
        Draft(text="door", values=("kindness",), cues=("slow breath",)),
        Draft(text="secret", cues=("slow to tell",), private=True),
        Draft(text="house", places=('the "old" house',), company=("Łukasz",)),
        Draft(text="sun", places=("שמש",)),
    ]
    keep(journal, drafts, clock.now())
    for draft in drafts:
        for family in Family:
            journal.words.add(family, draft.words(family))
    return journal


@pytest.fixture
def wall(qtbot: QtBot, inline: Executor, clock: Clock) -> Place:
    wall = place(qtbot, inline, clock, some_journal(clock))
    wall.page.activateWindow()
    wall.page.search.box.setFocus()
    qtbot.waitUntil(wall.page.search.box.hasFocus, timeout=2_000)
    return wall


def type_(wall: Place, text: str, qtbot: QtBot) -> None:
    qtbot.keyClicks(wall.page.search.box, text)
    settle(qtbot)


def key(wall: Place, which: Qt.Key, qtbot: QtBot) -> None:
    qtbot.keyClick(wall.page.search.box, which)
    settle(qtbot)


def offered(wall: Place) -> list[str]:
    """What the list below the box says, if it is there."""
    lists = [one for one in wall.page.findChildren(QListWidget) if one.isVisible()]
    return [one.item(row).text() for one in lists for row in range(one.count())]


def test_own_words_are_offered_after_a_hash_and_taken_by_keys(wall: Place, qtbot: QtBot) -> None:
    type_(wall, "#sl", qtbot)
    assert offered(wall) == ["slow breath"]
    key(wall, Qt.Key.Key_Down, qtbot)
    key(wall, Qt.Key.Key_Return, qtbot)
    assert wall.page.search.text() == '#"slow breath" '
    assert offered(wall) == []
    assert wall.page.search.box.hasFocus()
    assert wall.said() == ["steam", "door"]


def test_tab_takes_the_first_where_a_filter_was_begun(wall: Place, qtbot: QtBot) -> None:
    type_(wall, "place:ki", qtbot)
    key(wall, Qt.Key.Key_Tab, qtbot)
    assert wall.page.search.text() == "place:kitchen "
    assert wall.page.search.box.hasFocus()
    key(wall, Qt.Key.Key_Tab, qtbot)
    assert not wall.page.search.box.hasFocus()


def test_tab_leaves_plain_words_as_they_are(wall: Place, qtbot: QtBot) -> None:
    type_(wall, "kit", qtbot)
    assert offered(wall) == ["place:kitchen"]
    key(wall, Qt.Key.Key_Tab, qtbot)
    assert wall.page.search.text() == "kit"
    assert not wall.page.search.box.hasFocus()
    assert offered(wall) == []


def test_enter_belongs_to_the_query_while_nothing_is_chosen(wall: Place, qtbot: QtBot) -> None:
    type_(wall, "#slow", qtbot)
    assert offered(wall)
    key(wall, Qt.Key.Key_Return, qtbot)
    assert wall.page.search.text() == "#slow"
    assert wall.page.tiles.hasFocus()
    assert offered(wall) == []


def test_escape_closes_the_list_first_and_empties_the_box_then(wall: Place, qtbot: QtBot) -> None:
    type_(wall, "#slow", qtbot)
    key(wall, Qt.Key.Key_Escape, qtbot)
    assert (offered(wall), wall.page.search.text()) == ([], "#slow")
    key(wall, Qt.Key.Key_Escape, qtbot)
    assert wall.page.search.text() == ""


def test_down_goes_to_the_tiles_when_nothing_is_offered(wall: Place, qtbot: QtBot) -> None:
    type_(wall, "door ", qtbot)
    assert offered(wall) == []
    key(wall, Qt.Key.Key_Down, qtbot)
    assert wall.page.tiles.hasFocus()


def test_a_name_that_is_taken_offers_its_words(wall: Place, qtbot: QtBot) -> None:
    type_(wall, "door valu", qtbot)
    assert offered(wall) == ["value:"]
    key(wall, Qt.Key.Key_Down, qtbot)
    key(wall, Qt.Key.Key_Tab, qtbot)
    assert wall.page.search.text() == "door value:"
    assert offered(wall) == ["kindness"]
    key(wall, Qt.Key.Key_Tab, qtbot)
    assert wall.page.search.text() == "door value:kindness "
    assert wall.said() == ["door"]


def test_the_pointer_takes_a_word(wall: Place, qtbot: QtBot) -> None:
    type_(wall, "-(is:close or with:lu)", qtbot)
    wall.page.search.box.setCursorPosition(len("-(is:close or with:lu"))
    type_(wall, "k", qtbot)
    shown = next(one for one in wall.page.findChildren(QListWidget) if one.isVisible())
    spot = shown.visualItemRect(shown.item(0)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert wall.page.search.text() == "-(is:close or with:Łukasz)"


def test_what_only_private_moments_say_and_hidden_words_are_not_offered(
    wall: Place, qtbot: QtBot
) -> None:
    type_(wall, '#"slow t', qtbot)
    assert offered(wall) == []
    wall.journal.words.hide(Family.CUE, "warm chest", True)
    wall.events.words_changed.emit()
    wall.page.search.search_for("")
    type_(wall, "#w", qtbot)
    assert offered(wall) == []


def test_what_only_private_moments_say_from_now_on_is_not_offered_any_more(
    wall: Place, qtbot: QtBot
) -> None:
    type_(wall, "#warm", qtbot)
    assert offered(wall) == ["warm chest"]
    wall.gallery.cover(wall.kept(0), True)
    wall.events.moments_changed.emit(1)
    wall.page.search.search_for("")
    type_(wall, "#warm", qtbot)
    assert offered(wall) == []


def test_a_new_word_is_offered_once_it_was_noted(wall: Place, qtbot: QtBot) -> None:
    type_(wall, "#zest", qtbot)
    assert offered(wall) == []
    kept = wall.capture.keep(Draft(text="new", cues=("zestful",)))
    wall.journal.words.add(Family.CUE, ("zestful",))
    wall.events.moment_kept.emit(kept)
    type_(wall, "f", qtbot)
    type_(wall, "u", qtbot)
    assert offered(wall) == ["zestful"]


def test_quotation_marks_come_by_themselves(wall: Place, qtbot: QtBot) -> None:
    type_(wall, "#slow br", qtbot)
    assert offered(wall) == ["slow breath", "#slow breath"]
    key(wall, Qt.Key.Key_Down, qtbot)
    key(wall, Qt.Key.Key_Return, qtbot)
    assert wall.page.search.text() == '#"slow breath" '
    wall.page.search.search_for("")
    type_(wall, "place:hou", qtbot)
    key(wall, Qt.Key.Key_Tab, qtbot)
    assert wall.page.search.text() == r'place:"the \"old\" house" '
    assert wall.said() == ["house"]


def test_moving_the_cursor_closes_the_list(wall: Place, qtbot: QtBot) -> None:
    type_(wall, "#slow", qtbot)
    key(wall, Qt.Key.Key_Left, qtbot)
    assert offered(wall) == []


def test_nothing_is_offered_for_a_query_that_something_else_wrote(
    wall: Place, qtbot: QtBot
) -> None:
    wall.page.search.search_for("#slow")
    settle(qtbot)
    assert offered(wall) == []


def test_right_to_left_it_stands_left_of_where_is_written(wall: Place, qtbot: QtBot) -> None:
    wall.page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    type_(wall, "place:", qtbot)
    wall.page.search.box.insert("שמ")
    assert offered(wall) == ["שמש"]
    shown = next(one for one in wall.page.findChildren(QListWidget) if one.isVisible())
    box = wall.page.search.box
    cursor = box.mapTo(wall.page, box.cursorRect().center()).x()
    assert shown.geometry().right() <= cursor + 8
    assert shown.geometry().top() >= box.mapTo(wall.page, QPoint(0, box.height())).y()


def test_what_is_still_being_composed_is_left_alone(wall: Place, qtbot: QtBot) -> None:
    box = wall.page.search.box
    type_(wall, "colour:red ", qtbot)
    qtbot.waitUntil(lambda: box.underlined() == "colour:", timeout=2_000)
    QCoreApplication.sendEvent(box, QInputMethodEvent("ほし", []))
    assert offered(wall) == []
    wall.page.search.search_for("colour:red #")
    QCoreApplication.sendEvent(box, QInputMethodEvent("", []))
    assert box.text() == "colour:red #"


def test_words_are_offered_once_the_store_has_told_them(qtbot: QtBot, clock: Clock) -> None:
    store = Held()
    wall = place(qtbot, store, clock, some_journal(clock))
    wall.page.activateWindow()
    wall.page.search.box.setFocus()
    qtbot.waitUntil(wall.page.search.box.hasFocus, timeout=2_000)
    type_(wall, "#s", qtbot)
    type_(wall, "l", qtbot)
    assert offered(wall) == []
    store.work(qtbot)
    assert offered(wall) == ["slow breath"]
    wall.page.search.search_for("")
    assert offered(wall) == []


def test_a_mistake_is_underlined_at_its_place(wall: Place, qtbot: QtBot) -> None:
    box = wall.page.search.box
    type_(wall, "door colour:blue ", qtbot)
    qtbot.waitUntil(lambda: box.underlined() == "colour:", timeout=2_000)
    assert wall.page.search.mistake.isVisible()
    assert box.accessibleDescription() == wall.page.search.mistake.text()
    plain = box.grab().toImage()
    box.stop_underlining()
    assert box.grab().toImage() != plain
    wall.page.search.search_for("door")
    assert box.underlined() == ""
    assert box.accessibleDescription() == ""
    assert not wall.page.search.mistake.isVisible()
