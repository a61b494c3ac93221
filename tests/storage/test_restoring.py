"""The drill: what was backed up comes back to the last byte, or nothing at all is changed."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pysqlite3 import dbapi2 as driver

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.backups import BackedUp, Restored
from glimmer_desktop.storage import versions
from glimmer_desktop.storage.backups import SqliteBackups
from glimmer_desktop.storage.journal import SqliteJournal
from slices import go_on, quiet, through

if TYPE_CHECKING:
    from storage.conftest import Noted, Pictured

EVERYTHING = MomentQuery.everything()


def dumped(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row and byte of a file, the index's own tables too."""
    with closing(driver.connect(f"{file.as_uri()}?mode=ro", uri=True)) as plain:
        tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name != 'moment_index'"
        names = [row[0] for row in plain.execute(tables)]
        return {name: sorted(plain.execute(f"SELECT * FROM {name}"), key=repr) for name in names}


def changed(file: Path, *statements: str) -> None:
    with closing(sqlite3.connect(file)) as plain, plain:
        for statement in statements:
            plain.execute(statement)


@pytest.fixture
def backups(journal: SqliteJournal, folder: Path, clock: StillClock) -> SqliteBackups:
    return SqliteBackups(folder, clock, journal)


@pytest.fixture
def backup(
    backups: SqliteBackups,
    journal: SqliteJournal,
    noted: Noted,
    pictured: Pictured,
    tmp_path: Path,
    clock: StillClock,
) -> Path:
    """Two moments with a picture each and one in the bin, on a stick."""
    for text in ("tea", "light"):
        photo = journal.photos.hold(pictured(text.encode() * 9000, caption=text))
        journal.moments.keep(noted(text, photos=(photo,), cues=("slow breath",)))
    binned = noted("let go")
    journal.moments.keep(binned)
    journal.moments.let_go(binned.id, clock.now())
    done: BackedUp = through(backups.back_up(tmp_path / "stick", quiet, go_on))
    return done.path


def restore(backups: SqliteBackups, path: Path) -> Restored:
    done: Restored = through(backups.restore(path, quiet, go_on))
    return done


def test_a_look_tells_and_changes_nothing(
    backups: SqliteBackups, backup: Path, folder: Path, clock: StillClock
) -> None:
    before = dumped(folder / "glimmer.db"), sorted(folder.iterdir())
    found = through(backups.look(backup.parent, quiet, go_on))
    assert (found.path, found.moments, found.binned, found.photos) == (backup, 2, 1, 2)
    assert (found.first, found.last, found.missing_photos) == (clock.now(), clock.now(), 0)
    assert (dumped(folder / "glimmer.db"), sorted(folder.iterdir())) == before


def test_into_an_empty_home_every_row_and_byte_comes_back(
    backup: Path, folder: Path, journal: SqliteJournal, clock: StillClock, tmp_path: Path
) -> None:
    there = tmp_path / "other machine"
    other = SqliteJournal(there, clock)
    done = restore(SqliteBackups(there, clock, other), backup)
    assert done.before is None
    assert dumped(there / "glimmer.db") == dumped(folder / "glimmer.db") == dumped(backup)
    assert dumped(there / "photos.db") == dumped(folder / "photos.db")
    assert other.moments.at(other.moments.keys(EVERYTHING)) == journal.moments.at(
        journal.moments.keys(EVERYTHING)
    )
    assert {path.stat().st_mode & 0o777 for path in there.glob("*.db")} == {0o600}
    other.close()


def test_what_is_there_is_backed_up_first_and_can_come_back(
    backups: SqliteBackups,
    backup: Path,
    folder: Path,
    journal: SqliteJournal,
    noted: Noted,
    pictured: Pictured,
    clock: StillClock,
) -> None:
    photo = journal.photos.hold(pictured(b"bread" * 5000))
    journal.moments.keep(noted("bread", photos=(photo,)))
    now = dumped(folder / "glimmer.db")
    clock.move(minutes=1)
    done = restore(backups, backup)
    assert journal.moments.count(EVERYTHING) == 2
    assert dumped(folder / "glimmer.db") == dumped(backup)
    assert done.before is not None
    assert dumped(done.before) == now
    journal.photos.sweep()
    clock.move(minutes=1)
    restore(backups, done.before)
    assert dumped(folder / "glimmer.db") == now
    assert journal.photos.picture(photo.sha256) == b"bread" * 5000


