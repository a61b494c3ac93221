"""Old or new, never between; and the way by migrations ends where the declaration begins."""

from __future__ import annotations

import logging
import re
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from pysqlite3 import dbapi2 as driver

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Face, Family, FeltChange, Word
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.domain.patterns import Count
from glimmer_desktop.domain.query import MomentQuery, parse
from glimmer_desktop.storage import migrating, versions
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.files import private_file, private_folder
from glimmer_desktop.storage.journal import SqliteJournal
from glimmer_desktop.storage.migrating import MIGRATIONS, upgrade
from glimmer_desktop.storage.tables import metadata
from glimmer_desktop.storage.word_copies import named_pictures

EVERYTHING = MomentQuery.everything()
HEAD, LATER = versions.KNOWN_VERSIONS[-1], "9999"

NEXT = f'''
"""A later change, for the test."""
from alembic import op
import sqlalchemy as sa
revision = "{LATER}"
down_revision = "{HEAD}"

def upgrade():
    with op.batch_alter_table("drafts") as drafts:
        drafts.add_column(sa.Column("mood", sa.Text, nullable=False, server_default="calm"))
    op.execute("UPDATE moments SET zone = 'moved'")
    {{ending}}
'''


def schema(file: Path) -> list[tuple[str, str, list[str]]]:
    """Every table and index with the parts of its definition, in no order."""
    with closing(sqlite3.connect(file)) as plain:
        rows = plain.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
    parts = [(kind, name, sorted(_parts(sql or ""))) for kind, name, sql in rows]
    return sorted(parts)


def _parts(sql: str) -> list[str]:
    in_one_line = re.sub(r"\s+", " ", sql).replace("( ", "(").replace(" )", ")")
    columns_closed = re.sub(r"\)([^)]*)$", r",)\1", in_one_line)
    return [part.strip() for part in columns_closed.split(",")]


