"""Where the card stands: in a corner of the work area, never under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize

EDGE = 20
"""Pixels between the card and the edges of the work area."""
_BERTH = 32
"""Pixels the pointer is given around the card."""


def corners(area: QRect, size: QSize, *, mirrored: bool) -> tuple[QPoint, ...]:
    """The card's top left in each corner: bottom trailing first, then the next ones."""
    left, right = area.left() + EDGE, area.right() + 1 - EDGE - size.width()
    top, bottom = area.top() + EDGE, area.bottom() + 1 - EDGE - size.height()
    trailing, leading = (left, right) if mirrored else (right, left)
    return tuple(
        QPoint(max(x, area.left()), max(y, area.top()))
        for x, y in ((trailing, bottom), (leading, bottom), (trailing, top), (leading, top))
    )


def free_corner(spots: tuple[QPoint, ...], size: QSize, pointer: QPoint) -> int:
    """Which of these corners is the first that the pointer is not in."""
    berth = (-_BERTH, -_BERTH, _BERTH, _BERTH)
    for at, spot in enumerate(spots):
        if not QRect(spot, size).adjusted(*berth).contains(pointer):
            return at
    return 0
