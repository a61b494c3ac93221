from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from diaries_made import DAYLIO, DAYLIO_CSV, MD5, Made, alone, daylio, put
from glimmer_desktop.domain.errors import Known
from glimmer_desktop.exchange.diaries import FileDiaries
from glimmer_desktop.services.diaries import LeftOut, Page


def parts_of(made: Made, tmp_path: Path) -> list[Page | LeftOut]:
    path = put(made, tmp_path / "it")
    with FileDiaries(tmp_path).open(path, {}) as diary:
        assert diary is not None
        return list(diary.pages())


def pages_of(made: Made, tmp_path: Path) -> list[Page]:
    return [part for part in parts_of(made, tmp_path) if isinstance(part, Page)]


def test_a_backup_field_by_field(tmp_path: Path) -> None:
    page, plain = pages_of(daylio(), tmp_path)
    assert page.at.isoformat() == "2025-01-31T23:30:00+01:00"  # months count from 0
    assert page.text == "Evening\nRain on the roof\nand tea & quiet"
    assert page.mood == "Wobbly"  # by the mood's id, and not clamped to 1..5
    assert page.tags == ("friends", "a long walk")
    assert page.pictures == (f"assets/photos/2025/1/{MD5}.jpg",)
    assert page.beside == (("Not in the file", "photos (1)"), ("Not brought in", "recordings (1)"))
    assert page.left == ("goal_entry",)
    assert (plain.mood, plain.text) == ("rad", "")


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"timeZoneOffset": None}, "2025-01-31T23:30:00+00:00"),
        ({"datetime": None}, "2025-01-31T23:30:00"),
        ({"month": None}, "2025-01-31T23:30:00+01:00"),
        ({"hour": 22}, "2025-01-31T22:30:00+01:00"),
        ({"month": 12}, "2025-01-31T23:30:00+01:00"),
        ({"timeZoneOffset": 10**15}, "2025-01-31T23:30:00+00:00"),
    ],
)
def test_when_it_was(changed: dict[str, Any], told: str, tmp_path: Path) -> None:
    given = copy.deepcopy(dict(DAYLIO))
    given["dayEntries"][0].update(changed)
    assert pages_of(daylio(given), tmp_path)[0].at.isoformat() == told


def test_an_entry_without_a_time_is_left_out(tmp_path: Path) -> None:
    given = {"dayEntries": [{"note": "when?"}, 4, {"datetime": 10**30}]}
    assert [type(part) for part in parts_of(daylio(given), tmp_path)] == [LeftOut] * 3


@pytest.mark.parametrize("packed", [b"not base64!", b"e30=", b"W10=", b"////"])
def test_a_broken_backup_is_refused(packed: bytes, tmp_path: Path) -> None:
    with pytest.raises(Known):
        parts_of({"backup.daylio": packed}, tmp_path)


def test_the_table(tmp_path: Path) -> None:
    first, second, third = pages_of(alone(DAYLIO_CSV), tmp_path)
    assert first.at.isoformat() == "2025-02-17T20:39:00"
    assert first.text == "Evening\nRain, on the\nroof\nagain"
    assert (first.mood, first.tags) == ("rad", ("friends", "a long walk"))
    assert (second.at.hour, second.at.minute, second.mood) == (23, 54, "so so")
    assert third.at.isoformat() == "2025-02-16T12:00:00"
    assert third.beside == (("Time", "later"),)
    assert third.text == "a < b"


@pytest.mark.parametrize(
    ("year", "said", "told"),
    [
        (2019, "17. Februar", "2019-02-17"),
        (2019, "February 17", "2019-02-17"),
        (2019, "3 juil.", "2019-07-03"),
        (2020, "29 févr.", "2020-02-29"),
        (2019, "1 agosto", "2019-08-01"),
        (2019, "5 Mai", "2019-05-05"),
        (2019, "5 März", "2019-03-05"),
    ],
)
def test_the_oldest_table(year: int, said: str, told: str, tmp_path: Path) -> None:
    table = f"year,date,weekday,time,mood,activities,note\n{year},{said},x,8:05 a.m.,good,,tea\n"
    (page,) = pages_of(alone(table), tmp_path)
    assert page.at.isoformat() == f"{told}T08:05:00"


def test_the_table_without_titles_and_with_days_that_are_none(tmp_path: Path) -> None:
    table = (
        "full_date,date,weekday,time,mood,activities,note\n"
        "2019-02-30,x,x,08:00,good,,tea\n,,,,,,\n2019-02-03,x,x,08:00,good,,tea\n"
    )
    left_out, page = parts_of(alone(table), tmp_path)
    assert left_out == LeftOut("row 2", "its date cannot be read")
    assert isinstance(page, Page)
