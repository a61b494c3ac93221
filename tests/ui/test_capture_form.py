"""The form gives back exactly the draft it was shown, with fields or without."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from pytestqt.qtbot import QtBot

from capturing import RESOURCES, VOCABULARY
from glimmer_desktop.domain.moment import Draft, Face, Family
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.capture import offers
from glimmer_desktop.ui.capture.form import MomentForm
from glimmer_desktop.ui.theme.theme import load_theme
from strategies import drafts

on_one_form = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def form(qtbot: QtBot, clock: Clock) -> Iterator[MomentForm]:
    form = MomentForm(load_theme(RESOURCES, "light"), clock)
    form.offer(offers.shipped(VOCABULARY))
    qtbot.addWidget(form)
    return form


@on_one_form
@given(draft=drafts)
def test_a_shown_draft_comes_back_as_it_was(form: MomentForm, draft: Draft) -> None:
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


@on_one_form
@given(draft=drafts)
def test_a_change_changes_only_what_was_changed(form: MomentForm, draft: Draft) -> None:
    form.show_draft(draft)
    form.faces.toggle(Face.RESTFUL)
    form.faces.toggle(Face.RESTFUL)
    changed = form.draft()
    assert set(changed.faces) == set(draft.faces)
    assert changed.text == draft.text
    assert changed.qualities == draft.qualities
    assert changed.again == draft.again


def test_showing_a_draft_is_no_change_and_saying_something_is_one(
    form: MomentForm, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(form.changed):
        form.show_draft(Draft(text="tea", faces=(Face.SETTLED,), cues=("moss",)))
    with qtbot.waitSignal(form.changed):
        form.rows[Family.CUE].add("warmth")
    with qtbot.waitSignal(form.changed):
        form.note.insertPlainText("!")


@pytest.mark.parametrize("text", ["a\u00a0b", "two\nlines\n", "  spaces  ", "\ttab", "👩‍👩‍👧 ok"])
def test_text_is_kept_to_the_letter(form: MomentForm, text: str) -> None:
    form.note.insertPlainText(text)
    assert form.draft().text == text


def test_a_word_is_found_under_its_own_spelling(form: MomentForm) -> None:
    row = form.rows[Family.CUE]
    row.add("WARMTH")
    row.add("warmth")
    assert row.chosen() == ("warmth",)


def test_words_in_another_draft_keep_their_spelling(form: MomentForm) -> None:
    form.show_draft(Draft(cues=("WARMTH", "warmth")))
    assert form.draft().cues == ("WARMTH", "warmth")


def test_cues_in_the_text_count_when_it_is_finished(form: MomentForm) -> None:
    form.show_draft(Draft(text='green #moss, #Slow Breath and #"wet stone"', cues=("warmth",)))
    assert form.draft().cues == ("warmth",)
    assert form.finished_draft().cues == ("warmth", "moss", "slow breath", "wet stone")


def test_half_a_character_from_a_broken_clipboard_can_be_kept(form: MomentForm) -> None:
    form.note.insertPlainText("half \ud83d here")
    text = form.draft().text
    assert text.encode("utf-8").startswith(b"half ")
    assert text.endswith(" here")
