"""A database that anybody may have made, looked at before anything in it is relied on.

SQLite's schema is a program: views and triggers run, a table may be anything, and a journal beside
a file rewrites it once the file is opened. What is looked at here may have none of that. It is made
of words of ours alone, and of plain tables and indexes; so every later statement of ours reads rows
and nothing else.
"""

from __future__ import annotations

import re
from pathlib import Path
from stat import S_ISREG
from typing import Any

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.storage import versions

LONGEST_TEXT = 16_000_000
"""Bytes: four times what the longest note can take."""

_HEADER = 100
_MAGIC = b"SQLite format 3\0"
_WAL = 2
_NAMES_ANOTHER = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
"""How a journal ends that names another file, which SQLite would then open, and may delete."""
_INDEX_OF_WORDS = re.compile(
    r"CREATE VIRTUAL TABLE moment_index USING"
    r" fts5\(text, and_also, words, tokenize='ascii'(, prefix='1')?\)"
)
_ITS_OWN = {
    "moment_index_data": "(id INTEGER PRIMARY KEY, block BLOB)",
    "moment_index_idx": "(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID",
    "moment_index_content": "(id INTEGER PRIMARY KEY, c0, c1, c2)",
    "moment_index_docsize": "(id INTEGER PRIMARY KEY, sz BLOB)",
    "moment_index_config": "(k PRIMARY KEY, v) WITHOUT ROWID",
}
_LOOSE = frozenset(("alembic_version", "sqlite_schema"))
"""All that is not strict; a strict table has no word where a number belongs."""
_PLAIN = re.compile(r"CREATE (TABLE|(UNIQUE )?INDEX) [\w\s(),'\"=]+")
_KEYWORDS = frozenset(
    (
        *("create", "table", "unique", "index", "on", "where", "is", "and", "not", "null"),
        *("text", "integer", "blob", "varchar", "default", "x", "constraint", "primary", "key"),
        *("foreign", "references", "delete", "cascade", "without", "rowid", "strict"),
    )
)
_NAMED = re.compile(r"(ix|uq|pk|fk)_\w+|\d+")
_WORD = re.compile(r"\w+")


def check_beside(path: Path) -> None:
    """Nothing that would be rolled into the file, or made beside it, once it is opened.

    Raises Known BACKUP_UNUSABLE.
    """
    path = _whole(path)
    for ending in ("-journal", "-wal"):
        if _holds(Path(f"{path}{ending}")):
            why = f"a write to it was never finished: there is {path.name}{ending} beside it"
            raise _unusable(path, why)
    if _is_wal(path):
        raise _unusable(path, "another program has changed how it is kept")


def check_pictures_beside(path: Path) -> None:
    """A copy of pictures that was cut short is taken back, in that file alone.

    Raises Known BACKUP_UNUSABLE where more than that would be done, or where it is no file.
    """
    path = _whole(path)
    journal = Path(f"{path}-journal")
    if _exists(path) and not path.is_file():
        raise _unusable(path, "it is no file")
    if _holds(Path(f"{path}-wal")) or _is_wal(path):
        raise _unusable(path, "another program has changed how it is kept")
    if _exists(journal) and (not _is_file(journal) or journal.read_bytes()[-8:] == _NAMES_ANOTHER):
        raise _unusable(path, f"what is in {journal.name} beside it is not of it alone")


def check_schema(connection: Any, path: Path) -> None:
    """Plain tables and indexes of ours, and the index of words. Raises Known BACKUP_UNUSABLE."""
    names = _names_of_ours()
    with versions.in_time(connection, path):
        rows = connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
        tables = connection.execute("PRAGMA main.table_list").fetchall()
    loose = {name for _, name, kind, _, _, strict in tables if kind == "table" and not strict}
    if loose - _LOOSE:
        raise _unusable(path, "its tables take what ours do not")
    if not all(_is_ours(kind, name, sql, names) for kind, name, sql in rows):
        raise _unusable(path, "something was added to it that is not ours")


def check_kinds(path: Path) -> None:
    """What has a name of ours is a plain table, such that looking at it comes to an end.

    Raises Known STORE_NOT_OURS, STORE_CORRUPT, CANNOT_READ.
    """
    names = _names_of_ours()
    with versions.looking(path) as connection, versions.in_time(connection, path):
        kinds = connection.execute("PRAGMA table_list").fetchall()
    if any(
        kind not in ("table", "shadow") and name in names and schema == "main"
        for schema, name, kind, *_ in kinds
    ):
        raise Known(ErrorCode.STORE_NOT_OURS, path=str(path))


def check_lengths(connection: Any, path: Path) -> None:
    """No text or number of bytes is longer than one of ours can be; none is read for that.

    Raises Known BACKUP_UNUSABLE.
    """
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'moment_index'"
    ).fetchall()
    for (table,) in tables:
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        longest = " OR ".join(f"octet_length({column}) > {LONGEST_TEXT}" for column in columns)
        if connection.execute(f"SELECT 1 FROM {table} WHERE {longest} LIMIT 1").fetchone():  # noqa: S608 - names of ours alone
            raise _unusable(path, "something in it is longer than anything Glimmer keeps")


def _is_ours(kind: object, name: object, sql: object, names: frozenset[str]) -> bool:
    if not isinstance(name, str) or kind not in ("table", "index"):
        return False
    if sql is None:
        return kind == "index" and name.startswith("sqlite_autoindex_")
    if not isinstance(sql, str):
        return False
    if name == "moment_index":
        return _INDEX_OF_WORDS.fullmatch(sql) is not None
    if name in _ITS_OWN:
        return sql == f"CREATE TABLE '{name}'{_ITS_OWN[name]}"
    return _PLAIN.fullmatch(sql) is not None and all(
        word.lower() in names or _NAMED.fullmatch(word) for word in _WORD.findall(sql)
    )


def _names_of_ours() -> frozenset[str]:
    from glimmer_desktop.storage.tables import metadata

    tables = metadata.tables.values()
    columns = {column.name for table in tables for column in table.columns}
    version = {"alembic_version", "version_num", "alembic_version_pkc"}
    return _KEYWORDS | {table.name for table in tables} | columns | version


def _is_wal(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            head = file.read(_HEADER)  # of one under a passphrase, all of it is noise
            return head.startswith(_MAGIC) and _WAL in head[18:20]
    except FileNotFoundError:
        return False
    except OSError as error:
        why = error.strerror or str(error)
        raise Known(ErrorCode.CANNOT_READ, path=str(path), why=why) from error


def _whole(path: Path) -> Path:
    """SQLite follows links first, and looks for a journal where they lead.

    Raises Known BACKUP_UNUSABLE where that is nowhere.
    """
    try:
        return path.resolve()
    except (OSError, RuntimeError) as error:  # it leads to itself
        raise _unusable(path, "it is no file") from error


def _exists(path: Path) -> bool:
    return path.exists() or path.is_symlink()


def _is_file(path: Path) -> bool:
    try:
        return S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def _holds(path: Path) -> bool:
    """An empty journal is how SQLite leaves one behind; anything else, a pipe too, is something."""
    return _exists(path) and not (_is_file(path) and path.stat().st_size == 0)


def _unusable(path: Path, why: str) -> Known:
    return Known(ErrorCode.BACKUP_UNUSABLE, path=str(path), why=why)