def test_nothing_kept_meanwhile_is_lost(
    backups: SqliteBackups, backup: Path, journal: SqliteJournal, noted: Noted
) -> None:
    restoring = backups.restore(backup, quiet, go_on)
    count = 0
    with pytest.raises(StopIteration) as end:
        while True:
            next(restoring)
            count += 1
            journal.moments.keep(noted(f"meanwhile {count}"))
    before = end.value.value.before
    with closing(sqlite3.connect(before)) as plain:
        found = plain.execute("SELECT count(*) FROM moments WHERE text LIKE 'meanwhile%'")
        assert found.fetchone()[0] == count > 3


def test_of_two_at_once_the_first_brings_back_what_it_looked_at(
    backups: SqliteBackups, journal: SqliteJournal, backup: Path, noted: Noted, tmp_path: Path
) -> None:
    journal.moments.keep(noted("later"))
    other = through(backups.back_up(tmp_path / "other", quiet, go_on)).path
    refused = 0
    first = backups.restore(backup, quiet, go_on)
    for _ in first:
        try:
            next(second := backups.restore(other, quiet, go_on))
            for _ in second:
                pass
        except Known as known:
            assert known.code is ErrorCode.BACKUP_BUSY
            refused += 1
    assert refused
    assert journal.moments.count(EVERYTHING) == 2


def test_given_up_at_any_slice_nothing_has_changed(
    backups: SqliteBackups, backup: Path, folder: Path, journal: SqliteJournal
) -> None:
    changed(folder / "glimmer.db", "UPDATE moments SET zone = 'elsewhere'")
    before = [path.name for path in sorted(folder.iterdir())], dumped(folder / "photos.db")
    words = dumped(folder / "glimmer.db")
    for steps in range(50):
        restoring = backups.restore(backup, quiet, go_on)
        try:
            for _ in range(steps):
                next(restoring)
        except StopIteration:
            break
        restoring.close()
        assert dumped(folder / "glimmer.db") == words
        found = [path.name for path in sorted(folder.iterdir())], dumped(folder / "photos.db")
        assert found == before
    assert dumped(folder / "glimmer.db") == dumped(backup)


def test_a_damaged_picture_is_made_whole_again(
    backups: SqliteBackups, backup: Path, folder: Path
) -> None:
    whole = dumped(folder / "photos.db")
    changed(folder / "photos.db", "UPDATE photos SET data = x'00'")
    restore(backups, backup)
    assert dumped(folder / "photos.db") == whole


def test_a_broken_journal_is_set_aside_as_it_is(
    backups: SqliteBackups, backup: Path, folder: Path, journal: SqliteJournal
) -> None:
    journal.close()
    size = (folder / "glimmer.db").stat().st_size
    broken = b"\0" * size
    (folder / "glimmer.db").write_bytes(broken)
    done = restore(backups, backup)
    assert done.before is not None
    assert done.before.name.startswith("damaged-")
    assert done.before.read_bytes() == broken
    assert journal.moments.count(EVERYTHING) == 2


def _renamed(backup: Path) -> Path:
    """As a person might: no name of ours tells what it has to be."""
    return backup.rename(backup.with_name("mine.db"))


def _cut(backup: Path) -> Path:
    backup.write_bytes(backup.read_bytes()[:-5000])
    return backup


def _cut_and_renamed(backup: Path) -> Path:
    return _cut(_renamed(backup))


def _empty(backup: Path) -> Path:
    backup.write_bytes(b"")
    return backup


def _edited(backup: Path) -> Path:
    changed(backup, "UPDATE moments SET text = 'not what I wrote'")
    return backup


def _flipped(backup: Path) -> Path:
    data = bytearray(backup.read_bytes())
    data[data.index(b"light")] ^= 1
    backup.write_bytes(data)
    return backup


def _named_otherwise(backup: Path) -> Path:
    """The name is what a manifest would be: with other digits it is of another file."""
    return backup.rename(backup.with_name(f"{backup.name[:-15]}0123456789ab.db"))


