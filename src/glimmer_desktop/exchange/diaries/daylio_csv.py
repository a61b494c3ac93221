"""Daylio's table, in its three forms over the years; newest first, without photos."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import ClassVar, Final

from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.exchange.archive import Refused
from glimmer_desktop.exchange.diaries.said import NOON, hashed, joined, plain_of, time_of_day, words
from glimmer_desktop.exchange.table import Row, header_of, rows_of
from glimmer_desktop.exchange.tree import Tree, lone_name
from glimmer_desktop.services.diaries import LeftOut, Page

_ALWAYS: Final = {"date", "weekday", "time", "mood", "activities", "note"}
_TAKEN: Final = (*_ALWAYS, "full_date", "year", "note_title")
_MONTHS: Final = (
    "jan gen ene janv",
    "feb fev fév",
    "mar mär mrt maa",
    "apr abr avr",
    "may mai mei mag",
    "jun giu jui",
    "jul lug juil",
    "aug ago aoû aou",
    "sep set",
    "oct okt ott out",
    "nov",
    "dec dez déc dic",
)
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_DAY: Final = re.compile(r"(?<!\d)\d{1,2}(?!\d)")


class DaylioCsv:
    """`full_date,date,weekday,time,mood,activities,note_title,note`; older ones without the title,
    the oldest with `year` in place of `full_date`."""

    program: ClassVar[str] = "Daylio"

    def __init__(self, tree: Tree, _columns: Mapping[str, str]) -> None:
        self._tree = tree

    @classmethod
    def fits(cls, tree: Tree, _columns: Mapping[str, str]) -> bool:
        name = lone_name(tree)
        header = header_of(tree, name) if name else ()
        return _ALWAYS.issubset(header) and not {"full_date", "year"}.isdisjoint(header)

    def pages(self) -> Iterator[Page | LeftOut]:
        (name,) = self._tree.names()
        for row in rows_of(self._tree, name):
            yield self._page(row)

    def picture(self, name: str) -> bytes:
        raise Refused(Why(f"{name} is not in it", Cause.NOT_IN_IT, name=name))

    def _page(self, row: Row) -> Page | LeftOut:
        day = _day(row)
        if day is None:
            return LeftOut(row.place, Why("its date cannot be read", Cause.DATE_UNREADABLE))
        clock = time_of_day(row["time"])
        mood, title = row["mood"].strip(), row["note_title"].strip()
        beside = [(name, row[name].strip()) for name in row.names if name not in _TAKEN]
        if clock is None:
            beside.append(("Time", row["time"].strip()))
        return Page(
            key=hashed(day, row["time"], mood, row["activities"], title, row["note"]),
            at=datetime.combine(day, clock or NOON),
            text=joined(title, plain_of(row["note"]).strip()),
            mood=mood,
            tags=words(row["activities"].split("|")),
            beside=tuple((label, words) for label, words in beside if words),
        )


def _day(row: Row) -> date | None:
    """The one column that is the same in every language; else the year with the day in words."""
    try:
        if row["full_date"].strip():
            return date.fromisoformat(row["full_date"].strip())
        return _in_words(int(row["year"]), row["date"])
    except ValueError:
        return None


def _in_words(year: int, said: str) -> date | None:
    """ "17. Februar", "February 17", "17 févr."; ValueError for no day at all."""
    name = next(iter(_LETTERS.findall(said)), "").casefold()
    day = _DAY.search(said)
    # The longer beginning first: "juil" is no "jui".
    known = sorted(
        ((start, number) for number, starts in enumerate(_MONTHS, 1) for start in starts.split()),
        key=lambda one: -len(one[0]),
    )
    month = next((number for start, number in known if name.startswith(start)), None)
    return date(year, month, int(day[0])) if month and day else None
