"""The wall of tiles: where each stands, which one is current, and how what shows is painted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QStyle, QWidget

from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.services.ports.journal import OrderKey
from glimmer_desktop.ui.gallery.grid import WIDEST, Grid, columns_for
from glimmer_desktop.ui.gallery.model import GalleryModel
from glimmer_desktop.ui.gallery.month_label import MonthLabel
from glimmer_desktop.ui.gallery.painted import PaintedTiles
from glimmer_desktop.ui.gallery.rows import Rows
from glimmer_desktop.ui.gallery.spoken_tiles import tell_chosen, tell_current
from glimmer_desktop.ui.gallery.tile import RADIUS, TilePainter, TileState
from glimmer_desktop.ui.gallery.walking import BY_KEYS
from glimmer_desktop.ui.gallery.wording import spoken
from glimmer_desktop.ui.theme.theme import Theme

GAP = 14
MARGIN = 4
REST_AFTER_RESIZE_MS = 150


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a wall stands in what it shows, whatever comes or goes beside it."""

    top: tuple[OrderKey, int] | None
    """The first tile in sight, and how many px of its row are above; None at the very top."""
    current: OrderKey | None


class TileWall(QAbstractScrollArea):
    """Tiles of one size; it asks for what it lacks. What keys and clicks mean says `TileView`."""

    shown = Signal(object, object, float)  # range of tiles; QSize and radius of pictures, device px
    month_wanted = Signal(object)  # OrderKey at the top of what shows

    def __init__(
        self,
        model: GalleryModel,
        theme: Theme,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._now = now
        self._dress(theme)
        self._painted_sight: tuple[object, ...] = ()
        self._grid: Grid | Rows = Grid(0, 1, 1, 1, GAP, 0, MARGIN)
        self._current: OrderKey | None = None
        self._current_index = 0
        self._hovered: int | None = None
        self._ring = False  # the current tile is marked only for who goes by keys
        self._anchor: tuple[OrderKey, int] | None = None
        self._picture_width = 0
        self._resized = QTimer(self, singleShot=True, interval=REST_AFTER_RESIZE_MS)
        self.month = MonthLabel(theme, self)
        self._set_up()
        self._resized.timeout.connect(self._take_picture_width)
        model.replaced.connect(self._replaced)
        model.filled.connect(self._filled)
        model.picture_came.connect(self._picture_came)
        model.chosen.changed.connect(self._chosen_changed)

    def _set_up(self) -> None:
        # One that is known here: of one that Qt makes, all classes of widgets would be looked
        # through for what it is, at every call, and first loaded for it.
        self.setViewport(QWidget(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Moments"))
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def wear(self, theme: Theme) -> None:
        """Another look, or another text size."""
        self._dress(theme)
        self._painted_sight = ()
        self.month.wear(theme)
        self._lay_out()

    def _dress(self, theme: Theme) -> None:
        self._painter = TilePainter(theme, self.locale())
        self._painted = PaintedTiles(self._painter)

    # what others ask

    def current(self) -> Moment | None:
        """The tile that keys act on, when it has been loaded."""
        if self._current is None or not len(self._model):
            return None
        return self._model.moment_at(self._current)

    def place(self) -> Standing:
        """To be given to `return_to` later on."""
        return Standing(self._anchor, self._current)

    def return_to(self, place: Standing) -> None:
        """Stand there as soon as the next result is shown."""
        self._anchor, self._current = place.top, place.current

    def to_top(self) -> None:
        """Another result: from its beginning."""
        self._anchor = None
        self._current = None
        self._current_index = 0
        self.verticalScrollBar().setValue(0)

    def go_to(self, index: int) -> None:
        """Make a tile current and bring it into sight."""
        if not len(self._model):
            return
        self._current_index = max(0, min(index, len(self._model) - 1))
        self._current = self._model.key(self._current_index)
        self._show_index(self._current_index)
        if self.hasFocus():
            self._tell_current()
        self.viewport().update()

    def jump_to(self, index: int, down: int = 0) -> None:
        """Make a tile current and have it at the top or `down` px below it, as the scrubber and the
        other views ask; nothing is said of it as long as the keyboard is elsewhere."""
        if not len(self._model):
            return
        self._current_index = max(0, min(index, len(self._model) - 1))
        self._current = self._model.key(self._current_index)
        top = self._grid.seen_from(self._current_index) - down
        self.verticalScrollBar().setValue(top if top > MARGIN else 0)
        if self.hasFocus():
            self._tell_current()
        self.viewport().update()

    def tile_rect(self, index: int) -> QRect:
        """Where a tile stands in the viewport, mirrored right to left."""
        box = self._grid.box(index)
        rect = QRect(box.x, box.y - self.verticalScrollBar().value(), box.width, box.height)
        return QStyle.visualRect(self.layoutDirection(), self.viewport().rect(), rect)

    def visible(self) -> range:
        """The tiles that show at least in part."""
        top = self.verticalScrollBar().value()
        return self._grid.between(top, top + self.viewport().height())

    def keys_in_sight(self) -> list[OrderKey]:
        """The moments of those tiles, in their order."""
        return self._model.keys(self.visible())

    def is_chosen(self, key: OrderKey) -> bool:
        """Whether it is among those that are chosen; where none is, the current one stands for
        them."""
        chosen = self._model.chosen
        return key in chosen if chosen else key == self._current

    def current_key(self) -> OrderKey | None:
        return self._current

    def spoken_of(self, key: OrderKey) -> str:
        """What a screen reader says of a tile."""
        moment = self._model.moment_at(key)
        if moment is None:
            return self.tr("A moment that is still coming")
        covered = self._model.covered(moment)
        return spoken(moment, self._now(), self.locale(), covered=covered)

    def screenful(self) -> int:
        """How many tiles show at the most, about."""
        return (self.viewport().height() // self._grid.row_step + 2) * self._grid.columns

    # layout

    def _laid_out(self) -> Grid | Rows:
        """Where everything stands at the present size."""
        width = self.viewport().width() - 2 * MARGIN
        least = self._painter.least_width
        columns = columns_for(width, least, GAP)
        widest = round(least * WIDEST)
        tile = max(1, min(widest, (width - (columns - 1) * GAP) // columns))
        left = MARGIN + max(0, (width - columns * (tile + GAP) + GAP) // 2)
        height = self._painter.height(tile)
        return Grid(len(self._model), columns, tile, height, GAP, left, MARGIN)

    def _lay_out(self) -> None:
        self._grid = self._laid_out()
        self._keep_anchor()
        self._resized.start()
        if not self._picture_width:
            self._take_picture_width()
        else:
            self._tell_shown()
        if self._sight() != self._painted_sight:
            self.viewport().update()

    def _sight(self) -> tuple[object, ...]:
        """What stands where: as long as it is the same, there is nothing to paint anew."""
        visible = self.visible()
        mark = self._current_index if self._ring else None
        where = (replace(self._grid, count=0), self.verticalScrollBar().value())
        return (*where, self._model.keys(visible), mark, self._hovered)

    def _keep_anchor(self) -> None:
        """The same tiles stay in sight when others come, go, or the columns change."""
        anchor = self._anchor
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._grid.height - self.viewport().height()))
        bar.setEnabled(bar.maximum() > 0)  # else it draws no handle
        bar.setPageStep(max(1, self.viewport().height() - self._grid.row_step // 2))
        bar.setSingleStep(max(20, self._grid.row_step // 4))
        if anchor is not None and self._grid.count:
            key, offset = anchor
            row = self._model.place(key) // self._grid.columns
            # A row of lower tiles is not to be scrolled past by what was hidden of a higher one.
            hidden = min(offset, self._grid.row_step - GAP - 1)
            bar.setValue(self._grid.top_of(row) + hidden)
            self._anchor = anchor

    def _remember_anchor(self) -> None:
        top = self.verticalScrollBar().value()
        if top == 0 or not self._grid.count:
            self._anchor = None
            return
        row = self._grid.row_at(top)
        index = min(row * self._grid.columns, len(self._model) - 1)
        self._anchor = (self._model.key(index), top - self._grid.top_of(row))

    def _take_picture_width(self) -> None:
        self._picture_width = self._grid.tile_width
        self._tell_shown()

    def _tell_shown(self) -> None:
        ratio = self.devicePixelRatioF()
        height = self._painter.picture_height(self._picture_width)
        size = QSize(round(self._picture_width * ratio), round(height * ratio))
        if self.isVisible():
            self.shown.emit(self.visible(), size, RADIUS * ratio)

    # what happens

    def _replaced(self) -> None:
        self._settle_current()
        self._hovered = None
        self._lay_out()
        if self.hasFocus():
            self._tell_current()

    def _settle_current(self) -> None:
        """The same tile stays current; when it has gone, the one that took its place."""
        if not len(self._model):
            self._current = None
            return
        place = None if self._current is None else self._model.index_of(self._current)
        if place is None:
            place = min(self._current_index, len(self._model) - 1)
        self._current_index = place
        self._current = self._model.key(place)

    def _filled(self, keys: list[OrderKey]) -> None:
        came = set(keys)
        for index in self.visible():
            if self._model.key(index) in came:
                self.viewport().update(self.tile_rect(index))
        if self._current in came and self.hasFocus():
            self._tell_current()
        self._tell_shown()  # one that was changed or uncovered may want a picture now

    def _picture_came(self, sha256: str) -> None:
        for index in self.visible():
            moment = self._model.moment(index)
            if moment is not None and moment.photos and moment.photos[0].sha256 == sha256:
                self.viewport().update(self.tile_rect(index))

    def _scrolled(self) -> None:
        self._remember_anchor()
        self._hovered = None
        self._tell_shown()
        if self._anchor is not None:
            self.month_wanted.emit(self._anchor[0])
        self.viewport().update()

    def show_month(self, month: str) -> None:
        """The month that is passing by, beside the scroll bar's handle."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self.month.pass_by(month, share, self.viewport().geometry())

    def _tell_current(self) -> None:
        """A screen reader hears the tile that is current."""
        if self._current is None or self.current() is None:
            return
        said = self.spoken_of(self._current)
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            tell_current(self)

    # Qt's events

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Painted anew as a whole: what shows is only a few tiles."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_picture_width()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring = event.reason() in BY_KEYS
        self._tell_current()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setLayoutDirection(self.layoutDirection())
        now = self._now()
        for index in self.visible():
            rect = self.tile_rect(index)
            if event.rect().intersects(rect):
                self._paint_tile(painter, rect, index, now)
        painter.end()
        self._painted_sight = self._sight()

    def _paint_tile(self, painter: QPainter, rect: QRect, index: int, now: datetime) -> None:
        moment = self._model.moment(index)
        if moment is None:
            self._painter.paint_waiting(painter, rect)
            return
        state = TileState(
            now,
            current=self._ring and self.hasFocus() and index == self._current_index,
            hovered=index == self._hovered,
            covered=self._model.covered(moment),
            chosen=self._model.key(index) in self._model.chosen,
        )
        picture = self._model.picture(moment.photos[0].sha256) if moment.photos else None
        self._painted.draw(painter, rect, moment, picture, state)

    def _chosen_changed(self) -> None:
        self.viewport().update()
        tell_chosen(self)

    def _show_index(self, index: int) -> None:
        box = self._grid.box(index)
        bar = self.verticalScrollBar()
        top, bottom = self._grid.seen_from(index) - MARGIN, box.y + box.height + MARGIN
        if top + MARGIN < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + self.viewport().height():
            bar.setValue(bottom - self.viewport().height())
