"""Chips that write the query: each opens a list, and says what the text asks for of its kind."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from glimmer_desktop.domain.choosing import (
    choices,
    is_chosen,
    same_choice,
    with_choice,
    without_choice,
    without_choices,
)
from glimmer_desktop.domain.completing import QueryWords
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.domain.terms import Condition, Filter
from glimmer_desktop.ui.gallery.chip_choices import (
    IN_MORE,
    About,
    Choice,
    months_by_year,
    offered,
)
from glimmer_desktop.ui.gallery.query_wording import chosen, short
from glimmer_desktop.ui.widgets.chip import Chip

LONGEST_SAID = 24
"""Characters of a choice that a chip shows."""


class QueryChip(Chip):
    """Shows what is chosen, and is on when anything is. Only the query turns it."""

    def __init__(self, about: About, parent: QWidget) -> None:
        super().__init__(f"{about.label} ▾", parent=parent)
        self.about = about
        self.setAutoDefault(True)  # Enter opens its list as Space does
        self._told: list[str] | None = None
        self.tell([])

    def nextCheckState(self) -> None:
        """A click opens the list, and turns nothing by itself."""

    def tell(self, said: list[str]) -> None:
        """Each choice in words. Asked at every key, so that nothing new costs nothing."""
        if said == self._told:
            return
        self._told = said
        label = self.about.label
        if said:
            first = said[0] if len(said[0]) <= LONGEST_SAID else f"{said[0][:LONGEST_SAID]}…"
            label = f"{first} +{len(said) - 1}" if len(said) > 1 else first
        self.setAccessibleName(": ".join((self.about.label, ", ".join(said))).removesuffix(": "))
        self.setChecked(bool(said))
        self.setVisible(bool(said) or self.about not in IN_MORE)
        self.say(f"{label} ▾")


class QueryChips(QObject):
    """Makes the chips, opens their lists, and turns a choice into a query."""

    menu_wanted = Signal(object)  # QueryChip: whoever knows the words answers with `open`
    turned = Signal(object)  # MomentQuery: what is to be asked from now on
    begin_wanted = Signal(str)  # "#": another word than those in the list, to be found by typing

    def __init__(self, said: Callable[[], MomentQuery], home: QWidget) -> None:
        """`said` is the query as it stands in the box."""
        super().__init__(home)
        self._said = said
        self._home = home
        self._menu: QMenu | None = None
        self.chips = tuple(QueryChip(about, home) for about in About)
        for chip in self.chips:
            chip.clicked.connect(lambda _=False, chip=chip: self.menu_wanted.emit(chip))

    def show(self, query: MomentQuery) -> None:
        """Let each chip say what the query asks for."""
        locale = self._home.locale()
        for chip in self.chips:
            chip.tell([chosen(one, locale) for one in _choices(query, chip.about)])

    def open(self, chip: QueryChip, words: QueryWords, today: date) -> None:
        """The list below a chip."""
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = menu = QMenu(chip)
        self._fill(menu, chip.about, words, today)
        corner = chip.rect().bottomLeft()
        if chip.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            corner = chip.rect().bottomRight() - QPoint(menu.sizeHint().width(), 0)
        menu.popup(chip.mapToGlobal(corner))

    def _fill(self, menu: QMenu, about: About, words: QueryWords, today: date) -> None:
        query, locale = self._said(), self._home.locale()
        if about is About.MORE:
            self._add_folded(menu, query, words, today)
        lines = offered(about, words, today, locale)
        by_year = months_by_year(words.months, locale) if about is About.WHEN else {}
        every = [*lines, *(one for year in by_year.values() for one in year)]
        known = [choice.condition for choice in every]
        for condition in _choices(query, about):  # what is chosen can be unmade, whoever wrote it
            if not any(same_choice(condition, one) for one in known):
                self._add(menu, about, Choice(chosen(condition, locale), condition), query)
        for choice in lines:
            self._add(menu, about, choice, query)
        if by_year:
            self._add_months(menu, by_year, query)
        self._add_ends(menu, about, query)

    def _add_folded(self, menu: QMenu, query: MomentQuery, words: QueryWords, today: date) -> None:
        """The lists of those that have no chip of their own now."""
        for about in IN_MORE:
            if not _choices(query, about):
                self._fill(menu.addMenu(about.label), about, words, today)
        if menu.actions():
            menu.addSeparator()

    def _add_months(
        self, menu: QMenu, by_year: dict[str, list[Choice]], query: MomentQuery
    ) -> None:
        """A month of choice: by year, unless there is but one."""
        room = menu.addMenu(self.tr("A month"))
        for year, months in by_year.items():
            place = room.addMenu(year) if len(by_year) > 1 else room
            for choice in months:
                self._add(place, About.WHEN, choice, query)

    def _add_ends(self, menu: QMenu, about: About, query: MomentQuery) -> None:
        if about.sign or _choices(query, about):
            menu.addSeparator()
        if about.sign:
            other = menu.addAction(self.tr("Another, by typing"))
            other.triggered.connect(lambda _=False: self.begin_wanted.emit(about.sign))
        if _choices(query, about):
            none = menu.addAction(self.tr("Any"))
            none.triggered.connect(lambda _=False: self.turned.emit(_none(self._said(), about)))

    def _add(self, menu: QMenu, about: About, choice: Choice, query: MomentQuery) -> None:
        action = menu.addAction(short(choice.words).replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(_is_chosen(query, choice.condition, about))
        action.triggered.connect(
            lambda on: self.turned.emit(_turn(self._said(), choice.condition, about, on))
        )


def _choices(query: MomentQuery, about: About) -> tuple[Condition, ...]:
    if about.one_by_one:
        return tuple(p for p in query.parts if isinstance(p, Filter) and p.name in about.names)
    return choices(query, about.names)


def _is_chosen(query: MomentQuery, condition: Condition, about: About) -> bool:
    if about.one_by_one:
        return condition in query.parts
    return is_chosen(query, condition, about.names)


def _turn(query: MomentQuery, condition: Condition, about: About, on: bool) -> MomentQuery:
    if about.one_by_one:
        return query & condition if on else query.without(condition)
    change = with_choice if on else without_choice
    return change(query, condition, about.names)


def _none(query: MomentQuery, about: About) -> MomentQuery:
    if not about.one_by_one:
        return without_choices(query, about.names)
    for condition in _choices(query, about):
        query = query.without(condition)
    return query
