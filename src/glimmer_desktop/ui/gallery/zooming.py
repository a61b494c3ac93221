"""How a picture lies in its room: how large, and which part of it shows. Pure geometry."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF

STEP = 1.25
"""Each press of + and each notch of the wheel."""
MOST = 4.0
"""Pixels of the screen for one of the picture; with more of them there is nothing more to see."""


@dataclass(frozen=True)
class Zoom:
    """All lengths in logical px; `picture` has the size at which it is sharpest, pixel for pixel.

    `middle` is the point of the picture, in its own px at that size, in the middle of the room.
    """

    picture: QSizeF
    room: QSizeF
    scale: float
    middle: QPointF

    @classmethod
    def fitting(cls, picture: QSizeF, room: QSizeF) -> Zoom:
        """All of it, as large as the room lets it be."""
        across = room.width() / max(1.0, picture.width())
        down = room.height() / max(1.0, picture.height())
        middle = QPointF(picture.width() / 2, picture.height() / 2)
        return cls(picture, room, max(min(across, down), 1e-6), middle)

    @property
    def fits(self) -> bool:
        """Whether all of it shows."""
        return self.scale <= Zoom.fitting(self.picture, self.room).scale * 1.001

    @property
    def percent(self) -> int:
        """100 is one pixel of the screen for each of the picture."""
        return round(self.scale * 100)

    def place(self) -> QRectF:
        """Where the whole picture lies in the room, which may show only a part of it."""
        size = self.picture * self.scale
        left = self.room.width() / 2 - self.middle.x() * self.scale
        top = self.room.height() / 2 - self.middle.y() * self.scale
        return QRectF(QPointF(left, top), size)

    def larger(self, factor: float, at: QPointF | None = None) -> Zoom:
        """`factor` times as large; the point of the picture `at` a place of the room stays there.

        Never smaller than what fits or than pixel for pixel, whichever is less.
        """
        fit = Zoom.fitting(self.picture, self.room).scale
        scale = min(max(self.scale * factor, min(fit, 1.0)), max(fit, MOST))
        centre = QPointF(self.room.width() / 2, self.room.height() / 2)
        away = (centre if at is None else at) - centre
        kept = self.middle + away / self.scale
        return replace(self, scale=scale, middle=kept - away / scale).within()

    def full(self, at: QPointF | None = None) -> Zoom:
        """Pixel for pixel."""
        return self.larger(1.0 / self.scale, at)

    def moved(self, by: QPointF) -> Zoom:
        """The picture dragged so far over the room."""
        return replace(self, middle=self.middle - by / self.scale).within()

    def within(self) -> Zoom:
        """No emptier than it has to be: an edge of the picture never comes away from the room's."""
        x = _held(self.middle.x(), self.picture.width(), self.room.width() / self.scale)
        y = _held(self.middle.y(), self.picture.height(), self.room.height() / self.scale)
        return replace(self, middle=QPointF(x, y))


def _held(middle: float, length: float, seen: float) -> float:
    if seen >= length:
        return length / 2
    return min(max(middle, seen / 2), length - seen / 2)
