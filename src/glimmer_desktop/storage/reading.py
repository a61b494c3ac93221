"""Finding moments and reading them whole, with the same few statements however many there are."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import nullcontext
from datetime import date
from itertools import pairwise

import msgspec
from sqlalchemy import ColumnElement, Integer, Select, Text, bindparam, func, select

from glimmer_desktop.domain.moment import Moment, MomentId
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.ports.journal import OrderKey
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.faults import as_was_kept
from glimmer_desktop.storage.rows import Gathered, day_of, number_of
from glimmer_desktop.storage.search import SHOWN, condition_of, index_expression
from glimmer_desktop.storage.tables import (
    moment_again,
    moment_faces,
    moment_links,
    moment_photos,
    moment_words,
    moments,
    words,
)

_listed = func.json_each(bindparam("listed", type_=Text())).table_valued("value")
LISTED = select(_listed.c.value)
"""Any number of values as one parameter (a JSON array), so that a statement never changes."""
AMONG = "(SELECT value FROM json_each(?))"
"""The same in a statement that is written out."""

_AT = select(moments).where(moments.c.order_key.in_(LISTED), SHOWN)
_OF_SEQ = select(moments).where(moments.c.seq.in_(LISTED))
_OF_ID = select(moments).where(moments.c.id == bindparam("in_id"))
_AFTER = (
    select(moments)
    .where(
        SHOWN,
        moments.c.seq.in_(
            select(moment_links.c.moment).where(moment_links.c.linked == bindparam("in_id"))
        ),
    )
    .order_by(moments.c.order_key.desc())
)
_BINNED = (
    select(moments)
    .where(moments.c.deleted_at.is_not(None))
    .order_by(moments.c.deleted_at.desc(), moments.c.order_key.desc())
    .limit(bindparam("most", type_=Integer()))
)
_IN_BIN = select(func.count()).select_from(moments).where(moments.c.deleted_at.is_not(None))
_WORDS = (
    select(moment_words.c.moment, words.c.family, words.c.name)
    .join(words, words.c.id == moment_words.c.word)
    .where(moment_words.c.moment.in_(LISTED))
    .order_by(moment_words.c.moment, moment_words.c.position, words.c.id)
)
_FACES = (
    select(moment_faces)
    .where(moment_faces.c.moment.in_(LISTED))
    .order_by(moment_faces.c.moment, moment_faces.c.role, moment_faces.c.position)
)
_PHOTOS = (
    select(moment_photos)
    .where(moment_photos.c.moment.in_(LISTED))
    .order_by(moment_photos.c.moment, moment_photos.c.position)
)
_AGAIN = (
    select(moment_again)
    .where(moment_again.c.moment.in_(LISTED))
    .order_by(moment_again.c.moment, moment_again.c.position)
)
_LINKS = (
    select(moment_links)
    .where(moment_links.c.moment.in_(LISTED))
    .order_by(moment_links.c.moment, moment_links.c.position)
)
_ON_DAYS = select(moments.c.order_key).where(moments.c.noticed_day.in_(LISTED), SHOWN)
_PARTS = (
    (_WORDS, Gathered.add_word),
    (_FACES, Gathered.add_face),
    (_PHOTOS, Gathered.add_photo),
    (_AGAIN, Gathered.add_again),
    (_LINKS, Gathered.add_link),
)

_KEYS_OF_TEXT = (
    "SELECT group_concat(rowid) FROM (SELECT rowid FROM moment_index"
    " WHERE moment_index MATCH ? ORDER BY rowid DESC LIMIT ?)"
)
_ALL_KEYS_OF_TEXT = (
    "SELECT group_concat(rowid) FROM (SELECT rowid FROM moment_index WHERE moment_index MATCH ?)"
)
"""In the index's own order, oldest first: two thirds of the time of newest first."""
_COUNT_OF_TEXT = "SELECT count(*) FROM moment_index WHERE moment_index MATCH ?"
_DAYS_OF_TEXT = (
    "SELECT noticed_day, count(*) FROM moments INDEXED BY ix_moments_shown"
    " WHERE deleted_at IS NULL AND order_key IN"
    " (SELECT rowid FROM moment_index WHERE moment_index MATCH ?) GROUP BY noticed_day"
)
"""The index named holds all of this; by itself SQLite takes the other one over the same keys, and
then reads a row of the table for each moment."""
_ALL_KEYS = (
    "SELECT group_concat(order_key) FROM (SELECT order_key FROM moments"
    " WHERE deleted_at IS NULL ORDER BY order_key DESC LIMIT ?)"
)
_MONTHS = """
WITH RECURSIVE known(month) AS (
    SELECT max(noticed_day) / 100 FROM moments WHERE deleted_at IS NULL
    UNION ALL
    SELECT (SELECT max(noticed_day) / 100 FROM moments
            WHERE deleted_at IS NULL AND noticed_day < known.month * 100)
    FROM known WHERE known.month IS NOT NULL
)
SELECT month FROM known WHERE month IS NOT NULL"""
"""One step through the index of days for each month, however many moments it has."""
_NO_LIMIT = -1
_PIECE = 80_000
"""Characters of joined keys that are read at once: a millisecond or less."""

Found = tuple[OrderKey, int, Moment]
"""A moment with its key and its seq."""

_decode = msgspec.json.Decoder(list[int]).decode


def listed(values: Iterable[int | str]) -> dict[str, str]:
    """The parameter of a statement with LISTED."""
    return {"listed": among(values)}


def among(values: Iterable[int | str]) -> str:
    """The parameter of a statement with AMONG."""
    return msgspec.json.encode(list(values)).decode()


