from __future__ import annotations

from bisect import bisect_left
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.ui.gallery.sections import Section, section_at, sections_of, when

ZONES = ("UTC", "Europe/Berlin", "America/St_Johns", "Pacific/Apia", "Asia/Beirut")


class Listed:
    """Keys in a plain list, newest first."""

    def __init__(self, times: list[datetime]) -> None:
        self._keys = sorted({round(time.timestamp()) * 1_000_000 for time in times}, reverse=True)

    def __len__(self) -> int:
        return len(self._keys)

    def key(self, index: int) -> int:
        return self._keys[index]

    def place(self, key: int) -> int:
        return bisect_left(self._keys, -key, key=lambda one: -one)


times = st.integers(-(10**9), 4 * 10**9).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))


@given(st.lists(times, max_size=60), st.sampled_from(ZONES))
def test_every_moment_lies_in_the_section_of_its_month(found: list[datetime], zone: str) -> None:
    keys, here = Listed(found), ZoneInfo(zone)
    sections = sections_of(keys, here)
    assert len({(section.year, section.month) for section in sections}) == len(sections)
    for index in range(len(keys)):
        section = sections[section_at(sections, index)]
        local = when(keys.key(index), here)
        assert (section.year, section.month) == (local.year, local.month)


@pytest.mark.parametrize("zone", [UTC, ZoneInfo("Pacific/Auckland")])
def test_a_month_begins_at_midnight_of_the_zone(zone: tzinfo) -> None:
    first = datetime(2026, 11, 1, tzinfo=zone)
    keys = Listed([first, datetime(2026, 10, 31, 23, 59, 59, tzinfo=zone)])
    assert sections_of(keys, zone) == (Section(0, 2026, 11), Section(1, 2026, 10))


def test_nothing_has_no_sections() -> None:
    assert sections_of(Listed([]), UTC) == ()
    assert section_at((), 3) == 0
