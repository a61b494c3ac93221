"""Brings moments and pictures for the tiles that show, the visible ones first.

Little is asked at a time and what to ask next is decided when an answer comes, so that a fast
scroll leaves nothing stale in the queue.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.services.gallery import Gallery
from glimmer_desktop.services.ports.journal import OrderKey
from glimmer_desktop.ui.gallery.model import GalleryModel
from glimmer_desktop.ui.gallery.pictures import covering_rounded
from glimmer_desktop.ui.tasks import Tasks

MOMENTS_AT_ONCE = 48
PICTURES_AT_ONCE = 4


class TileLoader(QObject):
    """Keeps the model filled for what the view shows and one screen around it."""

    rested = Signal()  # all that shows is there, or nothing more comes

    def __init__(self, gallery: Gallery, tasks: Tasks, model: GalleryModel) -> None:
        super().__init__(model)
        self._gallery = gallery
        self._tasks = tasks
        self._model = model
        self._visible = range(0)
        self._picture_size = QSize()
        self._radius = 0.0
        self._asking_moments = False
        self._asked_pictures: set[str] = set()
        self._unreadable: set[str] = set()

    def show(self, visible: range, picture_size: QSize, radius: float = 0.0) -> None:
        """The view shows these tiles; size and radius of their pictures are in device px."""
        self._visible = visible
        self._picture_size = picture_size
        self._radius = radius
        self._ask()

    @property
    def at_rest(self) -> bool:
        """Whether all that shows is there; or else nothing is on its way."""
        return self._is_whole() or not (self._asking_moments or self._asked_pictures)

    def _ask(self) -> None:
        """Moments that show, then their pictures, then what lies around them."""
        self._tell_whole()
        shows = self._spans()[0]
        if all(self._model.holds(key) for key in self._model.keys(shows)):
            self._ask_pictures()
            self._ask_moments()
        else:
            self._ask_moments()
            self._ask_pictures()
        self._tell_rest()

    def _tell_rest(self) -> None:
        if self.at_rest:
            self.rested.emit()

    def _tell_whole(self) -> None:
        """Before more is asked for: what is about to be seen goes before what lies around it."""
        if self._is_whole():
            self.rested.emit()

    def _is_whole(self) -> bool:
        shown = self._model.keys(self._spans()[0])
        missing = self._missing_pictures(shown)
        return all(self._model.holds(key) for key in shown) and next(missing, None) is None

    def _ask_moments(self) -> None:
        if self._asking_moments:
            return
        missing = self._missing()
        if not missing:
            return
        self._asking_moments = True
        self._tasks.on_store(lambda: load(self._gallery, missing), self._have, self._have_not)

    def _missing(self) -> list[OrderKey]:
        """Those that show by themselves, so that a jump does not wait for what lies around it;
        what lies around a screen at a time, so that the next jump does not wait for all of it."""
        for span in self._spans():
            missing = [key for key in self._model.keys(span) if not self._model.holds(key)]
            if missing:
                return missing[:MOMENTS_AT_ONCE]
        return []

    def _have(self, answer: tuple[dict[OrderKey, Moment], list[OrderKey]]) -> None:
        self._asking_moments = False
        self._model.fill(*answer)
        self._ask()

    def _have_not(self, _: Known) -> None:
        self._asking_moments = False
        self._tell_rest()

    def _ask_pictures(self) -> None:
        for sha256 in self._wanted_pictures():
            if len(self._asked_pictures) >= PICTURES_AT_ONCE:
                return
            self._fetch(sha256)

    def _fetch(self, sha256: str) -> None:
        self._asked_pictures.add(sha256)
        self._tasks.on_store(
            lambda: self._gallery.thumbnail(sha256),
            lambda data: self._decode(sha256, data),
            lambda _: self._decoded(sha256, None),
        )

    def _decode(self, sha256: str, data: bytes) -> None:
        self._asked_pictures.discard(sha256)
        if sha256 not in self._wanted_pictures():
            self._ask_pictures()
            self._tell_rest()
            return
        self._asked_pictures.add(sha256)
        size, radius = self._picture_size, self._radius
        self._tasks.on_pictures(
            lambda: covering_rounded(data, size, radius), lambda image: self._decoded(sha256, image)
        )

    def _decoded(self, sha256: str, image: QImage | None) -> None:
        self._asked_pictures.discard(sha256)
        if image is None:
            self._unreadable.add(sha256)
        else:
            self._model.put_picture(sha256, image)
        self._tell_whole()
        self._ask_pictures()
        self._tell_rest()

    def _wanted_pictures(self) -> Iterator[str]:
        """Those that are to be asked for, in the order they are wanted."""
        missing = self._missing_pictures(self._near())
        return (sha256 for sha256 in missing if sha256 not in self._asked_pictures)

    def _missing_pictures(self, keys: Iterable[OrderKey]) -> Iterator[str]:
        """None at all for a view that shows none and says so by an empty size."""
        if self._picture_size.isEmpty():
            return
        for key in keys:
            if not self._model.holds(key):
                continue
            moment = self._model.moment_at(key)
            if moment is None or not moment.photos or self._model.covered(moment):
                continue
            sha256 = moment.photos[0].sha256
            if sha256 in self._unreadable:
                continue
            image = self._model.picture(sha256)
            if image is None or image.size() != self._picture_size:
                yield sha256

    def _near(self) -> Iterator[OrderKey]:
        """Keys in the order they are wanted."""
        for span in self._spans():
            yield from self._model.keys(span)

    def _spans(self) -> tuple[range, range, range]:
        """Those that show, the screen below, the one above."""
        first, end = self._visible.start, self._visible.stop
        count, screen = len(self._model), end - first
        below = range(min(end, count), min(end + screen, count))
        return range(first, min(end, count)), below, range(max(0, first - screen), first)


def load(
    gallery: Gallery, keys: Sequence[OrderKey]
) -> tuple[dict[OrderKey, Moment], list[OrderKey]]:
    """The moments at these keys, and the keys where none stands any more. On the store thread."""
    moments = gallery.at(keys)
    if len(moments) == len(keys):
        return dict(zip(keys, moments, strict=True)), []
    found = {key: moment for key in keys for moment in gallery.at([key])}
    return found, [key for key in keys if key not in found]
