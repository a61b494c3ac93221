"""What is left alone, as rows that follow words through every change of their names."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from glimmer_desktop.domain.left_alone import Left, Stretch, ThisMoment, ThisWord
from glimmer_desktop.domain.moment import Family, MomentId
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.faults import as_was_kept
from glimmer_desktop.storage.rows import day_of, instant, number_of, time_of
from glimmer_desktop.storage.tables import left_alone, moments, words
from glimmer_desktop.storage.words import WordRows

_today = words.alias("today")
_ALL = (
    select(
        *(left_alone.c.first_day, left_alone.c.last_day, _today.c.family, _today.c.name),
        *(moments.c.id, moments.c.noticed_at, moments.c.noticed_offset),
        *(moments.c.text, moments.c.private, moments.c.deleted_at),
    )
    .select_from(left_alone)
    .outerjoin(moments, moments.c.seq == left_alone.c.moment)
    .outerjoin(words, words.c.id == left_alone.c.word)
    .outerjoin(_today, _today.c.id == func.coalesce(words.c.merged_into, words.c.id))
    .order_by(left_alone.c.since.desc(), left_alone.c.id.desc())
)
_SEQ_OF = select(moments.c.seq).where(moments.c.id == bindparam("in_id"))
_LEAVE = insert(left_alone).on_conflict_do_nothing()
_OF_MOMENT = delete(left_alone).where(left_alone.c.moment == bindparam("in_moment"))
_OF_WORD = delete(left_alone).where(
    left_alone.c.word.in_(
        select(words.c.id).where(
            func.coalesce(words.c.merged_into, words.c.id) == bindparam("in_word")
        )
    )
)
_OF_DAYS = delete(left_alone).where(
    and_(
        left_alone.c.first_day == bindparam("in_first"),
        left_alone.c.last_day == bindparam("in_last"),
    )
)
LONGEST = 300
"""Characters of a moment that are told of it in a list."""


class SqliteLeftAlone:
    """Implements `LeavingAlone`."""

    def __init__(self, store: Store, rows: WordRows) -> None:
        self._store = store
        self._rows = rows

    def everything(self) -> list[Left]:
        with self._store.reading():
            found = self._store.execute(_ALL).all()
        with as_was_kept(self._store.path):
            return list(dict.fromkeys(_left(row) for row in found))

    def leave(self, left: Left, at: datetime) -> None:
        with self._store.writing():
            said = self._row(left)
            if said is not None:
                none = dict.fromkeys(("moment", "word", "first_day", "last_day"))
                self._store.execute(_LEAVE, {**none, **said, "since": instant(at)})

    def let_come(self, left: Left) -> None:
        with self._store.writing():
            said = self._row(left)
            if said is None:
                return
            match left:
                case ThisMoment():
                    self._store.execute(_OF_MOMENT, {"in_moment": said["moment"]})
                case ThisWord():
                    self._store.execute(_OF_WORD, {"in_word": said["word"]})
                case Stretch():
                    days = {"in_first": said["first_day"], "in_last": said["last_day"]}
                    self._store.execute(_OF_DAYS, days)

    def _row(self, left: Left) -> dict[str, int] | None:
        """The columns that say it; None for a moment or a word that is not there."""
        match left:
            case ThisMoment(id):
                seq = self._store.execute(_SEQ_OF, {"in_id": id}).scalar()
                return None if seq is None else {"moment": seq}
            case ThisWord(family, name):
                row = self._rows.known(family, name)
                return None if row is None else {"word": row}
            case Stretch(first, last):
                return {"first_day": number_of(first), "last_day": number_of(last)}


def _left(row: Any) -> Left:
    if row.id is not None:
        day = time_of(row.noticed_at, row.noticed_offset).date()
        covered = row.private or row.deleted_at is not None
        said = "" if covered else row.text.strip()[:LONGEST]
        return ThisMoment(MomentId(row.id), day, said)
    if row.name is not None:
        return ThisWord(Family(row.family), row.name)
    return Stretch(day_of(row.first_day), day_of(row.last_day))
