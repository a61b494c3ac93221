"""Opening a file that somebody named: only a plain one, and without waiting for anybody."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.whys import Cause, Why


@contextmanager
def opened_file(path: Path) -> Iterator[IO[bytes]]:
    """To be read. Raises Known: CANNOT_READ."""
    try:
        # Asked before it is opened: to open a pipe is to wait for somebody to write.
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            raise Known(ErrorCode.CANNOT_READ, path=path, why=_no_plain_file(mode))
        file = path.open("rb")
    except OSError as error:
        raise cannot_read(path, error) from error
    with file:
        yield file


def _no_plain_file(mode: int) -> Why:
    if stat.S_ISDIR(mode):
        return Why("it is a folder", Cause.IS_FOLDER)
    return Why("it is not a plain file", Cause.NO_PLAIN_FILE)


def cannot_read(path: Path, error: OSError) -> Known:
    return Known(ErrorCode.CANNOT_READ, path=path, why=error.strerror or str(error))
