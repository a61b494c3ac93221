"""Notifications beside the tray icon: how Windows and macOS show them. A click, but no buttons.

Not on Linux: there the click is never told, and without a tray the message is lost in silence.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer

from glimmer_desktop.services.ports.notifications import NotifyState

if TYPE_CHECKING:
    from glimmer_desktop.ui.tray import Tray

STAY: Final = 45.0
"""Seconds after which it counts as gone; the system tells of nothing but a click."""


class TrayNotifications(QObject):
    """`services.ports.Notifications` by Qt."""

    technique = "tray"
    can_offer = False

    def __init__(self, tray: Tray, ring: Callable[[], None]) -> None:
        super().__init__(tray)
        self._tray = tray
        self._ring = ring
        self._done: Callable[[NotifyState, str], None] | None = None
        self._staying = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._staying.timeout.connect(lambda: self._end(NotifyState.EXPIRED))
        tray.message_clicked.connect(lambda: self._end(NotifyState.CHOSEN))

    @property
    def is_there(self) -> bool:
        return self._tray.available

    def learn(self) -> None:
        """There is nothing to find out."""

    def show(
        self,
        title: str,
        line: str,
        offers: Sequence[tuple[str, str]],
        done: Callable[[NotifyState, str], None],
        *,
        bell: bool = False,
    ) -> None:
        self.take_back()
        if not self._tray.tell(title, line, STAY):
            done(NotifyState.FAILED, "")
            return
        self._done = done
        self._staying.start(round(STAY * 1000))
        if bell:
            self._ring()

    def take_back(self) -> None:
        """It cannot be taken off the screen; what becomes of it is not told any more."""
        self._staying.stop()
        self._done = None

    def close(self) -> None:
        self.take_back()

    def _end(self, state: NotifyState) -> None:
        done = self._done
        self.take_back()
        if done is not None:
            done(state, "")
