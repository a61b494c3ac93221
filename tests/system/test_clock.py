"""The clock follows the machine's zone."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from glimmer_desktop.system.clock import SystemClock

NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def no_tz(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv("TZ", raising=False)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def machine(tmp_path: Path, no_tz: None) -> Path:
    (tmp_path / "localtime").symlink_to("/usr/share/zoneinfo/Europe/Paris")
    return tmp_path


def clock_of(machine: Path) -> SystemClock:
    return SystemClock(machine / "localtime", machine / "timezone")


def test_now_is_aware_and_now(machine: Path) -> None:
    now = clock_of(machine).now()
    assert abs(now.timestamp() - time.time()) < 5
    assert str(now.tzinfo) == "Europe/Paris"


def test_the_zone_is_the_one_the_system_links_to_and_follows_it(machine: Path) -> None:
    clock = clock_of(machine)
    assert clock.zone_name() == "Europe/Paris"
    (machine / "localtime").unlink()
    (machine / "localtime").symlink_to("../usr/share/zoneinfo/Australia/Lord_Howe")
    assert clock.zone_name() == "Australia/Lord_Howe"
    assert NEW_YEAR.astimezone(clock.zone()).utcoffset() == timedelta(hours=11)


def test_a_copied_zone_is_named_by_the_file_beside_it(machine: Path) -> None:
    (machine / "localtime").unlink()
    (machine / "localtime").write_bytes(Path("/usr/share/zoneinfo/Asia/Kolkata").read_bytes())
    clock = clock_of(machine)
    assert clock.zone_name() == ""
    assert NEW_YEAR.astimezone(clock.zone()).utcoffset() == timedelta(hours=5, minutes=30)
    (machine / "timezone").write_text("Asia/Kolkata\n")
    assert clock.zone_name() == "Asia/Kolkata"


@pytest.mark.parametrize(
    ("chosen", "name"),
    [
        ("America/St_Johns", "America/St_Johns"),
        (":America/St_Johns", "America/St_Johns"),
        ("/usr/share/zoneinfo/America/St_Johns", "America/St_Johns"),
        ("", "UTC"),
        ("NST3:30", ""),
        ("../../etc/passwd", ""),
        ("no/such\0zone", ""),
    ],
)
def test_tz_goes_before_the_system(
    machine: Path, monkeypatch: pytest.MonkeyPatch, chosen: str, name: str
) -> None:
    monkeypatch.setattr("os.environ", {"TZ": chosen})
    assert clock_of(machine).zone_name() == name


def test_an_unnamed_tz_still_gives_its_offset(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "NST3:30")
    time.tzset()
    assert clock_of(machine).now().utcoffset() == timedelta(hours=-3, minutes=-30)


def test_a_machine_that_says_nothing_has_an_offset_all_the_same(
    tmp_path: Path, no_tz: None
) -> None:
    (tmp_path / "localtime").write_text("no zone rules")
    assert clock_of(tmp_path).now().utcoffset() is not None
    assert clock_of(tmp_path / "none").now().utcoffset() is not None


def test_chance_has_the_size_asked_for(machine: Path) -> None:
    drawn = [clock_of(machine).random_bits(74) for _ in range(200)]
    assert len(set(drawn)) == 200
    assert 70 < max(drawn).bit_length() <= 74


def test_monotonic_only_grows(machine: Path) -> None:
    clock = clock_of(machine)
    assert clock.monotonic() <= clock.monotonic()
