"""Files that are cut, emptied or overwritten are seen without opening them."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode
from glimmer_desktop.storage.backups import SqliteBackups
from glimmer_desktop.storage.first_look import first_look
from glimmer_desktop.storage.journal import SqliteJournal
from slices import go_on, quiet, through

if TYPE_CHECKING:
    from storage.conftest import Noted, Pictured

Spoil = Callable[[Path], None]


@pytest.fixture
def kept(
    journal: SqliteJournal, folder: Path, clock: StillClock, noted: Noted, pictured: Pictured
) -> Path:
    photo = journal.photos.hold(pictured(b"sun" * 9000))
    journal.moments.keep(noted("tea", photos=(photo,)))
    through(SqliteBackups(folder, clock, journal).back_up(None, quiet, go_on))
    journal.close()
    return folder


def test_a_whole_journal_and_none_look_well(kept: Path, tmp_path: Path) -> None:
    assert first_look(kept) is None
    assert first_look(tmp_path / "none") is None


def test_a_first_start_that_was_cut_short_looks_well(folder: Path) -> None:
    folder.mkdir()
    (folder / "glimmer.db").touch()
    assert first_look(folder) is None


def halved(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def emptied(file: Path) -> None:
    os.truncate(file, 0)


def overwritten(file: Path) -> None:
    file.write_bytes(b"Dear diary, " * 900)


def another(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[68] ^= 1
    file.write_bytes(data)


@pytest.mark.parametrize("name", ["glimmer.db", "photos.db"])
@pytest.mark.parametrize("spoil", [halved, overwritten, another])
def test_damage_is_seen(kept: Path, name: str, spoil: Spoil) -> None:
    spoil(kept / name)
    seen = first_look(kept)
    assert seen is not None
    assert (seen.code, seen.values["path"]) == (ErrorCode.STORE_CORRUPT, str(kept / name))


def test_words_that_are_empty_beside_backups_are_seen(kept: Path) -> None:
    emptied(kept / "glimmer.db")
    seen = first_look(kept)
    assert seen is not None
    assert seen.code is ErrorCode.STORE_CORRUPT


def test_half_a_write_is_left_to_the_next_opening(kept: Path) -> None:
    (kept / "glimmer.db-journal").write_bytes(b"half a write")
    halved(kept / "glimmer.db")
    assert first_look(kept) is None
