"""What the gallery shows: every key of the result, and the moments and pictures seen lately."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import groupby
from operator import neg

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from glimmer_desktop.domain.moment import Moment, MomentId
from glimmer_desktop.services.ports.journal import OrderKey
from glimmer_desktop.ui.gallery.chosen import Chosen
from glimmer_desktop.ui.gallery.recent import Recent

MOMENTS_HELD = 600
PICTURE_BYTES_HELD = 24_000_000


class GalleryModel(QObject):
    """Newest first, exact in length from the first answer on; moments come when they are seen."""

    replaced = Signal()  # other keys, in whole or in part
    filled = Signal(object)  # list[OrderKey]: keys that stand, whose moments show otherwise now
    picture_came = Signal(str)  # its sha256

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chosen = Chosen(self)
        self._keys: array[int] = array("q")
        self._moments: Recent[OrderKey, Moment] = Recent(MOMENTS_HELD)
        self._pictures: Recent[str, QImage] = Recent(
            PICTURE_BYTES_HELD, lambda image: image.sizeInBytes()
        )
        self._key_by_id: dict[MomentId, OrderKey] = {}
        self._uncovered: set[MomentId] = set()
        self._is_stale = False

    def __len__(self) -> int:
        return len(self._keys)

    def key(self, index: int) -> OrderKey:
        return self._keys[index]

    def keys(self, span: range) -> list[OrderKey]:
        return self._keys[span.start : span.stop].tolist()

    def place(self, key: OrderKey) -> int:
        """Where a key stands, or would stand: the first that is not newer."""
        return bisect_left(self._keys, -key, key=neg)

    def index_of(self, key: OrderKey) -> int | None:
        index = self.place(key)
        return index if index < len(self._keys) and self._keys[index] == key else None

    def shows(self, keys: Sequence[OrderKey]) -> bool:
        """Whether these are its keys, in all, and nothing has been forgotten of them."""
        return not self._is_stale and self._keys == _numbers(keys)

    def show(
        self, keys: Sequence[OrderKey], moments: Mapping[OrderKey, Moment] | None = None
    ) -> None:
        """Another result, newest first, perhaps with some of its moments. What was loaded stays
        for the keys that are in both."""
        self._keys = _numbers(keys)
        for key, moment in (moments or {}).items():
            self._hold(key, moment)
        self._is_stale = False
        self.replaced.emit()

    # several at once

    def chosen_count(self) -> int:
        """How many of what is shown are chosen."""
        return self.chosen.count(self._keys)

    def chosen_keys(self) -> array[int]:
        """Those, newest first."""
        return self.chosen.among(self._keys)

    def choose(self, keys: Collection[OrderKey]) -> None:
        """Those of these keys that are shown, and nothing else."""
        runs = groupby(self._keys, frozenset(keys).__contains__)
        self.chosen.these([_ends([*run]) for chosen, run in runs if chosen])

    # moments

    def moment(self, index: int) -> Moment | None:
        return self._moments.get(self._keys[index])

    def moment_at(self, key: OrderKey) -> Moment | None:
        return self._moments.get(key)

    def holds(self, key: OrderKey) -> bool:
        return key in self._moments

    def key_of(self, moment_id: MomentId) -> OrderKey | None:
        """The key of a moment seen lately."""
        return self._key_by_id.get(moment_id)

    def fill(self, moments: Mapping[OrderKey, Moment], gone: Iterable[OrderKey] = ()) -> None:
        """Moments have been loaded; keys in `gone` turned out to stand for nothing any more."""
        for key, moment in moments.items():
            self._hold(key, moment)
        missing = [index for key in gone if (index := self.index_of(key)) is not None]
        for index in sorted(missing, reverse=True):
            del self._keys[index]
        if missing:
            self.replaced.emit()
        else:
            self.filled.emit([*moments])

    def put(self, key: OrderKey, moment: Moment) -> None:
        """One moment, kept or changed, in its place; its old place is given up."""
        old = self._key_by_id.get(moment.id)
        if old is not None and old != key:
            self._take_out(old)
        self._hold(key, moment)
        if self.index_of(key) is None:
            self._keys.insert(self.place(key), key)
            self.replaced.emit()
        else:
            self.filled.emit([key])

    def remove(self, moment_id: MomentId) -> bool:
        """Take one out; False when it has not been seen lately, so its key is not known."""
        key = self._key_by_id.pop(moment_id, None)
        if key is None:
            return False
        self._take_out(key)
        self.replaced.emit()
        return True

    def forget_moments(self) -> None:
        """Everything may have changed: load anew what is seen."""
        self._moments.clear()
        self._key_by_id.clear()
        self._is_stale = True

    # private ones

    def covered(self, moment: Moment) -> bool:
        return moment.private and moment.id not in self._uncovered

    def uncover(self, moment_id: MomentId) -> None:
        self._uncovered.add(moment_id)
        self.filled.emit(self._keys_of({moment_id}))

    def cover_all(self) -> None:
        """The page was left: what is private is covered again."""
        if self._uncovered:
            covered = self._keys_of(self._uncovered)
            self._uncovered.clear()
            self.filled.emit(covered)

    def _keys_of(self, ids: Iterable[MomentId]) -> list[OrderKey]:
        """Of those that are held."""
        return [key for one in ids if (key := self._key_by_id.get(one)) is not None]

    # pictures

    def picture(self, sha256: str) -> QImage | None:
        return self._pictures.get(sha256)

    def put_picture(self, sha256: str, image: QImage) -> None:
        self._pictures.put(sha256, image)
        self.picture_came.emit(sha256)

    def _hold(self, key: OrderKey, moment: Moment) -> None:
        for gone in self._moments.put(key, moment):
            self._key_by_id.pop(gone.id, None)
        self._key_by_id[moment.id] = key

    def _take_out(self, key: OrderKey) -> None:
        self._moments.forget(key)
        index = self.index_of(key)
        if index is not None:
            del self._keys[index]


def _numbers(keys: Sequence[OrderKey]) -> array[int]:
    return keys if isinstance(keys, array) else array("q", keys)


def _ends(run: list[OrderKey]) -> tuple[OrderKey, OrderKey]:
    """The oldest and the newest of keys that stand together, newest first."""
    return run[-1], run[0]
