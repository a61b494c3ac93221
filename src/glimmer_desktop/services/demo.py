"""A made-up journal: years of small moments, seeded, the same every time up to a given day.

What it says is shipped data (`resources/demo/en.toml`); here it is spread over time and over the
fields of a moment, as a person might have noted it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any, Final

from glimmer_desktop.domain.moment import (
    Care,
    Draft,
    Energy,
    Face,
    FeltChange,
    Kind,
    Moment,
    MomentId,
    Photo,
    PreparedPhoto,
    Source,
    Strength,
    moment_from,
    new_moment_id,
)

Draw = Callable[[str, int], PreparedPhoto]
"""`draw(what, seed)`: a picture of a mug, a window ..."""

_SEED: Final = 20_260_501
_YEARS: Final = 3
_MANY: Final = 3_000
"""From so many moments on they are spread over more years."""
_KEPT_CLOSE: Final = 12
_HOURS: Final[Mapping[str, tuple[int, int]]] = {
    "morning": (6, 10),
    "noon": (11, 14),
    "afternoon": (14, 17),
    "evening": (17, 21),
    "night": (21, 23),
}
_LAST: Final = time(7, 40)
"""When the newest one was noticed, today."""
_ENUMS: Final[Mapping[str, type]] = {
    "kind": Kind,
    "strength": Strength,
    "felt_change": FeltChange,
    "energy": Energy,
    "care": Care,
    "source": Source,
}
_FACES: Final = ("faces", "shift_from")


@dataclass(frozen=True, slots=True)
class Scene:
    """One thing that can be noticed, and the ways of putting it."""

    says: tuple[str, ...]
    at: str
    picture: str
    draft: Draft


@dataclass(frozen=True, slots=True)
class _Noticed:
    """Where one moment of the journal comes from."""

    scene: Scene
    says: str
    at: datetime
    seed: int


def load_stock(path: Path) -> tuple[Scene, ...]:
    """Read the scenes; shipped data, so a mistake in it is a bug."""
    entries = tomllib.loads(path.read_text(encoding="utf-8"))["moment"]
    return tuple(_scene(entry) for entry in entries)


class Demo:
    """Implements `services.keeping.MadeUp`."""

    def __init__(
        self, stock: Sequence[Scene], now: datetime, moments: int, photos: int, draw: Draw
    ) -> None:
        self._stock = stock
        self._draw = draw
        self._random = Random(_SEED)  # noqa: S311 - made up, and the same every time
        self._zone_name = getattr(now.tzinfo, "key", "")
        self._noticed = self._spread(now, moments)
        self._with_photo = self._choose(photos)
        self._close = self._choose_close()

    @property
    def moment_count(self) -> int:
        return len(self._noticed)

    @property
    def photo_count(self) -> int:
        return len(self._with_photo)

    def pictures(self) -> Iterator[PreparedPhoto]:
        for index in self._with_photo:
            noticed = self._noticed[index]
            yield self._draw(noticed.scene.picture or "window_light", noticed.seed)

    def moments(self, photos: Sequence[Photo]) -> Iterator[Moment]:
        shown = dict(zip(self._with_photo, photos, strict=True))
        for index, noticed in enumerate(self._noticed):
            photo = shown.get(index)
            yield self._moment(index, noticed, (photo,) if photo else ())

    def _spread(self, now: datetime, count: int) -> list[_Noticed]:
        """Times over the years, a little denser lately, the newest one today."""
        years = _YEARS if count < _MANY else 8
        ways = self._ways()
        found = []
        for number in range(count):
            scene, says = next(ways)
            back = round(365.25 * years * self._random.random() ** 1.5) if number else 0
            at = self._time_of_day(now, back, scene) if number else min(now, _at(now, 0, _LAST))
            found.append(_Noticed(scene, says, at, self._random.getrandbits(32)))
        return sorted(found, key=lambda noticed: noticed.at)

    def _ways(self) -> Iterator[tuple[Scene, str]]:
        """Every way of putting every scene, shuffled, again and again; pleasant ones first."""
        every = [(scene, says) for scene in self._stock for says in scene.says]
        first = next(one for one in every if one[0].picture)
        yield first
        while True:
            self._random.shuffle(every)
            yield from every

    def _time_of_day(self, now: datetime, back: int, scene: Scene) -> datetime:
        first, last = _HOURS[scene.at]
        minutes = self._random.randrange(first * 60, last * 60)
        return _at(now, max(back, 1), time(minutes // 60, minutes % 60))

    def _choose(self, photos: int) -> list[int]:
        """Which moments have a picture: the newest, then those of which one was described."""
        described = [i for i, noticed in enumerate(self._noticed) if noticed.scene.picture]
        others = [i for i, noticed in enumerate(self._noticed) if not noticed.scene.picture]
        self._random.shuffle(described)
        self._random.shuffle(others)
        return sorted([*described, *others][:photos])

    def _choose_close(self) -> frozenset[int]:
        """About a dozen, no two of the same scene."""
        found: dict[str, int] = {}
        for index, noticed in enumerate(self._noticed):
            if noticed.scene.draft.close:
                found.setdefault(noticed.says, index)
        few = min(_KEPT_CLOSE, max(1, len(self._noticed) // 8))
        return frozenset(sorted(found.values(), reverse=True)[:few])

    def _moment(self, index: int, noticed: _Noticed, photos: tuple[Photo, ...]) -> Moment:
        chance = Random(noticed.seed)  # noqa: S311
        said = noticed.scene.draft
        strengths = (said.strength, said.strength, *Strength)
        kept_at = noticed.at + timedelta(minutes=chance.randrange(4), seconds=chance.randrange(60))
        draft = {field: getattr(said, field) for field in Draft.__dataclass_fields__}
        draft |= {
            "text": noticed.says,
            "zone": self._zone_name,
            "photos": photos,
            "close": index in self._close,
            "private": said.private or chance.random() < 0.01,
            "strength": said.strength or chance.choice(strengths),
            "again": _again(chance, noticed.at, self._noticed[-1].at) if said.close else (),
        }
        return moment_from(
            Draft(**draft),
            id=_id(noticed.at, chance, index),
            noticed_at=noticed.at,
            created_at=kept_at,
            changed_at=kept_at,
        )


def _scene(entry: dict[str, Any]) -> Scene:
    said = {name: _read(name, value) for name, value in entry.items() if name not in _SCENE}
    return Scene(tuple(entry["says"]), entry["at"], entry.get("picture", ""), Draft(**said))


_SCENE: Final = ("says", "at", "picture")


def _read(name: str, value: Any) -> Any:
    if name in _ENUMS:
        return _ENUMS[name](value)
    if name in _FACES:
        return tuple(Face(face) for face in value)
    return tuple(value) if isinstance(value, list) else value


def _at(now: datetime, days_back: int, clock: time) -> datetime:
    return datetime.combine(now.date() - timedelta(days=days_back), clock, now.tzinfo)


def _again(chance: Random, first: datetime, last: datetime) -> tuple[datetime, ...]:
    """Some of the dearest came back a few times."""
    days = (last - first).days
    times = sorted(chance.sample(range(1, days + 1), min(days, chance.randrange(4))))
    return tuple(first + timedelta(days=day) for day in times)


def _id(at: datetime, chance: Random, index: int) -> MomentId:
    """Made up like everything here, but of the right form, and never twice."""
    return new_moment_id(int(at.timestamp() * 1000), chance.getrandbits(54) << 20 | index)
