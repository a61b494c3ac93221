"""What looking back on a month or a year decides: what is read when, kept when, and printed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QGuiApplication, QImage

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.leaf import Leaf
from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.services.leafing import Leafing, Told, ToldOfHard, Written
from glimmer_desktop.ui.dates import leaf_name
from glimmer_desktop.ui.events import AppEvents
from glimmer_desktop.ui.gallery.pictures import covering_rounded
from glimmer_desktop.ui.leaf import wording
from glimmer_desktop.ui.leaf.line_keeper import LineKeeper
from glimmer_desktop.ui.leaf.page import LeafPage
from glimmer_desktop.ui.leaf.wording import Sheet
from glimmer_desktop.ui.tasks import Tasks
from glimmer_desktop.ui.words import say


class LeafPresenter(QObject):
    """Between the page and the journal. Nothing is read before the page is in sight."""

    moment_asked = Signal(object)  # Moment: open it

    def __init__(self, page: LeafPage, leafing: Leafing, tasks: Tasks, events: AppEvents) -> None:
        super().__init__(page)
        self._page = page
        self._leafing = leafing
        self._tasks = tasks
        self._events = events
        self._leaf = leafing.present()
        self._months: dict[int, int] = {}  # the month that was looked at, by year
        self._told: Told | None = None
        self._hard: ToldOfHard | None = None
        self._ticket = 0
        self._keeper = LineKeeper(page.own, leafing, tasks, self)
        self._listen_to_page()
        self._listen_to(events)

    def show(self, leaf: Leaf | None = None) -> None:
        """Turn to a leaf; without one, to the month it is now. One that has not begun is none."""
        present = self._leafing.present()
        wanted = leaf or present
        last = present if wanted.month is not None else present.whole_year
        self._turn_to(wanted if wanted.first <= last.first else last)

    def leave(self) -> None:
        """The companion ends: what was typed goes on its way."""
        self._keeper.keep_now()

    # Which leaf

    def _turn(self, leaves: int) -> None:
        self.show(self._leaf.turned(leaves))

    def _turn_to(self, leaf: Leaf) -> None:
        self._keeper.keep_now()  # before the other one is asked for, on the same thread
        self._leaf = leaf
        if self._page.isVisible():
            self._ask()

    def _other_length(self) -> None:
        self._show_length(whole_year=self._leaf.month is not None)

    def _show_length(self, whole_year: bool) -> None:
        leaf = self._leaf
        if whole_year and leaf.month is not None:
            self._turn_to(leaf.whole_year)
        elif not whole_year and leaf.month is None:
            self.show(Leaf(leaf.year, self._months.get(leaf.year, 12)))

    # What it says

    def _ask(self) -> None:
        self._ticket += 1
        ticket, leaf = self._ticket, self._leaf
        self._tasks.on_store(
            lambda: self._leafing.told(leaf),
            lambda told: self._take(ticket, told),
            lambda known: self._cannot(ticket, known),
        )

    def _take(self, ticket: int, told: Told) -> None:
        if ticket != self._ticket:
            return
        another = self._told is None or told.leaf != self._told.leaf
        if another and self._told is not None and self._keeper.has_unkept:
            self._not_yet(told.leaf, self._told.leaf)
            return
        self._told = told
        if told.leaf.month is not None:
            self._months[told.leaf.year] = told.leaf.month
        self._name(told.leaf)
        self._page.show_parts(wording.parts(told, self._page.locale()), anything=not told.is_empty)
        self._page.wall.show_moments(told.wall)
        self._keeper.begin(told)
        if another:
            self._fold_hard()
            self._page.to_top()
            self._page.announce(self._page.head.title())
        elif self._hard is not None:
            self._ask_hard()

    def _not_yet(self, wanted: Leaf, shown: Leaf) -> None:
        """Words that could not be kept stay where they are, with what is said about it; ones that
        were typed meanwhile are kept first."""
        if self._keeper.is_refused:
            self._leaf = shown
        else:
            self._turn_to(wanted)

    def _name(self, leaf: Leaf) -> None:
        present = self._leafing.present()
        last = leaf.last >= present.last if leaf.month else leaf.year >= present.year
        title = leaf_name(leaf, self._page.locale())
        self._page.show_leaf(title, is_month=leaf.month is not None, is_last=last)

    def _cannot(self, ticket: int, known: Known) -> None:
        """What is shown already stays, and is still the leaf that is written to."""
        if ticket != self._ticket:
            return
        if self._told is not None:
            self._leaf = self._told.leaf
            self._page.say(say(known))
        else:
            self._name(self._leaf)
            self._page.show_trouble(say(known))

    # What was hard, for who asks

    def _want_hard(self, wanted: bool) -> None:
        if wanted:
            self._ask_hard()
        else:
            self._fold_hard()

    def _ask_hard(self) -> None:
        leaf = self._leaf
        self._tasks.on_store(
            lambda: self._leafing.told_of_hard(leaf),
            self._show_hard,
            lambda known: self._page.say(say(known)),
        )

    def _show_hard(self, told: ToldOfHard) -> None:
        if told.leaf == self._leaf:
            self._hard = told
            self._page.show_hard(wording.hard_parts(told, self._page.locale()))

    def _fold_hard(self) -> None:
        self._hard = None
        self._page.show_hard(None)

    # The small wall

    def _bring_picture(self, moment: Moment, size: QSize, radius: float) -> None:
        """Bytes from the store, decoded on a picture worker. One that cannot be read stays away."""

        def show(image: QImage | None) -> None:
            if image is not None:
                self._page.wall.show_picture(moment.id, image)

        def decode(data: bytes) -> None:
            self._tasks.on_pictures(lambda: covering_rounded(data, size, radius), show)

        sha256 = moment.photos[0].sha256
        self._tasks.on_store(lambda: self._leafing.thumbnail(sha256), decode, lambda _: None)

    # The person's own line

    def _written(self, written: Written) -> None:
        """Every screen hears of it as of any other moment."""
        before, after = written.before, written.after
        if after is None and before is not None:
            self._events.moment_let_go.emit(before.id)
        elif before is None:
            self._events.moment_kept.emit(after)
        else:
            self._events.moment_changed.emit(after)

    # On paper

    def _sheet(self) -> Sheet | None:
        """What is shown now; None, and a word about it, when that is nothing."""
        if self._told is not None:
            line, locale = self._page.own.text(), self._page.locale()
            sheet = wording.sheet(self._told, self._hard, line, locale)
            if not sheet.is_empty:
                return sheet
        self._page.say(self.tr("There is nothing here to put on paper."))
        return None

    def _print(self) -> None:
        from glimmer_desktop.ui.printing import leaf_sheet, ways

        if (sheet := self._sheet()) is not None:
            name, page = leaf_sheet.document_name(), self._page
            ways.ask_printer(page, name, lambda device: leaf_sheet.paint(device, sheet), page.say)

    def _ask_file(self) -> None:
        from glimmer_desktop.ui.printing import leaf_sheet, ways

        if (sheet := self._sheet()) is not None:
            name, page = sheet.title, self._page
            ways.ask_file(page, name, lambda device: leaf_sheet.paint(device, sheet), page.say)

    def _copy(self) -> None:
        if (sheet := self._sheet()) is not None:
            QGuiApplication.clipboard().setText(wording.as_text(sheet))
            self._page.say(self.tr("Copied."))

    # What is heard

    def _listen_to_page(self) -> None:
        page, head = self._page, self._page.head
        page.shown.connect(self._ask)
        page.hidden.connect(self._keeper.keep_now)
        page.hard_wanted.connect(self._want_hard)
        page.length_wanted.connect(self._show_length)
        page.wall.opened.connect(self.moment_asked)
        page.wall.picture_wanted.connect(self._bring_picture)
        page.own.refused.connect(lambda known: page.own.show_trouble(say(known)))
        head.turned.connect(self._turn)
        head.other_length.connect(self._other_length)
        head.paper.print_wanted.connect(self._print)
        head.paper.file_wanted.connect(self._ask_file)
        head.paper.copy_wanted.connect(self._copy)
        self._keeper.written.connect(self._written)
        self._keeper.troubled.connect(lambda known: page.own.show_trouble(say(known)))

    def _listen_to(self, events: AppEvents) -> None:
        for fact in (*events.of_moments, events.settings_changed):
            fact.connect(lambda _: self._refresh())
        events.words_changed.connect(self._refresh)
        events.left_alone_changed.connect(self._refresh)
        events.theme_changed.connect(self._page.wear)

    def _refresh(self) -> None:
        """The journal says something else now; out of sight it is asked when the page is shown."""
        if self._page.isVisible():
            self._ask()
