"""The light that breathes, at thirty pictures a second, while somebody can see it.

It is opaque: it paints the window's own ground, of which it has a picture, behind itself. So
nothing else in the window is painted for a breath. It stands in a window and is none itself.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPixmap, QRegion, QShowEvent, QWindow
from PySide6.QtWidgets import QWidget
from shiboken6.Shiboken import isValid

from glimmer_desktop.ui.pause.circle import Circle
from glimmer_desktop.ui.theme.theme import Theme

FRAME = 33
"""Milliseconds from one picture to the next."""


class BreathingCircle(Circle):
    """Asked to `breathe`, it moves as long as it is in sight. Under reduced motion it stands."""

    def __init__(self, diameter: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(diameter, theme, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._now: Callable[[], float] | None = None
        self._covered = False
        self._watched: QWindow | None = None
        self._behind: tuple[tuple[object, ...], QPixmap] | None = None
        self._frames = QTimer(self, interval=FRAME, timerType=Qt.TimerType.PreciseTimer)
        self._frames.timeout.connect(self._move)

    def breathe(self, now: Callable[[], float]) -> None:
        """Be as full as `now` says, from here on."""
        self._now = now
        self._move_or_stand()

    def stand(self, fullness: float = 1.0) -> None:
        """Be still."""
        self._now = None
        self._move_or_stand()
        self.set_fullness(1.0 if self._theme.reduced_motion else fullness)

    def set_covered(self, covered: bool) -> None:
        """Whether other windows hide all of this one, where Qt does not know."""
        self._covered = covered
        self._move_or_stand()

    @property
    def moves(self) -> bool:
        """Whether it does right now."""
        return self._frames.isActive()

    def wear(self, theme: Theme) -> None:
        super().wear(theme)
        self._behind = None
        self._move_or_stand()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch(self.window().windowHandle())
        self._move_or_stand()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._frames.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The desktop shows the window, or shows it no more."""
        if event.type() == QEvent.Type.Expose:
            self._move_or_stand()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        behind = self._what_is_behind()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, behind)
        self.paint_light(painter)
        painter.end()

    def _move(self) -> None:
        if self._now is not None:
            self.set_fullness(self._now())

    def _move_or_stand(self) -> None:
        if self._now is None:
            self._frames.stop()
        elif self._theme.reduced_motion:
            self._frames.stop()
            self.set_fullness(1.0)
        elif self.isVisible() and not self._covered and _is_exposed(self._watched):
            self._frames.start()
        else:
            self._frames.stop()

    def _watch(self, window: QWindow | None) -> None:
        if window is not None and window is not self._watched:
            self._watched = window
            window.installEventFilter(self)

    def _what_is_behind(self) -> QPixmap:
        """The window's own ground at this place; taken anew when anything about that changes."""
        window, ratio = self.window(), self.devicePixelRatioF()
        spot = self.mapTo(window, QPoint(0, 0))
        of = (spot, self.size(), window.size(), ratio)
        if self._behind is None or self._behind[0] != of:
            ground = QPixmap(QSize(round(self.width() * ratio), round(self.height() * ratio)))
            ground.setDevicePixelRatio(ratio)
            here = QRegion(self.rect().translated(spot))
            window.render(ground, QPoint(0, 0), here, QWidget.RenderFlag.DrawWindowBackground)
            self._behind = (of, ground)
        return self._behind[1]


def follow_words(*, still: bool) -> str:
    """How to go along with it; `still`: where it does not move."""
    if still:
        return QCoreApplication.translate(
            "Pause", "A breath at your own pace, if you like. Eyes open is fine."
        )
    return QCoreApplication.translate(
        "Pause", "If you like: in as it grows, out as it shrinks. Eyes open is fine."
    )


def _is_exposed(window: QWindow | None) -> bool:
    """On the way out the window goes before the light does, and says so as its last word."""
    return window is not None and isValid(window) and window.isExposed()
