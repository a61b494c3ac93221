"""How a moment is said in a few words: on its tile, to a screen reader, and in full."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from glimmer_desktop.domain.moment import (
    Care,
    Energy,
    Family,
    FeltChange,
    Kind,
    Moment,
    Source,
    Strength,
)
from glimmer_desktop.ui.gallery.dates import long_date, short_date
from glimmer_desktop.ui.words import face_name, family_name, kind_name

LONGEST_SHOWN = 600
"""Characters of a note that a tile or a list looks at; the rest would not show anyway."""


def words_of(moment: Moment) -> str:
    """What it says on its tile: the note, else the next best thing that was written or chosen."""
    captions = (photo.caption for photo in moment.photos)
    written = (moment.text, moment.and_also, *captions, moment.appreciation, moment.did_next)
    for part in written:
        if part.strip():
            return part.strip()[:LONGEST_SHOWN]
    chosen = (word for family in Family for word in moment.words(family))
    return ", ".join(chosen)[:LONGEST_SHOWN]


def first_line(moment: Moment) -> str:
    """The words in one line, for lists."""
    return " ".join(words_of(moment).split())


def face_line(moment: Moment) -> str:
    """Faces and kind by word: "settled", "both at once", "on guard · trigger"."""
    parts = []
    if len(moment.faces) == 1:
        parts.append(face_name(moment.faces[0]))
    elif moment.faces:
        parts.append(_tr("both at once") if len(moment.faces) == 2 else _tr("several at once"))
    if moment.kind is not Kind.GLIMMER:
        parts.append(kind_name(moment.kind))
    return " · ".join(parts)


def date_line(moment: Moment, now: datetime, locale: QLocale, *, covered: bool = False) -> str:
    """The day, and the first cue unless the moment is covered."""
    day = short_date(moment.noticed_at, now, locale)
    if covered or not moment.cues or words_of(moment) == ", ".join(moment.cues):
        return day
    return f"{day} · {moment.cues[0]}"


def spoken(moment: Moment, now: datetime, locale: QLocale, *, covered: bool) -> str:
    """Everything a tile shows, as a screen reader says it."""
    if covered:
        return ". ".join((private_word(), date_line(moment, now, locale, covered=True)))
    faces = ", ".join(face_name(face) for face in moment.faces)
    close = _tr("kept close") if moment.close else ""
    photo = _tr("with a photo") if moment.photos else ""
    kind = kind_name(moment.kind)
    parts = (words_of(moment), kind, faces, date_line(moment, now, locale), photo, close)
    return ". ".join(part for part in parts if part)


def private_word() -> str:
    return _tr("private")


def details(moment: Moment, prompts: Mapping[str, str], locale: QLocale) -> list[tuple[str, str]]:
    """Everything but words and faces that was noted, as label and words; only what is set.

    `prompts` are the shipped invitations by key; a prompt not among them is left out.
    """
    said = [
        (_tr("What kind"), "" if moment.kind is Kind.GLIMMER else kind_name(moment.kind)),
        (_tr("Before that"), ", ".join(face_name(face) for face in moment.shift_from)),
        *((family_name(family), ", ".join(moment.words(family))) for family in Family),
        (_tr("How strong"), _choice_word(moment.strength)),
        (_tr("How safe it feels"), _choice_word(moment.felt_change)),
        (_tr("Energy"), _choice_word(moment.energy)),
        (_tr("It came"), _manner(moment)),
        (_tr("Care"), _choice_word(moment.care)),
        (_tr("Who or what"), _choice_word(moment.source)),
        (_tr("Came back"), ", ".join(long_date(time, locale) for time in moment.again)),
        (_tr("What I did next"), moment.did_next),
        (_tr("I appreciate"), moment.appreciation),
        (_tr("Asked by"), prompts.get(moment.prompt or "", "")),
    ]
    return [(label, words) for label, words in said if words]


def _manner(moment: Moment) -> str:
    expected = {True: _tr("as a surprise"), False: _tr("as expected"), None: ""}
    parts = (
        expected[moment.surprise],
        _tr("by itself") if moment.by_itself else "",
        _tr("almost missed") if moment.almost_missed else "",
    )
    return ", ".join(part for part in parts if part)


def _choice_word(choice: StrEnum | None) -> str:
    if choice is None:
        return ""
    words: dict[StrEnum, str] = {
        Strength.FAINT: _tr("faint"),
        Strength.MILD: _tr("mild"),
        Strength.CLEAR: _tr("clear"),
        Strength.STRONG: _tr("strong"),
        FeltChange.LESS: _tr("less"),
        FeltChange.SAME: _tr("the same"),
        FeltChange.TOUCH: _tr("a touch more"),
        FeltChange.CLEARLY: _tr("clearly more"),
        Energy.SETTLING: _tr("settling"),
        Energy.BRIGHTENING: _tr("brightening"),
        Care.TO_ME: _tr("to me"),
        Care.TO_SOMEONE: _tr("to someone"),
        Care.RECEIVED: _tr("received"),
        Source.PERSON: _tr("a person"),
        Source.ANIMAL: _tr("an animal"),
        Source.PLACE: _tr("a place"),
        Source.THING: _tr("a thing"),
    }
    return words[choice]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Moment", text)
