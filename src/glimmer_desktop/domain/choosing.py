"""Several choices of one kind in a query: read from it whoever wrote it, put in and taken out.

What one chip stands for is written as `#tea`, or as `(#tea or #rain)` beside all else.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from glimmer_desktop.domain.folding import same_word
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.domain.terms import (
    All,
    Any,
    Condition,
    Filter,
    FilterName,
    either,
    every,
)

Names = Collection[FilterName]
"""Of the filters that one chip writes."""


def choices(query: MomentQuery, names: Names) -> tuple[Condition, ...]:
    """What is chosen there: any of these; each a filter, or several that hold together.

    What is turned round (`-#tea`), or may be something of another kind, is not a choice.
    """
    together = _together(query, names)
    if together is None:
        return ()
    return together.parts if isinstance(together, Any) else (together,)


def is_chosen(query: MomentQuery, choice: Condition, names: Names) -> bool:
    """Whether it is one of them."""
    return any(same_choice(choice, one) for one in choices(query, names))


def same_choice(one: Condition, other: Condition) -> bool:
    """Capitals, order and the star of a beginning make no difference."""
    return _key(one) == _key(other)


def with_choice(query: MomentQuery, choice: Condition, names: Names) -> MomentQuery:
    """This one as well: what has it, or any that is chosen already."""
    if is_chosen(query, choice, names):
        return query
    return _written(query, names, [*choices(query, names), choice])


def without_choice(query: MomentQuery, choice: Condition, names: Names) -> MomentQuery:
    """The others alone."""
    others = [one for one in choices(query, names) if not same_choice(one, choice)]
    return _written(query, names, others)


def without_choices(query: MomentQuery, names: Names) -> MomentQuery:
    """None of them any more."""
    return _written(query, names, [])


def _together(query: MomentQuery, names: Names) -> Condition | None:
    found = [part for part in query.parts if _is_of(part, names)]
    return every(*found) if found else None


def _written(query: MomentQuery, names: Names, chosen: list[Condition]) -> MomentQuery:
    """In the place of the first that stood there, else at the end."""
    place = _first(query.parts, lambda part: _is_of(part, names))
    kept = [part for part in query.parts if not _is_of(part, names)]
    if chosen:
        kept.insert(place, either(*chosen))
    return MomentQuery(every(*kept)) if kept else MomentQuery()


def _first(parts: tuple[Condition, ...], fits: Callable[[Condition], bool]) -> int:
    return next((index for index, part in enumerate(parts) if fits(part)), len(parts))


def _is_of(part: Condition, names: Names) -> bool:
    match part:
        case Filter(name):
            return name in names
        case All(parts) | Any(parts):
            return all(_is_of(one, names) for one in parts)
    return False


def _key(part: Condition) -> object:
    match part:
        case Filter(name, value):
            return name, same_word(value)
        case All(parts):
            return frozenset(_key(one) for one in parts)
        case Any(parts):
            return "any", frozenset(_key(one) for one in parts)
    return part
