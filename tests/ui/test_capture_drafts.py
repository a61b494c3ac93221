"""Joining drafts loses nothing that was said."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from glimmer_desktop.domain.moment import Draft, Face, Kind
from glimmer_desktop.ui.capture.drafts import said_since, united, with_text
from strategies import drafts, texts


@given(earlier=drafts, later=drafts)
def test_all_words_chips_and_pictures_of_both_are_there(earlier: Draft, later: Draft) -> None:
    both = united(earlier, later)
    assert earlier.text in both.text
    assert later.text in both.text
    assert set(both.cues) == {*earlier.cues, *later.cues}
    assert set(both.faces) == {*earlier.faces, *later.faces}
    assert set(both.photos) == {*earlier.photos, *later.photos}


@given(draft=drafts)
def test_a_draft_with_nothing_is_that_draft(draft: Draft) -> None:
    assert united(draft, Draft()) == draft
    assert united(Draft(), draft) == draft


def test_the_earlier_words_stand_above() -> None:
    assert united(Draft(text="one"), Draft(text="two")).text == "one\ntwo"


def test_of_two_kinds_the_one_that_was_chosen_holds() -> None:
    trigger, plain = Draft(kind=Kind.TRIGGER), Draft(text="x")
    assert united(trigger, plain).kind is Kind.TRIGGER
    assert united(plain, trigger).kind is Kind.TRIGGER


@given(draft=drafts)
def test_nothing_was_said_since_the_same_draft(draft: Draft) -> None:
    assert said_since(draft, draft) == Draft()


@given(sent=drafts, more=texts)
def test_words_typed_after_are_what_was_said_since(sent: Draft, more: str) -> None:
    now = replace(sent, text=sent.text + more)
    since = said_since(now, sent)
    assert since.text.split() == (more.split() if sent.text else now.text.split())
    assert since.cues == ()


def test_words_that_arrived_above_are_what_was_said_since() -> None:
    sent = Draft(text="quick", faces=(Face.SETTLED,))
    now = Draft(text="earlier\nquick", faces=(Face.LIVELY, Face.SETTLED))
    assert said_since(now, sent) == Draft(text="earlier", faces=(Face.LIVELY,))


def test_a_text_changed_in_its_middle_comes_back_whole() -> None:
    assert said_since(Draft(text="a warm mug"), Draft(text="a mug")).text == "a warm mug"


@given(draft=drafts, text=texts)
def test_text_is_added_below(draft: Draft, text: str) -> None:
    assert with_text(draft, text).text.endswith(text)
    assert with_text(draft, text).text.startswith(draft.text)
