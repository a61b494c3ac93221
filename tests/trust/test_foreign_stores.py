"""Databases of unknown origin, made to harm whoever opens them (B20): refused or brought back, in
little time, and nothing beside them is touched. `--foreign-stores N` makes more of them; each is
the same in every run."""

from __future__ import annotations

import os
import random
import shutil
import socket
import stat
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from time import monotonic, process_time

import pytest
from pysqlite3 import dbapi2 as driver

from bars import Figure, SoFar
from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Draft, Family, moment_from, new_moment_id
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.storage import versions
from glimmer_desktop.storage.backups import SqliteBackups
from glimmer_desktop.storage.checking import JournalCheck
from glimmer_desktop.storage.journal import SqliteJournal
from glimmer_desktop.storage.second_shelf import SecondShelf
from slices import go_on, quiet, through
from storage.conftest import pictured as picture_maker

SECONDS = 10.0
"""Of work; on a busy machine that takes longer, and nothing waits for anything."""
LONGEST_WAIT = 60.0
ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT "
REFUSED = (ErrorCode.BACKUP_UNUSABLE, ErrorCode.CANNOT_READ)
DOCTORED = (
    *(ErrorCode.STORE_NOT_OURS, ErrorCode.STORE_CORRUPT),
    *(ErrorCode.STORE_NEWER, ErrorCode.CANNOT_READ),
)
EVERYTHING = MomentQuery.everything()
Chance = random.Random


class Place:
    """A folder that somebody hands over, with a backup in it that they have changed."""

    def __init__(self, folder: Path, chance: Chance) -> None:
        self.folder = folder
        self.words = folder / "given.db"
        self.pictures = folder / "photos.db"
        self.chance = chance

    def run(self, *statements: str, into: Path | None = None) -> None:
        with closing(driver.connect(into or self.words, isolation_level=None)) as plain:
            for statement in statements:
                plain.execute(statement)

    def inject(self, *statements: str, into: Path | None = None) -> None:
        """Into the schema itself, which SQLite believes."""
        self.run("PRAGMA writable_schema = ON", *statements, into=into)

    def either(self) -> Path:
        return self.chance.choice((self.words, self.pictures))

    def table(self) -> str:
        return self.chance.choice(
            ["moments", "drafts", "words", "sums", "moment_photos", "moment_words", "plans"]
        )


def a_trigger(place: Place) -> None:
    into = place.either()
    table = "photos" if into == place.pictures else place.table()
    event = place.chance.choice(["INSERT", "DELETE", "UPDATE"])
    place.run(
        f"CREATE TRIGGER t AFTER {event} ON {table} BEGIN DELETE FROM {table}; {ENDLESS}x FROM c;"
        " END",
        into=into,
    )


def a_view_in_a_tables_place(place: Place) -> None:
    table = place.chance.choice([place.table(), "alembic_version"])
    with closing(driver.connect(place.words)) as plain:
        columns = [row[1] for row in plain.execute(f"PRAGMA table_info({table})")]
    all_of_them = ", ".join(f"x AS {one}" for one in columns)
    place.run(
        "PRAGMA foreign_keys = OFF",
        f"DROP TABLE {table}",
        f"CREATE VIEW {table} AS {ENDLESS}{all_of_them} FROM c WHERE x < 0",
    )


def pictures_that_are_a_view(place: Place) -> None:
    select = f"{ENDLESS}hex(randomblob(32)) AS sha256, x AS bytes, x AS data FROM c"
    place.run("DROP TABLE photos", f"CREATE VIEW photos AS {select}", into=place.pictures)


def a_virtual_table(place: Place) -> None:
    place.run(
        place.chance.choice(
            [
                "CREATE VIRTUAL TABLE also USING fts5(text)",
                "CREATE VIRTUAL TABLE also USING fts5(text, content='moments')",
                "CREATE VIRTUAL TABLE also USING rtree(id, a, b)",
            ]
        ),
        into=place.either(),
    )


def another_index_of_words(place: Place) -> None:
    place.run(
        "DROP TABLE moment_index",
        "CREATE VIRTUAL TABLE moment_index USING fts5(text, and_also, words, content='moments')",
    )


def a_module_that_nobody_has(place: Place) -> None:
    place.inject(
        "INSERT INTO sqlite_master VALUES ('table', 'also', 'also', 0,"
        " 'CREATE VIRTUAL TABLE also USING nobody(/etc/passwd)')",
        into=place.either(),
    )


def a_generated_column(place: Place) -> None:
    kind = place.chance.choice(["VIRTUAL"])
    place.run(
        f"ALTER TABLE {place.table()} ADD COLUMN also TEXT AS"
        f" (hex(zeroblob({place.chance.choice([10, 400_000_000])}))) {kind}"
    )


