"""Backups in a folder: one file of words each, one file of pictures for all of them.

Only the bare driver, on connections of its own: a backup needs neither SQLAlchemy nor that the
journal can be opened at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from contextlib import contextmanager, suppress
from datetime import date, datetime
from pathlib import Path

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.rotation import due_sevenths
from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.services.backups import BackedUp, Contents, Restored
from glimmer_desktop.services.keeping import Progress, Slices, Stop
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.journal import Journal
from glimmer_desktop.services.slices import in_one
from glimmer_desktop.settings.private_files import cannot_write
from glimmer_desktop.storage import on_shelf, picture_copies, rehashing, shelf, strangers, versions
from glimmer_desktop.storage.files import private_folder
from glimmer_desktop.storage.fresh_copies import fresh_copy
from glimmer_desktop.storage.mending import (
    BROKEN,
    WORK,
    Mending,
    copy_durably,
    put_in_place,
    set_aside,
)
from glimmer_desktop.storage.rotating import rotate
from glimmer_desktop.storage.sealing import shelves
from glimmer_desktop.storage.sealing.settling import alone, settle
from glimmer_desktop.storage.word_copies import (
    changed_moments,
    look_into,
    named_pictures,
    of_unknown_origin,
    pictures_needed,
    unusable,
)

_RESTORING = ".restoring-"
"""Before the names of files that are not yet in their place."""


class SqliteBackups:
    """Implements `Backups` for the journal in a folder."""

    def __init__(
        self,
        data: Path,
        clock: Clock,
        journal: Journal,
        other_pictures: Callable[[], Sequence[Path]] = tuple,
    ) -> None:
        """`other_pictures`: further files that may have whole what is damaged in the journal."""
        self._clock = clock
        self._journal = journal
        self._words = data / versions.MOMENTS_FILE
        self._pictures = data / versions.PICTURES_FILE
        self._own = data / on_shelf.OWN_FOLDER
        self._other_pictures = other_pictures
        self._under_way: set[Path] = set()

    def last(self) -> datetime | None:
        return on_shelf.last_made(self._own.parent, self._clock.now())

    def made_on(self, day: date) -> bool:
        return any(one.made.date() == day for one in on_shelf.backups(self._own))

    def back_up(
        self, folder: Path | None, progress: Progress, stop: Stop
    ) -> Slices[BackedUp | None]:
        settle(self._words.parent)
        if versions.is_new(self._words):
            return None
        versions.found_version(self._words)
        place = folder or self._own
        shelf.make(place)
        shelves.prepare(self._words.parent, place)
        for left in (f"{_RESTORING}*", f"{WORK}/*"):
            shelf.sweep(self._words.parent, left, self._clock.now())
        with self._alone(place):
            try:
                return (yield from self._back_up(place, progress, stop))
            except Known as known:
                if known.code not in BROKEN or place != self._own:
                    raise
                # it may be of the photos that are there: then those are mended, and it can be made
                mending = self._mending(place, self._words.parent)
                if not (yield from mending.run(progress, stop)):
                    raise
            return (yield from self._back_up(place, progress, stop))

    def _back_up(self, place: Path, progress: Progress, stop: Stop) -> Slices[BackedUp]:
        due = due_sevenths(self._clock.now().date(), on_shelf.last_day(place))
        mended = yield from self._made_good(due, stop)
        bad = yield from rehashing.damaged_words(place, due, stop)
        copying = picture_copies.Copying(self._pictures, place / versions.PICTURES_FILE, stop)
        with (
            shelf.unfinished(place, self._clock.now()) as words,
            _undone_if_it_fails(copying),
        ):
            damaged = yield from rehashing.damaged_pictures(
                place / versions.PICTURES_FILE, due, stop
            )
            new = yield from self._new_pictures(copying, place, progress, damaged)
            moments = yield from fresh_copy(self._words, words, progress, stop)
            yield
            changed = yield from changed_moments(words, progress, stop)
            named = named_pictures(words)
            # what was pasted and kept while the first pictures were copied
            late = yield from self._new_pictures(copying, place, progress)
            made = shelf.finish(words, place, self._clock.now())
        if place == self._own:
            bad = yield from rotate(place, self._pictures, self._clock.now(), stop, bad)
        return BackedUp(
            path=made,
            moments=moments,
            photos=len(named),
            new_photos=new.new + late.new,
            damaged_photos=len(named & set(new.damaged)),
            changed_moments=changed,
            mended_photos=mended,
            damaged_backups=len(bad),
        )

    def look(self, path: Path, progress: Progress, stop: Stop) -> Slices[Contents]:
        chosen = shelf.chosen(path)
        progress(0, 0, "Looking it over")
        yield from shelf.check_fingerprint(chosen, stop)
        strangers.check_pictures_beside(chosen.parent / versions.PICTURES_FILE)
        with of_unknown_origin(chosen):
            found = look_into(chosen, stop)
            yield
            changed = yield from changed_moments(chosen, progress, stop)
            named = named_pictures(chosen)
        missing = yield from _check_pictures(chosen, named, progress, stop)
        return Contents(
            path=chosen,
            moments=found.moments,
            binned=found.binned,
            photos=len(named) - missing,
            missing_photos=missing,
            first=found.first,
            last=found.last,
            changed_moments=changed,
        )

    def restore(self, path: Path, progress: Progress, stop: Stop) -> Slices[Restored]:
        settle(self._words.parent)
        shelves.check_open(self._words.parent)
        contents = yield from self.look(path, progress, stop)
        beside = contents.path.parent / versions.PICTURES_FILE
        private_folder(self._words.parent)
        shelves.adopt_key(self._words.parent, contents.path.parent)
        arriving = self._words.with_name(f"{_RESTORING}{versions.MOMENTS_FILE}")
        with (
            alone(self._words.parent),
            _copied(contents.path, arriving),
            shelves.lent_key(contents.path, arriving),
        ):
            yield from self._check_arrival(contents.path, arriving, stop)
            shelves.fit(arriving, self._words.parent, stop)
            mending = self._mending(self._words.parent, contents.path.parent, self._own)
            yield from mending.run(progress, stop)
            copying = picture_copies.Copying(beside, self._pictures, stop)
            with _undone_if_it_fails(copying):
                needed = pictures_needed(contents.path, picture_copies.held(beside))
                whole = yield from self._whole(needed, stop)
                if wanted := needed - whole:
                    yield from copying.copy(wanted, progress)
                # From here on in one slice: nothing that is kept meanwhile may be lost.
                before = self._keep_what_is_there(progress, stop)
                self._journal.close()
                put_in_place(arriving, self._words)
        return Restored(contents, before)

    @contextmanager
    def _alone(self, place: Path) -> Iterator[None]:
        """One at a time in a folder: what one takes back, another may rely on.

        And of two restores, the second would put its copy in the place of the one that the first
        has looked at.
        """
        if place in self._under_way:
            raise Known(ErrorCode.BACKUP_BUSY, path=str(place))
        self._under_way.add(place)
        try:
            yield
        finally:
            self._under_way.discard(place)

    def _new_pictures(
        self,
        copying: picture_copies.Copying,
        place: Path,
        progress: Progress,
        passed: Set[str] = frozenset(),
    ) -> Slices[picture_copies.Copied]:
        """Those that are not there yet; one that is `passed` over counts as not being there."""
        there = picture_copies.held(place / versions.PICTURES_FILE)
        new = picture_copies.held(self._pictures) - (there - passed)
        if not new:
            return picture_copies.Copied()
        return (yield from copying.copy(new, progress))

    def _made_good(self, due: Set[int], stop: Stop) -> Slices[int]:
        """Of the journal's own pictures, a few are looked at again each day, too; how many are
        whole again, since another copy of them was."""
        damaged = yield from rehashing.damaged_alone(self._pictures, due, stop)
        if not damaged:
            return 0
        others = (self._own / versions.PICTURES_FILE, *self._other_pictures())
        return len((yield from rehashing.made_good(self._pictures, damaged, others, stop)))

    def _check_arrival(self, source: Path, arriving: Path, stop: Stop) -> Slices[None]:
        """The copy is looked at again: it is what counts, and the source may be on a bad disk."""
        look_into(arriving, stop)
        if arriving.stat().st_size != source.stat().st_size:
            why = Why("it changed while it was read", Cause.BACKUP_DAMAGED)
            raise unusable(source, why)
        yield from shelf.check_fingerprint(source, stop)

    def _whole(self, named: set[str], stop: Stop) -> Slices[set[str]]:
        """Those of the pictures that the journal has with their thumbnails, as they were kept."""
        here = named & picture_copies.held(self._pictures)
        if here:
            here &= picture_copies.thumbnails_held(self._pictures)
        return (yield from _sound(self._pictures, sorted(here), stop))

    def _keep_what_is_there(self, progress: Progress, stop: Stop) -> Path | None:
        try:
            made = in_one(self.back_up(None, progress, stop))
        except Known as known:
            if known.code not in BROKEN:
                raise
            return self._set_aside()
        return made.path if made else None

    def _set_aside(self) -> Path:
        """The broken file as it is, for whoever may still read something from it."""
        aside = self._own / f"damaged-{self._clock.now().strftime(on_shelf.STAMP)}.db"
        self._journal.close()
        set_aside(self._words, aside)
        return aside

    def _mending(self, place: Path, *like: Path) -> Mending:
        """Of the journal's own pictures, or of those in a folder of backups."""
        stamp = self._clock.now().strftime(on_shelf.STAMP)
        return Mending(
            pictures=place / versions.PICTURES_FILE,
            mended=place / f"{_RESTORING}{versions.PICTURES_FILE}",
            aside=self._own / f"damaged-photos-{stamp}.db",
            like=tuple(one / versions.PICTURES_FILE for one in like),
            close=self._journal.close,
        )


