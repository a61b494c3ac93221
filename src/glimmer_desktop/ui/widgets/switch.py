"""A switch: a check box drawn as in the pictures, told by place as well as by colour."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

_LEAST_HEIGHT = 22
"""Of its track, px; a large font makes it larger."""
_TALL, _WIDE = 1.3, 1.73
"""Its height in line heights, and its width in heights."""


class Switch(QCheckBox):
    """On or off. The knob stands on the trailing side when on; mirrored right to left."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        track = self._track()
        return QSize(track.width() + 8, max(32, track.height() + 10))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _pos: object) -> bool:
        return True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        roles, on = QPalette.ColorRole, self.isChecked()
        track = QRectF(0, 0, self._track().width(), self._track().height())
        track.moveCenter(QRectF(self.rect()).center())
        colours = self.palette()
        # The link's colour stands out from paper and from the amber alike, in every look.
        outline = QPen(colours.color(roles.Link if on else roles.PlaceholderText), 1)
        painter.setPen(QPen(colours.color(roles.Text), 2) if self.hasFocus() else outline)
        painter.setBrush(colours.color(roles.Highlight if on else roles.AlternateBase))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        knob = QRectF(0, 0, track.height() - 6, track.height() - 6)
        knob.moveCenter(track.center())
        trailing = on != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        knob.moveLeft(track.right() - knob.width() - 3 if trailing else track.left() + 3)
        painter.setPen(outline)
        painter.setBrush(colours.color(roles.Base if on else roles.PlaceholderText))
        painter.drawEllipse(knob)

    def _track(self) -> QSize:
        height = max(_LEAST_HEIGHT, round(self.fontMetrics().height() * _TALL))
        return QSize(round(height * _WIDE), height)