def a_check(place: Place) -> None:
    place.inject(
        "UPDATE sqlite_master SET sql = replace(sql, 'said TEXT NOT NULL',"
        " 'said TEXT NOT NULL CHECK (length(zeroblob(1000000000)) > 0)') WHERE name = 'drafts'"
    )


def an_index_that_reckons(place: Place) -> None:
    place.run(f"CREATE INDEX ix_also ON {place.table()} (hex(zeroblob(9000000)))")


def a_huge_value(place: Place) -> None:
    size = place.chance.choice([20_000_000, 70_000_000])
    if place.chance.random() < 0.5:
        place.run(f"UPDATE moments SET text = hex(zeroblob({size // 2})) WHERE seq = 1")
    else:
        place.run(f"UPDATE photos SET data = zeroblob({size}) WHERE rowid = 1", into=place.pictures)


def other_types(place: Place) -> None:
    """The tables are no longer strict, and hold what no table of ours can."""
    place.inject(
        "UPDATE sqlite_master SET sql = replace(replace(replace(sql, ',' || char(10) || ' STRICT',"
        " ''), 'STRICT', ''), 'WITHOUT ROWID,', 'WITHOUT ROWID')"
    )
    column = place.chance.choice(
        ["noticed_at", "noticed_offset", "noticed_day", "order_key", "kind", "text", "fingerprint"]
    )
    value = place.chance.choice(["'soon'", "x'ff'", "1e300", "-9223372036854775808", "'\ud7ff'"])
    with suppress(driver.IntegrityError):
        place.run(f"UPDATE moments SET {column} = {value}")


def a_schema_that_lies(place: Place) -> None:
    """It is called a table, and is something that runs."""
    place.inject(
        place.chance.choice(
            [
                "UPDATE sqlite_master SET sql = 'CREATE VIEW drafts AS SELECT 1 AS slot, 2 AS said'"
                " WHERE name = 'drafts'",
                "INSERT INTO sqlite_master VALUES ('table', 'ix_t', 'moments', 0, 'CREATE /**/"
                " TRIGGER ix_t AFTER INSERT ON moments BEGIN DELETE FROM moments; END')",
                "UPDATE sqlite_master SET rootpage = 2 WHERE name = 'moments'",
                "UPDATE sqlite_master SET rootpage = 99999 WHERE name = 'words'",
                "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name"
                " = 'drafts') WHERE name = 'moment_photos'",
                "UPDATE sqlite_master SET sql = x'ff00' WHERE name = 'moments'",
                "UPDATE sqlite_master SET sql = 7 WHERE name = 'moments'",
                "UPDATE sqlite_master SET name = x'fe' WHERE name = 'moments'",
                "UPDATE sqlite_master SET type = 'sofa' WHERE name = 'moments'",
                "DELETE FROM sqlite_master WHERE name LIKE 'sqlite_autoindex%'",
            ]
        )
    )


def a_schema_of_pictures_that_lies(place: Place) -> None:
    place.inject(
        "UPDATE sqlite_master SET sql = 'CREATE TABLE photos(sha256 TEXT PRIMARY KEY, media_type,"
        " width, height, bytes, data DEFAULT (randomblob(900000000)))' WHERE name = 'photos'",
        into=place.pictures,
    )


def a_log_beside(place: Place) -> None:
    """With a WAL that would take all moments away."""
    spoiled = place.either()
    other = place.folder / "other.db"
    shutil.copy(spoiled, other)
    with closing(driver.connect(other, isolation_level=None)) as plain:
        plain.execute("PRAGMA journal_mode = WAL")
        plain.execute("CREATE TABLE more (x)")
        for ending in ("", "-wal"):
            shutil.copy(f"{other}{ending}", f"{spoiled}{ending}")
    for left in place.folder.glob("other.db*"):
        left.unlink()
    if place.chance.random() < 0.3:
        Path(f"{spoiled}-wal").unlink()


def a_journal_beside(place: Place) -> None:
    """One that is hot: SQLite would roll it in, and may ask another file what to do."""
    spoiled = place.words if place.chance.random() < 0.5 else place.pictures
    with closing(driver.connect(spoiled, isolation_level=None)) as plain:
        plain.execute("PRAGMA cache_size = 1")
        plain.execute("PRAGMA cache_spill = 1")
        plain.execute("BEGIN IMMEDIATE")
        plain.execute("CREATE TABLE more (x)")
        plain.execute("INSERT INTO more VALUES (zeroblob(9000000))")
        copied = Path(f"{spoiled}-journal").read_bytes()
        plain.execute("ROLLBACK")
    bystander = place.folder / "bystander"
    bystander.write_bytes(b"not yours")
    named = str(bystander).encode()
    tail = named + len(named).to_bytes(4, "big") + sum(named).to_bytes(4, "big")
    tail += b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
    Path(f"{spoiled}-journal").write_bytes(copied + b"\0\0\0\0" + tail)


