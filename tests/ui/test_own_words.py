"""My words, by keyboard and by mouse: what is wished comes about, is told, and is taken back."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from conftest import InlineExecutor
from gallery_parts import THEME
from glimmer_desktop.domain.errors import ErrorCode
from glimmer_desktop.domain.moment import Family
from glimmer_desktop.services.own_words import OwnWords
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.settings.own_words_presenter import OwnWordsPresenter
from glimmer_desktop.ui.settings.page import SettingsPage
from glimmer_desktop.ui.tasks import Tasks
from memory_journal import MemoryJournal

CUE, VALUE = Family.CUE, Family.VALUE
VALUES = ("nature", "rest", "play", "craft", "hope", "home")


class MyWords:
    """The settings page at My words, over a journal in memory."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.journal = MemoryJournal()
        self.journal.words.add(CUE, ("warm", "slow", "soft"))
        self.journal.words.add(VALUE, VALUES)
        self.events = AppEvents()
        self.page = SettingsPage(THEME)
        self.page.resize(700, 800)
        self.view = self.page.words
        executor = InlineExecutor()
        self.tasks = Tasks(executor, executor)
        own = OwnWords(self.journal)
        self.presenter = OwnWordsPresenter(self.view, own, self.tasks, self.events)
        self.page.words_wanted.connect(self.presenter.bring)
        qtbot.addWidget(self.page)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.button("My words").click()
        self.shows("warm", "slow", "soft")

    def button(self, words: str) -> QPushButton:
        every = self.page.findChildren(QPushButton)
        return next(one for one in every if one.text() == words)

    def rows(self) -> list[str]:
        order = self.view.order
        return [order.item(row).text() for row in range(order.count())]

    def shows(self, *rows: str) -> None:
        self.qtbot.waitUntil(lambda: self.rows() == list(rows), timeout=2000)

    def turn(self, family: Family) -> None:
        self.view.show_family(family)

    def at(self, row: int) -> None:
        self.view.order.setFocus()
        self.view.order.setCurrentRow(row)

    def chosen(self) -> str:
        word = self.view.order.chosen()
        return word.name if word else ""

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
        focused = self.page.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifier)

    def type(self, words: str) -> None:
        QTest.keyClicks(self.page.focusWidget(), words)

    def said(self) -> str:
        return " ".join(one.text() for one in self.view.findChildren(QLabel) if one.isVisible())

    def undoable(self) -> str:
        every = self.view.findChildren(QPushButton)
        found = [one.text() for one in every if one.text().startswith("Undo") and one.isVisible()]
        return found[0] if found else ""


@pytest.fixture
def mine(qtbot: QtBot) -> MyWords:
    return MyWords(qtbot)


def test_a_word_is_added_by_keyboard_and_taken_back(mine: MyWords) -> None:
    told: list[int] = []
    mine.events.words_changed.connect(lambda: told.append(1))
    mine.button("+ Add a word").setFocus()
    mine.key(Qt.Key.Key_Return)
    mine.type("moss  under foot")
    mine.key(Qt.Key.Key_Return)
    mine.shows("warm", "slow", "soft", "moss under foot")
    assert mine.chosen() == "moss under foot"
    assert mine.undoable() == "Undo: “moss under foot” added"
    assert mine.view.order.hasFocus(), "the keyboard is back in the list"
    mine.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    mine.shows("warm", "slow", "soft")
    assert mine.undoable() == ""
    assert len(told) == 2


def test_esc_leaves_the_field_and_changes_nothing(mine: MyWords) -> None:
    mine.at(1)
    mine.key(Qt.Key.Key_F2)
    assert mine.page.focusWidget().property("text") == "slow"
    mine.key(Qt.Key.Key_Escape)
    assert mine.view.order.hasFocus()
    assert mine.rows() == ["warm", "slow", "soft"]


