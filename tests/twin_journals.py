"""The same random journal twice: over SQL, and as objects that Python looks at one by one."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from conftest import StillClock
from glimmer_desktop.domain.moment import (
    Draft,
    Face,
    Family,
    Kind,
    Moment,
    Photo,
    PreparedPhoto,
    moment_from,
    new_moment_id,
)
from glimmer_desktop.storage.journal import SqliteJournal
from memory_journal import MemoryJournal

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
PICTURE = Photo("0" * 64, 4, 3, 9, "image/jpeg")
PREPARED = PreparedPhoto(PICTURE, b"a picture", b"small")

Words = Mapping[Family, Sequence[str]]


def some(of: Sequence[Any], most: int = 3) -> st.SearchStrategy[tuple[Any, ...]]:
    """A few of these, none twice."""
    return st.lists(st.sampled_from(of), unique=True, max_size=most).map(tuple)


def drafts(words: Words, days_ago: st.SearchStrategy[int], **more: Any) -> st.SearchStrategy[Draft]:
    """Of every kind, noticed so many days before NOON by clocks around the world."""
    noticed_at = st.builds(
        lambda days, minutes, east: (NOON - timedelta(days=days, minutes=minutes)).astimezone(
            timezone(timedelta(minutes=east))
        ),
        days_ago,
        st.integers(0, 1439),
        st.sampled_from([0, 330, -570, 60, 840]),
    )
    return st.builds(
        Draft,
        kind=st.sampled_from(Kind),
        faces=some(tuple(Face)),
        shift_from=some(tuple(Face), 1),
        private=st.sampled_from([False, False, True]),
        noticed_at=noticed_at,
        **{family.value: some(names) for family, names in words.items()},
        **more,
    )


def let_go(most: int) -> st.SearchStrategy[list[int]]:
    """Which of so many moments go into the bin."""
    return st.sets(st.integers(0, most - 1), max_size=3).map(sorted)


def twins(
    folder: str, said: Sequence[Draft], binned: Sequence[int], words: Words, hidden: Collection[str]
) -> tuple[SqliteJournal, MemoryJournal]:
    """The real journal and the one in memory, with the same in them; the first is to be closed."""
    real, model = SqliteJournal(Path(folder), StillClock(NOON)), MemoryJournal()
    moments = [_kept(number, draft) for number, draft in enumerate(said)]
    for journal in (real, model):
        with journal.together():
            _fill(journal, moments, binned, words, hidden)
    return real, model


def _kept(number: int, draft: Draft) -> Moment:
    return moment_from(
        draft,
        id=new_moment_id(1, number),
        noticed_at=draft.noticed_at or NOON,
        created_at=NOON,
        changed_at=NOON,
    )


def _fill(
    journal: SqliteJournal | MemoryJournal,
    moments: Sequence[Moment],
    binned: Sequence[int],
    words: Words,
    hidden: Collection[str],
) -> None:
    journal.photos.hold(PREPARED)
    journal.moments.keep_many(moments, lambda: False)
    for family, names in words.items():
        journal.words.add(family, names)
        for name in set(names) & set(hidden):
            journal.words.hide(family, name, True)
    for number in binned:
        if number < len(moments):
            journal.moments.let_go(moments[number].id, NOON)