def a_pipe(place: Place) -> None:
    """Whoever opens it for reading waits for ever."""
    name = place.chance.choice(
        ["photos.db", "given.db", "photos.db-journal", "given.db-journal", "given.db-wal"]
    )
    path = place.folder / name
    path.unlink(missing_ok=True)
    os.mkfifo(path)


def a_pipe_named_as_a_backup(place: Place) -> None:
    place.words = place.folder / "glimmer-2027-01-01-120000-0123456789ab.db"
    os.mkfifo(place.words)


def a_socket(place: Place) -> None:
    place.words.unlink()
    with socket.socket(socket.AF_UNIX) as one:
        here = Path.cwd()
        os.chdir(place.folder)  # its name may be long
        try:
            one.bind(place.words.name)
        finally:
            os.chdir(here)


def a_link(place: Place) -> None:
    path = place.either()
    target = place.chance.choice(["/dev/zero", "/dev/full", "/proc/self/mem", path.name, "nowhere"])
    path.unlink()
    path.symlink_to(target)


def a_link_to_one_with_a_journal(place: Place) -> None:
    a_journal_beside(place)
    far = place.folder / "far"
    far.mkdir()
    for path in (place.words, place.pictures):
        for ending in ("", "-journal"):
            if (here := Path(f"{path}{ending}")).exists():
                shutil.move(here, far / here.name)
        path.symlink_to(far / path.name)


