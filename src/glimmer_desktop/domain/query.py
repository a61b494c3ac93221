"""What to look for: the one query language of gallery, command line and export."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MomentQuery:
    """A parsed query. Empty finds everything."""

    text: str = ""
