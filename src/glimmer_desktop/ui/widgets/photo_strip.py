"""The pictures of one moment: small tiles to look at and take off, and a place to add more."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from glimmer_desktop.domain.moment import Photo
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.chip_flow import tab_anchor
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.quiet_button import QuietButton

_TILE = QSize(104, 74)
_REMOVE = 32


class PhotoTile(QPushButton):
    """One picture, or the place where one is about to be. Del takes it off."""

    taken_off = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = QImage()
        self.setAutoDefault(False)
        self.setFlat(True)
        self.setFixedSize(_TILE)
        self.setAccessibleName(self.tr("A picture on its way"))
        self.setAccessibleDescription(self.tr("Del takes it off"))
        self._remove = QToolButton(self)
        self._remove.setProperty("remove", True)
        self._remove.setText("✕")
        self._remove.setAccessibleName(self.tr("Take this picture off"))
        self._remove.setToolTip(self.tr("Take off (Del)"))
        self._remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._remove.setFixedSize(_REMOVE, _REMOVE)
        self._remove.clicked.connect(self.taken_off)
        self._stand_remove()

    def sizeHint(self) -> QSize:
        """The style sheet's least height for buttons would win over a fixed size otherwise."""
        return _TILE

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.setAccessibleName(self.tr("A picture"))
        self.update()

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def has_image(self) -> bool:
        return not self._image.isNull()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.taken_off.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        path = QPainterPath()
        path.addRoundedRect(edge, 10, 10)
        painter.setClipPath(path)
        painter.fillPath(path, self._theme.colour("sunken"))
        if self._image.isNull():
            painter.setPen(self._theme.colour("ink_soft"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "…")
        else:
            painter.drawImage(edge, self._image, _cover(self._image.size(), edge))
        painter.setClipping(False)
        focus = self.hasFocus()
        line: QColor = self._theme.colour("focus" if focus else "line")
        painter.setPen(QPen(line, 2 if focus else 1))
        painter.drawPath(path)

    def _stand_remove(self) -> None:
        corner = QPoint(_TILE.width() - _REMOVE, 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner = QPoint(0, 0)
        self._remove.move(corner)


class _AddTile(QuietButton):
    """As large as a picture, or larger where its words need it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("quiet", False)
        self.setProperty("drop", True)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(_TILE)


@dataclass(slots=True)
class _Item:
    ticket: int
    tile: PhotoTile
    photo: Photo | None = None


class PhotoStrip(QWidget):
    """Pictures come in under a ticket: expected at once, filled when ready, or withdrawn."""

    changed = Signal()
    files_offered = Signal(list)  # list[Path]
    thumbnail_wanted = Signal(int, str)  # ticket, sha256
    taken_off = Signal(int)  # ticket

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
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
        return sum(item.photo is None for item in self._items)

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
        if any(other.photo == photo for other in self._items):
            self.withdraw(ticket)
            return
        item.photo = photo
        item.tile.show_image(image)
        self.changed.emit()

    def show_thumbnail(self, ticket: int, image: QImage) -> None:
        item = self._item(ticket)
        if item is not None:
            item.tile.show_image(image)

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
        self._theme = theme
        self._add.setFont(theme.sans(0.92))
        for item in self._items:
            item.tile.wear(theme)

    def _item(self, ticket: int) -> _Item | None:
        return next((item for item in self._items if item.ticket == ticket), None)

    def _new_item(self, photo: Photo | None) -> _Item:
        self._tickets += 1
        ticket = self._tickets
        tile = PhotoTile(self._theme, self)
        tile.taken_off.connect(lambda: self._take_off(ticket))
        return _Item(ticket, tile, photo)

    def _take_off(self, ticket: int) -> None:
        self.withdraw(ticket)
        self.taken_off.emit(ticket)

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
        self.updateGeometry()


def _cover(image: QSize, into: QRectF) -> QRectF:
    """The middle part of an image that fills a rectangle without stretching."""
    scale = max(into.width() / image.width(), into.height() / image.height())
    width, height = into.width() / scale, into.height() / scale
    part = QRect(QPoint(0, 0), image)
    return QRectF((part.width() - width) / 2, (part.height() - height) / 2, width, height)
