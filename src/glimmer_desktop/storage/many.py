"""One change over many moments: by statements over all of a batch, inside one transaction."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
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
    Step,
    TakeWord,
    taken_back,
)
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.folding import same_word
from glimmer_desktop.domain.moment import Family, Moment
from glimmer_desktop.services.ports.journal import OrderKey
from glimmer_desktop.services.ports.many import Progress, Stop
from glimmer_desktop.storage.bare import Bare, bare
from glimmer_desktop.storage.earlier import SqliteEarlier
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.index_entries import IndexEntries
from glimmer_desktop.storage.reading import AMONG, LISTED, MomentReader, among, listed
from glimmer_desktop.storage.rows import instant, time_of
from glimmer_desktop.storage.steps import ManySteps
from glimmer_desktop.storage.tables import moment_words, moments, words
from glimmer_desktop.storage.words import WordRows

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

# ruff: noqa: S608 - put together of our own names alone
_STANDING = f"order_key IN {AMONG} AND deleted_at IS NULL"
_REACHED = "seq IN (SELECT moment FROM many_step_moments WHERE step = ?)"
_BINNED = "deleted_at = ?"
_CARRIES = "EXISTS (SELECT 1 FROM moment_words WHERE word = ? AND moment = seq)"
_LAST_BINNED = (
    "SELECT deleted_at, count(*) FROM moments"
    " WHERE deleted_at = (SELECT max(deleted_at) FROM moments WHERE deleted_at IS NOT NULL)"
)
_BIN = f"UPDATE moments SET deleted_at = ? WHERE seq IN {AMONG}"
_CHANGED = f"UPDATE moments SET changed_at = ? WHERE seq IN {AMONG}"
_FINGERPRINT = "UPDATE moments SET fingerprint = ? WHERE seq = ?"
_ADD = (
    "INSERT INTO moment_words(moment, word, position) SELECT value, ?, (SELECT"
    " coalesce(max(position) + 1, 0) FROM moment_words WHERE moment = value)"
    " FROM json_each(?) WHERE true"
)
_TAKE = f"DELETE FROM moment_words WHERE word = ? AND moment IN {AMONG}"
_STOOD = "SELECT place FROM many_step_moments AS was WHERE was.step = ? AND was.moment"
_MAKE_WAY = (
    "UPDATE moment_words SET position = position + 1"
    f" WHERE moment IN {AMONG} AND position >= ({_STOOD} = moment_words.moment)"
)
_PUT_BACK = (
    f"INSERT INTO moment_words(moment, word, position) SELECT value, ?, ({_STOOD} = value)"
    " FROM json_each(?) WHERE true"
)
_CARRIED_BY = f"SELECT word, count(*) FROM moment_words WHERE moment IN {AMONG} GROUP BY word"
_MARKS: dict[type, str] = {KeepClose: "close", Cover: "private"}


class SqliteManyMoments:
    """Implements `ManyMoments`."""

    def __init__(
        self,
        store: Store,
        reader: MomentReader,
        words: WordRows,
        index: IndexEntries,
        *,
        steps: ManySteps,
        earlier: SqliteEarlier,
    ) -> None:
        self._store = store
        self._reader = reader
        self._words = words
        self._index = index
        self._steps = steps
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
        with self._store.writing():
            step = self._steps.begin(edit, at)
            seqs = self._other(edit, _STANDING, among(keys))
            word = self._word(edit)
            taken = word if isinstance(edit, TakeWord) else None
            with self._entries_of(edit, seqs, stop):
                for some in _batches(seqs, progress, stop):
                    self._steps.reached(step, some, taken)
                    self._note(edit, some, at)
                    self._make(edit, word, some)
                    self._say_so(edit, some, at)
            if not seqs:
                self._steps.forget(step)
        return Altered(step, len(seqs))

    def take_back(self, step: int, at: datetime, progress: Progress, stop: Stop) -> int:
        with self._store.writing():
            done = self._steps.edit(step)
            if done is None:
                return 0
            back = taken_back(done)
            seqs = self._other(back, _REACHED, step)
            word = self._word(back)
            with self._entries_of(back, seqs, stop):
                for some in _batches(seqs, progress, stop):
                    self._note(back, some, at)
                    if isinstance(done, TakeWord):
                        self._put_back(word, step, some)
                    else:
                        self._make(back, word, some)
                    self._say_so(back, some, at)
            self._steps.forget(step)
        return len(seqs)

    def last_step(self, since: datetime) -> Step | None:
        with self._store.reading():
            gone_at, gone = self._store.run(_LAST_BINNED).one()
            for number, edit in self._steps.latest(since):
                if gone and number <= gone_at:
                    break
                still = len(self._other(taken_back(edit), _REACHED, number))
                if still:
                    return Step(edit, time_of(number), still, number)
        return Step(None, time_of(gone_at), gone) if gone else None

    def let_go(self, keys: Sequence[OrderKey], at: datetime, progress: Progress, stop: Stop) -> int:
        with self._store.writing():
            seqs = self._seqs(_STANDING, among(keys))
            with self._index.changing(len(seqs), stop):
                for some in _batches(seqs, progress, stop):
                    self._count_all(some, -1)
                    self._store.run(_BIN, (instant(at), among(some)))
                    self._index.drop(one.key for one in self._taken_anew(some))
        return len(seqs)

    def bring_back(self, let_go_at: datetime, progress: Progress, stop: Stop) -> list[Moment]:
        with self._store.writing():
            seqs = self._seqs(_BINNED, instant(let_go_at))
            with self._index.changing(len(seqs), stop):
                for some in _batches(seqs, progress, stop):
                    self._count_all(some, 1)
                    self._store.run(_BIN, (None, among(some)))
                    self._index.put(one.index_entry() for one in self._taken_anew(some))
            return [one for _, _, one in self._reader.of_seqs(seqs[:_TOLD])]

    # which

    def _seqs(self, where: str, *values: object) -> array[int]:
        found = self._store.run(f"SELECT seq FROM moments WHERE {where} ORDER BY seq", values)
        return array("q", found.scalars())

    def _other(self, edit: Edit, where: str, value: object) -> array[int]:
        """Those among them that a change would let say something else."""
        match edit:
            case KeepClose(wanted) | Cover(wanted):
                return self._seqs(f"{where} AND {_MARKS[type(edit)]} != ?", value, int(wanted))
        row = self._words.known(edit.family, edit.name)
        if row is None:
            return self._seqs(where, value) if isinstance(edit, AddWord) else array("q")
        carries = f"NOT {_CARRIES}" if isinstance(edit, AddWord) else _CARRIES
        return self._seqs(f"{where} AND {carries}", value, row)

    def _word(self, edit: Edit) -> int | None:
        """The row of the word that is added or taken away."""
        match edit:
            case AddWord(family, name):
                return self._words.sure(family, name)
            case TakeWord(family, name):
                return self._words.known(family, name)
        return None

    # done

    def _note(self, edit: Edit, seqs: Sequence[int], at: datetime) -> None:
        """Words are an edit of each: what it said before can be read there. Marks are none."""
        if isinstance(edit, AddWord | TakeWord):
            before = bare(self._store, self._words, seqs)
            self._earlier.note_all([(one.seq, one.said()) for one in before], at)

    def _make(self, edit: Edit, word: int | None, seqs: Sequence[int]) -> None:
        match edit:
            case KeepClose(wanted) | Cover(wanted):
                mark = _MARKS[type(edit)]
                sql = f"UPDATE moments SET {mark} = ? WHERE seq IN {AMONG}"
                self._store.run(sql, (int(wanted), among(seqs)))
            case AddWord():
                self._store.run(_ADD, (word, among(seqs)))
                self._count_one(word, seqs, 1)
            case TakeWord():
                self._store.run(_TAKE, (word, among(seqs)))
                self._count_one(word, seqs, -1)

    def _put_back(self, word: int | None, step: int, seqs: Sequence[int]) -> None:
        """Where it stood, and the others after it."""
        self._store.run(_MAKE_WAY, (among(seqs), step))
        self._store.run(_PUT_BACK, (word, step, among(seqs)))
        self._count_one(word, seqs, 1)

    def _say_so(self, edit: Edit, seqs: Sequence[int], at: datetime) -> None:
        """What goes along with what they say: when it changed, fingerprints and the index."""
        self._store.run(_CHANGED, (instant(at), among(seqs)))
        changed = self._taken_anew(seqs)
        if isinstance(edit, AddWord | TakeWord):
            self._index.say((one.index_words(), one.key) for one in changed if one.shown)

    def _taken_anew(self, seqs: Sequence[int]) -> list[Bare]:
        """Their fingerprints are; told is what they say now."""
        found = bare(self._store, self._words, seqs)
        self._store.run_many(_FINGERPRINT, [(one.fingerprint(), one.seq) for one in found])
        return found

    def _entries_of(self, edit: Edit, seqs: Sequence[int], stop: Stop) -> Any:
        """Marks are no part of the index."""
        words = isinstance(edit, AddWord | TakeWord)
        return self._index.changing(len(seqs) if words else 0, stop)

    # counted

    def _count_one(self, word: int | None, seqs: Sequence[int], more: int) -> None:
        """A word is carried by them now, or no more; those in the bin do not count."""
        if word is not None:
            shown = self._seqs(f"seq IN {AMONG} AND deleted_at IS NULL", among(seqs))
            self._words.count([word] * len(shown), more)

    def _count_all(self, seqs: Sequence[int], more: int) -> None:
        for word, carriers in self._store.run(_CARRIED_BY, (among(seqs),)).all():
            self._words.count([word] * carriers, more)

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
