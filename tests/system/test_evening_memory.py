"""The file that remembers which question was asked when."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from glimmer_desktop.system.evening_memory import FileEveningMemory

DAY = date(2026, 11, 22)


def test_what_is_remembered_comes_back(tmp_path: Path) -> None:
    memory = FileEveningMemory(tmp_path / "state" / "evening.json")
    assert memory.asked() == {}
    memory.remember({"evening.bright": DAY})
    assert FileEveningMemory(tmp_path / "state" / "evening.json").asked() == {"evening.bright": DAY}


def test_that_somebody_sat_down_stays_beside_what_was_asked(tmp_path: Path) -> None:
    file = tmp_path / "evening.json"
    FileEveningMemory(file).remember({"evening.bright": DAY})
    FileEveningMemory(file).remember_sitting(DAY)
    assert FileEveningMemory(file).sat() == DAY
    FileEveningMemory(file).remember({"evening.bright": DAY, "evening.kind": DAY})
    assert FileEveningMemory(file).sat() == DAY
    assert len(FileEveningMemory(file).asked()) == 2


@pytest.mark.parametrize(
    "garbage",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"asked": 3, "sat": 3}',
        b'{"asked": {"a": "someday"}, "sat": "someday"}',
        b"\xff",
        b"[" * 9999,
    ],
)
def test_a_broken_file_is_as_good_as_none(tmp_path: Path, garbage: bytes) -> None:
    (tmp_path / "evening.json").write_bytes(garbage)
    assert FileEveningMemory(tmp_path / "evening.json").asked() == {}
    assert FileEveningMemory(tmp_path / "evening.json").sat() is None
