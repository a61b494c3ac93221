"""What stands on the page for a session: the chosen parts of each moment, with names as letters."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from glimmer_desktop.domain.masking import masked
from glimmer_desktop.domain.moment import Family, Kind, Moment
from glimmer_desktop.services.session_page import Noted
from glimmer_desktop.ui.choice_words import field_title
from glimmer_desktop.ui.dates import count_of, day_date, long_date
from glimmer_desktop.ui.words import face_name, family_name, kind_name

WHEN, WORDS, AND_ALSO, FACES = "when", "text", "and_also", "faces"
_OTHERS: Final = (
    *("kind", "shift_from", Family.CUE, Family.BODY_PLACE, Family.SENSATION, Family.QUALITY),
    *(Family.VALUE, Family.COMPANY, Family.PLACE, "did_next", "appreciation"),
)
FIELDS: Final = (WHEN, WORDS, AND_ALSO, FACES, *(str(field) for field in _OTHERS))
"""What can be chosen, in the order of the page. Pictures are never on it."""
AT_FIRST: Final = frozenset({WHEN, WORDS, FACES, "kind", str(Family.CUE)})
"""Chosen beforehand: neither places nor people. A trigger is called one."""
_NAMES: Final = {
    WHEN: QT_TRANSLATE_NOOP("SessionPage", "Day and time"),
    WORDS: QT_TRANSLATE_NOOP("SessionPage", "Words"),
    AND_ALSO: QT_TRANSLATE_NOOP("SessionPage", "And also"),
    FACES: QT_TRANSLATE_NOOP("SessionPage", "How I am here"),
}


@dataclass(frozen=True)
class Entry:
    """One moment: a small line above, the words, small lines below."""

    above: str
    words: str
    below: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sheet:
    """All that is on the page, masked already."""

    title: str
    entries: tuple[Entry, ...] = ()
    more: int = 0
    """Moments that are not on it."""
    letters: bool = False
    """Whether any name was made a letter."""


def field_name(field: str) -> str:
    """What a field is called on its tick."""
    if field in _NAMES:
        return QCoreApplication.translate("SessionPage", str(_NAMES[field]))
    return family_name(Family(field)) if field in set(Family) else field_title(field)


def sheet(
    noted: Noted,
    days: tuple[date, date],
    chosen: Collection[str],
    names: Iterable[str],
    locale: QLocale,
) -> Sheet:
    """The page. `names` are masked besides those of the person's own lists."""
    parts = [_parts(moment, chosen) for moment in noted.moments]
    plain = [text for words, lines in parts for text in (words, *(said for _, said in lines))]
    said = masked(plain, [*noted.names, *names])
    left = iter(said)
    entries = (
        Entry(
            _above(moment, chosen, locale),
            next(left),
            tuple(f"{name}: {next(left)}" for name, _ in lines),
        )
        for moment, (_, lines) in zip(noted.moments, parts, strict=True)
    )
    kept = tuple(one for one in entries if one.above or one.words or one.below)
    first, last = (day_date(day, locale) for day in days)
    title = _tr("{first} to {last}").replace("{first}", first).replace("{last}", last)
    return Sheet(title, kept, noted.more, letters=said != plain)


def as_text(page: Sheet, locale: QLocale) -> str:
    """The same as plain text, whole."""
    parts = [page.title]
    for one in page.entries:
        parts.append("\n".join(filter(None, (one.above, one.words, *one.below))))
    return "\n\n".join([*parts, *foot(page, locale)]) + "\n"


def foot(page: Sheet, locale: QLocale, left_out: int = 0) -> list[str]:
    """What stands at the end: how many more there are, and what the letters are."""
    more = page.more + left_out
    said = []
    if more:
        said.append(_tr("Not on this page: {moments}.").format(moments=count_of(more, locale)))
    if page.letters:
        said.append(_tr("Letters stand for people."))
    return said


def stayed_out(noted: Noted, locale: QLocale) -> str:
    """What nobody asked to have on the page."""
    stayed = (
        (noted.left_out.private, _tr("Private, and not on it: {moments}.")),
        (noted.left_out.triggers, _tr("Triggers, and not on it: {moments}.")),
    )
    return " ".join(said.format(moments=count_of(count, locale)) for count, said in stayed if count)


def _above(moment: Moment, chosen: Collection[str], locale: QLocale) -> str:
    """When and how it was: no names are in it, though a month may be called as somebody is."""
    when = long_date(moment.noticed_at, locale) if WHEN in chosen else ""
    faces = ", ".join(map(face_name, moment.faces)) if FACES in chosen else ""
    return " · ".join(filter(None, (when, faces)))


def _parts(moment: Moment, chosen: Collection[str]) -> tuple[str, list[tuple[str, str]]]:
    """The words, and what stands below them as label and words."""
    written = [getattr(moment, one).strip() for one in (WORDS, AND_ALSO) if one in chosen]
    lines = [(field_name(str(f)), _said(moment, f)) for f in _OTHERS if str(f) in chosen]
    return "\n".join(filter(None, written)), [(name, said) for name, said in lines if said]


def _said(moment: Moment, field: str) -> str:
    if isinstance(field, Family):
        return ", ".join(moment.words(field))
    if field == "kind":
        return "" if moment.kind is Kind.GLIMMER else kind_name(moment.kind)
    if field == "shift_from":
        return ", ".join(map(face_name, moment.shift_from))
    written: str = getattr(moment, field)
    return written.strip()


def _tr(text: str) -> str:
    return QCoreApplication.translate("SessionPage", text)
