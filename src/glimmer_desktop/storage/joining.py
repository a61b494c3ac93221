"""Two words that become one, and that become two again. Always inside a write of the store."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import bindparam, delete, func, insert, select, update

from glimmer_desktop.domain.moment import Family, Word
from glimmer_desktop.services.ports.words import Merged
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.tables import moment_words, moments, words
from glimmer_desktop.storage.words import WordRows

_into = bindparam("into", type_=words.c.id.type)
_in_word = moment_words.c.word == bindparam("in_word")
_of_word = words.c.id == bindparam("word")
_ALSO = moment_words.alias("also")

_HOW_IT_IS = select(
    words.c.name, words.c.uses, words.c.hidden, words.c.starred, words.c.place
).where(_of_word)
_STANDS = (
    select(moment_words.c.moment, moment_words.c.position, _ALSO.c.position)
    .outerjoin(
        _ALSO, (_ALSO.c.moment == moment_words.c.moment) & (_ALSO.c.word == bindparam("into"))
    )
    .where(_in_word)
)
_MAKE_WAY = delete(moment_words).where(
    moment_words.c.word == bindparam("into"),
    select(_ALSO.c.moment)
    .where(
        _ALSO.c.moment == moment_words.c.moment,
        _ALSO.c.word == bindparam("in_word"),
        _ALSO.c.position < moment_words.c.position,
    )
    .exists(),
)
"""A moment that said both says the one where the first of them stood."""
_CARRY = (
    insert(moment_words)
    .prefix_with("OR IGNORE")
    .from_select(
        ["moment", "word", "position"],
        select(moment_words.c.moment, _into, moment_words.c.position).where(_in_word),
    )
)
_DROP_CARRIED = delete(moment_words).where(_in_word)
_MERGE = (
    update(words).where(_of_word).values(merged_into=_into, uses=0, hidden=0, starred=0, place=None)
)
_MERGE_FORMER = (
    update(words).where(words.c.merged_into == bindparam("word")).values(merged_into=_into)
)
_BOTH_SAY = (
    update(words)
    .where(_of_word)
    .values(hidden=bindparam("now_hidden"), starred=bindparam("now_starred"))
)
_RECOUNT = (
    update(words)
    .where(_of_word)
    .values(
        uses=select(func.count())
        .select_from(moment_words.join(moments, moments.c.seq == moment_words.c.moment))
        .where(moment_words.c.word == bindparam("word"), moments.c.deleted_at.is_(None))
        .scalar_subquery()
    )
)
_of_moment = (moment_words.c.moment == bindparam("in_moment")) & (
    moment_words.c.word == bindparam("into")
)
_SAY_OTHER = update(moment_words).where(_of_moment).values(word=bindparam("other"))
_PUT_BACK = update(moment_words).where(_of_moment).values(position=bindparam("at"))
_SAYS = select(moment_words.c.moment).where(_of_moment)
_SAY_AGAIN = insert(moment_words)


class Joining:
    """Knows which moments carry which of two words."""

    def __init__(self, store: Store, rows: WordRows) -> None:
        self._store = store
        self._rows = rows

    def join(self, family: Family, row: int, other: int) -> Merged:
        """Let everything that says the one say the other; how to part them again."""
        merged = self._before(family, row, other)
        pair = {"in_word": row, "into": other}
        self._store.execute(_MAKE_WAY, pair)
        self._store.execute(_CARRY, pair)
        self._store.execute(_DROP_CARRIED, {"in_word": row})
        self._store.execute(_MERGE_FORMER, {"word": row, "into": other})
        self._store.execute(_MERGE, {"word": row, "into": other})
        self._store.execute(_RECOUNT, {"word": other})
        gone, into = merged.gone, merged.into
        self._mark(other, gone.hidden and into.hidden, gone.starred or into.starred)
        return merged

    def part(self, merged: Merged) -> Sequence[int]:
        """Let the two be two again; the moments that say something else now."""
        gone, into = merged.gone, merged.into
        other = self._rows.known(into.family, into.name)
        if other is None:
            return []
        row = self._rows.sure(gone.family, gone.name, parted=True)
        changed = [seq for seq in merged.alone if self._says(seq, other)]
        for seq in changed:
            self._say_alone(seq, row, other)
        for seq, at, other_at in merged.both:
            if self._says(seq, other):
                changed.append(seq)
                self._say_both(seq, (row, at), (other, other_at))
        self._mark(row, gone.hidden, gone.starred)
        self._mark(other, into.hidden, into.starred)
        for one in (row, other):
            self._store.execute(_RECOUNT, {"word": one})
        return changed

    def _before(self, family: Family, row: int, other: int) -> Merged:
        stands = self._store.execute(_STANDS, {"in_word": row, "into": other}).all()
        return Merged(
            gone=self._word(family, row),
            into=self._word(family, other),
            alone=tuple(seq for seq, _, other_at in stands if other_at is None),
            both=tuple((seq, at, o) for seq, at, o in stands if o is not None),
        )

    def _word(self, family: Family, row: int) -> Word:
        name, uses, hidden, starred, place = self._store.execute(_HOW_IT_IS, {"word": row}).one()
        return Word(family, name, uses, bool(hidden), bool(starred), place)

    def _mark(self, row: int, hidden: bool, starred: bool) -> None:
        marks = {"word": row, "now_hidden": int(hidden), "now_starred": int(starred)}
        self._store.execute(_BOTH_SAY, marks)

    def _says(self, seq: int, row: int) -> bool:
        return self._store.execute(_SAYS, {"in_moment": seq, "into": row}).first() is not None

    def _say_alone(self, seq: int, row: int, other: int) -> None:
        if self._says(seq, row):  # it was said anew since, beside the other
            return
        self._store.execute(_SAY_OTHER, {"in_moment": seq, "into": other, "other": row})

    def _say_both(self, seq: int, one: tuple[int, int], other: tuple[int, int]) -> None:
        (row, at), (other_row, other_at) = one, other
        if self._says(seq, row):
            return
        self._store.execute(_PUT_BACK, {"in_moment": seq, "into": other_row, "at": other_at})
        self._store.execute(_SAY_AGAIN, {"moment": seq, "word": row, "position": at})
