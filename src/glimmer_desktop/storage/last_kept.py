"""How often the store was written, noted beside it: by this the loss of something kept is told.

SQLite counts in the header of each of its files how often that was written. Both counts are noted
after each write that is durable, and before each that one has begun. A rollback journal that was
cut, deleted or put back from earlier lets SQLite bring back an older state, or half of one, and
call it sound. Then the counts are behind what was noted, or a write was begun that nobody finished:
the store is looked over before anyone relies on it.

Nobody waits for the disk over this note. A kill leaves it as it was written; after a power cut it
may be from before, and all that comes of that is one look too many. Whatever keeps it from being
written has the same outcome, and is never a reason to keep nothing.

In sealed files there is no such count: SQLCipher lets random bytes stand in its place. There each
write of words counts in the file itself, in `user_version`, and pictures by the number of the last
one. Beside both it is noted what the first pages are sealed with, which is new after every write.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field, replace
from io import FileIO
from pathlib import Path
from typing import Protocol

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.services.checking import Wholeness
from glimmer_desktop.settings.private_files import read_file
from glimmer_desktop.storage.files import private_file

FILE = "glimmer.kept"

Ask = Callable[[str], int]

_FILES = "glimmer.db", "photos.db"
"""As storage/versions.py names them, which brings SQLite along."""
_COUNT_AT = 24
"""Where in a database file SQLite's count stands: four bytes, the highest first
(https://www.sqlite.org/fileformat2.html#file_change_counter)."""
_MAGIC = b"SQLite format 3\0"
_SEAL_AT, _SEAL = 4096 - 64 - 16, 16
"""In a sealed file: random bytes, in the clear, that are new whenever its first page is written."""
_ASKED = (
    "PRAGMA main.user_version",
    "SELECT ifnull(max(rowid), 0) FROM pictures.photos",
)
"""What says how often a sealed file of words was written, and which picture is the last."""
_SHOWN = "SELECT order_key FROM moments WHERE deleted_at IS NULL"
_APART = (
    f"SELECT 1 FROM moment_index WHERE rowid NOT IN ({_SHOWN}) LIMIT 1",  # noqa: S608 - our names
    f"{_SHOWN} AND order_key NOT IN (SELECT rowid FROM moment_index) LIMIT 1",  # noqa: S608
)
"""Where the index names what the table does not, or the other way round: half a write."""
_LINE = re.compile(
    r"words (\d{10}) pictures (\d{10}) lost (\d{10}) told (\d{10}) (at rest|writing)"
    r"(?: sealed ([0-9a-f]{32}|) ([0-9a-f]{32}|))?\n"
)


@dataclass(frozen=True, slots=True)
class Noted:
    """What stands in the file: one line, of the same length once there are two files."""

    words: int
    pictures: int
    lost: int = 0
    """Writes that were kept and have been found gone, until another store takes its place."""
    told: int = 0
    """Of how many of those the person has been told."""
    writing: bool = False
    seals: tuple[str, str] | None = field(default=None, compare=False)
    """Of a sealed store: what the first pages of both files are sealed with."""

    def line(self) -> bytes:
        numbers = self.words, self.pictures, self.lost, self.told
        counted = zip(("words", "pictures", "lost", "told"), numbers, strict=True)
        said = " ".join(f"{name} {number:010d}" for name, number in counted)
        sealed = "" if self.seals is None else f" sealed {' '.join(self.seals)}"
        return f"{said} {'writing' if self.writing else 'at rest'}{sealed}\n".encode()

    def behind(self, found: Noted) -> int:
        """How many of these writes are not in what was found."""
        return max(0, self.words - found.words, self.pictures - found.pictures)

    def is_sure(self, found: Noted) -> bool:
        """Whether all is as it was left."""
        same = (self.words, self.pictures) == (found.words, found.pictures)
        return not self.writing and same and self.seals == found.seals


def read(folder: Path) -> Noted | None:
    """What was noted last for the store in a folder; None where nothing readable was."""
    try:
        said = _LINE.fullmatch(read_file(folder / FILE))
    except (OSError, UnicodeDecodeError):
        return None
    if said is None:
        return None
    words, pictures, lost, told = (int(number) for number in said.groups()[:4])
    seals = None if said[6] is None else (said[6], said[7])
    return Noted(words, pictures, lost, told, writing=said[5] == "writing", seals=seals)


def gone(folder: Path) -> int:
    """How many writes were kept in the store of a folder and are not there, as far as is noted.

    To be asked between two writes: closing a file takes SQLite's locks on it away.
    """
    noted = read(folder)
    if noted is None:
        return 0
    with suppress(OSError), ExitStack() as opened:
        files = [opened.enter_context(file) for file in _opened(folder)]
        ask = None if noted.seals is None else _asking(folder)
        words, pictures = (one.now() for one in _counting(files, ask))
        return noted.lost + noted.behind(Noted(words, pictures))
    return noted.lost


def forget(folder: Path) -> None:
    """Another store comes in the place of the one this was noted of. Raises OSError."""
    (folder / FILE).unlink(missing_ok=True)


class LastKept:
    """Notes the writes of one open store."""

    def __init__(self, folder: Path, before: Noted | None, ask: Ask | None = None) -> None:
        """`before`: what was noted when the store was last open; None makes a new beginning. `ask`:
        of a sealed store, for the number that a statement says. Raises OSError where the counts
        cannot be read."""
        if before is not None and (before.seals is None) != (ask is None):
            before = None  # of another file
        self._folder = folder
        self._before = before
        self._file: FileIO | None = None
        self._ask = ask
        self._opened = _opened(folder)
        try:
            self._counts = _counting(self._opened, ask)
            self._now = self._found(before or Noted(0, 0))
        except BaseException:
            _close(self._opened)
            raise

    def count_to_come(self) -> int | None:
        """At the end of a write, within it: what a sealed file of words is to say of itself then;
        None where that stays as it is."""
        if self._ask is None or not _is_under_way(self._folder / _FILES[0]):
            return None
        return self._now.words + 1

    def look(self) -> Wholeness:
        """Compare with what is there, and look it over if they differ."""
        before, found = self._before, self._now
        if before is None:
            return Wholeness()
        lost = before.lost + before.behind(found)
        damaged = not before.is_sure(found) and not _is_sound(self._folder)
        # half a write stays one until somebody has done something about it
        self._now = replace(found, lost=lost, writing=damaged)
        return Wholeness(lost - before.told, damaged)

    def told(self) -> None:
        """The person knows of all that is gone. Between two writes."""
        self._now = replace(self._now, told=self._now.lost)
        self._write(self._now)

    def begin(self) -> None:
        """From here on each write is noted, in a file that only its owner reads."""
        path = self._folder / FILE
        with suppress(OSError, Known):
            if private_file(path):
                self._file = path.open("r+b", buffering=0)
                self._file.truncate(len(self._now.line()))  # of what was no note
        self._write(self._now)

    def writing(self) -> None:
        """A write begins."""
        self._write(replace(self._now, writing=True))

    def undone(self) -> None:
        """It left nothing behind, but that pages may have been sealed anew."""
        with suppress(OSError):
            self._now = replace(self._now, seals=_seals(self._counts))
            self._write(self._now)

    def kept(self) -> None:
        """It is durable. Of a file that an earlier write failed in, and that this one left alone,
        SQLite has not taken it back yet: its count is still that of what never was kept."""
        with suppress(OSError):
            now, found = self._now, self._found(self._now)
            if _is_under_way(self._folder / _FILES[1]):
                seals = None
                if now.seals is not None and found.seals is not None:
                    seals = (found.seals[0], now.seals[1])
                found = replace(found, pictures=now.pictures, seals=seals)
            self._now = replace(found, writing=now.writing)
            self._write(self._now)

    def close(self) -> None:
        """Behind SQLite: a write that failed may be taken back wholly by now."""
        with suppress(OSError):
            found = self._found(self._now)
            if found == self._now and not _left_behind(self._folder):
                self._write(found)
        _close(self._opened)
        if self._file is not None:
            self._file.close()
        self._file = None

    def _found(self, noted: Noted) -> Noted:
        """The same with the counts as they are now, at rest. Raises OSError."""
        words, pictures = (one.now() for one in self._counts)
        seals = _seals(self._counts)
        return replace(noted, words=words, pictures=pictures, writing=False, seals=seals)

    def _write(self, noted: Noted) -> None:
        if self._file is None:
            return
        try:
            self._file.seek(0)
            self._file.write(noted.line())
        except OSError:  # what stands there is old, or says that a write has begun
            self._file.close()
            self._file = None


def _left_behind(folder: Path) -> bool:
    """Whether SQLite still has to take a write back. Raises OSError."""
    journals = (folder / f"{name}-journal" for name in _FILES)
    return any(path.exists() and path.stat().st_size for path in journals)


class _Counting(Protocol):
    """Of one file. Both raise OSError."""

    def now(self) -> int: ...

    def seal(self) -> str | None:
        """What its first page is sealed with; None of a plain one."""


class _PlainCount:
    def __init__(self, file: FileIO) -> None:
        self._file = file

    def now(self) -> int:
        """0 in one that is empty yet."""
        self._file.seek(0)
        head = self._file.read(_COUNT_AT + 4)
        if head and not head.startswith(_MAGIC):
            raise OSError("no count in the clear")
        return int.from_bytes(head[_COUNT_AT:], "big")

    def seal(self) -> None:
        return None


class _SealedCount:
    def __init__(self, file: FileIO, ask: Ask, sql: str) -> None:
        self._file = file
        self._ask = ask
        self._sql = sql
        self._read: tuple[str, int] = ("", 0)

    def now(self) -> int:
        """Asked for after a write of this file alone."""
        seal = self.seal()
        if seal != self._read[0]:
            self._read = seal, self._ask(self._sql)
        return self._read[1]

    def seal(self) -> str:
        self._file.seek(_SEAL_AT)
        return self._file.read(_SEAL).hex()


def _opened(folder: Path) -> Sequence[FileIO]:
    """Held open as long as the store: closing one would take SQLite's locks on it away. Raises
    OSError."""
    with ExitStack() as opened:
        files = [opened.enter_context((folder / name).open("rb", buffering=0)) for name in _FILES]
        opened.pop_all()
        return files


def _close(files: Sequence[FileIO]) -> None:
    for file in files:
        file.close()


def _counting(files: Sequence[FileIO], ask: Ask | None) -> Sequence[_Counting]:
    if ask is None:
        return [_PlainCount(file) for file in files]
    return [_SealedCount(file, ask, sql) for file, sql in zip(files, _ASKED, strict=True)]


def _seals(counts: Sequence[_Counting]) -> tuple[str, str] | None:
    words, pictures = (one.seal() for one in counts)
    return None if words is None or pictures is None else (words, pictures)


def _is_under_way(file: Path) -> bool:
    """Whether the open write, or one that failed, has changed this file: SQLite has begun to note
    how it was."""
    try:
        return Path(f"{file}-journal").stat().st_size > 0
    except OSError:
        return False


def _asking(folder: Path) -> Ask:
    """Of a store that may not be open, as far as somebody has the key. It raises OSError."""
    from glimmer_desktop.storage import versions
    from glimmer_desktop.storage.driver import attach, errors

    def ask(sql: str) -> int:
        try:
            with versions.looking(folder / _FILES[0]) as connection:
                attach(connection, folder / _FILES[1], "ro", "pictures")
                return int(connection.execute(sql).fetchone()[0])
        except errors(Known) as error:
            raise OSError("its count cannot be read") from error

    return ask


def _is_sound(folder: Path) -> bool:
    """Whether pages, references and moments are all as they were kept."""
    from glimmer_desktop.storage import fingerprints, versions
    from glimmer_desktop.storage.driver import errors
    from glimmer_desktop.storage.word_copies import faults_in

    words = folder / _FILES[0]
    try:
        for name in _FILES:
            with versions.looking(folder / name) as connection:
                if faults_in(connection):
                    return False
        with versions.looking(words) as connection:
            if any(connection.execute(sql).fetchone() for sql in _APART):
                return False
            return not any(page.different for page in fingerprints.compared(connection))
    except errors(Known):
        return False
