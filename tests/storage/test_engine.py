"""A long statement can be stopped, and then nothing of its transaction has happened."""

from __future__ import annotations

import pytest

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.storage import engine
from glimmer_desktop.storage.driver import plain_driver
from glimmer_desktop.storage.journal import SqliteJournal

ENDLESS = (
    "INSERT INTO drafts(slot, said, held_at) WITH RECURSIVE number(n) AS"
    " (SELECT 1 UNION ALL SELECT n + 1 FROM number) SELECT n, '', 0 FROM number LIMIT 10000000"
)


def test_a_long_statement_is_stopped_and_undone(journal: SqliteJournal) -> None:
    assert journal.moments.count(MomentQuery.everything()) == 0
    assert journal._open is not None
    store = journal._open.store
    store_is_asked = iter((False, False, True))
    with pytest.raises(Known) as refused, store.writing():
        store.run("INSERT INTO drafts(slot, said, held_at) VALUES ('first', '', 0)")
        with store.stoppable(lambda: next(store_is_asked)):
            store.run(ENDLESS)
    assert refused.value.code is ErrorCode.CANCELLED
    with store.writing():
        assert store.run("SELECT count(*) FROM drafts").scalar_one() == 0
        store.run(ENDLESS.replace("10000000", "100000"))


@pytest.mark.bar("B31", part="the version of SQLite")
def test_an_older_driver_is_named_before_anything_is_opened(
    journal: SqliteJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two connections of an older SQLite can damage what they both write to (B31)."""
    assert plain_driver.sqlite_version_info >= engine.LEAST_SQLITE
    monkeypatch.setattr(plain_driver, "sqlite_version_info", (3, 40, 1))
    with pytest.raises(Known) as refused:
        journal.moments.count(MomentQuery.everything())
    assert refused.value.code is ErrorCode.LIBRARY_MISSING
    assert "3.51.3" in str(refused.value.values["name"])
