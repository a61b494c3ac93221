"""Moments like another one, by the indexes of words and of text. Nothing walks the journal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import bindparam, literal_column, select

from glimmer_desktop.domain.alike import (
    OF_TERM,
    WEIGHTS,
    nearest,
    says_something,
    telling_terms,
    weight,
)
from glimmer_desktop.domain.moment import Kind, Moment
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.reading import LISTED, MomentReader, listed, numbers
from glimmer_desktop.storage.search import SHOWN
from glimmer_desktop.storage.tables import moments
from glimmer_desktop.storage.words import WordRows

_LATEST = 500
"""Carriers of one word that are looked at, the latest kept: a word that more have says little."""
_HITS = 200
"""The same for a word of the text; one that has more is not looked at further."""
_RANKED = 400
"""The nearest, before those fall away that are private, hidden or harder."""
_AT_ONCE = 48
"""Of these are looked at together; the first few are mostly enough, and each is a row elsewhere."""

_OPEN = select(moments.c.seq).where(
    moments.c.seq.in_(LISTED),
    SHOWN,
    moments.c.private == literal_column("0"),
    moments.c.id != bindparam("own_id"),
)
_NO_TRIGGERS = _OPEN.where(moments.c.kind != Kind.TRIGGER.value)
# ruff: noqa: S608 - put together of our own names alone
_TOTAL = "SELECT coalesce(max(seq), 0) FROM moments"
_CARRIERS = (
    "SELECT (SELECT uses FROM words WHERE id = ?1), group_concat(moment) FROM (SELECT moment"
    f" FROM moment_words WHERE word = ?1 ORDER BY moment DESC LIMIT {_LATEST})"
)
_KEYS_OF = (
    "SELECT group_concat(rowid) FROM (SELECT rowid FROM moment_index WHERE moment_index MATCH ?"
    f" ORDER BY rowid DESC LIMIT {_HITS})"
)
_SEQS_AT = select(moments.c.order_key, moments.c.seq).where(moments.c.order_key.in_(LISTED))

Shared = tuple[float, Sequence[int]]


class SqliteAlike:
    """Implements `Alike`."""

    def __init__(self, store: Store, reader: MomentReader, rows: WordRows) -> None:
        self._store = store
        self._reader = reader
        self._rows = rows

    def near(self, moment: Moment, most: int) -> list[Moment]:
        with self._store.reading():
            total = int(self._store.run(_TOTAL).scalar_one())
            shared = [*self._by_words(moment, total), *self._by_text(moment, total)]
            near = self._that_may_come(moment, nearest(shared, _RANKED), most)
            found = {seq: one for _, seq, one in self._reader.of_seqs(near)}
        return [found[seq] for seq in near]

    def _that_may_come(self, moment: Moment, ranked: Sequence[int], most: int) -> list[int]:
        may_come = _NO_TRIGGERS if moment.kind is not Kind.TRIGGER else _OPEN
        near: list[int] = []
        for start in range(0, len(ranked), _AT_ONCE):
            some = ranked[start : start + _AT_ONCE]
            values = {"own_id": moment.id, **listed(some)}
            fitting = set(self._store.execute(may_come, values).scalars())
            near += [seq for seq in some if seq in fitting]
            if len(near) >= most:
                break
        return near[:most]

    def _by_words(self, moment: Moment, total: int) -> Iterator[Shared]:
        for family, kind in WEIGHTS.items():
            for name in moment.words(family):
                row = self._rows.known(family, name)
                if row is not None:
                    uses, carriers = self._store.run(_CARRIERS, (row,)).one()
                    yield weight(kind, uses, total), numbers(carriers)

    def _by_text(self, moment: Moment, total: int) -> Iterator[Shared]:
        """The index knows keys: which moments stand there is asked once, for all that say enough,
        and for none that every second text has."""
        said: list[Sequence[int]] = []
        for term in telling_terms(moment):
            asked = f'{{text and_also}} : "{term}"'
            found = numbers(self._store.run(_KEYS_OF, (asked,)).scalar())
            if len(found) < _HITS and says_something(len(found), total):
                said.append(found)
        every = listed({key for keys in said for key in keys})
        seqs = {row.order_key: row.seq for row in self._store.execute(_SEQS_AT, every)}
        for keys in said:
            here = [seqs[key] for key in keys if key in seqs]
            yield weight(OF_TERM, len(keys), total), here
