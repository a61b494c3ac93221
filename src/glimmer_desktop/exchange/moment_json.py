"""One moment as the public JSON object of `glimmer list --json` and of exports, and back again.

The fields and their order are a promise to other programs; the schema is published in
`docs/schema/moment.schema.json`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import MAXYEAR, MINYEAR, UTC, datetime
from enum import StrEnum
from typing import Any, Final, TypeVar

from glimmer_desktop.domain.moment import (
    IMPORTED_TEXT_LIMIT,
    Care,
    Energy,
    Face,
    Family,
    FeltChange,
    Kind,
    Moment,
    MomentId,
    Photo,
    Source,
    Strength,
    moment_of,
)

Member = TypeVar("Member", bound=StrEnum)
Read = Callable[[object], Any]

WORD_LIMIT: Final = 1_000
"""Characters one word of a list may have in an import."""
LIST_LIMIT: Final = 10_000
"""Entries one list of a moment may have in an import."""

FIELDS: Final = (
    *("id", "kind", "noticed_at", "zone", "text", "and_also", "faces", "shift_from", "cues"),
    *("senses", "qualities", "values", "places", "company", "prompt", "photos", "close"),
    *("private", "created_at", "changed_at", "strength", "body_places", "sensations"),
    *("connection", "felt_change", "energy", "surprise", "by_itself", "almost_missed", "care"),
    *("source", "again", "linked_to", "did_next", "appreciation"),
)
"""Every field, in the order in which it is written."""
LISTS: Final = frozenset(
    (*Family, "faces", "shift_from", "photos", "again", "linked_to"),
)
"""Those that are lists."""
SWITCHES: Final = ("close", "private", "by_itself", "almost_missed")
"""Those that are true or false; `surprise` is, too, or null."""
PHOTO_FIELDS: Final = ("sha256", "width", "height", "bytes", "media_type", "caption", "alt")
_UUID: Final = re.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
MEDIA_TYPES: Final = ("image/jpeg", "image/png", "image/webp")


class Mistake(ValueError):
    """Something in a moment's object that cannot be taken, with its field."""


def moment_to_json(moment: Moment) -> dict[str, Any]:
    """Every field, always; what was not said is null, false or an empty list."""
    return {field: _plain(getattr(moment, field)) for field in FIELDS}


def moment_from_json(given: object) -> Moment:
    """A moment out of its object, each field checked. Raises Mistake."""
    read = read_fields(given, _READERS)
    for field in ("id", "noticed_at"):
        if field not in read:
            raise Mistake(f"{field} is missing")
    read.setdefault("created_at", read["noticed_at"])
    read.setdefault("changed_at", read["created_at"])
    return moment_of(read)


def _plain(value: object) -> Any:
    """Asked 36 times a moment: what is most frequent comes first."""
    kind = value.__class__
    if kind is str:
        return value or None
    if kind is tuple:
        return [_plain(one) for one in value] if value else []  # type: ignore[attr-defined]
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Photo):
        return {field: _plain(getattr(value, field)) for field in PHOTO_FIELDS}
    return value


def read_fields(given: object, readers: Mapping[str, Read]) -> dict[str, Any]:
    """What was said of an object, each field checked. Raises Mistake."""
    if not isinstance(given, dict):
        raise Mistake("it is not an object")
    if not given.keys() <= readers.keys():
        field = next(iter(given.keys() - readers.keys()))
        raise Mistake(f"the field {quoted(field)} is not known here")
    read: dict[str, Any] = {}
    for field, value in given.items():
        # Most fields of most moments say nothing, and need no reader.
        if value is None or (not value and value.__class__ is _UNSAID.get(field)):
            continue
        try:
            read[field] = readers[field](value)
        except Mistake as mistake:
            raise Mistake(f"{field}: {mistake}") from None
    return read


def read_text(limit: int) -> Read:
    def read(value: object) -> str:
        if not isinstance(value, str):
            raise Mistake(f"{_named(value)} is not text")
        if len(value) > limit:
            raise Mistake(f"its {len(value):,} characters are more than {limit:,}")
        if not value.isascii():
            try:
                value.encode("utf-8")
            except UnicodeEncodeError:
                raise Mistake("it holds half a character (a lone surrogate)") from None
        return value

    return read


def _word(value: object) -> str:
    word: str = _SHORT(value)
    if not word.strip():
        raise Mistake("an entry is empty")
    return word


def member_of(members: type[Member]) -> Read:
    named: dict[str, Member] = {member.value: member for member in members}

    def read(value: object) -> Member:
        member = named.get(value) if isinstance(value, str) else None
        if member is not None:
            return member
        raise Mistake(f"{quoted(value)} is none of {', '.join(members)}")

    return read


