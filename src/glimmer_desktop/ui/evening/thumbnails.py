"""Pictures for the moments beside the page, each once it is looked at."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage

from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.services.evening import Evenings
from glimmer_desktop.ui.evening.beside import BesidePane
from glimmer_desktop.ui.gallery.pictures import covering_rounded
from glimmer_desktop.ui.tasks import Tasks


class Thumbnails(QObject):
    """Bytes from the store, decoded on a picture worker. One that cannot be read stays away."""

    def __init__(self, evenings: Evenings, tasks: Tasks, pane: BesidePane) -> None:
        super().__init__(pane)
        self._evenings = evenings
        self._tasks = tasks
        self._pane = pane
        pane.picture_wanted.connect(self._bring)

    def _bring(self, moment: Moment, size: QSize, radius: float) -> None:
        def show(image: QImage | None) -> None:
            if image is not None:
                self._pane.show_picture(moment.id, image)

        def decode(data: bytes) -> None:
            self._tasks.on_pictures(lambda: covering_rounded(data, size, radius), show)

        sha256 = moment.photos[0].sha256
        self._tasks.on_store(lambda: self._evenings.thumbnail(sha256), decode, lambda _: None)
