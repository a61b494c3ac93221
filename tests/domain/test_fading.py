"""Backing off: what faded unanswered, and nothing else, makes invitations rarer."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.fading import Attention, answered, faded, steps_down

TODAY = date(2026, 11, 23)
SINCE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def quiet(days: int, attention: Attention | None = None) -> Attention:
    """So many days with two that faded on each."""
    attention = attention or Attention()
    for day in range(days):
        for _ in range(2):
            attention = faded(attention, TODAY + timedelta(days=day))
    return attention


@pytest.mark.parametrize(("count", "halvings"), [(0, 0), (2, 0), (3, 1), (5, 1), (6, 2), (9, 3)])
def test_three_in_a_row_halve_the_rate(count: int, halvings: int) -> None:
    assert Attention(faded_in_a_row=count).halvings == halvings


def test_a_number_from_nowhere_makes_nothing_more_often() -> None:
    assert Attention(faded_in_a_row=-30).halvings == 0


def test_any_answer_restores_it() -> None:
    after = answered(quiet(9), TODAY)
    assert after.halvings == 0
    assert after.quiet_days == 0


def test_after_seven_quiet_days_it_is_asked_once() -> None:
    assert not quiet(6).asks_how_often
    attention = quiet(7)
    assert attention.asks_how_often
    asked = Attention(quiet_days=attention.quiet_days, asked_how_often=True)
    assert not quiet(60, asked).asks_how_often
    assert not answered(asked, TODAY).asks_how_often
    assert quiet(7, answered(asked, TODAY - timedelta(days=1))).asks_how_often


def test_a_day_with_an_answer_is_not_quiet() -> None:
    attention = answered(faded(Attention(), TODAY), TODAY)
    attention = faded(attention, TODAY)
    assert attention.quiet_days == 0
    assert attention.faded_in_a_row == 1
    assert faded(attention, TODAY + timedelta(days=1)).quiet_days == 1


@pytest.mark.parametrize(
    ("weeks", "steps"),
    [(0, 0), (3.9, 0), (4, 1), (5.9, 1), (6, 2), (8, 3), (1_000, 6), (-5, 0)],
)
def test_a_fading_that_was_wished_for_goes_step_by_step(weeks: float, steps: int) -> None:
    assert steps_down(SINCE, SINCE + timedelta(weeks=weeks)) == steps


def test_without_the_wish_nothing_fades() -> None:
    assert steps_down(None, SINCE) == 0


@given(st.lists(st.booleans(), max_size=60))
def test_while_ignored_it_only_falls(happened: list[bool]) -> None:
    attention = Attention()
    for day, was_answered in enumerate(happened):
        before = attention
        attention = (answered if was_answered else faded)(attention, TODAY + timedelta(days=day))
        assert attention.halvings >= (0 if was_answered else before.halvings)
        assert attention.quiet_days <= day + 1