def _newer(backup: Path) -> Path:
    changed(backup, "UPDATE alembic_version SET version_num = '9999'")
    return _renamed(backup)


def _with_a_trigger(backup: Path) -> Path:
    changed(backup, "CREATE TRIGGER t AFTER INSERT ON drafts BEGIN DELETE FROM moments; END")
    return _renamed(backup)


def _older_with_a_trigger(backup: Path) -> Path:
    changed(backup, "UPDATE alembic_version SET version_num = '0001'")
    return _with_a_trigger(backup)


def _with_a_torn_index(backup: Path) -> Path:
    changed(backup, "UPDATE moment_index_config SET v = 0 WHERE k = 'version'")
    return _renamed(backup)


def _with_a_garbled_schema(backup: Path) -> Path:
    backup.write_bytes(backup.read_bytes().replace(b"TABLE moments", b"T\xc3BLE moments"))
    return _renamed(backup)


def _without_a_table(backup: Path) -> Path:
    changed(backup, "DROP TABLE moment_words")
    return _renamed(backup)


def _without_a_column(backup: Path) -> Path:
    changed(backup, "ALTER TABLE moments RENAME COLUMN zone TO elsewhere")
    return _renamed(backup)


def _with_a_word_for_a_number(backup: Path) -> Path:
    """Its moments stand in a table that is not strict."""
    loose = "UPDATE sqlite_master SET sql = replace(sql, 'STRICT', '') WHERE name = 'moments'"
    changed(backup, "PRAGMA writable_schema = ON", loose)
    changed(backup, "UPDATE moments SET noticed_offset = 'soon'")
    return _renamed(backup)


def _foreign(backup: Path) -> Path:
    other = backup.with_name("other.db")
    changed(other, "CREATE TABLE moments (text)")
    return other


def _text(backup: Path) -> Path:
    other = backup.with_name("letter.txt")
    other.write_text("Dear diary, " * 900)
    return other


def _pictures(backup: Path) -> Path:
    return backup.with_name("photos.db")


def _with_pictures_that_lead_to_themselves(backup: Path) -> Path:
    pictures = _pictures(backup)
    pictures.unlink()
    pictures.symlink_to(pictures.name)
    return backup


def _without_pictures(backup: Path) -> Path:
    backup.with_name("photos.db").unlink()
    return backup


def _with_cut_pictures(backup: Path) -> Path:
    pictures = backup.with_name("photos.db")
    pictures.write_bytes(pictures.read_bytes()[:-70_000])
    return backup


def _an_empty_folder(backup: Path) -> Path:
    place = backup.parent / "empty"
    place.mkdir()
    return place


@pytest.mark.parametrize(
    "spoil",
    [
        _cut,
        _cut_and_renamed,
        _empty,
        _edited,
        _flipped,
        _named_otherwise,
        _newer,
        _with_a_trigger,
        _older_with_a_trigger,
        _with_a_torn_index,
        _with_a_garbled_schema,
        _without_a_table,
        _without_a_column,
        _with_a_word_for_a_number,
        _foreign,
        _text,
        _pictures,
        _with_pictures_that_lead_to_themselves,
        _without_pictures,
        _with_cut_pictures,
        _an_empty_folder,
    ],
)
def test_what_is_no_whole_backup_is_refused(
    spoil: Callable[[Path], Path], backups: SqliteBackups, backup: Path, folder: Path
) -> None:
    spoilt = spoil(backup)
    before = dumped(folder / "glimmer.db"), dumped(folder / "photos.db"), sorted(folder.iterdir())
    for use in (backups.look, backups.restore):
        with pytest.raises(Known) as told:
            through(use(spoilt, quiet, go_on))
        assert told.value.code is ErrorCode.BACKUP_UNUSABLE
    after = dumped(folder / "glimmer.db"), dumped(folder / "photos.db"), sorted(folder.iterdir())
    assert after == before


def test_what_is_not_there_is_told(backups: SqliteBackups, tmp_path: Path) -> None:
    with pytest.raises(Known) as told:
        through(backups.look(tmp_path / "nowhere.db", quiet, go_on))
    assert told.value.code is ErrorCode.CANNOT_READ


