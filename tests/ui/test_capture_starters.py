"""Something to begin with: ten small examples, each kept in two actions, in a young journal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from capturing import VOCABULARY, Capturing
from glimmer_desktop.domain.moment import Draft, Family
from glimmer_desktop.services.capture import YOUNG
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.vocabulary import Starter
from glimmer_desktop.ui.capture.starter_row import StarterRow, with_starter

Key = Qt.Key
STARTERS = tuple(VOCABULARY.starters.values())
Make = Callable[..., Capturing]


@pytest.fixture
def make(qtbot: object, clock: Clock, inline: Executor) -> Iterator[Make]:
    made: list[Capturing] = []

    def one(**built: bool) -> Capturing:
        made.append(Capturing(clock, inline, inline, **built))
        made[-1].open()
        return made[-1]

    yield one
    for noting in made:
        noting.put_down()


def chip(noting: Capturing, starter: Starter) -> QAbstractButton:
    chips = noting.form.findChild(StarterRow).findChildren(QAbstractButton)
    return next(one for one in chips if one.text().removesuffix(" ✓") == starter.text)


def is_offered(noting: Capturing) -> bool:
    row = noting.form.findChild(StarterRow)
    return row is not None and row.isVisible()


def test_there_are_ten_and_their_words_are_in_the_lists() -> None:
    assert len(STARTERS) == 10
    for starter in STARTERS:
        assert set(starter.senses) <= set(VOCABULARY.families[Family.SENSE]), starter.text


@pytest.mark.parametrize("starter", STARTERS, ids=lambda starter: starter.text)
def test_one_press_and_enter_keep_it(make: Make, starter: Starter) -> None:
    noting = make(young=True)
    chip(noting, starter).click()
    noting.press(Key.Key_Return)
    [kept] = noting.kept
    assert kept.text == starter.text
    assert kept.senses == starter.senses


def test_pressed_again_it_takes_back_what_it_wrote(make: Make) -> None:
    noting = make(young=True)
    noting.type("mine")
    for starter in STARTERS:
        chip(noting, starter).click()
    for starter in STARTERS:
        chip(noting, starter).click()
    assert noting.form.draft() == Draft(text="mine")


def test_a_chip_follows_the_text(make: Make) -> None:
    noting = make(young=True)
    one = chip(noting, STARTERS[0])
    one.click()
    noting.type("!")
    assert not one.isChecked(), "by now it says something else"
    noting.press(Key.Key_Backspace)
    assert one.isChecked()
    noting.press(Key.Key_Return)
    noting.open()
    assert not one.isChecked()


def test_text_keeps_its_other_lines() -> None:
    starter = Starter("sun on the floor")
    assert with_starter("", starter, True) == "sun on the floor"
    assert with_starter("\na\n", starter, True) == "\na\n\nsun on the floor"
    assert with_starter("a\nsun on the floor\nb", starter, False) == "a\nb"


def test_they_are_gone_once_the_journal_has_grown(make: Make) -> None:
    noting = make(young=True)
    grown: list[bool] = []
    noting.presenter.offering.grown.connect(lambda: grown.append(True))
    for number in range(YOUNG):
        assert is_offered(noting)
        assert not grown
        noting.type(f"{number}")
        noting.press(Key.Key_Return)
        noting.open()
    assert grown
    assert not is_offered(noting)


def test_a_grown_journal_is_offered_none(make: Make) -> None:
    assert not is_offered(make())
