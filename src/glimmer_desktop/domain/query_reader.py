"""Reads a query from left to right into its tree, or says where it cannot be one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from glimmer_desktop.domain.folding import terms
from glimmer_desktop.domain.quoting import CLOSING, read_quoted
from glimmer_desktop.domain.terms import (
    CHOICES,
    DATES,
    FAMILY_OF,
    Condition,
    Filter,
    FilterName,
    Text,
    either,
    every,
    without,
)


class QueryMistake(StrEnum):
    """What can be wrong with a query."""

    UNKNOWN_FILTER = "unknown-filter"  # name, known
    NO_VALUE = "no-value"  # name
    UNKNOWN_VALUE = "unknown-value"  # name, value, known
    BAD_DATE = "bad-date"  # name, value
    BAD_NUMBER = "bad-number"  # name, value
    QUOTE_NOT_CLOSED = "quote-not-closed"
    BRACKET_NOT_CLOSED = "bracket-not-closed"
    BRACKET_NOT_OPENED = "bracket-not-opened"
    NOTHING_BESIDE_OR = "nothing-beside-or"
    TOO_DEEP = "too-deep"
    TOO_LONG = "too-long"  # limit


_SENTENCES = {
    QueryMistake.UNKNOWN_FILTER: "there is no filter “{name}:” (there are: {known})",
    QueryMistake.NO_VALUE: "“{name}” needs something after it",
    QueryMistake.UNKNOWN_VALUE: "“{name}:” knows no “{value}” (it knows: {known})",
    QueryMistake.BAD_DATE: "“{value}” is not a date (a year, 2026-11 or 2026-11-22)",
    QueryMistake.BAD_NUMBER: "“{value}” is not a number (such as 3, >3 or <=3)",
    QueryMistake.QUOTE_NOT_CLOSED: "this quotation mark is not closed",
    QueryMistake.BRACKET_NOT_CLOSED: "this bracket is not closed",
    QueryMistake.BRACKET_NOT_OPENED: "this bracket closes nothing",
    QueryMistake.NOTHING_BESIDE_OR: "“or” needs something on both sides",
    QueryMistake.TOO_DEEP: "there are too many brackets or signs inside one another",
    QueryMistake.TOO_LONG: "this is more than the {limit} parts a query may have",
}


class QueryError(ValueError):
    """A query with a mistake, and where it is: `length` characters from `position` on.

    `unfinished` is true when it stands at the very end, so that typing on may mend it.
    """

    def __init__(
        self, code: QueryMistake, position: int, length: int, unfinished: bool, **values: str
    ) -> None:
        self.code = code
        self.position = position
        self.length = length
        self.unfinished = unfinished
        self.values: Mapping[str, str] = values
        self.message = _SENTENCES[code].format(**values)
        """In plain English, without the place."""
        super().__init__(f"{self.message} (at character {position + 1})")


def read(text: str, typing: bool) -> Condition | None:
    """The tree of a query; None when it asks for nothing. Raises QueryError."""
    return _Reader(text, typing).query()


_WORD = re.compile(r'[^\s()"“”„]+')
_FILTER = re.compile(r"([A-Za-z]+):")
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)
_NUMBER = re.compile(r"(>=|<=|>|<|=)?(\d{1,6})", re.ASCII)
_DEEPEST = 50
_MOST_PARTS = 300
"""Beyond these SQLite itself gives up on a condition."""


class _Reader:
    """Reads one query from left to right."""

    def __init__(self, text: str, typing: bool) -> None:
        self._text = text
        self._typing = typing
        self._at = 0
        self._depth = 0
        self._parts = 0

    def query(self) -> Condition | None:
        found = self._alternatives()
        if self._at < len(self._text):
            raise self._mistake(QueryMistake.BRACKET_NOT_OPENED, self._at, 1)
        return found

    def _alternatives(self) -> Condition | None:
        found: list[Condition] = []
        first = self._together()
        if first is not None:
            found.append(first)
        while (start := self._or_here()) is not None:
            more = self._together()
            if not found or more is None:
                if self._typing and self._ended():
                    break
                raise self._mistake(QueryMistake.NOTHING_BESIDE_OR, start, 2)
            found.append(more)
        return either(*found) if found else None

    def _together(self) -> Condition | None:
        found: list[Condition] = []
        while not self._ended() and self._text[self._at] != ")" and not self._or_ahead():
            part = self._part()
            if part is not None:
                found.append(part)
        return every(*found) if found else None

    def _part(self) -> Condition | None:
        start = self._at
        self._parts += 1
        if self._parts > _MOST_PARTS:
            raise self._mistake(QueryMistake.TOO_LONG, start, 1, limit=str(_MOST_PARTS))
        sign = self._text[start]
        if sign == "-":
            return self._opposite()
        if sign == "(":
            return self._group()
        if sign == "#":
            self._at += 1
            return self._filter(FilterName.CUE, start)
        if named := _FILTER.match(self._text, start):
            self._at = named.end()
            return self._filter(self._name(named), start)
        text, prefix = self._value()
        return Text(text, prefix) if terms(text) else None

    def _opposite(self) -> Condition | None:
        self._at += 1
        if self._at >= len(self._text) or self._text[self._at].isspace():
            return None
        if self._text[self._at] == ")":
            return None
        self._deeper(self._at - 1)
        part = self._part()
        self._depth -= 1
        return None if part is None else without(part)

    def _group(self) -> Condition | None:
        start = self._at
        self._deeper(start)
        self._at += 1
        inside = self._alternatives()
        self._depth -= 1
        if self._at < len(self._text):
            self._at += 1
        elif not self._typing:
            raise self._mistake(QueryMistake.BRACKET_NOT_CLOSED, start, 1)
        return inside

    def _name(self, named: re.Match[str]) -> FilterName:
        name = named[1].lower()
        try:
            return FilterName(name)
        except ValueError:
            known = ", ".join(FilterName)
            length = len(name) + 1
            raise self._mistake(
                QueryMistake.UNKNOWN_FILTER, named.start(), length, name=name, known=known
            ) from None

    def _filter(self, name: FilterName, start: int) -> Filter:
        value_at = self._at
        value, prefix = self._value()
        if not value.strip():
            label = self._text[start:value_at]
            length = self._at - start
            raise self._mistake(QueryMistake.NO_VALUE, start, length, name=label)
        if name in FAMILY_OF:
            return Filter(name, value, prefix)
        star = "*" if self._text[self._at - 1] == "*" else ""
        return Filter(name, self._checked(name, value + star, value_at))

    def _checked(self, name: FilterName, value: str, start: int) -> str:
        """The plain form of a value that is not free, or the mistake in it."""
        plain = value.lower()
        if name in CHOICES:
            if plain in CHOICES[name]:
                return plain
            mistake, known = QueryMistake.UNKNOWN_VALUE, ", ".join(CHOICES[name])
            length = self._at - start
            raise self._mistake(mistake, start, length, name=name, value=value, known=known)
        read = _plain_date(value) if name in DATES else _plain_number(value)
        if read is None:
            mistake = QueryMistake.BAD_DATE if name in DATES else QueryMistake.BAD_NUMBER
            raise self._mistake(mistake, start, self._at - start, name=name, value=value)
        return read

    def _value(self) -> tuple[str, bool]:
        """A quoted or bare value from here on, and whether it may go on."""
        if self._text[self._at : self._at + 1] in CLOSING:
            return self._quoted()
        value = self._bare()
        if value.endswith("*"):
            return value.rstrip("*"), True
        return value, self._typing and self._at >= len(self._text)

    def _bare(self) -> str:
        found = _WORD.match(self._text, self._at)
        if found is None:
            return ""
        self._at = found.end()
        return found[0]

    def _quoted(self) -> tuple[str, bool]:
        start = self._at
        value, self._at, closed = read_quoted(self._text, start)
        if not closed and not self._typing:
            raise self._mistake(QueryMistake.QUOTE_NOT_CLOSED, start, 1)
        if self._text[self._at : self._at + 1] == "*":
            self._at += 1
            return value, True
        return value, not closed

    def _or_here(self) -> int | None:
        if not self._or_ahead():
            return None
        start = self._at
        self._at += 2
        return start

    def _or_ahead(self) -> bool:
        self._skip_space()
        found = _WORD.match(self._text, self._at)
        if found is None or found[0].lower() != "or":
            return False
        return not (self._typing and found.end() == len(self._text))

    def _ended(self) -> bool:
        self._skip_space()
        return self._at >= len(self._text)

    def _skip_space(self) -> None:
        while self._at < len(self._text) and self._text[self._at].isspace():
            self._at += 1

    def _deeper(self, start: int) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise self._mistake(QueryMistake.TOO_DEEP, start, 1)

    def _mistake(self, code: QueryMistake, start: int, length: int, **values: str) -> QueryError:
        unfinished = start + length >= len(self._text) and code not in (
            QueryMistake.BRACKET_NOT_OPENED,
            QueryMistake.TOO_DEEP,
            QueryMistake.TOO_LONG,
        )
        return QueryError(code, start, max(length, 1), unfinished, **values)


def _plain_date(value: str) -> str | None:
    found = _DATE.fullmatch(value)
    if found is None:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        date(year or 0, month or 1, day or 1)
    except ValueError:
        return None
    return "-".join(f"{part:0{2 if n else 4}}" for n, part in enumerate((year, month, day)) if part)


def _plain_number(value: str) -> str | None:
    found = _NUMBER.fullmatch(value)
    if found is None:
        return None
    sign = "" if found[1] in (None, "=") else found[1]
    return f"{sign}{int(found[2])}"
