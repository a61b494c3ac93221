"""Where the card stands: in a corner of the work area, never under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize

EDGE = 20
"""Pixels between the card and the edges of the work area."""
_BERTH = 32
"""Pixels the pointer is given around the card."""


def corner_for(area: QRect, size: QSize, pointer: QPoint, *, mirrored: bool) -> QPoint:
    """The card's top left: the bottom trailing corner, else the next one free of the pointer."""
    left, right = area.left() + EDGE, area.right() + 1 - EDGE - size.width()
    top, bottom = area.top() + EDGE, area.bottom() + 1 - EDGE - size.height()
    trailing, leading = (left, right) if mirrored else (right, left)
    corners = [
        QPoint(max(x, area.left()), max(y, area.top()))
        for x, y in ((trailing, bottom), (leading, bottom), (trailing, top), (leading, top))
    ]
    berth = (-_BERTH, -_BERTH, _BERTH, _BERTH)
    free = (spot for spot in corners if not QRect(spot, size).adjusted(*berth).contains(pointer))
    return next(free, corners[0])
