"""A folder of pictures, as a camera or a telephone leaves it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from glimmer_desktop.domain.errors import ErrorCode, Known

_ENDINGS: Final = frozenset(
    {
        *(".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff"),
        *(".heic", ".heif", ".avif"),
    }
)
"""Formats that are not taken are among them, so that it can be said which were left out."""
_STARTS: Final = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF")


class PictureFolder:
    """Implements `PictureFiles`."""

    def files(self, folder: Path) -> list[Path]:
        """All below it, folder by folder in the order of their names. Hidden ones stay out, links
        are not followed, and of other files those that begin as a picture does are taken."""
        try:
            os.scandir(folder).close()
        except OSError as error:
            why = error.strerror or str(error)
            raise Known(ErrorCode.CANNOT_READ, path=folder, why=why) from error
        return list(_below(folder))

    def changed_at(self, path: Path) -> datetime | None:
        try:
            return datetime.fromtimestamp(path.stat().st_mtime, UTC)
        except (OSError, OverflowError, ValueError):
            return None


def _below(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place, name)
            if not name.startswith(".") and _is_picture(path):
                yield path


def _is_picture(path: Path) -> bool:
    try:
        if path.is_symlink() or not path.is_file():  # never waits for a pipe or a device
            return False
        if path.suffix.lower() in _ENDINGS:
            return True
        with path.open("rb") as file:
            start = file.read(12)
    except OSError:
        return False
    return start.startswith(_STARTS[:2]) or (start.startswith(_STARTS[2]) and start[8:] == b"WEBP")
