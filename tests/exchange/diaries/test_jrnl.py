from __future__ import annotations

import json
from pathlib import Path

import pytest

from diaries_made import JRNL_JSON, JRNL_TEXT, alone, put
from glimmer_desktop.domain.errors import Known
from glimmer_desktop.exchange.diaries import FileDiaries
from glimmer_desktop.services.diaries import LeftOut, Page


def parts_of(data: str | bytes, tmp_path: Path) -> list[Page | LeftOut]:
    path = put(alone(data), tmp_path / "it")
    with FileDiaries(tmp_path).open(path, {}) as diary:
        assert diary is not None
        return list(diary.pages())


def pages_of(data: str | bytes, tmp_path: Path) -> list[Page]:
    return [part for part in parts_of(data, tmp_path) if isinstance(part, Page)]


def test_json(tmp_path: Path) -> None:
    first, second = pages_of(json.dumps(JRNL_JSON), tmp_path)
    assert first.at.isoformat() == "2026-03-04T07:15:00"
    assert first.text == "A cup of tea.\nWith @Tea in the garden."
    assert (first.tags, first.starred) == (("tea",), True)
    assert (second.text, second.starred) == ("Quiet.", False)


def test_text(tmp_path: Path) -> None:
    first, second, third = pages_of(JRNL_TEXT, tmp_path)
    assert first.text == "A cup of tea.\nWith @Tea in the garden."
    assert (first.tags, first.starred) == (("Tea",), True)
    assert second.at.isoformat() == "2026-03-05T07:15:00"
    assert third.at.isoformat() == "2026-03-06T21:00:00"
    assert third.text == "One. Two.\n[not a date] goes on"


def test_both_forms_of_one_journal_are_the_same_entries(tmp_path: Path) -> None:
    keys = [page.key for page in pages_of(JRNL_TEXT, tmp_path)]
    assert [page.key for page in pages_of(json.dumps(JRNL_JSON), tmp_path)] == keys[:2]
    split = {"title": "One.", "body": "Two.", "date": "2026-03-06", "time": "21:00"}
    (page,) = pages_of(json.dumps({"entries": [split]}), tmp_path)
    (alike,) = pages_of("[2026-03-06 21:00] One. Two.\n", tmp_path)
    assert page.key == alike.key


def test_no_day_and_no_time(tmp_path: Path) -> None:
    text = "[2026-02-30 10:00] a\n[2026-02-03 10:00] b\n[2026-02-03 25:00] c\n"
    assert [type(part) for part in parts_of(text, tmp_path)] == [LeftOut, Page, LeftOut]
    entries = [{"title": "a", "date": "2026-02-30", "time": ""}, 7]
    given = json.dumps({"tags": {}, "entries": entries})
    assert [type(part) for part in parts_of(given, tmp_path)] == [LeftOut, LeftOut]


@pytest.mark.parametrize("start", [b"JRNLv3", b"gAAAAA"])
def test_a_locked_one_says_so(start: bytes, tmp_path: Path) -> None:
    with pytest.raises(Known) as refused:
        parts_of(start + b"\0\1\2", tmp_path)
    assert "locked with a passphrase" in str(refused.value.values["why"])
