"""Two states of one draft: whichever is later, nothing of either is lost."""

from __future__ import annotations

from hypothesis import given

from glimmer_desktop.domain.moment import Draft, Face, Kind
from glimmer_desktop.services.sheltering import grown
from strategies import drafts

WRITTEN = ("text", "and_also", "did_next", "appreciation")


def test_a_text_that_went_on_is_not_doubled() -> None:
    early, late = Draft(text="light on"), Draft(text="light on the stairs")
    assert grown(early, late) == grown(late, early) == late
    assert grown(late, late) == late


def test_two_texts_are_both_there() -> None:
    assert grown(Draft(text="tea"), Draft(text="rain")).text == "tea\nrain"


def test_chips_of_either_are_there_and_a_choice_is_not_lost_to_silence() -> None:
    one = Draft(faces=(Face.SETTLED,), cues=("warm",), kind=Kind.TRIGGER)
    other = Draft(text="x", cues=("slow breath", "warm"))
    both = grown(one, other)
    assert (both.faces, both.cues) == ((Face.SETTLED,), ("warm", "slow breath"))
    assert both.kind is Kind.TRIGGER


@given(held=drafts, other=drafts)
def test_nothing_of_either_is_lost(held: Draft, other: Draft) -> None:
    both = grown(held, other)
    for name in WRITTEN:
        assert getattr(held, name) in getattr(both, name)
        assert getattr(other, name) in getattr(both, name)
    assert {*held.photos, *other.photos} == set(both.photos)
    assert grown(both, other).cues == both.cues


@given(draft=drafts)
def test_with_nothing_it_is_itself(draft: Draft) -> None:
    assert grown(draft, Draft()) == grown(Draft(), draft) == draft
