"""A person's own lists: rows that can be renamed, hidden and merged without losing history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Select, bindparam, delete, exists, select, update

from glimmer_desktop.domain.folding import same_word, terms
from glimmer_desktop.domain.moment import Family, Word
from glimmer_desktop.services.ports.words import Merged
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.joining import Joining
from glimmer_desktop.storage.reading import LISTED, listed
from glimmer_desktop.storage.tables import left_alone, moment_words, moments, words
from glimmer_desktop.storage.words import WordRows

_ALL = (
    select(words.c.name, words.c.uses, words.c.hidden, words.c.starred, words.c.place)
    .where(words.c.family == bindparam("in_family"), words.c.merged_into.is_(None))
    .where(words.c.hidden == bindparam("set_aside"))
)
_BEST_FIRST = (
    words.c.starred.desc(),
    words.c.place.is_(None),
    words.c.place,
    words.c.uses.desc(),
    words.c.position,
)
_LISTED = _ALL.order_by(*_BEST_FIRST)
_SET_ASIDE = _ALL.order_by(words.c.position)
_FINDABLE = (
    select(words.c.family, words.c.name, words.c.uses, words.c.starred, words.c.place)
    .where(words.c.family.in_(LISTED), words.c.merged_into.is_(None), words.c.hidden == 0)
    .where(
        exists()
        .where(moment_words.c.word == words.c.id)
        .where(moments.c.seq == moment_words.c.moment)
        .where(moments.c.deleted_at.is_(None), moments.c.private == 0)
        .correlate(words)
    )
    .order_by(*_BEST_FIRST)
)
_today = words.alias("today")
_FORMER = (
    select(words.c.name, _today.c.name)
    .join(_today, _today.c.id == words.c.merged_into)
    .where(words.c.family == bindparam("in_family"))
    .order_by(words.c.position)
)
_of_word = words.c.id == bindparam("word")
_NAME = (
    update(words)
    .where(_of_word)
    .values(name=bindparam("new_name"), same=bindparam("new_same"), terms=bindparam("new_terms"))
)
_HIDE = update(words).where(_of_word).values(hidden=bindparam("now_hidden"))
_STAR = update(words).where(_of_word).values(starred=bindparam("now_starred"))
_PLACE = update(words).where(_of_word).values(place=bindparam("now_at"))
_NO_PLACES = update(words).where(words.c.family == bindparam("in_family")).values(place=None)
_CARRIERS = select(moment_words.c.moment).where(moment_words.c.word == bindparam("in_word"))
_IS_FORMER = (
    (words.c.family == bindparam("in_family"))
    & (words.c.same == bindparam("in_same"))
    & words.c.merged_into.is_not(None)
)
_FORMER_ROWS = select(words.c.id).where(_IS_FORMER)
_LEAVE_NO_MORE = delete(left_alone).where(left_alone.c.word.in_(_FORMER_ROWS))
_FORGET_FORMER = delete(words).where(_IS_FORMER)
_former = words.alias("former")
_TAKE_OUT = delete(words).where(
    _of_word,
    ~exists().where(moment_words.c.word == words.c.id),
    ~exists().where(_former.c.merged_into == words.c.id),
    ~exists().where(left_alone.c.word == words.c.id),
)

Reindex = Callable[[Sequence[int]], None]
"""Index the moments of these seqs anew."""
Rename = Callable[[Family, str, str], None]
"""Of a word in what is said elsewhere than in moments."""


class SqliteWords:
    """Implements `Words`."""

    def __init__(
        self, store: Store, rows: WordRows, reindex: Reindex, elsewhere: Sequence[Rename]
    ) -> None:
        self._store = store
        self._rows = rows
        self._joining = Joining(store, rows)
        self._reindex = reindex
        self._elsewhere = elsewhere

    def words(self, family: Family) -> list[Word]:
        return self._read(_LISTED, family, hidden=False)

    def findable(self, families: Sequence[Family]) -> list[Word]:
        with self._store.reading():
            found = self._store.execute(_FINDABLE, listed(family.value for family in families))
            return [
                Word(Family(family), name, uses, False, bool(starred), place)
                for family, name, uses, starred, place in found
            ]

    def set_aside(self, family: Family) -> list[Word]:
        return self._read(_SET_ASIDE, family, hidden=True)

    def former(self, family: Family) -> dict[str, str]:
        with self._store.reading():
            found = self._store.execute(_FORMER, {"in_family": family.value}).all()
        return {row[0]: row[1] for row in found}

    def add(self, family: Family, names: Sequence[str]) -> None:
        with self._store.writing():
            for name in names:
                if name.strip() and not self._rows.is_former(family, name):
                    self._rows.sure(family, name)

    def bring(self, family: Family, name: str) -> None:
        if name.strip():
            with self._store.writing():
                row = self._rows.sure(family, name)
                self._store.execute(_HIDE, {"word": row, "now_hidden": 0})

    def take_out(self, family: Family, name: str) -> None:
        self._mark(family, name, _TAKE_OUT)
        self._rows.forget()

    def rename(self, family: Family, name: str, new_name: str) -> Merged | None:
        """The old name is remembered as a former one, so that no list brings it back."""
        with self._store.writing():
            row = self._rows.known(family, name)
            if row is None or not new_name.strip():
                return None
            carriers = self._store.execute(_CARRIERS, {"in_word": row}).scalars().all()
            other = self._rows.known(family, new_name)
            merged = None
            if other is not None and other != row:
                merged = self._joining.join(family, row, other)
            else:
                self._rename(family, row, name, new_name)
            self._rows.forget()
            self._reindex(carriers)
            self._rename_elsewhere(family, name, new_name)
        return merged

    def unname(
        self, family: Family, name: str, old_name: str, former: tuple[str, str] | None
    ) -> None:
        with self._store.writing():
            row = self._rows.known(family, name)
            if row is None:
                return
            carriers = self._store.execute(_CARRIERS, {"in_word": row}).scalars().all()
            self._rename(family, row, name, old_name)
            self._forget_former({"in_family": family.value, "in_same": same_word(name)})
            self._rows.forget()
            today = self._rows.known(family, former[1]) if former else None
            if former is not None and today is not None:
                self._rows.insert(family, former[0], merged_into=today)
                self._rows.forget()
            self._reindex(carriers)
            self._rename_elsewhere(family, name, old_name)

    def _rename_elsewhere(self, family: Family, name: str, new_name: str) -> None:
        for rename in self._elsewhere:
            rename(family, name, new_name)

    def part(self, merged: Merged) -> None:
        with self._store.writing():
            changed = self._joining.part(merged)
            self._rows.forget()
            self._reindex(changed)

    def hide(self, family: Family, name: str, hidden: bool) -> None:
        self._mark(family, name, _HIDE, now_hidden=int(hidden))

    def star(self, family: Family, name: str, starred: bool) -> None:
        self._mark(family, name, _STAR, now_starred=int(starred))

    def order(self, family: Family, names: Sequence[str]) -> None:
        with self._store.writing():
            self._store.execute(_NO_PLACES, {"in_family": family.value})
            for at, name in enumerate(names):
                self._mark(family, name, _PLACE, now_at=at)

    def _read(self, statement: Select[Any], family: Family, *, hidden: bool) -> list[Word]:
        with self._store.reading():
            values = {"in_family": family.value, "set_aside": int(hidden)}
            found = self._store.execute(statement, values).all()
        return [
            Word(family, name, uses, bool(aside), bool(starred), place)
            for name, uses, aside, starred, place in found
        ]

    def _mark(self, family: Family, name: str, statement: Any, **values: int) -> None:
        """Change the row of a word; a name that is in no list changes nothing."""
        with self._store.writing():
            row = self._rows.known(family, name)
            if row is not None:
                self._store.execute(statement, {"word": row, **values})

    def _rename(self, family: Family, row: int, name: str, new_name: str) -> None:
        same = same_word(new_name)
        self._forget_former({"in_family": family.value, "in_same": same})
        new = {"new_name": new_name, "new_same": same, "new_terms": " ".join(terms(new_name))}
        self._store.execute(_NAME, {"word": row, **new})
        if same != same_word(name):
            self._rows.insert(family, name, merged_into=row)

    def _forget_former(self, named: dict[str, str]) -> None:
        """Its row goes; what was left alone under it stays so under the name of today."""
        for former in self._store.execute(_FORMER_ROWS, named).scalars().all():
            self._rows.leave_todays(former)
        self._store.execute(_LEAVE_NO_MORE, named)
        self._store.execute(_FORGET_FORMER, named)
