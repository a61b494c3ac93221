"""The log: what went wrong on this machine, in a small private file. Never a moment's words."""

from __future__ import annotations

import logging
import sys
import traceback
from functools import cached_property
from pathlib import Path
from types import TracebackType

_log = logging.getLogger("glimmer.bug")


class _FromTheFirstLine(logging.Handler):
    """Opens the file when there is something to write."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def emit(self, record: logging.LogRecord) -> None:
        self._file.emit(record)

    def close(self) -> None:
        if "_file" in vars(self):
            self._file.close()
        super().close()

    @cached_property
    def _file(self) -> logging.Handler:
        from glimmer_desktop.system.private_log import PrivateLog

        file = PrivateLog(self._path)
        file.setFormatter(self.formatter)
        return file


def keep_log(path: Path) -> None:
    """Write warnings, our own news and bugs to a file; a full disk changes nothing else."""
    logging.raiseExceptions = False
    handler = _FromTheFirstLine(path)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger("glimmer").setLevel(logging.INFO)
    sys.excepthook = _note_bug


def end_log() -> None:
    """Write to no file any more: it is about to go, and Windows removes none that is open."""
    root = logging.getLogger()
    for handler in tuple(root.handlers):
        if isinstance(handler, _FromTheFirstLine):
            root.removeHandler(handler)
            handler.close()


def _note_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Where a bug is, without what it says: its message may hold a person's words."""
    _log.error("%s\n%s", kind.__name__, "".join(traceback.format_tb(trace)).rstrip())
    sys.__excepthook__(kind, error, trace)
