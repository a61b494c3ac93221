"""The journal itself: moments with their words, pictures and index entries, all or none."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import bindparam, select

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Moment, MomentId
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.ports.journal import OrderKey
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.reading import LISTED, MomentReader, listed
from glimmer_desktop.storage.rows import instant
from glimmer_desktop.storage.tables import moments
from glimmer_desktop.storage.writing import MomentWriter

_BATCH = 500
_IDS_HERE = select(moments.c.id).where(moments.c.id.in_(LISTED))
_OLD_IN_BIN = select(moments.c.seq).where(moments.c.deleted_at < bindparam("before"))


class SqliteMoments:
    """Implements `Moments`."""

    def __init__(self, store: Store, reader: MomentReader, writer: MomentWriter) -> None:
        self._store = store
        self._reader = reader
        self._writer = writer

    def keep(self, moment: Moment) -> None:
        with self._store.writing():
            self._writer.insert([moment], {})

    def keep_many(self, moments: Iterable[Moment], stop: Callable[[], bool]) -> int:
        """Moments whose id is here already, in the bin or not, are passed over and not counted."""
        kept = 0
        bumped: dict[OrderKey, OrderKey] = {}
        left = iter(moments)
        with self._store.writing():
            while batch := list(itertools.islice(left, _BATCH)):
                if stop():
                    raise Known(ErrorCode.CANCELLED)
                new = self._new(batch)
                if new:
                    self._writer.insert(new, bumped)
                kept += len(new)
            if stop():
                raise Known(ErrorCode.CANCELLED)
        return kept

    def change(self, moment: Moment) -> None:
        with self._store.writing():
            key, seq, before = self._existing(moment.id)
            self._writer.replace(key, seq, before, moment)

    def let_go(self, moment_id: MomentId, at: datetime) -> None:
        """One that is in the bin already stays there as it is."""
        with self._store.writing():
            key, seq, moment = self._existing(moment_id)
            if moment.deleted_at is None:
                self._writer.put_away(key, seq, moment, instant(at))

    def bring_back(self, moment_id: MomentId) -> Moment:
        with self._store.writing():
            key, seq, moment = self._existing(moment_id)
            if moment.deleted_at is not None:
                self._writer.bring_back(key, seq, moment)
        return self.moment(moment_id)

    def moment(self, moment_id: MomentId) -> Moment:
        return self._existing(moment_id)[2]

    def here(self, ids: Sequence[MomentId]) -> set[MomentId]:
        with self._store.reading():
            return set(self._store.execute(_IDS_HERE, listed(ids)).scalars())

    def after(self, moment_id: MomentId) -> list[Moment]:
        return self._reader.after(moment_id)

    def keys(
        self,
        query: MomentQuery,
        limit: int | None = None,
        stop: Callable[[], bool] | None = None,
    ) -> Sequence[OrderKey]:
        return self._reader.keys(query, limit, stop)

    def on_days(self, days: Collection[date]) -> Sequence[OrderKey]:
        return self._reader.on_days(days)

    def by_day(self, query: MomentQuery) -> Mapping[date, int]:
        return self._reader.by_day(query)

    def at(self, keys: Sequence[OrderKey]) -> list[Moment]:
        return self._reader.at(keys)

    def key_of(self, moment_id: MomentId, query: MomentQuery) -> OrderKey | None:
        return self._reader.key_of(moment_id, query)

    def count(self, query: MomentQuery) -> int:
        return self._reader.count(query)

    def months(self) -> list[int]:
        return self._reader.months()

    def binned(self, most: int | None = None) -> list[Moment]:
        return self._reader.binned(most)

    def in_bin(self) -> int:
        return self._reader.in_bin()

    def empty_bin(self, before: datetime) -> int:
        with self._store.writing():
            old = self._store.execute(_OLD_IN_BIN, {"before": instant(before)}).scalars().all()
            if old:
                self._writer.erase(old)
        return len(old)

    def _existing(self, moment_id: MomentId) -> tuple[OrderKey, int, Moment]:
        found = self._reader.of_id(moment_id)
        if found is None:
            raise Known(ErrorCode.NO_SUCH_MOMENT, id=moment_id)
        return found

    def _new(self, batch: Sequence[Moment]) -> list[Moment]:
        here = set(self._store.execute(_IDS_HERE, listed(one.id for one in batch)).scalars())
        new = {one.id: one for one in reversed(batch) if one.id not in here}
        return [*reversed(new.values())]
