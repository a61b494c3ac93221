from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.rotation import DAYS, MONTHS, RECENT, WEEKS, staying

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
