"""What is whole in a damaged file of pictures stays, and a new file meets nothing of an old one."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pysqlite3 import dbapi2 as driver

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.storage import mending
from glimmer_desktop.storage.journal import SqliteJournal
from slices import go_on, quiet, through

if TYPE_CHECKING:
    from storage.conftest import Pictured


def rows(file: Path, question: str) -> list[Any]:
    with closing(driver.connect(f"{file.as_uri()}?mode=ro", uri=True)) as plain:
        return sorted(plain.execute(question))


@pytest.fixture
def pictures(journal: SqliteJournal, folder: Path, pictured: Pictured) -> Path:
    """A file with twenty of them."""
    for _ in range(20):
        journal.photos.hold(pictured(os.urandom(20_000)))
    journal.close()
    return folder / "photos.db"


@pytest.fixture
def sound(tmp_path: Path, pictures: Path) -> Path:
    """The same, before anything happened to it."""
    copy = tmp_path / "sound.db"
    copy.write_bytes(pictures.read_bytes())
    return copy


def test_a_sound_file_and_none_are_not_damaged(pictures: Path, tmp_path: Path) -> None:
    assert not mending.is_damaged(pictures, go_on)
    assert not mending.is_damaged(tmp_path / "none.db", go_on)


def test_a_newer_one_is_not_called_damaged(pictures: Path) -> None:
    with closing(driver.connect(str(pictures), isolation_level=None)) as plain:
        plain.execute("PRAGMA user_version=99")
    with pytest.raises(Known) as told:
        mending.is_damaged(pictures, go_on)
    assert told.value.code is ErrorCode.STORE_NEWER


@pytest.mark.parametrize("torn", [6, 30, 60, 90])
def test_what_is_whole_is_saved(torn: int, pictures: Path, sound: Path, tmp_path: Path) -> None:
    with pictures.open("rb+") as file:
        file.seek(4096 * torn)
        file.write(os.urandom(4096))
    before = pictures.read_bytes()
    mended = tmp_path / "mended.db"
    saved = through(mending.salvage(pictures, mended, sound, quiet, go_on))
    assert 15 <= saved <= 20
    assert not mending.is_damaged(mended, go_on)
    everything = "SELECT sha256, data, bytes FROM photos"
    assert len(rows(mended, everything)) == saved
    assert set(rows(mended, everything)) <= set(rows(sound, everything))
    assert mended.stat().st_mode & 0o777 == 0o600
    assert pictures.read_bytes() == before


def test_of_what_is_no_database_nothing_is_saved(
    pictures: Path, sound: Path, tmp_path: Path
) -> None:
    pictures.write_bytes(b"Dear diary, " * 900)
    assert mending.is_damaged(pictures, go_on)
    assert through(mending.salvage(pictures, tmp_path / "mended.db", sound, quiet, go_on)) == 0
    assert rows(tmp_path / "mended.db", "SELECT * FROM photos") == []


def test_it_can_be_stopped(pictures: Path, sound: Path, tmp_path: Path) -> None:
    with pytest.raises(Known) as told:
        through(mending.salvage(pictures, tmp_path / "mended.db", sound, quiet, lambda: True))
    assert told.value.code is ErrorCode.CANCELLED


def test_half_a_write_of_the_old_one_does_not_reach_the_new_one(
    pictures: Path, sound: Path, tmp_path: Path
) -> None:
    """What a crash left beside the old file is set aside with it."""
    hot = Path(f"{pictures}-journal")
    with closing(driver.connect(str(pictures), isolation_level=None)) as crashing:
        crashing.execute("PRAGMA cache_size=1")
        crashing.execute("BEGIN")
        crashing.execute("UPDATE photos SET media_type = 'half', data = zeroblob(20000)")
        half = hot.read_bytes(), pictures.read_bytes()
    with closing(driver.connect(str(sound), isolation_level=None)) as plain:
        plain.execute("DELETE FROM photos WHERE rowid > 5")
        plain.execute("VACUUM")
    new = rows(sound, "SELECT * FROM photos")
    hot.write_bytes(half[0])
    pictures.write_bytes(half[1])
    aside = tmp_path / "aside" / "damaged.db"
    mending.set_aside(pictures, aside)
    mending.put_in_place(sound, pictures)
    assert rows(pictures, "SELECT * FROM photos") == new
    assert aside.read_bytes() == half[1]
    assert Path(f"{aside}-journal").read_bytes() == half[0]


def test_a_disk_without_second_names_gets_a_copy(
    pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    aside = tmp_path / "aside" / "damaged.db"
    mending.set_aside(pictures, aside)
    assert aside.read_bytes() == pictures.read_bytes()
    assert aside.stat().st_mode & 0o777 == 0o600


def test_no_place_for_it_is_told(pictures: Path, tmp_path: Path) -> None:
    (tmp_path / "aside").write_text("in the way")
    with pytest.raises(Known) as told:
        mending.set_aside(pictures, tmp_path / "aside" / "damaged.db")
    assert told.value.code is ErrorCode.CANNOT_WRITE
