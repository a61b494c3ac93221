"""What to look for: the one query language of gallery, command line, export and chips.

`light stairs` finds moments with both words, in any field; `"a phrase"`, `-without`,
`this or that`, `(grouped or not)`, `begin*`; filters such as `#cue`, `face:on-guard` and
`on:2026-11`. `or` binds weaker than and. Days are those of the place where a moment was noticed;
`after:2024-03 before:2024-05` is March and April.
"""

from __future__ import annotations

from dataclasses import dataclass

from glimmer_desktop.domain.query_reader import QueryError, QueryMistake, read
from glimmer_desktop.domain.terms import (
    All,
    Any,
    Condition,
    Filter,
    FilterName,
    Not,
    Text,
    every,
)

__all__ = [
    "All",
    "Any",
    "Condition",
    "Filter",
    "FilterName",
    "MomentQuery",
    "Not",
    "QueryError",
    "QueryMistake",
    "Text",
    "parse",
]


@dataclass(frozen=True, slots=True)
class MomentQuery:
    """A parsed query. Without a condition it finds everything."""

    condition: Condition | None = None

    @staticmethod
    def everything() -> MomentQuery:
        return MomentQuery()

    @property
    def parts(self) -> tuple[Condition, ...]:
        """What must hold together, one part for each chip or word."""
        if self.condition is None:
            return ()
        return self.condition.parts if isinstance(self.condition, All) else (self.condition,)

    def __and__(self, other: MomentQuery | Condition) -> MomentQuery:
        """This and that as well; a part already there is not repeated."""
        more = other.parts if isinstance(other, MomentQuery) else MomentQuery(other).parts
        together = self.parts + tuple(part for part in more if part not in self.parts)
        return MomentQuery(every(*together)) if together else self

    def without(self, part: Condition) -> MomentQuery:
        """The query with one of its parts taken away (a chip switched off)."""
        rest = tuple(one for one in self.parts if one != part)
        return MomentQuery(every(*rest)) if rest else MomentQuery()

    def __str__(self) -> str:
        return "" if self.condition is None else str(self.condition)


def parse(text: str, *, typing: bool = False) -> MomentQuery:
    """Read a query.

    While `typing`, the last word may go on, and what is not finished yet (an open bracket or
    quotation mark, a lone `-` or `or`) is taken as it will be meant.
    Raises QueryError.
    """
    return MomentQuery(read(text, typing))


def days(value: str) -> tuple[int, int]:
    """The first day of a year, month or day, and the first one after it, as yyyymmdd numbers.

    Days that no month has (the 32nd) may appear as ends: they only ever bound.
    """
    digits = [int(part) for part in value.split("-")]
    first = (digits[0] * 10000, digits[0] * 10000 + 10000)
    if len(digits) == 1:
        return first
    month = first[0] + digits[1] * 100
    return (month, month + 100) if len(digits) == 2 else (month + digits[2], month + digits[2] + 1)


def comparison(value: str) -> tuple[str, int]:
    """The sign and the number of `again:`, as in `>3`."""
    sign = value.rstrip("0123456789")
    return sign or "=", int(value[len(sign) :])
