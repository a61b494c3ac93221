"""One change made to a moment, and taken back: what it was before comes back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from glimmer_desktop.domain.altering import (
    AddWord,
    Cover,
    Edit,
    KeepClose,
    TakeWord,
    altered,
    place_of,
    taken_back,
)
from glimmer_desktop.domain.moment import Family, Moment
from moment_strategies import moments

EDITS = (
    *(KeepClose(close) for close in (True, False)),
    *(Cover(private) for private in (True, False)),
    AddWord(Family.PLACE, "the kitchen"),
    AddWord(Family.CUE, "slow breath", place=0),
)


@pytest.mark.parametrize("edit", EDITS)
@given(moment=moments)
def test_what_is_changed_can_be_taken_back(edit: Edit, moment: Moment) -> None:
    after = altered(edit, moment)
    if after is not moment:
        assert altered(taken_back(edit), after) == moment


@given(moment=moments)
def test_a_word_that_was_taken_away_comes_back_where_it_stood(moment: Moment) -> None:
    base = replace(moment, places=("attic", "the kitchen", "garden"))
    edit = TakeWord(Family.PLACE, "The Kitchen")
    after = altered(edit, base)
    assert after.places == ("attic", "garden")
    where = place_of(base, Family.PLACE, "the kitchen")
    assert altered(taken_back(TakeWord(Family.PLACE, "the kitchen"), where), after) == base


@given(moment=moments)
def test_what_is_so_already_stays_the_very_same(moment: Moment) -> None:
    base = replace(moment, places=("the kitchen",), close=True)
    assert altered(AddWord(Family.PLACE, "THE KITCHEN"), base) is base
    assert altered(TakeWord(Family.PLACE, "attic"), base) is base
    assert altered(KeepClose(close=True), base) is base


@given(moment=moments)
def test_another_word_of_the_family_stays(moment: Moment) -> None:
    base = replace(moment, places=("attic",))
    assert altered(AddWord(Family.PLACE, "garden"), base).places == ("attic", "garden")
