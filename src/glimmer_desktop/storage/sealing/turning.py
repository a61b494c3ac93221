"""A journal from plain files to sealed ones, or back: copied, compared row by row, then switched.

Slice by slice, so that a note comes between two of them; what it changes is noticed, and the
words are copied again. The last slice does not let anything in between.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any, Final

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.keeping import Progress, Slices, Stop
from glimmer_desktop.services.slices import in_one
from glimmer_desktop.settings.private_files import cannot_write
from glimmer_desktop.storage import picture_copies, shelf, versions
from glimmer_desktop.storage.driver import connect, errors
from glimmer_desktop.storage.faults import as_known
from glimmer_desktop.storage.files import private_file, remember_name
from glimmer_desktop.storage.sealing import keys, settling
from glimmer_desktop.storage.sealing.keys import DataKey
from glimmer_desktop.storage.word_copies import faults_in, stoppable

_TRIES: Final = 3
"""How often the words are copied with notes let in between, before nothing is let in any more."""
_ROWS: Final = 5_000
_SPARE: Final = 32 << 20
"""Bytes of room that a copy is not to take."""
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY name"
_SCHEMA = (
    "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name"
)


@dataclass(frozen=True, slots=True)
class Turning:
    """One way: from the files of a journal to copies with another key, or with none."""

    folder: Path
    before: str
    """Before the names of the copies."""
    key: DataKey | None
    """Of the copies."""
    commit: Callable[[Path], None]
    """Decides that the copies are the journal. Raises OSError, Known."""

    def run(self, progress: Progress, stop: Stop) -> Slices[None]:
        """All or nothing. Raises Known: ROOM_NEEDED, DISK_FULL, CANNOT_WRITE, STORE_CORRUPT,
        CANCELLED."""
        with self._under_way():
            self._look_for_room()
            yield from self._copy_pictures(progress, stop)
            for number in range(_TRIES):
                copying = self._copy_words(progress, stop)
                if number + 1 == _TRIES:
                    in_one(copying)
                elif not (yield from copying):
                    continue
                in_one(self._copy_pictures(progress, _never))
                self._switch()
                return

    @property
    def _words(self) -> tuple[Path, Path]:
        return self._pair(versions.MOMENTS_FILE)

    @property
    def _pictures(self) -> tuple[Path, Path]:
        return self._pair(versions.PICTURES_FILE)

    def _pair(self, name: str) -> tuple[Path, Path]:
        return self.folder / name, self.folder / f"{self.before}{name}"

    @contextmanager
    def _under_way(self) -> Iterator[None]:
        copies = (self._words[1], self._pictures[1])
        try:
            with settling.alone(self.folder):
                for copy in copies:
                    keys.hold(copy, self.key)
                yield
        finally:
            for copy in copies:
                keys.forget(copy)
            settling.settle(self.folder)

    def _look_for_room(self) -> None:
        needed = sum(one.stat().st_size for one, _ in (self._words, self._pictures)) + _SPARE
        if shutil.disk_usage(self.folder).free < needed:
            raise Known(ErrorCode.ROOM_NEEDED, path=str(self.folder), needed=-(-needed // 10**6))

    def _copy_pictures(self, progress: Progress, stop: Stop) -> Slices[None]:
        """Those that are not there yet, as they are, and none that has gone meanwhile."""
        source, copy = self._pictures
        with versions.looking(source) as here, self._written(copy) as there:
            if versions.is_new(copy):
                picture_copies.make_like(here, there)
            for table in picture_copies.COLUMNS:
                yield from _copy_table(here, there, table, progress, stop)

    @contextmanager
    def _written(self, copy: Path) -> Iterator[Any]:
        private_file(copy)
        with picture_copies.changing(copy) as connection:
            yield connection

    def _copy_words(self, progress: Progress, stop: Stop) -> Slices[bool]:
        """Whether the copy is what the words still are."""
        source, copy = self._words
        copy.unlink(missing_ok=True)
        private_file(copy)
        with versions.looking(source) as here:
            before = _state(here)
            progress(0, 0, "Words")
            export(source, copy, self.key, stop)
            yield
            with versions.looking(copy) as there:
                for done, whole in _compared(here, there):
                    progress(done, 0, "Looking it over")
                    if stop():
                        raise Known(ErrorCode.CANCELLED)
                    if not whole:
                        break
                    yield
                unchanged = _state(here) == before
                if unchanged and (not whole or faults_in(there)):
                    raise Known(ErrorCode.STORE_CORRUPT, path=str(source))
        return unchanged

    def _switch(self) -> None:
        try:
            remember_name(self.folder)
            self.commit(self.folder)
        except OSError as error:
            raise cannot_write(self.folder, error) from error


def export(source: Path, copy: Path, key: DataKey | None, stop: Stop) -> None:
    """Fill an empty file with all of another, under this key or none; by the driver that knows
    keys, from either side. Raises Known."""
    try:
        with (
            closing(connect(source, "ro", sealing=True)) as connection,
            stoppable(connection, stop),
        ):
            raw = "" if key is None else key.raw
            uri = f"{copy.absolute().as_uri()}?mode=rw"
            connection.execute("ATTACH DATABASE ? AS copy KEY ?", (uri, raw))
            # durable at the end; half of one is never looked at
            connection.execute("PRAGMA copy.synchronous=OFF")
            connection.execute("PRAGMA copy.journal_mode=OFF")
            connection.execute("SELECT sqlcipher_export('copy')").fetchone()
            for pragma in ("application_id", "user_version"):  # which it leaves behind
                (number,) = connection.execute(f"PRAGMA main.{pragma}").fetchone()
                connection.execute(f"PRAGMA copy.{pragma}={number:d}")
        shelf.sync(copy)
    except OSError as error:
        raise cannot_write(copy, error) from error
    except errors() as error:
        raise as_known(error, copy) or error from error


def _copy_table(here: Any, there: Any, table: str, progress: Progress, stop: Stop) -> Slices[None]:
    names = f"SELECT sha256 FROM {table}"  # noqa: S608 - one of two names of ours
    wanted = {row[0] for row in here.execute(names)}
    copied = {row[0] for row in there.execute(names)}
    size = 0
    there.execute("BEGIN")
    for gone in copied - wanted:
        there.execute(f"DELETE FROM {table} WHERE sha256 = ?", (gone,))  # noqa: S608
    for number, name in enumerate(sorted(wanted - copied)):
        row = picture_copies.row_of(here, table, name)
        if row is None:
            continue  # let go since it was listed; the last slice lists anew
        picture_copies.put(there, table, row)
        if picture_copies.row_of(there, table, name) != row:
            raise Known(ErrorCode.STORE_CORRUPT, path=table)
        size += len(row[-1])
        if size >= picture_copies.BATCH:
            there.execute("COMMIT")
            progress(number, len(wanted), "Photos")
            if stop():
                raise Known(ErrorCode.CANCELLED)
            yield
            there.execute("BEGIN")
            size = 0
    there.execute("COMMIT")


def _compared(here: Any, there: Any) -> Iterator[tuple[int, bool]]:
    """How many rows were looked at so far, and whether they are the same, row for row."""
    tables = here.execute(_TABLES).fetchall()
    done = 0
    yield done, here.execute(_SCHEMA).fetchall() == there.execute(_SCHEMA).fetchall()
    for (table,) in tables:
        everything = f'SELECT * FROM "{table}"'  # noqa: S608 - a name out of our own schema
        for one, other in zip_longest(here.execute(everything), there.execute(everything)):
            done += 1
            if one != other:
                yield done, False
                return
            if done % _ROWS == 0:
                yield done, True


def _state(connection: Any) -> int:
    """Another number as soon as another connection has written."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def _never() -> bool:
    return False
