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


@pytest.mark.parametrize(
    "garbage",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"asked": 3}',
        b'{"asked": {"a": "someday"}}',
        b"\xff",
        b"[" * 9999,
    ],
)
def test_a_broken_file_is_as_good_as_none(tmp_path: Path, garbage: bytes) -> None:
    (tmp_path / "evening.json").write_bytes(garbage)
    assert FileEveningMemory(tmp_path / "evening.json").asked() == {}
