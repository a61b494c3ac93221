"""Our own format, both ways: moments and plans as JSON, in a zip with the photos beside them.

A `.zip` holds `glimmer.json` and `photos/<sha256>.<ext>`; a `.json` is the first alone. What is
read may come from anywhere: names in the archive never become paths, sizes are counted while
reading, and every photo has to have the hash it is named by.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import IO, Final

import msgspec

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Moment, MomentId, Photo
from glimmer_desktop.domain.own_map import OwnMap
from glimmer_desktop.domain.plans import Plan, PlanId
from glimmer_desktop.exchange.archive import Archive, Refused
from glimmer_desktop.exchange.json_stream import VERSION, Beside, MomentStream
from glimmer_desktop.exchange.json_values import ReadBytes
from glimmer_desktop.exchange.looked_through import Looked
from glimmer_desktop.exchange.map_json import map_from_json, map_to_json
from glimmer_desktop.exchange.moment_json import Mistake, moment_from_json, moment_to_json
from glimmer_desktop.exchange.opening import cannot_read, opened_file
from glimmer_desktop.exchange.plain_pictures import is_plain
from glimmer_desktop.exchange.plan_json import plan_from_json, plan_to_json
from glimmer_desktop.services.going_out import Takes
from glimmer_desktop.services.keeping import Delivery, Parcel
from glimmer_desktop.settings.new_files import new_file
from glimmer_desktop.settings.private_files import cannot_write

MANIFEST: Final = "glimmer.json"
PHOTO_LIMIT: Final = 50 << 20
"""Bytes one photo may have (B21)."""
_EXTENSIONS: Final[Mapping[str, str]] = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/webp": "webp",
}
_encode = msgspec.json.Encoder().encode
_NO_TIME: Final = (1980, 1, 1, 0, 0, 0)


class GlimmerJson:
    """`services.keeping.Format` for `.zip` and `.json`. `place` is where the journal lives."""

    def __init__(self, place: Path) -> None:
        self._place = place

    @contextmanager
    def write(self, path: Path) -> Iterator[Parcel]:
        """Begin a new file, readable by this user alone; it gets its name when it is whole."""
        with new_file(path) as file:
            kind = _ZipParcel if path.suffix.lower() == ".zip" else _JsonParcel
            parcel = kind(file)
            try:
                yield parcel
            except OSError as error:
                raise cannot_write(path, error) from error
            finally:
                with contextlib.suppress(OSError):  # of a disk that is full: told already
                    parcel.close()

    @contextmanager
    def read(self, path: Path) -> Iterator[Delivery]:
        """Open an export. Raises Known: CANNOT_READ, FILE_NOT_OURS."""
        with opened_file(path) as file:
            try:
                if file.read(2) == b"PK":
                    yield _ZipDelivery(path, Archive(file, self._room()))
                else:
                    yield _JsonDelivery(path, file)
            except Refused as reason:
                raise _not_ours(path, str(reason)) from reason

    def _room(self) -> int:
        """Bytes an import may take: half of what is free where the journal lives (B17)."""
        there = next(folder for folder in (self._place, *self._place.parents) if folder.exists())
        return shutil.disk_usage(there).free // 2


class _JsonParcel:
    """The moments alone. Photos are left out, and so are their entries."""

    takes = Takes.NONE
    oldest_first = True
    """So moments of one instant stay in their order, and the store they come into grows at its end,
    which is the quickest."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._begun = False
        self._own_map: OwnMap = {}
        self._plans: Sequence[Plan] = ()

    def put_map(self, own_map: OwnMap) -> None:
        """It stands ahead of the moments."""
        self._own_map = own_map

    def add_plans(self, plans: Sequence[Plan]) -> None:
        self._plans = plans

    def add(self, moment: Moment) -> None:
        shown = moment if self.takes is not Takes.NONE else replace(moment, photos=())
        self._file.write(self._before() + _encode(moment_to_json(shown)))

    def add_photo(self, photo: Photo, data: bytes) -> None:
        """There is no room for it here."""

    def finish(self) -> None:
        opening = b"" if self._begun else self._before()
        self._file.write(opening + b"\n]}\n")

    def close(self) -> None:
        """Let go, finished or not."""

    def _before(self) -> bytes:
        if self._begun:
            return b",\n"
        self._begun = True
        return f'{{"glimmer": {VERSION}, {self._said_beside()}"moments": [\n'.encode()

    def _said_beside(self) -> str:
        """Nothing where there is nothing: most other programs look for moments alone."""
        drawn = map_to_json(self._own_map)
        own_map = f'"map": {json.dumps(drawn, ensure_ascii=False)},\n' if drawn else ""
        said = (json.dumps(plan_to_json(plan), ensure_ascii=False) for plan in self._plans)
        lines = ",\n".join(said)
        return own_map + (f'"plans": [\n{lines}\n],\n' if lines else "")