@pytest.fixture
def later(tmp_path: Path):
    """The migrations with one more after them, ending in the given line."""

    def make(ending: str = "") -> Path:
        scripts = tmp_path / "100 % later"
        shutil.copytree(MIGRATIONS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
        (scripts / "versions" / f"{LATER}_later.py").write_text(NEXT.format(ending=ending))
        return scripts

    return make


@pytest.fixture
def with_later(monkeypatch: pytest.MonkeyPatch, later):
    def use(ending: str = "") -> None:
        monkeypatch.setattr(migrating, "MIGRATIONS", later(ending))
        monkeypatch.setattr(versions, "KNOWN_VERSIONS", (*versions.KNOWN_VERSIONS, LATER))

    return use


def empty_store(folder: Path) -> Store:
    private_folder(folder)
    for name in ("glimmer.db", "photos.db"):
        private_file(folder / name)
    return Store(folder / "glimmer.db", folder / "photos.db", writable=True)


def test_the_migrated_schema_is_the_declared_one(journal: SqliteJournal, folder: Path) -> None:
    journal.moments.count(EVERYTHING)
    journal.close()
    store = empty_store(folder.parent / "migrated")
    with store.writing():
        upgrade(store, "head", MIGRATIONS)
    with store.reading():
        context = MigrationContext.configure(
            store.connection,
            opts={"include_name": lambda name, kind, _: "moment_index" not in str(name)},
        )
        ours = [t for t in metadata.sorted_tables if t.schema is None]
        changes = compare_metadata(context, metadata)
    store.close()
    assert len(ours) == 17
    assert [change for change in changes if "pictures" not in str(change)] == []
    migrated = schema(folder.parent / "migrated" / "glimmer.db")
    assert migrated == schema(folder / "glimmer.db")
    assert len(migrated) > 25


def test_an_index_made_anew_finds_what_it_found_and_still_forgets(folder: Path) -> None:
    store = empty_store(folder)
    texts = ["light on the stairs", "lemon tea", "nothing"]
    with store.writing():
        upgrade(store, "0008", MIGRATIONS)
        rows = [(key, text, "", "") for key, text in enumerate(texts, 1)]
        store.run_many(
            "INSERT INTO moment_index(rowid, text, and_also, words) VALUES (?,?,?,?)", rows
        )
        upgrade(store, "head", MIGRATIONS)
    with store.reading():
        found = "SELECT rowid FROM moment_index WHERE moment_index MATCH ? ORDER BY rowid DESC"
        assert store.run(found, ('"l" *',)).scalars().all() == [2, 1]
        assert store.run(found, ('"tea"',)).scalars().all() == [2]
        forgets = "SELECT v FROM moment_index_config WHERE k = 'secure-delete'"
        assert store.run(forgets).scalar() == 1
        letters = "SELECT count(*) FROM sqlite_master WHERE name = 'index_before'"
        assert store.run(letters).scalar() == 0
    store.close()


def test_every_migration_is_a_known_version() -> None:
    script = ScriptDirectory(str(MIGRATIONS))
    shipped = [revision.revision for revision in script.walk_revisions()]
    assert tuple(reversed(shipped)) == versions.KNOWN_VERSIONS


def test_an_older_store_is_copied_aside_and_brought_up(
    journal: SqliteJournal, folder: Path, noted, with_later, capfd, caplog
) -> None:
    moment = noted("tea", cues=("slow breath",))
    journal.moments.keep(moment)
    journal.close()
    caplog.set_level(logging.INFO, "glimmer")
    with_later()
    assert journal.moments.moment(moment.id).zone == "moved"
    assert journal.moments.count(EVERYTHING) == 1
    (copy,) = (folder / "backups").iterdir()
    assert copy.name == f"glimmer-before-{LATER}-from-{HEAD}-2026-11-22-154200.db"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    with closing(sqlite3.connect(copy)) as old:
        assert old.execute("SELECT zone FROM moments").fetchall() == [(moment.zone,)]
        assert old.execute("SELECT version_num FROM alembic_version").fetchall() == [(HEAD,)]
        assert old.execute("PRAGMA application_id").fetchone() == (versions.MOMENTS_APPLICATION,)
    journal.close()
    assert versions.found_version(folder / "glimmer.db") == LATER
    assert journal.moments.count(EVERYTHING) == 1
    assert len(list((folder / "backups").iterdir())) == 1
    assert capfd.readouterr() == ("", "")


def test_a_migration_that_fails_leaves_the_old(
    journal: SqliteJournal, folder: Path, noted, with_later
) -> None:
    journal.moments.keep(noted("tea"))
    journal.close()
    before = schema(folder / "glimmer.db")
    with_later("raise ValueError('half way')")
    with pytest.raises(ValueError, match="half way"):
        journal.moments.count(EVERYTHING)
    assert schema(folder / "glimmer.db") == before
    assert versions.found_version(folder / "glimmer.db") == HEAD


KILLED = """
import sys
from datetime import UTC, datetime
from pathlib import Path
sys.path[:0] = sys.argv[3:]
from conftest import StillClock
from glimmer_desktop.storage import migrating, versions
from glimmer_desktop.storage.opening import open_journal
migrating.MIGRATIONS = Path(sys.argv[2])
versions.KNOWN_VERSIONS += ("9999",)
open_journal(Path(sys.argv[1]), StillClock(datetime(2026, 11, 22, tzinfo=UTC)), {})
"""


@pytest.mark.parametrize("moment", ["before the end", "spilled to disk"])
@pytest.mark.bar("B12", part="kills")
def test_killed_half_way_it_is_the_old(
    journal: SqliteJournal, folder: Path, noted, later, moment: str
) -> None:
    journal.moments.keep_many((noted(f"tea {n} " * 50) for n in range(400)), lambda: False)
    journal.close()
    ending = "import os; os._exit(9)"
    if moment == "spilled to disk":
        ending = (
            "op.execute('PRAGMA cache_size=1'); op.execute('UPDATE moments SET zone = 1'); "
            + ending
        )
    scripts = later(ending)
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(folder), str(scripts), str(Path(__file__).parents[1])],
        check=False,
    )
    assert killed.returncode == 9
    assert versions.found_version(folder / "glimmer.db") == HEAD
    assert {one.zone for one in journal.moments.at(journal.moments.keys(EVERYTHING))} == {""}
    assert journal.moments.count(EVERYTHING) == 400


