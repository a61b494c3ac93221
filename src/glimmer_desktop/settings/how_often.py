"""More invitations, or fewer, in one step: whichever rhythm was chosen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from typing import Any, Final

from glimmer_desktop.settings.schema import RhythmChoice, Settings, declarations

_STEP: Final = 30
"""Minutes by which "every so often" changes."""


def more_often(settings: Settings) -> Mapping[str, Any]:
    """The changes that bring one more; none where there is no more to have."""
    if settings.pause_rhythm is RhythmChoice.EVERY_SO_OFTEN:
        return _every(settings, -_STEP)
    return _so_many_times(settings, 1)


def less_often(settings: Settings) -> Mapping[str, Any]:
    """The changes that bring one less, down to one a day: none at all is `pauses_on`."""
    if settings.pause_rhythm is RhythmChoice.EVERY_SO_OFTEN:
        return _every(settings, _STEP)
    return _so_many_times(settings, -1)


def so_many(times: tuple[time, ...], count: int, usual: tuple[time, ...]) -> tuple[time, ...]:
    """That many times of day, in order: the first ones stay, and usual ones that are not among
    them join."""
    kept = times[:count]
    spare = [one for one in usual if one not in kept]
    return tuple(sorted((*kept, *spare[: count - len(kept)])))


def _every(settings: Settings, minutes: int) -> Mapping[str, Any]:
    about = declarations()["pause_every"]
    low, high = int(about.low or 0), int(about.high or 0)
    wanted = min(high, max(low, settings.pause_every + minutes))
    return {} if wanted == settings.pause_every else {"pause_every": wanted}


def _so_many_times(settings: Settings, step: int) -> Mapping[str, Any]:
    usual, times = Settings().pause_times, settings.pause_times
    count = len(times) + step
    if count < 1 or (step > 0 and count > len(usual)):
        return {}
    return {"pause_times": so_many(times, count, usual)}
