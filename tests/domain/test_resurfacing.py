"""Which days are looked at, which of their moments is chosen, and which week is looked back on."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.moment import Draft, Moment, MomentId, moment_from
from glimmer_desktop.domain.resurfacing import (
    NEAR,
    Ago,
    Occasion,
    Resurfaced,
    chosen,
    occasions,
    of_the_week,
    week_to_look_back,
)


def moment(number: int, at: datetime) -> Moment:
    said = {"noticed_at": at, "created_at": at, "changed_at": at}
    return moment_from(Draft(text=f"{number}"), id=MomentId(f"m{number}"), **said)


def test_years_half_a_year_and_a_month_in_this_order() -> None:
    years, half, month = occasions(date(2026, 11, 22))
    assert [(one.day, one.years) for one in years[:2]] == [
        (date(2025, 11, 22), 1),
        (date(2024, 11, 22), 2),
    ]
    assert [(one.ago, one.day) for one in (*half, *month)] == [
        (Ago.HALF_A_YEAR, date(2026, 5, 22)),
        (Ago.A_MONTH, date(2026, 10, 22)),
    ]


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2024, 2, 29), (date(2023, 2, 28), date(2023, 8, 29), date(2024, 1, 29))),
        (date(2026, 3, 31), (date(2025, 3, 31), date(2025, 9, 30), date(2026, 2, 28))),
        (date(2026, 1, 5), (date(2025, 1, 5), date(2025, 7, 5), date(2025, 12, 5))),
    ],
)
def test_a_month_that_is_too_short_lends_its_last_day(
    today: date, expected: tuple[date, ...]
) -> None:
    assert tuple(ring[0].day for ring in occasions(today)) == expected


@given(st.dates(min_value=date(2, 1, 10), max_value=date(9999, 12, 31)))
def test_on_any_day_every_day_looked_at_exists_and_no_two_years_meet(today: date) -> None:
    years, half, month = occasions(today)
    days = [one.day for one in years]
    assert all(a - b > 2 * NEAR for a, b in pairwise(days))
    assert all(one.day < today - NEAR for one in (*years, *half, *month))
    assert all(one.day - NEAR for one in years)


def test_one_of_the_very_day_comes_before_others_and_is_the_same_all_day() -> None:
    today = date(2026, 11, 22)
    occasion = Occasion(Ago.YEARS, date(2025, 11, 22), 1)
    at = datetime(2025, 11, 22, 8, tzinfo=UTC)
    near = [Resurfaced(moment(n, at + timedelta(days=2)), occasion) for n in range(5)]
    on_it = [Resurfaced(moment(n, at), occasion) for n in range(5, 10)]
    first = chosen([*near, *on_it], today)
    assert first in on_it
    assert chosen([*reversed(on_it), *near], today) == first, "in whatever order they come"
    assert chosen(near, today) in near
    assert chosen([], today) is None


def test_over_the_days_each_has_its_turn() -> None:
    occasion = Occasion(Ago.YEARS, date(2025, 11, 22), 1)
    some = [Resurfaced(moment(n, datetime(2025, 11, 22, tzinfo=UTC)), occasion) for n in range(4)]
    first = date(2026, 1, 1)
    came = Counter(
        one.moment.id
        for n in range(400)
        if (one := chosen(some, first + timedelta(days=n))) is not None
    )
    assert len(came) == 4 and min(came.values()) > 60


@given(st.integers(0, 100 * 366 * 24 * 60), st.integers(0, 6), st.times())
def test_a_week_ends_on_its_day_and_is_never_ahead(minutes: int, weekday: int, at: time) -> None:
    now = datetime(2000, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    week = week_to_look_back(now, weekday, at)
    if week is None:
        assert now.weekday() == weekday and now.time() < at
        return
    assert week.last.weekday() == weekday
    assert week.last - week.first == timedelta(days=6)
    assert week.opens <= now < week.opens + timedelta(days=8)
    assert (now.date() - week.last).days in range(7)


def test_a_week_is_told_as_it_came() -> None:
    at = datetime(2026, 11, 20, tzinfo=UTC)
    some = [moment(n, at - timedelta(hours=n)) for n in range(3)]
    assert [one.text for one in of_the_week(some)] == ["2", "1", "0"]
