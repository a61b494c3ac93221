"""What was let go for good, out of the backups too.

Backups are not rewritten: words stand in earlier versions, drafts, indexes and lists, and only one
that was made now is certain to hold nothing of what the journal does not hold any more. So a new
one is made and checked, and all older ones go.
"""

from __future__ import annotations

from pathlib import Path

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.backups import BackedUp, Backups, Purgeable, Purged
from glimmer_desktop.services.keeping import Progress, Slices, Stop
from glimmer_desktop.storage import on_shelf, versions
from glimmer_desktop.storage.rotating import leave_only, older_than, set_aside_in
from glimmer_desktop.storage.sealing import shelves
from glimmer_desktop.storage.second_shelf import SecondShelf
from glimmer_desktop.storage.shelf import words_files


class BackupPurge:
    """Implements `Purging` for the journal in a folder."""

    def __init__(self, data: Path, backups: Backups, second: SecondShelf) -> None:
        self._words = data / versions.MOMENTS_FILE
        self._own = data / on_shelf.OWN_FOLDER
        self._backups = backups
        self._second = second

    def look(self) -> Purgeable:
        aside = shelves.set_aside(self._own.parent)
        there = sorted(
            (one for place in (*aside, self._own) for one in on_shelf.backups(place)),
            key=lambda one: one.made,
        )
        named = {one.path for one in there}
        beside = [path for path in words_files(self._own) if path not in named]
        elsewhere = self._second.place()
        return Purgeable(
            backups=len(there),
            first=there[0].made if there else None,
            last=there[-1].made if there else None,
            set_aside=len(beside) + len(set_aside_in(self._own)),
            second=self._second.told(),
            in_second=len(older_than(None, elsewhere)) if elsewhere else 0,
        )

    def purge(self, progress: Progress, stop: Stop) -> Slices[Purged]:
        fresh = yield from self._backups.back_up(None, progress, stop)
        if fresh is None:
            return Purged(None, 0, 0, self._second.told())
        if _needs_older_ones(fresh):
            raise Known(ErrorCode.BACKUPS_NEEDED, path=str(self._words))
        self._second.to_be_purged()
        files, photos = leave_only(fresh.path)
        asides = shelves.set_aside(self._own.parent)
        self._second.to_be_replaced(asides)
        files += sum(shelves.let_go(place) for place in asides)
        second = yield from self._second.copy(progress, stop)
        return Purged(fresh, files, photos, second)


def _needs_older_ones(fresh: BackedUp) -> bool:
    """Whether something in the journal is not as it was kept: an older backup may have it whole."""
    return bool(fresh.changed_moments or fresh.damaged_photos)
