from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.rotation import (
    DAYS,
    MONTHS,
    RECENT,
    SEVENTHS,
    WEEKS,
    due_sevenths,
    seventh_of,
    staying,
)

ANY_TIME = st.datetimes(timezones=st.just(UTC))
TIMES = st.sets(ANY_TIME, max_size=60)


@given(TIMES, ANY_TIME)
def test_all_of_the_last_day_stay_and_all_ahead_of_the_clock(
    made: set[datetime], now: datetime
) -> None:
    stay = staying(made, now)
    assert stay <= made
    assert {time for time in made if now - time < RECENT} <= stay


@given(TIMES, ANY_TIME)
def test_what_stays_is_bounded_and_stays_when_asked_again(
    made: set[datetime], now: datetime
) -> None:
    stay = staying(made, now)
    recent = {time for time in made if now - time < RECENT}
    assert len(stay - recent) <= DAYS + WEEKS + MONTHS
    assert staying(stay, now) == stay


@given(TIMES, ANY_TIME)
def test_each_of_the_last_seven_days_with_a_backup_has_its_last_one(
    made: set[datetime], now: datetime
) -> None:
    until_now = {time for time in made if time <= now}
    days = {time.date() for time in until_now}
    last_of_day = {day: max(t for t in until_now if t.date() == day) for day in days}
    assert {last_of_day[day] for day in sorted(last_of_day)[-DAYS:]} <= staying(made, now)


def test_a_backup_every_day_for_two_years_leaves_days_weeks_and_months() -> None:
    first = datetime(2025, 1, 1, 18, tzinfo=UTC)
    there: set[datetime] = set()
    for day in range(730):
        now = first + timedelta(days=day)
        there = staying(there | {now}, now)
    newest = max(there)
    ages = sorted((newest - time).days for time in there)
    assert ages[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert 18 <= len(there) <= DAYS + WEEKS + MONTHS
    assert 330 <= ages[-1] <= 366


ANY_DAY = st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 1, 1))


@given(ANY_DAY, st.lists(st.integers(0, 20), min_size=1, max_size=30))
def test_whenever_somebody_comes_by_nothing_lies_unseen_for_a_week(
    first: date, gaps: list[int]
) -> None:
    """After any visit each seventh was looked at in the last six days, or just now."""
    seen: dict[int, date] = {}
    before, today = first, first
    for gap in gaps:
        today = before + timedelta(days=gap)
        seen |= dict.fromkeys(due_sevenths(today, before), today)
        if (today - first).days >= SEVENTHS:
            assert set(seen) == set(range(SEVENTHS))
            assert all((today - at).days < SEVENTHS for at in seen.values())
        before = today


def test_a_clock_that_went_back_looks_at_everything_and_a_new_folder_at_nothing() -> None:
    today = date(2026, 11, 22)
    assert due_sevenths(today, today + timedelta(days=1)) == frozenset(range(SEVENTHS))
    assert due_sevenths(today, None) == frozenset()
    assert len(due_sevenths(today, today)) == 1


@given(st.binary(max_size=20))
def test_every_hash_is_of_one_seventh(data: bytes) -> None:
    assert seventh_of(sha256(data).hexdigest()) in range(SEVENTHS)
    assert seventh_of(sha256(data).hexdigest()) == seventh_of(sha256(data).hexdigest()[:12])
