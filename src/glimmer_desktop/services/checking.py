"""What a look through the whole journal found. `storage/checking.py` does it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class Fault(StrEnum):
    """Something that is not as it should be."""

    PAGES = "pages"  # or rows, or references: SQLite itself finds fault with the file
    PAGES_SPARE = "pages-spare"  # the same, but where nothing is that was kept
    WORDS_GONE = "words-gone"  # no file of words, where there was one
    MOMENT_CHANGED = "moment-changed"  # moments that are not as they were kept
    LIST_CHANGED = "list-changed"  # a list of words, plans, the map ... not as it was kept
    NOT_IN_INDEX = "not-in-index"  # moments that a search does not find as they are
    ONLY_IN_INDEX = "only-in-index"  # entries without a moment
    PHOTO_CHANGED = "photo-changed"  # photos that are not as they were kept
    PHOTO_MISSING = "photo-missing"  # photos that a moment names
    NO_THUMBNAIL = "no-thumbnail"
    OPEN_TO_OTHERS = "open-to-others"
    KEPT_AND_GONE = "kept-and-gone"  # writes that were shown as kept; another file took its place
    BACKUP_CHANGED = "backup-changed"
    BACKUP_PHOTOS = "backup-photos"  # photos beside the backups that are not as they were kept
    BACKUP_PHOTOS_MISSING = "backup-photos-missing"  # that backups name and the journal may have
    BACKUP_PHOTOS_UNREADABLE = "backup-photos-unreadable"  # the whole file of them


@dataclass(frozen=True, slots=True)
class Found:
    fault: Fault
    path: Path
    count: int = 1
    """How many of them; each file or folder is told for itself."""
    times: tuple[datetime, ...] = ()
    """When the first few moments concerned were noticed, as far as that can still be read."""
    table: str = ""
    """Of LIST_CHANGED: which."""


@dataclass(frozen=True, slots=True)
class Checked:
    """How much was looked at, and what was found; nothing if all is well."""

    moments: int
    photos: int
    backups: int
    found: tuple[Found, ...]
    fingerprints: bool = True
    """Whether there are any of moments to compare; an older journal gets them when it is opened."""


@dataclass(frozen=True, slots=True)
class Wholeness:
    """How a journal that has just been opened stands to what was kept in it."""

    lost: int = 0
    """Writes that were shown as kept, are not there any more, and of which nobody was told yet."""
    damaged: bool = False
    """Whether half a write is in it: what is gone can only be told by a look through it."""

    @property
    def is_whole(self) -> bool:
        return not self.lost and not self.damaged