def _sound(pictures: Path, names: Sequence[str], stop: Stop) -> Slices[set[str]]:
    """Which of these are as they were when they were kept. Raises Known, CANCELLED."""
    found: set[str] = set()
    for name, sound, _ in picture_copies.looked_at(pictures, names):
        if sound:
            found.add(name)
        if stop():
            raise Known(ErrorCode.CANCELLED)
        yield
    return found


def _check_pictures(words: Path, named: set[str], progress: Progress, stop: Stop) -> Slices[int]:
    """How many are missing, or not as they were kept: those are not brought back."""
    beside = words.parent / versions.PICTURES_FILE
    if not named:
        return 0
    if versions.is_new(beside):
        raise unusable(words, "its photos (photos.db) are not beside it")
    whole = 0
    try:
        held = named & picture_copies.held(beside)
        for number, (_, sound, _) in enumerate(picture_copies.looked_at(beside, sorted(held))):
            progress(number, len(held), "Photos")
            whole += sound
            if stop():
                raise Known(ErrorCode.CANCELLED)
            yield
    except Known as known:
        if known.code is ErrorCode.CANCELLED:
            raise
        raise unusable(words, "its photos (photos.db) cannot be read") from known
    return len(named) - whole


@contextmanager
def _undone_if_it_fails(copying: picture_copies.Copying) -> Iterator[None]:
    try:
        yield
    except BaseException:
        copying.undo()
        raise


@contextmanager
def _copied(source: Path, copy: Path) -> Iterator[None]:
    """A private, durable copy of a file that nobody has open; gone at the end if it is still there.

    Raises Known: CANNOT_WRITE, DISK_FULL.
    """
    copy.unlink(missing_ok=True)
    try:
        try:
            copy_durably(source, copy)
        except OSError as error:
            raise cannot_write(copy, error) from error
        yield
    finally:
        with suppress(OSError):
            copy.unlink(missing_ok=True)
