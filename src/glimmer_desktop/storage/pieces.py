"""What a new file of words has of a damaged one, and what it still wants."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass
class Pieced:
    """Moments go by their number, in the new file as in the damaged one."""

    torn: set[str]
    """Tables that lost a page, but for those of moments."""
    missing: dict[int, str] | None
    """Ids of moments that were there; None where only backups can tell."""
    changed: dict[int, str] = field(default_factory=dict)
    """Ids of those that are not as they were kept."""
    unmarked: set[int] = field(default_factory=set)
    """Those whose fingerprint is to be taken from what is there."""
    lists: set[str] = field(default_factory=set)
    """Small tables that do not say what their sums do."""
    unsealed: set[tuple[str, Any]] = field(default_factory=set)
    """(table, key) of versions and drafts that do not say what their own sum does."""
    came_back: int = 0
    """Moments out of backups, in place of none or of a damaged one."""
    ours: bool = True
    """Whether anything in the damaged file speaks for a journal of ours."""

    @property
    def wants_more(self) -> bool:
        """Whether an older backup may still help."""
        wanted = self.torn or self.changed or self.lists or self.unsealed or self.missing
        return self.missing is None or bool(wanted)


def free_key(target: Any, key: int) -> int:
    """The nearest key, not before this one, that no moment has."""
    while target.execute("SELECT 1 FROM moments WHERE order_key=?", (key,)).fetchone():
        key += 1
    return key
