from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.ui.gallery.shades import SHADES, bounds_of, shade_of
from glimmer_desktop.ui.gallery.year_grid import (
    YearGrid,
    days_of,
    fitting,
    in_year,
    stepped,
)

years = st.integers(1, 9999)
grids = st.builds(
    fitting,
    year=years,
    first_weekday=st.integers(0, 6),
    width=st.integers(50, 3000),
    height=st.integers(50, 3000),
    least=st.integers(5, 80),
)


@given(grids, st.data())
def test_a_point_in_a_day_finds_that_day(grid: YearGrid, data: st.DataObject) -> None:
    day = date.fromordinal(data.draw(st.sampled_from(days_of(grid.year))))
    box = grid.box(day)
    x = box.x + data.draw(st.integers(0, box.width - 1))
    y = box.y + data.draw(st.integers(0, box.height - 1))
    assert grid.day_at(x, y) == day
    assert grid.month_at(x, y) == day.month


@given(grids, st.integers(-50, 4000), st.integers(-50, 9000))
def test_a_day_found_at_a_point_holds_the_point(grid: YearGrid, x: int, y: int) -> None:
    day = grid.day_at(x, y)
    if day is not None:
        box = grid.box(day)
        assert box.x <= x < box.x + box.width
        assert box.y <= y < box.y + box.height


@given(grids)
def test_weekdays_stand_below_each_other_and_days_in_their_month(grid: YearGrid) -> None:
    for ordinal in days_of(grid.year):
        day = date.fromordinal(ordinal)
        box, month = grid.box(day), grid.month_box(day.month)
        assert (box.x - month.x) // grid.cell == (day.weekday() - grid.first_weekday) % 7
        assert month.y + grid.title <= box.y
        assert box.y + box.height <= month.y + month.height <= grid.height
        assert box.x + box.width <= month.x + month.width


@given(st.integers(1, 9999), st.integers(600, 3000), st.integers(400, 3000))
def test_a_usual_window_shows_the_whole_width(year: int, width: int, height: int) -> None:
    grid = fitting(year, 0, width, height, 20)
    december = grid.month_box(12)
    assert 12 % grid.columns == 0
    assert grid.left + grid.columns * (grid.month_width + grid.gap) - grid.gap <= width
    assert december.y + december.height == grid.height


@given(st.dates(), st.integers(-800, 800))
def test_a_step_goes_so_many_days_and_stops_at_the_ends(day: date, days: int) -> None:
    there = stepped(day, days)
    try:
        assert there == day + timedelta(days=days)
    except OverflowError:
        assert there in (date.min, date.max)


@given(st.dates(), years)
def test_another_year_keeps_the_day(day: date, year: int) -> None:
    there = in_year(day, year)
    assert there.year == year
    assert (there.month, there.day) in ((day.month, day.day), (2, 28))


@pytest.mark.parametrize(("year", "kept"), [(0, 1), (10_000, 9999), (2023, 2023)])
def test_years_end_where_dates_do(year: int, kept: int) -> None:
    assert in_year(date(2024, 2, 29), year) == date(kept, 2, 28)


@given(st.lists(st.integers(1, 10_000), min_size=1))
def test_more_is_never_lighter(counts: list[int]) -> None:
    bounds = bounds_of(counts)
    shades = [shade_of(count, bounds) for count in sorted(counts)]
    assert shades == sorted(shades)
    assert all(0 <= shade < SHADES for shade in shades)


def test_days_alike_are_alike_and_light() -> None:
    assert {shade_of(one, bounds_of([1] * 30)) for one in [1] * 30} == {0}
    assert [shade_of(one, bounds_of([1, 2, 3, 4, 5])) for one in (1, 2, 3, 4, 5)] == [0, 0, 1, 2, 3]
