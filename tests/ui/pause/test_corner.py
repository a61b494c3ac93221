"""The card's corner: bottom trailing, never under the pointer, always in the work area."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from glimmer_desktop.ui.pause.corner import EDGE, corners, free_corner

AREA = QRect(100, 30, 1000, 700)
SIZE = QSize(300, 150)
FAR = QPoint(600, 350)


def corner_for(area: QRect, size: QSize, pointer: QPoint, *, mirrored: bool) -> QPoint:
    spots = corners(area, size, mirrored=mirrored)
    return spots[free_corner(spots, size, pointer)]


def test_bottom_right_for_those_who_read_that_way() -> None:
    spot = corner_for(AREA, SIZE, FAR, mirrored=False)
    assert spot == QPoint(1100 - EDGE - 300, 730 - EDGE - 150)


def test_bottom_left_for_the_others() -> None:
    assert corner_for(AREA, SIZE, FAR, mirrored=True) == QPoint(100 + EDGE, 730 - EDGE - 150)


@pytest.mark.parametrize("mirrored", [False, True])
def test_it_makes_way_for_the_pointer(mirrored: bool) -> None:
    first = corner_for(AREA, SIZE, FAR, mirrored=mirrored)
    pointer = QRect(first, SIZE).center()
    second = corner_for(AREA, SIZE, pointer, mirrored=mirrored)
    assert second != first
    assert second.y() == first.y()


points = st.builds(QPoint, st.integers(0, 1300), st.integers(0, 900))


@given(points, st.integers(50, 430), st.integers(50, 290), st.booleans())
def test_never_under_the_pointer_and_never_outside(
    pointer: QPoint, width: int, height: int, mirrored: bool
) -> None:
    card = QRect(corner_for(AREA, size := QSize(width, height), pointer, mirrored=mirrored), size)
    assert not card.contains(pointer)
    assert AREA.contains(card)


def test_a_card_larger_than_the_screen_still_shows_its_beginning() -> None:
    spot = corner_for(AREA, QSize(2000, 2000), FAR, mirrored=False)
    assert spot == AREA.topLeft()
