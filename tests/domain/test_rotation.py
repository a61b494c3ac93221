from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.rotation import DAYS, MONTHS, RECENT, WEEKS, staying

TIMES = st.sets(st.datetimes(timezones=st.just(UTC)), max_size=60)


@given(TIMES)
def test_the_newest_and_all_of_its_last_day_stay(made: set[datetime]) -> None:
    stay = staying(made)
    assert stay <= made
    assert {time for time in made if max(made) - time < RECENT} <= stay


@given(TIMES)
def test_what_stays_is_bounded_and_stays_when_asked_again(made: set[datetime]) -> None:
    stay = staying(made)
    recent = {time for time in made if max(made) - time < RECENT} if made else set()
    assert len(stay - recent) <= DAYS + WEEKS + MONTHS
    assert staying(stay) == stay


@given(TIMES)
def test_each_of_the_last_seven_days_with_a_backup_has_its_last_one(made: set[datetime]) -> None:
    last_of_day = {day: max(t for t in made if t.date() == day) for day in {t.date() for t in made}}
    assert {last_of_day[day] for day in sorted(last_of_day)[-DAYS:]} <= staying(made)


def test_a_backup_every_day_for_two_years_leaves_days_weeks_and_months() -> None:
    first = datetime(2025, 1, 1, 18, tzinfo=UTC)
    there: set[datetime] = set()
    for day in range(730):
        there = staying(there | {first + timedelta(days=day)})
    newest = max(there)
    ages = sorted((newest - time).days for time in there)
    assert ages[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert 18 <= len(there) <= DAYS + WEEKS + MONTHS
    assert 330 <= ages[-1] <= 366
