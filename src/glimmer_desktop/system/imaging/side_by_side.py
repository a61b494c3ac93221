"""Many files at once: while one child decodes, the other one does, and what came is put away.

No threads: a child is handed its next file as soon as its answer was taken, and files come back in
their order. So what waits is a child for us, never we for one while the other stands still.
"""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.ports.photos import ReadFile
from glimmer_desktop.system.imaging import reader, wire

CHILDREN = 2

_Begun = tuple[ReadFile, "reader.Child | None"]


class SideBySide:
    """One run over many files, with children that are its own."""

    def __init__(self, seconds: float, known: Callable[[str], bool], *, look: bool) -> None:
        self._seconds = seconds
        self._known = known
        self._look = look
        self._free: list[reader.Child] = []
        self._children = 0

    def read(self, paths: Iterable[Path]) -> Iterator[ReadFile]:
        """Raises nothing of what is wrong with a file: that is told of it."""
        begun: deque[_Begun] = deque()
        try:
            for path in paths:
                done: list[ReadFile] = []
                while not self._free and self._children == CHILDREN:
                    done.append(self._finish(*begun.popleft()))
                begun.append(self._begin(path))  # before anyone looks at what is done
                while begun and begun[0][1] is None:
                    done.append(begun.popleft()[0])
                yield from done
            while begun:
                yield self._finish(*begun.popleft())
        finally:
            for child in (*self._free, *(child for _, child in begun if child is not None)):
                child.end()

    def _begin(self, path: Path) -> _Begun:
        try:
            data = reader.read_plain(path)
        except Known as refused:
            return ReadFile(path, refused=refused), None
        file = hashlib.sha256(data).hexdigest()
        if self._known(file):
            return ReadFile(path, file, known=True), None
        child = self._child()
        try:
            child.begin(data, self._seconds, look=self._look)
        except wire.Garbled:
            return ReadFile(path, file, refused=self._lost(child, path)), None
        return ReadFile(path, file), child

    def _child(self) -> reader.Child:
        if self._free:
            return self._free.pop()
        self._children += 1
        return reader.Child()

    def _finish(self, one: ReadFile, child: reader.Child | None) -> ReadFile:
        if child is None:
            return one
        try:
            header, picture, thumbnail = child.finish(self._seconds)
        except wire.Garbled:
            return ReadFile(one.path, one.file, refused=self._lost(child, one.path))
        self._free.append(child)
        taken = reader.taken_at(header)
        try:
            if "error" in header:
                raise reader.refusal(header, one.path)
            if self._look:
                return ReadFile(one.path, one.file, taken)
            prepared = reader.checked(header, picture, thumbnail, one.path)
        except Known as refused:
            return ReadFile(one.path, one.file, refused=refused)
        return ReadFile(one.path, one.file, taken, prepared=prepared)

    def _lost(self, child: reader.Child, path: Path) -> Known:
        """The child is gone; the next file has another one."""
        self._children -= 1
        child.end()
        why = "it took too long" if child.timed_out else "the file is damaged"
        return Known(ErrorCode.PHOTO_UNREADABLE, path=path, why=why)
