from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from diaries_made import MARKDOWN, TABLE, Made, alone, markdown, put
from glimmer_desktop.domain.errors import Known
from glimmer_desktop.exchange.diaries import FileDiaries
from glimmer_desktop.services.diaries import LeftOut, Page


def parts_of(
    made: Made, tmp_path: Path, columns: Mapping[str, str] | None = None
) -> list[Page | LeftOut]:
    path = put(made, tmp_path / "it")
    with FileDiaries(tmp_path).open(path, columns or {}) as diary:
        assert diary is not None
        return list(diary.pages())


def test_notes_with_front_matter(tmp_path: Path) -> None:
    page, named, undated = parts_of(markdown(), tmp_path)
    assert isinstance(page, Page)
    assert isinstance(named, Page)
    assert page.at.isoformat() == "2026-02-03T18:20:00"
    assert page.text == "# By the river\n\n and \n![](../../../etc/passwd)"
    assert (page.tags, page.mood) == (("evening", "long walk"), "calm")
    assert page.pictures == ("diary/pictures/heron.png",)
    assert page.beside == (("weather", "clear"),)
    assert named.at.isoformat() == "2026-02-04T12:00:00"
    assert undated == LeftOut("diary/recipes.md", "it names no day")


@pytest.mark.parametrize(
    ("front", "told"),
    [
        ("date: 2026-02-03", "2026-02-03T12:00:00"),
        ("created: 2026-02-03T18:20:00+01:00", "2026-02-03T18:20:00+01:00"),
        ("Date: '2026-02-03 18:20'", "2026-02-03T18:20:00"),
    ],
)
def test_days_of_notes(front: str, told: str, tmp_path: Path) -> None:
    (page,) = parts_of({"a.md": f"---\r\n{front}\r\n---\r\nx".encode()}, tmp_path)
    assert isinstance(page, Page)
    assert (page.at.isoformat(), page.text) == (told, "x")


def test_front_matter_that_is_broken_is_told(tmp_path: Path) -> None:
    broken = MARKDOWN.replace("[evening", "[[evening").encode()
    (part,) = parts_of({"a.md": broken}, tmp_path)
    assert part == LeftOut("a.md", "its YAML is broken")


def test_a_table(tmp_path: Path) -> None:
    first, second, unclear, fourth = parts_of(alone(TABLE), tmp_path)
    assert isinstance(first, Page)
    assert isinstance(second, Page)
    assert isinstance(fourth, Page)
    assert first.at.isoformat() == "2026-01-02T08:00:00"
    assert (first.text, first.tags) == ("Snow, at last", ("snow", "morning"))
    assert first.beside == (("Where", "the yard"),)
    assert second.at.isoformat() == "2026-01-03T12:00:00"
    assert second.text == '=HYPERLINK("x")'
    assert unclear == LeftOut(
        "row 4", "its date could be one of two days; 2026-11-22 is always clear"
    )
    assert fourth.at.isoformat() == "2025-12-25T12:00:00"


def test_columns_that_are_told(tmp_path: Path) -> None:
    table = "Tag,Was,Uhr\n2026-01-02,Schnee,7:30\n"
    columns = {"date": "Tag", "text": "Was", "time": "Uhr"}
    (page,) = parts_of(alone(table), tmp_path, columns)
    assert isinstance(page, Page)
    assert (page.at.isoformat(), page.text) == ("2026-01-02T07:30:00", "Schnee")
    assert page.tags == ()
    with pytest.raises(Known) as refused:
        parts_of(alone(table), tmp_path, {**columns, "mood": "Wie"})
    assert refused.value.values["why"] == "it has no column Wie; it has Tag, Was, Uhr"


def test_a_table_in_utf_16(tmp_path: Path) -> None:
    (page,) = parts_of(alone("date\ttext\r\n2026-01-02\tSchnee ❄\r\n".encode("utf-16")), tmp_path)
    assert isinstance(page, Page)
    assert page.text == "Schnee ❄"


def test_a_very_long_cell_is_read(tmp_path: Path) -> None:
    (page,) = parts_of(alone(f"date,text\n2026-01-02,{'x' * 500_000}\n"), tmp_path)
    assert isinstance(page, Page)
    assert len(page.text) == 500_000
