"""What the gallery shows of earlier times: asked for when it opens, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.left_alone import Left
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.looking_back import Back, LookingBack, WeekBack
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.gallery.look_back_wording import meaning
from glimmer_desktop.ui.gallery.page import GalleryPage
from glimmer_desktop.ui.gallery.presenter import GalleryPresenter
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.words import say

if TYPE_CHECKING:
    from glimmer_desktop.ui.gallery.week_view import WeekView


class LookBackPresenter(QObject):
    """Between the strips, the page of the week, and the journal."""

    moment_asked = Signal(object)  # Moment: open it

    def __init__(
        self,
        page: GalleryPage,
        gallery: GalleryPresenter,
        looking_back: LookingBack,
        tasks: Tasks,
        *,
        events: AppEvents,
        clock: Clock,
    ) -> None:
        super().__init__(page)
        self._page, self._gallery = page, gallery
        self._looking_back = looking_back
        self._tasks, self._events, self._clock = tasks, events, clock
        self._begun = False
        self._ticket = 0
        self._query = MomentQuery()
        self._back = Back()
        self._view: WeekView | None = None
        strips = page.look_back
        strips.opened.connect(self.moment_asked)
        strips.leave_wanted.connect(self._leave)
        strips.week_wanted.connect(self._open_week)
        strips.week_put_away.connect(self._put_week_away)
        page.search.query_changed.connect(self._search)
        self._listen(events)

    def begin(self) -> None:
        """The gallery opens; again, when it is shown again."""
        self._begun = True
        self._ask()

    def _listen(self, events: AppEvents) -> None:
        for event in (*events.of_moments, events.settings_changed):
            event.connect(lambda _: self._ask())
        events.words_changed.connect(self._ask)
        events.left_alone_changed.connect(self._ask)

    def _ask(self) -> None:
        """A window that is not in sight asks when it is shown again."""
        if not self._begun or not self._page.window().isVisible():
            return
        self._ticket += 1
        ticket = self._ticket
        self._tasks.on_store(
            self._looking_back.now, lambda back: self._take(ticket, back), self._cannot
        )

    def _take(self, ticket: int, back: Back) -> None:
        if ticket == self._ticket:
            self._back = back
            self._show()

    def _cannot(self, _: Known) -> None:
        """The wall, which could not be shown either, says why."""
        self._back = Back()
        self._show()

    def _show(self) -> None:
        """Nothing stands above what somebody looks for."""
        searching = self._query != MomentQuery()
        self._page.look_back.show_memory(None if searching else self._back.resurfaced)
        self._page.look_back.show_week(self._back.week is not None and not searching)

    def _search(self, query: MomentQuery) -> None:
        self._query = query
        self._show()

    # Not this one again

    def _leave(self, left: Left) -> None:
        def is_left(_: None) -> None:
            self._gallery.can_undo(lambda: self._let_come(left))
            self._page.say(meaning(left, self._page.locale()), undo=True)
            self._page.views.take_focus()
            self._events.left_alone_changed.emit()

        self._tasks.on_store(lambda: self._looking_back.leave(left), is_left, self._refuse)

    def _let_come(self, left: Left) -> None:
        def comes(_: None) -> None:
            self._page.say(self.tr("It may come up again."))
            self._events.left_alone_changed.emit()

        self._tasks.on_store(lambda: self._looking_back.let_come(left), comes, self._refuse)

    # The week

    def _open_week(self) -> None:
        if self._back.week is not None:
            self._week_view(self._back.week)

    def _week_view(self, week: WeekBack) -> None:
        if self._view is None:
            from glimmer_desktop.ui.gallery.week_view import WeekView

            self._view = WeekView(self._page.theme())
            self._view.opened.connect(self.moment_asked)
            self._view.put_away.connect(self._put_week_away)
            self._events.theme_changed.connect(self._wear)
        self._view.show_week(week, self._clock.now())
        self._page.show_aside(self._view)

    def _put_week_away(self) -> None:
        """At once to the eye; an answer that is under way still has it, and comes too late."""
        self._ticket += 1
        self._back = Back(self._back.resurfaced)
        self._show()
        self._page.show_tiles()
        self._tasks.on_store(self._looking_back.put_away)
        self._ask()

    def _wear(self, theme: Theme) -> None:
        if self._view is not None:
            self._view.wear(theme)

    def _refuse(self, known: Known) -> None:
        self._page.say(say(known))
