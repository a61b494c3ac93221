"""What each chip below the search box is about, and what it offers to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from glimmer_desktop.domain.completing import QueryWords
from glimmer_desktop.domain.moment import Kind
from glimmer_desktop.domain.terms import (
    DATES,
    FAMILY_OF,
    Condition,
    Filter,
    FilterName,
    every,
)
from glimmer_desktop.ui.dates import month_name
from glimmer_desktop.ui.gallery.query_wording import asked, period

MOST_WORDS = 12
"""Own words in the list of a chip; all others are found by typing."""


class About(Enum):
    """The chips, in their order."""

    CUE = QT_TRANSLATE_NOOP("QueryChips", "cue")
    VALUE = QT_TRANSLATE_NOOP("QueryChips", "value")
    PLACE = QT_TRANSLATE_NOOP("QueryChips", "place")
    WITH = QT_TRANSLATE_NOOP("QueryChips", "with")
    WHEN = QT_TRANSLATE_NOOP("QueryChips", "when")
    KIND = QT_TRANSLATE_NOOP("QueryChips", "kind")
    MORE = QT_TRANSLATE_NOOP("QueryChips", "more")

    @property
    def names(self) -> tuple[FilterName, ...]:
        """The filters it writes."""
        return _NAMES[self]

    @property
    def label(self) -> str:
        return _tr(str(self.value))

    @property
    def sign(self) -> str:
        """What the box is given for any other word; "" where all there are can be chosen."""
        name = self.names[0]
        if name not in FAMILY_OF:
            return ""
        return "#" if name is FilterName.CUE else f"{name}:"

    @property
    def one_by_one(self) -> bool:
        """Each of its choices is a matter of its own, and all have to hold."""
        return self is About.MORE


IN_MORE = (About.PLACE, About.WITH, About.KIND)
"""Those whose lists are found in that of the last chip, while nothing of theirs is asked."""

_NAMES: dict[About, tuple[FilterName, ...]] = {
    About.CUE: (FilterName.CUE,),
    About.VALUE: (FilterName.VALUE,),
    About.PLACE: (FilterName.PLACE,),
    About.WITH: (FilterName.WITH,),
    About.WHEN: DATES,
    About.KIND: (FilterName.KIND,),
    About.MORE: (FilterName.IS, FilterName.AGAIN),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of a chip's list."""

    words: str
    condition: Condition


def offered(about: About, words: QueryWords, today: date, locale: QLocale) -> list[Choice]:
    """What a chip offers, whatever is chosen now."""
    if about is About.WHEN:
        return spans(today, locale)
    if about is About.KIND:
        return _plain([Filter(FilterName.KIND, kind) for kind in Kind], locale)
    if about is About.MORE:
        stands = ("private", "close", "surprise", "expected")
        filters = [Filter(FilterName.IS, one) for one in stands]
        return _plain([*filters, Filter(FilterName.AGAIN, ">0")], locale)
    name = about.names[0]
    best = words.best(FAMILY_OF[name], MOST_WORDS)
    return [Choice(word, Filter(name, word)) for word in best]


def spans(today: date, locale: QLocale) -> list[Choice]:
    """Times that need no calendar, as seen from today. A week begins as the locale has it."""
    first = today - timedelta(days=(today.isoweekday() - locale.firstDayOfWeek().value) % 7)
    month, last_year = f"{today:%Y-%m}", f"{today.year - 1:04}-{today:%m}"
    ago = _tr("A year ago ({month})").replace("{month}", period(last_year, locale))
    return [
        Choice(_tr("Today"), _on(today.isoformat())),
        Choice(_tr("This week"), _between(first, first + timedelta(days=7))),
        Choice(_tr("This month"), _on(month)),
        Choice(_tr("This year"), _on(f"{today:%Y}")),
        Choice(ago, _on(last_year)),
    ]


def months_by_year(months: Sequence[int], locale: QLocale) -> dict[str, list[Choice]]:
    """Each year with the months of it that hold something, the newest first."""
    years: dict[str, list[Choice]] = {}
    for month in months:
        year, number = divmod(month, 100)
        choice = Choice(month_name(year, number, locale), _on(f"{year:04}-{number:02}"))
        years.setdefault(period(f"{year:04}", locale), []).append(choice)
    return years


def _plain(filters: Sequence[Filter], locale: QLocale) -> list[Choice]:
    return [Choice(asked(one, locale), one) for one in filters]


def _on(value: str) -> Condition:
    return Filter(FilterName.ON, value)


def _between(first: date, following: date) -> Condition:
    return every(
        Filter(FilterName.AFTER, first.isoformat()),
        Filter(FilterName.BEFORE, following.isoformat()),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("QueryChips", text)
