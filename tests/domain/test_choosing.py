from __future__ import annotations

import pytest
from hypothesis import given

from glimmer_desktop.domain.choosing import (
    choices,
    is_chosen,
    with_choice,
    without_choice,
    without_choices,
)
from glimmer_desktop.domain.query import Condition, MomentQuery, parse
from glimmer_desktop.domain.terms import DATES, FilterName
from moment_strategies import conditions

CUE = (FilterName.CUE,)


def one(text: str) -> Condition:
    condition = parse(text).condition
    assert condition is not None
    return condition


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("", []),
        ("tea", []),
        ("#tea", ["#tea"]),
        ("cue:tea is:close", ["#tea"]),
        ("steam (#tea or #rain) is:close", ["#tea", "#rain"]),
        ("#tea or #rain", ["#tea", "#rain"]),
        ("#tea #rain", ["#tea #rain"]),
        ("-#tea", []),
        ("#tea or is:close", []),
        ("#te*", ["#te*"]),
    ],
)
def test_what_is_chosen_whoever_wrote_it(text: str, chosen: list[str]) -> None:
    assert [str(choice) for choice in choices(parse(text), CUE)] == chosen


@pytest.mark.parametrize(
    ("text", "added", "written"),
    [
        ("", "#tea", "#tea"),
        ("steam", "#tea", "steam #tea"),
        ("steam #tea is:close", "#rain", "steam (#tea or #rain) is:close"),
        ("#tea", "#rain", "#tea or #rain"),
        ("(#tea or #rain) steam", "#snow", "(#tea or #rain or #snow) steam"),
        ("#tea steam #rain", "#snow", "(#tea #rain or #snow) steam"),
        ("#Tea", "#tea", "#Tea"),
        ("steam or door", "#tea", "(steam or door) #tea"),
        ("-#tea", "#rain", "-#tea #rain"),
    ],
)
def test_one_more(text: str, added: str, written: str) -> None:
    assert str(with_choice(parse(text), one(added), CUE)) == written


@pytest.mark.parametrize(
    ("text", "taken", "written"),
    [
        ("#tea", "#tea", ""),
        ("steam (#tea or #rain)", "#TEA", "steam #rain"),
        ("#te* steam", "#te", "steam"),
        ("steam #rain", "#tea", "steam #rain"),
        ("#tea #rain steam", "#tea #rain", "steam"),
    ],
)
def test_one_less(text: str, taken: str, written: str) -> None:
    assert str(without_choice(parse(text), one(taken), CUE)) == written


def test_days_that_hold_together_are_one_choice() -> None:
    week = one("after:2026-11-16 before:2026-11-23")
    query = with_choice(parse("tea"), week, DATES)
    assert str(query) == "tea after:2026-11-16 before:2026-11-23"
    assert is_chosen(parse("before:2026-11-23 tea after:2026-11-16"), week, DATES)
    both = with_choice(query, one("on:2025"), DATES)
    assert str(both) == "tea (after:2026-11-16 before:2026-11-23 or on:2025)"
    assert parse(str(both)) == both
    assert str(without_choice(both, week, DATES)) == "tea on:2025"
    assert str(without_choices(both, DATES)) == "tea"


@given(conditions().map(MomentQuery))
def test_what_is_put_into_any_query_can_be_taken_out_again(query: MomentQuery) -> None:
    chosen = one('#"never there"')
    more = with_choice(query, chosen, CUE)
    assert parse(str(more)) == more
    assert is_chosen(more, chosen, CUE)
    less = without_choice(more, chosen, CUE)
    assert [str(one) for one in choices(less, CUE)] == [str(one) for one in choices(query, CUE)]
    assert not choices(without_choices(more, CUE), CUE)
