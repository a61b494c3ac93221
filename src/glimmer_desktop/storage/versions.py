"""Which store this is, before anything is done to it. Bare driver only: this must be quick."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG
from time import monotonic
from typing import Any

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.storage.driver import connect, errors
from glimmer_desktop.storage.faults import as_known
from glimmer_desktop.storage.sealing.keys import held
from glimmer_desktop.storage.sealing.places import is_sealed

MOMENTS_FILE = "glimmer.db"
PICTURES_FILE = "photos.db"

MOMENTS_APPLICATION = 0x476C6D72  # "Glmr"
PICTURES_APPLICATION = 0x476C6D70  # "Glmp"

KNOWN_VERSIONS = (
    *("0001", "0002", "0003", "0004", "0005", "0006"),
    *("0007", "0008", "0009", "0010", "0011"),
)
"""Every schema this program can open or migrate from; the last one is its own."""
WITH_FINGERPRINTS = "0002"
"""From this schema on each moment has a fingerprint."""
PICTURES_VERSION = 1

_PICTURES_SCHEMA = {
    "photos": "CREATE TABLE photos ( sha256 TEXT NOT NULL, media_type TEXT NOT NULL,"
    " width INTEGER NOT NULL, height INTEGER NOT NULL, bytes INTEGER NOT NULL,"
    " data BLOB NOT NULL, CONSTRAINT pk_photos PRIMARY KEY (sha256) ) STRICT",
    "thumbnails": "CREATE TABLE thumbnails ( sha256 TEXT NOT NULL, data BLOB NOT NULL,"
    " CONSTRAINT pk_thumbnails PRIMARY KEY (sha256) ) STRICT",
    "sqlite_autoindex_photos_1": "",
    "sqlite_autoindex_thumbnails_1": "",
}
"""All that may be in a photos.db: it is copied into others, and may come from anywhere."""
_SCHEMA = "SELECT name, ifnull(CAST(sql AS TEXT), '') FROM sqlite_master"
_LOOKING_SECONDS = 5.0
"""What a look at names and schema may take; one of ours takes milliseconds."""
_OFTEN = 20_000
"""Steps of SQLite's machine between two looks at the clock."""

VERSION_TABLE = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
    "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)
"""As Alembic itself would make it."""

_READ_ONLY = 8  # reading alone runs into it only when a write has to be rolled back first
IO_ERROR = 10  # SQLITE_IOERR
_CANTOPEN = 14
_INTERRUPTED = 9


@dataclass(frozen=True, slots=True)
class StoreStatus:
    """What can be said about a store without opening it for good."""

    path: Path
    moments: int | None
    encrypted: bool
    locked: bool


def is_new(path: Path) -> bool:
    """Whether there is nothing yet: no file, or one a first start did not get to fill.

    Raises Known CANNOT_READ where even that cannot be seen.
    """
    try:
        return path.stat().st_size == 0
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError as error:
        why = error.strerror or str(error)
        raise Known(ErrorCode.CANNOT_READ, path=str(path), why=why) from error


def take_back(path: Path) -> None:
    """Let SQLite take back a save that a crash cut short. Of a first one nothing is left then, and
    the file is new again.

    Raises Known: STORE_CORRUPT, CANNOT_READ.
    """
    if not is_new(path) and not is_new(Path(f"{path}-journal")):
        with looking(path):
            pass


def found_version(path: Path) -> str:
    """The schema version of an existing store. The file is only read.

    Raises Known: STORE_NOT_OURS, STORE_NEWER, STORE_CORRUPT, CANNOT_READ.
    """
    with looking(path) as connection, in_time(connection, path):
        return _version(connection, path)


def check_pictures(path: Path) -> None:
    """Whether an existing photos.db is ours to open. Raises what found_version raises."""
    with looking(path) as connection, in_time(connection, path):
        _ours(connection, path, PICTURES_APPLICATION)
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > PICTURES_VERSION:
            raise Known(
                ErrorCode.STORE_NEWER,
                path=str(path),
                found=str(version),
                known=str(PICTURES_VERSION),
            )
        found = connection.execute(
            "SELECT name, ifnull(CAST(sql AS TEXT), '') FROM sqlite_master"
        ).fetchall()
        if {name: " ".join(sql.split()) for name, sql in found} != _PICTURES_SCHEMA:
            raise Known(ErrorCode.STORE_CORRUPT, path=str(path))


