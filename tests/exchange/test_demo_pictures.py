from __future__ import annotations

import hashlib
import io
import statistics

import pytest
from PIL import Image, ImageStat

from glimmer_desktop.exchange.demo_pictures import SUBJECTS, draw


@pytest.mark.parametrize("subject", SUBJECTS)
def test_each_subject_is_a_picture_of_its_own(subject: str) -> None:
    one, same, other = draw(subject, 1), draw(subject, 1), draw(subject, 2)
    assert one == same
    assert one.photo.sha256 != other.photo.sha256
    assert one.photo.sha256 == hashlib.sha256(one.data).hexdigest()
    with Image.open(io.BytesIO(one.data)) as picture:
        assert picture.size == (one.photo.width, one.photo.height)
        assert picture.format == "JPEG"
        # Something is to be seen: light and dark, and not one flat colour.
        assert statistics.mean(ImageStat.Stat(picture).stddev) > 4
    with Image.open(io.BytesIO(one.thumbnail)) as thumbnail:
        assert max(thumbnail.size) == 512
    assert one.photo.alt


def test_there_are_many_subjects() -> None:
    assert len(SUBJECTS) >= 24