def test_a_renamed_backup_is_as_good(backups: SqliteBackups, backup: Path, folder: Path) -> None:
    moved = shutil.copyfile(backup, backup.with_name("mine.db"))
    restore(backups, moved)
    assert dumped(folder / "glimmer.db") == dumped(backup)


def test_of_a_renamed_one_that_was_edited_is_told_how_much(
    backups: SqliteBackups, backup: Path, journal: SqliteJournal
) -> None:
    """Nothing else may be left: what is whole comes back, and what is not is not hidden."""
    moved = _renamed(_edited(backup))
    done = restore(backups, moved)
    assert (done.contents.moments, done.contents.changed_moments) == (2, 3)
    assert journal.moments.count(EVERYTHING) == 2


SHOWN_BEFORE = (
    "DROP INDEX ix_moments_shown",
    "CREATE INDEX ix_moments_shown ON moments (order_key) WHERE deleted_at IS NULL",
)


def test_one_of_an_older_schema_comes_back_and_is_brought_up(
    backups: SqliteBackups, backup: Path, journal: SqliteJournal, folder: Path
) -> None:
    now = journal.moments.at(journal.moments.keys(EVERYTHING))
    changed(
        backup,
        "DROP TABLE sums",
        "DROP TABLE many_step_moments",
        "DROP TABLE many_steps",
        *SHOWN_BEFORE,
        "DROP TABLE moment_versions",
        "DROP TABLE plans",
        "DROP TABLE left_alone",
        "DROP TABLE picture_files",
        "DROP TABLE picture_edits",
        "DROP TABLE own_map",
        "DROP INDEX ix_moments_felt",
        "ALTER TABLE words DROP COLUMN place",
        "ALTER TABLE moments DROP COLUMN fingerprint",
        "UPDATE alembic_version SET version_num = '0001'",
    )
    done = restore(backups, _renamed(backup))
    assert (done.contents.moments, done.contents.changed_moments) == (2, 0)
    assert journal.moments.at(journal.moments.keys(EVERYTHING)) == now
    assert versions.found_version(folder / "glimmer.db") == versions.KNOWN_VERSIONS[-1]


def test_an_edited_picture_stays_out_and_the_rest_comes_back(
    backup: Path, clock: StillClock, tmp_path: Path
) -> None:
    changed(backup.with_name("photos.db"), "UPDATE photos SET data = x'00' WHERE rowid = 2")
    there = tmp_path / "other machine"
    other = SqliteJournal(there, clock)
    done = restore(SqliteBackups(there, clock, other), backup)
    assert (done.contents.photos, done.contents.missing_photos) == (1, 1)
    assert dumped(there / "glimmer.db") == dumped(backup)
    assert len(dumped(there / "photos.db")["photos"]) == 1
    other.close()


def test_one_byte_of_a_picture_and_a_missing_one_stay_out(
    backup: Path, clock: StillClock, tmp_path: Path, journal: SqliteJournal
) -> None:
    pictures = backup.with_name("photos.db")
    data = bytearray(pictures.read_bytes())
    data[data.index(b"tea" * 1000) + 2000] ^= 1
    pictures.write_bytes(data)
    there = tmp_path / "other machine"
    other = SqliteJournal(there, clock)
    found = restore(SqliteBackups(there, clock, other), backup).contents
    assert (found.photos, found.missing_photos, found.moments) == (1, 1, 2)
    other.close()
    changed(pictures, "DELETE FROM photos")
    other = SqliteJournal(tmp_path / "third machine", clock)
    found = restore(SqliteBackups(tmp_path / "third machine", clock, other), backup).contents
    assert (found.photos, found.missing_photos, found.moments) == (0, 2, 2)
    assert other.moments.at(other.moments.keys(EVERYTHING)) == journal.moments.at(
        journal.moments.keys(EVERYTHING)
    )
    other.close()


def test_a_picture_damaged_in_the_backup_stays_whole_here(
    backups: SqliteBackups, backup: Path, folder: Path
) -> None:
    whole = dumped(folder / "photos.db")
    changed(backup.with_name("photos.db"), "UPDATE photos SET data = x'00'")
    restore(backups, backup)
    assert dumped(folder / "photos.db") == whole
