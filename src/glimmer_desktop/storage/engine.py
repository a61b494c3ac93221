"""The one connection to the open store: how it is set up, and what a transaction is.

The store thread owns it. Reading and writing have different names, and a write has either
happened whole, durably, or not at all.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, CursorResult, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool
from sqlalchemy.sql.base import Executable

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.storage import sums
from glimmer_desktop.storage.driver import (
    attach,
    connect,
    driver_for,
    driver_of,
    errors,
    is_sealing,
)
from glimmer_desktop.storage.faults import as_known
from glimmer_desktop.storage.tables import PICTURES

if TYPE_CHECKING:
    from glimmer_desktop.storage.last_kept import LastKept

LEAST_SQLITE = (3, 51, 3)
"""Before this version two connections could damage a store by writing at once."""

_BUSY_SECONDS = 5.0
_INTERRUPTED = 9
_OFTEN = 50_000
"""Steps of SQLite's machine between two looks at whether to stop: a few ms."""

_PRAGMAS = (
    "temp_store=MEMORY",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "cache_size=-16000",
)
_PRAGMAS_PER_FILE = ("journal_mode=TRUNCATE", "synchronous=FULL", "secure_delete=ON")
"""A rollback journal: one connection gains nothing from a WAL, and a cut WAL can lose a write that
was already acknowledged. What is deleted is overwritten."""


class Store:
    """An open store. All parts of the journal share one."""

    def __init__(self, moments_file: Path, pictures_file: Path, *, writable: bool) -> None:
        """Raises Known as storage/faults.py says."""
        self.path = moments_file
        self.writable = writable
        self._refused = False
        """Whether something was not written since its files are not to be written."""
        self._undone: list[Callable[[], None]] = []
        self._touched: set[str] = set()
        """Tables with a sum that the open write has changed."""
        self._raw = self._opened(moments_file, pictures_file)
        self.last_kept: LastKept | None = None
        """Notes each write beside the store, once it is known how that stands."""
        self._files = {path: _at(path) for path in (moments_file, pictures_file)}
        self._connection = self._connect()

    def execute(
        self,
        statement: Executable,
        values: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None = None,
    ) -> CursorResult[*tuple[Any, ...]]:
        """Run one statement inside `reading()` or `writing()`."""
        return self._connection.execute(statement, values)

    def run(self, sql: str, values: tuple[Any, ...] = ()) -> CursorResult[*tuple[Any, ...]]:
        """Run SQL that tables cannot say (full-text search, pragmas)."""
        return self._connection.exec_driver_sql(sql, values)

    def run_many(self, sql: str, rows: Sequence[tuple[Any, ...]]) -> None:
        """The same SQL for each row."""
        self._connection.exec_driver_sql(sql, list(rows))

    @property
    def connection(self) -> Connection:
        """For Alembic, which wants it as it is."""
        return self._connection

    @contextmanager
    def reading(self) -> Iterator[Store]:
        """One unchanging view of the store. Raises Known."""
        with self._faults(), self._transaction():
            yield self

    @contextmanager
    def writing(self) -> Iterator[Store]:
        """All or nothing: durable when the block has ended, undone when it raises. Raises Known."""
        if not self.writable:
            self._refused = True
            raise Known(ErrorCode.STORE_READ_ONLY, path=str(self.path))
        with self._faults(), self._noted_beside(), self._transaction(counted=True):
            yield self

    @property
    def is_outlived(self) -> bool:
        """Whether a write was refused for want of rights that are there by now: a disk that was
        mounted to be read, say. SQLite looks at them once, when it opens a file."""
        if not self._refused or self._connection.in_transaction():
            return False
        places = (self.path.parent, *self._files)
        return all(os.access(place, os.W_OK) for place in places)

    @property
    def sealed(self) -> bool:
        """Whether its files are under a key."""
        return is_sealing(self._raw)

    def ask(self, sql: str) -> int:
        """One number, outside of any transaction of ours. Raises OSError where it cannot be had."""
        try:
            return int(self._raw.execute(sql).fetchone()[0])
        except errors() as error:
            raise OSError("it does not answer") from error

    def copy_to(self, copy: Path) -> None:
        """Write the words, without the pictures, into an empty file. Raises Known."""
        with self._faults():
            self._raw.execute("VACUUM main INTO ?", (str(copy),))

    @contextmanager
    def without_foreign_keys(self) -> Iterator[None]:
        """For a migration, which may have to rebuild a table that others point at."""
        self._raw.execute("PRAGMA foreign_keys=OFF")
        try:
            yield
        finally:
            self._raw.execute("PRAGMA foreign_keys=ON")

    @contextmanager
    def stoppable(self, stop: Callable[[], bool]) -> Iterator[None]:
        """A long statement ends once `stop()` turns true. Raises Known CANCELLED."""
        self._raw.set_progress_handler(stop, _OFTEN)
        try:
            yield
        except DBAPIError as error:
            if getattr(error.orig, "sqlite_errorcode", 0) & 0xFF == _INTERRUPTED:
                raise Known(ErrorCode.CANCELLED) from error
            raise
        finally:
            self._raw.set_progress_handler(None, _OFTEN)

    def when_undone(self, forget: Callable[[], None]) -> None:
        """Call this whenever a write was undone: what was remembered of it never happened."""
        self._undone.append(forget)

    def close(self) -> None:
        engine = self._connection.engine
        self._connection.close()
        engine.dispose()
        if self.last_kept is not None:
            self.last_kept.close()

    @contextmanager
    def _transaction(self, *, counted: bool = False) -> Iterator[None]:
        if self._connection.in_transaction():
            yield  # a part of a larger one
            return
        try:
            with self._connection.begin():
                yield
                if self._touched:
                    sums.take(self.run, self._touched)
                if counted:
                    self._count_inside()
        except BaseException:
            for forget in self._undone:
                forget()
            raise
        finally:
            self._touched.clear()

    def _count_inside(self) -> None:
        """Of a sealed store: nobody reads SQLite's own count of its writes."""
        count = None if self.last_kept is None else self.last_kept.count_to_come()
        if count is not None:
            self.run(f"PRAGMA main.user_version={count:d}")

    @contextmanager
    def _noted_beside(self) -> Iterator[None]:
        noted = self.last_kept
        if noted is None or self._connection.in_transaction():
            yield  # a part of a larger one
            return
        noted.writing()
        try:
            yield
        except errors(DBAPIError):
            raise  # whether SQLite could take all of it back will be seen
        except BaseException:
            noted.undone()
            raise
        noted.kept()

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise self._known(error.orig) or error from error
        except errors() as error:
            raise self._known(error) or error from error

    def _known(self, error: BaseException | None) -> Known | None:
        """SQLite writes to no file that has lost its name, and calls it read-only."""
        known = as_known(error, self.path)
        if known is not None and known.code is ErrorCode.STORE_READ_ONLY:
            moved = next((path for path, file in self._files.items() if _at(path) != file), None)
            if moved is not None:
                return Known(ErrorCode.STORE_MOVED, path=str(moved))
            self._refused = True
        return known

    def _opened(self, moments_file: Path, pictures_file: Path) -> Any:
        try:
            return _open(moments_file, pictures_file, self.writable)
        except errors() as error:
            raise as_known(error, moments_file) or error from error

    def _note(self, _connection: Connection, _cursor: object, statement: str, *_: object) -> None:
        self._touched.update(sums.touched_by(statement))

    def _connect(self) -> Connection:
        raw = self._raw
        engine = create_engine(
            "sqlite://", module=driver_of(raw), creator=lambda: raw, poolclass=StaticPool
        )
        event.listen(engine, "begin", _begin)
        event.listen(engine, "before_cursor_execute", self._note)
        return engine.connect()