def test_a_word_is_renamed_where_it_stands(mine: MyWords) -> None:
    mine.at(1)
    mine.key(Qt.Key.Key_F2)
    mine.type("unhurried")
    mine.key(Qt.Key.Key_Return)
    mine.qtbot.waitUntil(lambda: "unhurried" in mine.rows())
    assert mine.chosen() == "unhurried"
    assert mine.undoable() == "Undo: “slow” is “unhurried” now"


def test_a_name_that_is_there_is_told_before_two_become_one(mine: MyWords) -> None:
    mine.at(1)
    mine.key(Qt.Key.Key_F2)
    mine.type("Warm")
    assert "“Warm” is there: the two become one." in mine.said()
    mine.type("er")
    assert "become one" not in mine.said()


def test_two_are_joined_from_the_words_that_are_offered(mine: MyWords) -> None:
    mine.at(1)
    mine.button("Join with another").click()
    mine.type("so")
    mine.key(Qt.Key.Key_Return)
    mine.shows("warm", "soft")
    assert mine.undoable() == "Undo: “slow” and “soft” are one"
    mine.view.undo_wanted.emit()
    mine.qtbot.waitUntil(lambda: sorted(mine.rows()) == ["slow", "soft", "warm"])


def test_a_word_cannot_be_joined_with_one_that_is_not_there(mine: MyWords) -> None:
    mine.at(1)
    mine.button("Join with another").click()
    mine.type("sofa")
    mine.key(Qt.Key.Key_Return)
    assert "no such word: sofa" in mine.said()
    assert mine.rows() == ["warm", "slow", "soft"]


def test_a_word_is_hidden_told_so_and_shown_again(mine: MyWords) -> None:
    mine.at(0)
    mine.key(Qt.Key.Key_Delete)
    mine.shows("slow", "soft", "warm (hidden)")
    assert mine.chosen() == "slow", "the next one is at hand"
    mine.at(2)
    assert not mine.button("Up").isEnabled()
    mine.button("Show again").click()
    mine.qtbot.waitUntil(lambda: "warm" in mine.rows())
    assert mine.chosen() == "warm"
    assert mine.undoable() == "Undo: “warm” shown again"


def test_words_are_put_in_order_by_keyboard(mine: MyWords) -> None:
    mine.at(2)
    mine.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    mine.shows("warm", "soft", "slow")
    assert mine.chosen() == "soft"
    mine.button("Up").click()
    mine.shows("soft", "warm", "slow")
    assert not mine.button("Up").isEnabled()
    mine.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    mine.button("Order as I use them").click()
    mine.shows("warm", "slow", "soft")
    assert not mine.button("Order as I use them").isVisible()
    assert mine.undoable() == "Undo: another order"


