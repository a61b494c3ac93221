"""A store is looked at before it is touched; what is not ours to open stays as it was."""

from __future__ import annotations

import errno
import logging
import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as driver

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Draft, Family
from glimmer_desktop.domain.query import MomentQuery, parse
from glimmer_desktop.storage import files, versions
from glimmer_desktop.storage.journal import SqliteJournal, read_status
from glimmer_desktop.storage.opening import open_journal

EVERYTHING = MomentQuery.everything()


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


def code_of(action) -> ErrorCode:
    with pytest.raises(Known) as caught:
        action()
    return caught.value.code


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
@pytest.mark.bar("B28", part="the store")
def test_files_are_private_whatever_the_umask(
    journal: SqliteJournal, folder: Path, noted, pictured, umask: int
) -> None:
    before = os.umask(umask)
    try:
        journal.photos.hold(pictured())
        journal.moments.keep(noted("tea"))
    finally:
        os.umask(before)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {"glimmer.db", "photos.db"} <= {file.name for file in folder.iterdir()}
    for file in folder.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name


def test_files_that_were_open_to_others_are_closed_to_them(
    journal: SqliteJournal, folder: Path, noted
) -> None:
    journal.moments.keep(noted("tea"))
    journal.close()
    folder.chmod(0o755)
    (folder / "glimmer.db").chmod(0o644)
    assert journal.moments.count(EVERYTHING) == 1
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "glimmer.db").stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["glimmer.db", "photos.db"])
@pytest.mark.bar("B28", part="the store is no link")
def test_a_symbolic_link_is_refused(
    journal: SqliteJournal, folder: Path, tmp_path: Path, name: str
) -> None:
    elsewhere = tmp_path / "elsewhere.db"
    folder.mkdir()
    (folder / name).symlink_to(elsewhere)
    with pytest.raises(Known) as caught:
        journal.moments.count(EVERYTHING)
    assert caught.value.code == ErrorCode.CANNOT_WRITE
    assert "symbolic link" in str(caught.value.values["why"])
    assert not elsewhere.exists()


def test_any_tool_can_open_it(journal: SqliteJournal, folder: Path, noted) -> None:
    journal.moments.keep(noted("tea"))
    journal.close()
    with closing(sqlite3.connect(folder / "glimmer.db")) as plain:
        assert plain.execute("SELECT text FROM moments").fetchall() == [("tea",)]
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert plain.execute("PRAGMA foreign_key_check").fetchall() == []


def test_the_connection_is_set_up_for_safety(folder: Path, clock: StillClock) -> None:
    store = open_journal(folder, clock, {}).store
    for schema in ("main", "pictures"):
        for pragma, value in (
            ("journal_mode", "truncate"),
            ("synchronous", 2),
            ("secure_delete", 1),
        ):
            assert store.run(f"PRAGMA {schema}.{pragma}").scalar() == value, (schema, pragma)
    for pragma, value in (("foreign_keys", 1), ("temp_store", 2), ("trusted_schema", 0)):
        assert store.run(f"PRAGMA {pragma}").scalar() == value, pragma
    store.connection.rollback()
    store.close()


def test_another_programs_database_is_not_touched(journal: SqliteJournal, folder: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "glimmer.db")) as foreign:
        foreign.execute("CREATE TABLE moments (text)")
        foreign.commit()
    before = contents(folder)
    assert code_of(lambda: journal.moments.count(EVERYTHING)) == ErrorCode.STORE_NOT_OURS
    assert code_of(lambda: read_status(folder)) == ErrorCode.STORE_NOT_OURS
    assert contents(folder) == before


def test_a_file_that_is_no_database_is_not_touched(journal: SqliteJournal, folder: Path) -> None:
    folder.mkdir()
    (folder / "glimmer.db").write_text("Dear diary, " * 1000)
    before = contents(folder)
    assert code_of(lambda: journal.moments.count(EVERYTHING)) == ErrorCode.STORE_CORRUPT
    assert code_of(lambda: read_status(folder)) == ErrorCode.STORE_CORRUPT
    assert contents(folder) == before


