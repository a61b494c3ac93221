"""Which rows stand under "more", and in which order. Data; `fold.py` makes widgets of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from glimmer_desktop.domain.moment import Care, Energy, Family, FeltChange, Source, Strength
from glimmer_desktop.ui.choice_words import choice_name, yes_name


@dataclass(frozen=True, slots=True)
class Choice:
    """A chip that gives one field one value; chips of one field exclude each other."""

    field: str
    value: object
    word: str


@dataclass(frozen=True, slots=True)
class Choices:
    """A row of such chips under one heading (a key of `choice_words.field_title`)."""

    title: str
    chips: Sequence[Choice]


@dataclass(frozen=True, slots=True)
class Chosen:
    """A row of a person's words; so many as chips, the others behind "another"."""

    family: Family
    first: int


@dataclass(frozen=True, slots=True)
class Written:
    """A few lines of one's own."""

    field: str


@dataclass(frozen=True, slots=True)
class Appreciated:
    """What is appreciated, asked for by one press."""


@dataclass(frozen=True, slots=True)
class CameBack:
    """The times at which it came again."""


@dataclass(frozen=True, slots=True)
class CameBefore:
    """Moments that this one came after."""


Row = Choices | Chosen | Written | Appreciated | CameBack | CameBefore


def rows() -> tuple[Row, ...]:
    """Every row, in the order in which it is shown.

    Places in the body stand above what is appreciated: it is felt before it is told.
    """
    return (
        _one_of("strength", Strength),
        Chosen(Family.BODY_PLACE, 9),
        Appreciated(),
        Chosen(Family.SENSATION, 9),
        _one_of("felt_change", FeltChange),
        Chosen(Family.CONNECTION, 6),
        _one_of("energy", Energy),
        _one_of("source", Source),
        _yes(
            "manner", ("surprise", False), ("surprise", True), *_true("by_itself", "almost_missed")
        ),
        _one_of("care", Care),
        CameBefore(),
        CameBack(),
        Written("did_next"),
        _yes("marks", *_true("close", "private")),
    )


FAMILIES = (Family.BODY_PLACE, Family.SENSATION, Family.CONNECTION)
"""Of which words are offered here."""


def _one_of(field: str, values: type[Strength | FeltChange | Energy | Source | Care]) -> Choices:
    return Choices(field, [Choice(field, one, choice_name(one)) for one in values])


def _true(*fields: str) -> list[tuple[str, bool]]:
    return [(field, True) for field in fields]


def _yes(title: str, *answers: tuple[str, bool]) -> Choices:
    return Choices(title, [Choice(f, value, yes_name(f, value)) for f, value in answers])
