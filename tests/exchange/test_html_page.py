"""A page that runs nothing and loads nothing, whatever was typed (B26)."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest

from glimmer_desktop.domain.moment import Face, Moment
from glimmer_desktop.exchange.html_page import HtmlPage
from glimmer_desktop.exchange.told import without_controls
from going_out import FIRST, PICTURE, SECOND, Format, saying
from hostile_texts import FORMULAS, MARKUP

pytestmark = pytest.mark.bar("B26")

PAGE = Format("out.html", HtmlPage)
OURS = {
    "html": {"lang"},
    "head": set(),
    "meta": {"charset", "http-equiv", "content", "name"},
    "title": set(),
    "style": set(),
    "body": set(),
    "main": set(),
    "h1": set(),
    "h2": set(),
    "div": {"class"},
    "article": set(),
    "figure": set(),
    "img": {"src", "alt"},
    "figcaption": {"dir"},
    "time": {"datetime"},
    "p": {"dir"},
    "dl": set(),
    "dt": set(),
    "dd": set(),
}
"""Every element of the page, with the attributes it may have."""


class Seen(HTMLParser):
    """What a browser makes of a page."""

    def __init__(self, path: Path) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words: dict[str, list[str]] = {}
        self.feed(path.read_text(encoding="utf-8"))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in ("meta", "img"):
            self.open.append(tag)
        self.words.setdefault(tag, []).append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open:
            self.words[self.open[-1]][-1] += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [said for name, said in self.elements if name == tag]


def seen(tmp_path: Path, *moments: Moment) -> Seen:
    path = tmp_path / "out.html"
    PAGE.put(path, *moments)
    return Seen(path)


def test_there_are_a_hundred_payloads() -> None:
    assert len(MARKUP) >= 100


def test_hostile_words_make_no_element_and_no_attribute(tmp_path: Path) -> None:
    texts = (*MARKUP, *FORMULAS)
    page = seen(tmp_path, *(saying(text, number) for number, text in enumerate(texts)))
    assert page.open == []
    for tag, said in page.elements:
        assert set(said) <= OURS[tag], (tag, said)
    assert len(page.all("article")) == len(texts)
    told = page.words["p"]
    for number, text in enumerate(texts):
        shown = without_controls(text.strip())
        assert told[2 * number] == told[2 * number + 1] == shown


def test_every_picture_is_within_the_page(tmp_path: Path) -> None:
    page = seen(tmp_path, *(saying(text, number) for number, text in enumerate(MARKUP)))
    shown = base64.b64encode(PICTURE).decode()
    sources = {said["src"] for said in page.all("img")}
    assert sources == {f"data:image/png;base64,{shown}"}


def test_the_browser_is_told_to_run_and_load_nothing(tmp_path: Path) -> None:
    page = seen(tmp_path, SECOND)
    first, policy = page.all("meta")[:2]
    assert first == {"charset": "utf-8"}
    assert policy["http-equiv"] == "Content-Security-Policy"
    said = str(policy["content"]).split("; ")
    (style,) = page.words["style"]
    wanted = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert said == [
        *("default-src 'none'", "img-src data:", f"style-src 'sha256-{wanted}'"),
        *("base-uri 'none'", "form-action 'none'"),
    ]
    assert not re.search(r"url\(|@import|http", style)


def test_it_says_all_of_a_moment(tmp_path: Path) -> None:
    said = replace(
        SECOND, and_also="rain", faces=(Face.ON_GUARD,), cues=("warm",), did_next="I stayed"
    )
    page = seen(tmp_path, said)
    assert page.words["h2"] == ["November 2026"]
    assert page.words["time"] == ["2026-11-22 12:00"]
    assert page.words["p"] == ["今日 tea", "rain"]
    assert page.words["figcaption"] == ["steam"]
    assert page.all("img")[0]["alt"] == "a cup"
    lines = zip(page.words["dt"], page.words["dd"], strict=True)
    assert dict(lines) == {
        "How I am here": "on guard",
        "In my body": "warm",
        "What I did next": "I stayed",
    }


def test_a_month_has_one_heading(tmp_path: Path) -> None:
    earlier = replace(FIRST, noticed_at=FIRST.noticed_at - timedelta(days=30))
    page = seen(tmp_path, FIRST, SECOND, earlier)
    assert page.words["h2"] == ["November 2026", "October 2026"]
    assert len(page.all("div")) == 2


@pytest.mark.parametrize("start", [b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"RIFF1234WEBP"])
def test_a_picture_is_named_by_what_it_is(tmp_path: Path, start: bytes) -> None:
    path = tmp_path / "out.html"
    with HtmlPage().write(path) as page:
        page.add_photo(SECOND.photos[0], start)
        page.add(SECOND)
        page.finish()
    kinds = {b"\xff": "image/jpeg", b"\x89": "image/png", b"R": "image/webp"}
    (said,) = Seen(path).all("img")
    assert str(said["src"]).startswith(f"data:{kinds[start[:1]]};base64,")
