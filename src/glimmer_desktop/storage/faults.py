"""What SQLite reports, as the errors that a person can be told about. The one place for it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.storage.driver import errors

_CODES = {
    3: ErrorCode.CANNOT_WRITE,  # SQLITE_PERM
    5: ErrorCode.STORE_BUSY,  # SQLITE_BUSY
    6: ErrorCode.STORE_BUSY,  # SQLITE_LOCKED
    8: ErrorCode.STORE_READ_ONLY,  # SQLITE_READONLY
    10: ErrorCode.CANNOT_WRITE,  # SQLITE_IOERR
    11: ErrorCode.STORE_CORRUPT,  # SQLITE_CORRUPT
    13: ErrorCode.DISK_FULL,  # SQLITE_FULL
    14: ErrorCode.CANNOT_WRITE,  # SQLITE_CANTOPEN
    26: ErrorCode.STORE_CORRUPT,  # SQLITE_NOTADB
}
_PRIMARY = 0xFF
_ERROR = 1
_SAID = {
    "database or disk is full": ErrorCode.DISK_FULL,
    "disk I/O error": ErrorCode.CANNOT_WRITE,
    "attempt to write a readonly database": ErrorCode.STORE_READ_ONLY,
    "database disk image is malformed": ErrorCode.STORE_CORRUPT,
}
"""What `sqlcipher_export` says in SQLite's words, with a code that means nothing."""
_GARBLED_TEXT = "Could not decode to UTF-8"
"""The driver's own words for a text on disk that is none."""
_BROKEN_INDEX = ("invalid fts5 file format", "vtable constructor failed")
"""What SQLite says of a search index with torn pages, as if the statement were at fault."""


@contextmanager
def as_was_kept(path: Path) -> Iterator[None]:
    """Rows become what they were again; one that no program of ours wrote is STORE_CORRUPT."""
    try:
        yield
    except (ValueError, OverflowError, TypeError) as error:  # others' tables are not strict
        raise Known(ErrorCode.STORE_CORRUPT, path=str(path)) from error


def as_known(error: BaseException | None, path: Path) -> Known | None:
    """The known error behind a driver's, or None when it is a bug of ours."""
    if _is_of_a_torn_file(error):
        return Known(ErrorCode.STORE_CORRUPT, path=str(path))
    number = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
    code = _SAID.get(str(error)) if number == _ERROR else _CODES.get(number)
    if code is None or not isinstance(error, errors()):
        return None
    return Known(code, path=str(path), owner="", why=str(error))


def _is_of_a_torn_file(error: BaseException | None) -> bool:
    """Such as no code tells of."""
    if isinstance(error, UnicodeDecodeError):
        return True  # SQLite quotes from a torn schema, and the driver cannot read the quotation
    said = str(error)
    if not isinstance(error, errors()):
        return False
    return said.startswith(_BROKEN_INDEX) or (
        getattr(error, "sqlite_errorcode", None) is None and said.startswith(_GARBLED_TEXT)
    )
