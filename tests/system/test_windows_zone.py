"""The time zone of Windows, over an ICU in the place of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from glimmer_desktop.system import clock
from glimmer_desktop.system.clock import SystemClock
from glimmer_desktop.system.windows_zone import zone_name
from system.libraries import Library, put_windows


def tells(name: str, trouble: int = 0) -> Callable[[Any, int, Any], int]:
    def ask(letters: Any, size: int, error: Any) -> int:
        for at, letter in enumerate(name[:size]):
            letters[at] = ord(letter)
        error[0] = trouble
        return len(name)

    return ask


@pytest.mark.parametrize(
    ("icu", "found"),
    [
        ({"ucal_getHostTimeZone": tells("Europe/Berlin")}, "Europe/Berlin"),
        ({"ucal_getDefaultTimeZone": tells("Asia/Tokyo", -127)}, "Asia/Tokyo"),
        (
            {
                "ucal_getHostTimeZone": tells("", 1),
                "ucal_getDefaultTimeZone": tells("Asia/Tokyo"),
            },
            "Asia/Tokyo",
        ),
        ({"ucal_getHostTimeZone": tells("x" * 65)}, ""),
        ({}, ""),
    ],
)
def test_its_name(icu: dict[str, Any], found: str, monkeypatch: pytest.MonkeyPatch) -> None:
    put_windows(monkeypatch, icu=Library(**icu))
    assert zone_name() == found


def test_without_icu_nobody_knows() -> None:
    assert zone_name() == ""


@pytest.mark.parametrize(
    ("name", "zone"), [("Europe/Berlin", "Europe/Berlin"), ("Middle/Earth", "")]
)
def test_the_clock_follows_it(name: str, zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TZ", raising=False)
    monkeypatch.setattr(clock, "platform", "win32")
    put_windows(monkeypatch, icu=Library(ucal_getHostTimeZone=tells(name)))
    assert SystemClock().zone_name() == zone
    assert SystemClock().now().tzinfo is not None
