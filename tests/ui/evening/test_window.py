"""The window: every key, every name, room for large words and narrow screens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from conftest import InlineExecutor, StillClock
from evenings import RESOURCES, SHIFT, WORDS, Place, Sitting
from glimmer_desktop.domain.moment import TYPED_TEXT_LIMIT, Kind
from glimmer_desktop.ui.evening.moment_card import MomentCard
from glimmer_desktop.ui.theme.theme import load_theme, wear
from memory_journal import PlainPhotoReader, png

KEY = Qt.Key
Opened = Callable[..., Sitting]


@pytest.fixture
def place(clock: StillClock, tmp_path: Path) -> Place:
    place = Place(clock, tmp_path / "data")
    place.note("tea")
    place.note("the door", kind=Kind.TRIGGER)
    return place


@pytest.fixture
def opened(
    qtbot: QtBot, qapp: QApplication, place: Place, inline: InlineExecutor
) -> Iterator[Opened]:
    made: list[Sitting] = []

    def open_it(name: str = "light", **look: int) -> Sitting:
        wear(load_theme(RESOURCES, name, **look), qapp)
        one = Sitting(place, inline, inline, **look)
        made.append(one)
        one.open()
        return one

    yield open_it
    for one in made:
        one.put_down()
    wear(load_theme(RESOURCES, "light"), qapp)
    qapp.setStyleSheet("")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def focus() -> QWidget:
    here = QApplication.focusWidget()
    assert here is not None
    return here


def test_f6_goes_round_and_back(opened: Opened) -> None:
    sitting = opened()
    page = sitting.window.writing.words
    assert focus() is page
    sitting.press(KEY.Key_F6)
    assert focus().accessibleName() == "settled"
    sitting.press(KEY.Key_F6)
    assert isinstance(focus(), MomentCard)
    sitting.press(KEY.Key_F6)
    assert focus() is page
    sitting.press(KEY.Key_F6, SHIFT)
    assert isinstance(focus(), MomentCard)


def test_f6_passes_a_day_that_is_empty(opened: Opened, place: Place) -> None:
    place.journal.moments.kept.clear()
    sitting = opened()
    for _ in range(2):
        sitting.press(KEY.Key_F6)
    assert focus() is sitting.window.writing.words


def test_tab_leads_through_everything(opened: Opened) -> None:
    sitting = opened()
    met = []
    for _ in range(7):
        met.append(QAccessible.queryAccessibleInterface(focus()).text(QAccessible.Text.Name))
        sitting.press(KEY.Key_Tab)
    card = sitting.cards()[0].accessibleName()
    assert met == [
        *("Your page", "settled", "private", card, "Show what was hard, too", "Keep it"),
        "Your page",
    ]


def test_everything_that_takes_the_keyboard_has_a_name(opened: Opened) -> None:
    sitting = opened()
    sitting.choose("Show what was hard, too")
    for one in sitting.window.findChildren(QWidget):
        if one.isVisible() and one.focusPolicy() != Qt.FocusPolicy.NoFocus:
            spoken = QAccessible.queryAccessibleInterface(one)
            assert spoken.text(QAccessible.Text.Name), (type(one).__name__, one.objectName())


def test_a_card_is_a_button_to_those_who_listen(opened: Opened) -> None:
    [card] = opened().cards()
    spoken = QAccessible.queryAccessibleInterface(card)
    assert spoken.role() == QAccessible.Role.PushButton
    assert spoken.text(QAccessible.Text.Name).startswith("tea. glimmer. Today")


def test_the_page_is_heard_with_its_question(opened: Opened) -> None:
    sitting = opened()
    spoken = QAccessible.queryAccessibleInterface(sitting.window.writing.words)
    assert spoken.text(QAccessible.Text.Description) == sitting.question


def test_what_is_folded_out_keeps_the_keyboard_where_it_was(opened: Opened) -> None:
    sitting = opened()
    sitting.choose("Show what was hard, too")
    assert focus() is sitting.button("Fold away what was hard")
    sitting.press(KEY.Key_Tab)
    here = focus()
    assert isinstance(here, MomentCard)
    assert here.moment.text == "the door"


def test_the_day_lies_under_the_page_where_it_is_narrow(opened: Opened) -> None:
    sitting = opened()
    window = sitting.window

    def day_begins() -> QPoint:
        return window.beside.mapTo(window, QPoint(0, 0))

    assert day_begins().x() > 300
    window.resize(520, 700)
    sitting.settle()
    assert day_begins().x() == 0
    assert day_begins().y() > 200
    window.resize(940, 660)
    sitting.settle()
    assert day_begins().x() > 300


def test_right_to_left_the_day_lies_left(opened: Opened, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = opened().window
    assert window.beside.x() < window.writing.x()


@pytest.mark.parametrize("text_size", [80, 100, 200])
def test_nothing_is_wider_than_its_side(opened: Opened, text_size: int) -> None:
    sitting = opened(text_size=text_size)
    window = sitting.window
    window.resize(1240, 700)
    sitting.settle()
    for side in (window.writing, window.beside):
        assert side.page.width() <= side.viewport().width()
        assert side.page.minimumSizeHint().width() <= side.viewport().width()


def test_words_of_a_page_are_never_markup(opened: Opened, place: Place) -> None:
    place.note("<b>bold</b>")
    sitting = opened()
    card = sitting.cards()[-1]
    assert "<b>bold</b>" in card.accessibleName()
    mime = QMimeData()
    mime.setHtml("<b>pasted</b>")
    mime.setText("<i>pasted</i>")
    sitting.window.writing.words.insertFromMimeData(mime)
    assert sitting.text == "<i>pasted</i>"


def test_far_too_much_is_refused_when_it_is_pasted(opened: Opened) -> None:
    sitting = opened()
    mime = QMimeData()
    mime.setText("m" * (2 * TYPED_TEXT_LIMIT + 1))
    sitting.window.writing.words.insertFromMimeData(mime)
    assert sitting.text == ""
    assert any("40001 characters" in words for words in sitting.seen())


def test_closing_it_puts_it_away_with_its_draft(opened: Opened, place: Place) -> None:
    sitting = opened()
    sitting.type("half a thought")
    sitting.window.close()
    sitting.settle()
    assert place.page is not None
    assert place.page.text == "half a thought"


def test_ctrl_enter_keeps_from_anywhere(opened: Opened) -> None:
    sitting = opened()
    sitting.type("tea again")
    sitting.press(KEY.Key_F6)
    sitting.keep()
    assert [kept.text for kept in sitting.kept] == ["tea again"]


def test_the_question_is_one_of_the_evening(opened: Opened) -> None:
    assert opened().question in {line.text for line in WORDS.evenings.values()}


def test_a_card_is_as_high_as_its_width_asks(opened: Opened, place: Place) -> None:
    photo = place.journal.photos.hold(PlainPhotoReader().from_bytes(png(300, 200), "a.png"))
    place.note("the sea", photos=(photo,))
    place.note("word " * 200)
    sitting = opened()
    for card in sitting.cards():
        assert card.height() == card.heightForWidth(card.width())
    gaps = [b.y() - a.geometry().bottom() for a, b in pairwise(sitting.cards()[:2])]
    assert max(gaps) < 20
