"""Resting until a day: the row for a rest that is longer than the tray offers."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtWidgets import QPushButton

from glimmer_desktop.services.rests import LONGEST_REST
from glimmer_desktop.ui.settings.row import Row
from glimmer_desktop.ui.widgets.typed_fields import DateField

_USUALLY = timedelta(days=7)
"""How far off the day is that is offered first."""


class RestingRow(Row):
    """A day and a button; while it rests, the button ends the rest."""

    rest_wanted = Signal(object)  # date
    resume_wanted = Signal()

    def __init__(self) -> None:
        label = QCoreApplication.translate("Pauses", "Rest until")
        self._field = DateField(label)
        self._acting = QPushButton()
        super().__init__(
            label,
            QCoreApplication.translate("Pauses", "From that day on invitations come again"),
            [self._field, self._acting],
            between="",
        )
        self._resting = False
        self._acting.setAutoDefault(True)  # Enter works it
        self._acting.clicked.connect(self._act)
        self.show_rest(date(2000, 1, 1), None)

    def show_rest(self, today: date, until: date | None) -> None:
        """What day it is, and until when it rests, if it does."""
        self._resting = until is not None
        self._field.setMinimumDate(_day(today + timedelta(days=1)))
        self._field.setMaximumDate(_day(today + LONGEST_REST - timedelta(days=1)))
        if not self._field.hasFocus():  # nobody is choosing one right now
            self._field.setDate(_day(until or today + _USUALLY))
        self._field.setEnabled(not self._resting)
        self._acting.setText(
            QCoreApplication.translate("Pauses", "Resume")
            if self._resting
            else QCoreApplication.translate("Pauses", "Rest")
        )
        self._acting.setAccessibleName(self._acting.text())

    def take_keyboard(self) -> None:
        """To the day, or to the way back."""
        first = self._acting if self._resting else self._field
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _act(self) -> None:
        if self._resting:
            self.resume_wanted.emit()
        else:
            chosen = self._field.date()
            self.rest_wanted.emit(date(chosen.year(), chosen.month(), chosen.day()))


def _day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
