"""When a picture was taken, by what its file says of itself or by its name."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

_SAID = re.compile(r"(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)")
_OFFSET = re.compile(r"([+-])(\d\d):(\d\d)")
_NAMED = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<between>[-_.]?)(?P<month>\d\d)(?P=between)(?P<day>\d\d)"
    r"(?:[-_. T]+(?:at )?(?P<hour>\d\d)[-_.:h]?(?P<minute>\d\d)(?:[-_.:m]?(?P<second>\d\d))?)?"
    r"(?!\d{4})"
)
_FIRST_PHOTOGRAPH = 1826
_NOON = "12:00:00"


def taken_as_said(said: object, offset: object = None) -> datetime | None:
    """The time of an EXIF note ("2024:05:03 10:12:00"), aware if an offset ("+02:00") is with it.

    None for what is no time: cameras write blanks and zeros, and files of unknown origin anything.
    """
    found = _SAID.match(said) if isinstance(said, str) else None
    if found is None:
        return None
    year, month, day, clock = found.groups()
    taken = _time(f"{year}-{month}-{day}", clock)
    zone = _OFFSET.match(offset) if isinstance(offset, str) else None
    if taken is None or zone is None:
        return taken
    sign, hours, minutes = zone.groups()
    away = timedelta(hours=int(hours), minutes=int(minutes))
    if away >= timedelta(hours=24):
        return taken
    return taken.replace(tzinfo=timezone(-away if sign == "-" else away))


def taken_as_named(name: str) -> datetime | None:
    """The time in the name that a telephone or a camera gave ("IMG_20240503_101200.jpg",
    "2024-05-03 10.12.00.png"), at noon where it tells the day alone ("IMG-20240503-WA0001.jpg")."""
    for found in _NAMED.finditer(name):
        day = f"{found['year']}-{found['month']}-{found['day']}"
        clock = f"{found['hour']}:{found['minute']}:{found['second'] or '00'}"
        taken = (_time(day, clock) if found["hour"] else None) or _time(day, _NOON)
        if taken is not None:
            return taken
    return None


def _time(day: str, clock: str) -> datetime | None:
    """By the clock of wherever it was; that is not known here, so it has no zone."""
    try:
        taken = datetime.fromisoformat(f"{day}T{clock}")
    except ValueError:
        return None
    return taken if taken.year >= _FIRST_PHOTOGRAPH else None
