from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.ui.gallery.rows import Rows
from glimmer_desktop.ui.gallery.sections import Section, section_at


@st.composite
def rows(draw: st.DrawFn) -> Rows:
    count = draw(st.integers(1, 5_000))
    starts = {0, *draw(st.lists(st.integers(0, count - 1), max_size=30))}
    sections = tuple(Section(start, 2000, 1) for start in sorted(starts))
    return Rows(
        count,
        width=draw(st.integers(1, 900)),
        row_height=draw(st.integers(1, 90)),
        heading_height=draw(st.integers(1, 90)),
        left=draw(st.integers(0, 20)),
        margin=draw(st.integers(0, 20)),
        sections=sections,
    )


@given(rows(), st.data())
def test_a_point_in_a_row_finds_that_row(one: Rows, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, one.count - 1))
    box = one.box(index)
    y = box.y + data.draw(st.integers(0, box.height - 1))
    assert one.index_at(box.x, y) == index
    assert one.row_at(y) == index


@given(rows())
def test_rows_and_headings_lie_below_each_other_and_fill_the_height(one: Rows) -> None:
    bottom = one.margin
    for index in range(one.count):
        number = section_at(one.sections, index)
        if one.sections[number].start == index:
            heading = one.heading(number)
            assert heading.y == bottom == one.seen_from(index)
            assert one.index_at(one.left, heading.y) is None
            assert one.row_at(heading.y) == index
            bottom += heading.height
        else:
            assert one.seen_from(index) == one.top_of(index)
        assert one.box(index).y == bottom
        bottom += one.row_height
    assert bottom + one.margin == one.height


@given(rows(), st.integers(0, 100_000), st.integers(1, 2_000))
def test_every_row_that_shows_is_among_those_between(one: Rows, top: int, high: int) -> None:
    top = min(top, one.height)
    shown = one.between(top, top + high)
    for index in range(one.count):
        box = one.box(index)
        if box.y < top + high and box.y + box.height > top:
            assert index in shown
