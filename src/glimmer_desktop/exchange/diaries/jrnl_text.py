"""jrnl's own file: `[2026-11-22 15:42] Title`, the rest below it; a star at a title's end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import ClassVar, Final

from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.exchange.archive import Refused
from glimmer_desktop.exchange.diaries.jrnl_json import jrnl_key
from glimmer_desktop.exchange.diaries.said import joined, time_of_day, words
from glimmer_desktop.exchange.tree import Tree, lone_name, start_of, text_of
from glimmer_desktop.services.diaries import LeftOut, Page

_BEGINS: Final = re.compile(
    r"^\[(\d{4}-\d\d-\d\d)[ T](\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?)\](?: |$)",
    re.MULTILINE | re.ASCII,
)
_FIRST: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*\[\d{4}-\d\d-\d\d[ T]\d{1,2}:\d\d")
_LOCKED: Final = (b"JRNLv3", b"gAAAAA")
_TAG: Final = re.compile(r"(?<!\S)@[-+*#/\w]{1,200}")
# jrnl parts an entry's first sentence from the rest when it is no line of its own.
_SENTENCE: Final = re.compile(r"[.!?…‼‽⁇⁈⁉]['’\"”]?[\])]*\s+|[！．？｡。]")


class JrnlText:
    """The journal as it lies on the disk, or `jrnl --format text`."""

    program: ClassVar[str] = "jrnl"

    def __init__(self, tree: Tree, _columns: Mapping[str, str]) -> None:
        self._tree = tree
        (self._name,) = tree.names()
        if start_of(tree, self._name).startswith(_LOCKED):
            why = Why(
                "it is locked with a passphrase; `jrnl --format json` or `jrnl --decrypt` opens it",
                Cause.HAS_PASSWORD,
            )
            raise Refused(why)

    @classmethod
    def fits(cls, tree: Tree, _columns: Mapping[str, str]) -> bool:
        name = lone_name(tree)
        start = start_of(tree, name) if name else b""
        return start.startswith(_LOCKED) or _FIRST.match(start) is not None

    def pages(self) -> Iterator[Page | LeftOut]:
        text = text_of(self._tree, self._name)
        begins = [*_BEGINS.finditer(text)]
        ends = [*(begin.start() for begin in begins[1:]), len(text)]
        for begin, end in zip(begins, ends, strict=False):
            yield _page(begin[1], begin[2], text[begin.end() : end])

    def picture(self, name: str) -> bytes:
        raise Refused(Why(f"{name} is not in it", Cause.NOT_IN_IT, name=name))


def _page(day: str, clock: str, text: str) -> Page | LeftOut:
    at = _when(day, clock)
    if at is None:
        why = Why("there is no such day or time", Cause.NO_SUCH_DAY)
        return LeftOut(f"[{day} {clock}]", why)
    first, _, rest = text.strip().partition("\n")
    starred = first.rstrip().endswith("*")
    first = first.strip(" *") if starred else first.strip()
    told = joined(first, rest.strip())
    return Page(
        key=jrnl_key(f"{at:%Y-%m-%d %H:%M}", _title(first, rest)),
        at=at,
        text=told,
        tags=words(_TAG.findall(told), mark="@"),
        starred=starred,
    )


def _title(first: str, rest: str) -> str:
    """What jrnl calls the title: the first line, or of a single line its first sentence."""
    sentence = None if rest.strip() else _SENTENCE.search(first)
    return first[: sentence.end()].strip() if sentence else first


def _when(day: str, clock: str) -> datetime | None:
    at = time_of_day(clock)
    try:
        return None if at is None else datetime.combine(datetime.fromisoformat(day), at)
    except ValueError:
        return None
