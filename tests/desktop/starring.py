"""Values that stand out in somebody's journal, before the companion has it: what My words does."""

from __future__ import annotations

from pathlib import Path

from glimmer_desktop.core import build_core
from glimmer_desktop.domain.moment import Family


def star(home: Path, *values: str) -> None:
    core = build_core({"GLIMMER_HOME": str(home)})
    core.paths.make()
    for value in values:
        core.own_words.star(Family.VALUE, value, True)
    core.close()
