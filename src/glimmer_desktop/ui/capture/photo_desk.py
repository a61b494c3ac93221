"""Takes pictures in: read safely, held in the store, shown in the strip; and loads held ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.moment import Photo, PreparedPhoto
from glimmer_desktop.services.capture import Capture
from glimmer_desktop.ui.capture.pictures_in import as_png
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.widgets.photo_strip import PhotoStrip

if TYPE_CHECKING:
    from glimmer_desktop.domain.picture_edit import Edited, PictureEdit
    from glimmer_desktop.ui.capture.picture_editing import Opened


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
        strip.opened.connect(self._open)

    def offer_files(self, files: Iterable[Path]) -> None:
        """Take picture files in."""
        for file in files:
            self._take_in(partial(self._capture.prepare_file, file))

    def offer_image(self, image: QImage) -> None:
        """Take in a picture that has no file, as a clipboard has it."""
        name = self.tr("the pasted picture")
        self._take_in(lambda: self._capture.prepare_bytes(as_png(image), name))

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
            if prepared.taken_at is not None and self._strip.photo(ticket) is not None:
                self._strip.dated.emit(prepared.taken_at)
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

    # One that is opened

    def _open(self, ticket: int) -> None:
        """Show it large enough to be cut, turned and told of."""
        from glimmer_desktop.ui.capture import picture_editing as editing

        shown = self._strip.photo(ticket)
        if shown is None:
            return

        def decode(found: tuple[Edited, bytes]) -> None:
            edited, data = found
            self._tasks.on_pictures(
                lambda: editing.opened(edited, data),
                lambda opened: self._show_sheet(ticket, shown, opened, data),
            )

        self._tasks.on_store(lambda: editing.read(self._capture, shown), decode, self.refused.emit)

    def _show_sheet(self, ticket: int, shown: Photo, opened: Opened, data: bytes) -> None:
        from glimmer_desktop.domain.picture_edit import whole
        from glimmer_desktop.ui.capture.picture_sheet import PictureSheet

        if self._strip.photo(ticket) != shown or self._strip.findChild(PictureSheet):
            return  # taken off meanwhile, or asked for twice
        sheet = PictureSheet(self._strip.theme, shown, opened, self._strip)

        def done(caption: str, alt: str, edit: PictureEdit) -> None:
            said = replace(shown, caption=caption, alt=alt)
            if edit == opened[2]:
                self._strip.replace(ticket, said)
            elif edit == whole(opened[0]):
                self._strip.replace(ticket, replace(opened[0], caption=caption, alt=alt))
                self._load(ticket, opened[0].sha256)
            else:
                self._cut(ticket, said, (opened[0], data), edit)

        sheet.done_with.connect(done)
        sheet.open()

    def _cut(self, ticket: int, said: Photo, kept: tuple[Photo, bytes], edit: PictureEdit) -> None:
        """Another picture comes to stand there; the kept one stays in the store."""
        from glimmer_desktop.ui.capture import picture_editing as editing

        original, data = kept
        self._strip.hold_busy(ticket, True)

        def hold(ready: tuple[PreparedPhoto, QImage]) -> None:
            prepared, image = ready
            self._tasks.on_store(
                lambda: self._capture.hold_edited(prepared, original.sha256, edit),
                lambda photo: put_back(photo, image),
                not_done,
            )

        def put_back(photo: Photo, image: QImage) -> None:
            self._strip.replace(ticket, replace(photo, caption=said.caption, alt=said.alt), image)
            self._tell_when_settled()

        def not_done(known: Known) -> None:
            self._strip.hold_busy(ticket, False)
            self.refused.emit(known)
            self._tell_when_settled()

        self._tasks.on_pictures(lambda: editing.cut_out(self._capture, data, edit), hold, not_done)
