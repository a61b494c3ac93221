"""A look through the whole journal, changing nothing.

Pages, the fingerprint of every moment and picture, the index, rights, and the backups.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.folding import terms
from glimmer_desktop.services.checking import Checked, Fault, Found
from glimmer_desktop.services.keeping import Progress, Slices, Stop
from glimmer_desktop.storage import (
    fingerprints,
    last_kept,
    on_shelf,
    picture_copies,
    shelf,
    strangers,
    sums,
    versions,
)
from glimmer_desktop.storage.draft_json import is_as_written
from glimmer_desktop.storage.driver import errors
from glimmer_desktop.storage.rows import time_of
from glimmer_desktop.storage.sealing.places import KEY_FILE, OWN_KEY
from glimmer_desktop.storage.sealing.settling import settle
from glimmer_desktop.storage.word_copies import LOOSE, faults_in, named_pictures, stoppable

FEW = 5
"""Moments that are told by their time; of more, the number says enough."""

_INDEXED = (
    "SELECT m.seq, m.text, m.and_also, i.text, i.and_also FROM moments m"
    " LEFT JOIN moment_index i ON i.rowid = m.order_key"
    " WHERE m.deleted_at IS NULL AND m.seq BETWEEN ? AND ?"
)
_NOTICED = "SELECT noticed_at, noticed_offset FROM moments WHERE seq = ?"
_NOTICED_WITH = (
    "SELECT m.noticed_at, m.noticed_offset FROM moment_photos p JOIN moments m ON m.seq = p.moment"
    " WHERE p.sha256 = ?"
)
_SEALED = ("drafts", "moment_versions")
_IS_THERE = "SELECT 1 FROM sqlite_master WHERE name = ?"
_WITHOUT_MOMENT = (
    "SELECT count(*) FROM moment_index WHERE rowid NOT IN"
    " (SELECT order_key FROM moments WHERE deleted_at IS NULL)"
)


class JournalCheck:
    """One look through the journal in a folder; on the store thread."""

    def __init__(self, data: Path, progress: Progress, stop: Stop) -> None:
        self._data = data
        self._words = data / versions.MOMENTS_FILE
        self._pictures = data / versions.PICTURES_FILE
        self._progress = progress
        self._stop = stop
        self._found: list[Found] = []
        self._moments = 0
        self._fingerprints = True
        self._wanting: set[str] = set()
        """Pictures that the journal itself has not as they were kept."""

    def run(self) -> Slices[Checked]:
        """Look at everything. Raises Known when the journal cannot even be opened: STORE_NEWER,
        STORE_NOT_OURS, CANNOT_READ, STORE_CORRUPT; and CANCELLED."""
        settle(self._data)
        self._check_rights()
        versions.take_back(self._words)
        if versions.is_new(self._words):
            return self._nothing_there()
        strangers.check_kinds(self._words)
        self._fingerprints = versions.found_version(self._words) >= versions.WITH_FINGERPRINTS
        self._tell(Fault.KEPT_AND_GONE, self._words, last_kept.gone(self._data))
        self._progress(0, 0, "Pages")
        named: set[str] = set()
        if (yield from self._can_be_read(self._words, None)):
            try:
                yield from self._check_moments()
                yield from self._check_lists()
                named = named_pictures(self._words)
            except Known as known:
                if known.code is not ErrorCode.STORE_CORRUPT:
                    raise
                self._tell(Fault.PAGES, self._words)
        photos = yield from self._check_photos(named)
        backups = yield from self._check_backups()
        return self._checked(photos, backups)

    def _nothing_there(self) -> Checked:
        """A first start is yet to come, or the words were lost."""
        there = on_shelf.backups(self._data / on_shelf.OWN_FOLDER)
        if there or self._holds_pictures():
            self._tell(Fault.WORDS_GONE, self._words)
        return self._checked(photos=0, backups=len(there))

    def _holds_pictures(self) -> bool:
        with suppress(Known):  # what they are in is looked at once there are words again
            return bool(picture_copies.held(self._pictures))
        return False

    def _checked(self, photos: int, backups: int) -> Checked:
        found = tuple(self._found)
        return Checked(self._moments, photos, backups, found, self._fingerprints)

    def _can_be_read(self, file: Path, schema: str | None) -> Slices[bool]:
        """Whether all that was kept there can; what SQLite finds besides is told."""
        try:
            with versions.looking(file) as connection, stoppable(connection, self._stop):
                faults = faults_in(connection)
        except Known as known:
            if known.code is not ErrorCode.STORE_CORRUPT:
                raise
            faults = [known.code]
        yield
        if not faults:
            return True
        from glimmer_desktop.storage.spare_damage import is_all_there

        loose = any(one.startswith(LOOSE) for one in faults)
        spare = not loose and is_all_there(file, schema)
        self._tell(Fault.PAGES_SPARE if spare else Fault.PAGES, file, len(faults))
        return spare

    def _check_moments(self) -> Slices[None]:
        """Each against its fingerprint, and those that are as they were against the index."""
        changed: list[int] = []
        unindexed = 0
        with versions.looking(self._words) as connection:
            total = connection.execute("SELECT count(*) FROM moments NOT INDEXED").fetchone()[0]
            looked_at = 0
            for page in fingerprints.compared(connection):
                changed += page.different
                unindexed += self._unindexed(connection, page)
                looked_at += page.count
                self._go_on()
                self._progress(looked_at, total, "Moments")
                yield
            alone = _alone_in_index(connection)
            noticed = _noticed(connection, _NOTICED, changed)
        self._tell(Fault.MOMENT_CHANGED, self._words, len(changed), noticed)
        self._tell(Fault.NOT_IN_INDEX, self._words, unindexed)
        self._tell(Fault.ONLY_IN_INDEX, self._words, alone)

    def _check_lists(self) -> Slices[None]:
        """What stands beside the moments against its sums."""
        with (
            versions.looking(self._words) as connection,
            fingerprints.whatever_texts(connection),
        ):
            changed = sums.different(connection.execute)
            yield
            for name in _SEALED:
                if connection.execute(_IS_THERE, (name,)).fetchone():
                    said = connection.execute(f"SELECT said FROM {name}")  # noqa: S608 - our names
                    changed += [] if all(is_as_written(one) for (one,) in said) else [name]
        for name in changed:
            self._found.append(Found(Fault.LIST_CHANGED, self._words, table=name))

    def _unindexed(self, connection: Any, page: fingerprints.Compared) -> int:
        """How many the index has otherwise, of those that are as they were kept."""
        with fingerprints.whatever_texts(connection):
            try:
                shown = connection.execute(_INDEXED, (page.first, page.last)).fetchall()
            except errors():  # the index itself cannot be read
                self._moments += page.count
                return page.count
        self._moments += len(shown)
        return sum(not _is_indexed(*row[1:]) for row in shown if row[0] not in page.different)

    def _check_photos(self, named: set[str]) -> Slices[int]:
        if versions.is_new(self._pictures):
            self._tell_photos(Fault.PHOTO_MISSING, sorted(named))
            return 0
        if self._pictures_are_none():
            self._tell(Fault.PAGES, self._pictures)
            return 0
        if not (yield from self._can_be_read(self._pictures, "pictures")):
            return 0
        held = picture_copies.held(self._pictures)
        changed: list[str] = []
        looked_at = picture_copies.looked_at(self._pictures, sorted(held))
        for number, (name, sound, _) in enumerate(looked_at):
            changed += [] if sound else [name]
            self._go_on()
            self._progress(number, len(held), "Photos")
            yield
        self._tell_photos(Fault.PHOTO_CHANGED, changed)
        self._tell_photos(Fault.PHOTO_MISSING, sorted(named - held))
        small = picture_copies.thumbnails_held(self._pictures)
        self._tell(Fault.NO_THUMBNAIL, self._pictures, len(held - small))
        return len(held)

    def _pictures_are_none(self) -> bool:
        """Whether the file beside the words is no file of pictures any more."""
        try:
            versions.check_pictures(self._pictures)
        except Known as known:
            if known.code not in (ErrorCode.STORE_CORRUPT, ErrorCode.STORE_NOT_OURS):
                raise
            return True
        return False

    def _check_backups(self) -> Slices[int]:
        there = on_shelf.backups(self._data / on_shelf.OWN_FOLDER)
        named: set[str] = set()
        for number, backup in enumerate(there):
            self._progress(number, len(there), "Backups")
            try:
                yield from shelf.check_fingerprint(backup.path, self._stop)
                named |= named_pictures(backup.path)
            except Known as known:
                if known.code is ErrorCode.CANCELLED:
                    raise
                self._tell(Fault.BACKUP_CHANGED, backup.path)
        yield from self._check_photos_of_backups(named)
        return len(there)

    def _check_photos_of_backups(self, named: set[str]) -> Slices[None]:
        pictures = self._data / on_shelf.OWN_FOLDER / versions.PICTURES_FILE
        changed = looked_at = 0
        try:
            held = picture_copies.held(pictures)
            for _, sound, _ in picture_copies.looked_at(pictures, sorted(held)):
                changed += not sound
                looked_at += 1
                self._progress(looked_at, len(held), "Backups")
                self._go_on()
                yield
        except Known as known:
            if known.code is ErrorCode.CANCELLED:
                raise
            self._tell(Fault.BACKUP_PHOTOS_UNREADABLE, pictures)
            return
        self._tell(Fault.BACKUP_PHOTOS, pictures, changed)
        self._tell(Fault.BACKUP_PHOTOS_MISSING, pictures, len(named - held - self._wanting))

    def _check_rights(self) -> None:
        if os.name != "posix":
            return
        for path in self._own_files():
            with suppress(OSError):  # what we cannot even see is told where it is needed
                if path.stat().st_mode & 0o077:
                    self._tell(Fault.OPEN_TO_OTHERS, path)

    def _own_files(self) -> Iterator[Path]:
        own = self._data / on_shelf.OWN_FOLDER
        yield from (self._data, self._words, self._pictures, own)
        yield from (self._data / name for name in (KEY_FILE, OWN_KEY))
        if own.is_dir():
            yield from sorted(own.glob("*.db"))

    def _tell_photos(self, fault: Fault, names: list[str]) -> None:
        if names:
            self._wanting.update(names)
            with versions.looking(self._words) as connection:
                noticed = _noticed(connection, _NOTICED_WITH, names)
            self._tell(fault, self._pictures, len(names), noticed)

    def _tell(
        self, fault: Fault, path: Path, count: int = 1, times: tuple[datetime, ...] = ()
    ) -> None:
        if count:
            self._found.append(Found(fault, path, count, times))

    def _go_on(self) -> None:
        if self._stop():
            raise Known(ErrorCode.CANCELLED)


def _alone_in_index(connection: Any) -> int:
    try:
        return int(connection.execute(_WITHOUT_MOMENT).fetchone()[0])
    except errors():  # then nobody can tell, and it is told already that it cannot be read
        return 0


def _is_indexed(text: str, and_also: str, indexed: Any, indexed_also: Any) -> bool:
    return (" ".join(terms(text)), " ".join(terms(and_also))) == (indexed, indexed_also)


def _noticed(connection: Any, question: str, of: Iterable[int | str]) -> tuple[datetime, ...]:
    """When the first few of them were noticed, as far as that is a time."""
    found = (row for one in of for row in connection.execute(question, (one,)))
    times = (time for row in found if (time := _time(row)) is not None)
    return tuple(islice(times, FEW))


def _time(row: Sequence[Any]) -> datetime | None:
    try:
        return time_of(*row)
    except (TypeError, ValueError, OverflowError):  # others' tables are not strict
        return None
