"""Which row stands for which word, and rows for words that are not known yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from operator import attrgetter

from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or_not

from glimmer_desktop.domain.folding import same_word, terms
from glimmer_desktop.domain.moment import Draft, Family
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.tables import left_alone, words

_KNOWN = select(words.c.id, words.c.family, words.c.name, words.c.same, words.c.merged_into)
_NEXT_PLACE = select(func.coalesce(func.max(words.c.position), -1) + 1).where(
    words.c.family == bindparam("in_family")
)
_INSERT = insert(words)
_COUNT_USES = (
    update(words)
    .where(words.c.id == bindparam("word"))
    .values(uses=words.c.uses + bindparam("more"))
)
_REVIVE = (
    update(words)
    .where(words.c.id == bindparam("word"))
    .values(merged_into=None, hidden=0, name=bindparam("new_name"))
)
_LEAVE_TODAYS = (
    insert_or_not(left_alone)
    .from_select(
        ["word", "since"],
        select(words.c.merged_into, left_alone.c.since)
        .join(words, words.c.id == left_alone.c.word)
        .where(words.c.id == bindparam("in_word"), words.c.merged_into.is_not(None)),
    )
    .on_conflict_do_nothing()
)
_FIELDS = tuple((family, family.value) for family in Family)
_all_words = attrgetter(*(field for _, field in _FIELDS))


class WordRows:
    """Which row stands for which word. Remembered, since this process alone writes them."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._ids: dict[tuple[str, str], int] = {}
        self._former: dict[tuple[str, str], int] = {}
        self._names: dict[int, tuple[str, str]] = {}
        self._spelled: dict[tuple[str, str], int] = {}
        self._loaded = False
        store.when_undone(self.forget)

    def forget(self) -> None:
        """What was remembered may no longer be so."""
        self._ids.clear()
        self._former.clear()
        self._names.clear()
        self._spelled.clear()
        self._loaded = False

    def known(self, family: Family, name: str) -> int | None:
        """The row of a name, or None when it is in no list."""
        self._load()
        return self._ids.get((family.value, same_word(name)))

    def is_former(self, family: Family, name: str) -> bool:
        """Whether it is a name that a word once had."""
        self._load()
        return (family.value, same_word(name)) in self._former

    def of_draft(self, draft: Draft) -> list[int]:
        """The rows of all words it carries, in its order; words not yet known become rows."""
        found = [
            self._spelled.get((field, name)) or self.sure(family, name)
            for (family, field), names in zip(_FIELDS, _all_words(draft), strict=True)
            for name in names
            if name.strip()
        ]
        return list(dict.fromkeys(found))

    def names(self, rows: Iterable[int]) -> list[tuple[str, str]]:
        """The family and the name of each of these rows."""
        self._load()
        return [self._names[row] for row in rows]

    def sure(self, family: Family, name: str, *, parted: bool = False) -> int:
        """The row of a name; made, or brought back from a former name, when it must be.

        One that was left alone under a former name stays so under today's, unless the two are
        `parted` again.
        """
        known = self.known(family, name)
        if known is not None:
            self._spelled[family.value, name] = known
            return known
        key = (family.value, same_word(name))
        former = self._former.pop(key, None)
        if former is not None:
            if not parted:
                self.leave_todays(former)
            self._store.execute(_REVIVE, {"word": former, "new_name": name})
        row = former if former is not None else self.insert(family, name)
        self._ids[key] = row
        self._names[row] = family.value, name
        return row

    def leave_todays(self, former: int) -> None:
        """What is left alone under a former name is from now on under today's, too."""
        self._store.execute(_LEAVE_TODAYS, {"in_word": former})

    def insert(self, family: Family, name: str, merged_into: int | None = None) -> int:
        place = self._store.execute(_NEXT_PLACE, {"in_family": family.value}).scalar_one()
        values = {
            "family": family.value,
            "name": name,
            "same": same_word(name),
            "terms": " ".join(terms(name)),
            "position": place,
            "hidden": 0,
            "starred": 0,
            "uses": 0,
            "merged_into": merged_into,
            "place": None,
        }
        return int(self._store.execute(_INSERT, values).lastrowid)

    def count(self, rows: Iterable[int], more: int) -> None:
        """Note that words are carried by more moments, or fewer; a Counter counts for itself."""
        changes = [{"word": row, "more": n * more} for row, n in Counter(rows).items()]
        if changes:
            self._store.execute(_COUNT_USES, changes)

    def _load(self) -> None:
        if self._loaded:
            return
        for row, family, name, same, merged_into in self._store.execute(_KNOWN):
            where = self._ids if merged_into is None else self._former
            where[family, same] = row
            self._names[row] = family, name
        self._loaded = True