@pytest.mark.parametrize("which", ["glimmer.db", "photos.db"])
@pytest.mark.bar("B12", part="newer ones")
def test_a_newer_store_is_left_as_it_was(
    journal: SqliteJournal, folder: Path, noted, which: str
) -> None:
    journal.moments.keep(noted("tea"))
    journal.close()
    with closing(sqlite3.connect(folder / which)) as newer:
        if which == "glimmer.db":
            newer.execute("UPDATE alembic_version SET version_num = '9999'")
        else:
            newer.execute("PRAGMA user_version = 9999")
        newer.commit()
    before = contents(folder)
    with pytest.raises(Known) as caught:
        journal.moments.count(EVERYTHING)
    assert caught.value.code == ErrorCode.STORE_NEWER
    assert caught.value.values["found"] == "9999"
    assert caught.value.values["path"] == str(folder / which)
    assert contents(folder) == before


@pytest.mark.parametrize("change", ["DROP TABLE alembic_version", "DELETE FROM alembic_version"])
def test_our_mark_without_a_version_is_damage(
    journal: SqliteJournal, folder: Path, noted, change: str
) -> None:
    journal.moments.keep(noted("tea"))
    journal.close()
    with closing(sqlite3.connect(folder / "glimmer.db")) as other:
        other.execute(change)
        other.commit()
    assert code_of(lambda: journal.moments.count(EVERYTHING)) == ErrorCode.STORE_CORRUPT
    assert code_of(lambda: read_status(folder)) == ErrorCode.STORE_CORRUPT


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.95])
def test_a_cut_store_is_told_and_not_overwritten(
    journal: SqliteJournal, folder: Path, noted, share: float
) -> None:
    journal.moments.keep_many((noted(f"tea {n}" * 20) for n in range(200)), lambda: False)
    journal.close()
    file = folder / "glimmer.db"
    whole = file.read_bytes()
    file.write_bytes(whole[: int(len(whole) * share)])
    before = file.read_bytes()

    def read_all() -> None:
        journal.moments.at(journal.moments.keys(EVERYTHING))
        journal.moments.keys(parse("tea"))

    assert code_of(read_all) == ErrorCode.STORE_CORRUPT
    assert file.read_bytes() == before


@pytest.mark.parametrize("change", ["kind = 'dream'", "text = CAST(x'ff' AS TEXT)"])
def test_values_that_no_moment_has_are_told_as_damage(
    journal: SqliteJournal, folder: Path, noted, change: str
) -> None:
    journal.moments.keep(noted("tea"))
    journal.close()
    with closing(sqlite3.connect(folder / "glimmer.db")) as other:
        other.execute(f"UPDATE moments SET {change}")
        other.commit()
    keys = journal.moments.keys(EVERYTHING)
    assert code_of(lambda: journal.moments.at(keys)) == ErrorCode.STORE_CORRUPT


def test_a_first_start_cut_short_is_begun_again(
    journal: SqliteJournal, folder: Path, noted
) -> None:
    folder.mkdir()
    (folder / "glimmer.db").touch()
    (folder / "photos.db").touch()
    assert read_status(folder).moments == 0
    journal.moments.keep(noted("tea"))
    assert journal.moments.count(EVERYTHING) == 1


@pytest.mark.parametrize("name", ["glimmer.db", "photos.db"])
def test_a_first_start_that_lost_its_power_is_begun_again(
    journal: SqliteJournal, folder: Path, tmp_path: Path, name: str
) -> None:
    """The file is half written, and a journal beside it takes all of that back."""
    folder.mkdir()
    with closing(driver.connect(str(tmp_path / name), isolation_level=None)) as half:
        for one in ("PRAGMA cache_size=1", "BEGIN", "CREATE TABLE half (some)"):
            half.execute(one)
        half.executemany("INSERT INTO half VALUES (randomblob(4000))", [()] * 50)
        for file in (name, f"{name}-journal"):
            (folder / file).write_bytes((tmp_path / file).read_bytes())
            assert (folder / file).stat().st_size
    if name == "glimmer.db":
        assert read_status(folder).moments == 0
    assert journal.moments.count(EVERYTHING) == 0


