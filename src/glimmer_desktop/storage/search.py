"""From a query's tree to parameterised SQL over the tables and the full-text index."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    func,
    literal,
    literal_column,
    not_,
    or_,
    select,
    true,
)

from glimmer_desktop.domain.folding import same_word, terms
from glimmer_desktop.domain.query import MomentQuery, comparison, days
from glimmer_desktop.domain.terms import (
    DATES,
    FAMILY_OF,
    All,
    Any,
    Condition,
    Filter,
    FilterName,
    Not,
    Text,
)
from glimmer_desktop.storage.rows import FROM, NOW
from glimmer_desktop.storage.tables import (
    moment_again,
    moment_faces,
    moment_index,
    moment_photos,
    moment_words,
    moments,
    words,
)

_AFTER_ALL = "\U0010ffff"
"""Sorts behind every text that begins like the one before it."""
_ZERO: ColumnElement[int] = literal_column("0")
_ONE: ColumnElement[int] = literal_column("1")

SHOWN = moments.c.deleted_at.is_(None)

_SEQ: ColumnElement[int] = literal_column("+moments.seq")
"""The plus keeps SQLite from fetching every hit by its row and sorting them all: it walks the index
of shown moments, newest first, and stops at the last one that is wanted."""


def index_expression(query: MomentQuery) -> str | None:
    """The whole query for the full-text index alone, when it is nothing but text."""
    return None if query.condition is None else _expression(query.condition)


def condition_of(query: MomentQuery, only: int | None = None) -> ColumnElement[bool]:
    """The query as a condition on `moments`; `only`: the one order key that is asked about."""
    if query.condition is None:
        return SHOWN
    return and_(SHOWN, _Compiler(only).compiled(query.condition))


def _expression(condition: Condition) -> str | None:
    """A condition in FTS5's own language, or None when it holds more than text."""
    match condition:
        case Text(said, prefix):
            found = terms(said)
            return f'"{" ".join(found)}"' + " *" * prefix if found else None
        case All(parts):
            wanted = [_expression(part) for part in parts if not isinstance(part, Not)]
            unwanted = [_expression(part.part) for part in parts if isinstance(part, Not)]
            return _both(wanted, unwanted)
        case Any(parts):
            either = [_expression(part) for part in parts]
            known = [part for part in either if part is not None]
            return f"({' OR '.join(known)})" if len(known) == len(either) else None
    return None


def _both(wanted: list[str | None], unwanted: list[str | None]) -> str | None:
    if not wanted or None in wanted or None in unwanted:
        return None
    found = " AND ".join(part for part in wanted if part)
    if not unwanted:
        return f"({found})"
    return f"(({found}) NOT ({' OR '.join(part for part in unwanted if part)}))"


class _Compiler:
    def __init__(self, only: int | None) -> None:
        self._only = only

    def compiled(self, condition: Condition) -> ColumnElement[bool]:
        expression = _expression(condition)
        if expression is not None:
            return self._in_index(expression)
        match condition:
            case Text():
                return true()  # nothing in it that could be looked for
            case Not(part):
                return not_(self.compiled(part))
            case All(parts):
                return self._all(parts)
            case Any(parts):
                return or_(*(self.compiled(part) for part in parts))
            case Filter():
                return _filter(condition)

    def _all(self, parts: tuple[Condition, ...]) -> ColumnElement[bool]:
        """All text of a conjunction asks the index once; the rest are conditions beside it."""
        spoken = [part for part in parts if _expression(_inside(part)) is not None]
        together = _expression(All(tuple(spoken))) if len(spoken) > 1 else None
        if together is None:
            return and_(*(self.compiled(part) for part in parts))
        rest = [self.compiled(part) for part in parts if part not in spoken]
        return and_(self._in_index(together), *rest)

    def _in_index(self, expression: str) -> ColumnElement[bool]:
        hits = select(moment_index.c.rowid).where(
            literal_column("moment_index").op("MATCH")(literal(expression))
        )
        if self._only is not None:
            hits = hits.where(moment_index.c.rowid == self._only)
        return moments.c.order_key.in_(hits)


def _inside(part: Condition) -> Condition:
    return part.part if isinstance(part, Not) else part


def _filter(wanted: Filter) -> ColumnElement[bool]:
    name, value = wanted.name, wanted.value
    if name in FAMILY_OF:
        return _SEQ.in_(_carriers(wanted))
    if name in DATES:
        return _on_days(name, value)
    return _OTHERS[name](value)


def _carriers(wanted: Filter) -> Select[tuple[int]]:
    """Moments that carry a word of this name, spelled as searches see it."""
    found = " ".join(terms(wanted.value))
    named = words.c.same == same_word(wanted.value)
    if found:
        named = or_(named, words.c.terms == found)
    if found and wanted.prefix:
        begins = words.c.terms.between(found, found + _AFTER_ALL)
        named = or_(named, begins)
    entries = select(words.c.id).where(words.c.family == FAMILY_OF[wanted.name].value, named)
    return select(moment_words.c.moment).where(moment_words.c.word.in_(entries))


def _with_face(face: str, role: str) -> ColumnElement[bool]:
    with_it = select(moment_faces.c.moment).where(
        moment_faces.c.face == face, moment_faces.c.role == role
    )
    return _SEQ.in_(with_it)


def _within(held: str) -> ColumnElement[bool]:
    return moments.c.seq.op("IN", is_comparison=True)(literal_column(held))


_STANDS: dict[str, ColumnElement[bool]] = {
    # each has a small index of its own, which has to be named, or SQLite walks all moments
    "close": _within(
        "(SELECT m.seq FROM moments AS m INDEXED BY ix_moments_close"
        " WHERE m.deleted_at IS NULL AND m.close = 1)"
    ),
    "private": _within(
        "(SELECT m.seq FROM moments AS m INDEXED BY ix_moments_private"
        " WHERE m.deleted_at IS NULL AND m.private = 1)"
    ),
    # never null, so that the opposite holds for moments that say nothing about it
    "surprise": and_(moments.c.surprise.is_not(None), moments.c.surprise == _ONE),
    "expected": and_(moments.c.surprise.is_not(None), moments.c.surprise == _ZERO),
}


def _came_back(value: str) -> ColumnElement[bool]:
    sign, times = comparison(value)
    count = func.count()
    compared = {
        "=": count == times,
        ">": count > times,
        ">=": count >= times,
        "<": count < times,
        "<=": count <= times,
    }[sign]
    never = {"=": times == 0, ">": False, ">=": times == 0, "<": times > 0, "<=": True}[sign]
    by_moment = select(moment_again.c.moment).group_by(moment_again.c.moment)
    if never:  # moments that never came back have no rows to count: leave out the others instead
        return _SEQ.not_in(by_moment.having(not_(compared)))
    return _SEQ.in_(by_moment.having(compared))


def _on_days(name: FilterName, value: str) -> ColumnElement[bool]:
    first, following = days(value)
    day = moments.c.noticed_day
    match name:
        case FilterName.BEFORE:
            return day < first
        case FilterName.AFTER:
            return day >= first
    return and_(day >= first, day < following)


_OTHERS: dict[FilterName, Callable[[str], ColumnElement[bool]]] = {
    FilterName.FACE: lambda face: _with_face(face, NOW),
    FilterName.SHIFT: lambda face: _with_face(face, FROM),
    FilterName.KIND: lambda kind: moments.c.kind == kind,
    FilterName.HAS: lambda _: _SEQ.in_(select(moment_photos.c.moment)),
    FilterName.IS: lambda state: _STANDS[state],
    FilterName.AGAIN: _came_back,
}
