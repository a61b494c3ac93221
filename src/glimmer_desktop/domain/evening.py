"""An evening over one day: when that day began, what is shown of it, what it may be asked. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from glimmer_desktop.domain.moment import HARD_FACES, Kind, Moment

TURNS = time(4, 0)
"""When a person's day turns: who writes at one in the morning writes of the day that was."""
NOT_TWICE_WITHIN = timedelta(days=14)
"""How long a question stays away after it was asked."""


@dataclass(frozen=True, slots=True)
class Beside:
    """The day's moments in the order they came, as they may lie beside a page."""

    light: tuple[Moment, ...] = ()
    hard: tuple[Moment, ...] = ()
    """Triggers and what has a hard face: behind one click."""
    was_hard: bool = False
    """Whether a hard face was noted, so that less is asked."""
    more: bool = False
    """Whether there were more than are shown."""


def day_of(noticed_at: datetime) -> date:
    """The person's day that a time belongs to, by the clocks of where it was."""
    return (noticed_at - timedelta(hours=TURNS.hour, minutes=TURNS.minute)).date()


def beside(moments: Sequence[Moment], day: date, most: int) -> Beside:
    """What lies beside the page of a day; `moments` come newest first, as the journal has them.
    Of the light ones and the hard ones these are the newest `most` each."""
    of_day = sorted((m for m in reversed(moments) if day_of(m.noticed_at) == day), key=_when)
    hard = [moment for moment in of_day if _is_hard(moment)]
    light = [moment for moment in of_day if not _is_hard(moment)]
    return Beside(
        tuple(light[-most:]),
        tuple(hard[-most:]),
        was_hard=any(has_hard_face(moment) for moment in of_day),
        more=max(len(light), len(hard)) > most,
    )


def has_hard_face(moment: Moment) -> bool:
    """Whether somebody was on guard or shut down in it."""
    return any(face in HARD_FACES for face in moment.faces)


def question_for(
    day: date, keys: Collection[str], asked: Mapping[str, date], chance: int
) -> str | None:
    """Which of the questions to ask on a day; the same one whenever that day is asked about.

    `asked` tells on which day each was asked last. None of the last two weeks comes again while
    there are others; else it is the one that has stayed away longest. None where there is none.
    """
    if not keys:
        return None
    today = [key for key in keys if asked.get(key) == day]
    if today:
        return today[0]
    rested = [key for key in keys if key not in asked or _apart(day, asked[key])]
    if rested:
        return rested[chance % len(rested)]
    return min(keys, key=lambda key: asked[key])


def _apart(day: date, before: date) -> bool:
    """Either way round: a clock that was set back has asked some of its questions tomorrow."""
    return abs(day - before) > NOT_TWICE_WITHIN


def _is_hard(moment: Moment) -> bool:
    return moment.kind is Kind.TRIGGER or has_hard_face(moment)


def _when(moment: Moment) -> datetime:
    return moment.noticed_at
