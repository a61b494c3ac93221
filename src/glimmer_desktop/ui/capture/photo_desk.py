"""Takes pictures in: read safely, held in the store, shown in the strip; and loads held ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, Signal
from PySide6.QtGui import QImage

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.moment import Photo, PreparedPhoto
from glimmer_desktop.services.capture import Capture
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.widgets.photo_strip import PhotoStrip


class PhotoDesk(QObject):
    """Serves one strip. Each picture goes its own way; one refused does not stop the others."""

    refused = Signal(object)  # Known
    settled = Signal()  # no picture is on its way any more

    def __init__(self, capture: Capture, tasks: Tasks, strip: PhotoStrip) -> None:
        super().__init__(strip)
        self._capture = capture
        self._tasks = tasks
        self._strip = strip
        strip.thumbnail_wanted.connect(self._load)
        strip.taken_off.connect(lambda _: self._tell_when_settled())

    def offer_files(self, files: Iterable[Path]) -> None:
        """Take picture files in."""
        for file in files:
            self._take_in(partial(self._capture.prepare_file, file))

    def offer_image(self, image: QImage) -> None:
        """Take in a picture that has no file, as a clipboard has it."""
        name = self.tr("the pasted picture")
        self._take_in(lambda: self._capture.prepare_bytes(_as_png(image), name))

    def _take_in(self, prepare: Callable[[], PreparedPhoto]) -> None:
        ticket = self._strip.expect()

        def work() -> tuple[PreparedPhoto, QImage]:
            prepared = prepare()
            return prepared, QImage.fromData(prepared.thumbnail)

        self._tasks.on_pictures(
            work,
            lambda ready: self._hold(ticket, *ready),
            lambda known: self._refuse(ticket, known),
        )

    def _hold(self, ticket: int, prepared: PreparedPhoto, image: QImage) -> None:
        def held(photo: Photo) -> None:
            self._strip.fill(ticket, photo, image)
            self._tell_when_settled()

        self._tasks.on_store(
            lambda: self._capture.hold_photo(prepared),
            held,
            lambda known: self._refuse(ticket, known),
        )

    def _refuse(self, ticket: int, known: Known) -> None:
        self._strip.withdraw(ticket)
        self.refused.emit(known)
        self._tell_when_settled()

    def _tell_when_settled(self) -> None:
        if not self._strip.waiting():
            self.settled.emit()

    def _load(self, ticket: int, sha256: str) -> None:
        def decode(data: bytes) -> None:
            self._tasks.on_pictures(
                lambda: QImage.fromData(data),
                lambda image: self._strip.show_thumbnail(ticket, image),
            )

        self._tasks.on_store(lambda: self._capture.thumbnail(sha256), decode, self.refused.emit)


def _as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 80)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
