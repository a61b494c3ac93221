"""What keys and clicks mean on the wall of tiles."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.ui.gallery.choosing import OF_MANY, Choosing, reaches
from glimmer_desktop.ui.gallery.model import GalleryModel
from glimmer_desktop.ui.gallery.spoken_tiles import SpokenTiles
from glimmer_desktop.ui.gallery.walking import SHOWING, UNMODIFIED, WISHES, step_of
from glimmer_desktop.ui.gallery.wall import TileWall
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.spoken import spoken_through


@spoken_through(SpokenTiles)
class TileView(TileWall):
    """One tile is current; keys and clicks say what is wished of it, or of those chosen."""

    opened = Signal(object)  # Moment
    let_go_asked = Signal(object)
    close_asked = Signal(object)
    edit_asked = Signal(object)
    picture_asked = Signal(object)
    drift_asked = Signal()
    many_asked = Signal(str)  # one of OF_MANY, for all that are chosen
    drag_asked = Signal(object)  # OrderKey of the tile whose pictures are dragged away
    month_asked = Signal(object)  # to look back on the month it lies in

    def __init__(
        self,
        model: GalleryModel,
        theme: Theme,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, theme, now, parent)
        self._choosing = Choosing(model)
        self._pressed: QPoint | None = None
        self._dragged = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._dragged = False
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if left else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._index_at(event.position().toPoint()))
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        way = event.position().toPoint() - self._pressed
        if way.manhattanLength() >= QApplication.startDragDistance():
            index, self._pressed = self._index_at(self._pressed), None
            self._dragged = True
            if index is not None:
                self.drag_asked.emit(self._model.key(index))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragged:
            return  # it was no click
        index = self._index_at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index is not None:
            self._ring = False
            before = self._current
            self.go_to(index)
            if self._choosing.takes_click(event.modifiers(), self._model.key(index), before):
                return
            if (moment := self.current()) is not None:
                self._wish("opened", moment)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring = True
        if self._choosing.takes_key(event, self._current):
            return
        key = Qt.Key(event.key())
        plain, reaching = event.modifiers() in UNMODIFIED, reaches(event.modifiers())
        step = self._step_of(key) if plain or reaching else None
        wish = WISHES.get(key) if plain else None
        if step is not None:
            self._walk(step, reaching=reaching)
        elif plain and key is Qt.Key.Key_D:
            self.drift_asked.emit()
        elif wish is None:
            super().keyPressEvent(event)
        elif wish in OF_MANY and self._model.chosen:
            self.many_asked.emit(wish)
        elif (moment := self.current()) is not None:
            self._wish(wish, moment)

    def _walk(self, step: int, *, reaching: bool) -> None:
        before = self._current
        self.go_to(self._current_index + step)
        if not reaching:
            self._choosing.walk_on()
        elif before is not None and self._current is not None:
            self._choosing.reach(before, self._current)

    def _step_of(self, key: Qt.Key) -> int | None:
        rows = max(1, self.viewport().height() // self._grid.row_step)
        return step_of(
            key,
            columns=self._grid.columns,
            page=rows * self._grid.columns,
            everything=len(self._model),
            mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )

    def _wish(self, wish: str, moment: Moment) -> None:
        """What shows a covered moment only uncovers it, the first time."""
        if wish in SHOWING and self._model.covered(moment):
            self._model.uncover(moment.id)
        else:
            getattr(self, wish).emit(moment)

    def _index_at(self, point: QPoint) -> int | None:
        x = point.x()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = self.viewport().width() - 1 - x
        return self._grid.index_at(x, point.y() + self.verticalScrollBar().value())

    def _hover(self, index: int | None) -> None:
        if index == self._hovered:
            return
        for one in (self._hovered, index):
            if one is not None and one < len(self._model):
                self.viewport().update(self.tile_rect(one))
        self._hovered = index
