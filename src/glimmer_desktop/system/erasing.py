"""Everything of a profile goes: its folders, its socket, its place in what the desktop starts.

A mark in the data folder is written first and removed last, so that whatever ends an erasing in
between, the next start finds the mark and goes on. Implements `Erasure`.
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.services.erasing import NotErased, WhatGoes
from glimmer_desktop.settings.private_files import replace_file
from glimmer_desktop.system.log_file import end_log
from glimmer_desktop.system.paths import Paths

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.autostart import Autostart

platform: str = sys.platform

OURS = re.compile(
    r"\.?(glimmer|photos|backups|restoring|repairing|unkept|evening|erasing|settings|words|windows|pauses"
    r"|plans|prompts|look-back|runtime|lent|sealing|unsealing|noted|keys|starts|[0-9a-f]{16})\b.*"
)
"""How names begin that Glimmer gives at the top of its folders; a file that is being written has a
dot before it. This only says what is named before the question: all goes, whatever its name."""


class ProfileErasure:
    """Erases one profile."""

    def __init__(
        self,
        paths: Paths,
        find_autostart: Callable[[], Autostart],
        backups_elsewhere: Callable[[], tuple[Path, ...]] = tuple,
        leave_keyring: Callable[[], None] = lambda: None,
        release: Callable[[], None] = lambda: None,
    ) -> None:
        """The desktop's list of what starts with it, the person's own folders for backups, and
        what has its keyring let go of what it keeps for the journal (raises Known); `release`
        lets go of the profile's lock, where its file cannot be removed before."""
        self._paths = paths
        self._find_autostart = find_autostart
        self._backups_elsewhere = backups_elsewhere
        self._leave_keyring = leave_keyring
        self._release = release
        self._left: list[NotErased] = []

    def look(self) -> WhatGoes:
        places = tuple(place for place in self._places() if place.is_dir())
        files, size = 0, 0
        links: list[Path] = []
        for path, found in _walk(places):
            files += 1
            size += found.st_size
            if stat.S_ISLNK(found.st_mode):
                links.append(Path(os.path.realpath(path)))
        others, elsewhere = tuple(self._others(places)), self._backups_elsewhere()
        return WhatGoes(places, files, size, others, tuple(links), elsewhere)

    def begin(self) -> None:
        try:
            replace_file(self._paths.erasing, b"")
        except Known as known:
            # What makes room on a full disk cannot wait for room: it goes unmarked.
            if known.code is not ErrorCode.DISK_FULL:
                raise

    def finish(self) -> tuple[NotErased, ...]:
        self._left = []
        paths = self._paths
        end_log()
        with self._noting(paths.data):
            self._find_autostart().switch(False)
        with self._noting(paths.stays_locked):
            self._leave_keyring()
        spared = (paths.lock, paths.erasing)
        for place in self._places():
            self._empty(place, spared)
        self._clear_runtime()
        if platform == "win32":
            self._release()
        self._remove(paths.lock)  # others that wait for it find the mark, and come to the same end
        self._remove_mark()
        for place in (*self._places(), paths.socket.parent, paths.runtime):
            _remove_empty(place)
        return tuple(self._left)

    def _places(self) -> Iterator[Path]:
        """The folders that are this profile's alone; on some systems several are one."""
        paths = self._paths
        own = [paths.data, paths.config, paths.state]
        if paths.runtime.parent == paths.data.parent:
            own.append(paths.runtime)  # and not one that other profiles have their locks in
        yield from dict.fromkeys(own)

    def _others(self, places: tuple[Path, ...]) -> Iterator[Path]:
        for place in places:
            with contextlib.suppress(OSError):  # what cannot be looked into is told when it stays
                for path in sorted(place.iterdir()):
                    if not OURS.fullmatch(path.name) and path not in places:
                        yield path

    def _clear_runtime(self) -> None:
        """What is this profile's in a folder that others use, too."""
        socket = self._paths.socket
        for path in (
            self._paths.stays_locked,
            socket,
            *socket.parent.glob(f"{socket.name}.aside-*"),
        ):
            self._remove(path)
        self._empty(self._paths.lent, ())

    def _empty(self, folder: Path, spared: tuple[Path, ...]) -> None:
        """Remove what is in a folder, files first, then itself. Links are not followed."""
        with self._noting(folder):
            if not folder.is_dir():
                return
            with contextlib.suppress(OSError):
                folder.chmod(0o700)  # from one without the right to write nothing can be removed
            inside = sorted(folder.iterdir(), key=_is_folder)
            for path in inside:
                if path in spared:
                    continue
                if _is_folder(path):
                    self._empty(path, spared)
                else:
                    self._remove(path)
        _remove_empty(folder)

    def _remove(self, path: Path) -> None:
        with self._noting(path):
            if path.is_dir() and not path.is_symlink():
                self._empty(path, ())
            else:
                path.unlink(missing_ok=True)

    def _remove_mark(self) -> None:
        try:
            self._paths.erasing.unlink(missing_ok=True)
        except OSError as error:
            why = error.strerror or str(error)
            raise Known(ErrorCode.CANNOT_WRITE, path=self._paths.erasing, why=why) from error

    @contextlib.contextmanager
    def _noting(self, path: Path) -> Iterator[None]:
        """What cannot be removed is told in the end, and keeps nothing else from going."""
        try:
            yield
        except OSError as error:
            where = Path(error.filename) if isinstance(error.filename, str) else path
            self._left.append(NotErased(where, error.strerror or str(error)))
        except Known as known:
            self._left.append(_not_erased(known, path))


def _not_erased(known: Known, path: Path) -> NotErased:
    told = known.values.get("path", path)
    where = told if isinstance(told, Why) else Path(str(told))
    usual = {
        ErrorCode.DISK_FULL: Why("the disk is full", Cause.DISK_FULL),
        ErrorCode.STORE_READ_ONLY: Why("it is read-only", Cause.READ_ONLY),
    }
    why = known.values.get("why") or usual.get(known.code, known.code)
    return NotErased(where, why if isinstance(why, Why) else str(why))


def _walk(folders: tuple[Path, ...]) -> Iterator[tuple[Path, os.stat_result]]:
    """Every file below, once, and what it is; links are not followed."""
    seen: set[Path] = set()
    waiting = list(folders)
    while waiting:
        folder = waiting.pop()
        if folder in seen:
            continue
        seen.add(folder)
        with contextlib.suppress(OSError):  # what cannot be looked into is told when it stays
            for path in folder.iterdir():
                if _is_folder(path):
                    waiting.append(path)
                else:
                    yield path, path.lstat()


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _remove_empty(folder: Path) -> None:
    """A folder that somebody has put elsewhere goes there, with the link to it."""
    with contextlib.suppress(OSError):  # not empty, or not there
        if folder.is_symlink():
            Path(os.path.realpath(folder)).rmdir()
            folder.unlink()
        else:
            folder.rmdir()
