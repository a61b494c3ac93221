"""A damaged journal is made whole: the old file is moved aside, a new one takes its place.

The new file is made beside the old one and looked over before it gets its name, at once and
durably: whenever that is cut short, either the old one is there or the new one.
"""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from copy import deepcopy
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.checking import Checked, Fault
from glimmer_desktop.services.keeping import Progress, Slices, Stop
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.journal import Journal
from glimmer_desktop.services.repairing import PhotosRepaired, Repaired, WordsRepaired
from glimmer_desktop.services.slices import in_one
from glimmer_desktop.storage import accepting, on_shelf, shelf, versions
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.files import FILE_MODE, FOLDER_MODE
from glimmer_desktop.storage.mending import WORK, put_in_place, set_aside
from glimmer_desktop.storage.opening import open_journal
from glimmer_desktop.storage.picture_repair import PictureRepair
from glimmer_desktop.storage.piecing import Piecing
from glimmer_desktop.storage.rows import time_of
from glimmer_desktop.storage.salvaging import shapes
from glimmer_desktop.storage.sealing.settling import alone
from glimmer_desktop.storage.sealing.shelves import check_open
from glimmer_desktop.storage.tables import PICTURES
from glimmer_desktop.storage.word_copies import named_pictures

FEW = 5
"""Moments that are told by their time."""
REPAIRABLE = (ErrorCode.STORE_CORRUPT, ErrorCode.STORE_NOT_OURS, ErrorCode.STORE_NEWER)
"""What a damaged file may be taken for."""
_OF_WORDS = {
    *(Fault.MOMENT_CHANGED, Fault.NOT_IN_INDEX, Fault.ONLY_IN_INDEX, Fault.WORDS_GONE),
    Fault.LIST_CHANGED,
}
_PAGES = {Fault.PAGES, Fault.PAGES_SPARE}
MENDABLE = _OF_WORDS | _PAGES | {Fault.PHOTO_CHANGED, Fault.PHOTO_MISSING, Fault.OPEN_TO_OTHERS}
"""What is mended in the journal itself; backups are by the next one."""
_NOTICED = "SELECT noticed_at, noticed_offset FROM moments WHERE seq = ?"
_OURS = ("alembic_version", "moment_index", "sqlite_")
"""What names of further tables begin with."""


