"""What the gallery decides: what is asked of the journal, when, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.leaf import Leaf
from glimmer_desktop.domain.moment import Moment, MomentId
from glimmer_desktop.domain.query import MomentQuery, parse
from glimmer_desktop.services.gallery import Binned, Gallery
from glimmer_desktop.services.ports import Clock, OrderKey
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.gallery.dates import month_of
from glimmer_desktop.ui.gallery.loader import MOMENTS_AT_ONCE, TileLoader, load
from glimmer_desktop.ui.gallery.page import GalleryPage
from glimmer_desktop.ui.gallery.view import TileView
from glimmer_desktop.ui.gallery.view_kinds import ViewKind
from glimmer_desktop.ui.gallery.wall import Standing
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.words import say

if TYPE_CHECKING:
    from datetime import date

    from glimmer_desktop.ui.gallery.bin import BinView
    from glimmer_desktop.ui.gallery.calendar_view import CalendarView

FIRST_KEYS = 200
"""Enough for the first screen, so that it is painted before the whole result is known."""

_Beginning = tuple[Sequence[OrderKey], dict[OrderKey, Moment]]
"""The first keys of a result, and the moments of the first screen."""

KEPT_CLOSE = parse("is:close")
CLOSE_SHOWN = 8


class GalleryPresenter(QObject):
    """Stands between the page and the journal. All answers of an old query are dropped."""

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
        self._query = MomentQuery()
        self._ticket = 0
        self._asking = False  # for the beginning of a result: one at a time
        self._keeps_place = False
        self._left: Standing | None = None  # where the whole journal stood when a search began
        self._rest_due = False
        self._begun = False
        self._let_go: list[MomentId | Callable[[], None]] = []
        """What can be taken back, the last one last: a moment that was let go, or another step."""
        self._close: list[Moment] = []
        self._loader = TileLoader(gallery, tasks, page.model)
        self._loader.rested.connect(self._ask_rest)
        self._listen_to_page()
        self._listen_to_events()

    def begin(self) -> None:
        """Ask for the journal; again, when it is shown again, without leaving the place."""
        again, self._begun = self._begun, True
        self._ask_close()
        self._ask(keep_place=again)

    def refresh(self) -> None:
        """Everything may have changed; stay where we are."""
        if self._begun:
            self._page.model.forget_moments()
            self._ask(keep_place=True)
            self._ask_close()

    @property
    def query(self) -> MomentQuery:
        """What is shown now."""
        return self._query

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

    # asking

    def _ask(self, *, keep_place: bool = False) -> None:
        self._ticket += 1
        self._rest_due = False
        self._keeps_place = keep_place
        if not self._asking:  # else what is under way will be too late, and asks anew
            self._ask_anew()

    def _ask_anew(self) -> None:
        if self._keeps_place:
            self._ask_all()
        else:
            self._ask_first()

    def _ask_first(self) -> None:
        self._asking = True
        ticket, query = self._ticket, self._query
        screen = min(self._page.views.of_moments.screenful(), MOMENTS_AT_ONCE)

        def first() -> _Beginning:
            keys = self._gallery.keys(query, FIRST_KEYS)
            return keys, load(self._gallery, keys[:screen])[0]

        self._tasks.on_store(
            first,
            lambda beginning: self._show_first(ticket, *beginning),
            lambda known: self._first_failed(ticket, known),
        )

    def _ask_all(self) -> None:
        ticket, query = self._ticket, self._query
        self._tasks.on_store(
            lambda: self._gallery.keys(query),
            lambda keys: self._show_all(ticket, keys),
            lambda known: self._failed(ticket, known),
        )

    def _ask_rest(self) -> None:
        """What shows is complete: now the whole result may take its time."""
        if self._rest_due:
            self._rest_due = False
            self._ask_all()

    def _show_first(
        self, ticket: int, keys: Sequence[OrderKey], moments: dict[OrderKey, Moment]
    ) -> None:
        self._asking = False
        if ticket != self._ticket:
            self._ask_anew()
            return
        self._page.views.to_top()
        if len(keys) < FIRST_KEYS:
            self._page.model.show(keys, moments)
            self._tell_count()
            return
        self._rest_due = True
        self._page.show_something()
        self._page.found.count.setText("")
        self._page.model.show(keys, moments)
        if self._loader.at_rest:
            self._ask_rest()

    def _first_failed(self, ticket: int, known: Known) -> None:
        self._asking = False
        if ticket != self._ticket:
            self._ask_anew()
        else:
            self._failed(ticket, known)

    def _show_all(self, ticket: int, keys: Sequence[OrderKey]) -> None:
        if ticket != self._ticket:
            return
        if self._left is not None and self._query == MomentQuery():
            self._page.views.of_moments.return_to(self._left)
            self._left = None
        self._page.model.show(keys)
        self._tell_count()

    def _failed(self, ticket: int, known: Known) -> None:
        if ticket != self._ticket:
            return
        if len(self._page.model):
            self._page.say(say(known))
        else:
            self._page.show_trouble(say(known))

    def _tell_count(self) -> None:
        count = len(self._page.model)
        if count:
            self._page.show_something()
            self._page.show_count(count)
        elif self._query == MomentQuery():
            self._page.show_nothing_kept()
        else:
            self._page.show_nothing_found(self._query)
            self.nothing_found.emit(self._query)

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
        """What is found begins at the top; leaving a search leads back to where it began."""
        everything = MomentQuery()
        if self._query == everything and self._left is None:
            self._left = self._page.views.of_moments.place()
        self._query = query
        self._page.model.chosen.clear()
        self._ask(keep_place=query == everything)

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
        """Keep it close, or no longer."""
        self._tasks.on_store(
            lambda: self._gallery.keep_close(moment, not moment.close),
            self._events.moment_changed.emit,
            self._say,
        )

    def let_go(self, moment: Moment) -> None:
        """To the bin, with a way back."""

        def gone(_: None) -> None:
            self._let_go.append(moment.id)
            self._events.moment_let_go.emit(moment.id)
            self._page.say(self._page.tr("Let go"), undo=True)

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
            self._page.say(self._page.tr("Brought back"))

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
            self._page.say(self._page.tr("The bin is empty now"))

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
        ticket, query = self._ticket, self._query

        def placed(key: OrderKey | None) -> None:
            if ticket != self._ticket:
                return
            if key is None:
                self._page.model.remove(moment.id)
            else:
                self._page.model.put(key, moment)
            self._tell_count()

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
            self._tell_count()
        else:
            self._ask(keep_place=True)
        self._ask_close()

    def _say(self, known: Known) -> None:
        self._page.say(say(known))
