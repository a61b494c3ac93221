"""One change over many moments, in batches inside one transaction."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, func, select

from glimmer_desktop.domain.altering import (
    AddWord,
    Altered,
    Cover,
    Edit,
    Foreseen,
    KeepClose,
    TakeWord,
    altered,
    place_of,
    taken_back,
)
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.folding import same_word
from glimmer_desktop.domain.moment import Family, Moment
from glimmer_desktop.services.many_store import Progress, Stop
from glimmer_desktop.services.ports import OrderKey
from glimmer_desktop.storage.earlier import SqliteEarlier
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.reading import LISTED, Found, MomentReader, listed
from glimmer_desktop.storage.rows import instant, time_of
from glimmer_desktop.storage.tables import moment_words, moments, words
from glimmer_desktop.storage.writing import MomentWriter

_BATCH = 500
_TOLD = 100
"""Moments that are told of, of all that were brought back."""
_HERE = moments.c.order_key.in_(LISTED) & moments.c.deleted_at.is_(None)
_COUNT = select(func.count()).select_from(moments).where(_HERE)
_CLOSE = _COUNT.where(moments.c.close == bindparam("wanted"))
_COVERED = _COUNT.where(moments.c.private == bindparam("wanted"))
_CARRIED = (
    select(func.count(moment_words.c.moment.distinct()))
    .join(words, words.c.id == moment_words.c.word)
    .where(
        words.c.family == bindparam("in_family"),
        moment_words.c.moment.in_(select(moments.c.seq).where(_HERE)),
    )
)
_THIS_CARRIED = _CARRIED.where(words.c.same == bindparam("wanted"))
_LAST_BINNED = select(func.max(moments.c.deleted_at)).where(moments.c.deleted_at.is_not(None))
_BINNED_AT = select(moments.c.seq).where(moments.c.deleted_at == bindparam("at"))


class SqliteManyMoments:
    """Implements `ManyMoments`."""

    def __init__(
        self, store: Store, reader: MomentReader, writer: MomentWriter, earlier: SqliteEarlier
    ) -> None:
        self._store = store
        self._reader = reader
        self._writer = writer
        self._earlier = earlier

    def foresee(self, keys: Sequence[OrderKey], edit: Edit) -> Foreseen:
        with self._store.reading():
            chosen = listed(keys)
            everything = self._counted(_COUNT, chosen)
            match edit:
                case KeepClose(close):
                    already = self._counted(_CLOSE, chosen, wanted=int(close))
                case Cover(private):
                    already = self._counted(_COVERED, chosen, wanted=int(private))
                case TakeWord(family, name):
                    already = everything - self._carrying(chosen, family, name)
                case AddWord(family, name):
                    already = self._carrying(chosen, family, name)
                    some = self._counted(_CARRIED, chosen, in_family=family.value)
                    return Foreseen(everything - already, already, some - already)
        return Foreseen(everything - already, already)

    def alter(
        self, keys: Sequence[OrderKey], edit: Edit, at: datetime, progress: Progress, stop: Stop
    ) -> Altered:
        changed, places = array("q"), array("q")
        with self._store.writing():
            for some in _batches(keys, progress, stop):
                changes: list[tuple[Found, Moment]] = []
                for found in self._reader.standing(some):
                    after = altered(edit, found[2])
                    if after is not found[2]:
                        changes.append((found, replace(after, changed_at=at)))
                        changed.append(found[1])
                        if isinstance(edit, TakeWord):
                            places.append(place_of(found[2], edit.family, edit.name) or 0)
                self._say(edit, changes)
        return Altered(edit, changed, places)

    def take_back(self, done: Altered, at: datetime, progress: Progress, stop: Stop) -> int:
        where = dict(zip(done.moments, done.places, strict=True)) if done.places else {}
        changed = 0
        with self._store.writing():
            for some in _batches(done.moments, progress, stop):
                changes = [
                    (found, replace(after, changed_at=at))
                    for found in self._reader.of_seqs(some)
                    if (after := altered(taken_back(done.edit, where.get(found[1])), found[2]))
                    is not found[2]
                ]
                self._say(done.edit, changes)
                changed += len(changes)
        return changed

    def let_go(self, keys: Sequence[OrderKey], at: datetime, progress: Progress, stop: Stop) -> int:
        went = 0
        with self._store.writing():
            for some in _batches(keys, progress, stop):
                found = self._reader.standing(some)
                self._writer.put_all_away(found, instant(at))
                went += len(found)
        return went

    def last_let_go(self) -> datetime | None:
        with self._store.reading():
            last = self._store.execute(_LAST_BINNED).scalar()
        return None if last is None else time_of(last)

    def bring_back(self, let_go_at: datetime, progress: Progress, stop: Stop) -> list[Moment]:
        told: list[Moment] = []
        with self._store.writing():
            gone = self._store.execute(_BINNED_AT, {"at": instant(let_go_at)}).scalars().all()
            for some in _batches(gone, progress, stop):
                found = self._reader.of_seqs(some)
                self._writer.bring_all_back(found)
                told += [replace(one, deleted_at=None) for _, _, one in found[: _TOLD - len(told)]]
        return told

    def _say(self, edit: Edit, changes: Sequence[tuple[Found, Moment]]) -> None:
        """Words are an edit of each: what it said before can be read there. Marks are none."""
        if isinstance(edit, AddWord | TakeWord):
            for (_, seq, before), after in changes:
                self._earlier.note(seq, before, after)
        self._writer.alter(changes)

    def _carrying(self, chosen: dict[str, str], family: Family, name: str) -> int:
        word = same_word(name)
        return self._counted(_THIS_CARRIED, chosen, in_family=family.value, wanted=word)

    def _counted(self, statement: Select[Any], chosen: dict[str, str], **values: object) -> int:
        return int(self._store.execute(statement, {**chosen, **values}).scalar_one())


def _batches(everything: Sequence[int], progress: Progress, stop: Stop) -> Iterator[Sequence[int]]:
    """Some at a time; raises Known CANCELLED in between, also after the last."""
    for start in range(0, len(everything), _BATCH):
        if stop():
            raise Known(ErrorCode.CANCELLED)
        progress(start, len(everything))
        yield everything[start : start + _BATCH]
    if stop():
        raise Known(ErrorCode.CANCELLED)
