"""The pages of a damaged sealed file, one by one: what SQLCipher would read of the whole ones.

Each page ends with what it was sealed with (16 bytes) and a sum under the key (64 bytes) that also
knows its number (https://www.zetetic.net/sqlcipher/design/). A page whose sum is right is what was
written there, another one is lost. The sums are told with the standard library. Only SQLCipher can
decrypt here, and it gives up a file at the first wrong page; so whole pages are laid into a file of
its own (the carrier), as a value among others, and read out of that by a query. What is written for
it is as unreadable as the pages themselves.
"""

from __future__ import annotations

import hashlib
import hmac
import shutil
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, BinaryIO, Final

from glimmer_desktop.storage.driver import connect, errors
from glimmer_desktop.storage.faults import as_known
from glimmer_desktop.storage.files import private_file, private_folder
from glimmer_desktop.storage.sealing import keys
from glimmer_desktop.storage.sealing.keys import DataKey

SIZE: Final = 4096
_BLOCK: Final = 16
_SUM: Final = 64
_SEALED_WITH: Final = slice(SIZE - _SUM - _BLOCK, SIZE - _SUM)
USABLE: Final = SIZE - _SUM - _BLOCK
"""Bytes of a page that hold something."""
_SALT: Final = 16
"""Bytes at the beginning of the file, in the place of those that every plain file begins with."""
_PLAIN: Final = b"SQLite format 3\0"
_LOOKED_AT: Final = 64
"""Pages of which one has to be whole, or the salt is not what it was."""

