"""Tiles painted once, and copied from then on for as long as they show the same."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from glimmer_desktop.domain.moment import Moment, MomentId
from glimmer_desktop.ui.gallery.recent import Recent
from glimmer_desktop.ui.gallery.tile import TilePainter, TileState

BYTES_HELD = 24_000_000
"""Over a hundred tiles of a usual size: what shows, and a few screens around it."""


@dataclass(frozen=True, slots=True)
class _Look:
    """All that a tile's pixels depend on within one theme."""

    moment: Moment
    picture: int | None
    covered: bool
    chosen: bool
    today: date
    size: tuple[int, int]
    ratio: float
    direction: Qt.LayoutDirection


@dataclass(frozen=True, slots=True)
class _Painted:
    look: _Look
    image: QImage


class PaintedTiles:
    """Copies of the tiles used lately."""

    def __init__(self, painter: TilePainter, bytes_held: int = BYTES_HELD) -> None:
        self._tile = painter
        self._held: Recent[MomentId, _Painted] = Recent(
            bytes_held, lambda painted: painted.image.sizeInBytes()
        )

    def draw(
        self,
        painter: QPainter,
        rect: QRect,
        moment: Moment,
        picture: QImage | None,
        state: TileState,
    ) -> None:
        """Draw a tile. One that is current or hovered changes soon and is painted as it is; so is
        every one where a point is no whole number of pixels: a copy would be blurred there."""
        ratio = painter.device().devicePixelRatioF()
        if state.current or state.hovered or not ratio.is_integer():
            self._tile.paint(painter, rect, moment, picture, state)
            return
        look = _Look(
            moment,
            None if picture is None else picture.cacheKey(),
            state.covered,
            state.chosen,
            state.now.date(),
            (rect.width(), rect.height()),
            ratio,
            painter.layoutDirection(),
        )
        painted = self._held.get(moment.id)
        if painted is None or painted.look != look:
            painted = _Painted(look, self._painted(look, picture, state))
            self._held.put(moment.id, painted)
        painter.drawImage(rect.topLeft(), painted.image)

    def _painted(self, look: _Look, picture: QImage | None, state: TileState) -> QImage:
        size = QSize(*look.size)
        image = QImage(size * look.ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(look.ratio)
        image.fill(self._tile.paper)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setLayoutDirection(look.direction)
        self._tile.paint(painter, QRect(QPoint(0, 0), size), look.moment, picture, state)
        painter.end()
        return image