BACK = {
    "0010": ("DROP TABLE sums",),
    "0009": (
        "CREATE TABLE entries AS SELECT rowid AS key, text, and_also, words FROM moment_index",
        "DROP TABLE moment_index",
        "CREATE VIRTUAL TABLE moment_index USING fts5(text, and_also, words, tokenize='ascii')",
        "INSERT INTO moment_index(moment_index, rank) VALUES('secure-delete', 1)",
        "INSERT INTO moment_index(rowid, text, and_also, words) SELECT * FROM entries",
        "DROP TABLE entries",
    ),
    "0008": (
        "DROP TABLE many_step_moments",
        "DROP TABLE many_steps",
        "DROP INDEX ix_moments_shown",
        "CREATE INDEX ix_moments_shown ON moments (order_key) WHERE deleted_at IS NULL",
    ),
    "0007": ("DROP TABLE picture_files", "DROP TABLE picture_edits"),
    "0006": ("DROP TABLE moment_versions",),
    "0005": ("DROP TABLE left_alone",),
    "0004": ("DROP TABLE plans",),
    "0003": ("DROP TABLE own_map", "DROP INDEX ix_moments_felt"),
    "0002": ("ALTER TABLE words DROP COLUMN place",),
    "0001": ("ALTER TABLE moments DROP COLUMN fingerprint",),
}
"""What each version had not yet, of the one after it: the newest first."""


def as_it_was(folder: Path, version: str) -> None:
    """Back to an earlier schema, as its program would have written the same journal."""
    with closing(driver.connect(str(folder / "glimmer.db"), isolation_level=None)) as plain:
        for earlier, undone in BACK.items():
            for statement in undone:
                plain.execute(statement)
            if earlier == version:
                break
        plain.execute("UPDATE alembic_version SET version_num = ?", (version,))
    assert versions.found_version(folder / "glimmer.db") == version


def test_there_is_a_way_back_from_every_version() -> None:
    assert tuple(BACK) == versions.KNOWN_VERSIONS[-2::-1]


@pytest.mark.parametrize("version", BACK)
@pytest.mark.bar("B12", part="every schema")
def test_from_each_version_moments_stay_and_what_came_since_is_empty(
    journal: SqliteJournal, folder: Path, noted, pictured, version: str
) -> None:
    photo = journal.photos.hold(pictured(b"light"))
    said = noted("tea", cues=("slow breath",), photos=(photo,))
    journal.moments.keep(said)
    journal.close()
    as_it_was(folder, version)
    assert named_pictures(folder / "glimmer.db") == {photo.sha256}
    assert journal.moments.moment(said.id) == said
    assert journal.moments.count(parse("t*")) == 1
    assert journal.own_map.written() == {}
    assert journal.plans.all() == ()
    assert journal.left_alone.everything() == []
    assert journal.earlier.of(said.id) == []
    assert (journal.photos.edited(photo.sha256), journal.photos.files_here()) == (None, set())


def test_from_0006_the_first_edit_is_the_first_version(
    journal: SqliteJournal, folder: Path, noted
) -> None:
    said = noted("tea")
    journal.moments.keep(said)
    journal.close()
    as_it_was(folder, "0006")
    journal.moments.change(replace(said, text="green tea"))
    assert [one.said.text for one in journal.earlier.of(said.id)] == ["tea"]


def test_from_0003_a_map_can_be_written(journal: SqliteJournal, folder: Path, noted) -> None:
    said = noted("tea", felt_change=FeltChange.TOUCH)
    journal.moments.keep(said)
    journal.close()
    as_it_was(folder, "0003")
    journal.own_map.write(Face.SETTLED, Part.HELPS, "the sea wall")
    journal.close()
    assert journal.own_map.written() == {(Face.SETTLED, Part.HELPS): "the sea wall"}
    assert journal.patterns.counted(None, hard=False).hours == {15: Count(1, 1)}


