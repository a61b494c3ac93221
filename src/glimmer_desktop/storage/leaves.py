"""What a month or a year holds: counted in SQL along its days, however long the journal is.

Private moments and those in the bin are in none of these statements' answers.
"""
# ruff: noqa: S608 - what the statements are put together from is all our own

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from glimmer_desktop.domain.leaf import TOLD_FAMILIES, Counts, Leaf, Tally
from glimmer_desktop.domain.moment import Face, Family, Moment
from glimmer_desktop.services.ports.journal import OrderKey
from glimmer_desktop.storage.counting import HARD, IS_HARD, SHOWN, names
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.reading import MomentReader
from glimmer_desktop.storage.rows import NOW, instant, number_of

_OF_LEAF: Final = (
    # named, or SQLite may walk another way and fetch every moment of the journal
    "moments AS m INDEXED BY ix_moments_day"
)
_ITS: Final = f"{SHOWN} AND m.noticed_day BETWEEN ?1 AND ?2"
_BY_WORD: Final = (
    f"SELECT mw.word, count(*), count(DISTINCT m.noticed_day) FROM {_OF_LEAF}"
    f" CROSS JOIN moment_words AS mw ON mw.moment = m.seq WHERE {_ITS} AND {{which}}"
    " GROUP BY mw.word"
)
_BY_FACE: Final = (
    f"SELECT f.face, count(*), count(DISTINCT m.noticed_day) FROM {_OF_LEAF}"
    f" CROSS JOIN moment_faces AS f ON f.moment = m.seq WHERE {_ITS}"
    f" AND f.role = '{NOW}' AND f.face IN ({HARD}) GROUP BY f.face"
)
_TRIGGERS: Final = (
    f"SELECT count(*), count(DISTINCT m.noticed_day) FROM {_OF_LEAF}"
    f" WHERE {_ITS} AND m.kind = 'trigger'"
)
_WORTH_SHOWING: Final = (
    # Their keys, multiplied as Knuth does, stand in an order that has nothing to do with time.
    f"SELECT m.order_key FROM {_OF_LEAF} WHERE {_ITS} AND NOT {IS_HARD} AND (m.close = 1"
    " OR EXISTS (SELECT 1 FROM moment_photos AS p WHERE p.moment = m.seq))"
    " ORDER BY m.close DESC, (m.order_key / 1000000 * 2654435761) & 4294967295 LIMIT ?3"
)
_LINE: Final = (
    "SELECT m.seq FROM moments AS m INDEXED BY ix_moments_kind"
    f" WHERE {_ITS} AND m.kind = 'body-note' AND m.order_key BETWEEN ?3 AND ?4 AND m.prompt = ?5"
    " ORDER BY m.order_key DESC LIMIT 1"
)
_AROUND_THE_WORLD: Final = timedelta(days=2)
"""How far the clocks of two places can be apart, with room to spare."""


class SqliteLeaves:
    """Implements `Leaves`."""

    def __init__(self, store: Store, reader: MomentReader) -> None:
        self._store = store
        self._reader = reader

    def counted(self, leaf: Leaf, *, hard: bool) -> Counts:
        days = number_of(leaf.first), number_of(leaf.last)
        which = IS_HARD if hard else f"NOT {IS_HARD}"
        with self._store.reading():
            known = names(self._store, TOLD_FAMILIES)
            by_word = self._store.run(_BY_WORD.format(which=which), days).all()
            by_face = self._store.run(_BY_FACE, days).all() if hard else []
            times, on = self._store.run(_TRIGGERS, days).one() if hard else (0, 0)
        words: dict[Family, dict[str, Tally]] = {family: {} for family in TOLD_FAMILIES}
        for row, count, on_days in by_word:
            if row in known:
                family, name = known[row]
                words[family][name] = Tally(count, on_days)
        faces = {Face(face): Tally(count, on_days) for face, count, on_days in by_face}
        return Counts(words, faces, Tally(times, on) if times else None)

    def worth_showing(self, leaf: Leaf, most: int) -> Sequence[OrderKey]:
        days = number_of(leaf.first), number_of(leaf.last)
        with self._store.reading():
            return [row[0] for row in self._store.run(_WORTH_SHOWING, (*days, most))]

    def line(self, leaf: Leaf) -> Moment | None:
        days = number_of(leaf.first), number_of(leaf.last)
        with self._store.reading():
            found = self._store.run(_LINE, (*days, *_instants(leaf), leaf.mark)).scalar()
            return None if found is None else self._reader.of_seqs([found])[0][2]


def _instants(leaf: Leaf) -> tuple[OrderKey, OrderKey]:
    """Between which keys the moments of a leaf stand, wherever they were noticed."""
    first = datetime(leaf.first.year, leaf.first.month, leaf.first.day, tzinfo=UTC)
    last = datetime(leaf.last.year, leaf.last.month, leaf.last.day, tzinfo=UTC)
    around = _AROUND_THE_WORLD // timedelta(microseconds=1)
    return instant(first) - around, instant(last) + around
