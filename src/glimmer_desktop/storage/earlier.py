"""Earlier versions of moments, written in the transaction of each edit and thinned there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select, update

from glimmer_desktop.domain.earlier import MOST, Earlier, says_the_same
from glimmer_desktop.domain.folding import same_word
from glimmer_desktop.domain.moment import Draft, Family, Moment, MomentId
from glimmer_desktop.storage.draft_json import decoded, encoded
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.faults import as_was_kept
from glimmer_desktop.storage.reading import AMONG, among
from glimmer_desktop.storage.rows import instant, time_of
from glimmer_desktop.storage.tables import moment_versions, moments

_SEQ_OF = select(moments.c.seq).where(moments.c.id == bindparam("in_id"))
_OF = (
    select(moment_versions.c.said, moment_versions.c.until)
    .where(moment_versions.c.moment == _SEQ_OF.scalar_subquery())
    .order_by(moment_versions.c.id.desc())
)
_ADD = insert(moment_versions)
_THIN = delete(moment_versions).where(
    moment_versions.c.moment == bindparam("in_moment"),
    moment_versions.c.id.not_in(
        select(moment_versions.c.id)
        .where(moment_versions.c.moment == bindparam("in_moment"))
        .order_by(moment_versions.c.id.desc())
        .limit(MOST)
    ),
)
_ADD_ROW = "INSERT INTO moment_versions(moment, said, until) VALUES (?, ?, ?)"
_THIN_ALL = (
    "DELETE FROM moment_versions WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER"  # noqa: S608 - our name
    " (PARTITION BY moment ORDER BY id DESC) AS age FROM moment_versions"
    f" WHERE moment IN {AMONG}) WHERE age > ?)"
)
_FORGET = delete(moment_versions).where(moment_versions.c.moment == _SEQ_OF.scalar_subquery())
_SAYING = select(moment_versions.c.id, moment_versions.c.said).where(
    func.instr(moment_versions.c.said, bindparam("beginning"))
)
_SAY = update(moment_versions).where(moment_versions.c.id == bindparam("of_id"))
_WITH_PICTURES = select(moment_versions.c.said).where(
    func.instr(moment_versions.c.said, '"sha256"')
)


class SqliteEarlier:
    """Implements `EarlierVersions`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, moment_id: MomentId) -> list[Earlier]:
        with self._store.reading():
            found = self._store.execute(_OF, {"in_id": moment_id}).all()
        return [Earlier(self._read(said), time_of(until)) for said, until in found]

    def forget(self, moment_id: MomentId) -> None:
        with self._store.writing():
            self._store.execute(_FORGET, {"in_id": moment_id})

    def note(self, seq: int, before: Moment, now: Moment) -> None:
        """A moment says something else now. Always inside a write of the store."""
        if says_the_same(before, now):
            return
        until = instant(now.changed_at)
        row = {"moment": seq, "said": encoded(before.as_draft()), "until": until}
        self._store.execute(_ADD, row)
        self._store.execute(_THIN, {"in_moment": seq})

    def note_all(self, before: Sequence[tuple[int, str]], at: datetime) -> None:
        """The same for many at once that are about to say something else: the seq of each, and what
        it says as a draft's JSON."""
        if before:
            self._store.run_many(_ADD_ROW, [(seq, said, instant(at)) for seq, said in before])
            self._store.run(_THIN_ALL, (among(seq for seq, _ in before), MOST))

    def pictures(self) -> set[str]:
        """The hashes of all pictures that earlier versions show: they may be brought back."""
        with self._store.reading():
            found: Sequence[str] = self._store.execute(_WITH_PICTURES).scalars().all()
        return {photo.sha256 for said in found for photo in self._read(said).photos}

    def rename(self, family: Family, name: str, new_name: str) -> None:
        """A word has another name now; what was said before says so too."""
        with self._store.writing():
            found = self._store.execute(_SAYING, {"beginning": f'"{family.value}": ["'}).all()
            for row, said in found:
                renamed = encoded(_renamed(self._read(said), family, name, new_name))
                if renamed != said:
                    self._store.execute(_SAY, {"of_id": row, "said": renamed})

    def _read(self, said: str) -> Draft:
        with as_was_kept(self._store.path):
            return decoded(said)


def _renamed(draft: Draft, family: Family, name: str, new_name: str) -> Draft:
    old = same_word(name)
    names = (new_name if same_word(one) == old else one for one in draft.words(family))
    changed: dict[str, Any] = {family.value: tuple(dict.fromkeys(names))}
    return replace(draft, **changed)