_LARGE: Final = 65_536
"""Bytes of a page of the carrier: the largest there are."""
_VALUES: Final = 4
"""In the carrier, each with one large page of its own."""
_EACH: Final = 16
"""Pages that such a page takes, each behind what it was sealed with."""
CHUNK: Final = _VALUES * _EACH
"""Pages that are decrypted together."""
_CHUNKS: Final = 128
"""That are remembered: 32 MB."""
_LARGE_USABLE: Final = _LARGE - _SUM - _BLOCK
"""SQLite leaves the room of the sums free, which are not made."""
_BESIDE: Final = ((_LARGE_USABLE - 12) * 32 // 255) - 23
"""Bytes of such a value that stand in the table itself, before its large page."""
_HEAD: Final = 5
"""Bytes before the value in its row."""
_IN_LARGE: Final = _LARGE_USABLE - 4
"""Bytes of the value in its large page, behind the number of a next one."""
_FIRST_LARGE: Final = 2
"""Pages of the carrier before those: its schema and its table."""
_LAYOUT: Final = ("cipher_use_hmac=OFF", f"cipher_page_size={_LARGE}")


class SealedPages:
    """Of one file. Pages count from 1."""

    size = USABLE

    def __init__(self, file: BinaryIO, key: DataKey, carrier: Path) -> None:
        """`carrier`: where one may be made. Raises OSError, Known."""
        self._file = file
        self._carrier = _Carrier(carrier)
        self.count = -(-file.seek(0, 2) // SIZE)
        self._sums = _key_of_sums(key, self._read(0, _SALT))
        self._verified = self._is_salt_right()
        self._known: OrderedDict[int, list[bytes]] = OrderedDict()

    def page(self, number: int) -> bytes:
        """What stands in it; nothing where it is not as it was written. Raises Known."""
        if not 1 <= number <= self.count:
            return b""
        chunk, at = divmod(number - 1, CHUNK)
        if chunk not in self._known:
            self._known[chunk] = self._decrypted(chunk * CHUNK + 1)
            if len(self._known) > _CHUNKS:
                self._known.popitem(last=False)
        self._known.move_to_end(chunk)
        return self._known[chunk][at]

    def is_whole(self, number: int) -> bool:
        """By its sum alone: nothing is decrypted."""
        return self._is_right(number, self._read((number - 1) * SIZE, SIZE))

    def free(self) -> Iterator[int]:
        """The pages that hold nothing, as the file lists them (SQLite's file format, 1.5)."""
        trunk = _number(self.page(1), 32)
        for _ in range(self.count):  # a damaged list may lead to itself
            if not trunk:
                return
            said = self.page(trunk)
            yield trunk
            yield from (_number(said, 8 + 4 * at) for at in range(_number(said, 4)))
            trunk = _number(said, 0)

    def _is_salt_right(self) -> bool:
        """Without its salt no sum can be told, though everything can be read: what is damaged is
        then seen by the rows, as in a plain file."""
        return any(map(self.is_whole, range(1, min(self.count, _LOOKED_AT) + 1)))

    def _decrypted(self, first: int) -> list[bytes]:
        data = self._read((first - 1) * SIZE, CHUNK * SIZE)
        pages = [data[at : at + SIZE] for at in range(0, CHUNK * SIZE, SIZE)]
        whole = [self._is_there(first + at, page) for at, page in enumerate(pages)]
        if not any(whole):
            return [b""] * CHUNK
        sealed = [page if there else bytes(SIZE) for page, there in zip(pages, whole, strict=True)]
        if first == 1:
            sealed[0] = _salt_last(sealed[0])
        read = self._carrier.decrypted(sealed)
        if first == 1:
            read[0] = _PLAIN + read[0][_SALT:]
        return [page if there else b"" for page, there in zip(read, whole, strict=True)]

    def _is_there(self, number: int, page: bytes) -> bool:
        return len(page) == SIZE and (not self._verified or self._is_right(number, page))

    def _is_right(self, number: int, page: bytes) -> bool:
        summed = page[_SALT if number == 1 else 0 : -_SUM] + number.to_bytes(4, "little")
        return hmac.digest(self._sums, summed, "sha512") == page[-_SUM:]

    def _read(self, start: int, length: int) -> bytes:
        """Pages that the disk itself gives up are as good as empty."""
        try:
            self._file.seek(start)
            return self._file.read(length)
        except OSError:
            return b"" if length <= SIZE else self._one_by_one(start, length)

    def _one_by_one(self, start: int, length: int) -> bytes:
        ends = min(start + length, self.count * SIZE)
        return b"".join(self._read(at, SIZE).ljust(SIZE, b"\0") for at in range(start, ends, SIZE))


@contextmanager
def sealed_pages(file: BinaryIO, key: DataKey, room: Path) -> Iterator[SealedPages]:
    """`room`: a folder that is made for the carrier, and goes when it is empty again. Raises
    OSError, Known."""
    private_folder(room)
    carrier = room / "carrier"
    keys.hold(carrier, key)
    try:
        yield SealedPages(file, key, carrier)
    finally:
        keys.forget(carrier)
        carrier.unlink(missing_ok=True)
        if not any(room.iterdir()):
            shutil.rmtree(room, ignore_errors=True)


class _Carrier:
    """A sealed file without sums, whose values are other files' pages."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._made = False

    def decrypted(self, pages: list[bytes]) -> list[bytes]:
        """What stands in so many sealed pages. Raises Known."""
        try:
            if not self._made:
                self._make()
            with self._path.open("r+b") as file:
                for number in range(_VALUES):
                    file.seek((_FIRST_LARGE + number) * _LARGE)
                    file.write(_laid(pages[number * _EACH : (number + 1) * _EACH]))
            with closing(self._opened()) as connection:
                values = [
                    value
                    for (value,) in connection.execute("SELECT value FROM carried ORDER BY id")
                ]
        except errors() as error:
            raise as_known(error, self._path) or error from error
        return [page for value in values for page in _taken(value[-_IN_LARGE:])]

    def _make(self) -> None:
        self._path.unlink(missing_ok=True)
        private_file(self._path)
        with closing(self._opened()) as connection:
            connection.execute("PRAGMA journal_mode=OFF")
            connection.execute("PRAGMA synchronous=OFF")
            connection.execute("CREATE TABLE carried (id INTEGER PRIMARY KEY, value BLOB NOT NULL)")
            for _ in range(_VALUES):
                size = _BESIDE + _IN_LARGE - _HEAD
                connection.execute("INSERT INTO carried (value) VALUES (zeroblob(?))", (size,))
        self._made = True

    def _opened(self) -> Any:
        return connect(self._path, "rw", layout=_LAYOUT)


def _salt_last(page: bytes) -> bytes:
    """The first page begins with the salt, which takes no part in what follows: it changes places
    with what the page was sealed with, which does."""
    return page[_SEALED_WITH] + page[_SALT : _SEALED_WITH.start] + page[:_SALT] + page[-_SUM:]


def _laid(pages: list[bytes]) -> bytes:
    """One large page: its first block is for the number of a next one, which nobody asks for. Each
    block is decrypted with the one before it, so a page comes behind what it was sealed with."""
    blocks = b"".join(page[_SEALED_WITH] + page[:USABLE] for page in pages)
    return (bytes(_BLOCK) + blocks).ljust(_LARGE, b"\0")


def _taken(value: bytes) -> Iterator[bytes]:
    """The pages again; what precedes each makes no sense."""
    for number in range(_EACH):
        start = _BLOCK - 4 + number * (_BLOCK + USABLE) + _BLOCK
        yield value[start : start + USABLE]


def _number(page: bytes, at: int) -> int:
    return int.from_bytes(page[at : at + 4], "big")


def _key_of_sums(key: DataKey, salt: bytes) -> bytes:
    """As SQLCipher 4 derives it."""
    other = bytes(byte ^ 0x3A for byte in salt)
    return hashlib.pbkdf2_hmac("sha512", key.secret, other, 2, keys.LENGTH)
