"""What came of a folder of pictures, or would, in plain sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.picture_import import Brought
from glimmer_desktop.ui.dates import count_of, full_day

NAMED = 200
"""Files that were left out and are named; of the others it is said how many there are."""


def found_line(would: Brought, together: bool, locale: QLocale) -> str:
    """What a dry run found."""
    if not would.photos:
        return " ".join(filter(None, (_tr("There is nothing new in it."), *_also(would))))
    moments = would.minutes if together else would.moments
    sentence = _n("{photos} pictures would come in as {moments}, {days}.", would.photos)
    if moments == 1:
        sentence = _n("{photos} pictures would come in as one moment, {days}.", would.photos)
    if would.photos == 1:
        sentence = _tr("One picture would come in, {days}.")
    return " ".join((_filled(sentence, would, moments, locale), *_also(would)))


def came_line(done: Brought, locale: QLocale) -> str:
    """What came in."""
    if not done.photos:
        return found_line(done, False, locale)
    sentence = _n("{photos} pictures came in as {moments}, {days}.", done.photos)
    if done.moments == 1:
        sentence = _n("{photos} pictures came in as one moment, {days}.", done.photos)
    if done.photos == 1:
        sentence = _tr("One picture came in, {days}.")
    return " ".join((_filled(sentence, done, done.moments, locale), *_also(done)))


def left_out(refused: tuple[Known, ...]) -> str:
    """One line a file: its name, and why."""
    lines = [f"{_name(known)}: {_why(known)}" for known in refused[:NAMED]]
    if len(refused) > NAMED:
        lines.append(_tr("and {count} more").format(count=QLocale().toString(len(refused) - NAMED)))
    return "\n".join(lines)


def _filled(sentence: str, told: Brought, moments: int, locale: QLocale) -> str:
    photos, shown = locale.toString(told.photos), count_of(moments, locale)
    return sentence.format(photos=photos, moments=shown, days=_days(told, locale))


def _days(told: Brought, locale: QLocale) -> str:
    if told.first is None or told.last is None:
        return ""
    first, last = (full_day(day, locale) for day in (told.first, told.last))
    if first == last:
        return _tr("of {day}").format(day=first)
    days = locale.toString(told.days)
    said = _n("of {days} days from {first} to {last}", told.days)
    return said.format(days=days, first=first, last=last)


def _also(told: Brought) -> list[str]:
    said = (
        (told.already_there, _tr("Already here: {count}.")),
        (told.undated, _tr("Without a date of their own, on the day of the file: {count}.")),
        (len(told.refused), _tr("Left out: {count}.")),
    )
    return [sentence.format(count=QLocale().toString(count)) for count, sentence in said if count]


def _name(known: Known) -> str:
    path = known.values.get("path")
    return str(getattr(path, "name", path))


def _why(known: Known) -> str:
    if known.code is ErrorCode.PHOTO_NOT_A_PHOTO:
        return _tr("not a JPEG, PNG or WebP picture")
    if known.code is ErrorCode.PHOTO_TOO_LARGE:
        limit = known.values.get("limit", "")
        return _tr("larger than a photo may be ({limit})").format(limit=limit)
    return _tr("damaged, cut short, or closed to us")


def _n(text: str, count: int) -> str:
    return QCoreApplication.translate("Bringing", text, None, count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Bringing", text)
