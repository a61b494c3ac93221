"""Journey: a zip, or the folder it was unpacked to, with one JSON file an entry.

Photos lie beside the entries that name them. A place that is not known stands there as a number
larger than any.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, ClassVar, Final

from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.exchange.archive import Refused
from glimmer_desktop.exchange.diaries.day_one import weather_of
from glimmer_desktop.exchange.diaries.said import (
    fields,
    from_ms,
    hashed,
    in_zone,
    joined,
    listed,
    not_taken,
    plain_of,
    said,
    words,
)
from glimmer_desktop.exchange.json_values import whole_value
from glimmer_desktop.exchange.moment_json import Mistake
from glimmer_desktop.exchange.tree import Tree, picture_of, why_of
from glimmer_desktop.services.diaries import LeftOut, Page

_LOOKED_AT: Final = 5
"""Files of JSON that may be something else, before one that is an entry."""
_LIMIT: Final = 4 << 20
"""Bytes one entry may have."""
_EARTH: Final = 360.0
_TAKEN: Final = (
    *("id", "date_journal", "timezone", "text", "preview_text", "favourite", "tags", "photos"),
    *("address", "weather", "label", "music_title", "music_artist", "folder", "type"),
)


class Journey:
    """What its export holds."""

    program: ClassVar[str] = "Journey"

    def __init__(self, tree: Tree, _columns: Mapping[str, str]) -> None:
        self._tree = tree
        self._by_name = {name.casefold(): name for name in reversed(tree.names())}

    @classmethod
    def fits(cls, tree: Tree, _columns: Mapping[str, str]) -> bool:
        return any(_is_entry(tree, name) for name in islice(_named_so(tree), _LOOKED_AT))

    def pages(self) -> Iterator[Page | LeftOut]:
        for name in _named_so(self._tree):
            try:
                entry = fields(_read(self._tree, name))
            except (Refused, Mistake) as reason:
                yield LeftOut(name, why_of(reason))
            else:
                yield self._page(name, entry)

    def picture(self, name: str) -> bytes:
        return picture_of(self._tree, name)

    def _page(self, where: str, entry: dict[str, Any]) -> Page | LeftOut:
        utc = from_ms(entry.get("date_journal"))
        if utc is None:
            return LeftOut(where, Why("it does not say when it was", Cause.NO_DATE))
        at, zone = in_zone(utc, said(entry.get("timezone")))
        found = [self._beside_it(where, said(photo)) for photo in listed(entry.get("photos"))]
        mood, text = entry.get("mood"), plain_of(said(entry.get("text")))
        if isinstance(mood, str):  # what it means as a number is Journey's own
            entry = {name: value for name, value in entry.items() if name != "mood"}
        return Page(
            key=said(entry.get("id")) or hashed(utc, entry.get("text")),
            at=at,
            zone=zone,
            text=text or said(entry.get("preview_text")),
            mood=said(mood) if isinstance(mood, str) else "",
            tags=words(listed(entry.get("tags"))),
            starred=entry.get("favourite") in (True, "true"),
            pictures=tuple(dict.fromkeys(name for name in found if name)),
            beside=_beside(entry, found.count(None)),
            left=not_taken(_without_nowhere(entry), _TAKEN),
        )

    def _beside_it(self, where: str, photo: str) -> str | None:
        """The picture of this name in the folder of the entry."""
        folder = where[: where.rfind("/") + 1]
        return self._by_name.get(f"{folder}{photo}".casefold()) if photo else None


def _named_so(tree: Tree) -> Iterator[str]:
    """At the root, or in the one folder that packing anew brings."""
    for name in tree.names():
        if name.lower().endswith(".json") and name.count("/") <= 1 and "__MACOSX" not in name:
            yield name


def _is_entry(tree: Tree, name: str) -> bool:
    try:
        entry = fields(_read(tree, name))
    except (Refused, Mistake, OSError):
        return False
    return "date_journal" in entry and "text" in entry


def _read(tree: Tree, name: str) -> Any:
    return whole_value(tree.whole(name, _LIMIT))


def _without_nowhere(entry: dict[str, Any]) -> dict[str, Any]:
    """Without the number that stands for a place that is not known."""
    return {
        name: value
        for name, value in entry.items()
        if name not in ("lat", "lon") or (isinstance(value, float | int) and abs(value) <= _EARTH)
    }


def _beside(entry: dict[str, Any], gone: int) -> tuple[tuple[str, str], ...]:
    weather = fields(entry.get("weather"))
    seen = {
        "conditionsDescription": weather.get("description"),
        "temperatureCelsius": weather.get("degree_c"),
    }
    music = (said(entry.get(name)) for name in ("music_title", "music_artist"))
    told = {
        "Place": said(entry.get("address")) or said(weather.get("place")),
        "Weather": weather_of(seen),
        "Music": joined(*music, between=", "),
        "Label": said(entry.get("label")),
        "Folder": said(entry.get("folder")),
        "Not in the file": f"photos ({gone})" if gone else "",
    }
    return tuple((label, words) for label, words in told.items() if words)
