"""A folder (or a zip of it) of Markdown, as Obsidian and many others keep a diary.

What a note is of stands in its front matter, or in its name: one that names no day is no page of a
diary, and is left out.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, ClassVar, Final
from urllib.parse import unquote

from glimmer_desktop.domain.taken import taken_as_named
from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.exchange.archive import Refused
from glimmer_desktop.exchange.diaries.said import (
    NOON,
    fields,
    hashed,
    joined,
    listed,
    moment_in,
    said,
    words,
)
from glimmer_desktop.exchange.moment_json import Mistake
from glimmer_desktop.exchange.plain_yaml import plain_yaml
from glimmer_desktop.exchange.tree import Tree, picture_of, start_of, text_of, why_of
from glimmer_desktop.services.diaries import LeftOut, Page

_FRONT: Final = re.compile(
    r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
_WHEN: Final = ("date", "datetime", "created", "created_at", "noticed_at")
_TAKEN: Final = (*_WHEN, "id", "title", "tags", "tag", "mood", "zone", "starred", "photos")
_PICTURE: Final = re.compile(
    r"!\[\[([^\]|\n]{1,300})(?:\|[^\]\n]*)?\]\]|!\[[^\]\n]*\]\(<?([^)>\n]{1,300})>?\)"
)
_ENDINGS: Final = (".jpg", ".jpeg", ".png", ".webp", ".heic")


class MarkdownNotes:
    """One note, one page."""

    program: ClassVar[str] = "Markdown"

    def __init__(self, tree: Tree, _columns: Mapping[str, str]) -> None:
        self._tree = tree
        pictures = [name for name in tree.names() if name.lower().endswith(_ENDINGS)]
        self._here = set(pictures)
        self._by_name = {name.rpartition("/")[2]: name for name in reversed(pictures)}

    @classmethod
    def fits(cls, tree: Tree, _columns: Mapping[str, str]) -> bool:
        return any(_is_dated(tree, name) for name in filter(_is_note, tree.names()))

    def pages(self) -> Iterator[Page | LeftOut]:
        for name in filter(_is_note, self._tree.names()):
            try:
                yield self._page(name, text_of(self._tree, name))
            except (Mistake, Refused) as reason:
                yield LeftOut(name, why_of(reason))

    def picture(self, name: str) -> bytes:
        return picture_of(self._tree, name)

    def _page(self, name: str, text: str) -> Page | LeftOut:
        front, body = _parted(text)
        at = _when(front, name)
        if at is None:
            return LeftOut(name, Why("it names no day", Cause.NO_DATE))
        shown = [self._found(name, wiki or path) for wiki, path in _PICTURE.findall(body)]
        pictures = tuple(dict.fromkeys(one for one in shown if one))
        return Page(
            key=said(front.get("id")) or hashed(name, body),
            at=at,
            zone=said(front.get("zone")) if at.tzinfo else "",
            text=joined(said(front.get("title")), self._without(name, body).strip()),
            mood=said(front.get("mood")),
            tags=words((*_many(front.get("tags")), *_many(front.get("tag"))), mark="#"),
            starred=said(front.get("starred")).lower() in ("true", "yes"),
            pictures=pictures,
            beside=tuple((label, told) for label, told in _others(front) if told),
        )

    def _without(self, name: str, body: str) -> str:
        """The text without the places of those pictures that come along."""
        return _PICTURE.sub(lambda at: "" if self._found(name, at[1] or at[2]) else at[0], body)

    def _found(self, note: str, link: str) -> str | None:
        """A picture that is in the tree, by its way from the note or by its name alone."""
        way = unquote(link.strip())
        beside = posixpath.normpath(posixpath.join(posixpath.dirname(note), way))
        return beside if beside in self._here else self._by_name.get(way.rpartition("/")[2])


def _is_note(name: str) -> bool:
    return name.lower().endswith((".md", ".markdown")) and "__MACOSX" not in name


def _is_dated(tree: Tree, name: str) -> bool:
    """A folder of pictures with a note about them is no diary."""
    if taken_as_named(name.rpartition("/")[2]):
        return True
    start = start_of(tree, name).decode("utf-8", "replace")
    try:
        return _when(_parted(start.replace("\r\n", "\n"))[0], name) is not None
    except Mistake:
        return True  # its front matter is what it should have, and is broken


def _parted(text: str) -> tuple[dict[str, Any], str]:
    """Front matter and text. Raises Mistake for front matter that cannot be read."""
    found = _FRONT.match(text)
    if found is None:
        return {}, text
    held = fields(plain_yaml(found[1]))
    return {key.strip().casefold(): value for key, value in held.items()}, text[found.end() :]


def _when(front: dict[str, Any], name: str) -> datetime | None:
    for field in _WHEN:
        told = said(front.get(field))
        found = moment_in(told)
        if found is not None:
            return found.replace(hour=NOON.hour) if len(told) == len("2026-11-22") else found
    return taken_as_named(name.rpartition("/")[2])


def _many(value: object) -> list[str]:
    """A list, or words in one line."""
    if isinstance(value, str):
        return re.split(r"[,\s]+", value)
    return [one for one in listed(value) if isinstance(one, str)]


def _others(front: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for field, value in front.items():
        if field not in _TAKEN:
            yield field, ", ".join(_many_whole(value))


def _many_whole(value: object) -> list[str]:
    return [said(one) for one in (value if isinstance(value, list) else [value]) if said(one)]
