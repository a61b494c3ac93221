"""What is remembered of the second folder while it is not there: a small file among the journal's
own backups.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from glimmer_desktop.settings.private_files import read_file, replace_file

_MARK = re.compile(r"[0-9a-f]{8}")
PLACE = "glimmer-backups-{mark}"
"""The journal's own folder in a chosen one."""


@dataclass(frozen=True, slots=True)
class Before:
    """A folder of backups from before a passphrase, in a second folder."""

    mark: str
    folder: str
    apart: bool
    """It was on another disk than the journal."""

    @property
    def place(self) -> Path:
        return Path(self.folder) / PLACE.format(mark=self.mark)


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
    going: tuple[Before, ...] = ()
    """Of any chosen folder: what goes once a newer backup is in its place."""

    def of(self, folder: str) -> SecondMemory:
        """The same for this folder."""
        if folder == self.folder:
            return self
        return SecondMemory(self.mark, folder, going=self.going)


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
            going=tuple(_before(one) for one in said.get("going", ())),
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
        "going": [asdict(one) for one in memory.going],
    }
    replace_file(file, json.dumps(said, indent=1).encode("utf-8"))


def _before(said: Any) -> Before:
    """Raises ValueError, TypeError, KeyError."""
    if not _MARK.fullmatch(said["mark"]):
        raise ValueError("no mark of ours")
    return Before(said["mark"], str(said["folder"]), said["apart"] is True)


def _time(said: str | None) -> datetime | None:
    return None if said is None else datetime.fromisoformat(said)
