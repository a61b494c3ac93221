"""What a query is made of: texts, filters, and the ways they combine. All frozen, all printable.

`str()` of any part is a query that parses back to the same part.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from glimmer_desktop.domain.moment import Face, Family, Kind
from glimmer_desktop.domain.quoting import quoted, value_text


class FilterName(StrEnum):
    """The names before the colon."""

    CUE = "cue"
    SENSE = "sense"
    QUALITY = "quality"
    VALUE = "value"
    PLACE = "place"
    WITH = "with"
    FACE = "face"
    SHIFT = "shift"
    KIND = "kind"
    HAS = "has"
    IS = "is"
    ON = "on"
    BEFORE = "before"
    AFTER = "after"
    AGAIN = "again"


FAMILY_OF = {
    FilterName.CUE: Family.CUE,
    FilterName.SENSE: Family.SENSE,
    FilterName.QUALITY: Family.QUALITY,
    FilterName.VALUE: Family.VALUE,
    FilterName.PLACE: Family.PLACE,
    FilterName.WITH: Family.COMPANY,
}
"""Filters whose value is an entry of one of the person's own lists."""

CHOICES: dict[FilterName, tuple[str, ...]] = {
    FilterName.FACE: tuple(Face),
    FilterName.SHIFT: tuple(Face),
    FilterName.KIND: tuple(Kind),
    FilterName.HAS: ("photo",),
    FilterName.IS: ("close", "private", "surprise", "expected"),
}
"""Filters whose value is one of a few."""

DATES = (FilterName.ON, FilterName.BEFORE, FilterName.AFTER)


@dataclass(frozen=True, slots=True)
class Text:
    """A word or a phrase in any field; `prefix`: its last word may go on."""

    text: str
    prefix: bool = False

    def __str__(self) -> str:
        plain = _BARE_WORD.fullmatch(self.text) and self.text.lower() != "or"
        return (self.text if plain else quoted(self.text)) + "*" * self.prefix


@dataclass(frozen=True, slots=True)
class Filter:
    """`name:value`. The value is in its plain form: `settled`, `2026-11`, `>3`, `slow breath`."""

    name: FilterName
    value: str
    prefix: bool = False

    def __str__(self) -> str:
        value = value_text(self.value) + "*" * self.prefix
        return f"#{value}" if self.name is FilterName.CUE else f"{self.name}:{value}"


@dataclass(frozen=True, slots=True)
class Not:
    """Everything that the part does not find. The part is never itself a Not."""

    part: Condition

    def __str__(self) -> str:
        grouped = isinstance(self.part, All | Any)
        return f"-({self.part})" if grouped else f"-{self.part}"


@dataclass(frozen=True, slots=True)
class All:
    """What every part finds. Two parts or more, none of them an All."""

    parts: tuple[Condition, ...]

    def __str__(self) -> str:
        return " ".join(f"({p})" if isinstance(p, Any) else str(p) for p in self.parts)


@dataclass(frozen=True, slots=True)
class Any:
    """What at least one part finds. Two parts or more, none of them an Any."""

    parts: tuple[Condition, ...]

    def __str__(self) -> str:
        return " or ".join(str(part) for part in self.parts)


Condition = Text | Filter | Not | All | Any


def every(*parts: Condition) -> Condition:
    """All the parts together, flat."""
    flat = [q for p in parts for q in (p.parts if isinstance(p, All) else (p,))]
    return flat[0] if len(flat) == 1 else All(tuple(flat))


def either(*parts: Condition) -> Condition:
    """Any of the parts, flat."""
    flat = [q for p in parts for q in (p.parts if isinstance(p, Any) else (p,))]
    return flat[0] if len(flat) == 1 else Any(tuple(flat))


def without(part: Condition) -> Condition:
    """The opposite of a part."""
    return part.part if isinstance(part, Not) else Not(part)


_BARE_WORD = re.compile(r"""[^\s()"“”„#\-:*\\][^\s()"“”„:*\\]*""")
