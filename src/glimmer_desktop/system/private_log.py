"""The file of the log. Imported with its first line: most runs have none, and `logging.handlers`
brings pickling and sockets along.
"""

from __future__ import annotations

import os
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

_LARGEST = 1_000_000
"""Bytes; two older files of that size are kept beside it (B38)."""
_OLDER = 2


class PrivateLog(RotatingFileHandler):
    """Made for this user alone, and not through a link."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=_LARGEST, backupCount=_OLDER, delay=True)

    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0)
        descriptor = os.open(self.baseFilename, flags, 0o600)
        return os.fdopen(descriptor, "a", encoding="utf-8", errors="replace")
