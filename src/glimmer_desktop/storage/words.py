"""A person's own lists: rows that can be renamed, hidden and merged without losing history."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from sqlalchemy import bindparam, delete, func, insert, select, update

from glimmer_desktop.domain.folding import same_word, terms
from glimmer_desktop.domain.moment import Draft, Family, Word
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.tables import moment_words, moments, words

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
_NAME = (
    update(words)
    .where(words.c.id == bindparam("word"))
    .values(name=bindparam("new_name"), same=bindparam("new_same"), terms=bindparam("new_terms"))
)
_MERGE = (
    update(words)
    .where(words.c.id == bindparam("word"))
    .values(merged_into=bindparam("into"), uses=0)
)
_MERGE_FORMER = (
    update(words)
    .where(words.c.merged_into == bindparam("word"))
    .values(merged_into=bindparam("into"))
)
_REVIVE = (
    update(words)
    .where(words.c.id == bindparam("word"))
    .values(merged_into=None, hidden=0, name=bindparam("new_name"))
)
_HIDE = update(words).where(words.c.id == bindparam("word")).values(hidden=bindparam("now_hidden"))
_LISTED = (
    select(words.c.name, words.c.uses, words.c.hidden, words.c.starred)
    .where(words.c.family == bindparam("in_family"), words.c.merged_into.is_(None))
    .where(words.c.hidden == 0)
    .order_by(words.c.starred.desc(), words.c.uses.desc(), words.c.position)
)
_CARRIERS = select(moment_words.c.moment).where(moment_words.c.word == bindparam("in_word"))
_ALSO = moment_words.alias("also")
_MAKE_WAY = delete(moment_words).where(
    moment_words.c.word == bindparam("into"),
    select(_ALSO.c.moment)
    .where(
        _ALSO.c.moment == moment_words.c.moment,
        _ALSO.c.word == bindparam("in_word"),
        _ALSO.c.position < moment_words.c.position,
    )
    .exists(),
)
"""A moment that said both says the one where the first of them stood."""
_CARRY = (
    insert(moment_words)
    .prefix_with("OR IGNORE")
    .from_select(
        ["moment", "word", "position"],
        select(
            moment_words.c.moment, bindparam("into", type_=words.c.id.type), moment_words.c.position
        ).where(moment_words.c.word == bindparam("in_word")),
    )
)
_DROP_CARRIED = delete(moment_words).where(moment_words.c.word == bindparam("in_word"))
_RECOUNT = (
    update(words)
    .where(words.c.id == bindparam("word"))
    .values(
        uses=select(func.count())
        .select_from(moment_words.join(moments, moments.c.seq == moment_words.c.moment))
        .where(moment_words.c.word == bindparam("word"), moments.c.deleted_at.is_(None))
        .scalar_subquery()
    )
)
_FORGET_FORMER = delete(words).where(
    words.c.family == bindparam("in_family"),
    words.c.same == bindparam("in_same"),
    words.c.merged_into.is_not(None),
)

_FIELDS = tuple((family, family.value) for family in Family)

Reindex = Callable[[Sequence[int]], None]
"""Index the moments of these seqs anew."""
RenameInDrafts = Callable[[Family, str, str], None]


class WordRows:
    """Which row stands for which word. Remembered, since this process alone writes them."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._ids: dict[tuple[str, str], int] = {}
        self._former: dict[tuple[str, str], int] = {}
        self._names: dict[int, tuple[str, str]] = {}
        self._spelled: dict[tuple[Family, str], int] = {}
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
            self._spelled.get((family, name)) or self.sure(family, name)
            for family, field in _FIELDS
            for name in getattr(draft, field)
            if name.strip()
        ]
        return list(dict.fromkeys(found))

    def names(self, rows: Iterable[int]) -> list[tuple[str, str]]:
        """The family and the name of each of these rows, as `of_draft` gave them."""
        return [self._names[row] for row in rows]

    def sure(self, family: Family, name: str) -> int:
        """The row of a name; made, or brought back from a former name, when it must be."""
        known = self.known(family, name)
        if known is not None:
            self._spelled[family, name] = known
            return known
        key = (family.value, same_word(name))
        former = self._former.pop(key, None)
        if former is not None:
            self._store.execute(_REVIVE, {"word": former, "new_name": name})
        row = former if former is not None else self.insert(family, name)
        self._ids[key] = row
        self._names[row] = family.value, name
        return row

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


class SqliteWords:
    """Implements `Words`."""

    def __init__(
        self, store: Store, rows: WordRows, reindex: Reindex, rename_in_drafts: RenameInDrafts
    ) -> None:
        self._store = store
        self._rows = rows
        self._reindex = reindex
        self._rename_in_drafts = rename_in_drafts

    def words(self, family: Family) -> list[Word]:
        with self._store.reading():
            listed = self._store.execute(_LISTED, {"in_family": family.value}).all()
        return [
            Word(family, name, uses, bool(hidden), bool(starred))
            for name, uses, hidden, starred in listed
        ]

    def add(self, family: Family, names: Sequence[str]) -> None:
        """A name that a word had before it was renamed counts as being there."""
        with self._store.writing():
            for name in names:
                if name.strip() and not self._rows.is_former(family, name):
                    self._rows.sure(family, name)

    def rename(self, family: Family, name: str, new_name: str) -> None:
        """The old name is remembered as a former one, so that no list brings it back."""
        with self._store.writing():
            row = self._rows.known(family, name)
            if row is None or not new_name.strip():
                return
            carriers = self._store.execute(_CARRIERS, {"in_word": row}).scalars().all()
            other = self._rows.known(family, new_name)
            if other is not None and other != row:
                self._merge(row, other)
            else:
                self._rename(family, row, name, new_name)
            self._rows.forget()
            self._reindex(carriers)
            self._rename_in_drafts(family, name, new_name)

    def hide(self, family: Family, name: str, hidden: bool) -> None:
        with self._store.writing():
            row = self._rows.known(family, name)
            if row is not None:
                self._store.execute(_HIDE, {"word": row, "now_hidden": int(hidden)})

    def _merge(self, row: int, other: int) -> None:
        self._store.execute(_MAKE_WAY, {"in_word": row, "into": other})
        self._store.execute(_CARRY, {"in_word": row, "into": other})
        self._store.execute(_DROP_CARRIED, {"in_word": row})
        self._store.execute(_MERGE_FORMER, {"word": row, "into": other})
        self._store.execute(_MERGE, {"word": row, "into": other})
        self._store.execute(_RECOUNT, {"word": other})

    def _rename(self, family: Family, row: int, name: str, new_name: str) -> None:
        same = same_word(new_name)
        self._store.execute(_FORGET_FORMER, {"in_family": family.value, "in_same": same})
        new = {"new_name": new_name, "new_same": same, "new_terms": " ".join(terms(new_name))}
        self._store.execute(_NAME, {"word": row, **new})
        if same != same_word(name):
            self._rows.insert(family, name, merged_into=row)
