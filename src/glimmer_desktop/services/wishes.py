"""What a person chose in the settings, in the terms of the rhythm."""

from __future__ import annotations

from datetime import timedelta

from glimmer_desktop.domain.anchors import Anchor
from glimmer_desktop.domain.openings import Rhythm
from glimmer_desktop.settings.schema import RhythmChoice, Settings, Weekday

_MOST_FEWER = 4
"""How often "fewer" makes what comes every so often rarer: up to three times as long between."""
_WEEK = tuple(Weekday)

EVENING = "evening"
"""The key of the anchor that stands for an evening sitting."""


def evening_anchors(settings: Settings) -> tuple[Anchor, ...]:
    """The time of the evening sitting, for who has chosen it."""
    return (Anchor(EVENING, settings.evening_at),) if settings.evening_on else ()


def rhythm_of(
    settings: Settings,
    fewer: int,
    halvings: int,
    lines: tuple[str, ...],
    anchors: tuple[Anchor, ...] = (),
) -> Rhythm:
    """The rhythm that is wished for, made rarer by what was asked and what went unanswered.

    `anchors` are the times of plans; they stay as they are.
    """
    every_so_often = settings.pause_rhythm is RhythmChoice.EVERY_SO_OFTEN
    return Rhythm(
        on=settings.pauses_on,
        on_break=settings.noting_break,
        windows=settings.pause_times,
        every=timedelta(minutes=settings.pause_every) if every_so_often else None,
        day_starts=settings.day_starts,
        day_ends=settings.day_ends,
        days=tuple(at for at, day in enumerate(_WEEK) if day in settings.pause_days),
        fewer=fewer,
        halvings=halvings,
        lines=lines,
        anchors=anchors,
    )


def most_fewer(settings: Settings) -> int:
    """How often a person can ask for fewer."""
    if settings.pause_rhythm is RhythmChoice.EVERY_SO_OFTEN:
        return _MOST_FEWER
    return len(set(settings.pause_times)) - 1
