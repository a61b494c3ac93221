"""Giving a kept picture to another program as a file, for as long as the companion runs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from glimmer_desktop.domain.moment import Moment
    from glimmer_desktop.services.ports.journal import Journal

_ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp"}


class LentFiles(Protocol):
    """A private folder of ours, emptied when the companion ends."""

    def lend(self, name: str, data: bytes) -> Path:
        """A file of this name with these bytes, until then.

        Raises Known: CANNOT_WRITE, DISK_FULL.
        """


class Lending:
    """Every call belongs on the store thread."""

    def __init__(self, journal: Journal, files: LentFiles) -> None:
        self._journal = journal
        self._files = files

    def picture(self, moment: Moment, index: int) -> Path:
        """A picture of a moment, as it is kept, in a file whose name says its day and no more.

        Raises Known: PHOTO_UNREADABLE, CANNOT_WRITE, DISK_FULL.
        """
        photo = moment.photos[index]
        number = f"-{index + 1}" if len(moment.photos) > 1 else ""
        name = f"{moment.noticed_at:%Y-%m-%d}{number}.{_ENDINGS[photo.media_type]}"
        return self._files.lend(name, self._journal.photos.picture(photo.sha256))
