"""The list: the wall's own way of scrolling, loading and speaking, with one line a moment."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from glimmer_desktop.ui.dates import month_name
from glimmer_desktop.ui.gallery.grid import Box
from glimmer_desktop.ui.gallery.model import GalleryModel
from glimmer_desktop.ui.gallery.painted import PaintedTiles
from glimmer_desktop.ui.gallery.row_painter import RowPainter
from glimmer_desktop.ui.gallery.rows import Rows
from glimmer_desktop.ui.gallery.sections import Months, section_at
from glimmer_desktop.ui.gallery.view import TileView
from glimmer_desktop.ui.gallery.walking import step_of
from glimmer_desktop.ui.gallery.wall import MARGIN
from glimmer_desktop.ui.theme.theme import Theme

BYTES_HELD = 8_000_000
"""Of painted rows: about three screens of a usual size."""


class ListView(TileView):
    """One row a moment, a heading above each month. It asks for no pictures."""

    def __init__(
        self,
        model: GalleryModel,
        months: Months,
        theme: Theme,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        self._months = months
        super().__init__(model, theme, now, parent)
        self.setAccessibleName(self.tr("Moments, one line each"))

    def headings(self) -> list[tuple[QRect, str]]:
        """The months that show: where each heading stands in the viewport, and what it says."""
        grid, visible = self._grid, self.visible()
        if not isinstance(grid, Rows) or not visible:
            return []
        first = section_at(grid.sections, visible.start)
        last = section_at(grid.sections, visible[-1])
        return [
            (
                self._placed(grid.heading(number)),
                month_name(section.year, section.month, self.locale()),
            )
            for number, section in enumerate(grid.sections[first : last + 1], first)
        ]

    def _dress(self, theme: Theme) -> None:
        self._row_painter = RowPainter(theme, self.locale(), self._now())
        self._painter = self._row_painter
        self._painted = PaintedTiles(self._painter, BYTES_HELD)

    def _laid_out(self) -> Rows:
        width = max(1, self.viewport().width() - 2 * MARGIN)
        row, heading = self._row_painter.row_height, self._row_painter.heading_height
        return Rows(len(self._model), width, row, heading, MARGIN, MARGIN, self._months.all())

    def _tell_shown(self) -> None:
        if self.isVisible():
            self.shown.emit(self.visible(), QSize(), 0.0)

    def _step_of(self, key: Qt.Key) -> int | None:
        return step_of(
            key,
            columns=1,
            page=max(1, len(self.visible()) - 2),
            everything=len(self._model),
            mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )

    def _placed(self, box: Box) -> QRect:
        rect = QRect(box.x, box.y - self.verticalScrollBar().value(), box.width, box.height)
        return QStyle.visualRect(self.layoutDirection(), self.viewport().rect(), rect)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        for rect, month in self.headings():
            if rect.intersects(event.rect()):
                self._row_painter.paint_heading(painter, rect, month)
        painter.end()
