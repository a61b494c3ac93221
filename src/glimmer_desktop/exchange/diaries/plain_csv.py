"""Any table whose columns say when something was and what was noted: CSV, semicolons or tabs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import ClassVar, Final

from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.exchange.archive import Refused
from glimmer_desktop.exchange.diaries.said import (
    NOON,
    hashed,
    joined,
    moment_in,
    time_of_day,
    words,
)
from glimmer_desktop.exchange.table import Row, header_of, rows_of
from glimmer_desktop.exchange.tree import Tree, lone_name
from glimmer_desktop.services.diaries import NEEDED_PARTS, PARTS, LeftOut, Page

_USUAL: Final[Mapping[str, tuple[str, ...]]] = {
    "date": ("date", "datetime", "noticed_at", "created_at", "created", "timestamp", "day"),
    "time": ("time",),
    "title": ("title",),
    "text": ("text", "note", "notes", "entry", "content", "body"),
    "tags": ("tags", "tag", "activities"),
    "mood": ("mood",),
}
_DOTS: Final = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(.*)", re.ASCII)
_SLASHES: Final = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(.*)", re.ASCII)
_BACKWARDS: Final = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})(.*)", re.ASCII)
_TAG_SIGNS: Final = re.compile(r"[|,;]")


class PlainCsv:
    """Columns are found by usual names, or told: `{"text": "Note"}`."""

    program: ClassVar[str] = "a table"

    def __init__(self, tree: Tree, columns: Mapping[str, str]) -> None:
        self._tree = tree
        (self._name,) = tree.names()
        header = header_of(tree, self._name)
        gone = [column for column in columns.values() if column not in header]
        if gone:
            raise Refused(f"it has no column {gone[0]}; it has {', '.join(header)}")
        others = tuple(name for name in header if name not in columns.values())
        self._columns = {**_found(others), **columns}

    @classmethod
    def fits(cls, tree: Tree, columns: Mapping[str, str]) -> bool:
        name = lone_name(tree)
        header = header_of(tree, name) if name else ()
        known = {*_found(header), *columns}
        return len(header) > 1 and known >= set(NEEDED_PARTS)

    def pages(self) -> Iterator[Page | LeftOut]:
        for row in rows_of(self._tree, self._name):
            yield self._page(row)

    def picture(self, name: str) -> bytes:
        raise Refused(Why(f"{name} is not in it", Cause.NOT_IN_IT, name=name))

    def _page(self, row: Row) -> Page | LeftOut:
        told = {part: row[self._columns[part]].strip() for part in PARTS if part in self._columns}
        at = _when(told["date"], told.get("time", ""))
        if isinstance(at, Why):
            return LeftOut(row.place, at)
        taken = set(self._columns.values())
        beside = ((name, row[name].strip()) for name in row.names if name not in taken)
        return Page(
            key=hashed(*row.cells),
            at=at,
            text=joined(told.get("title", ""), told["text"]),
            mood=told.get("mood", ""),
            tags=words(_TAG_SIGNS.split(told.get("tags", "")), mark="#"),
            beside=tuple((label or "Also", said) for label, said in beside if said),
        )


def _found(header: tuple[str, ...]) -> dict[str, str]:
    by_name = {name.casefold(): name for name in reversed(header)}
    known = {
        part: [by_name[one] for one in usual if one in by_name] for part, usual in _USUAL.items()
    }
    return {part: names[0] for part, names in known.items() if names}


def _when(day: str, clock: str) -> datetime | Why:
    """The time, or why there is none."""
    if found := moment_in(day):
        if len(day) > len("2026-11-22"):
            return found
        return datetime.combine(found, (time_of_day(clock) if clock else None) or NOON)
    parts = _parts(day)
    if parts is None:
        unread = Why("its date cannot be read", Cause.DATE_UNREADABLE)
        return unread if day else Why("it has no date", Cause.NO_DATE)
    year, month, number, rest = parts
    if month == 0:
        return Why(
            "its date could be one of two days; 2026-11-22 is always clear", Cause.DATE_OF_TWO
        )
    try:
        at = time_of_day(rest.strip(" ,T") or clock) or NOON
        return datetime.combine(datetime(year, month, number), at)  # noqa: DTZ001 - of the person's zone
    except ValueError:
        return Why("there is no such day", Cause.NO_SUCH_DAY)


def _parts(day: str) -> tuple[int, int, int, str] | None:
    """Year, month, day and what follows; the month is 0 where it may be the day as well."""
    if found := _BACKWARDS.fullmatch(day):
        return int(found[1]), int(found[2]), int(found[3]), found[4]
    if found := _DOTS.fullmatch(day):
        return int(found[3]), int(found[2]), int(found[1]), found[4]
    if found := _SLASHES.fullmatch(day):
        first, second, year, rest = int(found[1]), int(found[2]), int(found[3]), found[4]
        if first == second or first > 12:
            return year, second, first, rest
        return (year, first, second, rest) if second > 12 else (year, 0, 0, rest)
    return None
