"""What is decided about giving a moment away: a card or text, with the chosen parts and no others.

Nothing leaves by itself: it is copied, or saved where the person says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QObject,
    QSaveFile,
    Qt,
)
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.services.gallery import Gallery
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.gallery.copied import copy_picture, copy_text
from glimmer_desktop.ui.gallery.moment_presenter import LARGEST_KEPT, MomentPresenter
from glimmer_desktop.ui.gallery.moment_window import MomentWindow
from glimmer_desktop.ui.gallery.pictures import fitting
from glimmer_desktop.ui.gallery.share_fields import Part, content, numbers_of, parts
from glimmer_desktop.ui.gallery.share_pane import SharePane
from glimmer_desktop.ui.printing.moment_card import CardContent, draw
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.words import say


class Sharing(QObject):
    """Beside the window of one moment; its pane is made when it is first wanted."""

    def __init__(
        self,
        window: MomentWindow,
        presenter: MomentPresenter,
        gallery: Gallery,
        tasks: Tasks,
        *,
        events: AppEvents,
        prompts: Mapping[str, str],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._gallery = gallery
        self._tasks = tasks
        self._prompts = prompts
        self._made: SharePane | None = None
        self._moment: Moment | None = None
        self._offered: list[Part] = []
        self._pictures: dict[int, QImage] = {}
        self._asked: set[int] = set()
        window.share_requested.connect(self.open)
        events.theme_changed.connect(self._wear)

    def open(self) -> None:
        """For the moment that is shown; one that is covered is uncovered first."""
        moment = self._presenter.moment
        if moment is None or self._presenter.covers(moment):
            return
        self._moment = moment
        self._offered = parts(moment, self._prompts, self._window.locale())
        self._pictures, self._asked = {}, set()
        self._pane.offer(self._offered)
        self._redraw()
        self._window.show_aside(self._pane)

    @property
    def _pane(self) -> SharePane:
        if self._made is None:
            pane = self._made = SharePane(self._window.theme())
            pane.left.connect(self._window.leave_aside)
            pane.chosen_changed.connect(self._redraw)
            pane.copy_card_requested.connect(self._copy_card)
            pane.copy_text_requested.connect(self._copy_text)
            pane.save_requested.connect(self._ask_where)
        return self._made

    def _content(self) -> CardContent:
        return content(self._offered, self._pane.chosen(), self._pictures)

    def _redraw(self) -> None:
        self._fetch_pictures()
        chosen, text = self._content(), self._content().as_text()
        self._pane.show_card(draw(chosen, self._window.theme()), text)
        self._pane.allow(bool(text or chosen.pictures), bool(text))
        self._pane.say("")

    def _wear(self, theme: Theme) -> None:
        if self._made is not None:
            self._made.wear(theme)
            if self._moment is not None and self._made.isVisible():
                self._redraw()

    def _fetch_pictures(self) -> None:
        moment = self._moment
        for number in numbers_of(self._pane.chosen()):
            if moment is not None and number not in self._asked:
                self._asked.add(number)
                self._fetch(moment, number)

    def _fetch(self, moment: Moment, number: int) -> None:
        def decoded(image: QImage | None) -> None:
            if image is not None and self._moment is moment:
                self._pictures[number] = image
                self._redraw()

        def fetched(data: bytes) -> None:
            self._tasks.on_pictures(lambda: fitting(data, LARGEST_KEPT), decoded)

        sha256 = moment.photos[number].sha256
        self._tasks.on_store(lambda: self._gallery.picture(sha256), fetched, self._tell)

    # ways out

    def _copy_card(self) -> None:
        copy_picture(draw(self._content(), self._window.theme()), private=self._is_private())
        self._pane.say(self.tr("The card is copied."))

    def _copy_text(self) -> None:
        copy_text(self._content().as_text(), private=self._is_private())
        self._pane.say(self.tr("The words are copied."))

    def _is_private(self) -> bool:
        return self._moment is not None and self._moment.private

    def _ask_where(self) -> None:
        ask_file(self._window, self._save)

    def _save(self, path: Path) -> None:
        """As text where its name ends so, else as a card."""
        if path.suffix.lower() == ".txt":
            data = f"{self._content().as_text()}\n".encode()
        else:
            data = _as_png(draw(self._content(), self._window.theme()))
        try:
            write(path, data)
        except Known as known:
            self._tell(known)
        else:
            self._pane.say(self.tr("Saved as {name}.").format(name=path.name))

    def _tell(self, known: Known) -> None:
        self._pane.say(say(known))


def ask_file(parent: QWidget, chosen: Callable[[Path], None]) -> None:
    """Ask where it is to be saved; one that is there already is asked about by the dialog."""
    card, text = _tr("Card (*.png)"), _tr("Text (*.txt)")
    place = str(Path.home() / f"{_tr('A moment')}.png")
    dialog = QFileDialog(parent, _tr("Save"), place, f"{card};;{text}")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("png")
    dialog.filterSelected.connect(
        lambda kind: dialog.setDefaultSuffix("txt" if kind == text else "png")
    )
    dialog.fileSelected.connect(lambda file: chosen(Path(file)))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def write(path: Path, data: bytes) -> None:
    """A file that only this user can read: whole, or not at all. Raises Known CANNOT_WRITE."""
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise Known(ErrorCode.CANNOT_WRITE, path=str(path), why=file.errorString())
    file.setPermissions(QSaveFile.Permission.ReadOwner | QSaveFile.Permission.WriteOwner)
    file.write(data)
    if not file.commit():
        raise Known(ErrorCode.CANNOT_WRITE, path=str(path), why=file.errorString())


def _as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _tr(text: str) -> str:
    return QCoreApplication.translate("Share", text)