class JournalRepair:
    """One repair of the journal in a folder; on the store thread."""

    def __init__(
        self,
        data: Path,
        clock: Clock,
        journal: Journal,
        progress: Progress,
        stop: Stop,
        *,
        shelves: Sequence[Path],
    ) -> None:
        """`shelves`: every folder where backups may be; of photos the first is asked first."""
        self._clock = clock
        self._journal = journal
        self._progress = progress
        self._stop = stop
        self._words = data / versions.MOMENTS_FILE
        self._pictures = data / versions.PICTURES_FILE
        self._work = data / WORK
        self._own = data / on_shelf.OWN_FOLDER
        self._shelves = shelves

    def run(self, checked: Checked | None, trouble: Known | None = None) -> Slices[Repaired]:
        """Mend what a look through the journal has found; `trouble` is why there was none.

        Raises Known: what `trouble` is, where the file is not a damaged one of ours; DISK_FULL,
        CANNOT_WRITE, CANNOT_READ, STORE_READ_ONLY, STORE_LOCKED, BACKUP_BUSY, CANCELLED: the
        journal is then as it was.
        """
        data = self._words.parent
        check_open(data)
        with alone(data):
            return (yield from self._repaired(checked, trouble))

    def _repaired(self, checked: Checked | None, trouble: Known | None) -> Slices[Repaired]:
        self._sweep()
        if trouble is not None and trouble.code is ErrorCode.STORE_NEWER and self._is_newer():
            raise trouble
        with_words = checked is None or any(
            one.fault in _OF_WORDS or (one.fault in _PAGES and one.path == self._words)
            for one in checked.found
        )
        try:
            before = self._state()
            done, place = yield from self._make(with_words, trouble)
            if self._state() != before:  # something was kept meanwhile: once more, in one go
                self._journal.close()
                self._sweep()
                done, place = in_one(self._make(with_words, trouble))
            self._journal.close()
            for put in place:
                put()
        finally:
            self._sweep()
        return Repaired(*done, closed=self._close(checked))

    def _make(
        self, with_words: bool, trouble: Known | None
    ) -> Slices[
        tuple[tuple[WordsRepaired | None, PhotosRepaired | None], list[Callable[[], None]]]
    ]:
        """The new files, and what puts each in its place: photos first, which only ever gain."""
        words: WordsRepaired | None = None
        place: list[Callable[[], None]] = []
        parts = open_journal(self._work, self._clock, {})
        parts.store.close()
        new = self._work / versions.MOMENTS_FILE
        if with_words:
            words = yield from self._new_words(new, trouble)
            aside = words.aside
            place.append(lambda: _put(new, self._words, aside))
        pictures = PictureRepair(
            self._pictures,
            self._work / versions.PICTURES_FILE,
            [one / versions.PICTURES_FILE for one in self._shelves],
            self._aside("damaged-photos"),
        )
        named = self._named(new if with_words else self._words)
        photos, put = yield from pictures.run(named, self._progress, self._stop)
        place.insert(0, put)
        return (words, photos), place

    def _new_words(self, new: Path, trouble: Known | None) -> Slices[WordsRepaired]:
        piecing = Piecing(new, self._progress, self._stop)
        pieced = yield from piecing.salvage(self._words)
        if trouble is not None and trouble.code is ErrorCode.STORE_NOT_OURS and not pieced.ours:
            raise trouble
        for backup in self._backups():
            if pieced.wants_more:
                with _passed_over_if_unusable():
                    yield from shelf.check_fingerprint(backup, self._stop)
                    more = deepcopy(pieced)
                    yield from piecing.add_from(backup, more)
                    pieced = more
        piecing.tie_up(pieced)
        store = Store(new, self._work / versions.PICTURES_FILE, writable=True)
        try:
            accepting.accept(store, pieced.changed)
            marked = {*pieced.changed, *pieced.unmarked}
            moments = yield from accepting.finish(store, marked, self._progress, self._stop)
            with store.reading():
                times = _times(store, pieced.changed)
        finally:
            store.close()
        if not moments and not pieced.ours:
            raise Known(ErrorCode.STORE_NOT_OURS, path=str(self._words))
        yield from accepting.check(new, self._stop)
        lost = None if pieced.missing is None else len(pieced.missing)
        return WordsRepaired(
            moments=moments,
            from_backups=pieced.came_back,
            aside=None if versions.is_new(self._words) else self._aside("damaged"),
            changed=len(pieced.changed),
            times=times,
            lost=lost,
            lost_times=tuple(_written(one) for one in islice((pieced.missing or {}).values(), FEW)),
            lists=tuple(sorted(pieced.torn | pieced.lists | {name for name, _ in pieced.unsealed})),
        )

    def _named(self, words: Path) -> set[str]:
        return set() if versions.is_new(words) else named_pictures(words)

    def _backups(self) -> list[Path]:
        """Newest first."""
        there = [one for folder in self._shelves for one in on_shelf.backups(folder)]
        there.sort(key=lambda one: (one.made, one.path.name), reverse=True)
        return [one.path for one in there]

    def _is_newer(self) -> bool:
        """Whether a file that calls itself newer has other tables than this program's own."""
        for path, known in ((self._words, shapes()), (self._pictures, shapes(PICTURES))):
            with suppress(Known), versions.looking(path) as connection:
                there = [row[0] for row in connection.execute(_TABLES)]
                further = [one for one in there if one not in known and not one.startswith(_OURS)]
                if further or any(
                    _columns(connection, name) != shape.columns for name, shape in known.items()
                ):
                    return True
        return False

    def _state(self) -> list[tuple[int, int, int] | None]:
        """Whether somebody has written: other files, sizes or times."""
        return [_of_file(path) for path in (self._words, self._pictures)]

    def _aside(self, name: str) -> Path:
        """A name that no file has yet."""
        stem = f"{name}-{self._clock.now().strftime(on_shelf.STAMP)}"
        names = itertools.chain([f"{stem}.db"], (f"{stem}-{n}.db" for n in itertools.count(2)))
        return next(self._own / one for one in names if not (self._own / one).exists())

    def _close(self, checked: Checked | None) -> tuple[Path, ...]:
        """What others could get at is this user's alone."""
        found = checked.found if checked else ()
        closed = []
        for path in (one.path for one in found if one.fault is Fault.OPEN_TO_OTHERS):
            with suppress(OSError):
                path.chmod(FOLDER_MODE if path.is_dir() else FILE_MODE)
                closed.append(path)
        return tuple(closed)

    def _sweep(self) -> None:
        shutil.rmtree(self._work, ignore_errors=True)


_UNUSABLE = (
    *(ErrorCode.BACKUP_UNUSABLE, ErrorCode.BACKUP_LOCKED),
    *(ErrorCode.CANNOT_READ, ErrorCode.STORE_CORRUPT),
)
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"


@contextmanager
def _passed_over_if_unusable() -> Iterator[None]:
    """A backup that is cut, changed, under another passphrase or cannot be read: there may be
    another."""
    try:
        yield
    except Known as known:
        if known.code not in _UNUSABLE:
            raise


def _put(arriving: Path, file: Path, aside: Path | None) -> None:
    if aside is not None:
        set_aside(file, aside)
    put_in_place(arriving, file)


def _columns(connection: Any, table: str) -> tuple[str, ...]:
    return tuple(row[1] for row in connection.execute(f"PRAGMA table_info({table})"))


def _of_file(path: Path) -> tuple[int, int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


def _times(store: Store, seqs: Collection[int]) -> tuple[datetime, ...]:
    found: Iterable[Any] = (store.run(_NOTICED, (seq,)).one() for seq in islice(seqs, FEW))
    return tuple(time_of(*row) for row in found)


def _written(name: str) -> datetime:
    """When a moment got its id, which begins with that time in milliseconds."""
    try:
        return time_of(int(name.replace("-", "")[:12], 16) * 1000)
    except ValueError:
        return datetime.fromtimestamp(0, UTC)
