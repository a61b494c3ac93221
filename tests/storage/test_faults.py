"""Rows that no program of ours wrote are told as a damaged store, wherever they are read."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as driver

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.left_alone import Stretch
from glimmer_desktop.domain.moment import Draft, Face
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.services.ports.drafts import CAPTURE_SLOT
from glimmer_desktop.storage.journal import SqliteJournal
from storage.conftest import Noted


@pytest.mark.parametrize(
    "damage",
    [
        "drafts SET said = '{torn'",
        "left_alone SET first_day = 20261399",
        "moment_versions SET said = '[]'",
        "own_map SET part = 'nowhere'",
    ],
)
def test_a_damaged_row_is_known_as_such_and_hides_nothing_else(
    journal: SqliteJournal, folder: Path, noted: Noted, clock: StillClock, damage: str
) -> None:
    said = noted("tea")
    journal.moments.keep(said)
    journal.moments.change(now := replace(said, text="green tea"))
    journal.drafts.hold(CAPTURE_SLOT, Draft(text="begun"))
    journal.own_map.write(Face.SETTLED, Part.HELPS, "the sea wall")
    journal.left_alone.leave(Stretch(date(2025, 11, 1), date(2025, 11, 9)), clock.now())
    journal.close()
    with closing(driver.connect(str(folder / "glimmer.db"))) as plain, plain:
        plain.execute(f"UPDATE {damage}")
    told = []
    for read in (
        lambda: journal.drafts.held(CAPTURE_SLOT),
        journal.left_alone.everything,
        lambda: journal.earlier.of(said.id),
        journal.own_map.written,
    ):
        try:
            read()
        except Known as known:
            told.append(known.code)
    assert told == [ErrorCode.STORE_CORRUPT]
    assert journal.moments.moment(said.id) == now


@pytest.mark.parametrize("value", ["'soon'", "x'ff'", "1e300", "-9223372036854775808"])
def test_a_number_that_is_none_is_known_as_such(
    journal: SqliteJournal, folder: Path, noted: Noted, value: str
) -> None:
    said = noted("tea")
    journal.moments.keep(said)
    journal.close()
    with closing(driver.connect(str(folder / "glimmer.db"))) as plain, plain:
        plain.execute("PRAGMA writable_schema = ON")
        plain.execute(
            "UPDATE sqlite_master SET sql = replace(sql, 'STRICT', '') WHERE name = 'moments'"
        )
    with closing(driver.connect(str(folder / "glimmer.db"))) as plain, plain:
        plain.execute(f"UPDATE moments SET noticed_offset = {value}")
    with pytest.raises(Known) as known:
        journal.moments.moment(said.id)
    assert known.value.code is ErrorCode.STORE_CORRUPT
