"""The small light: a glowing circle, still or breathing."""

from __future__ import annotations

from math import cos, pi

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRadialGradient
from PySide6.QtWidgets import QSizePolicy, QWidget

from glimmer_desktop.ui.theme.theme import Theme

BREATH_IN = 4.0
BREATH_OUT = 6.0
"""Seconds; no holds (P19)."""
_SMALLEST = 0.62
_GLOW = 2.3
"""How far the glow reaches, in radii of the light."""


def breath(seconds: float) -> float:
    """How full a breath is at a time: 0 after breathing out, 1 after breathing in."""
    at = seconds % (BREATH_IN + BREATH_OUT)
    if at < BREATH_IN:
        return (1 - cos(pi * at / BREATH_IN)) / 2
    return (1 + cos(pi * (at - BREATH_IN) / BREATH_OUT)) / 2


class Circle(QWidget):
    """A circle of light with its glow, `diameter` px wide when fully breathed in."""

    def __init__(self, diameter: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._diameter = diameter
        self._theme = theme
        self._fullness = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def set_diameter(self, diameter: int) -> None:
        self._diameter = diameter
        self.updateGeometry()

    def set_fullness(self, fullness: float) -> None:
        """0 is smallest, 1 is full; repaints this widget alone."""
        self._fullness = fullness
        self.update()

    @property
    def fullness(self) -> float:
        return self._fullness

    def sizeHint(self) -> QSize:
        side = round(self._diameter * _GLOW)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 0))
        radius = self._diameter / 2 * (_SMALLEST + (1 - _SMALLEST) * self._fullness)
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.setBrush(self._glow(middle, radius))
        painter.drawEllipse(middle, radius * _GLOW, radius * _GLOW)
        painter.setBrush(self._light(middle, radius))
        painter.drawEllipse(middle, radius, radius)
        painter.end()

    def _glow(self, middle: QPointF, radius: float) -> QRadialGradient:
        glow = QRadialGradient(middle, radius * _GLOW)
        for place, strength in ((0.3, 0.42), (0.55, 0.17), (0.8, 0.04), (1.0, 0.0)):
            colour = self._theme.colour("glimmer")
            colour.setAlphaF(strength)
            glow.setColorAt(place, colour)
        return glow

    def _light(self, middle: QPointF, radius: float) -> QRadialGradient:
        light = QRadialGradient(middle, radius, middle - QPointF(radius * 0.25, radius * 0.3))
        colour = self._theme.colour("glimmer")
        light.setColorAt(0.0, colour.lighter(125))
        light.setColorAt(1.0, colour)
        return light