def drop(mine: MyWords, row: int, at: QPoint) -> None:
    order = mine.view.order
    order.setCurrentRow(row)
    event = QDropEvent(
        QPointF(at),
        Qt.DropAction.MoveAction,
        order.mimeData([order.item(row)]),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    order.dropEvent(event)
    assert not event.isAccepted(), "or Qt takes the row out"


def test_words_are_put_in_order_by_mouse(mine: MyWords) -> None:
    order = mine.view.order
    drop(mine, 2, order.visualItemRect(order.item(0)).center())
    mine.shows("soft", "warm", "slow")
    drop(mine, 0, QPoint(20, order.viewport().height() - 2))
    mine.shows("warm", "slow", "soft")


def test_values_are_starred_and_stand_first(mine: MyWords) -> None:
    assert not mine.button("★ Star").isVisible(), "no other list has stars"
    mine.turn(VALUE)
    mine.at(5)
    mine.button("★ Star").click()
    mine.shows("★ home", *VALUES[:5])
    assert mine.chosen() == "home"
    assert not mine.button("Down").isEnabled(), "it stands ahead of all others"
    mine.button("Take the star off").click()
    mine.shows(*VALUES)


def test_a_sixth_star_is_refused_kindly(mine: MyWords) -> None:
    mine.turn(VALUE)
    for row in range(5):
        mine.at(row)
        mine.button("★ Star").click()
        mine.qtbot.waitUntil(lambda row=row: sum("★" in one for one in mine.rows()) == row + 1)
    mine.at(5)
    mine.button("★ Star").click()
    mine.qtbot.waitUntil(lambda: "5 are starred" in mine.said())
    assert mine.rows()[-1] == "home"


def test_undo_turns_to_the_list_it_is_about(mine: MyWords) -> None:
    mine.at(0)
    mine.key(Qt.Key.Key_Delete)
    mine.shows("slow", "soft", "warm (hidden)")
    mine.turn(VALUE)
    mine.view.undo_wanted.emit()
    mine.qtbot.waitUntil(lambda: mine.view.family() is CUE)
    mine.shows("warm", "slow", "soft")


def test_what_cannot_be_written_is_said_and_changes_nothing(mine: MyWords) -> None:
    mine.journal.refuse(ErrorCode.DISK_FULL)
    mine.at(0)
    mine.key(Qt.Key.Key_Delete)
    mine.qtbot.waitUntil(lambda: "The disk is full" in mine.said())
    assert mine.rows() == ["warm", "slow", "soft"]
    assert mine.undoable() == ""


def test_a_journal_that_does_not_open_is_said(mine: MyWords) -> None:
    mine.journal.shut(ErrorCode.STORE_BUSY)
    mine.presenter.bring()
    mine.qtbot.waitUntil(lambda: "using the journal" in mine.said())


def spoken(mine: MyWords) -> Sequence[str]:
    list_ = QAccessible.queryAccessibleInterface(mine.view.order)
    assert list_.role() is QAccessible.Role.List
    children = [list_.child(row) for row in range(list_.childCount())]
    assert all(one.role() is QAccessible.Role.ListItem for one in children)
    return [one.text(QAccessible.Text.Name) for one in children]


def test_a_screen_reader_is_told_what_each_is(mine: MyWords) -> None:
    mine.at(0)
    mine.key(Qt.Key.Key_Delete)
    mine.shows("slow", "soft", "warm (hidden)")
    assert spoken(mine) == ["slow", "soft", "warm (hidden)"]


def test_a_screen_reader_is_told_of_stars(mine: MyWords) -> None:
    mine.turn(VALUE)
    mine.at(1)
    mine.button("★ Star").click()
    mine.qtbot.waitUntil(lambda: mine.rows()[0] == "★ rest")
    assert spoken(mine)[0] == "rest, starred"


def test_names_are_plain_text_whatever_they_are(mine: MyWords) -> None:
    name = "<b>salt</b> & {word}" + "w" * 90
    mine.view.add_wanted.emit(CUE, name)
    mine.qtbot.waitUntil(lambda: name in mine.rows())
    assert mine.undoable().startswith("Undo: “<b>salt</b> && {word}ww")
    assert len(mine.undoable()) < 60


def test_undo_is_for_the_settings_when_the_keyboard_is_there(mine: MyWords, qtbot: QtBot) -> None:
    mine.at(0)
    mine.key(Qt.Key.Key_Delete)
    mine.shows("slow", "soft", "warm (hidden)")
    mine.page.focus_on("leave_out_body")
    with qtbot.waitSignal(mine.page.undo_wanted):
        mine.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert mine.rows() == ["slow", "soft", "warm (hidden)"]


def test_the_field_is_in_sight_however_small_the_window(mine: MyWords, qtbot: QtBot) -> None:
    mine.page.resize(420, 360)
    mine.button("+ Add a word").click()
    field = mine.page.focusWidget()

    def in_sight() -> bool:
        return (
            not field.visibleRegion().isEmpty()
            and field.visibleRegion().boundingRect().height() > 20
        )

    qtbot.waitUntil(in_sight)
