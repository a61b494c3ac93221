from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader

from glimmer_desktop.ui.gallery.pictures import (
    ALLOCATION_LIMIT_MB,
    covering,
    fitting,
    limit_decoding,
)
from memory_journal import png


@pytest.mark.parametrize("whole", [(60, 40), (40, 60), (7, 300), (300, 7), (1, 1)])
@pytest.mark.parametrize("size", [(210, 118), (33, 50), (1, 1)])
def test_a_covering_picture_has_exactly_the_size(
    whole: tuple[int, int], size: tuple[int, int]
) -> None:
    image = covering(png(*whole), QSize(*size))
    assert image is not None
    assert (image.width(), image.height()) == size
    assert image.pixelColor(0, 0).red() == pytest.approx(200, abs=2)


@pytest.mark.parametrize(
    ("whole", "shown"), [((60, 40), (30, 20)), ((40, 60), (20, 30)), ((12, 8), (12, 8))]
)
def test_a_fitting_picture_is_whole_and_never_blown_up(
    whole: tuple[int, int], shown: tuple[int, int]
) -> None:
    image = fitting(png(*whole), QSize(30, 30))
    assert image is not None
    assert (image.width(), image.height()) == shown


@pytest.mark.parametrize("data", [b"", b"not a picture", png(20, 20)[:40]])
def test_what_is_no_picture_is_none(data: bytes) -> None:
    assert covering(data, QSize(20, 20)) is None
    assert fitting(data, QSize(20, 20)) is None


def test_no_picture_may_take_all_memory() -> None:
    before = QImageReader.allocationLimit()
    try:
        limit_decoding()
        assert QImageReader.allocationLimit() == ALLOCATION_LIMIT_MB
    finally:
        QImageReader.setAllocationLimit(before)