def pages_in_a_circle(place: Place) -> None:
    path = place.either()
    data = bytearray(path.read_bytes())
    size = int.from_bytes(data[16:18], "big")
    for _ in range(place.chance.randint(1, 6)):
        one, other = (place.chance.randrange(1, len(data) // size) for _ in range(2))
        data[one * size : one * size + size] = data[other * size : other * size + size]
    path.write_bytes(data)


def bytes_changed(place: Place) -> None:
    path = place.either()
    data = bytearray(path.read_bytes())
    for _ in range(place.chance.randint(1, 60)):
        at = place.chance.choice([place.chance.randrange(100), place.chance.randrange(len(data))])
        data[at] = place.chance.randrange(256)
    path.write_bytes(data)


def a_hole(place: Place) -> None:
    """Most of the file is not there."""
    path = place.either()
    with path.open("r+b") as file:
        file.truncate(1 << 27)
        file.seek(28)
        file.write((1 << 15).to_bytes(4, "big"))


HOSTILE: tuple[Callable[[Place], None], ...] = (
    *(a_trigger, a_view_in_a_tables_place, pictures_that_are_a_view, a_virtual_table),
    *(another_index_of_words, a_generated_column, a_check, an_index_that_reckons, a_huge_value),
    *(a_log_beside, a_journal_beside, a_schema_that_lies, other_types, a_pipe, a_link),
    *(a_module_that_nobody_has, a_pipe_named_as_a_backup, a_link_to_one_with_a_journal),
    *(pages_in_a_circle, bytes_changed, a_schema_of_pictures_that_lies, a_socket, a_hole),
)


class Own:
    """A journal of one's own, and what a person can do with what was handed over."""

    def __init__(self, folder: Path, clock: StillClock) -> None:
        self.folder = folder
        self.clock = clock
        self.journal = SqliteJournal(folder, clock, {Family.CUE: ("slow breath",)})
        self.backups = SqliteBackups(folder, clock, self.journal)
        self.second = folder.with_name("second")

    def note(self, number: int, text: str, picture: bytes) -> None:
        photo = self.journal.photos.hold(picture_maker.__wrapped__()(picture))
        now = self.clock.now()
        self.journal.moments.keep(
            moment_from(
                Draft(text=text, photos=(photo,), cues=("slow breath",)),
                id=new_moment_id(1_700_000_000_000, number),
                noticed_at=now,
                created_at=now,
                changed_at=now,
            )
        )

    def texts(self) -> list[str]:
        keys = self.journal.moments.keys(EVERYTHING)
        return [one.text for one in self.journal.moments.at(keys)]


@pytest.fixture
def own(tmp_path: Path, clock: StillClock) -> Own:
    one = Own(tmp_path / "own", clock)
    one.second.mkdir()
    for number in range(12):
        one.note(number, f"tea {number}", b"sun %d" % number * 500)
    through(one.backups.back_up(None, quiet, go_on))
    assert through(SecondShelf(one.folder, clock, lambda: str(one.second)).copy(quiet, go_on))
    return one


@pytest.mark.bar("B20", part="a journal beside photos.db that is of it alone is taken back")
def test_they_are_refused_or_brought_back_and_nothing_else(
    own: Own, tmp_path: Path, pytestconfig: pytest.Config, figure: Figure, so_far: SoFar
) -> None:
    whole = tmp_path / "whole"
    made = through(own.backups.back_up(whole, quiet, go_on)).path
    made.rename(whole / "given.db")
    count = pytestconfig.getoption("foreign_stores")
    refused = longest = 0.0
    for number in range(count):
        so_far(number, count)
        spoil = HOSTILE[number % len(HOSTILE)]
        place = Place(tmp_path / f"given{number}", Chance(f"{spoil.__name__} {number}"))
        shutil.copytree(whole, place.folder)
        spoil(place)
        for look in (restored, doctored, copied_beside):
            began, worked = monotonic(), process_time()
            refused += look(own, place, tmp_path / f"{look.__name__}{number}")
            took = process_time() - worked
            assert took < SECONDS, (number, spoil, look)
            assert monotonic() - began < LONGEST_WAIT, (number, spoil, look)
            longest = max(longest, took)
        shutil.rmtree(place.folder)
    figure(
        f"{count} hostile files, looked at in three ways: refused {refused:,.0f} times, 0 crashes,"
        f" nothing beside changed, at most {longest:.1f} s"
    )
    own.journal.close()


def restored(own: Own, place: Place, _: Path) -> bool:
    """Whether it was refused."""
    before = seen_in(place.folder), own.texts()
    named = place.folder if place.words.name.startswith("glimmer-") else place.words
    try:
        through(own.backups.restore(named, quiet, go_on))
    except Known as known:
        assert known.code in REFUSED, known
        assert known.values["why"]
        assert (seen_in(place.folder), own.texts()) == before
        return True
    assert seen_in(place.folder) == before[0]
    with suppress(Known):  # a moment in it may be none
        own.texts()
    assert versions.found_version(own.folder / versions.MOMENTS_FILE)
    own.journal.close()
    return False


def doctored(own: Own, place: Place, folder: Path) -> bool:
    """It stands in the place of a journal, and `glimmer doctor` looks at it."""
    shutil.copytree(place.folder, folder, symlinks=True, copy_function=as_it_is)
    there = folder / place.words.name
    for ending in ("", "-journal", "-wal"):
        if (one := Path(f"{there}{ending}")).exists() or one.is_symlink():
            one.rename(folder / f"{versions.MOMENTS_FILE}{ending}")
    try:
        done = through(JournalCheck(folder, quiet, go_on).run())
    except Known as known:
        assert known.code in DOCTORED, known
        return True
    finally:
        shutil.rmtree(folder)
    return bool(done.found)


def copied_beside(own: Own, place: Place, _: Path) -> bool:
    """Its photos stand where a second folder for backups has its own."""
    [shelf] = own.second.iterdir()
    for left in shelf.glob(f"{versions.PICTURES_FILE}*"):
        left.unlink()
    for ending in ("", "-journal", "-wal"):
        one = Path(f"{place.pictures}{ending}")
        if one.exists() or one.is_symlink():
            as_it_is(str(one), str(shelf / one.name))
    own.clock.move(minutes=1)
    through(own.backups.back_up(None, quiet, go_on))
    second = SecondShelf(own.folder, own.clock, lambda: str(own.second))
    told = through(second.copy(quiet, go_on))
    return told is None or told.trouble is not None


def as_it_is(source: str, target: str) -> str:
    """As shutil.copy2, of pipes and sockets too."""
    mode = os.lstat(source).st_mode
    if stat.S_ISREG(mode):
        return str(shutil.copy2(source, target))
    if stat.S_ISLNK(mode):
        Path(target).symlink_to(Path(source).readlink())
    else:
        os.mkfifo(target)
    return target


def seen_in(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Every name below it, of what kind it is, and what is in it."""
    found = {}
    for path in sorted(folder.rglob("*")):
        mode = path.lstat().st_mode
        found[str(path)] = mode, path.read_bytes() if stat.S_ISREG(mode) else b""
    return found


def test_what_goes_on_for_ever_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions, "_LOOKING_SECONDS", 0.05)
    path = tmp_path / "any.db"
    with closing(driver.connect(path)) as plain:
        plain.execute("CREATE TABLE any (x)")
    with (
        pytest.raises(Known) as refused,
        versions.looking(path) as connection,
        versions.in_time(connection, path),
    ):
        connection.execute(f"{ENDLESS}x FROM c WHERE x < 0").fetchone()
    assert refused.value.code is ErrorCode.STORE_CORRUPT
