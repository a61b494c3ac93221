"""Words and pictures of an opened moment taken to other programs: copied, or dragged there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QImage

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.services.gallery import Gallery
from glimmer_desktop.services.lending import Lending
from glimmer_desktop.ui.gallery.copied import as_text, copy_picture, copy_text
from glimmer_desktop.ui.gallery.dragged import drag_files
from glimmer_desktop.ui.gallery.moment_presenter import LARGEST_KEPT, MomentPresenter
from glimmer_desktop.ui.gallery.moment_window import MomentWindow
from glimmer_desktop.ui.gallery.pictures import fitting
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.words import say


class TakingOut(QObject):
    """Nothing goes by itself, and of a private moment nothing before it is asked about."""

    def __init__(
        self,
        window: MomentWindow,
        presenter: MomentPresenter,
        gallery: Gallery,
        tasks: Tasks,
        *,
        lending: Lending,
        prompts: Mapping[str, str],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._gallery = gallery
        self._tasks = tasks
        self._lending = lending
        self._prompts = prompts
        self._then: Callable[[], None] | None = None
        window.copy_requested.connect(self.copy)
        window.asking.answered.connect(self._answered)
        window.full.copy_requested.connect(self._copy_picture)
        window.full.stage.drag_wanted.connect(self._drag_full)
        window.reading.picture_dragged.connect(self._drag)

    def copy(self) -> None:
        """The words of the moment; while a picture fills the window, the picture."""
        if self._window.is_full():
            self._copy_picture()
            return
        moment = self._presenter.moment
        if moment is not None:
            self._first_asked(moment, lambda: self._copy_words(moment))

    def _copy_words(self, moment: Moment) -> None:
        copy_text(as_text(moment, self._prompts, self._window.locale()), private=moment.private)
        self._window.say(self.tr("Its words are copied."))

    def _copy_picture(self) -> None:
        moment, index = self._presenter.moment, self._presenter.picture
        if moment is None:
            return
        photo = moment.photos[index]

        def decoded(image: QImage | None) -> None:
            if image is not None:
                copy_picture(image, private=moment.private)
                self._window.full.say(self.tr("Copied"))

        def fetched(data: bytes) -> None:
            self._tasks.on_pictures(lambda: fitting(data, LARGEST_KEPT), decoded)

        self._tasks.on_store(lambda: self._gallery.picture(photo.sha256), fetched, self._tell)

    def _first_asked(self, moment: Moment, act: Callable[[], None]) -> None:
        if not moment.private:
            act()
            return
        self._then = act
        self._window.asking.ask(
            self.tr("This moment is private. Copy its words all the same?"),
            self.tr("Yes, copy them"),
            self.tr("No, thank you"),
        )

    def _answered(self, yes: bool) -> None:
        act, self._then = self._then, None
        self._window.reading.setFocus()
        if yes and act is not None:
            act()

    # dragging

    def _drag_full(self) -> None:
        self._drag(self._presenter.picture)

    def _drag(self, index: int) -> None:
        moment = self._presenter.moment
        if moment is not None:
            self._tasks.on_store(
                lambda: self._lending.picture(moment, index), self._begin_drag, self._tell
            )

    def _begin_drag(self, file: Path) -> None:
        """The file is there; a button that was let go meanwhile drags nothing."""
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            drag_files(self._window, [file])

    def _tell(self, known: Known) -> None:
        self._window.say(say(known))
