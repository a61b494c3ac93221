"""What was let go for good is in no backup any more, and nothing else is lost by that (B39)."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.services.gallery import Gallery
from glimmer_desktop.services.ports.drafts import CAPTURE_SLOT
from glimmer_desktop.storage.journal import SqliteJournal
from shelves import Shelves, damage_pictures, holding, pictures_in, words_in
from slices import go_on, quiet, through

pytestmark = pytest.mark.bar("B39")

if TYPE_CHECKING:
    from storage.conftest import Noted, Pictured

CANARY = b"cinnamon-heron-canary"
PICTURE = b"a picture of a canary, ".ljust(30_000, b"\x07")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "stick"
    place.mkdir()
    return place


@pytest.fixture
def shelves(
    journal: SqliteJournal,
    folder: Path,
    clock: StillClock,
    stick: Path,
    noted: Noted,
    pictured: Pictured,
) -> Shelves:
    """Three days of backups in both folders, that hold a moment which was then let go for good."""
    said = CANARY.decode()
    shelves = Shelves(journal, folder, clock, str(stick))
    photo = journal.photos.hold(pictured(PICTURE))
    other = journal.photos.hold(pictured(b"stays" * 9_000))
    gone = noted(said, and_also=f"also {said}", appreciation=said, photos=(photo,))
    journal.moments.keep_many([noted("tea", photos=(other,)), gone], go_on)
    journal.moments.change(replace(gone, text=f"first {said}"))  # an earlier version of it
    for _ in range(3):
        shelves.of_a_day()
        clock.move(days=1)
    journal.moments.let_go(gone.id, clock.now())
    shelves.of_a_day()
    Gallery(journal, clock).empty_bin()
    return shelves


def test_the_canary_is_in_the_backups_before_and_nowhere_after(
    shelves: Shelves, stick: Path
) -> None:
    everywhere = (shelves.data, stick)
    before = list(holding(CANARY, *everywhere))
    assert len(before) == 8  # so the test would see it
    assert len(list(holding(PICTURE[:400], *everywhere))) == 2
    done = through(shelves.purging.purge(quiet, go_on))
    assert done.fresh is not None
    assert (done.files, done.photos) == (4, 1)
    assert done.second is not None
    assert (done.second.let_go, done.second.holds_let_go) == (4, False)
    shelves.journal.close()
    assert list(holding(CANARY, *everywhere)) == []
    assert list(holding(PICTURE[:400], *everywhere)) == []


def test_what_was_not_let_go_is_all_there(shelves: Shelves, stick: Path) -> None:
    through(shelves.purging.purge(quiet, go_on))
    for place in (shelves.own, stick):
        found = through(shelves.backups.look(place, quiet, go_on))
        assert (found.moments, found.photos, found.missing_photos) == (1, 1, 0)
    assert len(words_in(shelves.own)) == len(words_in(shelves.there)) == 1
    assert len(pictures_in(shelves.own)) == len(pictures_in(shelves.there)) == 1


def test_it_is_told_before_what_would_go(shelves: Shelves) -> None:
    (shelves.own / "damaged-2026-11-20-101500.db").write_bytes(CANARY)
    (shelves.own / "damaged-2026-11-20-101500.db-journal").write_bytes(CANARY)
    (shelves.own / "glimmer-before-0002-from-0001-2026-11-20-101500.db").write_bytes(CANARY)
    found = shelves.purging.look()
    assert (found.backups, found.set_aside, found.in_second) == (4, 3, 4)
    assert found.first is not None
    assert found.last is not None
    assert found.first < found.last
    assert len(words_in(shelves.own)) == 4  # looking takes nothing away


def test_what_was_set_aside_goes_too_and_what_is_not_ours_stays(shelves: Shelves) -> None:
    ours = [
        "damaged-2026-11-20-101500.db",
        "damaged-2026-11-20-101500.db-journal",
        "damaged-photos-2026-11-20-101500.db",
        "glimmer-before-0002-from-0001-2026-11-20-101500.db",
        ".unfinished-backup-0.db",
        ".restoring-photos.db",
    ]
    for name in ours:
        (shelves.own / name).write_bytes(CANARY)
    theirs = shelves.own / "notes on damaged-things.txt"
    theirs.write_text("not ours")
    through(shelves.purging.purge(quiet, go_on))
    assert not any((shelves.own / name).exists() for name in ours)
    assert theirs.read_text() == "not ours"


def test_what_is_in_the_bin_stays_in_it(shelves: Shelves, noted: Noted) -> None:
    binned = noted("in the bin")
    shelves.journal.moments.keep(binned)
    shelves.journal.moments.let_go(binned.id, shelves.clock.now())
    through(shelves.purging.purge(quiet, go_on))
    found = through(shelves.backups.look(shelves.own, quiet, go_on))
    assert (found.moments, found.binned) == (1, 1)


def test_a_picture_of_a_draft_stays(shelves: Shelves, pictured: Pictured) -> None:
    pasted = shelves.journal.photos.hold(pictured(b"pasted" * 5_000))
    shelves.journal.drafts.hold(CAPTURE_SLOT, Draft(text="half", photos=(pasted,)))
    through(shelves.purging.purge(quiet, go_on))
    assert pasted.sha256 in pictures_in(shelves.own) & pictures_in(shelves.there)


def test_older_ones_that_may_be_needed_do_not_go(shelves: Shelves) -> None:
    """A moment is not as it was kept: an older backup has it whole."""
    before = words_in(shelves.own)
    shelves.journal.close()
    with closing(sqlite3.connect(shelves.data / "glimmer.db")) as plain, plain:
        plain.execute("UPDATE moments SET text = 'tee'")
    with pytest.raises(Known) as told:
        through(shelves.purging.purge(quiet, go_on))
    assert told.value.code is ErrorCode.BACKUPS_NEEDED
    assert set(before) <= set(words_in(shelves.own))
    assert len(words_in(shelves.there)) == 4


def test_a_photo_that_is_whole_in_no_copy_keeps_them_all(shelves: Shelves) -> None:
    for place in (shelves.data, shelves.own, shelves.there):
        damage_pictures(place / "photos.db")
    shelves.clock.move(days=7)
    with pytest.raises(Known) as told:
        through(shelves.purging.purge(quiet, go_on))
    assert told.value.code is ErrorCode.BACKUPS_NEEDED


def test_a_folder_that_is_away_is_purged_when_it_is_back(shelves: Shelves, stick: Path) -> None:
    put_away = stick.rename(stick.with_name("in the drawer"))
    done = through(shelves.purging.purge(quiet, go_on))
    assert done.second is not None
    assert done.second.away
    assert done.second.holds_let_go
    assert list(holding(CANARY, put_away))
    put_away.rename(stick)
    told = shelves.second.told()
    assert told is not None
    assert told.holds_let_go
    assert not shelves.copy().holds_let_go
    assert list(holding(CANARY, stick)) == []
    assert list(holding(PICTURE[:400], stick)) == []
    assert len(words_in(shelves.there)) == 1


def test_stopped_before_the_new_one_is_made_nothing_has_gone(shelves: Shelves) -> None:
    before = words_in(shelves.own)
    with pytest.raises(Known) as stopped:
        through(shelves.purging.purge(quiet, lambda: True))
    assert stopped.value.code is ErrorCode.CANCELLED
    assert words_in(shelves.own) == before


def test_without_a_journal_there_is_nothing_to_take_out(tmp_path: Path, clock: StillClock) -> None:
    data = tmp_path / "new"
    new = Shelves(SqliteJournal(data, clock), data, clock)
    assert through(new.purging.purge(quiet, go_on)).fresh is None
    found = new.purging.look()
    assert (found.backups, found.first, found.set_aside, found.second) == (0, None, 0, None)
    assert not data.exists()


def test_a_copy_under_way_does_not_forget_that_something_is_to_go(shelves: Shelves) -> None:
    shelves.back_up()
    shelves.clock.move(hours=1)
    shelves.back_up()
    copying = shelves.second.copy(quiet, go_on)
    next(copying)
    done = through(shelves.purging.purge(quiet, go_on))
    assert done.second is not None
    assert done.second.holds_let_go
    through(copying)
    assert not shelves.copy().holds_let_go
    assert list(holding(CANARY, shelves.there)) == []
