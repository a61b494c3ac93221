"""Moments that go out as something people and other programs read: a table, pages, an album.

What comes back in as it was is the work of `keeping`; both put moments into a file in the same way.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Kind, Moment, Photo
from glimmer_desktop.domain.query import MomentQuery, parse
from glimmer_desktop.settings.new_files import refuse_if_there

if TYPE_CHECKING:
    from glimmer_desktop.services.keeping import Progress, Slices, Stop
    from glimmer_desktop.services.ports.journal import Journal, OrderKey

PAGE: Final = 100
"""Moments in one slice."""


class Takes(Enum):
    """Which pictures go into a file, and when they are handed to it."""

    NONE = auto()
    AFTER = auto()
    """Whole, each once, when all moments are in."""
    WHOLE = auto()
    """Whole, each before the moment that has it."""
    SMALL = auto()
    """As the gallery has them, each before the moment that has it."""

    @property
    def with_moments(self) -> bool:
        return self in (Takes.WHOLE, Takes.SMALL)


@dataclass(frozen=True, slots=True)
class Also:
    """What goes along besides: neither is to be read by others because nobody thought of it."""

    private: bool = False
    triggers: bool = False


NOTHING_MORE: Final = Also()
ALL: Final = Also(private=True, triggers=True)


@dataclass(frozen=True, slots=True)
class Delicate:
    """How many moments there are that are asked about first. A private trigger counts in both."""

    private: int = 0
    triggers: int = 0

    @property
    def any(self) -> bool:
        return self.private > 0 or self.triggers > 0


NONE: Final = Delicate()


@dataclass(frozen=True, slots=True)
class Exported:
    moments: int
    photos: int
    photos_left_out: int
    plans: int = 0
    left_out: Delicate = NONE
    """Moments that stayed here; a private trigger counts as private alone."""


class Pages(Protocol):
    """A file or folder being written: it appears under its name only when it is whole."""

    takes: Takes
    oldest_first: bool

    def add_photo(self, photo: Photo, data: bytes) -> None:
        """A picture as an encoded file, at the time that `takes` says."""

    def add(self, moment: Moment) -> None: ...

    def finish(self) -> None:
        """To be called when everything is in. Raises Known."""


class Writes(Protocol):
    """One format, outward."""

    def write(self, path: Path) -> AbstractContextManager[Pages]:
        """Begin it; without `finish` nothing of it stays.

        Raises Known: FILE_EXISTS, CANNOT_WRITE, STORE_READ_ONLY, DISK_FULL.
        """


class GoingOut:
    """Every slice belongs on the store thread."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def delicate(self, what: MomentQuery | Sequence[OrderKey]) -> Delicate:
        """What to ask about before these go out."""
        moments = self._journal.moments
        kinds = (parse("is:private"), parse(f"kind:{Kind.TRIGGER}"))
        if isinstance(what, MomentQuery):
            return Delicate(*(moments.count(what & kind) for kind in kinds))
        wanted = set(what)
        return Delicate(*(len(wanted.intersection(moments.keys(kind))) for kind in kinds))

    def export(
        self,
        path: Path,
        what: MomentQuery | Sequence[OrderKey],
        format: Writes,
        progress: Progress,
        stop: Stop,
        *,
        also: Also = NOTHING_MORE,
    ) -> Slices[Exported]:
        """Write what matches, or stands at these keys, into something new.

        Private moments and triggers stay here unless they are asked for. Raises Known: FILE_EXISTS,
        CANCELLED, CANNOT_WRITE ...; nothing of it stays then.
        """
        refuse_if_there(path)
        keys = self._journal.moments.keys(what) if isinstance(what, MomentQuery) else what
        with format.write(path) as pages:
            done = yield from put(self._journal, pages, keys, progress, stop, also=also)
            pages.finish()
        return done


def put(
    journal: Journal,
    pages: Pages,
    keys: Sequence[OrderKey],
    progress: Progress,
    stop: Stop,
    *,
    also: Also,
) -> Slices[Exported]:
    """The moments at these keys and their pictures into a file that is being written."""
    photos: dict[str, Photo] = {}
    added, left_out = 0, NONE
    for start, page in _turned(keys, oldest_first=pages.oldest_first):
        _go_on(stop)
        progress(start, len(keys), "Moments")
        yield
        for moment in journal.moments.at(page):
            if moment.private and not also.private:
                left_out = replace(left_out, private=left_out.private + 1)
                continue
            if moment.kind is Kind.TRIGGER and not also.triggers:
                left_out = replace(left_out, triggers=left_out.triggers + 1)
                continue
            photos |= {photo.sha256: photo for photo in moment.photos}
            if pages.takes.with_moments and moment.photos:
                _go_on(stop)
                progress(start, len(keys), "Moments")
                yield  # pictures take their time: somebody may want to note something
                _hand_over(journal, pages, moment)
            pages.add(moment)
            added += 1
    if pages.takes is Takes.AFTER:
        yield from _put_after(journal, pages, photos, progress, stop)
    written = 0 if pages.takes is Takes.NONE else len(photos)
    return Exported(added, written, len(photos) - written, left_out=left_out)


def _turned(
    keys: Sequence[OrderKey], *, oldest_first: bool
) -> Iterator[tuple[int, Sequence[OrderKey]]]:
    """Page by page, in the order wanted; the keys stand with the newest first."""
    for start in range(0, len(keys), PAGE):
        if not oldest_first:
            yield start, keys[start : start + PAGE]
            continue
        end = len(keys) - start
        yield start, keys[max(0, end - PAGE) : end][::-1]


def _hand_over(journal: Journal, pages: Pages, moment: Moment) -> None:
    read = journal.photos.thumbnail if pages.takes is Takes.SMALL else journal.photos.picture
    for photo in moment.photos:
        pages.add_photo(photo, read(photo.sha256))


def _put_after(
    journal: Journal, pages: Pages, photos: Mapping[str, Photo], progress: Progress, stop: Stop
) -> Slices[None]:
    for number, photo in enumerate(photos.values()):
        _go_on(stop)
        progress(number, len(photos), "Photos")
        yield
        pages.add_photo(photo, journal.photos.picture(photo.sha256))


def _go_on(stop: Stop) -> None:
    if stop():
        raise Known(ErrorCode.CANCELLED)
