"""A note after a pause: with a value chosen, and with what was done next in reach."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from capturing import Capturing
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.drafts import CAPTURE_SLOT
from glimmer_desktop.ui.capture.drafts import with_value
from glimmer_desktop.ui.capture.more.word_rows import WrittenField


@pytest.fixture
def noting(qtbot: QtBot, clock: Clock, inline: Executor) -> Iterator[Capturing]:
    one = Capturing(clock, inline, inline)
    yield one
    one.put_down()


def after_pause(noting: Capturing, value: str = "", prompt: str = "light") -> None:
    noting.presenter.open(prompt=prompt, value=value, after_pause=True)
    noting.settle()


def opener(noting: Capturing) -> QPushButton:
    every = noting.form.openers.findChildren(QPushButton)
    return next(one for one in every if one.text() == "+ what I did next")


def rows_shown(noting: Capturing) -> list[WrittenField]:
    every = noting.form.extras.findChildren(WrittenField)
    return [one for one in every if one.isVisible()]


def test_the_value_is_chosen_and_kept_with_the_line_that_asked(noting: Capturing) -> None:
    after_pause(noting, "nature")
    assert noting.form.draft().values == ("nature",)
    assert noting.form.sections["values"].isVisible()
    noting.type("rain on the roof")
    noting.press(Qt.Key.Key_Return)
    [moment] = noting.kept
    assert (moment.values, moment.prompt) == (("nature",), "light")


def test_it_joins_what_was_begun_before(noting: Capturing) -> None:
    noting.journal.drafts.hold(CAPTURE_SLOT, Draft(text="half a word", values=("play",)))
    after_pause(noting, "nature")
    assert noting.text == "half a word"
    assert noting.form.draft().values == ("play", "nature")


def test_a_value_stands_once() -> None:
    draft = Draft(values=("nature",))
    assert with_value(draft, "nature") is draft
    assert with_value(draft, "") is draft


def test_what_i_did_next_is_one_press_away(noting: Capturing) -> None:
    after_pause(noting)
    assert opener(noting).isVisible()
    assert rows_shown(noting) == []
    opener(noting).click()
    noting.settle()
    [row] = rows_shown(noting)
    assert QApplication.focusWidget() is row
    assert not opener(noting).isVisible()
    noting.press(Qt.Key.Key_W)
    noting.press(Qt.Key.Key_Return)
    [moment] = noting.kept
    assert moment.did_next == "w"


def test_it_may_be_left_alone(noting: Capturing) -> None:
    after_pause(noting)
    noting.type("rain")
    noting.press(Qt.Key.Key_Return)
    [moment] = noting.kept
    assert moment.did_next == ""


def test_at_other_times_it_is_not_offered(noting: Capturing) -> None:
    after_pause(noting)
    opener(noting).click()
    noting.press(Qt.Key.Key_Escape)
    noting.open()
    assert not opener(noting).isVisible()
    assert rows_shown(noting) == []


def test_one_that_was_begun_is_there_and_needs_no_button(noting: Capturing) -> None:
    noting.open()
    noting.form.show_draft(Draft(text="rain", did_next="stood still"))
    noting.press(Qt.Key.Key_Escape)
    after_pause(noting)
    assert not opener(noting).isVisible()
    assert [one.text() for one in rows_shown(noting)] == ["stood still"]
