"""Erasing everything: what goes, and what could not go."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from glimmer_desktop.domain.whys import Why


@dataclass(frozen=True, slots=True)
class WhatGoes:
    """What is there to be erased."""

    places: tuple[Path, ...]
    """The folders that go with all that is in them."""
    files: int
    size: int
    """Bytes."""
    others: tuple[Path, ...] = ()
    """What lies in those folders under a name that Glimmer never gives. It goes, too."""
    leads_elsewhere: tuple[Path, ...] = ()
    """Where links in those folders lead: the links go, what they lead to stays."""
    backups_elsewhere: tuple[Path, ...] = ()
    """Folders of the person's own that Glimmer puts backups into: they stay."""


@dataclass(frozen=True, slots=True)
class NotErased:
    """Something that could not be removed, and why."""

    path: Path | Why
    why: str


class Erasure(Protocol):
    """Implemented in `system/erasing.py`."""

    def look(self) -> WhatGoes:
        """What would go. Changes nothing."""

    def begin(self) -> None:
        """Write down, durably, that everything is to go: a start after this goes on with it.

        Raises Known: CANNOT_WRITE, STORE_READ_ONLY.
        """

    def finish(self) -> tuple[NotErased, ...]:
        """Remove everything. The profile's lock is held and the journal closed.

        Raises Known CANNOT_WRITE when even what `begin` wrote cannot be removed.
        """
