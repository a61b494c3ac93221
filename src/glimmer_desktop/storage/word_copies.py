"""Copies of the words, and how they are opened and counted before anyone relies on them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.services.keeping import Progress, Slices, Stop
from glimmer_desktop.storage import fingerprints, strangers, versions
from glimmer_desktop.storage.driver import errors, is_sealing
from glimmer_desktop.storage.faults import as_known
from glimmer_desktop.storage.rows import time_of

_OFTEN = 20_000
"""Steps of SQLite's machine between two looks at whether to go on."""
_INTERRUPTED = 9
_ROOM = "PRAGMA cache_size=-64000"
"""For sealed pages while they are checked, which comes by most of them three times: with a quarter
of it, most are unsealed each time. It goes with the connection, before anything else is made."""
LOOSE = "loose row in"
"""How a fault begins that is no page: a row points to one that is not there."""
_HAS_EDITS = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'picture_edits'"

_SHOWN = "SELECT sha256, bytes FROM moment_photos"  # of both no index tells, which may be damaged
_HAS_VERSIONS = "SELECT 1 FROM sqlite_master WHERE name = 'moment_versions'"
_VERSIONS_WITH_PICTURES = "SELECT said FROM moment_versions WHERE instr(said, '\"sha256\"')"


@dataclass(frozen=True, slots=True)
class WordsFound:
    moments: int
    binned: int
    first: datetime | None
    last: datetime | None


def copy_words(words: Path, copy: Path, stop: Stop) -> int:
    """Write the words into an empty file; how many moments there were. Raises Known."""
    with versions.looking(words) as connection, stoppable(connection, stop):
        moments = moments_in(connection)
        try:
            connection.execute("VACUUM INTO ?", (str(copy),))
        except errors() as error:
            known = as_known(error, copy.parent)
            if known is None or known.code is ErrorCode.STORE_CORRUPT:
                raise  # it was stopped; or it is the words that are damaged, and they are named
            raise known from error
        return moments


def check_copy(copy: Path, moments: int, words: Path, stop: Stop) -> None:
    """Whether a new copy is whole. If not, neither is what it was made from: STORE_CORRUPT.

    What its indexes say is not compared with its rows.
    """
    try:
        with versions.looking(copy) as connection, stoppable(connection, stop):
            if is_sealing(connection):
                connection.execute(_ROOM)
            whole = moments_in(connection) == moments and not faults_in(connection, "quick_check")
    except Known as known:
        if known.code is not ErrorCode.STORE_CORRUPT:
            raise
        whole = False
    if not whole:
        raise Known(ErrorCode.STORE_CORRUPT, path=str(words))


def look_into(copy: Path, stop: Stop) -> WordsFound:
    """What a copy of unknown origin holds; only read. Raises Known BACKUP_UNUSABLE, CANCELLED."""
    strangers.check_beside(copy)
    try:
        versions.found_version(copy)
        with versions.looking(copy) as connection:
            strangers.check_schema(connection, copy)
        with versions.looking(copy) as connection, stoppable(connection, stop):
            if faults_in(connection):
                raise unusable(copy, Why("it is damaged", Cause.BACKUP_DAMAGED))
            strangers.check_lengths(connection, copy)
            return _found(connection)
    except Known as known:
        raise _as_unusable(known, copy) from known


def changed_moments(copy: Path, progress: Progress, stop: Stop) -> Slices[int]:
    """How many moments are not as their fingerprints say. Raises Known, CANCELLED."""
    changed = looked_at = 0
    with versions.looking(copy) as connection:
        total = moments_in(connection)
        for page in fingerprints.compared(connection):
            changed += len(page.different)
            looked_at += page.count
            progress(looked_at, total, "Moments")
            if stop():
                raise Known(ErrorCode.CANCELLED)
            yield
    return changed


