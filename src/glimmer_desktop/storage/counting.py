"""What the statements that count moments share: who is in them, and what their words are called."""
# ruff: noqa: S608 - what the statements are put together from is all our own

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from glimmer_desktop.domain.moment import HARD_FACES, Family
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.rows import NOW


def quoted(values: Sequence[str]) -> str:
    """For an IN. Of our own choices, never of what was typed."""
    return ", ".join(f"'{value}'" for value in values)


SHOWN: Final = "m.deleted_at IS NULL AND m.private = 0"
"""Of moments AS m: those that may be in a count."""
HARD: Final = quoted(HARD_FACES)
IS_HARD: Final = (
    "(m.kind = 'trigger' OR EXISTS (SELECT 1 FROM moment_faces AS f"
    f" WHERE f.moment = m.seq AND f.role = '{NOW}' AND f.face IN ({HARD})))"
)
"""Of moments AS m: triggers, and those with a hard face."""


def names(store: Store, families: Sequence[Family]) -> dict[int, tuple[Family, str]]:
    """What the words of these lists are called, by their row; hidden ones and those that were
    joined to others are not there. Always inside a read of the store."""
    found = store.run(
        "SELECT id, family, name FROM words WHERE hidden = 0 AND merged_into IS NULL"
        f" AND family IN ({quoted(families)})"
    )
    return {row: (Family(family), name) for row, family, name in found}
