"""Notices when the journal is to be locked: the machine says so, or nobody was here for a while."""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from glimmer_desktop.domain.presence import PresenceChange
from glimmer_desktop.services.absence import LOOK_EVERY, Absence

if TYPE_CHECKING:
    from glimmer_desktop.core import Core
    from glimmer_desktop.domain.presence import PresenceReading
    from glimmer_desktop.services.ports.sleep_delay import SleepDelay

_LOCKS: Final = frozenset(
    (PresenceChange.LOCKED, PresenceChange.FALLING_ASLEEP, PresenceChange.LOCK_WANTED)
)
ASKED: Final = ("windows", "macos")
"""Systems that do not tell of their lock: there it is asked about at each look."""


class LockWatch(QObject):
    """Awake while the journal is open, and only where it has a passphrase."""

    lock_wanted = Signal()

    def __init__(self, core: Core, parent: QObject) -> None:
        super().__init__(parent)
        self._core = core
        self._absence = Absence(core.clock)
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        self._asked = 0

    def begin(self) -> None:
        """The journal is open."""
        self._absence.begin()
        self._delay.hold()
        self._rest(LOOK_EVERY)

    def end(self) -> None:
        """It is locked, or has no passphrase any more: the machine may sleep."""
        self._timer.stop()
        self._asked += 1
        if "_delay" in vars(self):
            self._delay.let_go()

    def told(self, change: PresenceChange) -> None:
        """What the machine says by itself."""
        if change in _LOCKS:
            self.lock_wanted.emit()

    def look(self) -> None:
        """Ask how long there was no input."""
        presence = self._core.machine.presence
        self._asked += 1
        number = self._asked
        if presence.techniques.get("locked") in ASKED:
            presence.look(lambda reading: self._read(number, reading))
        else:
            presence.ask_idle(lambda idle: self._heard(number, idle))

    def _read(self, number: int, reading: PresenceReading) -> None:
        if reading.locked and number == self._asked:
            self.lock_wanted.emit()
        else:
            self._heard(number, reading.idle)

    def _heard(self, number: int, idle: float | None) -> None:
        if number != self._asked:
            return
        ours = QGuiApplication.focusWindow() is not None
        limit = timedelta(minutes=self._core.preferences.current.lock_after)
        if not limit:
            self._rest(LOOK_EVERY)  # it may be chosen again, and a lock is to be noticed
            return
        left = self._absence.left(limit, idle, ours=ours)
        if left:
            self._rest(min(left, LOOK_EVERY))
        else:
            self.lock_wanted.emit()

    def _rest(self, seconds: float) -> None:
        self._timer.start(round(seconds * 1000) + 1)

    @cached_property
    def _delay(self) -> SleepDelay:
        return self._core.machine.find_sleep_delay()
