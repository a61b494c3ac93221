"""An evening whose page was left open: offered, kept as it is, or gone on with."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject, Signal

from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.services.evening import Evenings
from glimmer_desktop.ui.evening.earlier_line import EarlierLine
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.widgets.screen_of import screen_of
from glimmer_desktop.ui.widgets.toast import Toast

_A_WEEK = 7
"""Days after which a day's name alone would be another day's."""


class EarlierEvening(QObject):
    """One at a time, the latest first. What is left for now is offered at the next opening."""

    go_on_wanted = Signal(object)  # date: the evening whose page it is
    refused = Signal(object)  # Known

    def __init__(
        self, line: EarlierLine, evenings: Evenings, tasks: Tasks, events: AppEvents, toast: Toast
    ) -> None:
        super().__init__(line)
        self._line = line
        self._evenings = evenings
        self._tasks = tasks
        self._events = events
        self._toast = toast
        self._offered: date | None = None
        line.go_on_wanted.connect(self._go_on)
        line.keep_wanted.connect(self._keep)

    def begin(self) -> None:
        """A new opening: what was left for now may be offered once more."""
        self._offered = None

    def offer(self, earlier: date | None, today: date) -> None:
        """This evening's page still lies open; None: there is none."""
        if earlier is None:
            self._line.hide()
        elif earlier != self._offered:
            locale = self._line.locale()
            day = locale.standaloneDayName(earlier.isoweekday())
            if (today - earlier).days >= _A_WEEK:
                day = in_full(earlier, locale)
            self._line.offer(self.tr("A page of {day} still lies open.").format(day=day))
        self._offered = earlier

    def _go_on(self) -> None:
        self.go_on_wanted.emit(self._offered)

    def _keep(self) -> None:
        day = self._offered
        if day is None:
            return

        def kept(moment: Moment | None) -> None:
            if moment is not None:
                self._events.moment_kept.emit(moment)
                self._toast.say(self.tr("Kept"), "", screen_of(self._line))

        self._tasks.on_store(lambda: self._evenings.keep_as_it_is(day), kept, self.refused.emit)


def in_full(day: date, locale: QLocale) -> str:
    """Its name and date as the locale has them."""
    return locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
