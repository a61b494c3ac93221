"""Our own folder of Markdown (`glimmer export --format markdown`) read back, pictures and all.

The properties of a note hold what JSON does, its words what was typed: the signs that keep Markdown
from seeing any in them are taken off again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final

from glimmer_desktop.domain.moment import Photo
from glimmer_desktop.exchange.moment_json import LISTS, SWITCHES, Mistake
from glimmer_desktop.exchange.own_told import Told
from glimmer_desktop.exchange.plain_yaml import plain_yaml
from glimmer_desktop.exchange.tree import Tree, picture_of, start_of, text_of

_NOTE: Final = re.compile(r"((?:[^/]+/)?)\d{4}/\d{4}-\d\d-\d\d \d{4}(?: [^/]*)?\.md", re.ASCII)
_LOOKED_AT: Final = 50
"""Notes that are looked at to see whose they are."""
_OURS: Final = ("id", "kind", "noticed_at", "created_at", "changed_at")
_FRONT: Final = re.compile(r"\A---\n(.*?)^---(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_FOR_PEOPLE: Final = ("date", "tags")
"""Said again, as other programs want it."""
_HEADINGS: Final = {
    "## And also": "and_also",
    "## What I did next": "did_next",
    "## I appreciate": "appreciation",
}
_MEDIA: Final = {"jpg": "image/jpeg", "png": "image/png", "webp": "image/webp"}
_PICTURE: Final = re.compile(
    r"!\[((?:[^\]\\]|\\.)*)\]\(\.\./pictures/(([0-9a-f]{64})\.(jpg|png|webp))\)"
)
_INDENTED: Final = re.compile("^\N{NO-BREAK SPACE}+", re.MULTILINE)
_BROKEN: Final = re.compile(r"(?<=[^\n])  \n(?=[^\n])")
_SIGN: Final = re.compile(r"\\(\S)")


class OwnNotes:
    """Note by note."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._folder = next(_notes(tree), ("", ""))[1]

    @classmethod
    def fits(cls, tree: Tree) -> bool:
        """If all notes are called as ours are and the first of them say that they are."""
        names = [name for name in tree.names() if name.lower().endswith(".md")]
        notes = [name for name, _ in _notes(tree)]
        looked_at = [*islice(notes, _LOOKED_AT)]
        return len(notes) == len(names) > 0 and all(_is_ours(tree, name) for name in looked_at)

    def moments(self) -> Iterator[Told]:
        """Raises Refused, Mistake."""
        for name, _ in _notes(self._tree):
            try:
                text = text_of(self._tree, name)
                fields, body = _parted(text)
                words, photos = _read(body)
            except Mistake as mistake:
                raise Mistake(f"{name}: {mistake}") from None
            yield Told(name, {**fields, **words}, photos)

    def picture(self, photo: Photo) -> bytes:
        ending = next(end for end, media in _MEDIA.items() if media == photo.media_type)
        return picture_of(self._tree, f"{self._folder}pictures/{photo.sha256}.{ending}")


def _notes(tree: Tree) -> Iterator[tuple[str, str]]:
    """The names of all notes, each with that of the folder around their years, if any."""
    for name in tree.names():
        if found := _NOTE.fullmatch(name):
            yield name, found[1]


def _is_ours(tree: Tree, name: str) -> bool:
    lines = start_of(tree, name).decode("utf-8", "replace").splitlines()
    said = {line.partition(":")[0] for line in lines}
    return lines[:1] == ["---"] and said.issuperset(_OURS)


def _parted(text: str) -> tuple[dict[str, Any], str]:
    """What the properties say, and what stands below them."""
    found = _FRONT.match(text)
    if found is None:
        raise Mistake("it has no properties")
    said = _as_written(found[1]) or _as_yaml(found[1])
    fields = {name: value for name, value in said.items() if name not in _FOR_PEOPLE}
    return fields, text[found.end() :]


def _as_written(front: str) -> dict[str, Any] | None:
    """A line each with JSON, as it goes out; None if another program has written them anew."""
    said: dict[str, Any] = {}
    for line in front.splitlines():
        name, sign, value = line.partition(": ")
        if name == "date":
            continue
        if not sign or name in said:
            return None
        try:
            said[name] = json.loads(value)
        except (ValueError, RecursionError):
            return None
    return said


def _as_yaml(front: str) -> dict[str, Any]:
    said = plain_yaml(front)
    if not isinstance(said, dict):
        raise Mistake("its properties are none")
    return {name: _given(name, value) for name, value in said.items()}


def _given(field: str, value: Any) -> Any:
    """YAML's words as JSON has them."""
    if field in (*SWITCHES, "surprise"):
        return {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value
    return [value] if field in LISTS and isinstance(value, str) else value


def _read(body: str) -> tuple[dict[str, str], tuple[Photo, ...]]:
    """The words by their fields, and the pictures in their order."""
    words = {"text": list[str](), **{field: list[str]() for field in _HEADINGS.values()}}
    pictures: list[tuple[re.Match[str], list[str]]] = []
    held = words["text"]
    for line in body.split("\n"):
        if field := _HEADINGS.get(line):
            held = words[field]
        elif found := _PICTURE.fullmatch(line):
            pictures.append((found, held := []))
        else:
            held.append(line)
    photos = tuple(_photo(found, below) for found, below in pictures)
    return {field: text for field, told in words.items() if (text := _typed(told))}, photos


def _photo(found: re.Match[str], below: list[str]) -> Photo:
    """The line below a picture is its caption, which also stands for words that it does not have
    for those who do not see it."""
    alt, caption = _typed([found[1]]), _typed(below)
    alt = "" if alt == caption else alt
    return Photo(found[3], 0, 0, 0, _MEDIA[found[4]], caption, alt)


def _typed(lines: list[str]) -> str:
    """Words as they were typed."""
    shown = _BROKEN.sub("\n", "\n".join(lines).strip("\n"))
    return _SIGN.sub(r"\1", _INDENTED.sub(lambda found: " " * len(found[0]), shown))
