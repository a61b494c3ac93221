"""The time a picture was taken, offered as the time of the moment: a press takes it, and back."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QWidget

from glimmer_desktop.ui.dates import full_day
from glimmer_desktop.ui.widgets.quiet_button import QuietButton

if TYPE_CHECKING:
    from glimmer_desktop.services.ports.clock import Clock

NEAR = timedelta(minutes=10)
"""A picture taken so near to the time that stands there already says nothing new."""


class TakenOffer(QuietButton):
    """Hidden unless there is something to offer."""

    chosen = Signal(object)  # datetime | None: what the moment's time is to be

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._clock = clock
        self._taken: datetime | None = None
        self._before: datetime | None = None
        self._used = False
        self.setAutoDefault(True)  # Enter works it
        self.clicked.connect(self._answer)
        self.hide()

    def offer(self, taken: datetime, when: datetime | None) -> bool:
        """Offer a time as the camera had it, beside the one that stands there (None: now); whether
        there is anything to offer."""
        now = self._clock.now()
        aware = taken if taken.tzinfo else taken.replace(tzinfo=self._clock.zone())
        if abs(aware - (when or now)) <= NEAR or aware > now:
            return False
        self._taken, self._before, self._used = aware, when, False
        self._tell()
        self.show()
        return True

    def withdraw(self) -> None:
        self._taken = None
        self.hide()

    def _answer(self) -> None:
        self._used = not self._used
        self._tell()
        self.chosen.emit(self._taken if self._used else self._before)

    def _tell(self) -> None:
        if self._taken is None:
            return
        locale, taken = QLocale(), self._taken
        hour = locale.toString(QTime(taken.hour, taken.minute), QLocale.FormatType.ShortFormat)
        words = self.tr("Taken on {day}, {hour}: use it?")
        if self._used:
            words = self.tr("The time is that of the picture. Back to the one before?")
        self.setText(words.format(day=full_day(taken, locale), hour=hour))
