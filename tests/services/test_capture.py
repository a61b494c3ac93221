"""Keeping, changing and taking back, over a journal in memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import TYPED_TEXT_LIMIT, Draft, Face, Kind
from glimmer_desktop.services.capture import YOUNG, Capture
from glimmer_desktop.services.ports.drafts import CAPTURE_SLOT
from memory_journal import MemoryJournal, PlainPhotoReader, png


@pytest.fixture
def journal() -> MemoryJournal:
    return MemoryJournal()


@pytest.fixture
def capture(journal: MemoryJournal, clock: StillClock) -> Capture:
    return Capture(journal, PlainPhotoReader(), clock)


def test_a_kept_moment_carries_its_time_zone_and_words(
    capture: Capture, journal: MemoryJournal, clock: StillClock
) -> None:
    moment = capture.keep(Draft(text="light", faces=(Face.SETTLED, Face.LIVELY)))
    assert journal.moments.kept == {moment.id: moment}
    assert moment.noticed_at == moment.created_at == moment.changed_at == clock.now()
    assert moment.zone == clock.zone_name()
    assert moment.faces == (Face.SETTLED, Face.LIVELY)


def test_a_time_that_was_chosen_is_kept_and_a_naive_one_is_local(
    capture: Capture, clock: StillClock
) -> None:
    then = datetime(2024, 2, 29, 8, 30, tzinfo=UTC)
    assert capture.keep(Draft(text="x", noticed_at=then)).noticed_at == then
    naive = capture.keep(Draft(text="x", noticed_at=then.replace(tzinfo=None)))
    assert naive.noticed_at == then.replace(tzinfo=clock.zone())


def test_two_moments_of_one_instant_differ(capture: Capture, journal: MemoryJournal) -> None:
    one, other = capture.keep(Draft(text="a")), capture.keep(Draft(text="a"))
    assert one.id != other.id
    assert len(journal.moments.kept) == 2


def test_nothing_is_not_kept(capture: Capture, journal: MemoryJournal) -> None:
    with pytest.raises(Known) as refused:
        capture.keep(Draft(kind=Kind.TRIGGER, text="  "))
    assert refused.value.code is ErrorCode.NOTHING_NOTED
    assert journal.moments.kept == {}


@pytest.mark.parametrize("field", ["text", "and_also", "did_next", "appreciation"])
def test_too_long_is_refused_aloud_and_the_longest_allowed_is_kept_whole(
    capture: Capture, field: str
) -> None:
    longest = "é" * TYPED_TEXT_LIMIT
    kept = capture.keep(replace(Draft(), **{field: longest}))
    assert getattr(kept, field) == longest
    with pytest.raises(Known) as refused:
        capture.keep(replace(Draft(), **{field: longest + "é"}))
    assert refused.value.code is ErrorCode.TEXT_TOO_LONG
    assert refused.value.values == {"limit": TYPED_TEXT_LIMIT, "length": TYPED_TEXT_LIMIT + 1}


def test_keeping_empties_the_slot_and_only_then(capture: Capture, journal: MemoryJournal) -> None:
    draft = Draft(text="half a tho")
    capture.hold_draft(draft)
    journal.refuse(ErrorCode.DISK_FULL)
    with pytest.raises(Known):
        capture.keep(draft, CAPTURE_SLOT)
    journal.refuse(None)
    assert capture.held_draft() == draft
    capture.keep(draft, CAPTURE_SLOT)
    assert capture.held_draft() is None


def test_a_draft_that_says_nothing_is_dropped(capture: Capture) -> None:
    capture.hold_draft(Draft(text="x"))
    capture.hold_draft(Draft())
    assert capture.held_draft() is None


def test_taking_back_gives_the_words_and_bins_the_moment(
    capture: Capture, journal: MemoryJournal
) -> None:
    moment = capture.keep(Draft(text="too soon", cues=("warm chest",)))
    draft = capture.take_back(moment.id)
    assert draft == moment.as_draft()
    assert capture.held_draft() == draft
    assert journal.moments.kept[moment.id].deleted_at is not None


def test_a_change_keeps_identity_and_time(capture: Capture, clock: StillClock) -> None:
    moment = capture.keep(Draft(text="before"))
    clock.move(hours=1)
    changed = capture.change(moment, Draft(text="after"))
    assert (changed.id, changed.noticed_at, changed.created_at) == (
        moment.id,
        moment.noticed_at,
        moment.created_at,
    )
    assert changed.changed_at == moment.changed_at + timedelta(hours=1)
    assert changed.text == "after"


def test_files_are_kept_with_the_moment_or_nothing_is(
    capture: Capture, journal: MemoryJournal, tmp_path: Path
) -> None:
    good, bad = tmp_path / "good.png", tmp_path / "bad.png"
    good.write_bytes(png())
    bad.write_bytes(b"no picture")
    with pytest.raises(Known) as refused:
        capture.keep_with_photos(Draft(text="x"), [*map(capture.prepare_file, (good, bad))])
    assert refused.value.code is ErrorCode.PHOTO_NOT_A_PHOTO
    assert journal.moments.kept == {}
    assert journal.photos.held == {}
    kept = capture.keep_with_photos(Draft(), [capture.prepare_file(good)])
    assert [photo.sha256 for photo in kept.photos] == list(journal.photos.held)


def test_a_journal_is_young_while_it_holds_but_a_few(capture: Capture) -> None:
    for number in range(YOUNG):
        assert capture.is_young()
        capture.keep(Draft(text=f"{number}"))
    assert not capture.is_young()


def test_the_latest_are_offered_and_those_that_are_linked_are_found(
    capture: Capture, journal: MemoryJournal, clock: StillClock
) -> None:
    kept = []
    for number in range(4):
        clock.move(minutes=1)
        kept.append(capture.keep(Draft(text=f"{number}")))
    assert capture.latest(3) == [kept[3], kept[2], kept[1]]
    journal.moments.let_go(kept[2].id, clock.now())
    assert capture.those([kept[2].id, kept[0].id]) == [kept[0]]
