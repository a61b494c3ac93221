"""Where something lies: in an archive, in a folder, or alone in one file. All are read alike.

Names are asked for and compared; what is read is only ever what lies under the place that the
person named, and nothing is written.
"""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import IO, Final, Protocol

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.exchange.archive import MEMBERS, Archive, Refused, too_large
from glimmer_desktop.exchange.moment_json import Mistake
from glimmer_desktop.exchange.opening import cannot_read, opened_file

TEXT_LIMIT: Final = 16 << 20
"""Bytes one file of text may have that is read whole."""
PICTURE_LIMIT: Final = 50 << 20
"""Bytes one picture may have (B21)."""
_START: Final = 1 << 12
_READING: Final = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class Tree(Protocol):
    """Files by name, folders parted by "/". Raises Refused."""

    def names(self) -> list[str]: ...

    def whole(self, name: str, limit: int) -> bytes:
        """One file, which has at most `limit` bytes."""

    def opened(self, name: str) -> AbstractContextManager[Callable[[int], bytes]]:
        """One file to be read in pieces, `read(size)`."""


@contextmanager
def opened_tree(path: Path, place: Path) -> Iterator[Tree]:
    """What lies at a path. An archive may unpack to half of what is free at `place`, where the
    journal lives (B17). Raises Refused, and Known: CANNOT_READ."""
    if path.is_dir():
        yield FolderTree(path)
        return
    with opened_file(path) as file:
        if file.read(2) == b"PK":
            there = next(folder for folder in (place, *place.parents) if folder.exists())
            yield Archive(file, shutil.disk_usage(there).free // 2)
        else:
            yield LoneFile(path.name, file)


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Refusals that name the file. Raises Known: FILE_NOT_OURS, CANNOT_READ."""
    try:
        yield
    except (Refused, Mistake) as reason:
        raise Known(ErrorCode.FILE_NOT_OURS, path=path, why=why_of(reason)) from reason
    except OSError as error:
        raise cannot_read(path, error) from error


def why_of(reason: Refused | Mistake) -> Why:
    """What it was raised with; how something is broken inside is news to its maker alone."""
    (why,) = reason.args
    return why if isinstance(why, Why) else Why(why, Cause.NOT_AS_EXPECTED)


class LoneFile:
    """A single file that is open already."""

    def __init__(self, name: str, file: IO[bytes]) -> None:
        self._name = name
        self._file = file

    def names(self) -> list[str]:
        return [self._name]

    def whole(self, name: str, limit: int) -> bytes:
        self._begin(name)
        return _at_most(self._file.read(limit + 1), name, limit)

    @contextmanager
    def opened(self, name: str) -> Iterator[Callable[[int], bytes]]:
        self._begin(name)
        yield self._file.read

    def _begin(self, name: str) -> None:
        if name != self._name:
            raise Refused(Why(f"{name} is not in it", Cause.NOT_IN_IT, name=name))
        self._file.seek(0)


class FolderTree:
    """A folder as it is now. Links are not followed, hidden files stay out."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names: dict[str, None] | None = None

    def names(self) -> list[str]:
        if self._names is None:
            self._names = dict.fromkeys(self._walked())
        return [*self._names]

    def whole(self, name: str, limit: int) -> bytes:
        with self.opened(name) as read:
            return _at_most(read(limit + 1), name, limit)

    @contextmanager
    def opened(self, name: str) -> Iterator[Callable[[int], bytes]]:
        if name not in (self._names or self.names()):
            raise Refused(Why(f"{name} is not in it", Cause.NOT_IN_IT, name=name))
        with self._file(name) as file:
            yield file.read

    def _file(self, name: str) -> IO[bytes]:
        path = self._folder / name
        try:
            if not stat.S_ISREG(path.lstat().st_mode):
                raise Refused(Why(f"{name} is not a plain file", Cause.NO_PLAIN_FILE))
            return os.fdopen(os.open(path, _READING), "rb")
        except OSError as error:
            why = Why(f"{name} cannot be read ({error.strerror or error})", Cause.UNREADABLE)
            raise Refused(why) from error

    def _walked(self) -> Iterator[str]:
        count = 0
        for place, folders, names in os.walk(self._folder, onerror=_refuse):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                path = Path(place, name)
                if name.startswith(".") or path.is_symlink() or not path.is_file():
                    continue
                count += 1
                if count > MEMBERS:
                    why = Why(
                        f"the folder has more than {MEMBERS:,} files",
                        Cause.MANY_FILES,
                        limit=MEMBERS,
                    )
                    raise Refused(why)
                yield path.relative_to(self._folder).as_posix()


def _refuse(error: OSError) -> None:
    raise error


def _at_most(data: bytes, name: str, limit: int) -> bytes:
    if len(data) > limit:
        raise too_large(name, limit)
    return data


def start_of(tree: Tree, name: str) -> bytes:
    """The first few kilobytes; none of what cannot be read."""
    try:
        with tree.opened(name) as read:
            return read(_START)
    except (Refused, OSError):
        return b""


def text_of(tree: Tree, name: str) -> str:
    """A file of text, with one kind of line end. Raises Refused, and Mistake if it is none."""
    return as_text(tree.whole(name, TEXT_LIMIT))


def as_text(data: bytes) -> str:
    try:
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        raise Mistake(Why("it is not UTF-8 text", Cause.NOT_TEXT)) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def lone_name(tree: Tree) -> str | None:
    """The name of the one file there is."""
    names = tree.names()
    return names[0] if len(names) == 1 else None


class Pictures:
    """The pictures of a tree, found by what they are called without their ending."""

    def __init__(self, tree: Tree, folder: str) -> None:
        """Of folders of this name alone, whatever its case."""
        self._tree = tree
        self._by_stem: dict[str, str] = {}
        for name in tree.names():
            *places, last = name.split("/")
            if folder in (place.casefold() for place in places):
                self._by_stem.setdefault(last.rpartition(".")[0].casefold(), name)

    def named(self, stem: str) -> str | None:
        """The name to read it by, or None if it is not there."""
        return self._by_stem.get(stem.casefold()) if stem else None


def picture_of(tree: Tree, name: str) -> bytes:
    return tree.whole(name, PICTURE_LIMIT)
