"""Rests: those that are offered, and those that are said in words."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar

REST_KEYS = ("30m", "1h", "tomorrow")
"""The rests that are offered."""


@dataclass(frozen=True, slots=True)
class RestChoice:
    """A rest that is offered, by its key, and when it would end."""

    key: str
    until: datetime


LONGEST_REST = timedelta(days=366)

FirstWindow = Callable[[date], datetime]
"""When the first window of a day opens."""
Parsed = TypeVar("Parsed")


def rest_choices(now: datetime, first_window: FirstWindow) -> tuple[RestChoice, ...]:
    """30 minutes, an hour, until tomorrow's first window."""
    ends = (
        _later(now, timedelta(minutes=30)),
        _later(now, timedelta(hours=1)),
        first_window(now.date() + timedelta(days=1)),
    )
    return tuple(RestChoice(key, end) for key, end in zip(REST_KEYS, ends, strict=True))


def parse_rest(words: str, now: datetime, first_window: FirstWindow) -> datetime:
    """When a rest said in words ends: "30m", "1h", "today", "until 14:30" or a date.

    Raises ValueError with a plain sentence.
    """
    said = " ".join(words.split()).casefold()
    length = _length(said or "1h")
    if length is not None:
        until = _later(now, length)
    elif said in {"today", "tomorrow", "until tomorrow"}:
        until = first_window(now.date() + timedelta(days=1))
    else:
        until = _until(said.removeprefix("until "), now, first_window)
    if until.astimezone(UTC) <= now.astimezone(UTC):
        raise ValueError("That time has passed already.")
    if until.astimezone(UTC) - now.astimezone(UTC) > LONGEST_REST:
        raise ValueError("That is more than a year. Invitations can be turned off in Settings.")
    return until


def _until(said: str, now: datetime, first_window: FirstWindow) -> datetime:
    clock = _parsed(time.fromisoformat, said if ":" in said else "")
    if clock is not None and clock.tzinfo is None:
        today = datetime.combine(now.date(), clock, now.tzinfo)
        if today.astimezone(UTC) > now.astimezone(UTC):
            return today
        return datetime.combine(now.date() + timedelta(days=1), clock, now.tzinfo)
    day = _parsed(date.fromisoformat, said)
    if day is not None:
        return first_window(day)
    moment = _parsed(datetime.fromisoformat, said)
    if moment is not None:
        return moment if moment.tzinfo else moment.replace(tzinfo=now.tzinfo)
    raise ValueError(
        "Rest takes 30m, 1h, today, until 14:30 or until 2026-12-24; "
        f"this was not understood: {said}"
    )


def _length(said: str) -> timedelta | None:
    """A length such as "90m", "2h" or "1h30m"; None when it is not one."""
    found = re.fullmatch(
        r"(?:(\d{1,6}) ?(?:h|hours?))?(?: ?(\d{1,6}) ?(?:m|min|minutes?))?", said, re.ASCII
    )
    if found is None or not said:
        return None
    return timedelta(hours=int(found[1] or 0), minutes=int(found[2] or 0))


def _parsed(parse: Callable[[str], Parsed], said: str) -> Parsed | None:
    """What `parse` makes of it, or None."""
    try:
        return parse(said.upper())
    except ValueError:
        return None


def _later(now: datetime, length: timedelta) -> datetime:
    """So much time later, also across a change of the clocks."""
    return (now.astimezone(UTC) + length).astimezone(now.tzinfo)
