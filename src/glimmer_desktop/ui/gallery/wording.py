"""How a moment is said in a few words: on its tile, to a screen reader, and in full."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from glimmer_desktop.domain.leaf import leaf_of
from glimmer_desktop.domain.moment import Draft, Family, Kind, Moment
from glimmer_desktop.ui.choice_words import choice_name, field_title, yes_name
from glimmer_desktop.ui.dates import leaf_name, long_date, short_date
from glimmer_desktop.ui.widgets.spoken import sentences
from glimmer_desktop.ui.words import face_name, family_name, kind_name

LONGEST_SHOWN = 600
"""Characters of a note that a tile or a list looks at; the rest would not show anyway."""

LONGEST_LINK = 44
"""Characters of a moment that a link to it shows."""


def words_of(moment: Moment) -> str:
    """What it says on its tile: the note, else the next best thing that was written or chosen."""
    captions = (photo.caption for photo in moment.photos)
    written = (moment.text, moment.and_also, *captions, moment.appreciation, moment.did_next)
    for part in written:
        if part.strip():
            return part.strip()[:LONGEST_SHOWN]
    chosen = [word for family in Family for word in moment.words(family)]
    choices = (_chosen(moment, field) for field in _CHOICES)
    return ", ".join(chosen or filter(None, (*choices, _manner(moment))))[:LONGEST_SHOWN]


def first_line(moment: Moment) -> str:
    """The words in one line, for lists."""
    return " ".join(words_of(moment).split())


def link_line(moment: Moment, now: datetime, locale: QLocale) -> str:
    """Its day and how it begins, short enough for a button; of a private one only the day."""
    words = private_word() if moment.private else first_line(moment)
    if len(words) > LONGEST_LINK:
        words = f"{words[: LONGEST_LINK - 1].rstrip()}…"
    return " · ".join(part for part in (short_date(moment.noticed_at, now, locale), words) if part)


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
        return sentences((private_word(), date_line(moment, now, locale, covered=True)))
    faces = ", ".join(face_name(face) for face in moment.faces)
    close = _tr("kept close") if moment.close else ""
    told = ", ".join(photo.alt.strip() for photo in moment.photos if photo.alt.strip())
    photo = _tr("with a photo") if moment.photos else ""
    photo = f"{photo}: {told}" if told else photo
    kind = kind_name(moment.kind)
    return sentences((words_of(moment), kind, faces, date_line(moment, now, locale), photo, close))


def close_word(moment: Moment) -> str:
    """Whether it is kept close, as one hears it after asking for the other."""
    return _tr("Kept close") if moment.close else _tr("Kept close no longer")


def private_said(moment: Moment) -> str:
    """The same of being private."""
    return _tr("Private now") if moment.private else _tr("Private no longer")


def private_word() -> str:
    return _tr("private")


def details(moment: Draft, prompts: Mapping[str, str], locale: QLocale) -> list[tuple[str, str]]:
    """Everything but words and faces that was noted, as label and words; only what is set.

    `prompts` are the shipped invitations by key; a prompt not among them is left out.
    """
    said = [
        (field_title("kind"), "" if moment.kind is Kind.GLIMMER else kind_name(moment.kind)),
        (field_title("shift_from"), ", ".join(face_name(face) for face in moment.shift_from)),
        *((family_name(family), ", ".join(moment.words(family))) for family in Family),
        *((field_title(field), _chosen(moment, field)) for field in ("strength", "felt_change")),
        (field_title("energy"), _chosen(moment, "energy")),
        (field_title("manner"), _manner(moment)),
        *((field_title(field), _chosen(moment, field)) for field in ("care", "source")),
        (field_title("again"), ", ".join(long_date(time, locale) for time in moment.again)),
        (field_title("did_next"), moment.did_next),
        (field_title("appreciation"), moment.appreciation),
        (field_title("prompt"), prompts.get(moment.prompt or "", "")),
        (_tr("Looking back on"), _leaf(moment, locale)),
    ]
    return [(label, words) for label, words in said if words]


def _leaf(moment: Moment | Draft, locale: QLocale) -> str:
    """The month or year that it is a line of one's own to."""
    leaf = leaf_of(moment.prompt or "")
    return "" if leaf is None else leaf_name(leaf, locale)


_CHOICES = ("strength", "felt_change", "energy", "care", "source")


def _chosen(moment: Draft, field: str) -> str:
    choice = getattr(moment, field)
    return "" if choice is None else choice_name(choice)


def _manner(moment: Draft) -> str:
    said = [
        "" if moment.surprise is None else yes_name("surprise", moment.surprise),
        *(yes_name(f, True) for f in ("by_itself", "almost_missed") if getattr(moment, f)),
    ]
    return ", ".join(part for part in said if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Moment", text)