def test_a_full_disk_keeps_nothing_by_halves(
    folder: Path, clock: StillClock, noted, journal: SqliteJournal
) -> None:
    small = open_journal(folder, clock, {})
    pages = small.store.run("PRAGMA page_count").scalar_one()
    small.store.run(f"PRAGMA max_page_count={pages + 2}")
    small.store.connection.rollback()
    small.moments.keep(noted("fits"))
    big = noted("tea " * 20_000, cues=("never",))
    assert code_of(lambda: small.moments.keep(big)) == ErrorCode.DISK_FULL
    assert code_of(lambda: small.drafts.hold("capture", big.as_draft())) == ErrorCode.DISK_FULL
    small.moments.keep(noted("fits too", cues=("slow",)))
    small.store.close()
    assert [m.text for m in journal.moments.at(journal.moments.keys(EVERYTHING))] == [
        "fits too",
        "fits",
    ]
    assert journal.moments.count(parse("tea")) == 0


def test_on_a_read_only_disk_it_can_be_read(
    journal: SqliteJournal, folder: Path, noted, monkeypatch: pytest.MonkeyPatch
) -> None:
    moment = noted("tea")
    journal.moments.keep(moment)
    journal.drafts.hold("capture", Draft(text="coffee"))
    journal.close()
    really = os.open

    def refuse(path, flags, *more):
        if flags & os.O_RDWR:
            raise OSError(errno.EROFS, "Read-only file system")
        return really(path, flags, *more)

    monkeypatch.setattr(files.os, "open", refuse)
    before = contents(folder)
    assert journal.moments.at(journal.moments.keys(parse("tea"))) == [moment]
    assert journal.drafts.held("capture") == Draft(text="coffee")
    assert code_of(lambda: journal.moments.keep(noted("new"))) == ErrorCode.STORE_READ_ONLY
    assert code_of(lambda: journal.drafts.drop("capture")) == ErrorCode.STORE_READ_ONLY
    assert contents(folder) == before


def test_once_a_disk_can_be_written_again_it_is(
    journal: SqliteJournal, noted, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without another start: a refused write looks for the rights anew the next time."""
    journal.moments.keep(noted("tea"))
    journal.close()
    with monkeypatch.context() as read_only:
        read_only.setattr("glimmer_desktop.storage.opening.private_file", lambda _: False)
        assert code_of(lambda: journal.moments.keep(noted("new"))) == ErrorCode.STORE_READ_ONLY
        read_only.setattr(os, "access", lambda *_: False)
        store = journal._open.store
        assert code_of(lambda: journal.moments.keep(noted("new"))) == ErrorCode.STORE_READ_ONLY
        assert journal._open.store is store
    journal.moments.keep(noted("coffee"))
    assert journal._open.store is not store
    assert journal.moments.count(EVERYTHING) == 2


def test_a_folder_that_cannot_be_made(clock: StillClock, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    journal = SqliteJournal(tmp_path / "file" / "data", clock)
    assert code_of(lambda: journal.moments.count(EVERYTHING)) == ErrorCode.CANNOT_WRITE


def test_a_store_another_program_holds(
    journal: SqliteJournal, folder: Path, noted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("glimmer_desktop.storage.engine._BUSY_SECONDS", 0.05)
    journal.moments.keep(noted("tea"))
    with closing(driver.connect(str(folder / "glimmer.db"))) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert code_of(lambda: journal.moments.keep(noted("new"))) == ErrorCode.STORE_BUSY
    journal.moments.keep(noted("newer"))
    assert journal.moments.count(EVERYTHING) == 2


KILLED = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
sys.path[:0] = sys.argv[2:]
from conftest import StillClock
from pysqlite3 import dbapi2 as driver
from glimmer_desktop.domain.moment import Draft, moment_from, new_moment_id
from glimmer_desktop.storage.opening import open_journal
clock = StillClock(datetime(2026, 11, 22, tzinfo=UTC))
parts = open_journal(Path(sys.argv[1]), clock, {})
times = dict(noticed_at=clock.now(), created_at=clock.now(), changed_at=clock.now())
parts.store.run("PRAGMA cache_size=1")
parts.store.connection.rollback()
with parts.store.writing():
    for n in range(40):
        words = Draft(text="half " * 300, cues=("half",))
        parts.moments.keep(moment_from(words, id=new_moment_id(5, n), **times))
    os._exit(9)
"""


def test_killed_while_saving_leaves_what_was_there_before(
    journal: SqliteJournal, folder: Path, noted
) -> None:
    moment = noted("tea", cues=("slow breath",))
    journal.moments.keep(moment)
    journal.close()
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(folder), str(Path(__file__).parents[1])], check=False
    )
    assert killed.returncode == 9
    assert (folder / "glimmer.db-journal").stat().st_size > 0, "the save was cut short on disk"
    assert read_status(folder).moments == 1
    assert journal.moments.at(journal.moments.keys(EVERYTHING)) == [moment]
    assert journal.moments.count(parse("half")) == 0
    assert "half" not in [word.name for word in journal.words.words(Family.CUE)]


