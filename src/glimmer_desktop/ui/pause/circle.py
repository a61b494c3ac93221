"""The small light: a glowing circle, as full as a breath is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QRadialGradient
from PySide6.QtWidgets import QSizePolicy, QWidget

from glimmer_desktop.ui.theme.theme import Theme

_SMALLEST = 0.62
_GLOW = 2.3
"""How far the glow reaches, in radii of the light."""


class Circle(QWidget):
    """A circle of light with its glow, `diameter` px wide when fully breathed in."""

    def __init__(self, diameter: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._diameter = diameter
        self._theme = theme
        self._fullness = 1.0
        self._drawn: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self._drawn = None
        self.update()

    def set_diameter(self, diameter: int) -> None:
        if diameter != self._diameter:
            self._diameter = diameter
            self._drawn = None
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
        self.paint_light(painter)
        painter.end()

    def paint_light(self, painter: QPainter) -> None:
        """The light as full as it is now: drawn once, and scaled."""
        full = self._full_light()
        side = self._diameter * _GLOW * (_SMALLEST + (1 - _SMALLEST) * self._fullness)
        spot = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(spot, full, QRectF(full.rect()))

    def _full_light(self) -> QPixmap:
        """Breathed in, in the pixels of the screen it is on."""
        ratio = self.devicePixelRatioF()
        if self._drawn is None or self._drawn.devicePixelRatio() != ratio:
            self._drawn = self._draw(ratio)
        return self._drawn

    def _draw(self, ratio: float) -> QPixmap:
        side = self._diameter * _GLOW
        drawn = QPixmap(QSize(round(side * ratio), round(side * ratio)))
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, radius = QPointF(side / 2, side / 2), self._diameter / 2
        painter.setBrush(self._glow(middle, radius))
        painter.drawEllipse(middle, radius * _GLOW, radius * _GLOW)
        painter.setBrush(self._light(middle, radius))
        painter.drawEllipse(middle, radius, radius)
        painter.end()
        return drawn

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
