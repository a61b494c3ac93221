"""A line for what is appreciated, for who chose it: felt before it is told, and never a gate."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from capturing import VOCABULARY, Capturing
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.ui.capture.gratitude import GratitudeLine
from glimmer_desktop.ui.capture.size import Size

GRATEFUL = Settings(gratitude=True)


@pytest.fixture
def noting(qtbot: QtBot, clock: Clock, inline: Executor) -> Iterator[Capturing]:
    noting = Capturing(clock, inline, inline, settings=GRATEFUL)
    noting.open()
    yield noting
    noting.put_down()


def line(noting: Capturing) -> GratitudeLine:
    assert noting.form.gratitude is not None
    return noting.form.gratitude


def opener(noting: Capturing) -> QPushButton:
    found = line(noting).findChildren(QPushButton)
    return next(one for one in found if one.text() == "+ I appreciate this")


def test_it_is_off_until_it_is_chosen(qtbot: QtBot, clock: Clock, inline: Executor) -> None:
    noting = Capturing(clock, inline, inline)
    noting.open()
    assert noting.form.gratitude is None
    noting.presenter._settings_changed(GRATEFUL)
    noting.press(Qt.Key.Key_Escape)
    noting.open()
    assert opener(noting).isVisible()
    noting.put_down()


def test_where_it_is_felt_is_asked_before_what_for(noting: Capturing) -> None:
    noting.type("The long way home")
    opener(noting).click()
    noting.settle()
    focused = QApplication.focusWidget()
    assert focused is not None and focused.text() == "head"
    where = line(noting)._where
    assert where.isVisible()
    assert where.geometry().bottom() <= line(noting).field.geometry().top()
    noting.press(Qt.Key.Key_Space)
    line(noting).field.edit.setFocus()
    line(noting).field.edit.set_text("the rain held off")
    noting.press(Qt.Key.Key_Return)
    (moment,) = noting.kept
    assert (moment.body_places, moment.appreciation) == (("head",), "the rain held off")


def test_one_press_is_enough_and_none_is_as_well(noting: Capturing) -> None:
    noting.type("tea")
    noting.press(Qt.Key.Key_Return)
    noting.open()
    noting.type("more tea")
    opener(noting).click()
    noting.press(Qt.Key.Key_Return, on=noting.form.note)
    assert [moment.appreciation for moment in noting.kept] == ["", "this"]


def test_it_stands_in_one_place_alone(noting: Capturing) -> None:
    noting.form.set_size(Size.WHOLE)
    noting.settle()
    openers = [one for one in noting.form.findChildren(QPushButton) if one.isVisible()]
    assert [one.text() for one in openers].count("+ I appreciate this") == 1
    opener(noting).click()
    line(noting)._felt.add("chest")
    said = noting.form.draft()
    assert (said.appreciation, said.body_places) == ("this", ("chest",))
    noting.presenter._settings_changed(Settings())
    noting.press(Qt.Key.Key_Escape)
    noting.open()
    assert not line(noting).isVisible()
    assert noting.form.draft() == said, "and what was said goes along, back under more"
    assert noting.form.extras.said()["appreciation"] == "this"


def test_a_small_form_leaves_it_out_unless_something_is_said_there(noting: Capturing) -> None:
    noting.form.set_size(Size.SMALL)
    assert not line(noting).isVisible()
    noting.form.set_size(Size.USUAL)
    opener(noting).click()
    noting.form.set_size(Size.SMALL)
    assert line(noting).isVisible()


def test_without_the_body_only_what_for_is_asked(
    qtbot: QtBot, clock: Clock, inline: Executor
) -> None:
    noting = Capturing(clock, inline, inline, settings=GRATEFUL)
    noting.presenter.offer_from(VOCABULARY.without_inward())
    noting.open()
    opener(noting).click()
    assert not line(noting)._where.isVisible()
    assert line(noting).field.edit.hasFocus()
    noting.put_down()