class MomentReader:
    """Reads inside its own transaction, or inside one that is already open."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def keys(
        self,
        query: MomentQuery,
        limit: int | None = None,
        stop: Callable[[], bool] | None = None,
    ) -> Sequence[OrderKey]:
        most = _NO_LIMIT if limit is None else limit
        stoppable = nullcontext() if stop is None else self._store.stoppable(stop)
        with self._store.reading(), stoppable:
            if query.condition is None:
                found = self._store.run(_ALL_KEYS, (most,))
            elif (expression := index_expression(query)) is not None:
                if limit is None:
                    found = self._store.run(_ALL_KEYS_OF_TEXT, (expression,))
                else:
                    found = self._store.run(_KEYS_OF_TEXT, (expression, limit))
            else:
                found = self._store.execute(_joined_keys(condition_of(query), most))
            return numbers(found.scalar())

    def key_of(self, moment_id: MomentId, query: MomentQuery) -> OrderKey | None:
        this = moments.c.id == moment_id
        with self._store.reading():
            key = self._store.execute(select(moments.c.order_key).where(this)).scalar()
            if key is None:
                return None
            condition = condition_of(query, only=key)
            matches = self._store.execute(select(moments.c.seq).where(this, condition)).scalar()
        return None if matches is None else key

    def count(self, query: MomentQuery) -> int:
        with self._store.reading():
            if (expression := index_expression(query)) is not None:
                return int(self._store.run(_COUNT_OF_TEXT, (expression,)).scalar_one())
            counted = select(func.count()).select_from(moments).where(condition_of(query))
            return int(self._store.execute(counted).scalar_one())

    def months(self) -> list[int]:
        with self._store.reading():
            return sorted(self._store.run(_MONTHS).scalars(), reverse=True)

    def on_days(self, days: Collection[date]) -> list[OrderKey]:
        with self._store.reading():
            found = self._store.execute(_ON_DAYS, listed(number_of(day) for day in days))
            return sorted(found.scalars(), reverse=True)

    def by_day(self, query: MomentQuery) -> dict[date, int]:
        day = moments.c.noticed_day
        with self._store.reading():
            if (expression := index_expression(query)) is not None:
                found = self._store.run(_DAYS_OF_TEXT, (expression,)).all()
            else:
                counted = select(day, func.count()).where(condition_of(query)).group_by(day)
                found = self._store.execute(counted).all()
        return {day_of(number): count for number, count in found}

    def at(self, keys: Sequence[OrderKey]) -> list[Moment]:
        found = self._whole(_AT, listed(keys))
        by_key = {key: moment for key, _, moment in found}
        return [by_key[key] for key in keys if key in by_key]

    def standing(self, keys: Sequence[OrderKey]) -> list[Found]:
        """The moments at these keys that are not in the bin, in no order."""
        return self._whole(_AT, listed(keys))

    def of_seqs(self, seqs: Iterable[int]) -> list[Found]:
        """These moments, in the bin or not, in no order."""
        return self._whole(_OF_SEQ, listed(seqs))

    def of_id(self, moment_id: MomentId) -> Found | None:
        """One moment with its key and its seq, in the bin or not."""
        found = self._whole(_OF_ID, {"in_id": moment_id})
        return found[0] if found else None

    def after(self, moment_id: MomentId) -> list[Moment]:
        """Those that are linked to it, newest first."""
        return [moment for _, _, moment in self._whole(_AFTER, {"in_id": moment_id})]

    def binned(self, most: int | None = None) -> list[Moment]:
        limit = _NO_LIMIT if most is None else most
        return [moment for _, _, moment in self._whole(_BINNED, {"most": limit})]

    def in_bin(self) -> int:
        with self._store.reading():
            return int(self._store.execute(_IN_BIN).scalar_one())

    def _whole(
        self, heads: Select[tuple[object, ...]], values: Mapping[str, str | int]
    ) -> list[Found]:
        with self._store.reading():
            found = self._store.execute(heads, values).all()
            gathered = {row.seq: Gathered(row) for row in found}
            if gathered:
                self._gather(gathered)
        with as_was_kept(self._store.path):  # a word on disk may be one that no moment can have
            return [(row.order_key, row.seq, gathered[row.seq].moment()) for row in found]

    def _gather(self, gathered: dict[int, Gathered]) -> None:
        seqs = listed(gathered)
        for statement, add in _PARTS:
            for row in self._store.execute(statement, seqs):
                add(gathered[row[0]], row)


def _joined_keys(condition: ColumnElement[bool], most: int) -> Select[tuple[str]]:
    newest = (
        select(moments.c.order_key)
        .where(condition)
        .order_by(moments.c.order_key.desc())
        .limit(most)
        .subquery()
    )
    return select(func.group_concat(newest.c.order_key))


def numbers(joined: str | None) -> array[int]:
    """Keys come as one text: half the time of 100,000 rows. SQLite promises no order in it; it is
    mostly that of the index, from either end.

    They are read piece by piece: of a million at once, the window would wait for the interpreter.
    """
    pieces: list[array[int]] = []
    start = 0
    while joined and start < len(joined):
        end = joined.find(",", start + _PIECE)
        end = len(joined) if end < 0 else end
        pieces.append(array("q", sorted(_decode(f"[{joined[start:end]}]"), reverse=True)))
        start = end + 1
    if pieces and pieces[0][0] < pieces[-1][0]:
        pieces.reverse()
    found = array("q")
    for piece in pieces:
        found.extend(piece)
    ordered = all(newer[-1] >= older[0] for newer, older in pairwise(pieces))
    return found if ordered else array("q", sorted(found, reverse=True))
