"""What the full-text index knows of each moment, kept as the moments change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from glimmer_desktop.services.ports.journal import OrderKey
from glimmer_desktop.storage.engine import Store

Entry = tuple[OrderKey, str, str, str]
"""As `rows.index_row` makes it."""

_SHARE = 100
"""One entry made anew costs about as much as building a hundred that stand in the index already:
0.01 ms each, against 1 to 2 ms, since what an entry forgets is overwritten (`secure-delete`)."""
_FEW = 500
"""Up to here one by one in any case: a quiet journal is never built anew for a handful."""

_PUT = "INSERT INTO moment_index(rowid, text, and_also, words) VALUES (?, ?, ?, ?)"
_SAY = "UPDATE moment_index SET words = ? WHERE rowid = ?"
_DROP = "DELETE FROM moment_index WHERE rowid = ?"
# the same in the rows the index is built from (SQLite, "FTS5", section 9.4)
_PUT_ROW = "INSERT INTO moment_index_content(id, c0, c1, c2) VALUES (?, ?, ?, ?)"
_SAY_ROW = "UPDATE moment_index_content SET c2 = ? WHERE id = ?"
_DROP_ROW = "DELETE FROM moment_index_content WHERE id = ?"
_BUILD = "INSERT INTO moment_index(moment_index) VALUES('rebuild')"
_HOW_MANY = "SELECT count(*) FROM moment_index_docsize"


class IndexEntries:
    """Writes entries. Who calls it opens the transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._rows_only = False
        """Only the rows are changed now; the index is built from them at the end."""
        store.when_undone(self._forget)

    @contextmanager
    def changing(self, count: int, stop: Callable[[], bool]) -> Iterator[None]:
        """So many entries are about to change: where that is a good part of all, they are built
        anew at the end, in one go. Raises Known CANCELLED while that takes its time."""
        everything = int(self._store.run(_HOW_MANY).scalar_one())
        self._rows_only = count > max(_FEW, everything // _SHARE)
        yield
        if self._rows_only:
            self._rows_only = False
            with self._store.stoppable(stop):
                self._store.run(_BUILD)

    def put(self, entries: Iterable[Entry]) -> None:
        """In the order of their keys: FTS5 writes all that it has gathered to its tables whenever a
        key comes that is before the last one."""
        self._many(_PUT_ROW if self._rows_only else _PUT, sorted(entries))

    def say(self, words: Iterable[tuple[str, OrderKey]]) -> None:
        """The words of these have changed, and nothing else."""
        self._many(_SAY_ROW if self._rows_only else _SAY, [*words])

    def drop(self, keys: Iterable[OrderKey]) -> None:
        self._many(_DROP_ROW if self._rows_only else _DROP, [(key,) for key in keys])

    def _many(self, sql: str, rows: list[tuple[object, ...]]) -> None:
        if rows:
            self._store.run_many(sql, rows)

    def _forget(self) -> None:
        self._rows_only = False
