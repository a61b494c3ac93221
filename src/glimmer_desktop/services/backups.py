"""Backups: made, looked into and brought back. `storage/backups.py` does it.

A backup is one file of words with its time in the name; all backups of a folder share one file of
pictures, so that a large journal is not copied every day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.services.keeping import Progress, Slices, Stop
from glimmer_desktop.services.ports.clock import Clock


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
    mended_photos: int = 0
    """A disk had changed them in the journal; they are whole again, since another copy was."""
    damaged_backups: int = 0
    """Older ones that were cut or changed after they were made."""


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


@dataclass(frozen=True, slots=True)
class Second:
    """How it stands with the second folder for backups."""

    folder: Path
    """As it was chosen; the journal has a folder of its own in it."""
    last: datetime | None = None
    """When the newest backup there was made: local time, without a zone."""
    away: bool = False
    """It is not there just now, as a stick that is not plugged in."""
    away_since: datetime | None = None
    """When that was first noticed."""
    same_disk: bool = False
    trouble: Known | None = None
    """Why the last backup could not be copied there."""
    mended: int = 0
    """Backups and photos, here or there, that were damaged and are whole again, since the other
    copy was."""
    damaged: int = 0
    """Those that are whole nowhere."""
    holds_let_go: bool = False
    """What was let go for good is to be taken out of it as soon as it is there."""
    holds_before: bool = False
    """Backups from before the passphrase are in it, too: anyone can read them."""
    let_go: int = 0
    """Files there that are gone now, so that nothing of it is left."""


@dataclass(frozen=True, slots=True)
class Purgeable:
    """What would go if older backups were to hold nothing any more that was let go for good."""

    backups: int
    first: datetime | None
    last: datetime | None
    """Of the oldest and the newest of them: local time, without a zone."""
    set_aside: int
    """Files that were put aside since they were damaged, or before the journal was brought to a
    newer form."""
    second: Second | None = None
    in_second: int = 0
    """Files of ours in the second folder that would go, as far as it is there."""


@dataclass(frozen=True, slots=True)
class Purged:
    fresh: BackedUp | None
    """The backup that was made first, and is all there is now; None where there is no journal."""
    files: int
    """Older backups and files set aside that are gone."""
    photos: int
    """That only they had."""
    second: Second | None = None


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


class SecondFolder(Protocol):
    """A second place for the journal's own backups; every slice belongs on the store thread."""

    def told(self) -> Second | None:
        """How it stands, by a look at names; None where none is chosen."""

    def copy(self, progress: Progress, stop: Stop) -> Slices[Second | None]:
        """Copy the newest of the journal's own backups there, unless it is there already; None
        where no folder is chosen. Raises Known CANCELLED alone: any other trouble is told."""


class Purging(Protocol):
    """Takes what was let go for good out of backups; every slice belongs on the store thread."""

    def look(self) -> Purgeable:
        """What would go."""

    def purge(self, progress: Progress, stop: Stop) -> Slices[Purged]:
        """Make a new backup, and let all older ones go, in both folders. What is let go is gone as
        soon as its file is: stopped in the middle, some are left, and nothing else is lost.

        Raises what `back_up` raises, and BACKUPS_NEEDED when older ones may have whole what the
        journal has not; then nothing has gone.
        """


def once_a_day(backups: Backups, clock: Clock, stop: Stop) -> Slices[BackedUp | None]:
    """A backup unless there is one of today already. Raises what `back_up` raises."""
    if backups.made_on(clock.now().date()):
        return None
    return (yield from backups.back_up(None, _untold, stop))


def _untold(_done: int, _total: int, _label: str) -> None:
    """Nobody watches."""