def named_pictures(words: Path) -> set[str]:
    """The names of all pictures that moments in a file of words have, and of those that they were
    made out of. Raises Known."""
    with versions.looking(words) as connection:
        named = {row[0] for row in connection.execute(_SHOWN)}
        return named | {original for made, original in _edits(connection) if made in named}


def pictures_needed(words: Path, among: set[str]) -> set[str]:
    """Which of these pictures moments, their earlier versions or drafts in a file of words name.

    Raises Known.
    """
    with versions.looking(words) as connection:
        said = [row[0] for row in connection.execute("SELECT said FROM drafts")]
        if connection.execute(_HAS_VERSIONS).fetchone():
            said += [row[0] for row in connection.execute(_VERSIONS_WITH_PICTURES)]
        also = "\n".join(said)
        needed = {name for name in among if name in also}
        needed |= {original for made, original in _edits(connection) if made in also}
    return (named_pictures(words) | needed) & among


def _edits(connection: Any) -> list[tuple[str, str]]:
    """Each edited picture with the one it was made out of; files from before edits have none."""
    if connection.execute(_HAS_EDITS).fetchone() is None:
        return []
    return list(connection.execute("SELECT sha256, original FROM picture_edits").fetchall())


def faults_in(connection: Any, check: str = "integrity_check") -> list[str]:
    """What SQLite itself finds wrong with pages, rows, index and references; nothing if whole.

    "quick_check" takes half the time and does not compare indexes with rows.
    """
    connection.execute("PRAGMA cell_size_check=ON")
    said = [row[0] for row in connection.execute(f"PRAGMA {check}")]
    if check == "integrity_check" and is_sealing(connection):  # free pages, too
        said += [row[0] for row in connection.execute("PRAGMA cipher_integrity_check")]
    loose = connection.execute("PRAGMA foreign_key_check").fetchall()
    return [one for one in said if one != "ok"] + [f"{LOOSE} {row[0]}" for row in loose]


def unusable(path: Path, why: str) -> Known:
    return Known(ErrorCode.BACKUP_UNUSABLE, path=str(path), why=why)


def _found(connection: Any) -> WordsFound:
    moments, first, last = connection.execute(
        "SELECT count(*), min(noticed_at), max(noticed_at) FROM moments WHERE deleted_at IS NULL"
    ).fetchone()
    return WordsFound(
        moments=moments,
        binned=moments_in(connection) - moments,
        first=None if first is None else time_of(first),
        last=None if last is None else time_of(last),
    )


def moments_in(connection: Any) -> int:
    """How many there are, in the bin or not."""
    return int(connection.execute("SELECT count(*) FROM moments").fetchone()[0])


@contextmanager
def stoppable(connection: Any, stop: Stop) -> Iterator[None]:
    """Long statements of this connection end when nobody waits for them any more: CANCELLED."""
    connection.set_progress_handler(stop, _OFTEN)
    try:
        yield
    except errors(name="OperationalError") as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == _INTERRUPTED:
            raise Known(ErrorCode.CANCELLED) from error
        raise
    finally:
        connection.set_progress_handler(None, _OFTEN)


@contextmanager
def of_unknown_origin(copy: Path) -> Iterator[None]:
    """Where SQLite finds no sense in a statement of ours, or we in an answer, the file is why: a
    table or a column is not there, or holds something else. Raises Known BACKUP_UNUSABLE."""
    try:
        yield
    except errors(TypeError, ValueError, OverflowError) as error:
        raise unusable(copy, Why("it is damaged", Cause.BACKUP_DAMAGED)) from error


def _as_unusable(known: Known, copy: Path) -> Known:
    match known.code:
        case ErrorCode.STORE_NEWER:
            return unusable(copy, "it was made by a newer Glimmer, so please update first")
        case ErrorCode.STORE_NOT_OURS:
            return unusable(copy, "it is not a backup of Glimmer")
        case ErrorCode.STORE_CORRUPT:
            return unusable(copy, Why("it is cut or damaged", Cause.BACKUP_DAMAGED))
    return known