def _at(path: Path) -> tuple[int, int] | None:
    """Which file is under a name."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _begin(connection: Connection) -> None:
    """Not IMMEDIATE: that would lock both files, and a save that touches only one would still be
    committed across two, with a journal and its syncs more."""
    connection.exec_driver_sql("BEGIN")


def _check_driver(driver: ModuleType) -> None:
    """Raises Known LIBRARY_MISSING where another driver than the locked one was installed."""
    if driver.sqlite_version_info < LEAST_SQLITE:
        name = f"SQLite {'.'.join(map(str, LEAST_SQLITE))} or newer"
        hint = f"What is here is {driver.sqlite_version}. Install Glimmer's requirements anew."
        raise Known(ErrorCode.LIBRARY_MISSING, name=name, hint=hint)


def _open(moments_file: Path, pictures_file: Path, writable: bool) -> Any:
    _check_driver(driver_for(moments_file))
    mode = "rw" if writable else "ro"
    raw = connect(moments_file, mode, _BUSY_SECONDS)
    try:
        for pragma in _PRAGMAS:
            raw.execute(f"PRAGMA {pragma}")
        attach(raw, pictures_file, mode, PICTURES)
        for schema in ("main", PICTURES):
            for pragma in _PRAGMAS_PER_FILE:
                raw.execute(f"PRAGMA {schema}.{pragma}")
    except BaseException:
        raw.close()
        raise
    return raw
