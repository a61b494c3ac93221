"""The log: what went wrong on this machine, in a small private file. Never a moment's words."""

from __future__ import annotations

import logging
import os
import sys
import traceback
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

_LARGEST = 1_000_000
"""Bytes; two older files of that size are kept beside it (B38)."""

_log = logging.getLogger("glimmer.bug")


class _PrivateFile(RotatingFileHandler):
    """Made for this user alone, and not through a link."""

    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0)
        descriptor = os.open(self.baseFilename, flags, 0o600)
        return os.fdopen(descriptor, "a", encoding="utf-8")


def keep_log(path: Path) -> None:
    """Write warnings, our own news and bugs to a file; a full disk changes nothing else."""
    logging.raiseExceptions = False
    handler = _PrivateFile(path, maxBytes=_LARGEST, backupCount=2, delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger("glimmer").setLevel(logging.INFO)
    sys.excepthook = _note_bug


def _note_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Where a bug is, without what it says: its message may hold a person's words."""
    _log.error("%s\n%s", kind.__name__, "".join(traceback.format_tb(trace)).rstrip())
    sys.__excepthook__(kind, error, trace)
