"""What was done to many moments at once, so that it can be taken back after a restart, too.

It is written in the transaction of the change: the kind of change, which moments it reached, and
for a word that was taken away where it stood in each. What else they say is not kept twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from glimmer_desktop.domain.altering import (
    KEPT_FOR,
    MOST_STEPS,
    AddWord,
    Cover,
    Edit,
    KeepClose,
    TakeWord,
)
from glimmer_desktop.domain.folding import same_word
from glimmer_desktop.domain.moment import Family
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.reading import AMONG, among
from glimmer_desktop.storage.rows import instant

# ruff: noqa: S608 - put together of our own names alone
_NEXT = "SELECT max(?, coalesce(max(id), 0) + 1) FROM many_steps"
_BEGIN = "INSERT INTO many_steps(id, kind, wanted, family, name) VALUES (?, ?, ?, ?, ?)"
_THIN = (
    "DELETE FROM many_steps WHERE id < ?"
    " OR id NOT IN (SELECT id FROM many_steps ORDER BY id DESC LIMIT ?)"
)
_REACHED = f"INSERT INTO many_step_moments(step, moment) SELECT ?, value FROM {AMONG} WHERE true"
_REACHED_AT = (
    "INSERT INTO many_step_moments(step, moment, place) SELECT ?, moment, position"
    f" FROM moment_words WHERE word = ? AND moment IN {AMONG}"
)
_COLUMNS = "SELECT id, kind, wanted, family, name FROM many_steps"
_ONE = f"{_COLUMNS} WHERE id = ?"
_LATEST = f"{_COLUMNS} WHERE id >= ? ORDER BY id DESC"
_FORGET = "DELETE FROM many_steps WHERE id = ?"
_OF_WORDS = "SELECT id, name FROM many_steps WHERE family = ?"


class ManySteps:
    """The last few. A step is known by when it was made (microseconds since 1970 UTC), or a little
    later where two would be the same; so a later one never has the number of an earlier."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def begin(self, edit: Edit, at: datetime) -> int:
        """Of a change that is about to be made; those before the last few are forgotten."""
        number = int(self._store.run(_NEXT, (instant(at),)).scalar_one())
        self._store.run(_BEGIN, (number, *_columns(edit)))
        self._store.run(_THIN, (instant(at - KEPT_FOR), MOST_STEPS))
        return number

    def reached(self, step: int, moments: Sequence[int], taken: int | None = None) -> None:
        """It is about to change these; `taken` is the row of the word they carry until then."""
        if taken is None:
            self._store.run(_REACHED, (step, among(moments)))
        else:
            self._store.run(_REACHED_AT, (step, taken, among(moments)))

    def edit(self, step: int) -> Edit | None:
        """What was done; None when that is no longer known."""
        row = self._store.run(_ONE, (step,)).first()
        return None if row is None else _edit(row)

    def latest(self, since: datetime) -> list[tuple[int, Edit]]:
        """The last one first."""
        found = self._store.run(_LATEST, (instant(since),)).all()
        return [(row.id, _edit(row)) for row in found]

    def forget(self, step: int) -> None:
        self._store.run(_FORGET, (step,))

    def rename(self, family: Family, name: str, new_name: str) -> None:
        """A word has another name now, or has become one with another. Which moments it was given
        to by a step can then no longer be told from those that had it before: that step is over."""
        gone = {same_word(name), same_word(new_name)}
        with self._store.writing():
            for step, named in self._store.run(_OF_WORDS, (family.value,)).all():
                if same_word(named) in gone:
                    self.forget(step)


def _columns(edit: Edit) -> tuple[str, int | None, str | None, str | None]:
    match edit:
        case KeepClose(close):
            return "close", int(close), None, None
        case Cover(private):
            return "cover", int(private), None, None
        case AddWord(family, name):
            return "add", None, family.value, name
    return "take", None, edit.family.value, edit.name


def _edit(row: Any) -> Edit:
    match row.kind:
        case "close":
            return KeepClose(bool(row.wanted))
        case "cover":
            return Cover(bool(row.wanted))
        case "add":
            return AddWord(Family(row.family), row.name)
    return TakeWord(Family(row.family), row.name)
