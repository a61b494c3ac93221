"""The rhythm's memory survives a restart, and a broken file does no harm."""

from __future__ import annotations

import json
import stat
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from glimmer_desktop.domain.errors import Known
from glimmer_desktop.services.ports.pause_memory import PauseMemory
from glimmer_desktop.system.pause_memory import FilePauseMemories

NOW = datetime(2026, 11, 22, 15, 42, 7, 123, tzinfo=timezone(timedelta(hours=10, minutes=30)))
FULL = PauseMemory(
    rest_until=NOW,
    last_invited=NOW.astimezone(UTC),
    last_captured=None,
    last_paused=NOW - timedelta(hours=2),
    woke_at=NOW - timedelta(hours=3),
    invited_today=(NOW, NOW + timedelta(hours=1)),
    faded_in_a_row=3,
    rhythm_seed=1 << 70,
    windows_done=("2026-11-22 10:00",),
    recent_lines=("light", "kind"),
    fewer=1,
    extra={"ü": "x"},
)

WHOLE = (
    b'{"rest_until": null, "last_invited": null, "last_captured": null, "invited_today": [],'
    b' "rhythm_seed": 1, "windows_done": [], "extra": {}, "faded_in_a_row": FADED}'
)


def test_what_is_remembered_is_recalled(tmp_path: Path) -> None:
    memories = FilePauseMemories(tmp_path / "state" / "pauses.json")
    assert memories.recall() == PauseMemory()
    memories.remember(FULL)
    assert memories.recall() == FULL
    assert stat.S_IMODE((tmp_path / "state" / "pauses.json").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "state").stat().st_mode) == 0o700
    memories.remember(PauseMemory())
    assert memories.recall() == PauseMemory()
    assert len(list((tmp_path / "state").iterdir())) == 1


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"rest_until": 7}',
        b'{"rest_until": null}',
        WHOLE.replace(b"FADED", b"Infinity"),
        WHOLE.replace(b"FADED", b'1, "last_invited": "9999-12-31T23:59:59-14:00"'),
        WHOLE.replace(b"FADED", b'1, "last_invited": "0001-01-01T00:00:00+14:00"'),
    ],
)
def test_a_broken_file_is_nothing_remembered(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "pauses.json"
    path.write_bytes(content)
    assert FilePauseMemories(path).recall() == PauseMemory()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("rest_until", "2026-11-22T10:00:00"),
        ("rest_until", "soon"),
        ("invited_today", [None]),
        ("invited_today", "x"),
        ("faded_in_a_row", "many"),
        ("extra", []),
        ("windows_done", 5),
    ],
)
def test_one_broken_value_is_nothing_remembered(tmp_path: Path, name: str, value: object) -> None:
    path = tmp_path / "pauses.json"
    FilePauseMemories(path).remember(FULL)
    path.write_text(json.dumps({**json.loads(path.read_text()), name: value}))
    assert FilePauseMemories(path).recall() == PauseMemory()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way")
    with pytest.raises(Known):
        FilePauseMemories(tmp_path / "state" / "pauses.json").remember(FULL)
