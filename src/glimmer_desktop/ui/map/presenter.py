"""What My map decides: when words are kept, when figures are counted, and what a press brings."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Face, Family
from glimmer_desktop.domain.own_map import OwnMap, Spot, what_helps
from glimmer_desktop.domain.patterns import query_of
from glimmer_desktop.services.my_map import Figures, MyMap
from glimmer_desktop.settings.schema import Settings
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.map.keeper import MapKeeper
from glimmer_desktop.ui.map.page import MapPage
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.words import say

Offered = Mapping[Spot, tuple[str, ...]]


class MapPresenter(QObject):
    """Between the page and the journal. The page shows at once; words and figures join it."""

    gallery_wanted = Signal(str)  # a query: the moments behind a line
    span_chosen = Signal(object)  # MapSpan, to be remembered

    def __init__(
        self,
        page: MapPage,
        own: MyMap,
        tasks: Tasks,
        events: AppEvents,
        settings: Callable[[], Settings],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._own = own
        self._tasks = tasks
        self._settings = settings
        self._keeper = MapKeeper(own, tasks, lambda spot: page.field(spot).text(), self)
        self._hard = False
        self._ticket = 0
        self._figures: Figures | None = None
        self._counted_for = (settings().map_span, settings().leave_out_body)
        self._listen_to_page()
        self._listen_to(events)

    def leave(self) -> None:
        """The companion ends: what was typed goes on its way."""
        self._keeper.leave()

    def begin(self) -> None:
        """The page is in sight: bring what is written, what can be suggested, and the figures."""
        self._page.figures.show_span(self._settings().map_span)
        self._bring_words()
        self._count()

    # Own words

    def _bring_words(self) -> None:
        self._tasks.on_store(self._own.written, self._show_words, self._no_words)
        self._tasks.on_store(self._own.suggestions, self._page.offer, lambda _: None)

    def _show_words(self, written: OwnMap) -> None:
        newer = self._keeper.unkept
        self._keeper.begin(written)
        self._page.show_written(written, tuple(newer))

    def _no_words(self, known: Known) -> None:
        self._page.say(say(known))

    def _troubled(self, spot: Spot, known: Known) -> None:
        self._page.field(spot).show_trouble(_why(known))

    # Figures

    def _count(self) -> None:
        self._ticket += 1
        ticket, span, hard = self._ticket, self._settings().map_span, self._hard
        self._tasks.on_store(
            lambda: self._own.figures(span, hard=hard),
            lambda figures: self._show_figures(ticket, figures),
            lambda known: self._no_figures(ticket, known),
        )

    def _show_figures(self, ticket: int, figures: Figures) -> None:
        if ticket == self._ticket:
            self._figures = figures
            self._page.figures.show_figures(figures)

    def _no_figures(self, ticket: int, known: Known) -> None:
        if ticket == self._ticket:
            self._page.figures.say_trouble(say(known))

    def _with_hard(self, hard: bool) -> None:
        self._hard = hard
        self._count()

    def _show_moments(self, family: Family, name: str) -> None:
        if self._figures is not None:
            since, hard = self._figures.since, self._figures.hard
            self.gallery_wanted.emit(query_of(family, name, since, hard=hard))

    # What helps me

    def _print(self) -> None:
        from glimmer_desktop.ui.printing import helps_page, ways

        if told := self._told():
            name, page = helps_page.title(), self._page
            ways.ask_printer(page, name, lambda device: helps_page.paint(device, told), page.say)

    def _ask_file(self) -> None:
        from glimmer_desktop.ui.printing import helps_page, ways

        if told := self._told():
            name, page = helps_page.title(), self._page
            ways.ask_file(page, name, lambda device: helps_page.paint(device, told), page.say)

    def _copy(self) -> None:
        from glimmer_desktop.ui.printing import helps_page

        if told := self._told():
            QGuiApplication.clipboard().setText(helps_page.as_text(told))
            self._page.say(self.tr("Copied."))

    def _told(self) -> tuple[tuple[Face, str], ...]:
        """What is written now; a word about it when that is nothing."""
        told = what_helps(self._page.written())
        if not told:
            self._page.say(self.tr("Nothing is written under “What helps” yet."))
        return told

    # What is heard

    def _listen_to_page(self) -> None:
        page, keeper = self._page, self._keeper
        page.shown.connect(self.begin)
        page.hidden.connect(keeper.keep_now)
        page.changed.connect(keeper.note_change)
        page.left.connect(lambda _: keeper.keep_now())
        page.refused.connect(lambda known: page.say(say(known)))
        page.helps.print_wanted.connect(self._print)
        page.helps.file_wanted.connect(self._ask_file)
        page.helps.copy_wanted.connect(self._copy)
        page.figures.span_chosen.connect(self.span_chosen)
        page.figures.hard_wanted.connect(self._with_hard)
        page.figures.moments_wanted.connect(self._show_moments)
        keeper.troubled.connect(self._troubled)
        keeper.kept.connect(lambda spot: page.field(spot).show_trouble(""))

    def _listen_to(self, events: AppEvents) -> None:
        for fact in events.of_moments:
            fact.connect(lambda _: self._refresh())
        self._keeper.written.connect(events.map_written)
        events.words_changed.connect(self._refresh)
        events.settings_changed.connect(self._settings_changed)
        events.theme_changed.connect(self._page.wear)

    def _refresh(self) -> None:
        """The journal says something else now; out of sight it is asked when the page is shown."""
        if self._page.isVisible():
            self.begin()

    def _settings_changed(self, settings: Settings) -> None:
        counts = (settings.map_span, settings.leave_out_body)
        if counts != self._counted_for:
            self._counted_for = counts
            self._refresh()


def _why(known: Known) -> str:
    """Why a text is not kept yet. One that is too long is no moment that could become two."""
    if known.code is ErrorCode.TEXT_TOO_LONG:
        said = QCoreApplication.translate(
            "MapPresenter",
            "This is {length} characters long, and {limit} fit here. It is kept once it is "
            "shorter; nothing was cut.",
        )
        return said.format(**known.values)
    return say(known)
