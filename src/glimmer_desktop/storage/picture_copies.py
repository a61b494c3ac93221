"""Pictures from one photos.db into another: only those that are new, only whole ones."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.keeping import Progress, Slices, Stop
from glimmer_desktop.storage import versions
from glimmer_desktop.storage.driver import connect, errors
from glimmer_desktop.storage.faults import as_known
from glimmer_desktop.storage.files import private_file

COLUMNS = {
    "photos": ("sha256", "media_type", "width", "height", "bytes", "data"),
    "thumbnails": ("sha256", "data"),
}
_LARGEST = 64_000_000
"""Bytes: no picture that is kept is as large, and a larger one is not read."""
_SELECT = {
    table: f"SELECT {', '.join(columns)} FROM {table} WHERE sha256 = ?"  # noqa: S608
    f" AND octet_length(data) <= {_LARGEST}"
    for table, columns in COLUMNS.items()
}
BATCH = 4_000_000
"""Bytes of pictures in one slice."""
_THUMBNAIL = 20_000
"""Bytes that a small picture takes, generously."""


@dataclass
class Copied:
    new: int = 0
    damaged: list[str] = field(default_factory=list)


def held(pictures_file: Path) -> set[str]:
    """The names of all pictures in a file; none when there is no file, or when a crash cut its
    making short. Raises Known."""
    versions.take_back(pictures_file)
    if versions.is_new(pictures_file):
        return set()
    versions.check_pictures(pictures_file)
    with versions.looking(pictures_file) as connection, versions.in_time(connection, pictures_file):
        names = connection.execute("SELECT sha256 FROM photos")  # out of the index
        return {name for (name,) in names if isinstance(name, str)}


def thumbnails_held(pictures_file: Path) -> set[str]:
    """The names of all pictures that have a thumbnail. Raises Known."""
    with versions.looking(pictures_file) as connection:
        return {row[0] for row in connection.execute("SELECT sha256 FROM thumbnails")}


def room_for(pictures_file: Path, names: Collection[str]) -> int:
    """Bytes that these pictures of a file take up, about: small ones beside them are few. Raises
    Known."""
    if not names:
        return 0
    with versions.looking(pictures_file) as connection:
        sizes = connection.execute("SELECT sha256, bytes FROM photos")
        taken: int = sum(size for name, size in sizes if name in names)
    return taken + len(names) * _THUMBNAIL


def looked_at(pictures_file: Path, names: Iterable[str]) -> Iterator[tuple[str, bool, int]]:
    """Each name with whether the picture is there as it was kept, and its size in bytes."""
    names = list(names)
    if not names:
        return
    with versions.looking(pictures_file) as connection:
        for name in names:
            row = _row_if_readable(connection, name)
            whole = row is not None and is_whole(row, name)
            yield name, whole, len(row[-1]) if row and whole else 0


class Copying:
    """Adds pictures to a file. What was added is taken out again if the whole does not succeed."""

    def __init__(self, source: Path, target: Path, stop: Stop) -> None:
        self._source = source
        self._target = target
        self._stop = stop
        self._made = versions.is_new(target)
        self._added: list[str] = []

    def copy(self, names: Collection[str], progress: Progress) -> Slices[Copied]:
        """Copy these in slices, each durable at its end. Raises Known."""
        copied = Copied()
        size = 0
        with versions.looking(self._source) as source, self._writing(source) as target:
            for number, name in enumerate(sorted(names)):
                if size == 0:
                    progress(number, len(names), "Photos")
                    if self._stop():
                        raise Known(ErrorCode.CANCELLED)
                    target.execute("BEGIN")
                size += self._copy_one(source, target, name, copied)
                if size >= BATCH:
                    target.execute("COMMIT")
                    size = 0
                    yield
            if target.in_transaction:
                target.execute("COMMIT")
        return copied

    def undo(self) -> None:
        """Take out what was added; what a broken disk does not let go of does no harm."""
        if self._made:
            self._target.unlink(missing_ok=True)
            Path(f"{self._target}-journal").unlink(missing_ok=True)
        elif self._added:
            with suppress(Known):
                let_go(self._target, self._added)

    def _copy_one(self, source: Any, target: Any, name: str, copied: Copied) -> int:
        row = row_of(source, "photos", name)
        if row is None or not is_whole(row, name):
            copied.damaged.append(name)
            return 1
        self._added.append(name)
        copied.new += 1
        put(target, "photos", row)
        small = row_of(source, "thumbnails", name)
        if small is not None:
            put(target, "thumbnails", small)
        return len(row[-1])

    @contextmanager
    def _writing(self, source: Any) -> Iterator[Any]:
        if not versions.is_new(self._target):
            versions.check_pictures(self._target)
        private_file(self._target)
        with changing(self._target) as connection:
            if versions.is_new(self._target):
                make_like(source, connection)
            yield connection


def let_go(pictures_file: Path, names: Iterable[str]) -> None:
    """Remove pictures from a file. Raises Known."""
    rows = [(name,) for name in names]
    with changing(pictures_file) as connection:
        connection.execute("BEGIN")
        for table in COLUMNS:
            connection.executemany(f"DELETE FROM {table} WHERE sha256 = ?", rows)  # noqa: S608
        connection.execute("COMMIT")


@contextmanager
def changing(pictures_file: Path) -> Iterator[Any]:
    """A connection that writes, set up as the store's own. Raises Known."""
    versions.check_files(pictures_file)
    try:
        with closing(connect(pictures_file, "rw")) as connection:
            for pragma in ("journal_mode=DELETE", "synchronous=FULL", "secure_delete=ON"):
                connection.execute(f"PRAGMA {pragma}")
            connection.execute("PRAGMA trusted_schema=OFF")
            yield connection
    except errors() as error:
        raise as_known(error, pictures_file) or error from error


def make_like(source: Any, target: Any) -> None:
    """Make the tables of an empty file as those of another are."""
    target.execute("BEGIN")
    target.execute(f"PRAGMA application_id={versions.PICTURES_APPLICATION}")
    target.execute(f"PRAGMA user_version={versions.PICTURES_VERSION}")
    for table in COLUMNS:
        target.execute(
            source.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
        )
    target.execute("COMMIT")


def row_of(connection: Any, table: str, name: str) -> tuple[Any, ...] | None:
    """A picture or a thumbnail as it stands in its table; its bytes come last."""
    found = connection.execute(_SELECT[table], (name,))
    row: tuple[Any, ...] | None = found.fetchone()
    return row


def _row_if_readable(connection: Any, name: str) -> tuple[Any, ...] | None:
    """None, too, where pages of the picture are cut off, or given up by the disk."""
    try:
        return row_of(connection, "photos", name)
    except errors(name="OperationalError") as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF != versions.IO_ERROR:
            raise
        return None


def put(connection: Any, table: str, row: tuple[Any, ...]) -> None:
    """In place of one that is damaged, where there is one."""
    marks = ", ".join("?" * len(row))
    connection.execute(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", row)  # noqa: S608


def is_whole(row: tuple[Any, ...], name: str) -> bool:
    """Whether its bytes are those that it is named by."""
    return isinstance(row[-1], bytes) and sha256(row[-1]).hexdigest() == name
