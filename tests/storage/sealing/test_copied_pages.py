"""A backup of a sealed journal has its pages as they are, and never one that is not as it was
written."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.backups import Contents
from glimmer_desktop.services.keeping import Stop
from glimmer_desktop.storage.backups import SqliteBackups
from glimmer_desktop.storage.driver import connect
from glimmer_desktop.storage.journal import SqliteJournal
from glimmer_desktop.storage.sealing import copied_pages, keys
from glimmer_desktop.storage.sealing.sealed_pages import SIZE, sealed_pages
from sealed_journal import KEY, begin_sealed
from slices import go_on, quiet, through

if TYPE_CHECKING:
    from storage.conftest import Noted

KEPT = 60
LITTLE, MUCH = 20_000, 900_000
"""Bytes of free room."""


@pytest.fixture
def words(folder: Path, journal: SqliteJournal, noted: Noted) -> Path:
    begin_sealed(folder)
    keys.hold_journal(folder, KEY)
    journal.moments.keep_many((noted(f"tea {number} " * 300) for number in range(KEPT)), go_on)
    journal.close()
    return folder / "glimmer.db"


@pytest.fixture
def backups(folder: Path, clock: StillClock, journal: SqliteJournal) -> SqliteBackups:
    return SqliteBackups(folder, clock, journal)


def backed_up(backups: SqliteBackups, stop: Stop = go_on) -> Path:
    made = through(backups.back_up(None, quiet, stop))
    assert made is not None
    return made.path


def looked_at(backups: SqliteBackups, backup: Path) -> Contents:
    found: Contents = through(backups.look(backup, quiet, go_on))
    return found


def ask(words: Path, *statements: str) -> int:
    """What the last of them says."""
    with closing(connect(words, "rw")) as connection:
        connection.execute("PRAGMA secure_delete=ON")
        said = [connection.execute(one).fetchone() for one in statements]
    return int(said[-1][0])


def free_room(words: Path, size: int) -> int:
    """Pages that have become free."""
    made = f"CREATE TABLE more AS SELECT zeroblob({size}) AS spare"
    return ask(words, made, "DROP TABLE more", "PRAGMA freelist_count")


def list_of_free_ones(words: Path, room: Path) -> list[int]:
    """The page that has it, and those that stand in it."""
    with words.open("rb") as file, sealed_pages(file, KEY, room) as pages:
        return list(pages.free())


def page(number: int) -> slice:
    return slice((number - 1) * SIZE, number * SIZE)


def flip(words: Path, number: int) -> None:
    data = bytearray(words.read_bytes())
    data[(number - 1) * SIZE + 100] ^= 1
    words.write_bytes(data)


def test_it_is_the_same_file(words: Path, backups: SqliteBackups, clock: StillClock) -> None:
    for room in (0, LITTLE):
        assert not room or free_room(words, room) > 3
        backup = backed_up(backups)
        assert backup.read_bytes() == words.read_bytes()
        found = looked_at(backups, backup)
        assert (found.moments, found.changed_moments) == (KEPT, 0)
        assert list(backup.parent.glob(".unfinished-*")) == []
        clock.move(minutes=1)


def test_much_free_room_does_not_come_along(words: Path, backups: SqliteBackups) -> None:
    assert free_room(words, MUCH) > 100
    backup = backed_up(backups)
    assert backup.stat().st_size < words.stat().st_size - MUCH
    assert looked_at(backups, backup).moments == KEPT


def test_neither_does_a_free_page_that_a_disk_changed(
    words: Path, backups: SqliteBackups, tmp_path: Path
) -> None:
    """Nothing that was kept is in it: there is a backup, and it can be brought back."""
    count = free_room(words, LITTLE)
    there = list_of_free_ones(words, tmp_path / "room")
    assert len(set(there)) == len(there) == count
    flip(words, there[-1])
    backup = backed_up(backups)
    assert backup.stat().st_size < words.stat().st_size
    assert looked_at(backups, backup).moments == KEPT


def test_nor_a_list_of_free_pages_that_was_never_written(
    words: Path, backups: SqliteBackups, journal: SqliteJournal, noted: Noted, tmp_path: Path
) -> None:
    """A disk that forgot the last write of a page: its sum is right."""
    free_room(words, LITTLE)
    trunk, *_ = list_of_free_ones(words, tmp_path / "room")
    before = words.read_bytes()[page(trunk)]
    journal.drafts.hold("capture", noted("light " * 2_000).as_draft())
    journal.close()
    data = bytearray(words.read_bytes())
    assert data[page(trunk)] != before
    data[page(trunk)] = before
    words.write_bytes(data)
    backup = backed_up(backups)
    assert backup.stat().st_size < words.stat().st_size
    assert looked_at(backups, backup).moments == KEPT


def test_of_a_damaged_page_the_journal_is_named_and_nothing_is_left(
    words: Path, backups: SqliteBackups
) -> None:
    flip(words, ask(words, "SELECT rootpage FROM sqlite_master WHERE name = 'moment_versions'"))
    with pytest.raises(Known) as told:
        backed_up(backups)
    assert told.value.code is ErrorCode.STORE_CORRUPT
    assert told.value.values["path"] == str(words)
    assert list((words.parent / "backups").glob("*.db")) == []


def test_one_that_is_stopped_leaves_nothing(
    words: Path, backups: SqliteBackups, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copied_pages, "_AT_ONCE", 10 * SIZE)
    halves = []

    def stop() -> bool:
        halves.extend(words.parent.glob("backups/.unfinished-*"))
        return len(halves) > 5

    with pytest.raises(Known, match=ErrorCode.CANCELLED):
        backed_up(backups, stop)
    assert list((words.parent / "backups").glob("*.db")) == []
    assert len(halves) == 6
