"""Beside the search box: own words while a query is written, and what less of it would find."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from glimmer_desktop.domain.completing import Begun, QueryWords
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.finding import Finding
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.gallery.asking_less import MOST_PARTS
from glimmer_desktop.ui.gallery.page import GalleryPage
from glimmer_desktop.ui.gallery.query_chips import QueryChip
from glimmer_desktop.ui.gallery.query_wording import asked
from glimmer_desktop.ui.tasks import Tasks

UseWords = Callable[[QueryWords], None]


class FindingPresenter(QObject):
    """Reads own words when they are first wanted, and anew when something has changed.

    While new ones are read, those from before do, unless one of them may not be offered any more.
    """

    def __init__(
        self, page: GalleryPage, finding: Finding, tasks: Tasks, events: AppEvents, clock: Clock
    ) -> None:
        super().__init__(page)
        self._page = page
        self._finding = finding
        self._tasks = tasks
        self._clock = clock
        self._emptied: MomentQuery | None = None
        self._words: QueryWords | None = None
        self._fresh = False
        self._reading = False
        self._wanted: UseWords | None = None
        page.search.box.taken_up.connect(self._read)
        page.search.box.begun.connect(self._complete)
        page.less.wanted.connect(page.search.ask_less)
        page.search.ways.menu_wanted.connect(self._open)
        self._listen(events)

    def explain(self, query: MomentQuery) -> None:
        """Nothing was found: tell what each part less would find, one after another."""
        self._emptied = query
        if len(query.parts) > 1:
            self._count_without(query, 0)

    def _count_without(self, query: MomentQuery, number: int) -> None:
        """One at a time: what is typed meanwhile is not to wait for all of them."""
        if number >= min(len(query.parts), MOST_PARTS):
            return
        part = query.parts[number]

        def counted(count: int) -> None:
            if query is not self._emptied or query != self._page.search.query():
                return
            if count:
                self._page.less.offer(number, asked(part, self._page.locale()), count)
            self._count_without(query, number + 1)

        less = query.without(part)
        self._tasks.on_store(lambda: self._finding.count(less), counted, lambda _: None)

    def _listen(self, events: AppEvents) -> None:
        for more in (events.moment_kept, events.moment_brought_back, events.moments_arrived):
            more.connect(lambda _: self._outdated())
        for less in (events.moment_changed, events.moment_let_go, events.moments_changed):
            less.connect(lambda _: self._forget())
        events.words_changed.connect(self._forget)

    def _outdated(self) -> None:
        """There may be more; what is known does until it has been read."""
        self._fresh = False

    def _forget(self) -> None:
        """A word may be hidden now, or said by private moments alone: it is not offered again."""
        self._words, self._fresh = None, False

    def _complete(self, begun: Begun) -> None:
        box = self._page.search.box
        self._with_words(lambda words: box.offer(begun, words.offers(begun)))

    def _open(self, chip: QueryChip) -> None:
        ways, today = self._page.search.ways, self._clock.now().date()
        self._with_words(lambda words: ways.open(chip, words, today))

    def _with_words(self, use: UseWords) -> None:
        """At once, where they have been read before; the last one who waits is served."""
        if self._words is not None:
            use(self._words)
        else:
            self._wanted = use
        self._read()

    def _read(self) -> None:
        if not self._fresh and not self._reading:
            self._reading = self._fresh = True
            self._tasks.on_store(self._finding.words, self._take, lambda _: self._cannot())

    def _take(self, words: QueryWords) -> None:
        self._reading = False
        self._words = words
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted(words)

    def _cannot(self) -> None:
        """That the journal cannot be read is said by the wall; here what needs none is offered."""
        self._take(QueryWords())
        self._words, self._fresh = None, False
