"""Which scene of the made-up journal comes next, and in which words: as a life goes, not dice.

Good days and hard ones come in a steady measure, a scene does not come back soon, and when it does
it is put another way.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from random import Random
from typing import Final

from glimmer_desktop.services.demo_scenes import Scene, Stock, Tone

_USUAL: Final[Mapping[Tone, float]] = {Tone.GOOD: 0.79, Tone.BOTH: 0.14, Tone.HARD: 0.07}
_HARD_DAY: Final[Mapping[Tone, float]] = {Tone.GOOD: 0.3, Tone.BOTH: 0.3, Tone.HARD: 0.4}
_HARD_DAYS: Final = 0.1
"""How many days are."""
_APART: Final = 40
"""A scene is not told again within so many moments, unless there is no other."""
_LOOKED_AT: Final = 5
"""So many scenes come to mind at a time; the one that was told least is taken."""
_WITH_LEAD, _WITH_MORE, _AS_IT_WAS = 0.4, 0.55, 0.75
"""Of 1: from and to where a scene that comes again has words before it, and after it."""
_BESIDE: Final = 30
_TRIES: Final = 4
_ENDS: Final = (".", "!", "?", "…", "”", ":")


class Telling:
    """Tells scenes day by day, earliest first; the very first saying is kept for the newest."""

    def __init__(self, stock: Stock, random: Random) -> None:
        self._stock = stock
        self._random = random
        self._tones = [scene.tone for scene in stock.scenes]
        self._day: date | None = None
        self._shares = _USUAL
        self._owed = dict.fromkeys(Tone, 0.0)
        self._told = dict.fromkeys(range(len(stock.scenes)), 0)
        self._lately: deque[int] = deque(maxlen=_APART)
        self._beside: deque[str] = deque(maxlen=_BESIDE)
        self._order = [self._shuffled(len(scene.says)) for scene in stock.scenes]
        self._order[0].remove(0)  # kept for the newest one
        # By month and weekday alone: over many years the same few hundred lists.
        self._possible = lru_cache(maxsize=None)(self._find_possible)

    def tell(self, day: date) -> tuple[Scene, str]:
        """A scene that fits the day, and what is said of it."""
        if day != self._day:
            self._day = day
            hard = self._random.random() < _HARD_DAYS
            self._shares = _HARD_DAY if hard else _USUAL
        number = self._choose(self._possible(day.month, day.weekday(), self._tone()))
        return self._stock.scenes[number], self._words(number)

    def _tone(self) -> Tone:
        """What is owed most by now, with a little chance in it."""
        for tone, share in self._shares.items():
            self._owed[tone] += share
        due = max(Tone, key=lambda tone: self._owed[tone] + self._random.random())
        self._owed[due] -= 1
        return due

    def _find_possible(self, month: int, weekday: int, tone: Tone) -> tuple[int, ...]:
        return tuple(
            number
            for number, scene in enumerate(self._stock.scenes)
            if self._tones[number] is tone and month in scene.months and weekday in scene.weekdays
        )

    def _choose(self, possible: tuple[int, ...]) -> int:
        come_to_mind = self._random.sample(possible, min(_LOOKED_AT, len(possible)))
        rested = [number for number in come_to_mind if number not in self._lately]
        rested = rested or [number for number in possible if number not in self._lately]
        chosen = min(rested or possible, key=self._rounds)
        self._lately.append(chosen)
        return chosen

    def _rounds(self, number: int) -> float:
        """How often a scene was told in all its ways."""
        return self._told[number] / len(self._order[number])

    def _words(self, number: int) -> str:
        """Each way of putting it once as it is; later with something before or after it."""
        scene, times = self._stock.scenes[number], self._told[number]
        self._told[number] += 1
        order = self._order[number]
        says = scene.says[order[times % len(order)]]
        return says if times < len(order) or _is_a_word(says) else self._put_otherwise(number, says)

    def _put_otherwise(self, number: int, says: str) -> str:
        """With a sentence after it, some words before it, both, or as it was after all."""
        chance = self._random.random()
        parts = [says if says.endswith(_ENDS) else f"{says}."]
        if chance < _WITH_MORE:
            parts.append(self._fresh(self._stock.asides[self._tones[number]]))
        if _WITH_LEAD < chance < _AS_IT_WAS and self._tones[number] is Tone.GOOD:
            parts.insert(0, self._fresh(self._stock.leads[self._stock.scenes[number].at]))
        return " ".join(parts) if len(parts) > 1 else says

    def _fresh(self, sayings: Sequence[str]) -> str:
        """One that was not used just now."""
        found = self._random.choice(sayings)
        for _ in range(_TRIES):
            if found not in self._beside:
                break
            found = self._random.choice(sayings)
        self._beside.append(found)
        return found

    def _shuffled(self, count: int) -> list[int]:
        return self._random.sample(range(count), count)


def _is_a_word(says: str) -> bool:
    """One word on its own: nothing is to be added to "quiet"."""
    return says[0].islower()
