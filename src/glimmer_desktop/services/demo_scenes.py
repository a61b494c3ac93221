"""What the made-up journal can tell: scenes with their words, and the days on which they can be.

All of it is shipped data (`resources/demo/en.toml`), so a mistake in it is a bug.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from glimmer_desktop.domain.moment import (
    Care,
    Draft,
    Energy,
    Face,
    Family,
    FeltChange,
    Kind,
    Source,
    Strength,
)

HOURS: Final[Mapping[str, tuple[int, int]]] = {
    "morning": (6, 10),
    "noon": (11, 14),
    "afternoon": (14, 17),
    "evening": (17, 21),
    "night": (21, 23),
}
"""From when to when a time of the day lasts, in hours."""
_MONTHS: Final[Mapping[str, frozenset[int]]] = {
    "spring": frozenset({3, 4, 5}),
    "summer": frozenset({6, 7, 8}),
    "autumn": frozenset({9, 10, 11}),
    "winter": frozenset({12, 1, 2}),
}
_WEEKDAYS: Final[Mapping[str, frozenset[int]]] = {
    "weekday": frozenset(range(5)),
    "weekend": frozenset({5, 6}),
    "saturday": frozenset({5}),
    "sunday": frozenset({6}),
}
_ENUMS: Final[Mapping[str, type]] = {
    "kind": Kind,
    "strength": Strength,
    "felt_change": FeltChange,
    "energy": Energy,
    "care": Care,
    "source": Source,
}
_FACES: Final = ("faces", "shift_from")
_GOOD: Final = frozenset({Face.SETTLED, Face.LIVELY, Face.RESTFUL})
_HARD: Final = frozenset({Face.ON_GUARD, Face.SHUT_DOWN})


class Tone(StrEnum):
    """How a scene is, to tell it among others: good, hard, or both at once."""

    GOOD = "good"
    BOTH = "both"
    HARD = "hard"


@dataclass(frozen=True, slots=True)
class Scene:
    """One thing that can be noticed, the ways of putting it, and when it can be.

    `at` is a time of the day, `months` 1 to 12, `weekdays` 0 (Monday) to 6.
    """

    says: tuple[str, ...]
    at: str
    picture: str
    months: frozenset[int]
    weekdays: frozenset[int]
    draft: Draft
    said: Mapping[str, Any] = field(compare=False)
    """What the draft says, by field, and nothing that it leaves unsaid."""

    @property
    def tone(self) -> Tone:
        faces = set(self.draft.faces)
        if self.draft.kind is Kind.TRIGGER or (faces and not faces & _GOOD):
            return Tone.HARD
        return Tone.BOTH if faces & _HARD else Tone.GOOD


@dataclass(frozen=True, slots=True)
class Stock:
    """All scenes, and what is said beside them: a sentence after, a few words before.

    `asides` are by tone, `leads` by the time of the day.
    """

    scenes: tuple[Scene, ...]
    asides: Mapping[Tone, tuple[str, ...]]
    leads: Mapping[str, tuple[str, ...]]


def load_stock(path: Path) -> Stock:
    """Read `resources/demo`."""
    read = tomllib.loads(path.read_text(encoding="utf-8"))
    return Stock(
        scenes=tuple(_scene(entry) for entry in read["moment"]),
        asides={Tone(tone): tuple(said) for tone, said in read["asides"].items()},
        leads={at: tuple(said) for at, said in read["leads"].items()},
    )


_OF_THE_SCENE: Final = ("says", "at", "picture", "season", "days")


def _scene(entry: dict[str, Any]) -> Scene:
    said = {name: _read(name, value) for name, value in entry.items() if name not in _OF_THE_SCENE}
    seasons = entry.get("season", list(_MONTHS))
    return Scene(
        says=tuple(entry["says"]),
        at=entry["at"],
        picture=entry.get("picture", ""),
        months=frozenset().union(*(_MONTHS[season] for season in seasons)),
        weekdays=_WEEKDAYS.get(entry.get("days", ""), frozenset(range(7))),
        draft=Draft(**said),
        said=said,
    )


def _read(name: str, value: Any) -> Any:
    if name in _ENUMS:
        return _ENUMS[name](value)
    if name in _FACES:
        return tuple(Face(face) for face in value)
    return tuple(value) if name in set(Family) else value
