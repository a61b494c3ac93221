from __future__ import annotations

from array import array
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from glimmer_desktop.domain.moment import Draft, Moment, MomentId, moment_from
from glimmer_desktop.ui.gallery.model import MOMENTS_HELD, PICTURE_BYTES_HELD, GalleryModel

NOW = datetime(2026, 11, 22, tzinfo=UTC)
keys_newest_first = st.lists(st.integers(-(2**62), 2**62), unique=True).map(
    lambda keys: array("q", sorted(keys, reverse=True))
)


def moment(number: int, text: str = "") -> Moment:
    at = NOW - timedelta(hours=number)
    draft = Draft(text=text or f"note {number}")
    return moment_from(
        draft, id=MomentId(f"m{number}"), noticed_at=at, created_at=at, changed_at=at
    )


def shown(model: GalleryModel) -> list[int]:
    return [model.key(index) for index in range(len(model))]


@pytest.fixture
def model(qapp: object) -> GalleryModel:
    model = GalleryModel()
    model.show([50, 40, 30, 20, 10])
    model.fill({key: moment(key) for key in (50, 40, 30)})
    return model


@given(keys_newest_first, st.integers(-(2**62), 2**62))
def test_a_key_is_found_where_it_stands(keys: array[int], key: int) -> None:
    model = GalleryModel()
    model.show(keys)
    place = model.place(key)
    assert all(one > key for one in keys[:place])
    assert all(one <= key for one in keys[place:])
    assert model.index_of(key) == (keys.index(key) if key in keys else None)


def test_it_shows_the_same_until_something_of_it_is_forgotten(model: GalleryModel) -> None:
    assert model.shows([50, 40, 30, 20, 10])
    assert not model.shows([50, 40, 30, 20])
    model.forget_moments()
    assert not model.shows([50, 40, 30, 20, 10])
    model.show([50, 40, 30, 20, 10])
    assert model.shows(array("q", [50, 40, 30, 20, 10]))


def test_moments_are_known_once_they_are_filled(model: GalleryModel) -> None:
    first, unseen = model.moment(0), model.moment(3)
    assert first is not None
    assert first.id == "m50"
    assert unseen is None
    assert model.key_of(MomentId("m40")) == 40


def test_a_new_one_takes_its_place(model: GalleryModel) -> None:
    model.put(35, moment(35))
    assert shown(model) == [50, 40, 35, 30, 20, 10]


def test_one_that_changed_stays_where_it_is(model: GalleryModel) -> None:
    model.put(40, moment(40, "changed"))
    changed = model.moment(1)
    assert changed is not None
    assert changed.text == "changed"
    assert shown(model) == [50, 40, 30, 20, 10]


def test_one_of_another_day_moves(model: GalleryModel) -> None:
    model.put(15, moment(40))
    assert shown(model) == [50, 30, 20, 15, 10]
    assert model.key_of(MomentId("m40")) == 15


def test_one_is_taken_out(model: GalleryModel) -> None:
    assert model.remove(MomentId("m40"))
    assert shown(model) == [50, 30, 20, 10]
    assert not model.remove(MomentId("m40"))
    assert not model.remove(MomentId("m20"))


def test_keys_that_stand_for_nothing_go(model: GalleryModel) -> None:
    model.fill({20: moment(20)}, gone=[10, 50, 99])
    assert shown(model) == [40, 30, 20]


def test_another_result_keeps_what_was_loaded(model: GalleryModel) -> None:
    model.show([60, 40, 10])
    kept = model.moment(1)
    assert kept is not None
    assert model.moment(0) is None


def test_only_so_many_moments_are_held(model: GalleryModel) -> None:
    many = {key: moment(key) for key in range(100, 100 + MOMENTS_HELD + 50)}
    model.fill(many)
    assert sum(model.holds(key) for key in many) == MOMENTS_HELD
    assert model.key_of(MomentId("m50")) is None
    assert model.key_of(MomentId(f"m{100 + MOMENTS_HELD}")) is not None


def test_only_so_many_bytes_of_pictures_are_held(model: GalleryModel) -> None:
    image = QImage(QSize(1_000, 1_000), QImage.Format.Format_ARGB32_Premultiplied)
    most = PICTURE_BYTES_HELD // image.sizeInBytes()
    for number in range(most + 3):
        model.put_picture(str(number), image)
    assert model.picture("0") is None
    assert model.picture(str(most + 2)) is not None
    assert model.picture("3") is not None
