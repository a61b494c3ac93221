"""A folder of notes: shown as typed, loading nothing, under names that are safe (B26)."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from glimmer_desktop.domain.moment import Face, Moment
from glimmer_desktop.exchange.markdown_folder import MarkdownFolder, file_stem, note, typed
from glimmer_desktop.exchange.told import without_controls
from going_out import FIRST, PHOTO, PICTURE, SECOND, Format, saying
from hard_texts import HARD
from hostile_texts import FORMULAS, MARKUP, NAMES

pytestmark = pytest.mark.bar("B26")

FOLDER = Format("out", MarkdownFolder)
READER = MarkdownIt("commonmark", {"html": True, "linkify": False}).enable(
    ["table", "strikethrough"]
)
ELEMENTS = {"p", "br", "h2", "img", "ul", "ol", "li", "hr"}
"""What may come of a note: lists are as they were typed, and the rest is ours."""


class Rendered(HTMLParser):
    """What a reader of Markdown shows, with HTML let through as most do."""

    def __init__(self, markdown: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(READER.render(markdown))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)


def parted(text: str) -> tuple[dict[str, Any], str]:
    """Properties and body of a note. A quoted line of YAML and one of JSON are the same here."""
    _, above, body = text.split("---\n", 2)
    lines = (line.partition(": ") for line in above.splitlines())
    return {key: said if key == "date" else json.loads(said) for key, _, said in lines}, body


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_hostile_words_are_words() -> None:
    for text in [*MARKUP, *FORMULAS]:
        properties, body = parted(note(saying(text)))
        page = Rendered(body)
        assert {name for name, _ in page.elements} <= ELEMENTS
        for name, said in page.elements:
            assert set(said) <= ({"src", "alt"} if name == "img" else {"start"})
        sources = [said["src"] for name, said in page.elements if name == "img"]
        assert sources == [f"../pictures/{PHOTO.sha256}.png"]
        assert properties["kind"] == "glimmer"


def test_they_are_shown_as_they_were_typed() -> None:
    for text in [*MARKUP, *HARD.values()]:
        shown = Rendered(typed(text)).words
        list_signs = re.compile(r"(?m)^[ \t\u00a0]*(?:[-+]|\d+[.)])[ \t]+")
        alike = [squeezed(list_signs.sub("", words)) for words in (shown, without_controls(text))]
        assert alike[0] == alike[1]


@pytest.mark.parametrize("text", ["`$= x`", "<% x %>", "%%x%%", "$x$", "==x==", "[[x]]", "![[x]]"])
def test_what_only_some_programs_take_for_more_is_parted(text: str) -> None:
    live = ("<%", "%>", "%%", "==", "[[", "]]", "![")
    assert not any(sign in typed(text) for sign in live)
    assert not re.search(r"(?<!\\)[`$\[\]]", typed(text))


def test_the_words_of_a_person_stay_readable() -> None:
    text = "50% off! Steam & light (again) - wow.\n\n- milk\n- bread #slow-breath\n1. one: a/b"
    assert typed(text).replace("  \n", "\n") == text


def test_properties_are_what_was_noted() -> None:
    said = replace(
        SECOND,
        faces=(Face.ON_GUARD,),
        cues=("slow breath", "7", "…"),
        places=('the "blue" attic: #1\u2028\x85',),
        zone="Europe/Vienna",
        close=True,
    )
    properties, body = parted(note(said))
    assert properties == {
        "date": "2026-11-22T12:00:00",
        "id": SECOND.id,
        "kind": "glimmer",
        "noticed_at": "2026-11-22T12:00:00+00:00",
        "zone": "Europe/Vienna",
        "faces": ["on-guard"],
        "cues": ["slow breath", "7", "…"],
        "places": ['the "blue" attic: #1\u2028\N{REPLACEMENT CHARACTER}'],
        "close": True,
        "created_at": "2026-11-22T12:00:00+00:00",
        "changed_at": "2026-11-22T12:00:00+00:00",
        "tags": ["glimmer", "slow-breath"],
    }
    assert body == f"\n今日 tea\n\n![a cup](../pictures/{PHOTO.sha256}.png)\n\nsteam\n"
    assert "\u2028" not in note(said)


def test_headings_part_what_was_said_beside() -> None:
    said = replace(FIRST, and_also="rain", did_next="I stayed", appreciation="the tea")
    _, body = parted(note(said))
    assert body.split("\n\n") == [
        *("\nWärme", "## And also", "rain", "## What I did next", "I stayed"),
        *("## I appreciate", "the tea\n"),
    ]


def test_pictures_stand_beside_the_notes_once(tmp_path: Path) -> None:
    other = replace(SECOND, noticed_at=SECOND.noticed_at.replace(year=2025))
    FOLDER.put(tmp_path / "out", SECOND, other)
    found = sorted(
        str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*")
    )
    assert found == [
        "2025",
        "2025/2025-11-22 1200 今日 tea.md",
        "2026",
        "2026/2026-11-22 1200 今日 tea.md",
        "pictures",
        f"pictures/{PHOTO.sha256}.png",
    ]
    assert (tmp_path / "out" / "pictures" / f"{PHOTO.sha256}.png").read_bytes() == PICTURE


def test_every_name_is_safe() -> None:
    for text in [*NAMES, *MARKUP, *FORMULAS]:
        stem = file_stem(replace(FIRST, text=text))
        assert stem.startswith("2026-11-22 1200")
        assert len(f"{stem} 99.md".encode()) <= 143
        assert not set(stem) & set('/\\:*?"<>|\0\n\r\t.%$`~#^[]')
        assert stem.isprintable()
        assert stem == " ".join(stem.split())


def test_two_of_one_name_stand_beside_each_other_on_every_system(tmp_path: Path) -> None:
    words = ("Tea", "tea", "TEA", "straße", "STRASSE", "é", "e\u0301", "")
    FOLDER.put(tmp_path / "out", *(replace(FIRST, text=text) for text in words))
    names = [path.name for path in (tmp_path / "out" / "2026").iterdir()]
    assert len({name.casefold() for name in names}) == len(words)
    assert "2026-11-22 1200 TEA 3.md" in names


def test_a_long_name_ends_with_a_word() -> None:
    stem = file_stem(replace(FIRST, text="wonderfully " * 20))
    assert stem == f"2026-11-22 1200{' wonderfully' * 7}"
    assert file_stem(replace(FIRST, text="今" * 300)) == f"2026-11-22 1200 {'今' * 30}"


def test_the_name_of_a_private_one_tells_nothing() -> None:
    assert file_stem(replace(FIRST, private=True)) == "2026-11-22 1200 private"


def test_one_without_words_is_named_by_its_time() -> None:
    bare: Moment = replace(FIRST, text="", cues=("warm",))
    assert file_stem(bare) == "2026-11-22 1200"
    assert parted(note(bare))[1] == ""
