"""What is remembered of the second folder while it is not there: a small file among the journal's
own backups.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from glimmer_desktop.settings.private_files import read_file, replace_file

_MARK = re.compile(r"[0-9a-f]{8}")


@dataclass(frozen=True, slots=True)
class SecondMemory:
    """All but the mark is of one chosen folder; another folder begins anew."""

    mark: str
    """Names the journal's own folder in the chosen one: two journals may choose the same."""
    folder: str = ""
    apart: bool = False
    """It was on another disk than the journal."""
    last: datetime | None = None
    away_since: datetime | None = None
    purge: bool = False
    """What was let go for good is still to be taken out of it."""

    def of(self, folder: str) -> SecondMemory:
        """The same for this folder."""
        return self if folder == self.folder else SecondMemory(self.mark, folder)


def read_memory(file: Path) -> SecondMemory | None:
    """None where there is none that can be used."""
    try:
        said = json.loads(read_file(file))
        if not _MARK.fullmatch(said["mark"]):
            return None
        return SecondMemory(
            mark=said["mark"],
            folder=str(said["folder"]),
            apart=said["apart"] is True,
            last=_time(said["last"]),
            away_since=_time(said["away_since"]),
            purge=said["purge"] is True,
        )
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def write_memory(file: Path, memory: SecondMemory) -> None:
    """Raises Known: CANNOT_WRITE, STORE_READ_ONLY, DISK_FULL."""
    said: dict[str, Any] = {
        "mark": memory.mark,
        "folder": memory.folder,
        "apart": memory.apart,
        "last": memory.last.isoformat() if memory.last else None,
        "away_since": memory.away_since.isoformat() if memory.away_since else None,
        "purge": memory.purge,
    }
    replace_file(file, json.dumps(said, indent=1).encode("utf-8"))


def _time(said: str | None) -> datetime | None:
    return None if said is None else datetime.fromisoformat(said)
