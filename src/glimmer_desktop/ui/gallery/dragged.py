"""Pictures dragged from the tiles to another program: of one moment, or of all that are chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.domain.query import parse
from glimmer_desktop.services.gallery import Gallery
from glimmer_desktop.services.lending import Lending
from glimmer_desktop.services.ports.journal import OrderKey
from glimmer_desktop.ui.gallery.page import GalleryPage
from glimmer_desktop.ui.gallery.view import TileView
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.words import say

MOST = 50
"""Moments whose pictures go along at once. They become files while the button is held, which takes
a second or so for these; whoever wants more has them written into a file."""
_WITH_PICTURES = parse("has:photo")


class DraggingOut(QObject):
    """Nothing goes by itself, and of what is covered nothing goes."""

    def __init__(
        self, page: GalleryPage, gallery: Gallery, lending: Callable[[], Lending], tasks: Tasks
    ) -> None:
        super().__init__(page)
        self._page, self._gallery = page, gallery
        self._lending, self._tasks = lending, tasks
        self._listen(page.tiles)
        page.views.made.connect(self._listen)

    def _listen(self, view: TileView) -> None:
        view.drag_asked.connect(self._drag)

    def _drag(self, key: OrderKey) -> None:
        """All that are chosen, when this is one of them; otherwise only this one."""
        model, gallery = self._page.model, self._gallery
        keys = model.chosen_keys() if key in model.chosen else [key]

        def found() -> tuple[list[Moment], int]:
            pictured = frozenset(gallery.keys(_WITH_PICTURES))
            wanted = [one for one in keys if one in pictured]
            return gallery.at(wanted[:MOST]), len(wanted)

        self._tasks.on_store(found, lambda answer: self._lend(*answer), self._say)

    def _lend(self, moments: Sequence[Moment], pictured: int) -> None:
        seen = [one for one in moments if not self._page.model.covered(one)]

        def lent() -> list[Path]:
            lending = self._lending()
            return [lending.picture(one, at) for one in seen for at in range(len(one.photos))]

        def begin(files: list[Path]) -> None:
            """They are there; a button that was let go meanwhile drags nothing."""
            if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
                drag_files(self._page.views.of_moments, files)
                if pictured > MOST:
                    self._page.say(_only_some(self._page))

        if seen:
            self._tasks.on_store(lent, begin, self._say)

    def _say(self, known: Known) -> None:
        self._page.say(say(known))


def drag_files(source: QWidget, files: Sequence[Path]) -> None:
    """Offer files to whatever program they are dropped on; copies are all that can be made."""
    from PySide6.QtCore import QMimeData, QUrl
    from PySide6.QtGui import QDrag

    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    drag = QDrag(source)
    drag.setMimeData(data)
    drag.exec(Qt.DropAction.CopyAction)


def _only_some(page: GalleryPage) -> str:
    said = QCoreApplication.translate(
        "Dragged", "Pictures of the first {count} moments went along. “Into a file …” takes all."
    )
    return said.format(count=page.locale().toString(MOST))
