"""The small changes made while looking: kept close, covered, let go, brought back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from conftest import StillClock
from glimmer_desktop.domain.moment import Draft, Moment, MomentId
from glimmer_desktop.domain.query import MomentQuery, parse
from glimmer_desktop.services.capture import Capture
from glimmer_desktop.services.gallery import Binned, Gallery
from memory_journal import MemoryJournal, PlainPhotoReader, png


@pytest.fixture
def journal() -> MemoryJournal:
    return MemoryJournal()


@pytest.fixture
def gallery(journal: MemoryJournal, clock: StillClock) -> Gallery:
    return Gallery(journal, clock)


@pytest.fixture
def moment(journal: MemoryJournal, clock: StillClock) -> Moment:
    return Capture(journal, PlainPhotoReader(), clock).keep(Draft(text="low tide"))


def test_what_is_changed_from_a_tile_is_kept(
    gallery: Gallery, moment: Moment, clock: StillClock
) -> None:
    clock.move(minutes=5)
    close = gallery.keep_close(moment, True)
    covered = gallery.cover(close, True)
    assert gallery.moment(moment.id) == covered
    assert (covered.close, covered.private) == (True, True)
    assert covered.changed_at == clock.now()
    assert covered.created_at == moment.created_at
    assert not gallery.keep_close(covered, False).close


def test_let_go_is_out_of_sight_and_comes_back_as_it_was(gallery: Gallery, moment: Moment) -> None:
    gallery.let_go(moment.id)
    assert list(gallery.keys(MomentQuery())) == []
    assert [binned.id for binned in gallery.binned().latest] == [moment.id]
    assert gallery.bring_back(moment.id) == moment
    assert gallery.binned() == Binned([], 0)
    assert gallery.at(gallery.keys(MomentQuery())) == [moment]


def test_a_moment_has_a_place_only_where_the_query_matches(
    gallery: Gallery, moment: Moment
) -> None:
    assert gallery.key_of(moment.id, parse("tide")) == gallery.keys(MomentQuery())[0]
    assert gallery.key_of(moment.id, parse("mountain")) is None


def test_pictures_come_by_their_hash(gallery: Gallery, journal: MemoryJournal) -> None:
    photo = journal.photos.hold(PlainPhotoReader().from_bytes(png(), "pasted"))
    assert gallery.picture(photo.sha256) == png()
    assert gallery.thumbnail(photo.sha256) == png()


def test_a_moment_comes_again_and_that_can_be_taken_back(
    gallery: Gallery, moment: Moment, clock: StillClock
) -> None:
    clock.move(hours=3)
    first = gallery.came_again(moment)
    clock.move(days=2)
    second = gallery.came_again(first)
    assert second.again == (clock.now() - timedelta(days=2), clock.now())
    assert gallery.moment(moment.id) == second
    back = gallery.did_not_come_again(second, clock.now())
    assert back.again == first.again
    assert gallery.moment(moment.id).again == first.again


def test_what_came_before_and_after(
    gallery: Gallery, moment: Moment, journal: MemoryJournal, clock: StillClock
) -> None:
    capture = Capture(journal, PlainPhotoReader(), clock)
    gone = capture.keep(Draft(text="a door"))
    unknown = MomentId("not here")
    then = capture.keep(Draft(text="tea", linked_to=(unknown, gone.id, moment.id)))
    assert gallery.before(then) == [gone, moment]
    gallery.let_go(gone.id)
    assert gallery.before(then) == [moment]
    assert gallery.after(moment) == [then]
