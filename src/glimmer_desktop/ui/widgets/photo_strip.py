"""The pictures of one moment: small tiles to look at and take off, and a place to add more."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSizePolicy, QWidget

from glimmer_desktop.domain.moment import Photo
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.chip_flow import tab_anchor
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.photo_tile import TILE, PhotoTile
from glimmer_desktop.ui.widgets.quiet_button import QuietButton


class _AddTile(QuietButton):
    """As large as a picture, or larger where its words need it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("quiet", False)
        self.setProperty("drop", True)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(TILE)


@dataclass(slots=True)
class _Item:
    ticket: int
    tile: PhotoTile
    photo: Photo | None = None
    busy: bool = False
    """It is being cut or turned: another picture is about to stand here."""


class PhotoStrip(QWidget):
    """Pictures come in under a ticket: expected at once, filled when ready, or withdrawn.

    They change places by dragging, or by Alt with an arrow; each opens by a click, Space or Enter.
    """

    changed = Signal()
    files_offered = Signal(list)  # list[Path]
    thumbnail_wanted = Signal(int, str)  # ticket, sha256
    taken_off = Signal(int)  # ticket
    opened = Signal(int)  # ticket
    dated = Signal(object)  # datetime: when one that came in was taken

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._items: list[_Item] = []
        self._tickets = 0
        self._flow = FlowLayout(self, gap=10)
        self._anchor = tab_anchor(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._add = _AddTile(self.tr("drop, paste\nor browse"))
        self._add.setAccessibleName(self.tr("Add a picture"))
        self._add.clicked.connect(self.browse)
        self._flow.addWidget(self._add)

    def photos(self) -> tuple[Photo, ...]:
        """Those that are ready, in their order."""
        return tuple(item.photo for item in self._items if item.photo is not None)

    def waiting(self) -> int:
        """How many are still being made ready."""
        return sum(item.photo is None or item.busy for item in self._items)

    def photo(self, ticket: int) -> Photo | None:
        """What stands under a ticket, if it is ready and still here."""
        item = self._item(ticket)
        return item.photo if item is not None else None

    def shows_all(self) -> bool:
        """Whether every picture that is ready can be seen."""
        return all(item.tile.has_image() for item in self._items if item.photo is not None)

    def show_photos(self, photos: Iterable[Photo]) -> None:
        """Let exactly these stand here, beside those still on their way."""
        wanted = list(photos)
        kept = {item.photo: item for item in self._items if item.photo in wanted}
        on_the_way = [item for item in self._items if item.photo is None]
        for item in self._items:
            if item not in on_the_way and item not in kept.values():
                self._let_go(item)
        fresh = {photo: self._new_item(photo) for photo in wanted if photo not in kept}
        self._items = [*(kept.get(p) or fresh[p] for p in dict.fromkeys(wanted)), *on_the_way]
        self._lay_out()
        for photo, item in fresh.items():
            self.thumbnail_wanted.emit(item.ticket, photo.sha256)

    def expect(self) -> int:
        """Make room for a picture on its way; its ticket."""
        item = self._new_item(None)
        self._items.append(item)
        self._lay_out()
        self.changed.emit()
        return item.ticket

    def fill(self, ticket: int, photo: Photo, image: QImage) -> None:
        """It is here. The same picture twice stands once; one taken off meanwhile stays away."""
        item = self._item(ticket)
        if item is None:
            return
        if any(other.photo and other.photo.sha256 == photo.sha256 for other in self._items):
            self.withdraw(ticket)
            return
        item.photo = photo
        item.tile.show_image(image)
        self._name_tiles()
        self.changed.emit()

    def replace(self, ticket: int, photo: Photo, image: QImage | None = None) -> None:
        """Something was said about it, or it was cut or turned and looks so now."""
        item = self._item(ticket)
        if item is None:
            return
        item.busy = False
        item.photo = photo
        if image is not None:
            item.tile.show_image(image)
        self._name_tiles()
        self.changed.emit()

    def hold_busy(self, ticket: int, busy: bool) -> None:
        """It is being cut or turned, or that did not succeed: whoever keeps waits for it."""
        item = self._item(ticket)
        if item is not None:
            item.busy = busy

    def shift(self, ticket: int, step: int) -> None:
        """Let a picture and those beside it change places."""
        item = self._item(ticket)
        if item is not None:
            here = self._items.index(item)
            self._move_to(item, max(0, min(len(self._items) - 1, here + step)))

    def show_thumbnail(self, ticket: int, image: QImage) -> None:
        item = self._item(ticket)
        if item is not None:
            item.tile.show_image(image)
            self._name_tiles()

    def withdraw(self, ticket: int) -> None:
        """Take one off, ready or not."""
        item = self._item(ticket)
        if item is None:
            return
        here = self._items.index(item)
        had_focus = item.tile.hasFocus()
        self._items.remove(item)
        self._let_go(item)
        self._lay_out()
        if had_focus:
            left = self._items[min(here, len(self._items) - 1)].tile if self._items else self._add
            left.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def focus_first(self) -> None:
        """Take the keyboard to the first picture, or to the place to add one."""
        first = self._items[0].tile if self._items else self._add
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def browse(self) -> None:
        """Choose files in a dialog that does not hold up the window."""
        from PySide6.QtWidgets import QFileDialog  # most moments have no picture

        dialog = QFileDialog(self.window(), self.tr("Choose pictures"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(
            self.tr("Pictures") + " (*.jpg *.jpeg *.png *.webp *.JPG *.JPEG *.PNG)"
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(
            lambda names: self.files_offered.emit([Path(name) for name in names])
        )
        dialog.open()

    def wear(self, theme: Theme) -> None:
        self.theme = theme
        self._add.setFont(theme.sans(0.92))
        for item in self._items:
            item.tile.wear(theme)

    def _item(self, ticket: int) -> _Item | None:
        return next((item for item in self._items if item.ticket == ticket), None)

    def _new_item(self, photo: Photo | None) -> _Item:
        self._tickets += 1
        ticket = self._tickets
        tile = PhotoTile(self.theme, self)
        tile.taken_off.connect(lambda: self._take_off(ticket))
        tile.clicked.connect(lambda: self.opened.emit(ticket))
        tile.moved.connect(lambda step: self.shift(ticket, step))
        tile.dragged.connect(lambda to: self._drag(ticket, to))
        return _Item(ticket, tile, photo)

    def _take_off(self, ticket: int) -> None:
        self.withdraw(ticket)
        self.taken_off.emit(ticket)

    def _drag(self, ticket: int, to: QPoint) -> None:
        """Under the mouse, as soon as it is over another one."""
        item = self._item(ticket)
        under = next((one for one in self._items if one.tile.geometry().contains(to)), None)
        if item is not None and under is not None:
            self._move_to(item, self._items.index(under))

    def _move_to(self, item: _Item, place: int) -> None:
        if self._items.index(item) == place:
            return
        self._items.remove(item)
        self._items.insert(place, item)
        self._lay_out()
        item.tile.tell_place()
        self.changed.emit()

    def _name_tiles(self) -> None:
        for place, item in enumerate(self._items, 1):
            words = (item.photo.alt or item.photo.caption) if item.photo else ""
            item.tile.say(words, place, len(self._items))

    def _let_go(self, item: _Item) -> None:
        self._flow.removeWidget(item.tile)
        item.tile.hide()
        item.tile.deleteLater()

    def _lay_out(self) -> None:
        while self._flow.count():
            self._flow.takeAt(0)
        before = self._anchor
        for widget in (*(item.tile for item in self._items), self._add):
            self._flow.addWidget(widget)
            widget.show()
            QWidget.setTabOrder(before, widget)
            before = widget
        self._name_tiles()
        self.updateGeometry()
