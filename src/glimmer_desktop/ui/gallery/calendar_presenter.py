"""What the calendar asks of the journal: how many moments each day holds, of those that are looked
for, in one question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.query import Filter, FilterName
from glimmer_desktop.services.gallery import Gallery
from glimmer_desktop.services.ports.journal import OrderKey
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.gallery.calendar_view import CalendarView
from glimmer_desktop.ui.gallery.page import GalleryPage
from glimmer_desktop.ui.gallery.view_kinds import ViewKind
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.words import say


class CalendarPresenter(QObject):
    """One question at a time; what changes meanwhile is asked when its answer is there. Nothing is
    asked while the calendar is out of sight."""

    def __init__(
        self,
        page: GalleryPage,
        view: CalendarView,
        gallery: Gallery,
        tasks: Tasks,
        events: AppEvents,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._page = page
        self._gallery = gallery
        self._tasks = tasks
        self._asking = self._again = self._choosing = False
        view.wanted.connect(self._ask)
        view.year.day_asked.connect(lambda day: self._list(day.isoformat()))
        view.year.month_asked.connect(lambda day: self._list(f"{day:%Y-%m}"))
        view.year.days_chosen.connect(self._choose)
        page.model.chosen.changed.connect(self._chosen_elsewhere)
        page.search.query_changed.connect(lambda _: self._ask())
        for happened in events.of_moments:
            happened.connect(lambda _: self._ask())
        events.words_changed.connect(self._ask)

    def _ask(self) -> None:
        if not self._view.isVisible():
            return  # it asks when it shows
        if self._asking:
            self._again = True
            return
        self._asking, query = True, self._page.search.query()
        self._tasks.on_store(lambda: self._gallery.by_day(query), self._show, self._failed)

    def _show(self, counts: Mapping[date, int]) -> None:
        self._view.year.show_counts(counts)
        self._view.show_line()
        self._answered()

    def _failed(self, known: Known) -> None:
        self._say(known)
        self._answered()

    def _answered(self) -> None:
        self._asking, again, self._again = False, self._again, False
        if again:
            self._ask()

    def _choose(self, days: list[date]) -> None:
        """All that these days hold, of what is looked for. A day is where it was noticed: what the
        keys say by the clock of here would choose others for who has travelled."""

        def found(keys: Sequence[OrderKey]) -> None:
            if days == self._view.year.chosen_days():
                self._choosing = True
                self._page.model.choose(keys)
                self._choosing = False

        self._tasks.on_store(lambda: self._gallery.on_days(days), found, self._say)

    def _chosen_elsewhere(self) -> None:
        if not self._choosing:
            self._view.year.choose_none()

    def _say(self, known: Known) -> None:
        self._page.say(say(known))

    def _list(self, days: str) -> None:
        """What these days hold, in the list; written into the box, where it can be cleared."""
        query = self._page.search.query()
        for part in query.parts:
            if isinstance(part, Filter) and part.name is FilterName.ON:
                query = query.without(part)
        self._page.views.turn_to(ViewKind.LIST)
        self._page.search.search_for(str(query & Filter(FilterName.ON, days)))
