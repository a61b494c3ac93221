"""What the gallery decides: what becomes of what one wishes on its page, and of what happens."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.leaf import Leaf
from glimmer_desktop.domain.moment import Moment, MomentId
from glimmer_desktop.domain.query import MomentQuery, parse
from glimmer_desktop.services.gallery import Binned, Gallery
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.ports.journal import OrderKey
from glimmer_desktop.ui.dates import month_of
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.gallery.asking import Asking
from glimmer_desktop.ui.gallery.loader import TileLoader
from glimmer_desktop.ui.gallery.page import GalleryPage
from glimmer_desktop.ui.gallery.view import TileView
from glimmer_desktop.ui.gallery.view_kinds import ViewKind
from glimmer_desktop.ui.gallery.wording import close_word
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.widgets.spoken import announce
from glimmer_desktop.ui.words import say

if TYPE_CHECKING:
    from datetime import date

    from glimmer_desktop.ui.gallery.bin import BinView
    from glimmer_desktop.ui.gallery.calendar_view import CalendarView

KEPT_CLOSE = parse("is:close")
CLOSE_SHOWN = 8


class GalleryPresenter(QObject):
    """Stands between the page and the journal."""

    moment_asked = Signal(object)  # Moment: open it
    edit_asked = Signal(object)  # Moment: open it in its edit form
    picture_asked = Signal(object)  # Moment: open its picture
    nothing_found = Signal(object)  # MomentQuery: nothing answers it
    copy_asked = Signal(object)  # Moment: its words to the clipboard
    nothing_to_undo = Signal()  # Ctrl+Z, and nothing was done here since the start
    leaf_asked = Signal(object)  # Leaf to look back on; None: the month it is now
    close_list_changed = Signal(object)  # list[Moment]: those kept close, newest first

    def __init__(
        self, page: GalleryPage, gallery: Gallery, tasks: Tasks, events: AppEvents, clock: Clock
    ) -> None:
        super().__init__(page)
        self._page = page
        self._gallery = gallery
        self._tasks = tasks
        self._events = events
        self._clock = clock
        self._begun = False
        self._let_go: list[MomentId | Callable[[], None]] = []
        """What can be taken back, the last one last: a moment that was let go, or another step."""
        self._close: list[Moment] = []
        self._loader = TileLoader(gallery, tasks, page.model)
        self._asking = Asking(page, gallery, tasks, self._loader)
        self._asking.nothing_found.connect(self.nothing_found)
        self._listen_to_page()
        self._listen_to_events()

    def begin(self) -> None:
        """Ask for the journal; again, when it is shown again, without leaving the place."""
        again, self._begun = self._begun, True
        self._ask_close()
        self._asking.ask(keep_place=again)

    def refresh(self) -> None:
        """Everything may have changed; stay where we are."""
        if self._begun:
            self._page.model.forget_moments()
            self._asking.ask(keep_place=True)
            self._ask_close()

    @property
    def query(self) -> MomentQuery:
        """What is shown now."""
        return self._asking.query

    def beside(self, key: OrderKey, step: int) -> OrderKey | None:
        """The key before (-1) or after (1) one that stands, or stood, in what is shown."""
        model = self._page.model
        place = model.place(key)
        stands = model.index_of(key) is not None
        index = place + step if stands or step < 0 else place
        return model.key(index) if 0 <= index < len(model) else None

    def covered(self, moment: Moment) -> bool:
        """Whether a private moment has not been uncovered since the page was opened."""
        return self._page.model.covered(moment)

    def uncover(self, moment_id: MomentId) -> None:
        self._page.model.uncover(moment_id)

    # those kept close

    def _ask_close(self) -> None:
        def newest() -> list[Moment]:
            return self._gallery.at(self._gallery.keys(KEPT_CLOSE, CLOSE_SHOWN))

        self._tasks.on_store(newest, self._tell_close, self._close_failed)

    def _close_failed(self, known: Known) -> None:
        """Said here unless the wall, which could not be shown either, says it already."""
        if len(self._page.model):
            self._say(known)

    def _tell_close(self, moments: list[Moment]) -> None:
        if moments != self._close:
            self._close = moments
            self.close_list_changed.emit(moments)

    # what the page wishes

    def _listen_to_page(self) -> None:
        page = self._page
        page.search.query_changed.connect(self._search)
        page.views.made.connect(self._listen_to_view)
        page.views.calendar_made.connect(self._fill_calendar)
        self._listen_to_view(page.tiles)
        page.leaf_requested.connect(self._ask_leaf)
        page.undo_requested.connect(self.undo)
        page.copy_requested.connect(self._copy)
        page.bin_requested.connect(self._open_bin)
        page.bin_made.connect(self._listen_to_bin)

    def _listen_to_view(self, view: TileView) -> None:
        """The tiles, or the list that may join them."""
        view.shown.connect(self._loader.show)
        view.month_wanted.connect(self._tell_month)
        view.opened.connect(self.moment_asked)
        view.edit_asked.connect(self.edit_asked)
        view.picture_asked.connect(self.picture_asked)
        view.close_asked.connect(self.turn_close)
        view.month_asked.connect(self._ask_leaf_of)
        view.month.pressed.connect(self._ask_leaf)
        view.let_go_asked.connect(self.let_go)
        view.drift_asked.connect(self._page.drift_requested)

    def _listen_to_bin(self, view: BinView) -> None:
        view.empty_requested.connect(self._empty_bin)
        view.bring_back_requested.connect(lambda moment: self.bring_back(moment.id))

    def _fill_calendar(self, view: CalendarView) -> None:
        from glimmer_desktop.ui.gallery.calendar_presenter import CalendarPresenter

        CalendarPresenter(self._page, view, self._gallery, self._tasks, self._events)
        view.year.leaf_asked.connect(self._ask_leaf_with)

    def _search(self, query: MomentQuery) -> None:
        self._page.model.chosen.clear()
        self._asking.search(query)

    def _tell_month(self, key: OrderKey) -> None:
        locale = self._page.locale()
        self._page.views.of_moments.show_month(month_of(key, self._clock.zone(), locale))

    def _ask_leaf(self) -> None:
        """The month that is in sight, by the first of the tiles, or by the calendar's day."""
        views = self._page.views
        if views.kind is ViewKind.CALENDAR:
            self._ask_leaf_with(views.calendar.year.day())
            return
        in_sight = views.of_moments.keys_in_sight()
        self._ask_leaf_of(self._page.model.moment_at(in_sight[0]) if in_sight else None)

    def _ask_leaf_of(self, moment: Moment | None) -> None:
        if moment is None:
            self.leaf_asked.emit(None)
        else:
            self._ask_leaf_with(moment.noticed_at.date())

    def _ask_leaf_with(self, day: date) -> None:
        self.leaf_asked.emit(Leaf.month_of(day))

    def turn_close(self, moment: Moment) -> None:
        """Keep it close, or no longer. The heart that comes is seen; those who listen are told."""

        def turned(now: Moment) -> None:
            announce(self._page, close_word(now))
            self._events.moment_changed.emit(now)

        self._tasks.on_store(
            lambda: self._gallery.keep_close(moment, not moment.close), turned, self._say
        )

    def let_go(self, moment: Moment) -> None:
        """To the bin, with a way back."""

        def gone(_: None) -> None:
            self._let_go.append(moment.id)
            self._events.moment_let_go.emit(moment.id)
            self._page.say(self.tr("Let go"), undo=True)

        self._tasks.on_store(lambda: self._gallery.let_go(moment.id), gone, self._say)

    def undo(self) -> None:
        """Bring back what was let go last, from here, or take back another step."""
        if not self._let_go:
            self.nothing_to_undo.emit()
            return
        last = self._let_go.pop()
        if callable(last):
            last()
        else:
            self.bring_back(last)

    def can_undo(self, step: Callable[[], None]) -> None:
        """Something else was done on this page; `step` takes it back, in its turn."""
        self._let_go.append(step)

    def bring_back(self, moment_id: MomentId) -> None:
        def back(moment: Moment) -> None:
            self._events.moment_brought_back.emit(moment)
            self._page.say(self.tr("Brought back"))

        self._tasks.on_store(lambda: self._gallery.bring_back(moment_id), back, self._say)

    def _copy(self) -> None:
        """Those that were chosen, or else the one that is current."""
        if self._page.model.chosen:
            self._page.many.copy_wanted.emit()
            return
        moment = self._page.views.of_moments.current()
        if moment is not None:
            self.copy_asked.emit(moment)

    def _open_bin(self) -> None:
        def show(binned: Binned) -> None:
            self._page.bin.show_binned(binned)
            self._page.show_bin()

        self._tasks.on_store(self._gallery.binned, show, self._say)

    def _fill_bin(self) -> None:
        self._tasks.on_store(self._gallery.binned, self._page.bin.show_binned, self._say)

    def _empty_bin(self) -> None:
        def emptied(_: int) -> None:
            self._let_go = [step for step in self._let_go if callable(step)]
            self._fill_bin()
            self._page.say(self.tr("The bin is empty now"))

        self._tasks.on_store(self._gallery.empty_bin, emptied, self._say)

    # what has happened

    def _listen_to_events(self) -> None:
        events = self._events
        events.moment_kept.connect(self._place)
        events.moment_changed.connect(self._place)
        events.moment_brought_back.connect(self._brought_back)
        events.moment_let_go.connect(self._take_out)
        events.moments_arrived.connect(lambda _: self.refresh())
        events.words_changed.connect(self.refresh)
        events.moments_changed.connect(self._many_changed)
        events.theme_changed.connect(self._page.wear)

    def _place(self, moment: Moment) -> None:
        """Put a moment where it belongs now, or out, when the query does not match it."""
        if not self._begun:
            return
        ticket, query = self._asking.ticket, self._asking.query

        def placed(key: OrderKey | None) -> None:
            if ticket != self._asking.ticket:
                return
            if key is None:
                self._page.model.remove(moment.id)
            else:
                self._page.model.put(key, moment)
            self._asking.tell_count()

        self._tasks.on_store(lambda: self._gallery.key_of(moment.id, query), placed, self._say)
        self._ask_close()

    def _many_changed(self, _count: int) -> None:
        self.refresh()
        if self._page.shows_bin():
            self._fill_bin()

    def _brought_back(self, moment: Moment) -> None:
        if moment.id in self._let_go:
            self._let_go.remove(moment.id)
        self._place(moment)
        if self._page.shows_bin():
            self._fill_bin()

    def _take_out(self, moment_id: MomentId) -> None:
        if not self._begun:
            return
        if self._page.model.remove(moment_id):
            self._asking.tell_count()
        else:
            self._asking.ask(keep_place=True)
        self._ask_close()

    def _say(self, known: Known) -> None:
        self._page.say(say(known))
