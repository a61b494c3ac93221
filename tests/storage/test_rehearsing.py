"""A store made by migrations alone is one that opens like any other."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.storage import versions
from glimmer_desktop.storage.journal import SqliteJournal
from glimmer_desktop.storage.rehearsing import make_by_migrations


def test_it_opens_as_the_newest(tmp_path: Path, clock: StillClock) -> None:
    folder = tmp_path / "data"
    assert make_by_migrations(folder) == versions.KNOWN_VERSIONS[-1]
    assert versions.found_version(folder / versions.MOMENTS_FILE) == versions.KNOWN_VERSIONS[-1]
    journal = SqliteJournal(folder, clock)
    assert journal.moments.count(MomentQuery.everything()) == 0
    journal.close()


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(Known) as known:
        make_by_migrations(tmp_path / "data")
    assert known.value.code in (ErrorCode.CANNOT_WRITE, ErrorCode.STORE_READ_ONLY)
