"""A pause in three movements: notice, ground, choose. Pure; times are seconds since its beginning.

One line is noticed first. Then comes what holds: a breath to go along with, or the senses outward.
Whole breaths fit between the two ends, so that the last one is out when the pause is over.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from math import cos, pi
from typing import Final

LEAST_NOTICE: Final = 3.0
"""Seconds that one line is given alone, where there is room for it."""


class Movement(StrEnum):
    NOTICE = "notice"
    GROUND = "ground"
    CHOOSE = "choose"


@dataclass(frozen=True, slots=True)
class Breath:
    """So many seconds in and so many out, without holds (P19)."""

    into: float = 4.0
    out: float = 6.0

    @property
    def whole(self) -> float:
        return self.into + self.out

    def fullness(self, at: float) -> float:
        """How full it is: 0 after breathing out, 1 after breathing in. Softest at its turns."""
        at %= self.whole
        if at < self.into:
            return (1 - cos(pi * at / self.into)) / 2
        return (1 + cos(pi * (at - self.into) / self.out)) / 2


@dataclass(frozen=True, slots=True)
class Pause:
    """How long one is, and when its line gives way to what holds."""

    length: float
    breath: Breath
    grounds_at: float

    @classmethod
    def of(cls, length: float, breath: Breath) -> Pause:
        """One that begins now."""
        return cls(length, breath, _grounds_at(length, breath))

    def movement(self, gone: float) -> Movement:
        """In which it is."""
        if gone >= self.length:
            return Movement.CHOOSE
        return Movement.GROUND if gone >= self.grounds_at else Movement.NOTICE

    def turns_in(self, gone: float) -> float:
        """Seconds until its next movement begins; 0 when there is none left."""
        waits_for = self.grounds_at if gone < self.grounds_at else self.length
        return max(0.0, min(waits_for, self.length) - gone)

    def fullness(self, gone: float) -> float:
        """How full the breath is; empty until it begins."""
        return self.breath.fullness(max(0.0, gone - self.grounds_at))

    def turned(self, length: float, gone: float) -> Pause:
        """The same with another length: what has gone by stays so, and a breath that has begun
        goes on as it was."""
        if self.movement(gone) is not Movement.NOTICE:
            return replace(self, length=length)
        return replace(self, length=length, grounds_at=max(gone, _grounds_at(length, self.breath)))

    def grounded(self, gone: float) -> Pause:
        """The same for somebody who wants what holds now."""
        return self if gone >= self.grounds_at else replace(self, grounds_at=gone)


def _grounds_at(length: float, breath: Breath) -> float:
    """The first moment from `LEAST_NOTICE` on from which whole breaths fill the rest. Where not one
    would fit, there is no time to lose."""
    alone = length % breath.whole
    while alone < LEAST_NOTICE:
        alone += breath.whole
    return alone if alone + breath.whole <= length else 0.0
