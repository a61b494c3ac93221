"""What came of repairing a damaged journal. `storage/repairing.py` does it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class WordsRepaired:
    """The words are in a new file."""

    moments: int
    """Moments in it, those in the bin among them."""
    from_backups: int
    """Of these, those that came whole out of a backup."""
    aside: Path | None
    """Where the damaged file is; None where there was none any more."""
    changed: int = 0
    """Moments that no backup has as they were kept: what can be read of them stays."""
    times: tuple[datetime, ...] = ()
    """When the first few of those were noticed, as far as that can still be read."""
    lost: int | None = 0
    """Moments that are nowhere any more; None where nothing tells how many there were."""
    lost_times: tuple[datetime, ...] = ()
    """When the first few of those were written."""
    lists: tuple[str, ...] = ()
    """Tables beside the moments that are damaged, and that no backup has as they were."""


@dataclass(frozen=True, slots=True)
class PhotosRepaired:
    photos: int
    """Photos that are there now, whole."""
    from_backups: int
    aside: Path | None
    """Where the damaged file is; None where the file was whole, and only something was added."""
    changed: int = 0
    """Not as they were kept, and in no backup: they stay as they are."""
    lost: int = 0
    """Named by moments, and nowhere any more."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """None where nothing was to be done."""

    words: WordsRepaired | None
    photos: PhotosRepaired | None
    closed: tuple[Path, ...] = ()
    """Files and folders that others could get at."""
