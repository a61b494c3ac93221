"""A damaged file of SQLite, read page by page and without SQLite: no page hides another.

The layout is SQLite's own (https://www.sqlite.org/fileformat2.html). Of a file nothing is believed:
every number is looked at before it is followed, and what makes no sense is passed over. Only what
this program writes is understood: UTF-8, and nothing reserved at the ends of pages but what
SQLCipher keeps there (sealing/sealed_pages.py).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from glimmer_desktop.storage.sealing.keys import key_of

Value = int | float | str | bytes | None
Row = tuple[int, tuple[Value, ...]]
"""A number (0 where rows have none of their own) and the columns as they stand on the disk."""

_INDEX_INNER, _TABLE_INNER, _INDEX_LEAF, _TABLE_LEAF = 2, 5, 10, 13
_INNER = (_INDEX_INNER, _TABLE_INNER)
_WITH_ROWS = (_INDEX_INNER, _INDEX_LEAF, _TABLE_LEAF)
_FILE_HEADER = 100
_USUAL_SIZE = 4096
_SIZES = {1: 65_536, **{1 << power: 1 << power for power in range(9, 16)}}
_WIDTHS = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
"""Bytes of the first ten kinds of values."""
_LARGEST = 1 << 31
"""Bytes no value of ours has."""


class _Nonsense(Exception):
    """What stands there is no row."""


@dataclass(frozen=True, slots=True)
class Page:
    """What one page says."""

    number: int
    kind: int
    rows: tuple[Row, ...]
    children: tuple[int, ...]
    """Pages that it points to, in their order."""
    whole: bool
    """Whether every row could be read and every byte of it is accounted for."""

    @property
    def by_number(self) -> bool:
        """Whether its rows have numbers; else they stand in an index, or in a table that is one."""
        return self.kind in (_TABLE_LEAF, _TABLE_INNER)

    @property
    def is_inner(self) -> bool:
        return self.kind in _INNER


class Pages(Protocol):
    """Of a file; they count from 1."""

    @property
    def size(self) -> int:
        """Bytes of one that hold something."""

    @property
    def count(self) -> int: ...

    def page(self, number: int) -> bytes:
        """Nothing where there is none, or where it cannot be read."""


@contextmanager
def torn_file(path: Path) -> Iterator[TornFile]:
    """Raises OSError where the file cannot be opened, Known where it is sealed and locked."""
    key = key_of(path)
    with closing(path.open("rb")) as file:
        if key is None:
            yield TornFile(_PlainPages(file))
            return
        from glimmer_desktop.storage.mending import WORK
        from glimmer_desktop.storage.sealing.sealed_pages import sealed_pages

        with sealed_pages(file, key, path.parent / WORK) as pages:
            yield TornFile(pages)


class _PlainPages:
    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        head = self._read(0, _FILE_HEADER)
        said = int.from_bytes(head[16:18], "big") if len(head) == _FILE_HEADER else 0
        self.size = _SIZES.get(said, _USUAL_SIZE)
        self.count = -(-file.seek(0, 2) // self.size)

    def page(self, number: int) -> bytes:
        if not 1 <= number <= self.count:
            return b""
        return self._read((number - 1) * self.size, self.size)

    def _read(self, start: int, length: int) -> bytes:
        try:
            self._file.seek(start)
            return self._file.read(length)
        except OSError:  # the disk itself gives this place up
            return b""


class TornFile:
    """Pages count from 1."""

    def __init__(self, pages: Pages) -> None:
        self._page_bytes = pages.page
        self.pages = pages.count
        self.size = pages.size
        """Bytes of a page."""
        self.application = int.from_bytes(self._page_bytes(1)[68:72], "big")
        """Whose file it says it is."""

    def page(self, number: int) -> Page | None:
        """None for what holds neither rows nor ways to them: a large value's rest, a free page, or
        damage."""
        data = self._page_bytes(number)
        base = _FILE_HEADER if number == 1 else 0
        if len(data) < base + 12 or data[base] not in (*_INNER, *_WITH_ROWS):
            return None
        return _Reading(self, number, data, base).page()

    def rest_of(self, number: int, length: int) -> bytes:
        """So many bytes of a large value, from the pages that begin with this one."""
        found = []
        while length > 0:
            data = self._page_bytes(number)
            if len(data) < self.size:
                raise _Nonsense
            part = data[4 : 4 + length]
            found.append(part)
            length -= len(part)
            number = int.from_bytes(data[:4], "big")
        return b"".join(found)


class _Reading:
    """One page while it is read."""

    def __init__(self, file: TornFile, number: int, data: bytes, base: int) -> None:
        self._file = file
        self._number = number
        self._data = data
        self._base = base
        self._kind = data[base]
        self._inner = self._kind in _INNER
        self._head = base + (12 if self._inner else 8)
        self._whole = len(data) == file.size
        self._used = 0
        """Bytes of the cells that were read."""

    def page(self) -> Page:
        count = self._short(self._base + 3)
        end = self._head + 2 * count
        if end > len(self._data):
            return Page(self._number, self._kind, (), self._children([]), whole=False)
        cells = [self._short(at) for at in range(self._head, end, 2)]
        rows = tuple(self._rows(cells))
        whole = self._whole and self._is_accounted_for(end)
        return Page(self._number, self._kind, rows, self._children(cells), whole)

    def _rows(self, cells: list[int]) -> Iterator[Row]:
        for cell in cells:
            try:
                row = self._row(cell)
            except (_Nonsense, IndexError, struct.error):
                self._whole = False
            else:
                if row is not None:
                    yield row

    def _row(self, at: int) -> Row | None:
        start = at
        if at < self._head:
            raise _Nonsense
        number = 0
        at += 4 if self._inner else 0
        if self._kind == _TABLE_INNER:
            _, at = _varint(self._data, at)
            self._used += at - start
            return None
        length, at = _varint(self._data, at)
        if self._kind == _TABLE_LEAF:
            number, at = _varint(self._data, at)
        here = _local(length, self._file.size, table=self._kind == _TABLE_LEAF)
        said = self._data[at : at + here]
        if len(said) < here or length > _LARGEST:
            raise _Nonsense
        at += here
        if here < length:
            if length > self._file.pages * self._file.size:
                raise _Nonsense
            further = int.from_bytes(self._data[at : at + 4], "big")
            at += 4
            self._used += at - start  # the place is taken, whatever it leads to
            return _signed(number), _values(said + self._file.rest_of(further, length - here))
        self._used += max(4, at - start)
        return _signed(number), _values(said)

    def _children(self, cells: list[int]) -> tuple[int, ...]:
        if not self._inner:
            return ()
        starts = [cell for cell in cells if self._head <= cell <= len(self._data) - 4]
        left = [int.from_bytes(self._data[at : at + 4], "big") for at in starts]
        return (*left, int.from_bytes(self._data[self._base + 8 : self._base + 12], "big"))

    def _is_accounted_for(self, end: int) -> bool:
        """Rows, free places and what lies between fill the page: no row was forgotten."""
        free, steps = self._data[self._base + 7], 0
        block = self._short(self._base + 1)
        while block:
            steps += 1
            if steps > len(self._data) // 4 or not self._head <= block <= len(self._data) - 4:
                return False
            free += self._short(block + 2)
            block = self._short(block)
        begins = self._short(self._base + 5) or 65_536
        return begins >= end and begins + self._used + free == len(self._data)

    def _short(self, at: int) -> int:
        return int.from_bytes(self._data[at : at + 2], "big")


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for step in range(8):
        byte = data[at + step]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + step + 1
    return value << 8 | data[at + 8], at + 9


def _signed(number: int) -> int:
    return number - (1 << 64) if number >= 1 << 63 else number


def _local(length: int, size: int, *, table: bool) -> int:
    """How many bytes of a row stand in its own page."""
    most = size - 35 if table else (size - 12) * 64 // 255 - 23
    if length <= most:
        return length
    least = (size - 12) * 32 // 255 - 23
    fits = least + (length - least) % (size - 4)
    return fits if fits <= most else least


def _values(said: bytes) -> tuple[Value, ...]:
    """The columns of a row. Head and body have to fill it exactly."""
    head, at = _varint(said, 0)
    if not 1 <= head <= len(said):
        raise _Nonsense
    kinds = []
    while at < head:
        kind, at = _varint(said, at)
        kinds.append(kind)
    widths = [_width(kind) for kind in kinds]
    if at != head or head + sum(widths) != len(said):
        raise _Nonsense
    found: list[Value] = []
    for kind, width in zip(kinds, widths, strict=True):
        found.append(_value(kind, said[at : at + width]))
        at += width
    return tuple(found)


def _width(kind: int) -> int:
    if kind in (10, 11) or kind >= _LARGEST:
        raise _Nonsense
    return _WIDTHS[kind] if kind < 10 else (kind - 12) // 2


def _value(kind: int, data: bytes) -> Value:
    if kind == 0:
        return None
    if kind in (8, 9):
        return kind - 8
    if kind == 7:
        return float(struct.unpack(">d", data)[0])
    if kind < 7:
        return int.from_bytes(data, "big", signed=True)
    return data.decode("utf-8", "replace") if kind % 2 else data
