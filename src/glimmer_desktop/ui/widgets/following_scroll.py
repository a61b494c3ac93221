"""A page that scrolls and never leaves what has the keyboard out of sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)


class _Page(QWidget):
    """Asks for no height of its own, only for what its width needs."""

    resized = Signal()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class FollowingScroll(QScrollArea):
    """Chords reach fields that are scrolled away, and what opens moves what stands below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lags = False
        self.page = _Page()
        self.column = QVBoxLayout(self.page)
        self.setWidget(self.page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.resized.connect(lambda: self._keep_in_sight(None, self.page.focusWidget()))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keep_in_sight)

    def event(self, event: QEvent) -> bool:
        """Qt would measure each word in it whenever the style changes, which it does twice for
        another look, and in rooms that nobody sees: it is done once, for who sees it."""
        kind = event.type()
        if kind == QEvent.Type.StyleChange or (
            kind == QEvent.Type.LayoutRequest and not self.isVisible()
        ):
            self._lags = True
            return QAbstractScrollArea.event(self, event)
        if kind == QEvent.Type.LayoutRequest:
            self._lags = False
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._lags:
            self.event(QEvent(QEvent.Type.LayoutRequest))

    def _keep_in_sight(self, _: QWidget | None, now: QWidget | None) -> None:
        """Not while a button of the mouse is down: what is pressed would move from under it."""
        pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is not None and now.hasFocus() and not pressed and self.page.isAncestorOf(now):
            self.ensureWidgetVisible(now)
