"""What was looked at, growing faint over what comes."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

FADES_MS = 300


class CrossFade(QWidget):
    """Lies over its parent while it fades, and is hidden all other times."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = QPixmap()
        self._opacity = 0.0
        self._fading = QVariantAnimation(self)
        self._fading.setDuration(FADES_MS)
        self._fading.setStartValue(1.0)
        self._fading.setEndValue(0.0)
        self._fading.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._fading.valueChanged.connect(self._fade)
        self._fading.finished.connect(self.end)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def begin(self, before: QPixmap) -> None:
        """Cover the parent with what it showed until now, and let that go."""
        self._before = before
        self._opacity = 1.0
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self._fading.stop()
        self._fading.start()

    def end(self) -> None:
        """At once."""
        self._fading.stop()
        self._before = QPixmap()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(self._opacity)
        painter.drawPixmap(0, 0, self._before)
        painter.end()

    def _fade(self, opacity: float) -> None:
        self._opacity = opacity
        self.update()
