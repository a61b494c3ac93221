"""A picture in its room: what stays under the pointer, and that its edges never come away."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSizeF

from glimmer_desktop.ui.gallery.zooming import MOST, STEP, Zoom

PICTURE, ROOM = QSizeF(2560, 1440), QSizeF(800, 600)
lengths = st.floats(40, 3_000)


def point_at(zoom: Zoom, at: QPointF) -> QPointF:
    """The point of the picture under a place of the room."""
    return (at - zoom.place().topLeft()) / zoom.scale


def test_it_fits_whole_and_in_the_middle() -> None:
    zoom = Zoom.fitting(PICTURE, ROOM)
    assert zoom.fits
    assert zoom.place().getRect() == pytest.approx((0, 75, 800, 450))


def test_the_point_under_the_pointer_stays_there() -> None:
    at = QPointF(500, 300)
    zoom = Zoom.fitting(PICTURE, ROOM).larger(2.5)
    before = point_at(zoom, at)
    after = point_at(zoom.larger(STEP, at), at)
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()))


def test_full_is_pixel_for_pixel_and_there_is_an_end() -> None:
    zoom = Zoom.fitting(PICTURE, ROOM)
    assert zoom.full().percent == 100
    assert zoom.larger(1_000).scale == MOST
    assert zoom.full().larger(0.001).scale == pytest.approx(zoom.scale)


def test_a_small_picture_may_be_seen_as_small_as_it_is() -> None:
    zoom = Zoom.fitting(QSizeF(100, 100), ROOM)
    assert zoom.percent == 600
    assert zoom.larger(0.001).percent == 100


@given(lengths, lengths, lengths, lengths, st.lists(st.tuples(lengths, lengths, st.booleans())))
def test_no_edge_comes_away(
    wide: float, high: float, across: float, down: float, ways: list[tuple[float, float, bool]]
) -> None:
    zoom = Zoom.fitting(QSizeF(wide, high), QSizeF(across, down))
    for x, y, closer in ways:
        zoom = zoom.larger(1.7 if closer else 0.6, QPointF(x, y)).moved(QPointF(x, -y))
        place = zoom.place()
        if place.width() >= across:
            assert place.left() <= 1e-6 and place.right() >= across - 1e-6
        else:
            assert place.center().x() == pytest.approx(across / 2)
        if place.height() >= down:
            assert place.top() <= 1e-6 and place.bottom() >= down - 1e-6
