"""A second place for backups that a person chose: a disk, a stick, a folder that is synced.

The newest of the journal's own backups is copied there after it was made, with the pictures it
names. It is never the only copy, and what is not ours is left alone: all is in one folder that
bears a mark of this journal.
"""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable, Sequence, Set
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from stat import S_ISDIR

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.rotation import due_sevenths
from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.services.backups import Second
from glimmer_desktop.services.keeping import Progress, Slices, Stop
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.settings.private_files import cannot_write
from glimmer_desktop.storage import on_shelf, picture_copies, rehashing, shelf, versions
from glimmer_desktop.storage.mending import BROKEN, Mending
from glimmer_desktop.storage.rotating import leave_only, rotate
from glimmer_desktop.storage.sealing import shelves
from glimmer_desktop.storage.second_memory import (
    PLACE,
    Before,
    SecondMemory,
    read_memory,
    write_memory,
)
from glimmer_desktop.storage.word_copies import pictures_needed

MEMORY = "second.json"
_TO_SPARE = 2_000_000
"""Bytes that stay free beside what is copied: what SQLite writes beside its file."""
_GONE = frozenset(
    getattr(errno, name)
    for name in (
        *("ENOENT", "ENOTDIR", "ENODEV", "ENXIO", "EIO", "ESTALE", "ENOTCONN"),
        *("EHOSTDOWN", "EHOSTUNREACH", "ETIMEDOUT", "ENOMEDIUM"),
    )
    if hasattr(errno, name)
)
"""What the system answers for a disk that was taken away, or that nobody reaches."""


