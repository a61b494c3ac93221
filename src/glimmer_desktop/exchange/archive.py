"""A zip archive from anywhere: looked at before it is opened, counted while it is read.

Only members that are asked for by name are read, into memory or piece by piece; none is ever
written under its own name.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO, Final

from glimmer_desktop.domain.whys import Cause, Why

MEMBERS: Final = 250_000
DIRECTORY_LIMIT: Final = 64 << 20
"""Bytes the list of members may have; it is read whole."""
MEMBER_LIMIT: Final = 200 << 20
RATIO_LIMIT: Final = 100
_SMALL: Final = 1 << 20
"""What is smaller may be packed however well."""
_PIECE: Final = 1 << 20
_TAIL: Final = 22 + 0xFFFF
_METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class Refused(ValueError):
    """Why an archive is not taken."""


def too_large(what: str, limit: int) -> Refused:
    """`limit` in bytes."""
    megabytes = limit >> 20
    why = Why(f"{what} is larger than {megabytes} MB", Cause.TOO_LARGE, limit=megabytes)
    return Refused(why)


class Archive:
    """Reads members within limits (B17). `room` is how many bytes all of them may come to."""

    def __init__(self, file: IO[bytes], room: int) -> None:
        _check_directory(file)
        try:
            self._zip = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
            raise Refused("the archive is broken") from error
        entries = self._zip.infolist()
        if len(entries) > MEMBERS:
            raise _too_many()
        if sum(entry.file_size for entry in entries) > room:
            raise Refused(Why("it would take more than half of the free disk", Cause.NO_ROOM))
        self._entries = {entry.filename: entry for entry in entries}
        if len(self._entries) != len(entries):
            raise Refused("two files in it have one name")
        self._room = room

    def names(self) -> list[str]:
        """Every member, as it is named there: to be asked for, never to be a path."""
        return [name for name in self._entries if not name.endswith("/")]

    def whole(self, name: str, limit: int) -> bytes:
        """One member, at most `limit` bytes of it. Raises Refused."""
        with self.opened(name, limit) as read:
            return b"".join(iter(lambda: read(_PIECE), b""))

    @contextmanager
    def opened(self, name: str, limit: int = MEMBER_LIMIT) -> Iterator[Callable[[int], bytes]]:
        """One member to be read in pieces, `read(size)`. Raises Refused."""
        entry = self._checked(name, limit)
        with _refusing(name):
            member = self._zip.open(entry)
        with member:
            yield _Counted(member, entry, limit).read

    def _checked(self, name: str, limit: int) -> zipfile.ZipInfo:
        entry = self._entries.get(name)
        if entry is None:
            raise Refused(Why(f"{name} is not in it", Cause.NOT_IN_IT, name=name))
        if entry.flag_bits & 0x1:
            raise Refused(Why(f"{name} in it is locked with a password", Cause.HAS_PASSWORD))
        if entry.compress_type not in _METHODS:
            raise Refused(f"{name} in it is packed in a way not known here")
        if entry.file_size > limit:
            raise too_large(f"{name} in it", limit)
        return entry


class _Counted:
    """Counts what comes out of a member, whatever its header says."""

    def __init__(self, member: IO[bytes], entry: zipfile.ZipInfo, limit: int) -> None:
        self._member = member
        self._name = entry.filename
        self._limit = limit
        self._most = max(_SMALL, entry.compress_size * RATIO_LIMIT)
        self._count = 0

    def read(self, size: int) -> bytes:
        with _refusing(self._name):
            data = self._member.read(size)
        self._count += len(data)
        if self._count > self._limit:
            raise too_large(f"{self._name} in it", self._limit)
        if self._count > self._most:
            raise Refused(f"{self._name} in it is packed more than {RATIO_LIMIT} times")
        return data


@contextmanager
def _refusing(name: str) -> Iterator[None]:
    """Whatever zipfile stumbles over is a reason to refuse."""
    try:
        yield
    except RuntimeError as error:
        raise Refused(Why(f"{name} in it is locked with a password", Cause.HAS_PASSWORD)) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError) as error:
        raise Refused(f"{name} in it is broken") from error


def _too_many() -> Refused:
    why = Why(f"the archive has more than {MEMBERS:,} files", Cause.MANY_FILES, limit=MEMBERS)
    return Refused(why)


def _check_directory(file: IO[bytes]) -> None:
    """How long the list of members says it is, before anything reads it whole."""
    size = file.seek(0, 2)
    start = file.seek(max(0, size - _TAIL))
    tail = file.read(_TAIL)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < 22:
        raise Refused("the archive is broken")
    count, length = struct.unpack_from("<HI", tail, at + 10)
    if 0xFFFF in (count,) or length == 0xFFFFFFFF:
        count, length = _zip64(file, tail, at, start)
    if count > MEMBERS:
        raise _too_many()
    if length > min(DIRECTORY_LIMIT, size):
        raise Refused("the archive's list of files is too long")


def _zip64(file: IO[bytes], tail: bytes, at: int, start: int) -> tuple[int, int]:
    """The same out of the record for large archives; without one the small record stands."""
    small: tuple[int, int] = struct.unpack_from("<HI", tail, at + 10)
    locator = tail[max(0, at - 20) : at]
    if len(locator) < 20 or locator[:4] != b"PK\x06\x07":
        return small
    file.seek(min(struct.unpack_from("<Q", locator, 8)[0], start + at))
    record = file.read(56)
    if len(record) < 56 or record[:4] != b"PK\x06\x06":
        raise Refused("the archive is broken")
    count, length = struct.unpack_from("<QQ", record, 32)
    return count, length
