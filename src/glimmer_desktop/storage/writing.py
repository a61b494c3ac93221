"""Putting moments into their tables and into the index. Always inside a write of the store."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Table, bindparam, delete, func, select

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Draft, Family, Moment
from glimmer_desktop.services.ports.journal import OrderKey
from glimmer_desktop.storage import rows
from glimmer_desktop.storage.earlier import SqliteEarlier
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.fingerprints import of_said
from glimmer_desktop.storage.index_entries import IndexEntries
from glimmer_desktop.storage.reading import LISTED, MomentReader, listed
from glimmer_desktop.storage.tables import (
    moment_again,
    moment_faces,
    moment_links,
    moment_photos,
    moment_words,
    moments,
    photos,
)
from glimmer_desktop.storage.words import WordRows

_BATCH = 500

_NEXT_SEQ = select(func.coalesce(func.max(moments.c.seq), 0) + 1)
_TAKEN_KEYS = select(moments.c.order_key).where(moments.c.order_key.in_(LISTED))
_PICTURES_HERE = select(photos.c.sha256).where(photos.c.sha256.in_(LISTED))
_HEAD = ("order_key", *rows.HEAD, "fingerprint")
_INSERT = f"INSERT INTO moments (seq, {', '.join(_HEAD)}) VALUES (?{', ?' * len(_HEAD)})"  # noqa: S608 - our names
_REPLACE = f"UPDATE moments SET {', '.join(f'{name} = ?' for name in _HEAD)} WHERE seq = ?"  # noqa: S608
_BIN = "UPDATE moments SET deleted_at = ?, fingerprint = ? WHERE seq = ?"
_FIELDS = tuple(family.value for family in Family)
_FINGERPRINT = "UPDATE moments SET fingerprint = ? WHERE order_key = ?"
_CARRY = "INSERT INTO moment_words (moment, word, position) VALUES (?, ?, ?)"
_ERASE = delete(moments).where(moments.c.seq.in_(LISTED))
_PARTS = (
    (moment_faces, rows.face_rows),
    (moment_photos, rows.photo_rows),
    (moment_again, rows.again_rows),
    (moment_links, rows.link_rows),
)
_CLEAR_PARTS = tuple(
    delete(table).where(table.c.moment == bindparam("of_moment"))
    for table in (*(table for table, _ in _PARTS), moment_words)
)


class MomentWriter:
    """Writes rows. Who calls it opens the transaction."""

    def __init__(
        self,
        store: Store,
        reader: MomentReader,
        words: WordRows,
        earlier: SqliteEarlier,
        entries: IndexEntries,
    ) -> None:
        self._store = store
        self._entries = entries
        self._earlier = earlier
        self._reader = reader
        self._words = words

    def insert(self, batch: Sequence[Moment], bumped: dict[OrderKey, OrderKey]) -> None:
        """Insert new moments. `bumped` remembers, through one transaction, how far the keys of
        moments noticed at the same instant have come."""
        self._check_pictures(batch)
        keys = self._free_keys([rows.instant(one.noticed_at) for one in batch], bumped)
        first = self._store.execute(_NEXT_SEQ).scalar_one()
        carried = [self._words.of_draft(moment) for moment in batch]
        heads = [
            (first + n, keys[n], *self._head(moment, carried[n])) for n, moment in enumerate(batch)
        ]
        self._store.run_many(_INSERT, heads)
        self._insert_parts([(first + n, one, carried[n]) for n, one in enumerate(batch)])
        self._index([pair for pair in zip(keys, batch, strict=True) if not pair[1].deleted_at])

    def replace(self, key: OrderKey, seq: int, before: Moment, moment: Moment) -> None:
        """Let a moment say something else. Whether it is in the bin stays as it was."""
        self._check_pictures([moment], known=before)
        self._earlier.note(seq, before, moment)
        binned_at = before.deleted_at
        shown = binned_at is None
        if shown:
            self._entries.drop([key])
            self._words.count(self._words.of_draft(before), -1)
        if moment.noticed_at != before.noticed_at:
            # its own old key is taken too, but the time is another one
            (key,) = self._free_keys([rows.instant(moment.noticed_at)], {})
        moment = replace(moment, id=before.id, created_at=before.created_at, deleted_at=binned_at)
        carried = self._words.of_draft(moment)
        head = self._head(moment, carried)
        self._store.run(_REPLACE, (key, *head, seq))
        for statement in _CLEAR_PARTS:
            self._store.execute(statement, {"of_moment": seq})
        self._insert_parts([(seq, moment, carried)], count=shown)
        if shown:
            self._index([(key, moment)])

    def put_away(self, key: OrderKey, seq: int, moment: Moment, at: int) -> None:
        """Into the bin: out of the index and out of the counts."""
        self._mark_binned(seq, moment, at)
        self._entries.drop([key])
        self._words.count(self._words.of_draft(moment), -1)

    def bring_back(self, key: OrderKey, seq: int, moment: Moment) -> None:
        self._mark_binned(seq, moment, None)
        self._index([(key, moment)])
        self._words.count(self._words.of_draft(moment), 1)

    def erase(self, seqs: Sequence[int]) -> None:
        """For good. Only for moments in the bin."""
        self._store.execute(_ERASE, listed(seqs))

    def reindex(self, seqs: Sequence[int]) -> None:
        """Their words have other names now: index them anew, and take their fingerprints."""
        for start in range(0, len(seqs), _BATCH):
            found = self._reader.of_seqs(seqs[start : start + _BATCH])
            self._store.run_many(_FINGERPRINT, [(_taken(one), key) for key, _, one in found])
            shown = [(key, moment) for key, _, moment in found if moment.deleted_at is None]
            self._entries.drop(key for key, _ in shown)
            self._index(shown)

    def _head(self, moment: Moment, carried: list[int]) -> tuple[Any, ...]:
        """Its columns, with the fingerprint; `carried` are the rows of its words."""
        head = rows.head_of(moment)
        return (*head, of_said(head, self._words.names(carried), moment))

    def _mark_binned(self, seq: int, moment: Moment, at: int | None) -> None:
        self._store.run(_BIN, (at, _taken(moment, deleted_at=at), seq))

    def _insert_parts(
        self, given: list[tuple[int, Moment, list[int]]], *, count: bool = True
    ) -> None:
        carried: Counter[int] = Counter()
        word_rows: list[tuple[int, int, int]] = []
        for seq, moment, ids in given:
            word_rows += [(seq, row, n) for n, row in enumerate(ids)]
            if count and moment.deleted_at is None:
                carried.update(ids)
        if word_rows:
            self._store.run_many(_CARRY, word_rows)
        self._words.count(carried, 1)
        for table, make in _PARTS:
            self._insert_rows(table, [row for seq, one, _ in given for row in make(seq, one)])

    def _insert_rows(self, table: Table, made: list[rows.Row]) -> None:
        """All of a table's rows have the same columns in the same order. Said to the driver itself:
        of a thousand moments SQLAlchemy would look at each value of each row once more."""
        if made:
            columns = ", ".join(made[0])
            marks = ", ".join("?" * len(made[0]))
            sql = f"INSERT INTO {table.name} ({columns}) VALUES ({marks})"  # noqa: S608 - our names
            self._store.run_many(sql, [tuple(row.values()) for row in made])

    def _index(self, pairs: Iterable[tuple[OrderKey, Moment]]) -> None:
        self._entries.put(rows.index_row(key, moment, _names(moment)) for key, moment in pairs)

    def _free_keys(
        self, wanted: Sequence[OrderKey], bumped: dict[OrderKey, OrderKey]
    ) -> list[OrderKey]:
        """The nearest keys, not before the wanted ones, that no moment has."""
        taken = self._taken(wanted)
        given: list[OrderKey] = []
        for want in wanted:
            key = want
            if want in taken or want in bumped:
                key = bumped.get(want, want) + 1
                while key in taken or self._taken([key]):
                    key += 1
                bumped[want] = key
            taken.add(key)
            given.append(key)
        return given

    def _taken(self, keys: Sequence[OrderKey]) -> set[OrderKey]:
        return set(self._store.execute(_TAKEN_KEYS, listed(keys)).scalars())

    def _check_pictures(self, batch: Sequence[Moment], known: Draft | None = None) -> None:
        """A moment never names a picture that is not durably here.

        One that it named before may have been lost: that must not keep its words from changing.
        """
        named = {photo.sha256 for moment in batch for photo in moment.photos}
        if known is not None:
            named -= {photo.sha256 for photo in known.photos}
        if not named:
            return
        here = set(self._store.execute(_PICTURES_HERE, listed(sorted(named))).scalars())
        for sha256 in sorted(named - here):
            why = "it is not in the store"
            raise Known(ErrorCode.PHOTO_UNREADABLE, path=sha256, why=why)


def _names(draft: Draft) -> list[str]:
    return [name for field in _FIELDS for name in getattr(draft, field)]


def _taken(moment: Moment, **other: int | None) -> bytes:
    """The fingerprint of a moment as it was read, with other values in its row."""
    words = [(field, name) for field in _FIELDS for name in getattr(moment, field)]
    row = {**dict(zip(rows.HEAD, rows.head_of(moment), strict=True)), **other}
    return of_said(tuple(row.values()), words, moment)
