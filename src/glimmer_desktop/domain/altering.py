"""One change made to many moments at once, and how it is taken back. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from glimmer_desktop.domain.moment import Family

MOST_STEPS = 10
"""Changes of many that can be taken back after a restart, the last ones: as many as one moment has
earlier versions. Each of 100,000 moments takes 2 MB of the store."""
KEPT_FOR = timedelta(days=30)
"""How long: as the bin keeps what was let go, so that one answer holds for all."""


@dataclass(frozen=True, slots=True)
class KeepClose:
    """Keep them close, or no longer."""

    close: bool


@dataclass(frozen=True, slots=True)
class Cover:
    """Make them private, or no longer."""

    private: bool


@dataclass(frozen=True, slots=True)
class AddWord:
    """Let them carry a word, after those of its family that they carry already."""

    family: Family
    name: str


@dataclass(frozen=True, slots=True)
class TakeWord:
    """Let them carry a word no more."""

    family: Family
    name: str


Edit = KeepClose | Cover | AddWord | TakeWord


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What a change would do, before it is made."""

    changes: int
    """Moments that would say something else."""
    already: int
    """Those that are so already."""
    others: int = 0
    """Of those that change: how many carry another word of that family, and keep it too."""


@dataclass(frozen=True, slots=True)
class Altered:
    """What was changed, enough to take it back."""

    step: int
    """By which the store knows it, as long as it is kept."""
    count: int
    """Moments that changed."""


@dataclass(frozen=True, slots=True)
class Step:
    """The last that was done to moments, as it can still be taken back."""

    edit: Edit | None
    """None: they were let go."""
    at: datetime
    count: int
    """Moments that are still so."""
    number: int = 0
    """Of a change, by which the store knows it."""


def taken_back(edit: Edit) -> Edit:
    """The change that undoes one. Where a word stood that was taken away is known by its step."""
    match edit:
        case KeepClose(close):
            return KeepClose(not close)
        case Cover(private):
            return Cover(not private)
        case AddWord(family, name):
            return TakeWord(family, name)
    return AddWord(edit.family, edit.name)