def _words(value: object) -> tuple[str, ...]:
    """Looked at all together; one by one only where that finds something wrong, to say which."""
    if isinstance(value, list):
        with suppress(TypeError, UnicodeEncodeError):
            words = "".join(value)
            words.encode("utf-8")
            if len(words) <= WORD_LIMIT and all(map(str.strip, value)):
                return tuple(dict.fromkeys(value))
    found: tuple[str, ...] = _EACH_WORD(value)
    return found


def _many(read_one: Read) -> Read:
    def read(value: object) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise Mistake(f"{_named(value)} is not a list")
        if len(value) > LIST_LIMIT:
            raise Mistake(f"its {len(value):,} entries are more than {LIST_LIMIT:,}")
        return tuple([read_one(one) for one in value]) if value else ()

    return read


def each_once(read_one: Read) -> Read:
    read_many = _many(read_one)

    def read(value: object) -> tuple[Any, ...]:
        found: tuple[Any, ...] = read_many(value)
        return tuple(dict.fromkeys(found)) if len(found) > 1 else found

    return read


def read_yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise Mistake(f"{_named(value)} is neither true nor false")
    return value


def read_time(value: object) -> datetime:
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
        if found is not None and found.tzinfo is not None:
            if not _SURE_YEARS[0] < found.year < _SURE_YEARS[1]:
                found.astimezone(UTC)  # some lie before all time there
            return found
    except (ValueError, OverflowError):
        pass  # said below, as for anything else that is no time
    raise Mistake(f"{quoted(value)} is not an ISO 8601 time with an offset")


def read_id(value: object) -> MomentId:
    if not isinstance(value, str) or not _UUID.fullmatch(value):
        raise Mistake(f"{quoted(value)} is not an id (a UUID in lower case)")
    return MomentId(value)


def _sha256(value: object) -> str:
    if not isinstance(value, str) or len(value) != 64 or set(value) - set("0123456789abcdef"):
        raise Mistake(f"{quoted(value)} is not a SHA-256")
    return value


def _size(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 < value < 1 << 40:
        raise Mistake(f"{quoted(value)} is not a size")
    return value


def _media_type(value: object) -> str:
    if value not in MEDIA_TYPES:
        raise Mistake(f"{quoted(value)} is none of {', '.join(MEDIA_TYPES)}")
    return str(value)


def _photo(value: object) -> Photo:
    read = read_fields(value, _PHOTO_READERS)
    missing = [field for field in PHOTO_FIELDS[:5] if field not in read]
    if missing:
        raise Mistake(f"{missing[0]} is missing")
    return Photo(**read)


def _named(value: object) -> str:
    names = {bool: "true or false", int: "a number", float: "a number", str: "text"}
    return names.get(type(value), "a list" if isinstance(value, list) else "an object")


def quoted(value: object) -> str:
    """A short piece of what was given, safe to show."""
    shown = value if isinstance(value, str) else _named(value)
    short = shown if len(shown) <= 40 else f"{shown[:39]}…"
    return f"“{short.encode('utf-8', 'replace').decode()}”"


_LONG = read_text(IMPORTED_TEXT_LIMIT)
_SHORT = read_text(WORD_LIMIT)
_EACH_WORD = each_once(_word)
_SURE_YEARS: Final = MINYEAR, MAXYEAR
"""Whatever lies between these has a time in UTC."""
_PHOTO_READERS: Final[Mapping[str, Read]] = {
    "sha256": _sha256,
    "width": _size,
    "height": _size,
    "bytes": _size,
    "media_type": _media_type,
    "caption": _LONG,
    "alt": _LONG,
}
_UNSAID: Final[Mapping[str, type]] = {
    **dict.fromkeys(LISTS, list),
    **dict.fromkeys(SWITCHES, bool),
}
"""Of these the empty one, an empty list or false, is as good as null."""
_READERS: Final[Mapping[str, Read]] = {
    "id": read_id,
    "kind": member_of(Kind),
    "noticed_at": read_time,
    "zone": _SHORT,
    "text": _LONG,
    "and_also": _LONG,
    "faces": each_once(member_of(Face)),
    "shift_from": each_once(member_of(Face)),
    "cues": _words,
    "senses": _words,
    "qualities": _words,
    "values": _words,
    "places": _words,
    "company": _words,
    "prompt": _SHORT,
    "photos": _many(_photo),
    "close": read_yes_or_no,
    "private": read_yes_or_no,
    "created_at": read_time,
    "changed_at": read_time,
    "strength": member_of(Strength),
    "body_places": _words,
    "sensations": _words,
    "connection": _words,
    "felt_change": member_of(FeltChange),
    "energy": member_of(Energy),
    "surprise": read_yes_or_no,
    "by_itself": read_yes_or_no,
    "almost_missed": read_yes_or_no,
    "care": member_of(Care),
    "source": member_of(Source),
    "again": _many(read_time),
    "linked_to": _many(read_id),
    "did_next": _LONG,
    "appreciation": _LONG,
}
