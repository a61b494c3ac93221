"""What is noted while the journal is locked: sealed on disk, and a moment once, in order."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Draft, Family
from glimmer_desktop.services.capture import Capture
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.sealing import Sealing, SealState
from glimmer_desktop.storage.draft_file import DraftFile
from glimmer_desktop.storage.journal import SqliteJournal
from glimmer_desktop.storage.moments import SqliteMoments
from glimmer_desktop.storage.sealing.box import FileBox
from memory_journal import PlainPhotoReader
from moment_strategies import drafts as any_draft
from sealed_journal import PASSPHRASE, as_stored, files_with, texts
from slices import go_on, quiet, through

if TYPE_CHECKING:
    from storage.conftest import Noted, Pictured
    from storage.sealing.conftest import SealedNow


@pytest.fixture
def box(folder: Path) -> FileBox:
    return FileBox(folder)


@pytest.fixture
def capture(journal: SqliteJournal, clock: Clock, folder: Path, box: FileBox) -> Capture:
    return Capture(journal, PlainPhotoReader(), clock, DraftFile(folder, 7), box)


@pytest.fixture
def locked(full: SqliteJournal, seal: SealedNow, sealing: Sealing) -> Sealing:
    seal()
    sealing.lock()
    return sealing


def test_noting_goes_on_and_unlocking_keeps_it(
    locked: Sealing, capture: Capture, journal: SqliteJournal, folder: Path, pictured: Pictured
) -> None:
    said = [f"noted {number} quartz" for number in range(12)]
    for text in said:
        capture.keep(Draft(text=text))
    picture = pictured(b"quartz picture")
    capture.keep_with_photos(Draft(text="with a picture"), [picture])
    assert locked.waiting() == 13
    assert files_with(folder, *as_stored("quartz"), picture.thumbnail) == []
    assert capture.offered(Family.CUE) == []
    assert (capture.latest(5), capture.held_draft(), capture.is_young()) == ([], None, False)
    done = locked.unlock(PASSPHRASE)
    assert (done.notes, done.trouble, locked.waiting()) == (13, None, 0)
    assert texts(journal)[:13] == ["with a picture", *reversed(said)]
    assert journal.photos.picture(picture.photo.sha256) == picture.data
    assert not (folder / "noted-while-locked").exists()
    locked.lock()
    assert locked.unlock(PASSPHRASE).notes == 0
    assert len(texts(journal)) == 16


def test_a_picture_is_seen_in_the_note_that_it_was_pasted_into(
    locked: Sealing, capture: Capture, pictured: Pictured
) -> None:
    """When its window is opened once more, too; of the journal nothing is."""
    picture = pictured(b"quartz picture")
    photo = capture.hold_photo(picture)
    assert capture.thumbnail(photo.sha256) == picture.thumbnail
    with pytest.raises(Known, match=ErrorCode.STORE_LOCKED):
        capture.thumbnail("0" * 64)
    capture.keep(Draft(text="with a picture", photos=(photo,)))
    with pytest.raises(Known, match=ErrorCode.STORE_LOCKED):
        capture.thumbnail(photo.sha256)
    locked.unlock(PASSPHRASE)
    assert capture.thumbnail(photo.sha256) == picture.thumbnail


def test_any_moment_comes_out_as_it_went_in(
    locked: Sealing, capture: Capture, journal: SqliteJournal
) -> None:
    @settings(
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
        deadline=None,
        max_examples=15,
    )
    @given(any_draft)
    def check(draft: Draft) -> None:
        if not draft.says_something() or draft.photos or draft.linked_to:
            return
        moment = capture.keep(draft)
        locked.unlock(PASSPHRASE)
        assert journal.moments.moment(moment.id) == moment
        locked.lock()

    check()


@pytest.mark.bar("B33", part="words typed while locked stay")
def test_what_is_typed_while_locked_is_held_sealed_and_comes_back(
    locked: Sealing, capture: Capture, folder: Path
) -> None:
    capture.hold_draft(Draft(text="half a quartz"))
    assert files_with(folder, *as_stored("quartz")) == []
    assert capture.held_draft() is None
    capture.hold_draft(Draft(text="half a quartz sentence"))
    locked.unlock(PASSPHRASE)
    held = capture.held_draft()
    assert held is not None
    assert held.text == "half a quartz sentence"
    assert not [*folder.glob("unkept-*")]


def test_keeping_it_leaves_no_draft(locked: Sealing, capture: Capture, folder: Path) -> None:
    capture.hold_draft(Draft(text="a whole one"))
    capture.keep(Draft(text="a whole one"))
    assert not [*folder.glob("unkept-*")]
    capture.hold_draft(Draft(text="begun"))
    capture.hold_draft(Draft())
    assert not [*folder.glob("unkept-*")]


def test_taken_in_twice_it_is_one_moment(
    locked: Sealing, capture: Capture, journal: SqliteJournal, folder: Path
) -> None:
    """As after a kill between keeping it and letting its file go."""
    moment = capture.keep(Draft(text="once"))
    [waiting] = (folder / "noted-while-locked").iterdir()
    sealed = waiting.read_bytes()
    assert locked.unlock(PASSPHRASE).notes == 1
    waiting.parent.mkdir()
    waiting.write_bytes(sealed)
    locked.lock()
    assert locked.unlock(PASSPHRASE).notes == 0
    assert texts(journal).count("once") == 1
    assert journal.moments.here([moment.id]) == {moment.id}


def test_what_cannot_be_opened_stays_and_hinders_nothing(
    locked: Sealing, capture: Capture, journal: SqliteJournal, folder: Path
) -> None:
    for text in ("one", "two", "three"):
        capture.keep(Draft(text=text))
    second = sorted((folder / "noted-while-locked").iterdir())[1]
    torn = bytearray(second.read_bytes())
    torn[random.Random(116).randrange(len(torn))] ^= 1
    second.write_bytes(torn)
    (folder / "noted-while-locked" / "000000000009.moment").write_bytes(b"")
    assert locked.unlock(PASSPHRASE).notes == 2
    assert texts(journal)[:2] == ["three", "one"]
    assert second.with_name(second.name + ".unreadable").read_bytes() == torn
    assert locked.waiting() == 0


def test_a_journal_that_takes_nothing_leaves_the_box_as_it_is(
    locked: Sealing, capture: Capture, journal: SqliteJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    capture.keep(Draft(text="waits"))
    with monkeypatch.context() as full_disk:

        def full(*_: object) -> None:
            raise Known(ErrorCode.DISK_FULL, path="x")

        full_disk.setattr(SqliteMoments, "keep", full)
        done = locked.unlock(PASSPHRASE)
    assert done.trouble is not None
    assert done.trouble.code is ErrorCode.DISK_FULL
    assert (done.notes, locked.waiting()) == (0, 1)
    assert locked.take_in() == 1
    assert "waits" in texts(journal)


def test_an_open_journal_takes_notes_itself(
    full: SqliteJournal, seal: SealedNow, sealing: Sealing, capture: Capture, noted: Noted
) -> None:
    seal()
    capture.keep(Draft(text="straight in"))
    assert sealing.waiting() == 0
    assert "straight in" in texts(full)


def test_a_box_that_cannot_be_emptied_keeps_the_passphrase_on(
    locked: Sealing, capture: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the key nothing would open it any more."""
    capture.keep(Draft(text="waits"))

    def full(*_: object) -> None:
        raise Known(ErrorCode.DISK_FULL, path="x")

    monkeypatch.setattr(SqliteMoments, "keep", full)
    with pytest.raises(Known, match=ErrorCode.DISK_FULL):
        through(locked.turn_off(PASSPHRASE, quiet, go_on))
    assert (locked.state(), locked.waiting()) == (SealState.OPEN, 1)