def test_from_0002_the_words_stand_as_they_are_used(
    journal: SqliteJournal, folder: Path, noted
) -> None:
    journal.moments.keep(noted("tea", cues=("new", "slow breath")))
    journal.words.star(Family.CUE, "warm chest", True)
    journal.close()
    as_it_was(folder, "0002")
    before = [Word(Family.CUE, "warm chest", 0, starred=True), Word(Family.CUE, "slow breath", 1)]
    assert journal.words.words(Family.CUE) == [*before, Word(Family.CUE, "new", 1)]
    journal.words.order(Family.CUE, ["new", "slow breath"])
    journal.close()
    assert [one.name for one in journal.words.words(Family.CUE)][1:] == ["new", "slow breath"]


def test_from_0001_each_moment_gets_its_fingerprint(
    journal: SqliteJournal, folder: Path, noted, clock: StillClock
) -> None:
    said = [noted(f"tea {n}", cues=("slow breath", f"cue {n % 7}")) for n in range(1100)]
    journal.moments.keep_many(said, lambda: False)
    journal.moments.let_go(said[3].id, clock.now())
    journal.close()
    taken = marks(folder)
    as_it_was(folder, "0001")
    assert journal.moments.count(EVERYTHING) == 1099
    journal.close()
    assert marks(folder) == taken
    assert len(set(taken.values())) == 1100
    (copy,) = (folder / "backups").iterdir()
    assert copy.name.startswith(f"glimmer-before-{HEAD}-from-0001-")


def test_from_0001_a_text_that_is_none_keeps_nothing_from_opening(
    journal: SqliteJournal, folder: Path, noted
) -> None:
    journal.moments.keep_many((noted(f"tea {n}") for n in range(5)), lambda: False)
    journal.close()
    taken = marks(folder)
    as_it_was(folder, "0001")
    with closing(driver.connect(str(folder / "glimmer.db"), isolation_level=None)) as plain:
        plain.execute("UPDATE moments SET text = CAST(x'74ff' AS TEXT) WHERE seq = 2")
    assert journal.moments.count(EVERYTHING) == 5
    journal.close()
    assert marks(folder) == {**taken, 2: b""}


def marks(folder: Path) -> dict[int, bytes]:
    with closing(driver.connect(str(folder / "glimmer.db"))) as plain:
        return dict(plain.execute("SELECT seq, fingerprint FROM moments"))


@pytest.mark.parametrize("trouble", ["no room", "not whole", "damaged"])
def test_without_a_whole_copy_nothing_is_migrated(
    trouble: str, journal: SqliteJournal, folder: Path, noted, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.moments.keep(noted("tea", cues=("slow breath",)))
    journal.close()
    as_it_was(folder, "0001")

    def copy_to(store: Store, copy: Path) -> None:
        if trouble == "no room":
            copy.write_bytes(b"half of it")
            raise Known(ErrorCode.DISK_FULL, path=str(copy))
        real(store, copy)
        if trouble == "not whole":
            with closing(sqlite3.connect(copy)) as plain, plain:
                plain.execute("DELETE FROM moments")

    real = Store.copy_to
    monkeypatch.setattr(Store, "copy_to", copy_to)
    if trouble == "damaged":
        with closing(sqlite3.connect(folder / "glimmer.db")) as plain, plain:
            plain.execute("UPDATE moment_words SET word = 99")
    with pytest.raises(Known) as told:
        journal.moments.count(EVERYTHING)
    full = trouble == "no room"
    assert told.value.code is (ErrorCode.DISK_FULL if full else ErrorCode.STORE_CORRUPT)
    assert versions.found_version(folder / "glimmer.db") == "0001"
    assert list((folder / "backups").iterdir()) == []


def test_the_copy_is_made_even_when_an_old_one_has_its_name(
    journal: SqliteJournal, folder: Path, noted, with_later, clock: StillClock
) -> None:
    journal.moments.keep(noted("tea"))
    journal.close()
    with_later()
    private_folder(folder / "backups")
    name = f"glimmer-before-{LATER}-from-{HEAD}-2026-11-22-154200.db"
    (folder / "backups" / name).write_text("kept from an earlier try")
    assert journal.moments.count(EVERYTHING) == 1
    kept = sorted(one.name for one in (folder / "backups").iterdir())
    assert len(kept) == 2
    assert (folder / "backups" / name).read_text() == "kept from an earlier try"
