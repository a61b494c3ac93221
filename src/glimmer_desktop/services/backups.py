"""Backups: made, looked into and brought back. `storage/backups.py` does it.

A backup is one file of words with its time in the name; all backups of a folder share one file of
pictures, so that a large journal is not copied every day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from glimmer_desktop.services.keeping import Progress, Slices, Stop
from glimmer_desktop.services.ports import Clock


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A backup that was made and verified."""

    path: Path
    moments: int
    photos: int
    new_photos: int
    damaged_photos: int = 0
    """Not as they were when they were kept, so they were left out."""
    changed_moments: int = 0
    """Not as they were when they were kept. They are in it as they are: their words are all there
    may be of them."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a backup would bring back."""

    path: Path
    moments: int
    binned: int
    photos: int
    missing_photos: int
    first: datetime | None
    last: datetime | None
    changed_moments: int = 0
    """Not as they were when they were kept; they come back as they are."""


@dataclass(frozen=True, slots=True)
class Restored:
    contents: Contents
    before: Path | None
    """The backup of what was there; None when there was nothing."""


class Backups(Protocol):
    """Every slice belongs on the store thread."""

    def back_up(
        self, folder: Path | None, progress: Progress, stop: Stop
    ) -> Slices[BackedUp | None]:
        """Make one; None when there is no journal yet. Without a folder: in the journal's own.

        Raises Known: CANNOT_WRITE, CANNOT_READ, DISK_FULL, STORE_CORRUPT, BACKUP_BUSY,
        CANCELLED; then nothing of it stays.
        """

    def last(self) -> datetime | None:
        """When the newest one in the journal's own folder was made: local time, without a zone."""

    def made_on(self, day: date) -> bool:
        """Whether one in the journal's own folder is of this day, whatever else is there."""

    def look(self, path: Path, progress: Progress, stop: Stop) -> Slices[Contents]:
        """Check a backup, or the newest of a folder. Raises Known BACKUP_UNUSABLE, CANCELLED."""

    def restore(self, path: Path, progress: Progress, stop: Stop) -> Slices[Restored]:
        """Put a backup in place of the journal, all or nothing; what is there is backed up first.

        Raises what `look` and `back_up` raise; the journal is then as it was.
        """


def once_a_day(backups: Backups, clock: Clock, stop: Stop) -> Slices[BackedUp | None]:
    """A backup unless there is one of today already. Raises what `back_up` raises."""
    if backups.made_on(clock.now().date()):
        return None
    return (yield from backups.back_up(None, _untold, stop))


def _untold(_done: int, _total: int, _label: str) -> None:
    """Nobody watches."""
