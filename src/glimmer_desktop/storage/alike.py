"""Moments like another one, by the indexes of words and of text. Nothing walks the journal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import bindparam, func, literal_column, select

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
from glimmer_desktop.storage.reading import LISTED, MomentReader, listed
from glimmer_desktop.storage.search import SHOWN
from glimmer_desktop.storage.tables import moment_words, moments, words
from glimmer_desktop.storage.words import WordRows

_LATEST = 500
"""Carriers of one word that are looked at, the latest kept: a word that more have says little."""
_HITS = 200
"""The same for a word of the text; one that has more is not looked at further."""
_RANKED = 400
"""The nearest, before those fall away that are private, hidden or harder."""

_OPEN = select(moments.c.seq).where(
    moments.c.seq.in_(LISTED),
    SHOWN,
    moments.c.private == literal_column("0"),
    moments.c.id != bindparam("own_id"),
)
_NO_TRIGGERS = _OPEN.where(moments.c.kind != Kind.TRIGGER.value)
_TOTAL = select(func.coalesce(func.max(moments.c.seq), 0))
_USES = select(words.c.uses).where(words.c.id == bindparam("in_word"))
_CARRIERS = (
    select(moment_words.c.moment)
    .where(moment_words.c.word == bindparam("in_word"))
    .order_by(moment_words.c.moment.desc())
    .limit(_LATEST)
)
_SEQS_OF = (
    "SELECT m.seq FROM (SELECT rowid AS found FROM moment_index WHERE moment_index MATCH ?"
    " ORDER BY rowid DESC LIMIT ?) CROSS JOIN moments AS m ON m.order_key = found"
)

Shared = tuple[float, Sequence[int]]


class SqliteAlike:
    """Implements `Alike`."""

    def __init__(self, store: Store, reader: MomentReader, rows: WordRows) -> None:
        self._store = store
        self._reader = reader
        self._rows = rows

    def near(self, moment: Moment, most: int) -> list[Moment]:
        with self._store.reading():
            total = int(self._store.execute(_TOTAL).scalar_one())
            shared = [*self._by_words(moment, total), *self._by_text(moment, total)]
            ranked = nearest(shared, _RANKED)
            may_come = _NO_TRIGGERS if moment.kind is not Kind.TRIGGER else _OPEN
            values = {"own_id": moment.id, **listed(ranked)}
            fitting = set(self._store.execute(may_come, values).scalars())
            near = [seq for seq in ranked if seq in fitting][:most]
            found = {seq: one for _, seq, one in self._reader.of_seqs(near)}
        return [found[seq] for seq in near]

    def _by_words(self, moment: Moment, total: int) -> Iterator[Shared]:
        for family, kind in WEIGHTS.items():
            for name in moment.words(family):
                row = self._rows.known(family, name)
                if row is None:
                    continue
                uses = self._store.execute(_USES, {"in_word": row}).scalar_one()
                carriers = self._store.execute(_CARRIERS, {"in_word": row}).scalars().all()
                yield weight(kind, uses, total), carriers

    def _by_text(self, moment: Moment, total: int) -> Iterator[Shared]:
        for term in telling_terms(moment):
            asked = f'{{text and_also}} : "{term}"'
            hits = self._store.run(_SEQS_OF, (asked, _HITS)).scalars().all()
            if len(hits) < _HITS and says_something(len(hits), total):
                yield weight(OF_TERM, len(hits), total), hits
