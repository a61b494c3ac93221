"""At the end of a run: the bin keeps thirty days, pictures stay while anything names them."""

from __future__ import annotations

import pytest

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.services.capture import Capture
from glimmer_desktop.services.ports.drafts import CAPTURE_SLOT
from glimmer_desktop.services.tidying import tidy
from memory_journal import MemoryJournal, PlainPhotoReader, png


@pytest.mark.bar("B14", part="thirty days")
def test_the_bin_keeps_thirty_days_and_pictures_go_with_their_last_moment(
    clock: StillClock,
) -> None:
    journal = MemoryJournal()
    capture = Capture(journal, PlainPhotoReader(), clock)
    shown = capture.hold_photo(capture.prepare_bytes(png(colour=(1, 1, 1)), "shown"))
    binned = capture.hold_photo(capture.prepare_bytes(png(colour=(2, 2, 2)), "binned"))
    held = capture.hold_photo(capture.prepare_bytes(png(colour=(3, 3, 3)), "held"))
    capture.hold_photo(capture.prepare_bytes(png(colour=(4, 4, 4)), "nobody's"))
    stays = capture.keep(Draft(text="stays", photos=(shown,)))
    gone = capture.keep(Draft(text="goes", photos=(binned,)))
    capture.hold_draft(Draft(photos=(held,)), CAPTURE_SLOT)
    journal.moments.let_go(gone.id, clock.now())

    clock.move(days=29)
    tidy(journal, clock)
    assert set(journal.moments.kept) == {stays.id, gone.id}
    assert set(journal.photos.held) == {shown.sha256, binned.sha256, held.sha256}

    clock.move(days=2)
    tidy(journal, clock)
    assert set(journal.moments.kept) == {stays.id}
    assert set(journal.photos.held) == {shown.sha256, held.sha256}


def test_a_store_that_cannot_be_written_is_left_alone(clock: StillClock) -> None:
    journal = MemoryJournal()
    journal.shut(ErrorCode.STORE_CORRUPT)
    tidy(journal, clock)
