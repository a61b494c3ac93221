from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from diaries_made import JOURNEY_ENTRY, Made, journey, put
from glimmer_desktop.exchange.diaries import FileDiaries
from glimmer_desktop.services.diaries import LeftOut, Page

NOWHERE = 1.7976931348623157e308
SMALLEST = {"date_journal": 0, "text": ""}


def parts_of(made: Made, tmp_path: Path) -> list[Page | LeftOut]:
    with FileDiaries(tmp_path).open(put(made, tmp_path / "it"), {}) as diary:
        assert diary is not None
        assert diary.program == "Journey"
        return list(diary.pages())


def page_of(made: Made, tmp_path: Path) -> Page:
    (part,) = parts_of(made, tmp_path)
    assert isinstance(part, Page)
    return part


def test_field_by_field(tmp_path: Path) -> None:
    page = page_of(journey(JOURNEY_ENTRY), tmp_path)
    assert page.key == JOURNEY_ENTRY["id"]
    assert page.at.isoformat() == "2024-05-03T10:12:00+02:00"
    assert page.zone == "Europe/Berlin"
    assert page.text == "Swifts over the yard & a warm wall.\nNothing else."
    assert page.tags == ("birds",)
    assert page.starred
    assert page.pictures == ("1714723920000-3fd0-9A.png",)
    assert page.beside == (
        ("Place", "Café am Ufer, Berlin"),
        ("Weather", "clear sky, 12 °C"),
        ("Not in the file", "photos (1)"),
    )
    assert page.left == ("date_modified", "mood", "sentiment", "lat", "lon")
    assert "52.5" not in str(page)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"text": "a < b"}, {"text": "a < b"}),
        ({"preview_text": "what was said"}, {"text": "what was said"}),
        ({"lat": NOWHERE, "lon": NOWHERE}, {"left": ()}),
        ({"mood": "calm"}, {"mood": "calm", "left": ()}),
        ({"photos": ["../1.json", 5, None, ""]}, {"beside": (("Not in the file", "photos (4)"),)}),
        ({"weather": {"degree_c": NOWHERE, "place": "Hobart"}}, {"beside": (("Place", "Hobart"),)}),
        (
            {"music_title": "Spring", "music_artist": "A choir", "label": "sun", "folder": "2026"},
            {"beside": (("Music", "Spring, A choir"), ("Label", "sun"), ("Folder", "2026"))},
        ),
    ],
)
def test_what_is_missing_or_odd(
    given: dict[str, Any], expected: dict[str, Any], tmp_path: Path
) -> None:
    page = page_of(journey({**SMALLEST, **given}), tmp_path)
    assert page.at.isoformat() == "1970-01-01T00:00:00+00:00"
    assert page.key
    assert {name: getattr(page, name) for name in expected} == expected


def test_one_that_cannot_be_read_is_named_and_the_others_come(tmp_path: Path) -> None:
    made = journey(JOURNEY_ENTRY, {**SMALLEST, "date_journal": "soon"})
    made["2.json"] = b'{"date_journal": 5'
    page, untimed, broken = parts_of(made, tmp_path)
    assert isinstance(page, Page)
    assert untimed == LeftOut("1.json", "it does not say when it was")
    assert isinstance(broken, LeftOut)
    assert (broken.where, broken.why[:18]) == ("2.json", "the JSON is broken")


def test_packed_anew_in_a_folder(tmp_path: Path) -> None:
    made = {f"Journey/{name}": data for name, data in journey(JOURNEY_ENTRY).items()}
    made["__MACOSX/Journey/._0.json"] = b"\0\5\x16\7"
    assert page_of(made, tmp_path).pictures == ("Journey/1714723920000-3fd0-9A.png",)
