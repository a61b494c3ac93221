"""Diaries of other programs as moments: told first, all or none, safe to do twice, taken back as
one step.

A page becomes the same moment each time, since its id is made of what the page is known by. So what
a file brought can be found again by the file alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import count
from pathlib import Path
from typing import Final

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Moment, MomentId, Photo
from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.services.diaries import CameIn, Choices, Diaries, Diary, LeftOut
from glimmer_desktop.services.diary_pages import MOOD, KnownPage, OwnLists, Reading, numbered
from glimmer_desktop.services.going_out import PAGE
from glimmer_desktop.services.keeping import Progress, Slices, Stop, swept_if_it_fails
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.journal import Journal
from glimmer_desktop.services.ports.photos import PhotoReader

_MOST_LEFT_OUT: Final = 100_000
"""Parts left out that are remembered, with what they say."""
_COMINGS: Final = 7
"""So often at least it is looked for, however often it was taken back."""
_NAMED: Final = 200
"""Characters of a label or a name in a file that are told."""


@dataclass
class _Gathered:
    path: Path
    pages: list[KnownPage] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)

    def leave_out(self, part: LeftOut) -> None:
        if len(self.left_out) == _MOST_LEFT_OUT:
            limit = _MOST_LEFT_OUT
            english = f"more than {limit:,} of its entries cannot be read"
            why = Why(english, Cause.MANY_UNREADABLE, limit=limit)
            raise Known(ErrorCode.FILE_NOT_OURS, path=self.path, why=why)
        self.left_out.append(part)


@dataclass
class _Tally:
    """What is said of the pages that come."""

    days: set[date] = field(default_factory=set)
    moods: Counter[str] = field(default_factory=Counter)
    as_words: Counter[str] = field(default_factory=Counter)
    left: Counter[str] = field(default_factory=Counter)
    pictures: dict[str, str] = field(default_factory=dict)
    """Each with the day of a page that shows it."""


class DiaryImport:
    """Every slice belongs on the store thread."""

    def __init__(
        self, journal: Journal, photo_reader: PhotoReader, clock: Clock, diaries: Diaries
    ) -> None:
        self._journal = journal
        self._photo_reader = photo_reader
        self._clock = clock
        self._diaries = diaries

    def knows(self, path: Path, columns: Mapping[str, str]) -> bool:
        """Whether there is a diary of another program. Raises as `Diaries.open` does."""
        with self._diaries.open(path, columns) as diary:
            return diary is not None

    def columns_to_ask(self, path: Path) -> tuple[str, ...]:
        """The columns of a table of which nobody knows what they are; () for all else. Raises as
        `Diaries.open` does."""
        return () if self.knows(path, {}) else self._diaries.columns(path)

    def bring_in(
        self,
        path: Path,
        choices: Choices,
        progress: Progress,
        stop: Stop,
        *,
        dry_run: bool = False,
        first: Callable[[], Slices[object]] | None = None,
    ) -> Slices[CameIn]:
        """Keep every page that is not here yet, or none; a dry run tells what would come.

        `first` is done before anything comes in, a backup for instance. Pages that the person let
        go stay away, unless all that the diary brought was: then it comes anew.
        Raises Known: FILE_NOT_OURS, CANNOT_READ, CANCELLED; the journal is then as it was.
        """
        with self._diaries.open(path, choices.columns) as diary:
            if diary is None:
                raise _no_diary(path)
            found = yield from self._look_through(diary, path, progress, stop)
            coming, here = self._coming(found.pages)
            reading = Reading(
                diary, self._clock, choices, OwnLists(self._journal), here=here, coming=coming
            )
            tally = yield from self._tallied(reading, progress, stop)
            if not dry_run and first is not None and len(here) < len(found.pages):
                yield from first()
            with swept_if_it_fails(self._journal.photos) as held:
                photos = yield from self._pictures(
                    diary, tally, found, None if dry_run else held, (progress, stop)
                )
                if not dry_run:
                    ids = self._keep(reading, photos, len(found.pages) - len(here), progress, stop)
        told = _told(diary.program, found, tally, len(here), len(photos))
        return told if dry_run else replace(told, moments=len(ids), ids=ids)

    def take_back(
        self, path: Path, columns: Mapping[str, str], progress: Progress, stop: Stop
    ) -> Slices[int]:
        """Undo an import in one step: all that came of this diary goes to the bin, all at once; how
        many went. Raises Known as `bring_in`."""
        with self._diaries.open(path, columns) as diary:
            if diary is None:
                raise _no_diary(path)
            found = yield from self._look_through(diary, path, progress, stop)
        now = self._clock.now()
        binned = {moment.id for moment in self._journal.moments.binned()}
        standing = [one for _, here in self._comings(found.pages) for one in here - binned]
        with self._journal.together():
            for moment_id in standing:
                self._journal.moments.let_go(moment_id, now)
        return len(standing)

    def _look_through(
        self, diary: Diary, path: Path, progress: Progress, stop: Stop
    ) -> Slices[_Gathered]:
        """Every page that can be taken, as it is known, and what cannot be."""
        found = _Gathered(path)
        number = 0
        for known, part in numbered(diary):
            number += 1
            if isinstance(part, LeftOut):
                found.leave_out(part)
            elif known is not None:
                found.pages.append(known)
            if number % PAGE == 0:
                _go_on(stop)
                progress(number, 0, "Looking through")
                yield
        if not number:
            raise Known(
                ErrorCode.FILE_NOT_OURS,
                path=path,
                why=Why("there is no entry in it", Cause.NO_ENTRY),
            )
        _go_on(stop)
        yield
        return found

    def _coming(self, pages: list[KnownPage]) -> tuple[int, set[MomentId]]:
        """Which coming of the diary this is, and what of it is here, in the bin or not.

        It is the one that has a moment out of the bin, else one of which nothing is here.
        """
        binned: set[MomentId] | None = None
        empty: list[int] = []
        for coming, here in self._comings(pages):
            if not here:
                empty.append(coming)
                continue
            if binned is None:
                binned = {moment.id for moment in self._journal.moments.binned()}
            if not here <= binned:
                return coming, here
        return empty[0], set()

    def _comings(self, pages: list[KnownPage]) -> Iterator[tuple[int, set[MomentId]]]:
        """What is here of each time the diary may have come, up to one of which nothing is. The
        bin may have forgotten one in between."""
        for coming in count():
            here = self._here([page.id(coming) for page in pages])
            yield coming, here
            if not here and coming >= _COMINGS:
                return

    def _here(self, ids: list[MomentId]) -> set[MomentId]:
        pages = (ids[start : start + 5_000] for start in range(0, len(ids), 5_000))
        return set().union(*(self._journal.moments.here(page) for page in pages))

    def _tallied(self, reading: Reading, progress: Progress, stop: Stop) -> Slices[_Tally]:
        tally = _Tally()
        for number, (page, moment) in enumerate(reading.moments({})):
            day = f"{moment.noticed_at:%Y-%m-%d}"
            tally.days.add(moment.noticed_at.date())
            tally.pictures |= {name: day for name in page.pictures if name not in tally.pictures}
            for label, _ in reading.as_words(page):
                tally.as_words[label[:_NAMED]] += 1
            tally.left.update(name[:_NAMED] for name in page.left)
            if page.mood and not reading.faces(page):
                tally.moods[page.mood[:_NAMED]] += 1
            if number % PAGE == 0:
                _go_on(stop)
                progress(number, 0, "Looking through")
                yield
        return tally

    def _pictures(
        self,
        diary: Diary,
        tally: _Tally,
        found: _Gathered,
        held: set[str] | None,
        asked: tuple[Progress, Stop],
    ) -> Slices[dict[str, Photo]]:
        """What each picture is kept as; without `held` it is only tried whether it could be."""
        progress, stop = asked
        photos: dict[str, Photo] = {}
        for number, (name, day) in enumerate(tally.pictures.items()):
            _go_on(stop)
            progress(number, len(tally.pictures), "Photos")
            try:
                prepared = self._photo_reader.from_bytes(diary.picture(name), name)
            except Known as known:
                found.leave_out(LeftOut(_photo_of(day, name), _why(known)))
            else:
                photos[name] = prepared.photo
                if held is not None:
                    photos[name] = self._journal.photos.hold(prepared)
                    held.add(photos[name].sha256)
            yield
        return photos

    def _keep(
        self,
        reading: Reading,
        photos: Mapping[str, Photo],
        total: int,
        progress: Progress,
        stop: Stop,
    ) -> tuple[MomentId, ...]:
        ids: list[MomentId] = []

        def arriving() -> Iterator[Moment]:
            for _, moment in reading.moments(photos):
                if len(ids) % PAGE == 0:
                    progress(len(ids), total, "Moments")
                ids.append(moment.id)
                yield moment

        with self._journal.together():
            self._journal.moments.keep_many(arriving(), stop)
        return tuple(ids)


def _told(program: str, found: _Gathered, tally: _Tally, here: int, photos: int) -> CameIn:
    days = sorted(tally.days)
    return CameIn(
        program=program,
        moments=len(found.pages) - here,
        photos=photos,
        already_there=here,
        first=days[0] if days else None,
        last=days[-1] if days else None,
        moods=dict(tally.moods.most_common()),
        as_words={label: many for label, many in tally.as_words.most_common() if label != MOOD},
        left=dict(tally.left.most_common()),
        left_out=tuple(found.left_out),
    )


def _photo_of(day: str, name: str) -> Why:
    return Why(f"a photo of {day}, {name}", Cause.PHOTO_OF, day=day, name=name)


def _why(known: Known) -> Why:
    if known.code is ErrorCode.PHOTO_NOT_A_PHOTO:
        return Why("it is not a JPEG, PNG or WebP picture", Cause.NO_PICTURE)
    if known.code is ErrorCode.PHOTO_TOO_LARGE:
        return Why("it is larger than a photo may be", Cause.PICTURE_TOO_LARGE)
    why = known.values.get("why") or "it could not be read"
    return why if isinstance(why, Why) else Why(str(why), Cause.UNREADABLE)


def _no_diary(path: Path) -> Known:
    why = Why("it is no diary that Glimmer knows", Cause.NO_DIARY)
    return Known(ErrorCode.FILE_NOT_OURS, path=path, why=why)


def _go_on(stop: Stop) -> None:
    if stop():
        raise Known(ErrorCode.CANCELLED)
