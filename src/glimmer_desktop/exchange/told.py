"""A moment in plain English words, for files that people read without Glimmer."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from glimmer_desktop.domain.moment import Family, Kind, Moment

_FAMILIES: Final = {
    Family.CUE: "In my body",
    Family.SENSE: "Through",
    Family.QUALITY: "It felt",
    Family.VALUE: "A value in it",
    Family.PLACE: "Where",
    Family.COMPANY: "With whom",
    Family.BODY_PLACE: "Where in my body",
    Family.SENSATION: "How it felt in my body",
    Family.CONNECTION: "I felt",
}
_CHOICES: Final = {
    "strength": "How strong",
    "energy": "Energy",
    "care": "Care",
    "source": "Who or what",
}
_CHANGES: Final = {"same": "the same", "touch": "a touch more", "clearly": "clearly more"}
_MANNERS: Final = {"by_itself": "by itself", "almost_missed": "almost missed"}
_WRITTEN: Final = {"did_next": "What I did next", "appreciation": "I appreciate"}


def told(moment: Moment) -> list[tuple[str, str]]:
    """All that was noted beside its words and pictures, as label and words; only what was said."""
    said = [
        ("What kind", "" if moment.kind is Kind.GLIMMER else plain(moment.kind)),
        ("How I am here", ", ".join(map(plain, moment.faces))),
        ("Before that", ", ".join(map(plain, moment.shift_from))),
        *((label, ", ".join(moment.words(family))) for family, label in _FAMILIES.items()),
        ("How safe it feels", _changed(plain(moment.felt_change))),
        *((label, plain(getattr(moment, field))) for field, label in _CHOICES.items()),
        ("It came", _manner(moment)),
        ("Came back", ", ".join(f"{time:%Y-%m-%d %H:%M}" for time in moment.again)),
        *((label, getattr(moment, field).strip()) for field, label in _WRITTEN.items()),
    ]
    return [(label, words) for label, words in said if words]


def plain(choice: StrEnum | None) -> str:
    """One of several as words: "on guard"; "" for none."""
    return "" if choice is None else choice.value.replace("-", " ")


def when(moment: Moment) -> str:
    """Day and time by the clock of where it was: "2026-11-22 15:42"."""
    at = moment.noticed_at
    return f"{at.date().isoformat()} {at.hour:02}:{at.minute:02}"


def without_controls(text: str) -> str:
    """Line ends of one kind, and a sign in place of each control: no file of words has those."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return lines.translate(_CONTROLS)


_CONTROLS: Final = {
    code: "\N{REPLACEMENT CHARACTER}"
    for code in (*range(0x20), *range(0x7F, 0xA0), 0xFFFE, 0xFFFF)
    if code not in (0x09, 0x0A)
}


def _changed(change: str) -> str:
    return _CHANGES.get(change, change)


def _manner(moment: Moment) -> str:
    surprise = {None: "", True: "as a surprise", False: "as expected"}[moment.surprise]
    said = (surprise, *(word for field, word in _MANNERS.items() if getattr(moment, field)))
    return ", ".join(part for part in said if part)
