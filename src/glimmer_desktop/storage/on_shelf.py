"""Which backups a folder holds, by their names alone.

`glimmer status` and the windows ask for the last one: this imports next to nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

OWN_FOLDER = "backups"
"""Of the journal's own backups, beside it."""
STAMP = "%Y-%m-%d-%H%M%S"
NAME = re.compile(r"glimmer-(\d{4}-\d\d-\d\d-\d{6})-([0-9a-f]{12})\.db")
SECOND = re.compile(r"glimmer-backups-([0-9a-f]{8})")
"""The folder of one journal's backups in a second place that a person chose."""


@dataclass(frozen=True, slots=True)
class OnShelf:
    path: Path
    made: datetime
    """Local time, without a zone."""


def backups(folder: Path) -> list[OnShelf]:
    """The backups in a folder, oldest first; none where there is no folder."""
    found = []
    for path in files_in(folder):
        named = NAME.fullmatch(path.name)
        made = _time(named[1]) if named else None
        if made is not None:
            found.append(OnShelf(path, made))
    return sorted(found, key=lambda one: (one.made, one.path.name))


def fingerprint_of(backup: Path) -> str:
    """The beginning of the sha256 that it had when it was made; "" of what has no such name."""
    named = NAME.fullmatch(backup.name)
    return named[2] if named else ""


def last_day(folder: Path) -> date | None:
    """The day of the newest backup in a folder."""
    return max((one.made.date() for one in backups(folder)), default=None)


def seconds_in(folder: Path) -> list[Path]:
    """The folders of journals in a place that was chosen for second backups."""
    return sorted(path for path in files_in(folder) if SECOND.fullmatch(path.name))


def last_made(data: Path, now: datetime) -> datetime | None:
    """When the newest backup in the journal's own folder was made: local time, without a zone.

    One that is later than now, since a clock was wrong, is told only where there is no other.
    """
    found = newest(data / OWN_FOLDER, now)
    return found.made if found else None


def newest(folder: Path, now: datetime) -> OnShelf | None:
    """The newest backup in a folder; one that is later than now only where there is no other."""
    there = backups(folder)
    until_now = [one for one in there if one.made <= as_named(now)]
    found = until_now or there
    return found[-1] if found else None


def as_named(now: datetime) -> datetime:
    """A time as the names of backups have it: local, to the second, without a zone."""
    return now.replace(tzinfo=None, microsecond=0)


def files_in(folder: Path) -> list[Path]:
    """All that is in a folder; nothing where it cannot be looked into."""
    try:
        return list(folder.iterdir()) if folder.is_dir() else []
    except OSError:
        return []


def _time(stamp: str) -> datetime | None:
    try:
        return datetime.strptime(stamp, STAMP)  # noqa: DTZ007 - local, to compare days with
    except ValueError:
        return None
