from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.ui.gallery.grid import Grid, columns_for

grids = st.builds(
    Grid,
    count=st.integers(1, 100_000),
    columns=st.integers(1, 12),
    tile_width=st.integers(1, 400),
    tile_height=st.integers(1, 400),
    gap=st.integers(0, 30),
    left=st.integers(0, 40),
    margin=st.integers(0, 20),
)


@given(grids, st.data())
def test_a_point_in_a_tile_finds_that_tile(grid: Grid, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, grid.count - 1))
    box = grid.box(index)
    x = box.x + data.draw(st.integers(0, box.width - 1))
    y = box.y + data.draw(st.integers(0, box.height - 1))
    assert grid.index_at(x, y) == index


@given(grids, st.integers(-50, 10_000), st.integers(-50, 10_000))
def test_a_tile_found_at_a_point_holds_the_point(grid: Grid, x: int, y: int) -> None:
    index = grid.index_at(x, y)
    if index is not None:
        box = grid.box(index)
        assert box.x <= x < box.x + box.width
        assert box.y <= y < box.y + box.height


@given(grids, st.integers(0, 100_000), st.integers(1, 2_000))
def test_every_tile_that_shows_is_among_those_between(grid: Grid, top: int, high: int) -> None:
    shown = grid.between(top, top + high)
    assert 0 <= shown.start <= shown.stop <= grid.count
    for index in (0, grid.count // 2, grid.count - 1):
        box = grid.box(index)
        if box.y < top + high and top < box.y + box.height:
            assert index in shown


@given(grids)
def test_the_whole_is_as_high_as_its_last_tile_reaches(grid: Grid) -> None:
    last = grid.box(grid.count - 1)
    assert grid.height == last.y + last.height + grid.margin


def test_no_tiles_take_no_room() -> None:
    grid = Grid(0, 4, 200, 220, 14, 4, 4)
    assert grid.height == 0
    assert list(grid.between(0, 900)) == []
    assert grid.index_at(10, 10) is None


@given(st.integers(1, 5_000), st.integers(100, 400))
def test_as_many_columns_as_fit_and_never_none(width: int, least: int) -> None:
    columns = columns_for(width, least, 14)
    assert columns >= 1
    assert columns == 1 or columns * least + (columns - 1) * 14 <= width
    assert (columns + 1) * least + columns * 14 > width
