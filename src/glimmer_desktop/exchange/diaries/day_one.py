"""Day One: a zip, or the folder it was unpacked to, with one JSON file a journal.

`photos/<md5>.<type>` lie beside. Fields as journals of many years have them: any may be missing,
and some hold "(null)".
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC
from typing import Any, ClassVar, Final

from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.exchange.archive import Refused
from glimmer_desktop.exchange.diaries.said import (
    entry_of,
    fields,
    hashed,
    in_zone,
    joined,
    listed,
    moment_in,
    not_taken,
    said,
    words,
)
from glimmer_desktop.exchange.json_values import first_under, listed_under
from glimmer_desktop.exchange.tree import Pictures, Tree, picture_of
from glimmer_desktop.services.diaries import LeftOut, Page

_NOT_IT: Final = "it is not a journal of Day One"
_TAKEN: Final = (
    *("uuid", "creationDate", "timeZone", "text", "richText", "tags", "starred", "photos"),
    *("location", "weather", "userActivity", "music", "videos", "audios", "pdfAttachments"),
)
_IN_TEXT: Final = re.compile(
    r"!\[[^\]\n]*\]\(dayone-moment:/{1,2}(?:\w{1,20}/)?([0-9A-Za-z-]{1,80})\)"
)
_ESCAPED: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_MEDIA: Final = {"videos": "video", "audios": "sound", "pdfAttachments": "PDF"}


class DayOne:
    """The format of today."""

    program: ClassVar[str] = "Day One"

    def __init__(self, tree: Tree, _columns: Mapping[str, str]) -> None:
        self._tree = tree
        self._pictures = Pictures(tree, "photos")
        self._journals = [name for name in _named_so(tree) if _is_journal(tree, name)]

    @classmethod
    def fits(cls, tree: Tree, _columns: Mapping[str, str]) -> bool:
        return any(_is_journal(tree, name) for name in _named_so(tree))

    def pages(self) -> Iterator[Page | LeftOut]:
        for name in self._journals:
            with self._tree.opened(name) as read:
                for number, entry in enumerate(listed_under("entries", read, _NOT_IT), start=1):
                    yield self._page(entry_of(number, name), entry)

    def picture(self, name: str) -> bytes:
        return picture_of(self._tree, name)

    def _page(self, where: str, given: object) -> Page | LeftOut:
        entry = fields(given)
        created = moment_in(said(entry.get("creationDate")))
        if created is None:
            return LeftOut(where, Why("it does not say when it was", Cause.NO_DATE))
        utc = created if created.tzinfo else created.replace(tzinfo=UTC)
        at, zone = in_zone(utc, said(entry.get("timeZone")))
        text, pictures, gone = self._told(entry)
        return Page(
            key=said(entry.get("uuid")).upper() or hashed(created, entry.get("text")),
            at=at,
            zone=zone,
            text=text,
            tags=words(listed(entry.get("tags"))),
            starred=entry.get("starred") is True,
            pictures=pictures,
            beside=_beside(entry, gone),
            left=not_taken(entry, _TAKEN),
        )

    def _told(self, entry: dict[str, Any]) -> tuple[str, tuple[str, ...], int]:
        """Text and pictures in their order, and how many of the pictures are not there."""
        photos = [fields(photo) for photo in listed(entry.get("photos"))]
        photos.sort(key=_place)
        by_id = {said(photo.get("identifier")): self._found(photo) for photo in photos}
        by_id.pop("", None)
        text = said(entry.get("text")) or _rich(entry.get("richText"))
        order = [by_id[shown] for shown in _IN_TEXT.findall(text) if shown in by_id]
        found = [*order, *(self._found(photo) for photo in photos)]
        gone = sum(self._found(photo) is None for photo in photos)
        there = tuple(dict.fromkeys(name for name in found if name))
        return _plain(text), there, gone

    def _found(self, photo: dict[str, Any]) -> str | None:
        """By its md5; one that has none may be called by its own name or number."""
        stems = (
            said(photo.get("md5")),
            said(photo.get("filename")).rpartition(".")[0],
            said(photo.get("identifier")),
        )
        return next(filter(None, map(self._pictures.named, stems)), None)


def _named_so(tree: Tree) -> list[str]:
    """At the root, or in the one folder that packing anew brings."""
    return [
        name
        for name in tree.names()
        if name.lower().endswith(".json") and name.count("/") <= 1 and "__MACOSX" not in name
    ]


def _is_journal(tree: Tree, name: str) -> bool:
    try:
        with tree.opened(name) as read:
            return "creationDate" in fields(first_under("entries", read))
    except (Refused, OSError):
        return False


def _place(photo: dict[str, Any]) -> int:
    place = photo.get("orderInEntry")
    return place if isinstance(place, int) else 0


def _rich(given: object) -> str:
    """The words of a text that is only there with its looks."""
    if not isinstance(given, str):
        return ""
    try:
        contents = listed(fields(json.loads(given)).get("contents"))
    except (ValueError, RecursionError):
        return ""
    parts = (fields(part).get("text") for part in contents)
    return "".join(part for part in parts if isinstance(part, str)).strip()


def _plain(text: str) -> str:
    """Without the places of pictures, and the signs that keep Markdown from seeing any."""
    bare = _IN_TEXT.sub("", text).replace("\ufffc", "")
    return _ESCAPED.sub(r"\1", bare).strip()


def _beside(entry: dict[str, Any], gone: int) -> tuple[tuple[str, str], ...]:
    activity = fields(entry.get("userActivity"))
    steps = activity.get("stepCount")
    walked = f"{steps} steps" if isinstance(steps, int) and steps > 0 else ""
    music = fields(entry.get("music"))
    told = {
        "Place": place_of(fields(entry.get("location"))),
        "Weather": weather_of(fields(entry.get("weather"))),
        "Activity": joined(said(activity.get("activityName")), walked, between=", "),
        "Music": joined(*(said(music.get(name)) for name in ("track", "artist")), between=", "),
        "Not in the file": f"photos ({gone})" if gone else "",
        "Not brought in": joined(*_media(entry), between=", "),
    }
    return tuple((label, words) for label, words in told.items() if words)


def _media(entry: dict[str, Any]) -> Iterator[str]:
    for field, name in _MEDIA.items():
        if count := len(listed(entry.get(field))):
            yield f"{name} ({count})"


def place_of(location: dict[str, Any]) -> str:
    """The names of a place; where exactly it is is nobody's business."""
    names = ("placeName", "localityName", "administrativeArea", "country")
    return ", ".join(dict.fromkeys(filter(None, (said(location.get(name)) for name in names))))


def weather_of(weather: dict[str, Any]) -> str:
    degrees = weather.get("temperatureCelsius")
    warm = f"{degrees:.0f} °C" if isinstance(degrees, float | int) and abs(degrees) < 1e3 else ""
    return joined(said(weather.get("conditionsDescription")), warm, between=", ")