def read_status(folder: Path) -> StoreStatus:
    """How the store in a folder stands, for a command that has no companion to ask.

    Raises what found_version raises.
    """
    path = folder / MOMENTS_FILE
    sealed = is_sealed(folder)
    if sealed and held(folder) is None:
        return StoreStatus(path, moments=None, encrypted=True, locked=True)
    take_back(path)
    if is_new(path):
        return StoreStatus(path, moments=0, encrypted=sealed, locked=False)
    with looking(path) as connection:
        _version(connection, path)
        count = connection.execute("SELECT count(*) FROM moments WHERE deleted_at IS NULL")
        return StoreStatus(path, count.fetchone()[0], encrypted=sealed, locked=False)


def _version(connection: Any, path: Path) -> str:
    _ours(connection, path, MOMENTS_APPLICATION)
    version = _stamped(connection)
    if version is None:  # it bears our mark, and we never leave one without the other
        raise Known(ErrorCode.STORE_CORRUPT, path=str(path))
    if version not in KNOWN_VERSIONS:
        ours = KNOWN_VERSIONS[-1]
        raise Known(ErrorCode.STORE_NEWER, path=str(path), found=version, known=ours)
    return version


def _stamped(connection: Any) -> str | None:
    there = connection.execute("PRAGMA main.table_list('alembic_version')").fetchone()
    if there is None or there[2] != "table":  # a view by that name would be a program
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else None


def _ours(connection: Any, path: Path, application: int) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != application:
        raise Known(ErrorCode.STORE_NOT_OURS, path=str(path))


@contextmanager
def looking(path: Path) -> Iterator[Any]:
    """A connection that changes nothing.

    Only a save cut short by a crash needs more: SQLite must be let to take it back first.
    """
    try:
        with closing(_connect(path, "ro")) as connection:
            try:
                connection.execute("PRAGMA schema_version").fetchone()
            except errors(name="OperationalError") as error:
                if getattr(error, "sqlite_errorcode", 0) & 0xFF != _READ_ONLY:
                    raise
                with closing(_connect(path, "rw")) as recovering:
                    recovering.execute("PRAGMA schema_version").fetchone()
            yield connection
    except errors(UnicodeDecodeError) as error:
        code = getattr(error, "sqlite_errorcode", 0)
        if code == _CANTOPEN:
            raise Known(ErrorCode.CANNOT_READ, path=str(path), why=str(error)) from error
        if code & 0xFF == IO_ERROR:  # nobody writes here: it is cut, or the disk gives a place up
            raise Known(ErrorCode.STORE_CORRUPT, path=str(path)) from error
        raise as_known(error, path) or error from error


@contextmanager
def in_time(connection: Any, path: Path) -> Iterator[None]:
    """Statements that would go on for ever end. Raises Known STORE_CORRUPT."""
    until = monotonic() + _LOOKING_SECONDS
    connection.set_progress_handler(lambda: monotonic() > until, _OFTEN)
    try:
        yield
    except errors(name="OperationalError") as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == _INTERRUPTED:
            raise Known(ErrorCode.STORE_CORRUPT, path=str(path)) from error
        raise
    finally:
        connection.set_progress_handler(None, _OFTEN)


def check_files(path: Path) -> None:
    """SQLite waits for ever at a pipe in the place of a file, or of what it looks for beside it.

    Raises Known CANNOT_READ.
    """
    for one in (path, Path(f"{path}-journal"), Path(f"{path}-wal")):
        with suppress(OSError):
            if not S_ISREG(one.stat().st_mode):
                from glimmer_desktop.domain.whys import Cause, Why

                why = Why("it is no file", Cause.NO_PLAIN_FILE)
                raise Known(ErrorCode.CANNOT_READ, path=str(one), why=why)


def _connect(path: Path, mode: str) -> Any:
    check_files(path)
    connection = connect(path, mode)
    for pragma in ("trusted_schema=OFF", "mmap_size=0"):
        connection.execute(f"PRAGMA {pragma}")
    return connection
