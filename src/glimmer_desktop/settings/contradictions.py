"""Choices that do not go together: none is refused, the nearest sense is used, and it is said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from glimmer_desktop.domain.openings import FLOOR, JITTER_SHARE, PATIENCE
from glimmer_desktop.domain.rhythm import MOST_A_DAY
from glimmer_desktop.settings.schema import RhythmChoice, Settings

_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What is said beside one setting: `what` is the key of its sentence in `sentences.py`."""

    key: str
    what: str
    times: tuple[time, ...] = ()


def contradictions(settings: Settings) -> tuple[Contradiction, ...]:
    """All there are, in the order of the page."""
    found: list[Contradiction] = []
    if settings.pauses_on and settings.pause_rhythm is RhythmChoice.AT_SET_TIMES:
        found += _of_the_times(settings)
    elif settings.pauses_on:
        found += _of_every_so_often(settings)
    starts, ends = settings.day_starts, settings.day_ends
    if starts == ends:
        found.append(Contradiction("day_starts", "whole-day"))
    elif starts > ends:
        found.append(Contradiction("day_starts", "over-midnight", (starts, ends)))
    if settings.pauses_on and not settings.pause_days:
        found.append(Contradiction("pause_days", "no-days"))
    if settings.evening_on and not settings.pauses_on:
        found.append(Contradiction("evening_on", "evening-by-hand"))
    return tuple(found)


def _of_the_times(settings: Settings) -> Iterator[Contradiction]:
    times = tuple(sorted(set(settings.pause_times)))
    outside = tuple(at for at in times if not _in_hours(at, settings))
    if not times:
        yield Contradiction("pause_times", "no-times")
    elif outside == times:
        yield Contradiction("pause_times", "all-outside", outside)
    elif outside:
        yield Contradiction("pause_times", "outside", outside)
    for one, other in pairwise(times):
        if _between(one, other) < FLOOR:
            yield Contradiction("pause_times", "too-close", (one, other))
            break
    if len(times) > MOST_A_DAY:
        yield Contradiction("pause_times", "too-many")


def _of_every_so_often(settings: Settings) -> Iterator[Contradiction]:
    """The shortest wish is explained, and so is one that the hours are too short for."""
    every = timedelta(minutes=settings.pause_every)
    hours = _between(settings.day_starts, settings.day_ends) or _A_DAY
    if every + every / JITTER_SHARE + PATIENCE > hours:
        yield Contradiction("pause_every", "too-short-a-day")
    elif every <= FLOOR:
        yield Contradiction("pause_every", "hourly")


def _in_hours(at: time, settings: Settings) -> bool:
    """As the rhythm sees it: equal ends are the whole day, and hours may go over midnight."""
    starts, ends = settings.day_starts, settings.day_ends
    return starts <= at < ends if starts < ends else at >= starts or at < ends


def _between(one: time, other: time) -> timedelta:
    any_day = date(2000, 1, 1)
    return (datetime.combine(any_day, other) - datetime.combine(any_day, one)) % _A_DAY
