"""A change made to a moment, and taken back: what it was before comes back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from altered_moments import altered
from glimmer_desktop.domain.altering import AddWord, Cover, Edit, KeepClose, TakeWord, taken_back
from glimmer_desktop.domain.moment import Family, Moment
from moment_strategies import moments

EDITS = (
    *(KeepClose(close) for close in (True, False)),
    *(Cover(private) for private in (True, False)),
    AddWord(Family.PLACE, "the kitchen"),
)


@pytest.mark.parametrize("edit", EDITS)
@given(moment=moments)
def test_what_is_changed_can_be_taken_back(edit: Edit, moment: Moment) -> None:
    after = altered(edit, moment)
    if after is not moment:
        assert altered(taken_back(edit), after) == moment


@given(moment=moments)
def test_the_last_word_that_was_taken_away_comes_back(moment: Moment) -> None:
    base = replace(moment, places=("attic", "the kitchen"))
    taken = TakeWord(Family.PLACE, "the kitchen")
    assert altered(taken_back(taken), altered(taken, base)) == base