def test_status_without_a_store_makes_none(folder: Path) -> None:
    status = read_status(folder)
    assert (status.path, status.moments) == (folder / "glimmer.db", 0)
    assert (status.encrypted, status.locked) == (False, False)
    assert not folder.exists()


def test_status_counts_what_is_not_in_the_bin(
    journal: SqliteJournal, folder: Path, noted, clock: StillClock
) -> None:
    gone = noted("gone")
    journal.moments.keep_many([gone, noted("a"), noted("b")], lambda: False)
    journal.moments.let_go(gone.id, clock.now())
    assert read_status(folder).moments == 2


def test_nothing_heavy_is_loaded_before_the_first_use(folder: Path) -> None:
    code = (
        "import sys, pathlib\n"
        "from glimmer_desktop.storage.journal import SqliteJournal, read_status\n"
        "SqliteJournal(pathlib.Path(sys.argv[1]), None).close()\n"
        "assert 'pysqlite3' not in sys.modules\n"
        "read_status(pathlib.Path(sys.argv[1]))\n"
        "assert 'sqlalchemy' not in sys.modules and 'alembic' not in sys.modules\n"
        "assert 'sqlcipher3' not in sys.modules and 'nacl' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code, str(folder)], check=True)


def test_opening_says_nothing(
    journal: SqliteJournal, noted, capfd: pytest.CaptureFixture[str], caplog
) -> None:
    caplog.set_level(logging.INFO)
    journal.moments.keep(noted("tea"))
    assert capfd.readouterr() == ("", "")
    assert caplog.records == []


def test_versions_name_their_own_last() -> None:
    assert tuple(sorted(versions.KNOWN_VERSIONS)) == versions.KNOWN_VERSIONS


@pytest.mark.parametrize("how", ["removed", "replaced", "with its folder"])
def test_a_store_that_goes_while_it_is_open_takes_nothing_in_until_it_is_back(
    journal: SqliteJournal, folder: Path, noted, how: str
) -> None:
    """What is written to a file without a name could never be found again."""
    journal.moments.keep(noted("before"))
    store, away = folder / versions.MOMENTS_FILE, folder.parent / "away"
    if how == "with its folder":
        folder.rename(away)
    else:
        store.rename(away)
    if how == "replaced":
        store.write_bytes(away.read_bytes())
    with pytest.raises(Known) as caught:
        journal.moments.keep(noted("lost if taken"))
    assert caught.value.code == ErrorCode.STORE_MOVED
    away.replace(folder if how == "with its folder" else store)
    journal.moments.keep(noted("after"))
    assert journal.moments.count(EVERYTHING) == 2
