"""A disk that loses power: from what a witness wrote down, what may be on it afterwards.

Only what was synced is sure. Of everything written since, any part may be there, sector by sector
and in any order; of names given or taken since the folder was synced, the first few. That is
harsher than the disks people have, and what the file systems on them promise.
"""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path, PurePosixPath

SECTOR = 512
_HEAD = struct.Struct("<cIIQQ")


@dataclass(frozen=True, slots=True)
class Call:
    """One call that changed the disk, as witness.c wrote it down."""

    kind: str
    path: str
    other: str
    offset: int
    data: bytes


def calls(record: Path) -> Iterator[Call]:
    """All that was written down, in order."""
    said, at = record.read_bytes(), 0
    while at < len(said):
        kind, first, second, offset, length = _HEAD.unpack_from(said, at)
        at += _HEAD.size
        parts = []
        for size in (first, second, length):
            parts.append(said[at : at + size])
            at += size
        path, other, data = parts
        yield Call(kind.decode(), path.decode(), other.decode(), offset, data)


@dataclass(slots=True)
class File:
    """What is surely in a file, and what was written since: (offset, data), or (size, None)."""

    sure: bytes = b""
    since: list[tuple[int, bytes | None]] = field(default_factory=list)

    def sync(self) -> None:
        self.sure = _written(self.sure, self.since)
        self.since = []


class Disk:
    """The files below a folder, as a program sees them and as the disk has them."""

    def __init__(self, folder: Path) -> None:
        """What is there already is there for sure."""
        self._folder = str(folder)
        self._numbers = count()
        self.files: dict[int, File] = {}
        self._names: dict[str, int] = {}
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                self._names[str(path)] = self._add(File(path.read_bytes()))
        self._sure_names = dict(self._names)
        self._names_since: list[tuple[str, dict[str, int | None]]] = []
        """Of which folder, and what came to stand under which name."""
        self.acked = 0

    def _add(self, file: File) -> int:
        number = next(self._numbers)
        self.files[number] = file
        return number

    def take(self, call: Call) -> None:
        """One call more has been made."""
        match call.kind:
            case "m":
                self.acked = call.offset
            case "c":
                self._name({call.path: self._add(File())})
            case "w":
                self.files[self._names[call.path]].since.append((call.offset, call.data))
            case "t":
                self.files[self._names[call.path]].since.append((call.offset, None))
            case "s":
                self._sync(call.path)
            case "u":
                self._name({call.path: None})
            case "r":
                self._name({call.other: self._names[call.path], call.path: None})
            case "l":
                self._name({call.other: self._names[call.path]})

    def _name(self, changed: dict[str, int | None]) -> None:
        self._names = _named(self._names, changed)
        self._names_since.append((_parent(next(iter(changed))), changed))

    def _sync(self, path: str) -> None:
        if path in self._names:
            self.files[self._names[path]].sync()
            return
        for folder, changed in self._names_since:
            if folder == path:
                self._sure_names = _named(self._sure_names, changed)
        self._names_since = [one for one in self._names_since if one[0] != path]

    def lose_power(self, chance: random.Random, home: Path) -> None:
        """Write into an empty home what may be found after it."""
        names = dict(self._sure_names)
        for _, changed in self._names_since[: chance.randint(0, len(self._names_since))]:
            names = _named(names, changed)
        arrives = chance.choice((0.0, 0.5, 0.9, 1.0))
        kept = {
            number: _written(file.sure, list(_some(file.since, chance, arrives)))
            for number, file in self.files.items()
        }
        for name, number in names.items():
            path = home / PurePosixPath(name).relative_to(self._folder)
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.write_bytes(kept[number])
            path.chmod(0o600)
        for folder in (home, *(path for path in home.rglob("*") if path.is_dir())):
            folder.chmod(0o700)


def _some(
    since: list[tuple[int, bytes | None]], chance: random.Random, arrives: float
) -> Iterator[tuple[int, bytes | None]]:
    """Each sector of each write by itself; a new size wholly or not at all."""
    for offset, data in since:
        if data is None:
            if chance.random() < arrives:
                yield offset, None
            continue
        begin = 0
        while begin < len(data):
            end = begin + SECTOR - (offset + begin) % SECTOR
            if chance.random() < arrives:
                yield offset + begin, data[begin:end]
            begin = end


def _written(before: bytes, writes: list[tuple[int, bytes | None]]) -> bytes:
    content = bytearray(before)
    for offset, data in writes:
        if data is None:
            del content[offset:]
            content.extend(bytes(offset - len(content)))
            continue
        content.extend(bytes(max(0, offset - len(content))))
        content[offset : offset + len(data)] = data
    return bytes(content)


def _named(names: dict[str, int], changed: dict[str, int | None]) -> dict[str, int]:
    after = dict(names)
    for name, number in changed.items():
        if number is None:
            after.pop(name, None)
        else:
            after[name] = number
    return after


def _parent(path: str) -> str:
    return str(PurePosixPath(path).parent)
