"""The times of plans outlive the companion, without their words, and a broken file does no harm."""

from __future__ import annotations

import stat
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from glimmer_desktop.domain.anchors import Anchor
from glimmer_desktop.domain.plans import Plan, PlanId
from glimmer_desktop.system.plan_times import FilePlanTimes

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
COFFEE = Plan(
    id=PlanId("2f0c"),
    when="I make coffee",
    then="one breath with it",
    at=time(7, 5),
    days=(0, 1, 4),
    created_at=NOW,
    changed_at=NOW,
)
ANCHOR = Anchor("plan:2f0c", time(7, 5), (0, 1, 4))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "plans.json"


def test_what_is_told_is_there_at_once_and_after_a_restart(file: Path) -> None:
    times = FilePlanTimes(file)
    assert times.anchors() == ()
    times.follow((COFFEE, replace(COFFEE, id=PlanId("asleep"), asleep=True)))
    assert times.anchors() == FilePlanTimes(file).anchors() == (ANCHOR,)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_no_word_is_written(file: Path) -> None:
    FilePlanTimes(file).follow((COFFEE,))
    said = file.read_text(encoding="utf-8")
    assert "2f0c" in said
    assert "coffee" not in said
    assert "breath" not in said


def test_nothing_is_written_where_nothing_changed(file: Path) -> None:
    times = FilePlanTimes(file)
    times.follow(())
    assert not file.exists()
    times.follow((COFFEE,))
    file.unlink()
    times.follow((replace(COFFEE, then="two breaths"),))
    assert not file.exists()


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"\xff",
        b"[]",
        b'{"plans": 1}',
        b'{"plans": [{"key": "plan:1", "at": "25:00", "days": [0]}]}',
        b'{"plans": [{"key": "plan:1", "at": "07:00+01:00", "days": [0]}]}',
        b'{"plans": [{"key": "plan:1", "at": "07:00", "days": [7]}]}',
        b'{"plans": [{"at": "07:00", "days": [0]}]}',
        b"[" * 100_000,
    ],
)
def test_a_broken_file_is_as_good_as_none(file: Path, broken: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(broken)
    times = FilePlanTimes(file)
    assert times.anchors() == ()
    times.follow((COFFEE,))
    assert FilePlanTimes(file).anchors() == (ANCHOR,)


def test_where_it_cannot_be_written_it_is_known_all_the_same(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file.parent.write_text("a file where the folder should be")
    times = FilePlanTimes(file)
    times.follow((COFFEE,))
    assert times.anchors() == (ANCHOR,)
    assert "coffee" not in caplog.text
    caplog.clear()
