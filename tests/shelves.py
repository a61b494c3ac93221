"""Backups in two folders, and what to do to them: for tests of the second folder and of purging."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from conftest import StillClock
from glimmer_desktop.services.backups import BackedUp, Second
from glimmer_desktop.storage import on_shelf
from glimmer_desktop.storage.backups import SqliteBackups
from glimmer_desktop.storage.journal import SqliteJournal
from glimmer_desktop.storage.purging import BackupPurge
from glimmer_desktop.storage.second_shelf import SecondShelf
from slices import go_on, quiet, through


@dataclass
class Shelves:
    """A journal with its own backups, and a second folder at `chosen` ("" is none)."""

    journal: SqliteJournal
    data: Path
    clock: StillClock
    chosen: str = ""
    second: SecondShelf = field(init=False)
    backups: SqliteBackups = field(init=False)
    purging: BackupPurge = field(init=False)

    def __post_init__(self) -> None:
        self.second = SecondShelf(self.data, self.clock, lambda: self.chosen)
        self.backups = SqliteBackups(self.data, self.clock, self.journal, self.second.pictures)
        self.purging = BackupPurge(self.data, self.backups, self.second)

    @property
    def own(self) -> Path:
        return self.data / on_shelf.OWN_FOLDER

    @property
    def there(self) -> Path:
        """The journal's own folder in the chosen one."""
        [place] = on_shelf.seconds_in(Path(self.chosen))
        return place

    def back_up(self) -> BackedUp:
        made = through(self.backups.back_up(None, quiet, go_on))
        assert made is not None
        return made

    def copy(self) -> Second:
        second = through(self.second.copy(quiet, go_on))
        assert second is not None
        return second

    def of_a_day(self) -> Second:
        """What the companion does once a day."""
        self.back_up()
        return self.copy()


def words_in(place: Path) -> list[str]:
    return [one.path.name for one in on_shelf.backups(place)]


def pictures_in(place: Path) -> set[str]:
    with closing(sqlite3.connect(place / "photos.db")) as plain:
        return {row[0] for row in plain.execute("SELECT sha256 FROM photos")}


def damage_pictures(file: Path) -> None:
    with closing(sqlite3.connect(file)) as plain, plain:
        plain.execute("UPDATE photos SET data = x'00'")


def flip_a_byte(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)


def holding(text: bytes, *places: Path) -> Iterator[Path]:
    """All files below these places in which it stands, also under UTF-16."""
    wide = text.decode().encode("utf-16-le")
    for place in places:
        for file in sorted(path for path in place.rglob("*") if path.is_file()):
            said = file.read_bytes()
            if text in said or wide in said:
                yield file
