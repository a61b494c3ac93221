"""The spark with a little light around it, where there is nothing else to see yet."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QRadialGradient
from PySide6.QtWidgets import QSizePolicy, QWidget

from glimmer_desktop.ui.theme.theme import Theme

_LIGHT, _POINT, _WAIST = 64, 22, 0.16
"""Radius of the light and from the middle to a point, px at 100 % text; how thin it is between."""


class Spark(QWidget):
    """An ornament: it says nothing and nothing moves in it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self._scale = max(100, theme.text_size) / 100
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(2 * _LIGHT, 2 * _LIGHT) * self._scale

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QRectF(self.rect()).center())
        painter.scale(self._scale, self._scale)
        painter.fillRect(QRectF(-_LIGHT, -_LIGHT, 2 * _LIGHT, 2 * _LIGHT), self._light())
        painter.fillPath(_star(), self._theme.colour("glimmer"))
        painter.end()

    def _light(self) -> QRadialGradient:
        """From the colour of a lit surface to none of it."""
        lit = self._theme.colour("glimmer_wash")
        unlit = QColor(lit)
        unlit.setAlpha(0)
        light = QRadialGradient(QPointF(), _LIGHT)
        light.setColorAt(0.0, lit)
        light.setColorAt(0.3, lit)
        light.setColorAt(1.0, unlit)
        return light


def _star() -> QPainterPath:
    """Four points, curved in between, around the origin."""
    near = _POINT * _WAIST
    path = QPainterPath(QPointF(0, -_POINT))
    for x, y in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        before = (y, -x)
        waist = QPointF((x + before[0]) * near, (y + before[1]) * near)
        path.quadTo(waist, QPointF(x, y) * _POINT)
    return path
