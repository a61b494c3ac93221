"""jrnl's JSON: `{"tags": {...}, "entries": [{title, body, date, time, tags, starred}]}`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Final

from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.exchange.archive import Refused
from glimmer_desktop.exchange.diaries.said import (
    entry_of,
    fields,
    hashed,
    joined,
    listed,
    moment_in,
    not_taken,
    said,
    words,
)
from glimmer_desktop.exchange.json_values import first_under, listed_under
from glimmer_desktop.exchange.tree import Tree, lone_name
from glimmer_desktop.services.diaries import LeftOut, Page

_NOT_IT: Final = "it is not a journal of jrnl"
_TAKEN: Final = ("title", "body", "date", "time", "tags", "starred")
_OWN: Final = {"title", "date", "time"}


class JrnlJson:
    """What `jrnl --format json` writes."""

    program: ClassVar[str] = "jrnl"

    def __init__(self, tree: Tree, _columns: Mapping[str, str]) -> None:
        self._tree = tree

    @classmethod
    def fits(cls, tree: Tree, _columns: Mapping[str, str]) -> bool:
        name = lone_name(tree)
        if name is None:
            return False
        try:
            with tree.opened(name) as read:
                return _OWN.issubset(fields(first_under("entries", read)))
        except (Refused, OSError):
            return False

    def pages(self) -> Iterator[Page | LeftOut]:
        (name,) = self._tree.names()
        with self._tree.opened(name) as read:
            for number, entry in enumerate(listed_under("entries", read, _NOT_IT), start=1):
                yield _page(entry_of(number), fields(entry))

    def picture(self, name: str) -> bytes:
        raise Refused(Why(f"{name} is not in it", Cause.NOT_IN_IT, name=name))


def _page(where: str, entry: dict[str, Any]) -> Page | LeftOut:
    day, clock = said(entry.get("date")), said(entry.get("time"))
    at = moment_in(f"{day}T{clock or '12:00'}")
    if at is None:
        return LeftOut(where, Why("it does not say when it was", Cause.NO_DATE))
    title = said(entry.get("title"))
    return Page(
        key=jrnl_key(f"{at:%Y-%m-%d %H:%M}", title),
        at=at,
        text=joined(title, said(entry.get("body"))),
        tags=words(listed(entry.get("tags")), mark="@"),
        starred=entry.get("starred") is True,
        left=not_taken(entry, _TAKEN),
    )


def jrnl_key(minute: str, title: str) -> str:
    """By what tells two entries apart in each of its forms: no more is in all of them."""
    return hashed(minute, " ".join(title.split()))
