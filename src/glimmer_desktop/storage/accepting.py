"""The last steps to a new file of words: fingerprints, sums and index, taken from what is there.
What nobody has whole any more stays as it can still be read, such that it can be shown.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from pathlib import Path
from typing import Any

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Care, Energy, FeltChange, Kind, Source, Strength
from glimmer_desktop.services.keeping import Progress, Slices, Stop
from glimmer_desktop.storage import fingerprints, sums, versions
from glimmer_desktop.storage.bare import bare
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.index_entries import IndexEntries
from glimmer_desktop.storage.rows import number_of, time_of
from glimmer_desktop.storage.word_copies import faults_in, stoppable
from glimmer_desktop.storage.words import WordRows

_CHOICES: tuple[tuple[str, type[StrEnum]], ...] = (
    ("strength", Strength),
    ("felt_change", FeltChange),
    ("energy", Energy),
    ("care", Care),
    ("source", Source),
)
_YES_OR_NO = ("close", "private", "by_itself", "almost_missed")
_A_DAY = 86_400
_LATEST = 253_402_300_799_000_000
"""The end of the year 9999 in microseconds: no calendar of ours goes further."""
_HEAD = (
    *("kind", "noticed_at", "noticed_offset", "noticed_day", "surprise", "created_at"),
    *("changed_at", "deleted_at", *(name for name, _ in _CHOICES), *_YES_OR_NO),
)
_READ = f"SELECT {', '.join(_HEAD)} FROM moments WHERE seq = ?"  # noqa: S608 - our names
_WRITE = f"UPDATE moments SET {', '.join(f'{one} = ?' for one in _HEAD)} WHERE seq = ?"  # noqa: S608
_MARK = "UPDATE moments SET fingerprint = ? WHERE seq = ?"


def accept(store: Store, changed: Collection[int]) -> None:
    """What no moment can say is put right in these, so that they can be read."""
    with store.writing():
        for seq in changed:
            found = store.run(_READ, (seq,)).first()
            if found is None:
                continue
            row = sensible(dict(zip(_HEAD, found, strict=True)))
            store.run(_WRITE, (*row.values(), seq))


def sensible(row: dict[str, Any]) -> dict[str, Any]:
    """The columns of a moment, each such as a moment can have it."""
    row = {**row}
    if row["kind"] not in {kind.value for kind in Kind}:
        row["kind"] = Kind.GLIMMER.value
    for name, choices in _CHOICES:
        if row[name] not in {choice.value for choice in choices}:
            row[name] = None
    for name in _YES_OR_NO:
        row[name] = int(bool(row[name]))
    if row["surprise"] is not None:
        row["surprise"] = int(bool(row["surprise"]))
    known = [row[name] for name in ("created_at", "changed_at") if 0 <= row[name] <= _LATEST]
    for name in ("noticed_at", "created_at", "changed_at", "deleted_at"):
        if row[name] is not None and not abs(row[name]) <= _LATEST:
            row[name] = known[0] if known and name != "deleted_at" else None
            row[name] = 0 if row[name] is None and name != "deleted_at" else row[name]
    if abs(row["noticed_offset"]) >= _A_DAY:
        row["noticed_offset"] = 0
    row["noticed_day"] = number_of(time_of(row["noticed_at"], row["noticed_offset"]))
    return row


def finish(store: Store, marked: set[int], progress: Progress, stop: Stop) -> Slices[int]:
    """Build the index, and take the fingerprints of these moments; how many moments there are.

    Raises Known.
    """
    words, entries = WordRows(store), IndexEntries(store)
    with store.writing():
        seqs = list(store.run("SELECT seq FROM moments ORDER BY seq").scalars())
        with entries.changing(len(seqs), stop):
            for start in range(0, len(seqs), fingerprints.PAGE):
                found = bare(store, words, seqs[start : start + fingerprints.PAGE])
                entries.put(one.index_entry() for one in found if one.shown)
                new = [(one.fingerprint(), one.seq) for one in found if one.seq in marked]
                if new:
                    store.run_many(_MARK, new)
                progress(start, len(seqs), "Moments")
                if stop():
                    raise Known(ErrorCode.CANCELLED)
                yield
        sums.take(store.run, sums.SUMMED)
    return len(seqs)


def check(words: Path, stop: Stop) -> Slices[None]:
    """Whether the new file is whole in every way. Raises Known: STORE_CORRUPT, CANCELLED."""
    with versions.looking(words) as connection:
        with stoppable(connection, stop):
            faults = len(faults_in(connection))
        yield
        for page in fingerprints.compared(connection):
            faults += len(page.different)
            yield
        faults += len(sums.different(connection.execute))
    if faults:
        raise Known(ErrorCode.STORE_CORRUPT, path=str(words))
