"""Day One Classic: a folder (or a zip of it) with one property list an entry, `*.doentry`.

The property lists are XML. They name no other file, and define nothing: what does is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC
from typing import TYPE_CHECKING, Any, ClassVar, Final

from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.exchange.diaries.day_one import place_of, weather_of
from glimmer_desktop.exchange.diaries.said import (
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
from glimmer_desktop.exchange.moment_json import Mistake
from glimmer_desktop.exchange.tree import Pictures, Tree, picture_of, why_of
from glimmer_desktop.services.diaries import LeftOut, Page

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_ENTRY_LIMIT: Final = 8 << 20
_DEEP: Final = 12
_TAKEN: Final = (
    *("Creation Date", "Entry Text", "Tags", "Starred", "UUID", "Time Zone", "Location"),
    *("Weather", "Activity", "Step Count", "Music"),
)
_LOCATION: Final = {
    "Place Name": "placeName",
    "Locality": "localityName",
    "Administrative Area": "administrativeArea",
    "Country": "country",
}


class DayOneClassic:
    """The format before 2016."""

    program: ClassVar[str] = "Day One"

    def __init__(self, tree: Tree, _columns: Mapping[str, str]) -> None:
        self._tree = tree
        self._pictures = Pictures(tree, "photos")

    @classmethod
    def fits(cls, tree: Tree, _columns: Mapping[str, str]) -> bool:
        return any(_is_entry(name) for name in tree.names())

    def pages(self) -> Iterator[Page | LeftOut]:
        for name in filter(_is_entry, self._tree.names()):
            try:
                entry = fields(read_plist(self._tree.whole(name, _ENTRY_LIMIT)))
            except Mistake as mistake:
                yield LeftOut(name, why_of(mistake))
            else:
                yield self._page(name, entry)

    def picture(self, name: str) -> bytes:
        return picture_of(self._tree, name)

    def _page(self, name: str, entry: dict[str, Any]) -> Page | LeftOut:
        created = moment_in(said(entry.get("Creation Date")))
        if created is None:
            return LeftOut(name, Why("it does not say when it was", Cause.NO_DATE))
        utc = created if created.tzinfo else created.replace(tzinfo=UTC)
        at, zone = in_zone(utc, said(entry.get("Time Zone")))
        uuid = said(entry.get("UUID"))
        stem = name.rpartition("/")[2].rpartition(".")[0]
        found = self._pictures.named(uuid) or self._pictures.named(stem)
        return Page(
            key=(uuid or stem).upper() or hashed(name),
            at=at,
            zone=zone,
            text=said(entry.get("Entry Text")),
            tags=words(listed(entry.get("Tags"))),
            starred=entry.get("Starred") is True,
            pictures=(found,) if found else (),
            beside=_beside(entry),
            left=not_taken(entry, _TAKEN),
        )


def _is_entry(name: str) -> bool:
    return name.lower().endswith(".doentry") and "__MACOSX" not in name


def _beside(entry: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    location, weather = fields(entry.get("Location")), fields(entry.get("Weather"))
    music, steps = fields(entry.get("Music")), entry.get("Step Count")
    walked = f"{steps} steps" if isinstance(steps, int) and steps > 0 else ""
    celsius = said(weather.get("Celsius"))
    warm = float(celsius) if celsius.lstrip("-").isdecimal() and len(celsius) < 5 else None
    conditions = {
        "conditionsDescription": weather.get("Description"),
        "temperatureCelsius": warm,
    }
    told = {
        "Place": place_of({_LOCATION.get(key, key): value for key, value in location.items()}),
        "Weather": weather_of(conditions),
        "Activity": joined(said(entry.get("Activity")), walked, between=", "),
        "Music": joined(*(said(music.get(name)) for name in ("Track", "Artist")), between=", "),
    }
    return tuple((label, words) for label, words in told.items() if words)


def read_plist(data: bytes) -> object:
    """What a property list in XML says; dates stay text. Raises Mistake."""
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    try:
        root = fromstring(data, forbid_entities=True, forbid_external=True)
    except DefusedXmlException:
        raise Mistake("it defines what no entry needs") from None
    except (ParseError, ValueError, LookupError):
        raise Mistake("its XML is broken") from None
    held = list(root)
    if root.tag != "plist" or len(held) != 1:
        raise Mistake("it is not a property list")
    return _value(held[0], _DEEP)


def _value(element: Element, deep: int) -> object:
    if deep == 0:
        raise Mistake("its values lie too deep in one another")
    text = element.text or ""
    match element.tag:
        case "dict":
            return _dict(list(element), deep)
        case "array":
            return [_value(one, deep - 1) for one in element]
        case "true" | "false":
            return element.tag == "true"
        case "integer":
            digits = text.strip()
            whole = digits.lstrip("-").isdecimal() and len(digits) < 20
            return int(digits) if whole else digits
        case _:
            return text


def _dict(held: list[Element], deep: int) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in zip(held[::2], held[1::2], strict=False):
        if key.tag != "key" or (key.text or "") in found:
            raise Mistake("a name in it stands twice, or is none")
        found[key.text or ""] = _value(value, deep - 1)
    return found
