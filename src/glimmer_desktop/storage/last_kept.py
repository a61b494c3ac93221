"""How often the store was written, noted beside it: by this the loss of something kept is told.

SQLite counts in the header of each of its files how often that was written. Both counts are noted
after each write that is durable, and before each that one has begun. A rollback journal that was
cut, deleted or put back from earlier lets SQLite bring back an older state, or half of one, and
call it sound. Then the counts are behind what was noted, or a write was begun that nobody finished:
the store is looked over before anyone relies on it.

Nobody waits for the disk over this note. A kill leaves it as it was written; after a power cut it
may be from before, and all that comes of that is one look too many. Whatever keeps it from being
written has the same outcome, and is never a reason to keep nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from io import FileIO
from pathlib import Path

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.services.checking import Wholeness
from glimmer_desktop.settings.private_files import read_file
from glimmer_desktop.storage.files import private_file

FILE = "glimmer.kept"

_FILES = "glimmer.db", "photos.db"
"""As storage/versions.py names them, which brings SQLite along."""
_COUNT_AT = 24
"""Where in a database file SQLite's count stands: four bytes, the highest first
(https://www.sqlite.org/fileformat2.html#file_change_counter)."""
_MAGIC = b"SQLite format 3\0"
_LINE = re.compile(
    r"words (\d{10}) pictures (\d{10}) lost (\d{10}) told (\d{10}) (at rest|writing)\n"
)


@dataclass(frozen=True, slots=True)
class Noted:
    """What stands in the file: always one line of the same length."""

    words: int
    pictures: int
    lost: int = 0
    """Writes that were kept and have been found gone, until another store takes its place."""
    told: int = 0
    """Of how many of those the person has been told."""
    writing: bool = False

    def line(self) -> bytes:
        numbers = self.words, self.pictures, self.lost, self.told
        counted = zip(("words", "pictures", "lost", "told"), numbers, strict=True)
        said = " ".join(f"{name} {number:010d}" for name, number in counted)
        return f"{said} {'writing' if self.writing else 'at rest'}\n".encode()

    def behind(self, found: Noted) -> int:
        """How many of these writes are not in what was found."""
        return max(0, self.words - found.words, self.pictures - found.pictures)

    def is_sure(self, found: Noted) -> bool:
        """Whether all is as it was left."""
        return not self.writing and (self.words, self.pictures) == (found.words, found.pictures)


def read(folder: Path) -> Noted | None:
    """What was noted last for the store in a folder; None where nothing readable was."""
    try:
        said = _LINE.fullmatch(read_file(folder / FILE))
    except (OSError, UnicodeDecodeError):
        return None
    if said is None:
        return None
    words, pictures, lost, told = (int(number) for number in said.groups()[:4])
    return Noted(words, pictures, lost, told, writing=said[5] == "writing")


def gone(folder: Path) -> int:
    """How many writes were kept in the store of a folder and are not there, as far as is noted.

    To be asked between two writes: closing a file takes SQLite's locks on it away.
    """
    noted = read(folder)
    if noted is None:
        return 0
    with suppress(OSError), ExitStack() as opened:
        words, pictures = (opened.enter_context(file) for file in _opened(folder))
        return noted.lost + noted.behind(Noted(_count(words), _count(pictures)))
    return noted.lost


def forget(folder: Path) -> None:
    """Another store comes in the place of the one this was noted of. Raises OSError."""
    (folder / FILE).unlink(missing_ok=True)


class LastKept:
    """Notes the writes of one open store."""

    def __init__(self, folder: Path, before: Noted | None) -> None:
        """`before`: what was noted when the store was last open; None makes a new beginning. Raises
        OSError where the counts cannot be read."""
        self._folder = folder
        self._counted = _opened(folder)
        self._before = before
        self._file: FileIO | None = None
        self._now = self._found(before or Noted(0, 0))

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
        """It left nothing behind."""
        self._write(self._now)

    def kept(self) -> None:
        """It is durable."""
        with suppress(OSError):
            self._now = replace(self._found(self._now), writing=self._now.writing)
            self._write(self._now)

    def close(self) -> None:
        """Behind SQLite: a write that failed may be taken back wholly by now."""
        with suppress(OSError):
            if self._found(self._now) == self._now and not _left_behind(self._folder):
                self._write(self._now)
        for file in (self._file, *self._counted):
            if file is not None:
                file.close()
        self._file = None

    def _found(self, noted: Noted) -> Noted:
        """The same with the counts as they are now, at rest. Raises OSError."""
        words, pictures = (_count(file) for file in self._counted)
        return replace(noted, words=words, pictures=pictures, writing=False)

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


def _opened(folder: Path) -> Sequence[FileIO]:
    """Held open as long as the store: closing one would take SQLite's locks on it away. Raises
    OSError, also where a count cannot be read."""
    with ExitStack() as opened:
        files = [opened.enter_context((folder / name).open("rb", buffering=0)) for name in _FILES]
        for file in files:
            _count(file)
        opened.pop_all()
        return files


def _count(file: FileIO) -> int:
    """0 in one that is empty yet. Raises OSError where SQLite's header is not in the clear."""
    file.seek(0)
    head = file.read(_COUNT_AT + 4)
    if head and not head.startswith(_MAGIC):
        raise OSError("no count in the clear")
    return int.from_bytes(head[_COUNT_AT:], "big")


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
            return not any(page.different for page in fingerprints.compared(connection))
    except errors(Known):
        return False
