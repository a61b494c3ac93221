"""What a plan is: which have times, where one stands, and what one may be suggested from."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.anchors import Anchor
from glimmer_desktop.domain.grounding import Offered
from glimmer_desktop.domain.moment import Draft, Face, Kind, Moment, MomentId, moment_from
from glimmer_desktop.domain.plans import (
    Plan,
    PlanId,
    PlanSaid,
    anchors_of,
    is_reliable,
    moved,
    plan_of,
)
from strategies import drafts

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
OFFERED = Offered(frozenset({"kitchen"}), frozenset({"Ida"}))
COFFEE = Plan(
    id=PlanId("coffee"),
    when="I make coffee",
    then="one breath with it",
    at=time(7, 15),
    days=(0, 4),
    created_at=NOW,
    changed_at=NOW,
)


def kept(draft: Draft) -> Moment:
    return moment_from(draft, id=MomentId("one"), noticed_at=NOW, created_at=NOW, changed_at=NOW)


def test_those_awake_with_a_time_and_a_day_are_anchored() -> None:
    assert anchors_of([COFFEE]) == (Anchor("plan:coffee", time(7, 15), (0, 4)),)
    for other in (
        replace(COFFEE, at=None),
        replace(COFFEE, days=()),
        replace(COFFEE, asleep=True),
    ):
        assert anchors_of([other]) == ()
    assert plan_of("plan:coffee") == "coffee"


def test_what_is_said_of_a_plan_can_be_taken_out_of_it() -> None:
    said = COFFEE.said
    assert type(said) is PlanSaid
    assert (said.when, said.then, said.at, said.days) == (
        "I make coffee",
        "one breath with it",
        time(7, 15),
        (0, 4),
    )


@given(st.lists(st.integers(0, 99), unique=True, min_size=1), st.data())
def test_moving_one_keeps_all_others_in_their_order(
    numbers: list[int], data: st.DataObject
) -> None:
    plans = tuple(replace(COFFEE, id=PlanId(str(number))) for number in numbers)
    one = data.draw(st.sampled_from(plans))
    to = data.draw(st.integers(0, len(plans) - 1))
    after = moved(plans, one.id, to)
    assert after[to] == one
    assert [plan for plan in after if plan != one] == [plan for plan in plans if plan != one]


def test_moving_one_that_is_not_there_moves_none() -> None:
    assert moved((COFFEE,), PlanId("other"), 0) == (COFFEE,)


class TestReliable:
    AGAIN = Draft(text="steam", places=("kitchen",), again=(NOW,))

    @pytest.mark.parametrize("draft", [AGAIN, Draft(text="steam", close=True)])
    def test_what_came_again_at_a_place_and_what_is_kept_close(self, draft: Draft) -> None:
        assert is_reliable(kept(draft), OFFERED)

    @pytest.mark.parametrize(
        "different",
        [
            {"kind": Kind.TRIGGER},
            {"kind": Kind.BODY_NOTE},
            {"private": True},
            {"faces": (Face.ON_GUARD,)},
            {"shift_from": (Face.SHUT_DOWN,)},
            {"places": ("somewhere hidden",)},
            {"company": ("somebody hidden",)},
        ],
    )
    def test_nothing_else(self, different: dict[str, object]) -> None:
        for draft in (self.AGAIN, replace(self.AGAIN, close=True)):
            assert not is_reliable(kept(replace(draft, **different)), OFFERED)

    def test_nor_what_is_in_the_bin(self) -> None:
        assert not is_reliable(replace(kept(self.AGAIN), deleted_at=NOW), OFFERED)

    @given(drafts)
    def test_nothing_hard_or_private_ever(self, draft: Draft) -> None:
        moment = kept(draft)
        offered = Offered(frozenset(moment.places), frozenset(moment.company))
        if is_reliable(moment, offered):
            assert moment.kind is Kind.GLIMMER
            assert not moment.private
            hard = {Face.ON_GUARD, Face.SHUT_DOWN}
            assert not hard & {*moment.faces, *moment.shift_from}
