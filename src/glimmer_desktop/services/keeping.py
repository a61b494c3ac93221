"""Keeping the journal safe and portable: export, import, and a made-up journal to look around in.

Long work comes as generators that do a slice between two yields: whoever runs them on the store
thread can let something else in between. What a generator returns is what came of it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Protocol, TypeVar

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Moment, MomentId, Photo, PreparedPhoto
from glimmer_desktop.domain.own_map import OwnMap, joined
from glimmer_desktop.domain.plans import Plan
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.going_out import ALL, PAGE, Exported, Pages, put
from glimmer_desktop.services.ports.journal import Journal, OrderKey
from glimmer_desktop.services.ports.photos import PhotoReader, Photos
from glimmer_desktop.settings.new_files import refuse_if_there

Progress = Callable[[int, int, str], None]
"""`progress(done, total, label)`; a total of 0 means it is not known."""
Stop = Callable[[], bool]
Result = TypeVar("Result")
Slices = Generator[None, None, Result]


@dataclass(frozen=True, slots=True)
class Arrived:
    """What an import or a made-up journal brought (or, in a dry run, would bring)."""

    moments: int
    photos: int
    already_there: int = 0
    on_the_map: int = 0
    """Texts of the person's own map that it changed."""
    plans: int = 0
    photos_left_out: int = 0
    """That its moments had and that are not in the file."""


class Parcel(Pages, Protocol):
    """A file that comes back in as it was."""

    def put_map(self, own_map: OwnMap) -> None:
        """Take the person's own map along; before the first moment."""

    def add_plans(self, plans: Sequence[Plan]) -> None:
        """To be called before the first moment is added, if at all."""


class Delivery(Protocol):
    """A file being read; nothing in it is trusted."""

    photos_left_out: int
    """How many that the moments had are not in it, once all were looked at."""

    def moments(self) -> Iterator[Moment]:
        """Each moment, checked; from the start whenever it is asked for.

        Raises Known: FILE_NOT_OURS with the reason and the place.
        """

    def own_map(self) -> OwnMap:
        """The map, once all moments were looked at; empty when there is none.

        Raises Known: FILE_NOT_OURS.
        """

    def plans(self) -> tuple[Plan, ...]:
        """All plans that it holds, checked. Raises as `moments` does."""

    def photo(self, photo: Photo) -> bytes:
        """Its bytes, found to have the hash they should. Raises Known: FILE_NOT_OURS."""

    def is_plain(self, photo: Photo, data: bytes) -> bool:
        """Whether the bytes are of the kind that is kept: nothing but the picture."""


class Format(Protocol):
    """One file format, both ways."""

    def write(self, path: Path) -> AbstractContextManager[Parcel]:
        """Begin a file; without `finish` nothing of it stays."""

    def read(self, path: Path) -> AbstractContextManager[Delivery]:
        """Open a file. Raises Known: CANNOT_READ, FILE_NOT_OURS, OTHER_VERSION."""


class MadeUp(Protocol):
    """A made-up journal, the same every time."""

    def pictures(self) -> Iterator[PreparedPhoto]:
        """Its pictures, each drawn when it is asked for."""

    def moments(self, photos: Sequence[Photo]) -> Iterator[Moment]:
        """Its moments, with these pictures spread over them."""

    @property
    def moment_count(self) -> int: ...

    @property
    def photo_count(self) -> int: ...


