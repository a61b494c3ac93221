"""Counts and how sure they can make one: properties over all that could be noted."""

from __future__ import annotations

from datetime import date
from math import sqrt
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.moment import Family
from glimmer_desktop.domain.patterns import (
    DAY_PARTS,
    SHOWN_FAMILIES,
    SILENT_BELOW,
    Count,
    DayPart,
    Interval,
    by_day_part,
    in_list_order,
    lines,
    part_of_day,
    query_of,
    wilson,
)
from glimmer_desktop.domain.query import parse

MOST = 100_000
counts = st.integers(1, MOST).flatmap(
    lambda noted: st.integers(0, noted).map(lambda eased: Count(eased, noted))
)
some = st.lists(st.tuples(st.text(max_size=8), counts), max_size=20)


@given(counts)
def test_the_interval_lies_around_the_share_and_inside_what_is_possible(count: Count) -> None:
    interval = wilson(count)
    assert 0 <= interval.low <= count.eased / count.noted <= interval.high <= 1
    assert interval.low < interval.high


@given(counts)
def test_both_sides_are_treated_alike(count: Count) -> None:
    interval, other = wilson(count), wilson(Count(count.noted - count.eased, count.noted))
    assert interval.low == pytest.approx(1 - other.high)
    assert interval.high == pytest.approx(1 - other.low)


@given(counts, st.integers(2, 50))
def test_more_moments_of_the_same_share_are_surer(count: Count, times: int) -> None:
    few, many = wilson(count), wilson(Count(count.eased * times, count.noted * times))
    assert many.high - many.low < few.high - few.low


@given(st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n - 1), st.just(n))))
def test_one_more_that_eased_moves_both_ends_up(pair: tuple[int, int]) -> None:
    eased, noted = pair
    here, more = wilson(Count(eased, noted)), wilson(Count(eased + 1, noted))
    assert more.low > here.low
    assert more.high >= here.high


@given(counts)
def test_its_ends_are_the_shares_that_lie_just_so_far_away(count: Count) -> None:
    """Wilson's own condition: from a true share at either end, what was seen is 1.96 standard
    errors away."""
    seen, interval = count.eased / count.noted, wilson(count)
    for end in (interval.low, interval.high):
        error = sqrt(end * (1 - end) / count.noted)
        assert abs(seen - end) == pytest.approx(1.959964 * error, rel=1e-3, abs=1e-9)


def test_none_and_all_of_ten() -> None:
    """z² / (n + z²) is what is left at the other side."""
    left = 1.959964**2 / (10 + 1.959964**2)
    assert wilson(Count(0, 10)) == Interval(0.0, pytest.approx(left, abs=1e-6))
    assert wilson(Count(10, 10)) == Interval(pytest.approx(1 - left, abs=1e-6), 1.0)


def test_it_holds_the_truth_about_as_often_as_it_says() -> None:
    chance, held, tries = Random(1927), 0, 4000
    for _ in range(tries):
        truth, noted = chance.uniform(0.05, 0.95), chance.randint(SILENT_BELOW, 60)
        eased = sum(chance.random() < truth for _ in range(noted))
        interval = wilson(Count(eased, noted))
        held += interval.low <= truth <= interval.high
    assert 0.93 < held / tries < 0.97


@pytest.mark.parametrize("count", [Count(0, 0), Count(3, 2), Count(-1, 4)])
def test_what_is_no_share_is_refused(count: Count) -> None:
    with pytest.raises(ValueError, match="is no share"):
        wilson(count)


@given(some)
def test_below_eight_nothing_is_said_and_the_order_stays(counted: list[tuple[str, Count]]) -> None:
    drawn = lines(counted)
    assert [(line.name, line.count) for line in drawn] == [
        (name, count) for name, count in counted if count.noted >= 8
    ]
    assert all(line.interval == wilson(line.count) for line in drawn)


def test_eight_is_enough_and_seven_is_silence() -> None:
    (line,) = lines([("sound", Count(7, 7)), ("touch", Count(2, 8))])
    assert (line.name, line.share) == ("touch", 0.25)
    assert isinstance(line.interval, Interval)


@given(st.dictionaries(st.integers(0, 23), counts))
def test_every_hour_belongs_to_one_part_of_the_day(hours: dict[int, Count]) -> None:
    parts = by_day_part(hours.items())
    assert [part for part, _ in parts] == list(DayPart)
    assert sum((count for _, count in parts), Count()) == sum(hours.values(), Count())


def test_the_parts_of_a_day() -> None:
    by_hour = [part_of_day(hour).value for hour in (0, 4, 5, 11, 12, 16, 17, 21, 22, 23)]
    assert by_hour == [
        *("night", "night", "morning", "morning", "afternoon", "afternoon"),
        *("evening", "evening", "night", "night"),
    ]
    assert set(DAY_PARTS) == set(DayPart)
    with pytest.raises(ValueError, match="24 is no hour"):
        part_of_day(24)


@given(st.permutations(["sight", "sound", "smell", "touch"]))
def test_the_list_and_never_the_figure_gives_the_order(names: list[str]) -> None:
    counted = {"touch": Count(9, 9), "smell": Count(0, 9), "gone": Count(9, 9)}
    assert [name for name, _ in in_list_order(names, counted)] == [
        name for name in names if name in counted
    ]


def test_people_are_never_counted() -> None:
    assert Family.COMPANY not in SHOWN_FAMILIES


@given(
    st.sampled_from(SHOWN_FAMILIES),
    st.text(min_size=1).filter(lambda name: name.strip() == name and name.isprintable()),
    st.booleans(),
)
def test_the_query_of_a_line_is_one_that_can_be_read(family: Family, name: str, hard: bool) -> None:
    said = query_of(family, name, date(2026, 8, 25), hard=hard)
    assert str(parse(said)) == said


def test_the_query_of_a_line_leaves_out_what_was_not_counted() -> None:
    since = date(2026, 8, 25)
    assert query_of(Family.CUE, "slow breath", since, hard=True) == (
        '#"slow breath" after:2026-08-25 -is:private'
    )
    assert query_of(Family.SENSE, "touch", None, hard=False) == (
        "sense:touch -is:private -kind:trigger -face:on-guard -face:shut-down"
    )
