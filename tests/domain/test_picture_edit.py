"""Cutting and turning, as figures alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.moment import Photo
from glimmer_desktop.domain.picture_edit import PictureEdit, turned_on, turned_size, whole, within

PHOTO = Photo("0" * 64, 400, 200, 1, "image/jpeg")
edits = st.builds(
    PictureEdit,
    turn=st.integers(0, 3),
    x=st.integers(-500, 500),
    y=st.integers(-500, 500),
    width=st.integers(-10, 900),
    height=st.integers(-10, 900),
)


def test_a_quarter_turns_the_part_with_the_picture() -> None:
    assert whole(PHOTO, 1) == PictureEdit(1, 0, 0, 200, 400)
    top_left = PictureEdit(0, 0, 0, 100, 50)
    assert turned_on(top_left, PHOTO, 1) == PictureEdit(1, 150, 0, 50, 100)
    assert turned_on(top_left, PHOTO, 2) == PictureEdit(2, 300, 150, 100, 50)
    assert turned_on(top_left, PHOTO, -1) == PictureEdit(3, 0, 300, 50, 100)


@given(edits, st.integers(-5, 5))
def test_what_is_turned_back_is_as_it_was(edit: PictureEdit, quarters: int) -> None:
    edit = within(edit, PHOTO)
    assert turned_on(turned_on(edit, PHOTO, quarters), PHOTO, -quarters) == edit


@given(edits)
def test_it_always_lies_on_the_picture_and_leaves_something(edit: PictureEdit) -> None:
    cut = within(edit, PHOTO)
    wide, tall = turned_size(PHOTO, cut.turn)
    assert 0 <= cut.x <= cut.x + cut.width <= wide
    assert 0 <= cut.y <= cut.y + cut.height <= tall
    assert min(cut.width, cut.height) >= 16
    assert within(cut, PHOTO) == cut
