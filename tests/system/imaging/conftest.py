"""Real pictures, made on the spot."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from glimmer_desktop.system.imaging import ChildPhotoReader


@pytest.fixture(scope="module")
def reader() -> Iterator[ChildPhotoReader]:
    one = ChildPhotoReader()
    yield one
    one.close()
