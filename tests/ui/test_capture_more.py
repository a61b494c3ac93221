"""Everything else that can be said: made when it is opened, and none of it ever lost."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from capturing import RESOURCES, VOCABULARY, Capturing
from conftest import StillClock
from glimmer_desktop.domain.moment import (
    Care,
    Draft,
    Energy,
    Family,
    FeltChange,
    Source,
    Strength,
    Word,
)
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.capture import offers
from glimmer_desktop.ui.capture.extras import FIELDS
from glimmer_desktop.ui.capture.form import MomentForm
from glimmer_desktop.ui.capture.more.came_back import CameBackRow
from glimmer_desktop.ui.capture.more.fold import Fold
from glimmer_desktop.ui.capture.more.word_rows import AppreciatedField
from glimmer_desktop.ui.capture.size import Size
from glimmer_desktop.ui.theme.theme import load_theme
from strategies import drafts

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
on_one_form = settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def form(qtbot: QtBot, clock: Clock) -> MomentForm:
    form = MomentForm(load_theme(RESOURCES, "light"), clock)
    form.offer(offers.shipped(VOCABULARY))
    form.set_size(Size.WHOLE)
    qtbot.addWidget(form)
    return form


@pytest.fixture
def noting(qtbot: QtBot, clock: Clock, inline: Executor) -> Iterator[Capturing]:
    noting = Capturing(clock, inline, inline)
    noting.open()
    yield noting
    noting.put_down()


def fold_of(form: MomentForm) -> Fold:
    fold = form.findChild(Fold)
    assert isinstance(fold, Fold)
    return fold


def chip(within: QWidget, word: str) -> QAbstractButton:
    buttons = within.findChildren(QAbstractButton)
    return next(one for one in buttons if one.text().removesuffix(" ✓") == word)


@on_one_form
@given(draft=drafts)
def test_every_field_comes_back_as_it_was(form: MomentForm, draft: Draft) -> None:
    form.show_draft(draft)
    assert form.draft() == draft


@on_one_form
@given(first=drafts, second=drafts)
def test_nothing_of_one_draft_stays_in_the_next(
    form: MomentForm, first: Draft, second: Draft
) -> None:
    form.show_draft(first)
    form.show_draft(second)
    assert form.draft() == second


def test_every_field_of_a_draft_has_its_place(form: MomentForm) -> None:
    """What has no row is the prompt that asked, and the zone that came with the time."""
    assert set(fold_of(form).said()) == set(FIELDS)
    main = {"kind", "noticed_at", "text", "and_also", "faces", "shift_from", "photos"}
    main |= {family.value for family in form.rows}
    assert main | set(FIELDS) | {"prompt", "zone"} == set(vars(Draft()))


def test_each_choice_can_be_made_and_unmade(form: MomentForm) -> None:
    fold = fold_of(form)
    for word in (
        *("faint", "a touch more (2%)", "settling", "to someone", "a person"),
        *("as a surprise", "by itself", "almost missed", "kept close", "private"),
    ):
        chip(fold, word).click()
    said = form.draft()
    assert said == Draft(
        strength=Strength.FAINT,
        felt_change=FeltChange.TOUCH,
        energy=Energy.SETTLING,
        care=Care.TO_SOMEONE,
        source=Source.PERSON,
        surprise=True,
        by_itself=True,
        almost_missed=True,
        close=True,
        private=True,
    )
    chip(fold, "as expected").click()
    chip(fold, "strong").click()
    assert (form.draft().surprise, form.draft().strength) == (False, Strength.STRONG)
    chip(fold, "as expected").click()
    chip(fold, "strong").click()
    assert (form.draft().surprise, form.draft().strength) == (None, None)


def test_words_of_the_body_and_of_connection_are_chosen(form: MomentForm, qtbot: QtBot) -> None:
    fold = fold_of(form)
    with qtbot.waitSignal(form.changed):
        chip(fold, "shoulders").click()
    chip(fold, "warm").click()
    chip(fold, "seen").click()
    fold.chosen[Family.SENSATION].add("mossy")
    said = form.draft()
    assert said.body_places == ("shoulders",)
    assert said.sensations == ("warm", "mossy")
    assert said.connection == ("seen",)


def test_appreciating_is_one_press_and_the_body_is_asked_first(noting: Capturing) -> None:
    noting.form.set_size(Size.WHOLE)
    fold = fold_of(noting.form)
    chip(fold, "+ I appreciate this").click()
    noting.settle()
    assert noting.form.draft().appreciation == "this"
    places = fold.chosen[Family.BODY_PLACE]
    assert places.accessibleName() == "Where do you feel it?"
    assert places.isAncestorOf(QApplication.focusWidget())
    line = fold.findChild(AppreciatedField).edit
    assert (
        places.mapTo(fold, places.rect().topLeft()).y()
        < line.mapTo(fold, line.rect().topLeft()).y()
    )
    line.setFocus()
    QTest.keyClicks(line, "the walk")
    assert noting.form.draft().appreciation == "the walk", "its word was there to be replaced"
    line.selectAll()
    QTest.keyClick(line, Key.Key_Delete)
    assert noting.form.draft().appreciation == ""


def test_it_came_again_adds_now_and_a_time_can_be_taken_off(
    form: MomentForm, clock: StillClock
) -> None:
    before = datetime(2026, 3, 1, 8, tzinfo=UTC)
    form.show_draft(Draft(text="first coffee", again=(before,)))
    row = form.findChild(CameBackRow)
    chip(row, "+ it came again").click()
    assert form.draft().again == (before, clock.now())
    chip(row, "Sunday, 1 March 2026, 08:00").click()
    assert form.draft().again == (clock.now(),)


def test_enter_in_a_line_keeps_and_blanks_at_its_end_go(noting: Capturing) -> None:
    noting.form.set_size(Size.WHOLE)
    line = next(one for one in fold_of(noting.form).edits if one.accessibleName().endswith("next"))
    line.setFocus()
    QTest.keyClicks(line, "sat down ")
    noting.press(Key.Key_Return)
    assert noting.kept[0].did_next == "sat down"


def test_escape_holds_every_field(noting: Capturing) -> None:
    said = Draft(
        text="tea",
        strength=Strength.MILD,
        body_places=("hands",),
        surprise=False,
        again=(datetime(2026, 3, 1, tzinfo=UTC),),
        did_next="sat down",
    )
    noting.form.show_draft(said)
    noting.press(Key.Key_Escape)
    assert noting.held == said
    noting.open()
    assert noting.form.draft() == said


def test_it_is_not_made_before_it_is_wanted(noting: Capturing) -> None:
    noting.type("tea")
    assert not noting.form.extras.is_made()
    noting.press(Key.Key_M, CONTROL)
    assert noting.form.extras.isVisible()
    assert fold_of(noting.form).isAncestorOf(QApplication.focusWidget())


def test_what_is_said_is_shown_and_nothing_else(noting: Capturing) -> None:
    noting.form.show_draft(Draft(text="tea", care=Care.TO_ME))
    noting.settle()
    fold = fold_of(noting.form)
    assert chip(fold, "to me").isVisible()
    assert not chip(fold, "faint").isVisible()
    assert noting.form.size_shown() is Size.USUAL
    noting.form.show_draft(Draft())
    noting.settle()
    assert not noting.form.extras.isVisible()


def test_a_field_is_not_lost_where_it_was_not_shown(clock: Clock, qtbot: QtBot) -> None:
    form = MomentForm(load_theme(RESOURCES, "light"), clock)
    qtbot.addWidget(form)
    said = Draft(text="tea", energy=Energy.SETTLING, prompt="warmth", zone="UTC")
    form.show_draft(said)
    assert form.draft() == said
    form.set_size(Size.WHOLE)
    assert form.draft() == said
    assert replace(form.finished_draft(), text="") == replace(said, text="")


def test_where_the_body_is_left_out_it_is_not_asked_about(noting: Capturing) -> None:
    """What was said of it stays in sight; appreciating asks what for at once."""
    noting.form.offer(offers.together(_nothing_own(), VOCABULARY.without_inward()))
    noting.form.set_size(Size.WHOLE)
    noting.settle()
    fold = fold_of(noting.form)
    assert not fold.chosen[Family.BODY_PLACE].isVisible()
    assert not fold.chosen[Family.SENSATION].isVisible()
    assert fold.chosen[Family.CONNECTION].isVisible()
    chip(fold, "+ I appreciate this").click()
    noting.settle()
    assert QApplication.focusWidget() is fold.findChild(AppreciatedField).edit
    noting.form.show_draft(Draft(body_places=("hands",)))
    noting.settle()
    assert fold.chosen[Family.BODY_PLACE].isVisible()


def _nothing_own() -> dict[Family, list[Word]]:
    return {family: [] for family in Family}
