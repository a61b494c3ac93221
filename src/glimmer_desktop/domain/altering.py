"""One change made to many moments at once, and how it is taken back. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from glimmer_desktop.domain.folding import same_word
from glimmer_desktop.domain.moment import Family, Moment

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
    """Let them carry a word, after those of its family that they carry already, or at a place
    among them (0 = the first)."""

    family: Family
    name: str
    place: int | None = None


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

    edit: Edit
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


def place_of(moment: Moment, family: Family, name: str) -> int | None:
    """Where a moment carries a word, however it is spelled there; None when it does not."""
    wanted = same_word(name)
    spelled = (same_word(one) for one in moment.words(family))
    return next((place for place, one in enumerate(spelled) if one == wanted), None)


def altered(edit: Edit, moment: Moment) -> Moment:
    """The moment as it would be; the very same one where nothing changes."""
    match edit:
        case KeepClose(close):
            return moment if moment.close == close else replace(moment, close=close)
        case Cover(private):
            return moment if moment.private == private else replace(moment, private=private)
        case AddWord(family, name, place):
            if place_of(moment, family, name) is not None:
                return moment
            words = list(moment.words(family))
            words.insert(len(words) if place is None else place, name)
            return _saying(moment, family, tuple(words))
    gone = place_of(moment, edit.family, edit.name)
    if gone is None:
        return moment
    words = list(moment.words(edit.family))
    del words[gone]
    return _saying(moment, edit.family, tuple(words))


def taken_back(edit: Edit, place: int | None = None) -> Edit:
    """The change that undoes one; `place` is where a word stood that was taken away."""
    match edit:
        case KeepClose(close):
            return KeepClose(not close)
        case Cover(private):
            return Cover(not private)
        case AddWord(family, name):
            return TakeWord(family, name)
    return AddWord(edit.family, edit.name, place)


def _saying(moment: Moment, family: Family, words: tuple[str, ...]) -> Moment:
    fields: dict[str, tuple[str, ...]] = {family.value: words}
    return replace(moment, **fields)  # type: ignore[arg-type]
