"""A folder of pictures as moments on the days they were taken; a dry run tells first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import groupby
from pathlib import Path
from typing import Protocol

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import (
    Draft,
    Moment,
    MomentId,
    Photo,
    moment_from,
    new_moment_id,
)
from glimmer_desktop.domain.taken import taken_as_named
from glimmer_desktop.services.keeping import Progress, Slices, Stop, swept_if_it_fails
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.journal import Journal
from glimmer_desktop.services.ports.photos import PhotoReader, ReadFile


class PictureFiles(Protocol):
    """Where the pictures are."""

    def files(self, folder: Path) -> Sequence[Path]:
        """Every file that looks like a picture. Raises Known: CANNOT_READ."""

    def changed_at(self, path: Path) -> datetime | None:
        """When a file was last written, aware."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of a folder, or in a dry run would."""

    photos: int = 0
    moments: int = 0
    minutes: int = 0
    """Moments there are if those of one minute are one."""
    days: int = 0
    first: date | None = None
    last: date | None = None
    already_there: int = 0
    undated: int = 0
    """Photos that say nothing of their day: they stand on the day their file was written."""
    refused: tuple[Known, ...] = ()
    """One a file, with its path and why."""
    ids: tuple[MomentId, ...] = ()
    """The moments that came; to take them back."""


@dataclass(frozen=True, slots=True)
class _One:
    when: datetime
    file: str
    photo: Photo | None
    """None in a dry run."""


@dataclass
class _Gathered:
    ones: list[_One] = field(default_factory=list)
    refused: list[Known] = field(default_factory=list)
    broken: dict[str, Known] = field(default_factory=dict)
    """Why a file was refused, for one that is the same under another name."""
    there: int = 0
    undated: int = 0


class PictureImport:
    """Every slice belongs on the store thread; one slice is one picture at most."""

    def __init__(
        self, journal: Journal, photo_reader: PhotoReader, clock: Clock, files: PictureFiles
    ) -> None:
        self._journal = journal
        self._photo_reader = photo_reader
        self._clock = clock
        self._files = files

    def look(self, folder: Path, together: bool, progress: Progress, stop: Stop) -> Slices[Brought]:
        """A dry run: what would come in, what cannot be read and why. Raises Known: CANNOT_READ,
        CANCELLED."""
        gathered = _Gathered()
        for read in self._read(folder, progress, stop, look=True):
            self._gather(read, None, gathered)
            yield
        return self._told(gathered, self._grouped(gathered.ones, together))

    def bring_in(
        self,
        folder: Path,
        together: bool,
        progress: Progress,
        stop: Stop,
        first: Callable[[], Slices[object]] | None = None,
    ) -> Slices[Brought]:
        """Keep what is new, all of it or none; `together`: what is of one minute is one moment.

        `first` is done before anything comes in, a backup for instance. Files that are here already
        are left out, so that it may be done twice. Raises Known: CANNOT_READ, CANCELLED, and what
        `Moments.keep` raises; the journal is then as it was.
        """
        if first is not None:
            yield from first()
        gathered = _Gathered()
        here = self._journal.photos.pictures_here()
        with swept_if_it_fails(self._journal.photos) as held:
            for read in self._read(folder, progress, stop, look=False):
                if read.prepared is not None and read.prepared.photo.sha256 in here:
                    gathered.there += 1
                elif read.prepared is not None:
                    photo = self._journal.photos.hold(read.prepared)
                    held.add(photo.sha256)
                    here.add(photo.sha256)
                    self._gather(read, photo, gathered)
                else:
                    self._gather(read, None, gathered)
                yield
            groups = self._grouped(gathered.ones, together)
            moments = [self._moment(group) for group in groups]
            came_of = {one.file: one.photo.sha256 for one in gathered.ones if one.photo}
            with self._journal.together():
                self._journal.moments.keep_many(moments, stop)
                self._journal.photos.came_of(came_of)
        return self._told(gathered, groups, tuple(moment.id for moment in moments))

    def take_back(self, ids: Sequence[MomentId]) -> int:
        """Undo an import in one step: what it brought goes to the bin, all at once."""
        now = self._clock.now()
        with self._journal.together():
            here = self._journal.moments.here(ids)
            for moment_id in here:
                self._journal.moments.let_go(moment_id, now)
        return len(here)

    def _read(
        self, folder: Path, progress: Progress, stop: Stop, *, look: bool
    ) -> Iterator[ReadFile]:
        paths = self._files.files(folder)
        known = self._journal.photos.files_here()

        def is_known(file: str) -> bool:
            """Here before, or earlier in this folder under another name."""
            before = file in known
            known.add(file)
            return before

        files = self._photo_reader.from_files(paths, is_known, look=look)
        with closing(files):  # type: ignore[type-var]
            for number, read in enumerate(files):
                if stop():
                    raise Known(ErrorCode.CANCELLED)
                progress(number, len(paths), "Pictures")
                yield read

    def _gather(self, read: ReadFile, photo: Photo | None, gathered: _Gathered) -> None:
        known = read.refused or gathered.broken.get(read.file)
        if known is not None:
            if read.file:
                gathered.broken[read.file] = known
            gathered.refused.append(Known(known.code, **{**known.values, "path": read.path}))
        elif read.known:
            gathered.there += 1
        else:
            when, dated = self._when(read)
            gathered.undated += not dated
            gathered.ones.append(_One(when, read.file, photo))

    def _when(self, read: ReadFile) -> tuple[datetime, bool]:
        """By what the file says, else by its name, else by when it was written: then it is undated.

        A camera whose clock runs ahead is not believed: nothing was noticed tomorrow.
        """
        now, zone = self._clock.now(), self._clock.zone()
        for said in (read.taken_at, taken_as_named(read.path.name)):
            if said is None:
                continue
            when = said if said.tzinfo else said.replace(tzinfo=zone)
            if when <= now + timedelta(days=1):
                return min(when, now), True
        changed = self._files.changed_at(read.path) or now
        return min(changed, now).astimezone(zone), False

    def _grouped(self, ones: list[_One], together: bool) -> list[list[_One]]:
        ordered = sorted(ones, key=lambda one: one.when)
        if not together:
            return [[one] for one in ordered]
        return [list(group) for _, group in groupby(ordered, key=_minute)]

    def _moment(self, group: list[_One]) -> Moment:
        now, when = self._clock.now(), group[0].when
        photos = tuple(dict.fromkeys(one.photo for one in group if one.photo is not None))
        here = when.astimezone(self._clock.zone())
        zone = self._clock.zone_name() if here.utcoffset() == when.utcoffset() else ""
        return moment_from(
            Draft(photos=photos, zone=zone),
            id=new_moment_id(int(now.timestamp() * 1000), self._clock.random_bits(74)),
            noticed_at=when,
            created_at=now,
            changed_at=now,
        )

    @staticmethod
    def _told(
        gathered: _Gathered, groups: list[list[_One]], ids: tuple[MomentId, ...] = ()
    ) -> Brought:
        days = sorted({group[0].when.date() for group in groups})
        return Brought(
            photos=len(gathered.ones),
            moments=len(groups),
            minutes=len({_minute(one) for one in gathered.ones}),
            days=len(days),
            first=days[0] if days else None,
            last=days[-1] if days else None,
            already_there=gathered.there,
            undated=gathered.undated,
            refused=tuple(gathered.refused),
            ids=ids,
        )


def _minute(one: _One) -> datetime:
    return one.when.replace(second=0, microsecond=0)
