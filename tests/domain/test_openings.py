"""When windows open: known times, every so many minutes, days and hours, and fewer of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.openings import (
    FLOOR,
    JITTER_SHARE,
    PATIENCE,
    Rhythm,
    Window,
    in_hours,
    windows_on,
)

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=BERLIN)
OFTEN = Rhythm(every=timedelta(minutes=90))
SEED = 7
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))


def openings(rhythm: Rhythm, last: datetime | None = None, day: date = MONDAY) -> list[datetime]:
    return [window.opens for window in windows_on(day, NOON, rhythm, SEED, last)]


def steps(times: list[datetime]) -> list[timedelta]:
    return [after - before for before, after in pairwise(times)]


def test_holds_do_not_count_for_when_a_window_closes() -> None:
    window = Window("key", NOON)
    assert window.closes() == NOON + PATIENCE
    assert window.closes(timedelta(hours=1)) == NOON + PATIENCE + timedelta(hours=1)


class TestEverySoOften:
    START = datetime(2026, 11, 23, 9, 0, tzinfo=BERLIN)

    @pytest.mark.parametrize("minutes", [60, 90, 120, 240])
    def test_they_come_a_quarter_sooner_or_later(self, minutes: int) -> None:
        every = timedelta(minutes=minutes)
        rhythm = Rhythm(every=every)
        seen = set()
        for ahead in range(40):
            day = MONDAY + timedelta(days=ahead)
            times = [self.START + timedelta(days=ahead), *openings(rhythm, day=day)]
            for step in steps([at.astimezone(UTC) for at in times]):
                assert abs(step - every) <= every / JITTER_SHARE
                seen.add(step)
        assert max(seen) - min(seen) > every / JITTER_SHARE

    def test_asking_twice_brings_the_same(self) -> None:
        assert openings(OFTEN) == openings(replace(OFTEN))
        assert openings(OFTEN) != openings(OFTEN, day=MONDAY + timedelta(days=1))

    def test_what_came_last_is_where_the_next_is_reckoned_from(self) -> None:
        last = datetime(2026, 11, 23, 11, 17, 3, tzinfo=UTC)
        first, *_ = openings(OFTEN, last)
        assert timedelta(minutes=67.5) <= first - last <= timedelta(minutes=112.5)

    def test_the_floor_is_applied_after_the_jitter(self) -> None:
        hourly = Rhythm(every=timedelta(minutes=60))
        for second in range(40):
            last = datetime(2026, 11, 23, 10, 0, second, tzinfo=UTC)
            first, *_ = openings(hourly, last)
            assert FLOOR <= first - last <= timedelta(minutes=75)

    def test_what_came_yesterday_does_not_count(self) -> None:
        yesterday = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
        assert openings(OFTEN, yesterday) == openings(OFTEN)

    def test_they_stay_in_the_hours(self) -> None:
        night = replace(OFTEN, day_starts=time(22), day_ends=time(6))
        for rhythm in (OFTEN, night, replace(OFTEN, day_ends=time(9))):
            for at in openings(rhythm):
                assert in_hours(at.astimezone(BERLIN), rhythm)
        assert openings(night)[-1].astimezone(BERLIN).date() == MONDAY + timedelta(days=1)

    def test_fewer_and_fading_make_them_rarer(self) -> None:
        counts = [len(openings(replace(OFTEN, fewer=fewer))) for fewer in range(4)]
        assert counts == sorted(counts, reverse=True)
        assert counts[0] > counts[-1] >= 1
        halved = [len(openings(replace(OFTEN, halvings=halvings))) for halvings in range(9)]
        assert halved[0] > halved[1] > halved[-1] == 1

    @given(
        st.times(),
        st.times(),
        st.integers(60, 240),
        st.integers(0, 9),
        st.integers(0, 9),
        st.integers(),
    )
    def test_one_a_day_always_stays(
        self, starts: time, ends: time, every: int, fewer: int, halvings: int, seed: int
    ) -> None:
        rhythm = Rhythm(
            every=timedelta(minutes=every),
            day_starts=starts,
            day_ends=ends,
            fewer=fewer,
            halvings=halvings,
        )
        hours = datetime.combine(MONDAY, ends) - datetime.combine(MONDAY, starts)
        found = windows_on(MONDAY, NOON, rhythm, seed)
        assert len(found) >= (hours % timedelta(days=1) > timedelta(minutes=5))
        assert len({window.key for window in found}) == len(found)


class TestFading:
    def test_every_other_one_is_left_out(self) -> None:
        counts = [len(openings(Rhythm(halvings=1), day=MONDAY + timedelta(n))) for n in range(20)]
        assert set(counts) == {1, 2}
        assert sum(counts) == 30

    @pytest.mark.parametrize("halvings", [2, 3, 6, 40])
    def test_one_a_day_always_stays(self, halvings: int) -> None:
        for ahead in range(20):
            assert len(openings(Rhythm(halvings=halvings), day=MONDAY + timedelta(ahead))) == 1

    @given(st.lists(st.times(), min_size=1, max_size=9), st.integers(0, 5), DAYS)
    def test_what_is_left_was_there_before(
        self, times: list[time], halvings: int, day: date
    ) -> None:
        every_hour = Rhythm(windows=tuple(times), day_starts=time(0), day_ends=time(0))
        more = windows_on(day, NOON, replace(every_hour, halvings=halvings), SEED)
        less = windows_on(day, NOON, replace(every_hour, halvings=halvings + 1), SEED)
        assert set(less) <= set(more)
        assert less


class TestDays:
    WORKDAYS = (0, 1, 2, 3, 4)

    @pytest.mark.parametrize("rhythm", [Rhythm(), OFTEN])
    def test_other_days_have_none(self, rhythm: Rhythm) -> None:
        chosen = replace(rhythm, days=self.WORKDAYS)
        counts = [len(openings(chosen, day=MONDAY + timedelta(days=ahead))) for ahead in range(7)]
        assert all(counts[:5])
        assert counts[5:] == [0, 0]

    @pytest.mark.parametrize("rhythm", [Rhythm(windows=(time(1, 0), time(23, 0))), OFTEN])
    def test_a_night_belongs_to_the_day_it_begins_on(self, rhythm: Rhythm) -> None:
        friday_night = replace(rhythm, days=(4,), day_starts=time(22), day_ends=time(4))
        times = [
            at.astimezone(BERLIN)
            for ahead in range(7)
            for at in openings(friday_night, day=MONDAY + timedelta(days=ahead))
        ]
        assert times
        start = datetime(2026, 11, 27, 22, 0, tzinfo=BERLIN)
        assert all(start <= at < start + timedelta(hours=6) for at in times)

    def test_no_days_at_all(self) -> None:
        assert not replace(OFTEN, days=()).comes
        assert openings(replace(OFTEN, days=())) == []
