"""The pictures of a damaged journal: each is named by its hash, so what is whole is known.

Where the file itself is sound and only lacks some, they are added to it. Else a new file is made,
page by page; what backups have fills it up, and what nobody has whole stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.keeping import Progress, Slices, Stop
from glimmer_desktop.services.repairing import PhotosRepaired
from glimmer_desktop.storage import mending, picture_copies, versions
from glimmer_desktop.storage.salvaging import Salvage, Values, shapes
from glimmer_desktop.storage.tables import PICTURES
from glimmer_desktop.storage.torn_file import torn_file

Put = Callable[[], None]
_WITHOUT_SMALL = "SELECT sha256 FROM photos WHERE sha256 NOT IN (SELECT sha256 FROM thumbnails)"


class PictureRepair:
    """One repair of a file of pictures."""

    def __init__(self, damaged: Path, new: Path, shelves: Sequence[Path], aside: Path) -> None:
        """`new`: an empty one with its tables. `shelves`: files of pictures beside backups."""
        self._damaged = damaged
        self._new = new
        self._shelves = [one for one in shelves if not versions.is_new(one)]
        self._aside = aside

    def run(
        self, named: set[str], progress: Progress, stop: Stop
    ) -> Slices[tuple[PhotosRepaired | None, Put]]:
        """Make what is needed; what came of it, and how it is put in its place at last.

        `named`: what moments show. Raises Known.
        """
        self._go_on = _going_on(progress, stop)
        sound = not self._is_torn(stop)
        held = picture_copies.held(self._damaged) if sound else set()
        changed = yield from self._changed(sorted(held))
        wanting = (named - held) | changed
        there = yield from self._there(wanting)
        if sound and not wanting:
            return None, _nothing
        if sound and not (there.keys() & changed):
            told = PhotosRepaired(
                len(held - changed) + len(there),
                len(there),
                None,
                len(changed),
                len(wanting - changed - there.keys()),
            )
            return told, lambda: self._add(there, stop)
        whole, garbled = yield from self._salvage(named)
        came = yield from self._fill_up((named | garbled) - whole)
        left = garbled - whole - came
        yield from self._keep_garbled(left)
        lost = named - whole - came - left
        told = PhotosRepaired(
            len(whole | came), len(came), self._aside_if_there(), len(left), len(lost)
        )
        return told, self._put

    def _is_torn(self, stop: Stop) -> bool:
        try:
            return mending.is_damaged(self._damaged, stop)
        except Known as known:
            if known.code is ErrorCode.STORE_NEWER:
                return True  # whoever asked has seen that it is not
            raise

    def _changed(self, held: Sequence[str]) -> Slices[set[str]]:
        found = set()
        for name, sound, _ in picture_copies.looked_at(self._damaged, held):
            found |= set() if sound else {name}
            self._go_on()
            yield
        return found

    def _there(self, wanting: Collection[str]) -> Slices[dict[str, Path]]:
        """Where each of these is whole, beside a backup."""
        found: dict[str, Path] = {}
        for shelf in self._shelves if wanting else ():
            with suppress(Known):
                names = sorted((set(wanting) - found.keys()) & picture_copies.held(shelf))
                for name, sound, _ in picture_copies.looked_at(shelf, names):
                    found |= {name: shelf} if sound else {}
            self._go_on()
            yield
        return found

    def _salvage(self, named: set[str]) -> Slices[tuple[set[str], set[str]]]:
        """Take all that is whole: those, and the names of others that are not."""
        whole: set[str] = set()
        garbled: set[str] = set()
        with picture_copies.changing(self._new) as target:
            for table, rows in _rows(self._damaged):
                target.execute("BEGIN")
                for row in rows:
                    if table == "thumbnails":
                        picture_copies.put(target, table, row)
                        continue
                    name = sha256(row[-1]).hexdigest()
                    if name == row[0] or name in named:  # its own name may be what changed
                        picture_copies.put(target, table, (name, *row[1:]))
                        whole.add(name)
                    else:
                        garbled.add(row[0])
                target.execute("COMMIT")
                self._go_on()
                yield
        return whole, garbled

    def _fill_up(self, wanted: set[str]) -> Slices[set[str]]:
        """Take from backups what is whole there."""
        there = yield from self._there(wanted)
        with picture_copies.changing(self._new) as target:
            for name, shelf in there.items():
                with versions.looking(shelf) as source:
                    target.execute("BEGIN")
                    for table in picture_copies.COLUMNS:
                        row = picture_copies.row_of(source, table, name)
                        if row is not None:
                            picture_copies.put(target, table, row)
                    target.execute("COMMIT")
                self._go_on()
                yield
            self._small_ones(target)
        return set(there)

    def _small_ones(self, target: Any) -> None:
        """Thumbnails that were lost alone."""
        bare = [name for (name,) in target.execute(_WITHOUT_SMALL)]
        for shelf in self._shelves if bare else ():
            with suppress(Known), versions.looking(shelf) as source:
                for name in bare:
                    row = picture_copies.row_of(source, "thumbnails", name)
                    if row is not None:
                        picture_copies.put(target, "thumbnails", row)

    def _keep_garbled(self, names: set[str]) -> Slices[None]:
        """Better a picture with a fault than none."""
        with picture_copies.changing(self._new) as target:
            for table, rows in _rows(self._damaged) if names else ():
                target.execute("BEGIN")
                for row in rows if table == "photos" else ():
                    if row[0] in names:
                        picture_copies.put(target, table, row)
                target.execute("COMMIT")
                yield

    def _add(self, there: dict[str, Path], stop: Stop) -> None:
        """Into the sound file, which only lacks them."""
        for shelf in dict.fromkeys(there.values()):
            names = [name for name, one in there.items() if one == shelf]
            copying = picture_copies.Copying(shelf, self._damaged, stop)
            for _ in copying.copy(names, lambda *_: None):
                pass

    def _put(self) -> None:
        if (aside := self._aside_if_there()) is not None:
            mending.set_aside(self._damaged, aside)
        mending.put_in_place(self._new, self._damaged)

    def _aside_if_there(self) -> Path | None:
        return None if versions.is_new(self._damaged) else self._aside


def _nothing() -> None:
    """The file stays as it is."""


def _going_on(progress: Progress, stop: Stop) -> Callable[[], None]:
    def go_on() -> None:
        progress(0, 0, "Photos")
        if stop():
            raise Known(ErrorCode.CANCELLED)

    return go_on


def _rows(file: Path) -> Iterator[tuple[str, Iterable[Any]]]:
    """All rows of the damaged file, page by page."""
    try:
        with torn_file(file) as torn:
            rows: Iterable[tuple[Any, list[Values]]] = Salvage(torn, shapes(PICTURES)).rows()
            for shape, found in rows:
                yield shape.name, found
    except OSError as error:
        why = error.strerror or str(error)
        raise Known(ErrorCode.CANNOT_READ, path=str(file), why=why) from error
