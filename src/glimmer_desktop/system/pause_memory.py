"""What the rhythm remembers between starts, in a small file of the state folder."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from glimmer_desktop.services.ports.pause_memory import PauseMemory
from glimmer_desktop.settings.private_files import read_file, replace_file

_BROKEN: Final = (
    *(OSError, ValueError, TypeError, KeyError, AttributeError),
    *(RecursionError, OverflowError),
)
_YEARS: Final = range(1900, 2201)
"""Reckoning with days before and after never leaves what `datetime` knows."""


class FilePauseMemories:
    """Keeps it as JSON. What is broken or from elsewhere is as good as nothing remembered."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def recall(self) -> PauseMemory:
        try:
            return _memory(json.loads(read_file(self._path)))
        except _BROKEN:
            return PauseMemory()

    def remember(self, memory: PauseMemory) -> None:
        """Raises Known: CANNOT_WRITE, STORE_READ_ONLY, DISK_FULL."""
        text = json.dumps(asdict(memory), default=_written, indent=1)
        replace_file(self._path, text.encode("utf-8"))


def _memory(said: dict[str, Any]) -> PauseMemory:
    return PauseMemory(
        rest_until=_time_or_none(said["rest_until"]),
        last_invited=_time_or_none(said["last_invited"]),
        last_captured=_time_or_none(said["last_captured"]),
        last_paused=_time_or_none(said.get("last_paused")),
        woke_at=_time_or_none(said.get("woke_at")),
        invited_today=tuple(_time(one) for one in said["invited_today"]),
        faded_in_a_row=int(said["faded_in_a_row"]),
        quiet_days=int(said.get("quiet_days", 0)),
        quiet_day=_day_or_none(said.get("quiet_day")),
        answered_on=_day_or_none(said.get("answered_on")),
        asked_how_often=bool(said.get("asked_how_often", False)),
        fading_since=_time_or_none(said.get("fading_since")),
        rhythm_seed=int(said["rhythm_seed"]),
        windows_done=tuple(str(one) for one in said["windows_done"]),
        recent_lines=tuple(str(one) for one in said.get("recent_lines", ())),
        fewer=int(said.get("fewer", 0)),
        extra={str(name): str(value) for name, value in said["extra"].items()},
    )


def _written(value: date) -> str:
    """A day, or a time with its zone."""
    return value.isoformat()


def _day_or_none(said: str | None) -> date | None:
    return None if said is None else date.fromisoformat(said)


def _time_or_none(said: str | None) -> datetime | None:
    return None if said is None else _time(said)


def _time(said: str) -> datetime:
    time = datetime.fromisoformat(said)
    if time.tzinfo is None:
        raise ValueError("a time without its zone")
    if time.year not in _YEARS:
        raise ValueError("a time of no use")
    return time
