"""What formats have in common: values that may be anything, read as what they should be."""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta, timezone
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from glimmer_desktop.domain.whys import Cause, Why

NOON: Final = time(12)
_ZONE: Final = re.compile(r"[A-Za-z0-9_+-]{1,40}(?:/[A-Za-z0-9_+-]{1,40}){0,2}")
_TIME: Final = re.compile(
    r"(\d{1,2})(?:[:.h](\d{2}))?(?:[:.](\d{2}))?\s*([ap]\.?\s?m\.?)?", re.IGNORECASE | re.ASCII
)
_MARKUP: Final = re.compile(
    r"</?(?:br|p|div|span|b|i|u|s|strong|em|ul|ol|li|h[1-6]|font|a|strike)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_BREAKS: Final = re.compile(r"<(?:br\s*/?|/p|/div|/li|/h[1-6])\s*>", re.IGNORECASE)
_ENTITY: Final = re.compile(r"&(?:amp|lt|gt|quot|nbsp|#39|#x27);")


def said(value: object) -> str:
    """Text, or "" where nothing was said: some programs write "(null)" for that."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    text = str(value).strip()
    return "" if text == "(null)" else text


def listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def fields(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def entry_of(number: int, name: str = "") -> Why:
    """Where an entry stands, in the file of this name or in the one there is."""
    if name:
        return Why(f"{name}, entry {number}", Cause.ENTRY_OF_FILE, name=name, number=number)
    return Why(f"entry {number}", Cause.ENTRY, number=number)


def words(values: Iterable[object], mark: str = "") -> tuple[str, ...]:
    """Each word once, on one line and without the mark before it."""
    plain = (" ".join(said(value).split()).removeprefix(mark).strip() for value in values)
    return tuple(dict.fromkeys(word for word in plain if word))


def not_taken(given: dict[str, Any], taken: Iterable[str]) -> tuple[str, ...]:
    """The names of what says something and is not taken along."""
    known = set(taken)
    return tuple(name for name, value in given.items() if name not in known and _says(value))


def _says(value: object) -> bool:
    return value not in (None, "", "(null)", False, [], {})


def joined(*parts: str, between: str = "\n") -> str:
    return between.join(part for part in parts if part)


def hashed(*parts: object) -> str:
    """What tells an entry from others where its program gives it no name."""
    text = "\0".join(str(part) for part in parts)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def moment_in(text: str) -> datetime | None:
    """ISO 8601, as far as it is one."""
    try:
        found = datetime.fromisoformat(text.strip())
        return found if found.tzinfo is None else _real(found)
    except (ValueError, OverflowError):
        return None


def _real(found: datetime) -> datetime:
    found.astimezone(UTC)  # OverflowError for what lies before all time there
    return found


def in_zone(utc: datetime, zone: str) -> tuple[datetime, str]:
    """A time as the clock of a zone showed it; as it is where the zone is none."""
    name = zone.replace("\\/", "/").strip()
    if not _ZONE.fullmatch(name):
        return utc, ""
    try:
        return utc.astimezone(ZoneInfo(name)), name
    except (ZoneInfoNotFoundError, ValueError, OverflowError, OSError):
        return utc, ""


def time_of_day(text: str) -> time | None:
    """ "20:39", "11:54 pm", "8.05 a.m." """
    found = _TIME.fullmatch(" ".join(text.split()))
    if found is None:
        return None
    hour, minute, second = int(found[1]), int(found[2] or 0), int(found[3] or 0)
    if half := (found[4] or "").lower()[:1]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    elif found[2] is None:
        return None
    try:
        return time(hour, minute, second)
    except ValueError:
        return None


def from_ms(value: object, offset_ms: object = 0) -> datetime | None:
    """A time in ms since 1970 UTC, by a clock that is so many ms ahead of it."""
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    ahead = offset_ms if isinstance(offset_ms, int) and abs(offset_ms) <= 15 * 3_600_000 else 0
    try:
        zone = timezone(timedelta(seconds=ahead // 1000))
        return datetime.fromtimestamp(value / 1000, UTC).astimezone(zone)
    except (ValueError, OverflowError, OSError):
        return None


def plain_of(text: str, *, always: bool = False) -> str:
    """A note without its markup. If not `always`, text that has none stays as it is."""
    if not (always or _MARKUP.search(text) or _ENTITY.search(text)):
        return text
    broken = _BREAKS.sub("\n", text)
    return html.unescape(_MARKUP.sub("", broken)).replace("\xa0", " ").strip()