class _ZipParcel(_JsonParcel):
    """The moments in `glimmer.json`, then each photo as it is kept."""

    takes = Takes.AFTER

    def __init__(self, file: IO[bytes]) -> None:
        self._zip = zipfile.ZipFile(file, "w")
        entry = _entry(MANIFEST, zipfile.ZIP_DEFLATED)
        super().__init__(self._zip.open(entry, "w", force_zip64=True))

    def add_photo(self, photo: Photo, data: bytes) -> None:
        self._end_manifest()
        self._zip.writestr(_entry(_photo_name(photo), zipfile.ZIP_STORED), data)

    def finish(self) -> None:
        self._end_manifest()
        self._zip.close()

    def close(self) -> None:
        self._file.close()
        self._zip.close()

    def _end_manifest(self) -> None:
        if not self._file.closed:
            super().finish()
            self._file.close()


class _JsonDelivery:
    """A file of JSON alone."""

    photos_left_out = 0
    """Where photos stay out, their moments do not name them."""

    def __init__(self, path: Path, file: IO[bytes]) -> None:
        self._path = path
        self._file = file
        self._beside: Beside | None = None
        self._looked = Looked()

    def own_map(self) -> OwnMap:
        said = self._said_beside().own_map
        if said is None:
            return {}
        try:
            return map_from_json(said)
        except Mistake as mistake:
            raise _not_ours(self._path, str(mistake)) from mistake

    def moments(self) -> Iterator[Moment]:
        if self._looked.whole:
            yield from map(moment_from_json, self._looked.objects())
            return
        looked = Looked()
        with self._manifest() as read:
            seen: set[MomentId] = set()
            for number, given in enumerate(self._objects(read), start=1):
                moment = self._moment(number, given)
                if moment.id in seen:
                    raise _not_ours(self._path, f"moment {number}: its id stands there twice")
                seen.add(moment.id)
                looked.add(given)
                yield moment
        looked.end()
        self._looked = looked

    def plans(self) -> tuple[Plan, ...]:
        found = dict[PlanId, Plan]()
        for number, given in enumerate(self._said_beside().plans, start=1):
            try:
                plan = plan_from_json(given)
            except Mistake as mistake:
                raise _not_ours(self._path, f"plan {number}: {mistake}") from mistake
            if plan.id in found:
                raise _not_ours(self._path, f"plan {number}: its id stands there twice")
            found[plan.id] = plan
        return tuple(found.values())

    def _said_beside(self) -> Beside:
        """What stands beside the moments: it is known at their end."""
        if self._beside is None:
            with self._manifest() as read:
                for _ in self._objects(read):
                    pass
        return self._beside or Beside()

    def photo(self, photo: Photo) -> bytes:
        raise _not_ours(self._path, "its photos are not in it; a .zip export has them")

    def is_plain(self, photo: Photo, data: bytes) -> bool:
        return is_plain(photo, data)

    @contextmanager
    def _manifest(self) -> Iterator[ReadBytes]:
        self._file.seek(0)
        yield self._file.read

    def _objects(self, read: ReadBytes) -> Iterator[object]:
        stream = MomentStream(read)
        try:
            yield from stream
            self._beside = stream.beside
        except Mistake as mistake:
            raise _not_ours(self._path, str(mistake)) from mistake
        except OSError as error:
            raise cannot_read(self._path, error) from error

    def _moment(self, number: int, given: object) -> Moment:
        try:
            return moment_from_json(given)
        except Mistake as mistake:
            raise _not_ours(self._path, f"moment {number}: {mistake}") from mistake


class _ZipDelivery(_JsonDelivery):
    """An archive with the photos."""

    def __init__(self, path: Path, archive: Archive) -> None:
        self._path = path
        self._archive = archive
        self._beside = None
        self._looked = Looked()

    def photo(self, photo: Photo) -> bytes:
        data = self._archive.whole(_photo_name(photo), PHOTO_LIMIT)
        if hashlib.sha256(data).hexdigest() != photo.sha256:
            raise Refused(f"the photo {photo.sha256[:12]} is not the one it should be")
        return data

    @contextmanager
    def _manifest(self) -> Iterator[ReadBytes]:
        with self._archive.opened(MANIFEST) as read:
            yield read


def _photo_name(photo: Photo) -> str:
    return f"photos/{photo.sha256}.{_EXTENSIONS[photo.media_type]}"


def _entry(name: str, compression: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _NO_TIME)
    entry.compress_type = compression
    entry.external_attr = 0o600 << 16
    return entry


def _not_ours(path: Path, why: str) -> Known:
    return Known(ErrorCode.FILE_NOT_OURS, path=path, why=why)
