"""Each fault is made on purpose and found; a whole journal has none."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pysqlite3 import dbapi2 as driver

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Draft, Face
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.services.checking import Checked, Fault
from glimmer_desktop.services.ports.drafts import CAPTURE_SLOT
from glimmer_desktop.storage.backups import SqliteBackups
from glimmer_desktop.storage.checking import JournalCheck
from glimmer_desktop.storage.journal import SqliteJournal
from slices import go_on, quiet, through

if TYPE_CHECKING:
    from storage.conftest import Noted, Pictured


def check(folder: Path) -> Checked:
    return through(JournalCheck(folder, quiet, go_on).run())


def changed(file: Path, statement: str) -> None:
    with closing(driver.connect(str(file), isolation_level=None)) as plain:
        plain.execute(statement)


@pytest.fixture
def kept(
    journal: SqliteJournal, folder: Path, clock: StillClock, noted: Noted, pictured: Pictured
) -> Path:
    for text in ("tea", "Light on the stairs", "let go"):
        photo = journal.photos.hold(pictured(text.encode() * 4000))
        moment = noted(text, photos=(photo,), cues=("slow breath",), and_also="and rain")
        journal.moments.keep(moment)
    journal.moments.let_go(moment.id, clock.now())
    journal.own_map.write(Face.SETTLED, Part.HELPS, "rain")
    journal.drafts.hold(CAPTURE_SLOT, Draft(text="half a thought"))
    backing_up = SqliteBackups(folder, clock, journal).back_up(None, quiet, lambda: False)
    while next(backing_up, backing_up) is None:
        pass
    journal.close()
    return folder


def test_a_whole_journal(kept: Path) -> None:
    assert check(kept) == Checked(moments=2, photos=3, backups=1, found=())


def test_an_empty_profile(folder: Path) -> None:
    assert check(folder) == Checked(moments=0, photos=0, backups=0, found=())


def _in_words(statement: str) -> Callable[[Path], None]:
    return lambda folder: changed(folder / "glimmer.db", statement)


def _in_pictures(statement: str) -> Callable[[Path], None]:
    return lambda folder: changed(folder / "photos.db", statement)


def _torn(folder: Path) -> None:
    """The first page of the moments."""
    torn_page(folder, "moments")


def _torn_index(folder: Path) -> None:
    torn_page(folder, "ix_moments_day")


def _nameless_in_index(file: Path, index: str) -> None:
    """It says NULL for the name of each picture."""
    data = bytearray(file.read_bytes())
    start = first_page(file, index)
    page = data[start : start + 4096].replace(_64_LETTERS, _NULL)
    assert page != data[start : start + 4096]
    data[start : start + 4096] = page
    file.write_bytes(data)


_64_LETTERS, _NULL = b"\x81\x0d", b"\x80\x00"
"""Kinds of values, as rows begin with them."""


def torn_page(folder: Path, name: str) -> None:
    file = folder / "glimmer.db"
    with file.open("rb+") as opened:
        opened.seek(first_page(file, name))
        opened.write(b"\xff" * 4096)


def first_page(file: Path, name: str) -> int:
    """Where it begins in the file."""
    with closing(driver.connect(str(file))) as plain:
        where = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        [(page,)] = plain.execute(where, (name,))
    return 4096 * (int(page) - 1)


def _gone(folder: Path) -> None:
    (folder / "glimmer.db").unlink()


def _loose(folder: Path) -> None:
    changed(folder / "glimmer.db", "UPDATE moment_words SET word = 99")


def _readable(folder: Path) -> None:
    (folder / "photos.db").chmod(0o644)


def _flipped(folder: Path) -> None:
    """One byte of a text, as an old disk does it: every page still hangs together."""
    file = folder / "glimmer.db"
    data = file.read_bytes()
    assert data.count(b"Light on the stairs") == 1  # the index has it folded
    file.write_bytes(data.replace(b"Light on the stairs", b"Light in the stairs"))


def _no_text(folder: Path) -> None:
    file = folder / "glimmer.db"
    file.write_bytes(file.read_bytes().replace(b"Light on the stairs", b"Light on \xffhe stairs"))


def _backup_edited(folder: Path) -> None:
    [backup] = (folder / "backups").glob("glimmer-*.db")
    changed(backup, "UPDATE moments SET text = 'not mine'")


def _in_photos_of_backups(statement: str) -> Callable[[Path], None]:
    return lambda folder: changed(folder / "backups" / "photos.db", statement)


def _photos_of_backups_gone(folder: Path) -> None:
    (folder / "backups" / "photos.db").unlink()


def _photos_of_backups_torn(folder: Path) -> None:
    (folder / "backups" / "photos.db").write_bytes(b"Dear diary, " * 900)


@pytest.mark.parametrize(
    ("spoil", "fault", "count"),
    [
        (_torn, Fault.PAGES, None),
        (_torn_index, Fault.PAGES_SPARE, None),
        (_gone, Fault.WORDS_GONE, None),
        (_in_words("UPDATE own_map SET text = 'other'"), Fault.LIST_CHANGED, None),
        (_in_words("UPDATE words SET starred = 1 WHERE uses = 0"), Fault.LIST_CHANGED, None),
        (
            _in_words("UPDATE drafts SET said = replace(said, 'half', 'hale')"),
            Fault.LIST_CHANGED,
            1,
        ),
        (_loose, Fault.PAGES, None),
        (_in_words("UPDATE moments SET text = 'other' WHERE seq = 1"), Fault.MOMENT_CHANGED, 1),
        (_flipped, Fault.MOMENT_CHANGED, 1),
        (_no_text, Fault.MOMENT_CHANGED, 1),
        (_in_words("DELETE FROM moment_index"), Fault.NOT_IN_INDEX, 2),
        (_in_words("INSERT INTO moment_index(rowid) VALUES (5)"), Fault.ONLY_IN_INDEX, 1),
        (_in_pictures("UPDATE photos SET data = x'00' WHERE rowid < 3"), Fault.PHOTO_CHANGED, 2),
        (_in_pictures("DELETE FROM photos WHERE rowid = 1"), Fault.PHOTO_MISSING, 1),
        (_in_pictures("DELETE FROM thumbnails"), Fault.NO_THUMBNAIL, 3),
        (_readable, Fault.OPEN_TO_OTHERS, 1),
        (_backup_edited, Fault.BACKUP_CHANGED, 1),
        (_in_photos_of_backups("UPDATE photos SET data = x'00'"), Fault.BACKUP_PHOTOS, 3),
        (_in_photos_of_backups("DELETE FROM photos"), Fault.BACKUP_PHOTOS_MISSING, 3),
        (_photos_of_backups_gone, Fault.BACKUP_PHOTOS_MISSING, 3),
        (_photos_of_backups_torn, Fault.BACKUP_PHOTOS_UNREADABLE, 1),
    ],
)
def test_each_fault_is_found_and_no_other(
    spoil: Callable[[Path], None], fault: Fault, count: int | None, kept: Path
) -> None:
    spoil(kept)
    [found] = check(kept).found
    assert found.fault is fault
    assert count is None or found.count == count


def test_an_index_that_names_nothing_is_no_more_than_that(kept: Path) -> None:
    _nameless_in_index(kept / "glimmer.db", "ix_moment_photos_sha256")
    assert [one.fault for one in check(kept).found] == [Fault.PAGES_SPARE]
    # pictures are asked for by their names, so that of theirs more is told; a repair has them all
    _nameless_in_index(kept / "photos.db", "sqlite_autoindex_photos_1")
    told = [one.fault for one in check(kept).found]
    assert told == [Fault.PAGES_SPARE, Fault.PAGES_SPARE, Fault.PHOTO_MISSING]


def test_those_that_changed_are_told_by_their_times(kept: Path, clock: StillClock) -> None:
    _flipped(kept)
    _in_pictures("UPDATE photos SET data = x'00' WHERE rowid = 1")(kept)
    changed_moment, changed_photo = check(kept).found
    assert changed_moment.times == changed_photo.times == (clock.now(),)
    _in_words("UPDATE words SET name = 'x' WHERE uses > 0")(kept)
    changed_moments, words, _ = check(kept).found
    assert changed_moments.times == (clock.now(),) * 3
    assert (words.fault, words.table) == (Fault.LIST_CHANGED, "words")


@pytest.mark.parametrize("none", ["'soon'", "NULL", "9e99", "1 << 60"])
def test_a_time_that_is_none_is_not_told(kept: Path, none: str) -> None:
    """Whoever made the file may have tables that are not strict."""
    loosened = (
        "replace(replace(sql, 'STRICT', ''), 'noticed_offset INTEGER NOT NULL', 'noticed_offset')"
    )
    with closing(driver.connect(str(kept / "glimmer.db"), isolation_level=None)) as plain:
        plain.execute("PRAGMA writable_schema = ON")
        plain.execute(f"UPDATE sqlite_master SET sql = {loosened} WHERE name = 'moments'")
    _in_words(f"UPDATE moments SET noticed_offset = {none}")(kept)
    told = {one.fault: one.times for one in check(kept).found}
    assert told[Fault.MOMENT_CHANGED] == ()


def test_a_journal_of_before_has_none_to_compare(kept: Path) -> None:
    _in_words("ALTER TABLE moments DROP COLUMN fingerprint")(kept)
    _in_words("UPDATE alembic_version SET version_num = '0001'")(kept)
    done = check(kept)
    assert (done.moments, done.found, done.fingerprints) == (2, (), False)


def test_a_file_that_is_no_journal_is_told(folder: Path) -> None:
    folder.mkdir(mode=0o700)
    (folder / "glimmer.db").write_bytes(b"Dear diary, " * 900)
    with pytest.raises(Known) as told:
        check(folder)
    assert told.value.code in (ErrorCode.STORE_CORRUPT, ErrorCode.STORE_NOT_OURS)
