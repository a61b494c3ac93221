"""RedNotebook: a folder (or a zip of it) with one YAML file a month, `2026-11.txt`.

A day has a text and, by category, entries. Days know no time; they stand at noon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import ClassVar, Final

from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.exchange.archive import Refused
from glimmer_desktop.exchange.diaries.said import NOON, fields, hashed, joined, listed, words
from glimmer_desktop.exchange.moment_json import Mistake
from glimmer_desktop.exchange.plain_yaml import plain_yaml
from glimmer_desktop.exchange.tree import Tree, start_of, text_of, why_of
from glimmer_desktop.services.diaries import LeftOut, Page

_MONTH: Final = re.compile(r"(\d{4})-(\d{2})\.txt", re.ASCII)
_FIRST: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:#.*\n\s*)*(?:\d{1,2}\s*:|\{)")
_HASHTAG: Final = re.compile(r"(?<![\w#&])#([^\W\d_][\w-]{0,100})")
_NO_TAG: Final = re.compile(
    r"(?:[0-9a-f]{6}|include|define|undef|if|ifdef|ifndef|elif|else|endif|error|pragma|line)",
    re.IGNORECASE,
)
_TAGS: Final = "tags"


class RedNotebook:
    """Copies of a month under other names (`.old`, `.new`, `.CONFLICT_BACKUP…`) are passed over."""

    program: ClassVar[str] = "RedNotebook"

    def __init__(self, tree: Tree, _columns: Mapping[str, str]) -> None:
        self._tree = tree

    @classmethod
    def fits(cls, tree: Tree, _columns: Mapping[str, str]) -> bool:
        return any(_FIRST.match(start_of(tree, name)) for name, _, _ in _months(tree))

    def pages(self) -> Iterator[Page | LeftOut]:
        for name, year, month in _months(self._tree):
            try:
                days = plain_yaml(text_of(self._tree, name))
                if not isinstance(days, dict):
                    raise Mistake("it has no days in it")
            except (Mistake, Refused) as reason:
                yield LeftOut(name, why_of(reason))
                continue
            for day, told in days.items():
                yield _page(_day_of(name, day), (year, month, day), told)

    def picture(self, name: str) -> bytes:
        raise Refused(Why(f"{name} is not in it", Cause.NOT_IN_IT, name=name))


def _day_of(name: str, day: object) -> Why:
    short = str(day)[:40]
    return Why(f"{name}, day {short}"[:80], Cause.DAY_OF_FILE, name=name, day=short)


def _months(tree: Tree) -> Iterator[tuple[str, int, int]]:
    for name in sorted(tree.names()):
        found = _MONTH.fullmatch(name.rpartition("/")[2])
        if found and name.count("/") <= 2:
            yield name, int(found[1]), int(found[2])


def _page(where: str, when: tuple[int, int, str], told: object) -> Page | LeftOut:
    year, month, number = when
    try:
        day = date(year, month, int(number) if number.isdecimal() and len(number) < 3 else 0)
    except ValueError:
        return LeftOut(where, Why("there is no such day", Cause.NO_SUCH_DAY))
    held = fields(told)
    text = told if isinstance(told, str) else held.get("text")
    text = text.strip() if isinstance(text, str) else ""
    beside = [
        (category, entry)
        for category, entries in held.items()
        if category != "text" and category.casefold() != _TAGS
        for entry in _entries(entries)
    ]
    tags = [
        tag
        for name, entries in held.items()
        if name.casefold() == _TAGS
        for tag in _entries(entries)
    ]
    return Page(
        key=hashed(day, text, sorted(beside), sorted(tags)),
        at=datetime.combine(day, NOON),
        text=text,
        tags=words((*tags, *hashtags(text))),
        beside=tuple(beside),
    )


def _entries(given: object) -> list[str]:
    """The entries of a category; one that has none is still a word for the day."""
    if isinstance(given, dict):
        return [joined(name, str(more or ""), between=": ") for name, more in given.items()] or [""]
    if isinstance(given, list):
        return [one for one in listed(given) if isinstance(one, str)]
    return [given if isinstance(given, str) else ""]


def hashtags(text: str) -> list[str]:
    """The #words of a text that are no colours (`#ffcc00`) and no lines of a program."""
    return [word for word in _HASHTAG.findall(text) if not _NO_TAG.fullmatch(word)]
