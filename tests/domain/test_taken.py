"""When a picture was taken: what files say, and what names say."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.taken import taken_as_named, taken_as_said

THEN = datetime.fromisoformat("2024-05-03T10:12")


def test_what_exif_says() -> None:
    assert taken_as_said("2024:05:03 10:12:00") == THEN
    there = taken_as_said("2024:05:03 10:12:00", "-03:30")
    assert there is not None
    assert there.utcoffset() == -timedelta(hours=3, minutes=30)


@pytest.mark.parametrize(
    "said",
    [
        "0000:00:00 00:00:00",
        "    :  :     :  :  ",
        "2024:13:03 10:12:00",
        "",
        None,
        7,
        "1024:05:03 1",
    ],
)
def test_what_is_no_time(said: object) -> None:
    assert taken_as_said(said) is None


@pytest.mark.parametrize("offset", ["", "Z", "+99:99", 3])
def test_an_offset_that_is_none_leaves_the_clock(offset: object) -> None:
    assert taken_as_said("2024:05:03 10:12:00", offset) == THEN


@pytest.mark.parametrize(
    "name",
    [
        *("IMG_20240503_101200.jpg", "PXL_20240503_101200123.jpg", "2024-05-03 10.12.00.png"),
        *("Screenshot_20240503-101200_Maps.png", "signal-2024-05-03-10-12-00.webp"),
        *("Screenshot 2024-05-03 at 10.12.00.png", "20240503_1012.jpg"),
    ],
)
def test_the_names_that_cameras_give(name: str) -> None:
    assert taken_as_named(name) == THEN


@pytest.mark.parametrize(
    "name", ["IMG-20240503-WA0001.jpg", "2024-05-03.jpg", "a 2024_05_03 b.png"]
)
def test_a_name_with_a_day_alone(name: str) -> None:
    assert taken_as_named(name) == datetime.fromisoformat("2024-05-03T12:00")


@pytest.mark.parametrize(
    "name", ["DSC00012.JPG", "IMG_1234.jpg", "20241399.png", "120240503999.jpg"]
)
def test_a_name_without_one(name: str) -> None:
    assert taken_as_named(name) is None


@given(st.text())
def test_any_name_and_note_are_read_without_harm(said: str) -> None:
    assert taken_as_named(said) is None or taken_as_named(said).year >= 1900  # type: ignore[union-attr]
    taken_as_said(said, said)
