"""The log: what went wrong on this machine, in a small private file. Never a moment's words."""

from __future__ import annotations

import logging
import os
import sys
import traceback
from io import TextIOWrapper
from itertools import pairwise
from pathlib import Path
from types import TracebackType

_LARGEST = 1_000_000
"""Bytes; two older files of that size are kept beside it (B38)."""
_OLDER = 2

_log = logging.getLogger("glimmer.bug")


class _PrivateFile(logging.FileHandler):
    """Made for this user alone, and not through a link; a full one makes room for a new one.

    logging.handlers could do the latter, but brings pickling and sockets along: half a megabyte.
    """

    def emit(self, record: logging.LogRecord) -> None:
        try:
            self._make_room(len(self.format(record).encode("utf-8", "replace")) + 1)
            super().emit(record)
        except OSError:
            self.handleError(record)

    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0)
        descriptor = os.open(self.baseFilename, flags, 0o600)
        return os.fdopen(descriptor, "a", encoding="utf-8", errors="replace")

    def _make_room(self, wanted: int) -> None:
        if self.stream is None:
            self.stream = self._open()
        if self.stream.tell() + wanted <= _LARGEST:
            return
        self.stream.close()
        names = [self.baseFilename, *(f"{self.baseFilename}.{n + 1}" for n in range(_OLDER))]
        for newer, older in reversed(list(pairwise(names))):
            if os.path.exists(newer):  # noqa: PTH110 - logging's own names are text
                os.replace(newer, older)  # noqa: PTH105
        self.stream = self._open()


def keep_log(path: Path) -> None:
    """Write warnings, our own news and bugs to a file; a full disk changes nothing else."""
    logging.raiseExceptions = False
    handler = _PrivateFile(path, delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger("glimmer").setLevel(logging.INFO)
    sys.excepthook = _note_bug


def _note_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Where a bug is, without what it says: its message may hold a person's words."""
    _log.error("%s\n%s", kind.__name__, "".join(traceback.format_tb(trace)).rstrip())
    sys.__excepthook__(kind, error, trace)
