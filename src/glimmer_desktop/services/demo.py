"""A made-up journal: years of small moments, seeded, the same every time up to a given day.

What it says is shipped data (`demo_scenes`), in which order and words is chosen by `demo_telling`;
here it is spread over time and over the fields of a moment, as a person might have noted it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any, Final

from glimmer_desktop.domain.moment import (
    Moment,
    MomentId,
    Photo,
    PreparedPhoto,
    Strength,
    new_moment_id,
)
from glimmer_desktop.services.demo_scenes import HOURS, Scene, Stock, load_stock
from glimmer_desktop.services.demo_telling import Telling

__all__ = ["Demo", "Draw", "load_stock"]

Draw = Callable[[str, int], PreparedPhoto]
"""`draw(what, seed)`: a picture of a mug, a window ..."""

_SEED: Final = 20_260_636
_A_WEEK: Final = 2
"""Moments in a week, up to three years of them."""
_YEARS: Final = 3
_MANY: Final = 3_000
"""From so many moments on they are spread over more years: a dozen a day at most."""
_MANY_YEARS: Final = (8, 24)
_KEPT_CLOSE: Final = 12
_LAST: Final = time(7, 40)
"""When the newest one was noticed, today."""
_OFTEN_UNSAID: Final = ("senses", "qualities", "values", "places", "company")
_UNSAID: Final = 0.3
"""How often one of these is left out, where a scene has it."""


@dataclass(frozen=True, slots=True)
class _Noticed:
    """Where one moment of the journal comes from."""

    scene: Scene
    says: str
    at: datetime
    seed: int


class Demo:
    """Implements `services.keeping.MadeUp`."""

    def __init__(self, stock: Stock, now: datetime, moments: int, photos: int, draw: Draw) -> None:
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
        """Earliest first; the newest one today, and good."""
        if not count:
            return []
        telling = Telling(self._stock, self._random)
        found = []
        for day in self._days(now.date(), count - 1):
            scene, says = telling.tell(day)
            found.append(self._note(scene, says, self._time_of_day(day, scene, now)))
        found.sort(key=lambda noticed: noticed.at)
        newest = self._stock.scenes[0]
        at = min(now, datetime.combine(now.date(), _LAST, now.tzinfo))
        return [*found, self._note(newest, newest.says[0], at)]

    def _days(self, today: date, count: int) -> list[date]:
        """Before today, earliest first, and denser the later."""
        span = _span(count)
        back = (max(1, round(span * _denser_lately(self._random.random()))) for _ in range(count))
        return [today - timedelta(days=days) for days in sorted(back, reverse=True)]

    def _note(self, scene: Scene, says: str, at: datetime) -> _Noticed:
        return _Noticed(scene, says, at, self._random.getrandbits(32))

    def _time_of_day(self, day: date, scene: Scene, now: datetime) -> datetime:
        first, last = HOURS[scene.at]
        minutes = self._random.randrange(first * 60, last * 60)
        return datetime.combine(day, time(minutes // 60, minutes % 60), now.tzinfo)

    def _choose(self, photos: int) -> list[int]:
        """Which moments have a picture: the newest, half of them lately, others long ago."""
        described = [i for i, noticed in enumerate(self._noticed) if noticed.scene.picture]
        others = [i for i, noticed in enumerate(self._noticed) if not noticed.scene.picture]
        lately = described[::-2][: (photos + 1) // 2]
        before = sorted(set(described) - set(lately))
        self._random.shuffle(before)
        self._random.shuffle(others)
        return sorted([*lately, *before, *others][:photos])

    def _choose_close(self) -> frozenset[int]:
        """About a dozen, no two of the same scene."""
        found: dict[Scene, int] = {}
        for index, noticed in enumerate(self._noticed):
            if noticed.scene.draft.close:
                found.setdefault(noticed.scene, index)
        few = min(_KEPT_CLOSE, max(1, len(self._noticed) // 8))
        return frozenset(sorted(found.values(), reverse=True)[:few])

    def _moment(self, index: int, noticed: _Noticed, photos: tuple[Photo, ...]) -> Moment:
        chance = Random(noticed.seed)  # noqa: S311
        said = noticed.scene.draft
        strengths = (said.strength, said.strength, *Strength)
        kept_at = noticed.at + timedelta(minutes=chance.randrange(4), seconds=chance.randrange(60))
        fields = {
            **noticed.scene.said,
            "text": noticed.says,
            "zone": self._zone_name,
            "photos": photos,
            "close": index in self._close,
            "private": said.private or chance.random() < 0.01,
            "strength": said.strength or chance.choice(strengths),
            "again": _again(chance, noticed.at, self._noticed[-1].at) if said.close else (),
            **_left_out(chance),
        }
        return Moment(
            **fields,
            id=_id(noticed.at, chance, index),
            noticed_at=noticed.at,
            created_at=kept_at,
            changed_at=kept_at,
        )


def _span(count: int) -> float:
    """Days over which so many are spread: a person who has a dozen began some weeks ago."""
    if count < _MANY:
        return min(count * 7 / _A_WEEK, _YEARS * 365.25)
    fewest, most = _MANY_YEARS
    return min(most, fewest + count / 5_000) * 365.25


def _denser_lately(chance: float) -> float:
    """0 is today, 1 is the first day; four times as likely near 0."""
    return float((1.6 - (2.56 - 2.4 * chance) ** 0.5) / 1.2)


def _left_out(chance: Random) -> dict[str, Any]:
    """One does not choose everything every time."""
    return {field: () for field in _OFTEN_UNSAID if chance.random() < _UNSAID}


def _again(chance: Random, first: datetime, last: datetime) -> tuple[datetime, ...]:
    """Some of the dearest came back a few times."""
    days = (last - first).days
    times = sorted(chance.sample(range(1, days + 1), min(days, chance.randrange(4))))
    return tuple(first + timedelta(days=day) for day in times)


def _id(at: datetime, chance: Random, index: int) -> MomentId:
    """Made up like everything here, but of the right form, and never twice."""
    return new_moment_id(int(at.timestamp() * 1000), chance.getrandbits(54) << 20 | index)
