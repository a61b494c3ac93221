"""Pictures are kept once, stay as they were, and go only when nothing names them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.domain.picture_edit import Edited, PictureEdit
from glimmer_desktop.storage.journal import SqliteJournal

EDIT = PictureEdit(turn=1, x=2, y=3, width=40, height=50)


def test_a_picture_comes_back_byte_for_byte(journal: SqliteJournal, pictured) -> None:
    prepared = pictured(bytes(range(256)) * 5000, caption="sun")
    assert journal.photos.hold(prepared) == prepared.photo
    assert journal.photos.hold(prepared) == prepared.photo
    journal.close()
    assert journal.photos.picture(prepared.photo.sha256) == prepared.data
    assert journal.photos.thumbnail(prepared.photo.sha256) == prepared.thumbnail


def test_pictures_live_beside_the_words(journal: SqliteJournal, folder: Path, pictured) -> None:
    journal.photos.hold(pictured(b"unmistakable" * 50))
    journal.close()
    assert b"unmistakable" in (folder / "photos.db").read_bytes()
    assert b"unmistakable" not in (folder / "glimmer.db").read_bytes()


@pytest.mark.parametrize("ask", ["picture", "thumbnail"])
def test_a_picture_that_is_not_there(journal: SqliteJournal, ask: str) -> None:
    with pytest.raises(Known) as caught:
        getattr(journal.photos, ask)("0" * 64)
    assert caught.value.code == ErrorCode.PHOTO_UNREADABLE


def test_only_what_nothing_names_is_swept(
    journal: SqliteJournal, folder: Path, noted, pictured, clock: StillClock
) -> None:
    kept, binned, drafted, orphan = (pictured(data) for data in (b"a", b"b", b"c", b"orphanpic"))
    for one in (kept, binned, drafted, orphan):
        journal.photos.hold(one)
    journal.moments.keep(noted("kept", photos=(kept.photo,)))
    gone = noted("gone", photos=(binned.photo,))
    journal.moments.keep(gone)
    journal.moments.let_go(gone.id, clock.now())
    journal.drafts.hold("capture", Draft(photos=(drafted.photo,)))
    assert journal.photos.sweep([kept.photo.sha256, drafted.photo.sha256]) == 0
    assert journal.photos.sweep() == 1
    assert journal.photos.sweep() == 0
    for one in (kept, binned, drafted):
        assert journal.photos.picture(one.photo.sha256) == one.data
    with pytest.raises(Known):
        journal.photos.thumbnail(orphan.photo.sha256)
    clock.move(days=31)
    journal.moments.empty_bin(clock.now())
    journal.drafts.drop("capture")
    assert journal.photos.sweep() == 2
    journal.close()
    assert b"orphanpic" not in (folder / "photos.db").read_bytes()


def test_a_moment_whose_picture_was_lost_can_still_be_changed(
    journal: SqliteJournal, folder: Path, noted, pictured
) -> None:
    picture = pictured()
    journal.photos.hold(picture)
    moment = noted("tea", photos=(picture.photo,))
    journal.moments.keep(moment)
    journal.close()
    (folder / "photos.db").unlink()
    journal.moments.change(replace(moment, text="coffee"))
    assert journal.moments.moment(moment.id).photos == (picture.photo,)


def test_the_kept_picture_stays_for_as_long_as_one_made_out_of_it(
    journal: SqliteJournal, noted, pictured
) -> None:
    kept = journal.photos.hold(pictured(b"whole"))
    cut = journal.photos.hold_edited(pictured(b"cut"), kept.sha256, EDIT)
    assert journal.photos.edited(cut.sha256) == Edited(kept, EDIT)
    assert journal.photos.edited(kept.sha256) is None
    journal.moments.keep(noted("tea", photos=(cut,)))
    assert journal.photos.sweep() == 0
    assert journal.photos.picture(kept.sha256) == b"whole"


def test_with_the_last_that_names_it_the_kept_one_goes_too(
    journal: SqliteJournal, pictured
) -> None:
    kept = journal.photos.hold(pictured(b"whole"))
    cut = journal.photos.hold_edited(pictured(b"cut"), kept.sha256, EDIT)
    journal.drafts.hold("capture", Draft(photos=(cut,)))
    assert journal.photos.sweep() == 0
    journal.drafts.drop("capture")
    assert journal.photos.sweep() == 2
    assert journal.photos.edited(cut.sha256) is None


def test_a_file_is_here_while_a_moment_has_its_picture(
    journal: SqliteJournal, noted, pictured, clock: StillClock
) -> None:
    photo = journal.photos.hold(pictured(b"light"))
    journal.photos.came_of({"f" * 64: photo.sha256})
    assert journal.photos.files_here() == set()
    moment = noted("tea", photos=(photo,))
    journal.moments.keep(moment)
    assert journal.photos.files_here() == {"f" * 64}
    assert journal.photos.pictures_here() == {photo.sha256}
    journal.moments.let_go(moment.id, clock.now())
    assert journal.photos.files_here() == journal.photos.pictures_here() == set()