class SecondShelf:
    """Implements `SecondFolder`. `chosen` tells the folder; "" is none."""

    def __init__(self, data: Path, clock: Clock, chosen: Callable[[], str]) -> None:
        self._data = data
        self._own = data / on_shelf.OWN_FOLDER
        self._journal_pictures = data / versions.PICTURES_FILE
        self._clock = clock
        self._chosen = chosen
        self._under_way = False

    def told(self) -> Second | None:
        chosen = self._chosen()
        if not chosen:
            return None
        memory = self._memory(chosen)
        try:
            place = self._place(memory)
        except Known as known:
            return self._said(memory, trouble=known)
        return self._said(memory, away=place is None)

    def place(self) -> Path | None:
        """The journal's own folder there, if it is there just now."""
        chosen = self._chosen()
        if not chosen:
            return None
        with suppress(Known):
            place = self._place(self._memory(chosen))
            return place if place is not None and place.is_dir() else None
        return None

    def pictures(self) -> tuple[Path, ...]:
        """The file of pictures there, if it is there just now."""
        place = self.place()
        return () if place is None else (place / versions.PICTURES_FILE,)

    def copy(self, progress: Progress, stop: Stop) -> Slices[Second | None]:
        chosen = self._chosen()
        newest = on_shelf.newest(self._own, self._clock.now())
        if newest is None or self._under_way:
            return self.told()
        if not chosen:
            self._let_before_go()
            return None
        memory = self._memory(chosen)
        self._under_way = True
        try:
            place = self._place(memory)
            if place is None:
                return self._away(memory)
            return (yield from self._copied(memory, place, newest, progress, stop))
        except Known as known:
            if known.code is ErrorCode.CANCELLED:
                raise
            if _was_taken_away(Path(chosen)):  # in the middle of it
                return self._away(memory)
            return self._said(memory, trouble=known)
        finally:
            self._under_way = False

    def to_be_purged(self) -> None:
        """From the next copy on, nothing there is older than it. Raises Known."""
        chosen = self._chosen()
        if chosen:
            self._remember(replace(self._memory(chosen), purge=True))

    # What is there from before a passphrase

    def before(self) -> list[Path]:
        """Folders of backups in what is chosen, and in what was, from before the journal got its
        passphrase: whether they are there just now or not."""
        return [one.place for one in self._before(shelves.plain_ones(self._data))]

    def to_be_replaced(self, asides: Sequence[Path]) -> None:
        """What belongs to these folders of backups goes, once a newer one was made and is where it
        belongs: at once, or as soon as it is there again. To be said while the folders are there,
        which know of it. Raises Known."""
        if going := self._before(asides):
            self._remember(replace(self._memory(self._chosen()), going=going))

    def _before(self, asides: Sequence[Path]) -> tuple[Before, ...]:
        known = read_memory(self._own / MEMORY)
        found = dict.fromkeys(known.going if known else ())
        for one in (read_memory(aside / MEMORY) for aside in asides):
            if one is not None and one.folder:
                found[Before(one.mark, one.folder, one.apart)] = None
        mark = known.mark if known else ""  # of what is written to now
        left = (one for one in found if one.mark != mark)
        return tuple(one for one in left if not _has_gone(one, self._is_apart))

    def _let_before_go(self) -> None:
        """Those that are there just now. A newer backup is whole elsewhere."""
        memory = self._memory(self._chosen())
        if not memory.going:
            return
        for one in memory.going:
            if one.place.is_dir() and not one.place.is_symlink():
                shutil.rmtree(one.place, ignore_errors=True)
        left = tuple(one for one in memory.going if not _has_gone(one, self._is_apart))
        with suppress(Known):  # the next copy looks again
            self._remember(replace(memory, going=left))

    # Where it is

    def _place(self, memory: SecondMemory) -> Path | None:
        """The journal's folder in the chosen one; None where that is not there just now.

        A place to mount a disk at is an empty folder while there is no disk: it is not filled.
        Raises Known for a place that cannot be one.
        """
        chosen = Path(memory.folder)
        if not _is_there(chosen):
            return None
        if chosen.resolve().is_relative_to(self._data.resolve()):
            why = Why(
                "it is in the journal's own folder, so it would be no second copy",
                Cause.INSIDE_JOURNAL,
            )
            raise Known(ErrorCode.CANNOT_WRITE, path=str(chosen), why=why)
        place = chosen / PLACE.format(mark=memory.mark)
        if place.is_symlink():
            why = Why("it is a symbolic link", Cause.SYMBOLIC_LINK)
            raise Known(ErrorCode.CANNOT_WRITE, path=str(place), why=why)
        if not place.exists() and memory.apart and not self._is_apart(chosen):
            return None
        return place

    def _is_apart(self, chosen: Path) -> bool:
        try:
            return chosen.stat().st_dev != self._data.stat().st_dev
        except OSError:
            return False

    # What is copied

    def _copied(
        self,
        memory: SecondMemory,
        place: Path,
        newest: on_shelf.OnShelf,
        progress: Progress,
        stop: Stop,
    ) -> Slices[Second]:
        if not memory.purge and (place / newest.path.name).exists():
            return self._said(self._arrived(memory, newest))
        self._remember(memory)  # its mark: what is begun there is found again
        shelf.make(place)
        shelves.prepare(self._data, place)
        due = due_sevenths(self._clock.now().date(), on_shelf.last_day(place))
        try:
            mended, damaged = yield from self._looked_after(place, due, stop)
            yield from self._copy_new(place, newest.path, progress, stop)
        except Known as known:
            if known.code not in BROKEN:
                raise
            # it may be of the photos that are there: then another try finds a whole file
            if not (yield from self._mending(place).run(progress, stop)):
                raise
            mended, damaged = yield from self._looked_after(place, due, stop)
            yield from self._copy_new(place, newest.path, progress, stop)
        if memory.purge:
            files, _photos = leave_only(place / newest.path.name)
            memory = self._arrived(memory, newest, purged=True)
            return replace(self._said(memory), mended=mended, let_go=files)
        now = self._clock.now()
        bad = yield from rotate(place, self._journal_pictures, now, stop, damaged)
        memory = self._arrived(memory, newest)
        return replace(self._said(memory), mended=mended, damaged=len(bad))

    def _looked_after(
        self, place: Path, due: Set[int], stop: Stop
    ) -> Slices[tuple[int, set[Path]]]:
        """What lies there, and its twin here, is looked at again; how many were made good, and
        which backups there are whole nowhere."""
        pictures = place / versions.PICTURES_FILE
        damaged = yield from rehashing.damaged_pictures(pictures, due, stop)
        others = (self._own / versions.PICTURES_FILE, self._journal_pictures)
        mended = len((yield from rehashing.made_good(pictures, damaged, others, stop)))
        for here, other in ((self._own, place), (place, self._own)):
            for backup in sorted((yield from rehashing.damaged_words(here, due, stop))):
                twin = other / backup.name
                if twin.exists() and (yield from rehashing.is_whole(twin, stop)):
                    yield from shelf.copy_here(twin, here, self._clock.now(), stop)
                    mended += 1
        return mended, (yield from rehashing.damaged_words(place, due, stop))

    def _copy_new(self, place: Path, newest: Path, progress: Progress, stop: Stop) -> Slices[None]:
        """Pictures first: a backup has its name only when all that it names is there. Pictures of a
        try that was given up stay for the next one."""
        source, target = self._own / versions.PICTURES_FILE, place / versions.PICTURES_FILE
        needed = pictures_needed(newest, picture_copies.held(source))
        new = needed - picture_copies.held(target)
        _look_for_room(place, newest.stat().st_size + picture_copies.room_for(source, new))
        if new:
            yield from picture_copies.Copying(source, target, stop).copy(new, progress)
        progress(0, 0, "Words")
        there = place / newest.name
        if not (there.exists() and (yield from rehashing.is_whole(there, stop))):
            yield from shelf.copy_here(newest, place, self._clock.now(), stop)

    def _mending(self, place: Path) -> Mending:
        stamp = self._clock.now().strftime(on_shelf.STAMP)
        return Mending(
            pictures=place / versions.PICTURES_FILE,
            mended=place / f".restoring-{versions.PICTURES_FILE}",
            aside=place / f"damaged-photos-{stamp}.db",
            like=(self._own / versions.PICTURES_FILE, self._journal_pictures),
        )

    # What is remembered and told

    def _memory(self, chosen: str) -> SecondMemory:
        found = read_memory(self._own / MEMORY)
        return (found or SecondMemory(f"{self._clock.random_bits(32):08x}")).of(chosen)

    def _remember(self, memory: SecondMemory) -> SecondMemory:
        if read_memory(self._own / MEMORY) != memory:
            write_memory(self._own / MEMORY, memory)
        return memory

    def _arrived(
        self, memory: SecondMemory, newest: on_shelf.OnShelf, *, purged: bool = False
    ) -> SecondMemory:
        """What is to be purged may have been said since it was begun: that stays so."""
        now = self._memory(memory.folder)
        apart, purge = self._is_apart(Path(memory.folder)), now.purge and not purged
        self._remember(replace(now, apart=apart, last=newest.made, away_since=None, purge=purge))
        self._let_before_go()
        return self._memory(memory.folder)

    def _away(self, memory: SecondMemory) -> Second:
        """No trouble: it goes on when it is there again."""
        memory = self._memory(memory.folder)
        if memory.away_since is None:
            memory = replace(memory, away_since=on_shelf.as_named(self._clock.now()))
            with suppress(Known):  # a full disk here is told by whoever needs the room
                self._remember(memory)
        return self._said(memory, away=True)

    def _said(
        self, memory: SecondMemory, *, away: bool = False, trouble: Known | None = None
    ) -> Second:
        chosen = Path(memory.folder)
        return Second(
            folder=chosen,
            last=memory.last,
            away=away,
            away_since=memory.away_since if away else None,
            same_disk=not away and trouble is None and not self._is_apart(chosen),
            trouble=trouble,
            holds_let_go=memory.purge,
            holds_before=any(Path(memory.folder) == one.parent for one in self.before()),
        )


def _has_gone(one: Before, is_apart: Callable[[Path], bool]) -> bool:
    """Whether its disk is there, and it is not. A disk that is away leaves an empty folder."""
    folder = Path(one.folder)
    there = folder.is_dir() and (not one.apart or is_apart(folder))
    return there and not one.place.exists()


def _is_there(chosen: Path) -> bool:
    """Whether a folder is there. Raises Known for what is there and is no folder to look into."""
    try:
        found = chosen.stat()
    except OSError as error:
        if error.errno in _GONE:
            return False
        raise cannot_write(chosen, error) from error
    if not S_ISDIR(found.st_mode):
        why = Why("it is a file, not a folder", Cause.NO_FOLDER)
        raise Known(ErrorCode.CANNOT_WRITE, path=str(chosen), why=why)
    return True


def _was_taken_away(chosen: Path) -> bool:
    try:
        return not _is_there(chosen)
    except Known:
        return False


def _look_for_room(place: Path, needed: int) -> None:
    """Before anything is written. Raises Known DISK_FULL."""
    try:
        free = shutil.disk_usage(place).free
    except OSError as error:
        raise cannot_write(place, error) from error
    if needed + _TO_SPARE > free:
        raise Known(ErrorCode.DISK_FULL, path=str(place))
