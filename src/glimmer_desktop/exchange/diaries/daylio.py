"""Daylio's own backup, `.daylio`: a zip with `backup.daylio` (JSON in base64) and `assets/photos`.

How good a mood is stands in its group; here its name alone counts, which the person chose.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, ClassVar, Final

from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.exchange.archive import Refused
from glimmer_desktop.exchange.diaries.said import (
    entry_of,
    fields,
    from_ms,
    hashed,
    joined,
    listed,
    not_taken,
    plain_of,
    said,
    words,
)
from glimmer_desktop.exchange.json_values import whole_value
from glimmer_desktop.exchange.moment_json import Mistake
from glimmer_desktop.exchange.tree import Pictures, Tree, picture_of
from glimmer_desktop.services.diaries import LeftOut, Page

MANIFEST: Final = "backup.daylio"
USUAL_MOODS: Final = {1: "rad", 2: "good", 3: "meh", 4: "bad", 5: "awful"}
"""What Daylio calls the moods that it brings, by `predefined_name_id`."""
_LIMIT: Final = 32 << 20
_PHOTO: Final = 1
_TAKEN: Final = (
    *("id", "year", "month", "day", "hour", "minute", "datetime", "timeZoneOffset", "mood"),
    *("note", "note_title", "tags", "assets"),
)


class DaylioBackup:
    """Everything there is, with photos."""

    program: ClassVar[str] = "Daylio"

    def __init__(self, tree: Tree, _columns: Mapping[str, str]) -> None:
        self._tree = tree
        self._pictures = Pictures(tree, "assets")
        self._root = fields(whole_value(_unpacked(tree)))
        self._moods = _by_id(self._root.get("customMoods"), _mood)
        self._tags = _by_id(self._root.get("tags"), lambda tag: said(tag.get("name")))
        self._assets = {
            one.get("id"): one
            for one in map(fields, listed(self._root.get("assets")))
            if isinstance(one.get("id"), int)
        }

    @classmethod
    def fits(cls, tree: Tree, _columns: Mapping[str, str]) -> bool:
        return _manifest(tree) is not None

    def pages(self) -> Iterator[Page | LeftOut]:
        entries = self._root.get("dayEntries")
        if not isinstance(entries, list):
            raise Mistake("it has no entries of Daylio")
        for number, entry in enumerate(entries, start=1):
            yield self._page(entry_of(number), fields(entry))

    def picture(self, name: str) -> bytes:
        return picture_of(self._tree, name)

    def _page(self, where: str, entry: dict[str, Any]) -> Page | LeftOut:
        at = _when(entry)
        if at is None:
            return LeftOut(where, Why("it does not say when it was", Cause.NO_DATE))
        pictures, gone, others = self._shown(entry)
        title, note = said(entry.get("note_title")), said(entry.get("note"))
        missing = {
            "Not in the file": f"photos ({gone})" if gone else "",
            "Not brought in": f"recordings ({others})" if others else "",
        }
        stamp, mood = entry.get("datetime"), entry.get("mood")
        own = said(entry.get("id"))
        return Page(
            key=f"{own} {stamp}" if own else hashed(at, title, note, mood),
            at=at,
            text=joined(title, plain_of(note, always=True)),
            mood=self._moods.get(mood, "") if _is_id(mood) else "",
            tags=words(self._tags.get(tag, "") for tag in listed(entry.get("tags")) if _is_id(tag)),
            pictures=pictures,
            beside=tuple((label, words) for label, words in missing.items() if words),
            left=not_taken(entry, _TAKEN),
        )

    def _shown(self, entry: dict[str, Any]) -> tuple[tuple[str, ...], int, int]:
        """The photos that are there, how many are not, and how many assets are none."""
        known = [
            fields(self._assets.get(one)) for one in listed(entry.get("assets")) if _is_id(one)
        ]
        photos = [one for one in known if one.get("type", _PHOTO) == _PHOTO]
        found = [self._pictures.named(said(one.get("checksum"))) for one in photos]
        there = tuple(dict.fromkeys(name for name in found if name))
        return there, found.count(None), len(known) - len(photos)


def _manifest(tree: Tree) -> str | None:
    """At the root, or in the one folder that packing anew brings."""
    names = (name for name in tree.names() if name.count("/") <= 1)
    return next((name for name in names if name.rpartition("/")[2] == MANIFEST), None)


def _unpacked(tree: Tree) -> bytes:
    name = _manifest(tree)
    if name is None:
        raise Refused(Why(f"{MANIFEST} is not in it", Cause.NOT_IN_IT, name=MANIFEST))
    packed = b"".join(tree.whole(name, _LIMIT).split())
    try:
        return base64.b64decode(packed, validate=True)
    except (binascii.Error, ValueError):
        raise Mistake("its base64 is broken") from None


def _by_id(given: object, name: Any) -> dict[object, str]:
    found = [fields(one) for one in listed(given)]
    return {one["id"]: name(one) for one in found if _is_id(one.get("id"))}


def _is_id(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _mood(mood: dict[str, Any]) -> str:
    """Its own name before that of the one it was made of."""
    usual = mood.get("predefined_name_id")
    named = USUAL_MOODS.get(usual, "") if isinstance(usual, int) else ""
    return said(mood.get("custom_name")) or named


def _when(entry: dict[str, Any]) -> datetime | None:
    """By the clock of the telephone: months count from 0. The offset says which clock that was."""
    known = from_ms(entry.get("datetime"), entry.get("timeZoneOffset"))
    shown = _shown(entry)
    if known is None or shown is None:
        return known or shown
    # Where both agree to the minute, the one with seconds says more.
    if known.replace(second=0, microsecond=0, tzinfo=None) == shown:
        return known
    return shown.replace(tzinfo=known.tzinfo)


def _shown(entry: dict[str, Any]) -> datetime | None:
    """What the clock showed; it does not say where."""
    parts = [entry.get(part) for part in ("year", "month", "day", "hour", "minute")]
    whole = [part for part in parts if isinstance(part, int)]
    if len(whole) < len(parts):
        return None
    year, month, day, hour, minute = whole
    try:
        return datetime(year, month + 1, day, hour, minute)  # noqa: DTZ001 - of a clock not known
    except (ValueError, OverflowError):
        return None
