"""Which screen the card stands on, and what becomes of screens while it stands there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QScreen, QWindow

Spot = tuple[int, int]
"""A place on the desktop in its own pixels, which are smaller than Qt's where that scales."""

_SETTLE = 400
"""Milliseconds in which screens that come are counted as one change: docks bring several."""


def _not_known() -> Spot | None:
    return None


def screen_in_use(active_spot: Callable[[], Spot | None] = _not_known) -> QScreen | None:
    """The screen with the active window, else with the pointer, else any; None where none is.

    `active_spot` tells the middle of the active window, whoever's it is.
    """
    return next(
        (one for one in _in_question(active_spot) if one is not None and _is_real(one)), None
    )


def screen_named(name: str) -> QScreen | None:
    """The screen of this name, if it is still there."""
    found = (one for one in QGuiApplication.screens() if one.name() == name and _is_real(one))
    return next(found, None)


def windows_choose_places() -> bool:
    """Under Wayland a window cannot say where it stands, nor stay above others."""
    return not QGuiApplication.platformName().startswith("wayland")


class Screens(QObject):
    """Tells of screens and work areas that change, as long as somebody minds."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._minded: list[QScreen] = []
        self._minds = False
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settling.timeout.connect(self._settled)

    def mind(self, minds: bool) -> None:
        """Begin or stop to tell. Nothing is listened to in between."""
        if minds == self._minds:
            return
        self._minds = minds
        app = _application()
        if minds:
            app.screenRemoved.connect(self._removed)
            app.screenAdded.connect(self._stirred)
            self._mind_areas()
        else:
            app.screenRemoved.disconnect(self._removed)
            app.screenAdded.disconnect(self._stirred)
            self._settling.stop()
            self._forget_areas()

    def _removed(self, screen: QScreen) -> None:
        """At once: what stood there would be nowhere."""
        self._minded = [one for one in self._minded if one is not screen]
        self.changed.emit()

    def _stirred(self, *_: object) -> None:
        self._settling.start()

    def _settled(self) -> None:
        self._forget_areas()
        self._mind_areas()
        self.changed.emit()

    def _mind_areas(self) -> None:
        self._minded = QGuiApplication.screens()
        for one in self._minded:
            one.availableGeometryChanged.connect(self._stirred)

    def _forget_areas(self) -> None:
        for one in self._minded:
            one.availableGeometryChanged.disconnect(self._stirred)
        self._minded = []


def _in_question(active_spot: Callable[[], Spot | None]) -> Iterator[QScreen | None]:
    spot = active_spot()
    if spot is not None:
        yield _native_screen_at(QPoint(*spot))
    window = cast("QWindow | None", QGuiApplication.focusWindow())
    # Not window.screen(): the screen's wrapper would go with that of the window.
    middle = window.geometry().center() if window is not None else QCursor.pos()
    yield QGuiApplication.screenAt(middle)
    yield QGuiApplication.primaryScreen()
    yield from QGuiApplication.screens()


def _native_screen_at(spot: QPoint) -> QScreen | None:
    """Qt leaves a scaled screen's corner where the desktop has it, and divides its size."""
    for one in QGuiApplication.screens():
        corner, size = one.geometry().topLeft(), one.geometry().size()
        if QRect(corner, size * one.devicePixelRatio()).contains(spot):
            return one
    return None


def _is_real(screen: QScreen) -> bool:
    """Qt keeps a screen without an area where all have been unplugged."""
    return not screen.availableGeometry().isEmpty()


def _application() -> QGuiApplication:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)  # noqa: S101 - there is no window without one
    return app
