"""How the loader asks: little at a time, the visible first, nothing that scrolled away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import cast

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from gallery_parts import Held, keep, with_picture
from glimmer_desktop.domain.moment import Draft, Moment, MomentId
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.gallery import Gallery
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.gallery.loader import MOMENTS_AT_ONCE, PICTURES_AT_ONCE, TileLoader
from glimmer_desktop.ui.gallery.model import GalleryModel
from glimmer_desktop.ui.tasks import Tasks
from memory_journal import MemoryJournal

SIZE = QSize(21, 12)


class Watched(Gallery):
    """Remembers what was asked."""

    asked: list[list[int]]
    thumbnails: list[str]

    def at(self, keys: Sequence[int]) -> list[Moment]:
        self.asked.append(list(keys))
        return super().at(keys)

    def thumbnail(self, sha256: str) -> bytes:
        self.thumbnails.append(sha256)
        return super().thumbnail(sha256)


class Bench:
    """A loader on 400 moments with a picture each, whose workers wait."""

    def __init__(self, clock: Clock) -> None:
        self.journal = MemoryJournal()
        pictures = [with_picture(self.journal, Draft(), colour=n % 256) for n in range(400)]
        keep(self.journal, pictures, clock.now())
        self.gallery = Watched(self.journal, clock)
        self.gallery.asked, self.gallery.thumbnails = [], []
        self.store, self.pictures = Held(), Held()
        self.model = GalleryModel()
        self.model.show(self.journal.moments.keys(MomentQuery()))
        self.loader = TileLoader(self.gallery, Tasks(self.store, self.pictures), self.model)

    def picture_of(self, number: int) -> str:
        return self.journal.moments.kept[MomentId(f"m{number}")].photos[0].sha256


@pytest.fixture
def bench(qtbot: QtBot, clock: Clock) -> Bench:
    return Bench(clock)


def test_the_visible_come_first_then_below_then_above(bench: Bench, qtbot: QtBot) -> None:
    bench.loader.show(range(100, 110), SIZE)
    for _ in range(8):
        bench.store.work(qtbot)
        bench.pictures.work(qtbot)
    keys = bench.model.keys(range(400))
    assert bench.gallery.asked == [keys[100:110], keys[110:120], keys[90:100]]


def test_a_jump_waits_for_one_screen_at_most(bench: Bench, qtbot: QtBot) -> None:
    bench.loader.show(range(100), SIZE)
    bench.store.work(qtbot)
    assert bench.gallery.asked[0] == bench.model.keys(range(MOMENTS_AT_ONCE))
    bench.loader.show(range(300, 310), SIZE)
    bench.store.work(qtbot)
    bench.store.work(qtbot)
    assert bench.gallery.asked[2] == bench.model.keys(range(300, 310))


def test_one_question_at_a_time_however_fast_one_scrolls(bench: Bench, qtbot: QtBot) -> None:
    for first in range(0, 300, 10):
        bench.loader.show(range(first, first + 10), SIZE)
    assert len(bench.store.waiting) == 1
    bench.store.work(qtbot)
    assert bench.gallery.asked[0][0] == bench.model.key(0)
    bench.store.work(qtbot)
    assert bench.gallery.asked[1][0] == bench.model.key(290)
    assert len(bench.gallery.asked) == 2


def test_few_pictures_at_a_time_visible_ones_first(bench: Bench, qtbot: QtBot) -> None:
    bench.loader.show(range(20, 24), SIZE)
    bench.store.work(qtbot)
    assert len(bench.store.waiting) == PICTURES_AT_ONCE + 1  # and the moments below
    bench.store.work(qtbot)
    expected = [bench.picture_of(number) for number in range(20, 20 + PICTURES_AT_ONCE)]
    assert bench.gallery.thumbnails == expected
    bench.pictures.work(qtbot)
    assert bench.model.picture(bench.picture_of(20)) is not None


def test_what_shows_is_told_of_before_what_lies_around_it_is_asked_for(
    bench: Bench, qtbot: QtBot
) -> None:
    asked_by_then: list[int] = []
    bench.loader.rested.connect(lambda: asked_by_then.append(len(bench.gallery.thumbnails)))
    bench.loader.show(range(20, 24), SIZE)
    while not asked_by_then:
        bench.store.work(qtbot)
        bench.pictures.work(qtbot)
    assert asked_by_then[0] == 4
    for _ in range(2):
        bench.pictures.work(qtbot)
        bench.store.work(qtbot)
    assert len(bench.gallery.thumbnails) > 4


def test_a_picture_that_scrolled_away_is_not_decoded(bench: Bench, qtbot: QtBot) -> None:
    bench.loader.show(range(4), SIZE)
    bench.store.work(qtbot)
    bench.loader.show(range(200, 204), SIZE)
    bench.store.work(qtbot)
    assert bench.pictures.waiting == []
    assert bench.model.picture(bench.picture_of(0)) is None


def test_a_picture_that_cannot_be_read_is_asked_once(bench: Bench, qtbot: QtBot) -> None:
    broken = bench.picture_of(0)
    held = bench.journal.photos.held[broken]
    bench.journal.photos.held[broken] = type(held)(held.photo, b"broken", b"broken")
    bench.loader.show(range(1), SIZE)
    for _ in range(6):
        bench.store.work(qtbot)
        bench.pictures.work(qtbot)
    bench.loader.show(range(1), SIZE)
    for _ in range(3):
        bench.store.work(qtbot)
    assert bench.gallery.thumbnails.count(broken) == 1


def test_another_size_is_made_for_another_width(bench: Bench, qtbot: QtBot) -> None:
    for size in (SIZE, QSize(42, 24)):
        bench.loader.show(range(1), size)
        for _ in range(6):
            bench.store.work(qtbot)
            bench.pictures.work(qtbot)
        image = bench.model.picture(bench.picture_of(0))
        assert image is not None
        assert image.size() == size


def test_a_moment_let_go_meanwhile_leaves_no_hole(bench: Bench, qtbot: QtBot) -> None:
    bench.journal.moments.let_go(MomentId("m3"), datetime(2026, 11, 22, tzinfo=UTC))
    bench.loader.show(range(8), SIZE)
    bench.store.work(qtbot)
    assert len(bench.model) == 399
    ids = [cast(Moment, bench.model.moment(index)).id for index in range(6)]
    assert ids == ["m0", "m1", "m2", "m4", "m5", "m6"]