class Keeping:
    """Use cases over whole journals. Every slice belongs on the store thread."""

    def __init__(self, journal: Journal, photo_reader: PhotoReader, format: Format) -> None:
        self._journal = journal
        self._photo_reader = photo_reader
        self._format = format

    def export(
        self, path: Path, query: MomentQuery, progress: Progress, stop: Stop
    ) -> Slices[Exported]:
        """Write what matches into a new file; where that is everything, the plans as well.

        Raises Known: FILE_EXISTS, CANCELLED ...
        """
        refuse_if_there(path)
        everything = query == MomentQuery.everything()
        keys = self._journal.moments.keys(query)
        return (yield from self._written(path, keys, progress, stop, everything=everything))

    def export_these(
        self, path: Path, keys: Sequence[OrderKey], progress: Progress, stop: Stop
    ) -> Slices[Exported]:
        """The same of the moments that stand at these keys, without map and plans."""
        refuse_if_there(path)
        return (yield from self._written(path, keys, progress, stop, everything=False))

    def _written(
        self,
        path: Path,
        keys: Sequence[OrderKey],
        progress: Progress,
        stop: Stop,
        *,
        everything: bool,
    ) -> Slices[Exported]:
        plans = self._journal.plans.all() if everything else ()
        with self._format.write(path) as parcel:
            if everything:  # some moments are for others to see, perhaps: not the map
                parcel.put_map(self._journal.own_map.written())
            parcel.add_plans(plans)
            done = yield from put(self._journal, parcel, keys, progress, stop, also=ALL)
            parcel.finish()
        return replace(done, plans=len(plans))

    def bring_in(
        self,
        path: Path,
        dry_run: bool,
        progress: Progress,
        stop: Stop,
        first: Callable[[], Slices[object]] | None = None,
    ) -> Slices[Arrived]:
        """Take in an export: every moment and plan that is not here yet and the map, or none of it.

        `first` is done before anything comes in, a backup for instance.
        Raises Known: FILE_NOT_OURS, PHOTO_*, CANCELLED; the journal is then as it was.
        """
        with self._format.read(path) as delivery:
            new, there = yield from self._look_through(delivery, progress, stop)
            photos = {photo.sha256: photo for shown in new.values() for photo in shown}
            here = self._journal.plans.all()
            plans = _those_not_among(delivery.plans(), here)
            mapped = joined(self._journal.own_map.written(), delivery.own_map())
            left_out = delivery.photos_left_out
            would = Arrived(len(new), len(photos), there, len(mapped), len(plans), left_out)
            if dry_run or not (new or plans or mapped):
                return would
            if first is not None:
                yield from first()
            with swept_if_it_fails(self._journal.photos) as held:
                kept_as = yield from self._take_photos(delivery, photos, held, progress, stop)
                moments = (moment for moment in delivery.moments() if moment.id in new)
                told = _telling(moments, len(new), progress)
                arriving = (_with_photos(moment, kept_as) for moment in told)
                with self._journal.together():
                    came = self._journal.moments.keep_many(arriving, stop)
                    for (face, part), text in mapped.items():
                        self._journal.own_map.write(face, part, text)
                    if plans:
                        self._journal.plans.put((*here, *plans))
        return replace(would, moments=came)

    def make_up(
        self, made_up: MadeUp, place: Path, progress: Progress, stop: Stop
    ) -> Slices[Arrived]:
        """Fill an empty journal. Raises Known: STORE_NOT_EMPTY, CANCELLED."""
        there = self._journal.moments.count(MomentQuery()) + self._journal.moments.in_bin()
        if there:
            raise Known(ErrorCode.STORE_NOT_EMPTY, path=place, moments=there)
        with swept_if_it_fails(self._journal.photos) as held:
            photos: list[Photo] = []
            for prepared in made_up.pictures():
                self._go_on(stop)
                progress(len(photos), made_up.photo_count, "Pictures")
                photos.append(self._journal.photos.hold(prepared))
                held.add(photos[-1].sha256)
                yield
            told = _telling(made_up.moments(photos), made_up.moment_count, progress)
            came = self._journal.moments.keep_many(told, stop)
        return Arrived(came, len(photos))

    def _look_through(
        self, delivery: Delivery, progress: Progress, stop: Stop
    ) -> Slices[tuple[dict[MomentId, tuple[Photo, ...]], int]]:
        """The photos of each moment that is new, and how many are here already."""
        new: dict[MomentId, tuple[Photo, ...]] = {}
        there = 0
        for page in _pages(delivery.moments()):
            here = self._journal.moments.here([moment.id for moment in page])
            new |= {moment.id: moment.photos for moment in page if moment.id not in here}
            there += len(here)
            self._go_on(stop)
            progress(len(new) + there, 0, "Looking through")
            yield
        return new, there

    def _take_photos(
        self,
        delivery: Delivery,
        photos: dict[str, Photo],
        held: set[str],
        progress: Progress,
        stop: Stop,
    ) -> Slices[dict[str, Photo]]:
        """Hold every picture; what each is kept as, by the hash it came with."""
        kept_as: dict[str, Photo] = {}
        for number, photo in enumerate(photos.values()):
            self._go_on(stop)
            progress(number, len(photos), "Photos")
            prepared = self._prepared(delivery, photo)
            kept_as[photo.sha256] = self._journal.photos.hold(prepared)
            held.add(prepared.photo.sha256)
            yield
        return kept_as

    def _prepared(self, delivery: Delivery, photo: Photo) -> PreparedPhoto:
        """Decoded safely once. The bytes stay as they are if they are such as we keep."""
        data = delivery.photo(photo)
        prepared = self._photo_reader.from_bytes(data, f"photo {photo.sha256[:12]}")
        if not delivery.is_plain(photo, data):
            return prepared
        read = prepared.photo
        same = Photo(photo.sha256, read.width, read.height, len(data), photo.media_type)
        return PreparedPhoto(same, data, prepared.thumbnail)

    @staticmethod
    def _go_on(stop: Stop) -> None:
        if stop():
            raise Known(ErrorCode.CANCELLED)


@contextmanager
def swept_if_it_fails(photos: Photos) -> Iterator[set[str]]:
    """If the moments do not come in, neither do their pictures: those added to the set."""
    held: set[str] = set()
    try:
        yield held
    except BaseException:
        with suppress(Known):  # of a store in trouble: what went wrong first is what counts
            photos.sweep(held)
        raise


def _those_not_among(plans: Sequence[Plan], here: Sequence[Plan]) -> tuple[Plan, ...]:
    known = {plan.id for plan in here}
    return tuple(plan for plan in plans if plan.id not in known)


def _pages(moments: Iterator[Moment]) -> Iterator[list[Moment]]:
    while page := list(islice(moments, PAGE)):
        yield page


def _with_photos(moment: Moment, kept_as: dict[str, Photo]) -> Moment:
    """The moment with its pictures as they are kept here, captions and all."""
    if not moment.photos:
        return moment
    photos = tuple(
        replace(kept_as[photo.sha256], caption=photo.caption, alt=photo.alt)
        for photo in moment.photos
    )
    return replace(moment, photos=photos)


def _telling(moments: Iterable[Moment], total: int, progress: Progress) -> Iterator[Moment]:
    for number, moment in enumerate(moments):
        if number % PAGE == 0:
            progress(number, total, "Moments")
        yield moment
