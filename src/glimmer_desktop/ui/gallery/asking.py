"""What the gallery asks of the journal, in two steps: its first screen, then all of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.ui.gallery.loader import MOMENTS_AT_ONCE, TileLoader, load
from glimmer_desktop.ui.words import say

if TYPE_CHECKING:
    from glimmer_desktop.domain.errors import Known
    from glimmer_desktop.domain.moment import Moment
    from glimmer_desktop.services.gallery import Gallery
    from glimmer_desktop.services.ports.journal import OrderKey
    from glimmer_desktop.ui.gallery.page import GalleryPage
    from glimmer_desktop.ui.gallery.wall import Standing
    from glimmer_desktop.ui.tasks import Tasks

FIRST_KEYS = 200
"""Enough for the first screen, so that it is painted before the whole result is known."""

_Beginning = tuple[Sequence["OrderKey"], dict["OrderKey", "Moment"]]
"""The first keys of a result, and the moments of the first screen."""


class Asking(QObject):
    """The query that is shown, and its answer on the page. Answers of an old query are dropped."""

    nothing_found = Signal(object)  # MomentQuery: nothing answers it

    def __init__(
        self, page: GalleryPage, gallery: Gallery, tasks: Tasks, loader: TileLoader
    ) -> None:
        super().__init__(page)
        self._page = page
        self._gallery = gallery
        self._tasks = tasks
        self._loader = loader
        self.query = MomentQuery()
        self.ticket = 0
        """Another one each time something is asked."""
        self._asking = False  # for the beginning of a result: one at a time
        self._keeps_place = False
        self._left: Standing | None = None  # where the whole journal stood when a search began
        self._rest_due = False
        loader.rested.connect(self._ask_rest)

    def search(self, query: MomentQuery) -> None:
        """What is found begins at the top; leaving a search leads back to where it began."""
        everything = MomentQuery()
        if self.query == everything and self._left is None:
            self._left = self._page.views.of_moments.place()
        self.query = query
        self.ask(keep_place=query == everything)

    def ask(self, *, keep_place: bool = False) -> None:
        """Anew, from the top or where one is."""
        self.ticket += 1
        self._rest_due = False
        self._keeps_place = keep_place
        if not self._asking:  # else what is under way will be too late, and asks anew
            self._ask_anew()

    def tell_count(self) -> None:
        """Of what the page shows by now; in words, if that is nothing."""
        count = len(self._page.model)
        if count:
            self._page.show_something()
            self._page.show_count(count)
        elif self.query == MomentQuery():
            self._page.show_nothing_kept()
        else:
            self._page.show_nothing_found(self.query)
            self.nothing_found.emit(self.query)

    def _ask_anew(self) -> None:
        if self._keeps_place:
            self._ask_all()
        else:
            self._ask_first()

    def _ask_first(self) -> None:
        self._asking = True
        ticket, query = self.ticket, self.query
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
        """Of a million this takes a third of a second: once something else is asked, that goes
        first, and this has an end."""
        ticket, query = self.ticket, self.query
        self._tasks.on_store(
            lambda: self._gallery.keys(query, stop=lambda: ticket != self.ticket),
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
        if ticket != self.ticket:
            self._ask_anew()
            return
        self._page.views.to_top()
        if len(keys) < FIRST_KEYS:
            self._page.model.show(keys, moments)
            self.tell_count()
            return
        self._rest_due = True
        self._page.show_something()
        self._page.found.count.setText("")
        self._page.model.show(keys, moments)
        if self._loader.at_rest:
            self._ask_rest()

    def _first_failed(self, ticket: int, known: Known) -> None:
        self._asking = False
        if ticket != self.ticket:
            self._ask_anew()
        else:
            self._failed(ticket, known)

    def _show_all(self, ticket: int, keys: Sequence[OrderKey]) -> None:
        if ticket != self.ticket:
            return
        returns = self._left is not None and self.query == MomentQuery()
        if self._left is not None and returns:
            self._page.views.of_moments.return_to(self._left)
            self._left = None
        if returns or not self._page.model.shows(keys):  # else it is painted, and stands
            self._page.model.show(keys)
        self.tell_count()

    def _failed(self, ticket: int, known: Known) -> None:
        if ticket != self.ticket:
            return
        if len(self._page.model):
            self._page.say(say(known))
        else:
            self._page.show_trouble(say(known))
