"""Names with times in a file: what is broken is as good as none."""

from __future__ import annotations

import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from glimmer_desktop.system.times_file import JsonTimes

AT = datetime(2026, 11, 22, 15, 42, tzinfo=UTC)


def test_what_is_remembered_is_recalled_by_this_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "state" / "times.json"
    JsonTimes(path).remember({"let_go.a": AT})
    assert JsonTimes(path).recall() == {"let_go.a": AT}
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "text",
    [
        *("", "{", "[]", "3", "null", '{"a": 3}', '{"a": "yesterday"}', "[" * 100_000),
        '{"a": "2026-11-22T15:42:00"}',
    ],
)
def test_what_is_broken_is_as_good_as_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "times.json"
    path.write_text(text)
    assert JsonTimes(path).recall() == {}


def test_no_file_is_nothing(tmp_path: Path) -> None:
    assert JsonTimes(tmp_path / "none.json").recall() == {}
