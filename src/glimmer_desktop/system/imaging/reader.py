"""The parent's side: hands files to the decoding child, with limits in size and time."""

from __future__ import annotations

import os
import stat
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Photo, PreparedPhoto
from glimmer_desktop.domain.taken import taken_as_said
from glimmer_desktop.system.imaging import wire

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.photos import ReadFile

IDLE_SECONDS = 30.0
"""A child that was not needed for so long is let go; the next photo starts another."""


def child_command() -> list[str]:
    """How the child is started; a frozen Glimmer is its own Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--decode-photos"]
    # -P: nothing of the folder one happens to be in is imported.
    return [sys.executable, "-P", "-m", "glimmer_desktop.system.imaging.child"]


_FLAGS = sum(getattr(os, name, 0) for name in ("O_NONBLOCK", "O_BINARY", "O_CLOEXEC"))


class ChildPhotoReader:
    """Reads one picture at a time in a child process that is started when first needed.

    May be used by several threads. A child that crashes or takes too long is ended, the file in
    hand refused, and the next file has a new one.
    """

    def __init__(
        self, seconds: float = wire.SECONDS_A_FILE, idle_seconds: float = IDLE_SECONDS
    ) -> None:
        self._seconds = seconds
        self._idle_seconds = idle_seconds
        self._one_at_a_time = threading.Lock()
        self._child: Child | None = None
        self._rest: threading.Timer | None = None

    def from_file(self, path: Path) -> PreparedPhoto:
        """Raises Known: PHOTO_NOT_A_PHOTO, PHOTO_TOO_LARGE, PHOTO_UNREADABLE."""
        return self._prepared(read_plain(path), path)

    def from_bytes(self, data: bytes, name: str) -> PreparedPhoto:
        """Raises Known like `from_file`."""
        if len(data) > wire.FILE_LIMIT:
            raise _too_large(name)
        return self._prepared(data, name)

    def from_files(
        self, paths: Iterable[Path], known: Callable[[str], bool], *, look: bool
    ) -> Iterator[ReadFile]:
        """Two children of their own, which end with the iterator."""
        from glimmer_desktop.system.imaging.side_by_side import SideBySide

        return SideBySide(self._seconds, known, look=look).read(paths)

    def close(self) -> None:
        with self._one_at_a_time:
            self._let_go()

    def _prepared(self, data: bytes, name: Path | str) -> PreparedPhoto:
        if wire.media_type_of(data[:16]) is None:
            raise Known(ErrorCode.PHOTO_NOT_A_PHOTO, path=name)
        with self._one_at_a_time:
            header, picture, thumbnail = self._decoded(data, name)
        if "error" in header:
            raise refusal(header, name)
        return checked(header, picture, thumbnail, name)

    def _decoded(self, data: bytes, name: Path | str) -> tuple[dict[str, Any], bytes, bytes]:
        self._stay()
        if self._child is None or not self._child.alive:
            self._let_go()
            self._child = Child()
        try:
            result = self._child.decode(data, self._seconds)
        except wire.Garbled:
            why = "it took too long" if self._child.timed_out else "the file is damaged"
            self._let_go()
            raise Known(ErrorCode.PHOTO_UNREADABLE, path=name, why=why) from None
        self._rest_later()
        return result

    def _rest_later(self) -> None:
        self._rest = threading.Timer(self._idle_seconds, self._rest_now)
        self._rest.daemon = True
        self._rest.start()

    def _rest_now(self) -> None:
        with self._one_at_a_time:
            if self._rest is threading.current_thread():
                self._let_go()

    def _stay(self) -> None:
        if self._rest is not None:
            self._rest.cancel()
            self._rest = None

    def _let_go(self) -> None:
        self._stay()
        if self._child is not None:
            self._child.end()
            self._child = None


class Child:
    """One decoding process."""

    def __init__(self) -> None:
        self.timed_out = False
        import subprocess

        self._process = subprocess.Popen(  # noqa: S603 - ourselves
            child_command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def decode(self, data: bytes, seconds: float) -> tuple[dict[str, Any], bytes, bytes]:
        """Raises wire.Garbled when the child ends before it answers, by itself or by the clock."""
        with self._in_time(seconds) as (to_child, from_child):
            wire.send_file(to_child, data)
            return wire.receive_result(from_child)

    def begin(self, data: bytes, seconds: float, *, look: bool) -> None:
        """Hand over a file and go on with something else. Raises wire.Garbled."""
        with self._in_time(seconds) as (to_child, _):
            wire.send_file(to_child, data, look)

    def finish(self, seconds: float) -> tuple[dict[str, Any], bytes, bytes]:
        """What came of the file that was begun, waited for. Raises wire.Garbled."""
        with self._in_time(seconds) as (_, from_child):
            return wire.receive_result(from_child)

    def end(self) -> None:
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                _close(pipe)
        self._process.wait()

    @contextmanager
    def _in_time(self, seconds: float) -> Iterator[tuple[BinaryIO, BinaryIO]]:
        """To the child and from it; it is ended when that takes longer."""
        to_child, from_child = self._process.stdin, self._process.stdout
        if to_child is None or from_child is None:
            raise wire.Garbled
        watchdog = threading.Timer(seconds, self._give_up)
        watchdog.daemon = True
        watchdog.start()
        try:
            yield to_child, from_child  # type: ignore[misc]
        except OSError as error:
            raise wire.Garbled from error
        finally:
            watchdog.cancel()

    def _give_up(self) -> None:
        self.timed_out = True
        self._process.kill()


def _close(pipe: Any) -> None:
    try:
        pipe.close()
    except OSError:
        return  # what was still to be sent to a child that is gone


def read_plain(path: Path) -> bytes:
    """The whole file, if it is a plain one of a size we take; never waits for a pipe or device."""
    try:
        _check_plain(path, path.stat())  # before it is opened: some devices act on that alone
        descriptor = os.open(path, os.O_RDONLY | _FLAGS)
        with open(descriptor, "rb") as file:  # noqa: PTH123 - a descriptor, not a path
            _check_plain(path, os.fstat(descriptor))
            start = file.read(16)
            if wire.media_type_of(start) is None:
                raise Known(ErrorCode.PHOTO_NOT_A_PHOTO, path=path)
            data = start + file.read(wire.FILE_LIMIT)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "there can be no such file"
        raise Known(ErrorCode.PHOTO_UNREADABLE, path=path, why=why) from error
    if len(data) > wire.FILE_LIMIT:
        raise _too_large(path)
    return data


def _check_plain(path: Path, found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode):
        why = "it is a folder" if stat.S_ISDIR(found.st_mode) else "it is not a file"
        raise Known(ErrorCode.PHOTO_UNREADABLE, path=path, why=why)
    if found.st_size > wire.FILE_LIMIT:
        raise _too_large(path)


def checked(
    header: dict[str, Any], picture: bytes, thumbnail: bytes, name: Path | str
) -> PreparedPhoto:
    """Take the child's word only for what can be checked."""
    import hashlib  # brings OpenSSL: 4 MB that only a picture needs

    media_type, width, height = (header.get(key) for key in ("media_type", "width", "height"))
    sizes_fit = all(type(size) is int and 0 < size <= wire.LONG_SIDE for size in (width, height))
    shown = wire.media_type_of(thumbnail[:16]) is not None
    if not sizes_fit or not shown or wire.media_type_of(picture[:16]) != media_type:
        raise Known(ErrorCode.PHOTO_UNREADABLE, path=name, why="the file is damaged")
    photo = Photo(
        sha256=hashlib.sha256(picture).hexdigest(),
        width=int(str(width)),
        height=int(str(height)),
        bytes=len(picture),
        media_type=str(media_type),
    )
    return PreparedPhoto(photo, picture, thumbnail, taken_at(header))


def taken_at(header: dict[str, Any]) -> datetime | None:
    """When the child says the file says it was taken, if that is a time."""
    said = header.get("taken")
    return taken_as_said(*said) if isinstance(said, list) and len(said) == 2 else None


def refusal(header: dict[str, Any], name: Path | str) -> Known:
    if header["error"] == wire.NOT_A_PHOTO:
        return Known(ErrorCode.PHOTO_NOT_A_PHOTO, path=name)
    if header["error"] == wire.TOO_LARGE:
        return Known(ErrorCode.PHOTO_TOO_LARGE, path=name, limit=str(header.get("limit", "")))
    return Known(ErrorCode.PHOTO_UNREADABLE, path=name, why=str(header.get("why", "")))


def _too_large(name: Path | str) -> Known:
    return Known(ErrorCode.PHOTO_TOO_LARGE, path=name, limit=f"{wire.FILE_LIMIT // 1_000_000} MB")
