"""Where copies of the journal stand: its own backups, and those in a second folder."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from glimmer_desktop.services.backups import Backups, Purging
    from glimmer_desktop.services.ports.clock import Clock
    from glimmer_desktop.services.ports.journal import Journal
    from glimmer_desktop.services.preferences import Preferences
    from glimmer_desktop.storage.second_shelf import SecondShelf


class Shelf:
    """The backups of one journal."""

    def __init__(
        self,
        data: Path,
        clock: Clock,
        journal: Callable[[], Journal],
        preferences: Callable[[], Preferences],
    ) -> None:
        self._data = data
        self._clock = clock
        self._journal = journal
        self._preferences = preferences

    @cached_property
    def backups(self) -> Backups:
        from glimmer_desktop.storage.backups import SqliteBackups

        others = self.second_folder.pictures
        return SqliteBackups(self._data, self._clock, self._journal(), others)

    @cached_property
    def second_folder(self) -> SecondShelf:
        """A second place for backups, if one is chosen."""
        from glimmer_desktop.storage.second_shelf import SecondShelf

        preferences = self._preferences()
        return SecondShelf(self._data, self._clock, lambda: preferences.current.second_backups)

    @cached_property
    def purging(self) -> Purging:
        """What was let go for good, out of the backups too."""
        from glimmer_desktop.storage.purging import BackupPurge

        return BackupPurge(self._data, self.backups, self.second_folder)

    @property
    def own(self) -> Path:
        """The folder of the journal's own backups."""
        from glimmer_desktop.storage.on_shelf import OWN_FOLDER

        return self._data / OWN_FOLDER

    def folders(self) -> list[Path]:
        """Every folder where backups may be, the journal's own first."""
        second = self.second_folder.place()
        return [self.own, *([second] if second else [])]

    def last_backup(self) -> datetime | None:
        """When the newest of them was made: local time, without a zone. Looks at names alone."""
        from glimmer_desktop.storage.on_shelf import last_made

        return last_made(self._data, self._clock.now())
