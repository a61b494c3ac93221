from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from diaries_made import (
    DAY_ONE_ENTRY,
    MD5,
    PICTURE,
    PLIST,
    Made,
    day_one,
    day_one_classic,
    put,
)
from glimmer_desktop.exchange.diaries import FileDiaries
from glimmer_desktop.services.diaries import LeftOut, Page

SMALLEST = {"creationDate": "2020-01-02T03:04:05Z"}


def parts_of(made: Made, tmp_path: Path) -> list[Page | LeftOut]:
    path = put(made, tmp_path / "it")
    with FileDiaries(tmp_path).open(path, {}) as diary:
        assert diary is not None
        return list(diary.pages())


def page_of(made: Made, tmp_path: Path) -> Page:
    (part,) = parts_of(made, tmp_path)
    assert isinstance(part, Page)
    return part


def test_field_by_field(tmp_path: Path) -> None:
    made = day_one(DAY_ONE_ENTRY, photos={f"Photos/{MD5}.png": PICTURE})
    page = page_of(made, tmp_path)
    assert page.key == DAY_ONE_ENTRY["uuid"]
    assert page.at.isoformat() == "2024-05-03T10:12:00+02:00"
    assert page.zone == "Europe/Berlin"
    assert page.text == "# Tea\n\n\nThe first sun. It was warm!"
    assert page.tags == ("Morning", "garden")
    assert page.starred
    assert page.pictures == (f"Photos/{MD5}.png",)
    assert page.beside == (
        ("Place", "Café am Ufer, Berlin, Germany"),
        ("Weather", "Clear, 12 °C"),
    )
    assert page.left == ("modifiedDate", "creationDevice")
    assert "52.5" not in str(page)


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({}, ""),
        ({"text": None, "photos": None, "tags": None, "location": None}, ""),
        ({"text": "a", "userActivity": {}, "weather": {"temperatureCelsius": "(null)"}}, "a"),
        (
            {"richText": json.dumps({"contents": [{"text": "one "}, {"text": "two"}, {}]})},
            "one two",
        ),
        ({"richText": "{broken"}, ""),
        ({"text": "old ![](dayone-moment:/photo/AB-12) link"}, "old  link"),
        ({"text": "a\\_b \\\\ \\d"}, "a_b \\ \\d"),
    ],
)
def test_what_is_missing_or_odd(given: dict[str, Any], text: str, tmp_path: Path) -> None:
    page = page_of(day_one({**SMALLEST, **given}), tmp_path)
    assert page.text == text
    assert page.zone == ""
    assert page.at.isoformat() == "2020-01-02T03:04:05+00:00"
    assert page.beside == page.pictures == ()
    assert page.key


@pytest.mark.parametrize(
    "zone", ["../../etc/localtime", "/etc/localtime", "Nowhere/Land", "Europe"]
)
def test_a_zone_that_is_none(zone: str, tmp_path: Path) -> None:
    page = page_of(day_one({**SMALLEST, "timeZone": zone, "text": "a"}), tmp_path)
    assert (page.zone, page.at.isoformat()) == ("", "2020-01-02T03:04:05+00:00")


def test_photos_stand_in_the_order_of_the_text(tmp_path: Path) -> None:
    photos = [
        {"identifier": "A", "md5": "a" * 32, "type": "png", "orderInEntry": 1},
        {"identifier": "B", "md5": "b" * 32, "orderInEntry": 0},
        {"identifier": "C", "type": "png"},
        {"identifier": "D", "md5": "d" * 32, "type": "png", "orderInEntry": 9},
    ]
    text = "![](dayone-moment://A) then ![](dayone-moment://B)"
    entry = {**SMALLEST, "text": text, "photos": photos, "videos": [{}, {}]}
    files = {f"photos/{name}": PICTURE for name in ("a" * 32 + ".png", "b" * 32 + ".jpeg", "C.png")}
    page = page_of(day_one(entry, photos=files), tmp_path)
    assert [name[7] for name in page.pictures] == ["a", "b", "C"]
    assert page.beside == (("Not in the file", "photos (1)"), ("Not brought in", "video (2)"))


def test_one_that_tells_no_time_is_left_out(tmp_path: Path) -> None:
    found = parts_of(day_one(SMALLEST, {"text": "when?"}, {"creationDate": "soon"}), tmp_path)
    assert [part.where for part in found if isinstance(part, LeftOut)] == [
        "Journal.json, entry 2",
        "Journal.json, entry 3",
    ]


def test_several_journals_in_a_folder_of_the_zip(tmp_path: Path) -> None:
    made = {f"Export/{name}": data for name, data in day_one({**SMALLEST, "text": "a"}).items()}
    made["Export/Empty.json"] = day_one()["Journal.json"]
    made["Export/Other.json"] = day_one({**SMALLEST, "text": "b"})["Journal.json"]
    made["__MACOSX/._Journal.json"] = b"\0\5\x16\7"
    pages = [part for part in parts_of(made, tmp_path) if isinstance(part, Page)]
    assert [page.text for page in pages] == ["a", "b"]


def test_classic(tmp_path: Path) -> None:
    page = page_of(day_one_classic(), tmp_path)
    assert page.at.isoformat() == "2013-08-02T04:30:00+10:00"
    assert page.zone == "Australia/Hobart"
    assert page.text == "Swallows & a warm wall"
    assert page.tags == ("birds",)
    assert page.starred
    assert page.pictures == ("Journal.dayone/photos/6B9B6E0C6F0A4B0F9B2C1D2E3F405163.jpg",)
    assert page.beside == (
        ("Place", "Old harbour, Hobart"),
        ("Weather", "Windy, 9 °C"),
        ("Activity", "1204 steps"),
    )
    assert page.left == ("Creator",)


LAUGHS = "".join(f'<!ENTITY l{level} "{f"&l{level - 1};" * 10}">' for level in range(1, 10))


@pytest.mark.parametrize(
    ("xml", "why"),
    [
        (
            PLIST.replace("plist PUBLIC", "plist [<!ENTITY l0 'ha'>" + LAUGHS + "]", 1)
            .replace(
                '"-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd"', ""
            )
            .replace("Swallows", "&l9;"),
            "it defines what no entry needs",
        ),
        (
            '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><plist><string>&x;</string></plist>',
            "it defines what no entry needs",
        ),
        (
            "<plist>" + "<array>" * 5_000 + "</array>" * 5_000 + "</plist>",
            "its values lie too deep in one another",
        ),
        (
            "<plist><dict><key>a</key><true/><key>a</key><true/></dict></plist>",
            "a name in it stands twice, or is none",
        ),
        ("<plist><dict>", "its XML is broken"),
        ("<html/>", "it is not a property list"),
    ],
)
def test_hostile_property_lists(xml: str, why: str, tmp_path: Path) -> None:
    (part,) = parts_of(day_one_classic(xml), tmp_path)
    assert isinstance(part, LeftOut)
    assert part.why == why
