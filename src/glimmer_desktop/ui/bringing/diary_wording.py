"""What came of a diary of another program, or would, in plain sentences."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from glimmer_desktop.services.diaries import CameIn, LeftOut
from glimmer_desktop.ui.dates import full_day
from glimmer_desktop.ui.why_words import why_words

NAMED = 200
"""Parts that were left out and are named; of the others it is said how many there are."""
_IN_A_LINE = 30


def part_name(part: str) -> str:
    """What a column of a table can be (`services.diaries.PARTS`)."""
    return {
        "date": _tr("The day"),
        "time": _tr("The time"),
        "title": _tr("A title"),
        "text": _tr("The words"),
        "tags": _tr("Tags"),
        "mood": _tr("A mood"),
    }[part]


def found_line(would: CameIn, locale: QLocale) -> str:
    """What a dry run found."""
    if not would.moments:
        return " ".join(filter(None, (_tr("There is nothing new in it."), *_also(would, locale))))
    sentence = _n("{pages} pages of {program} would come in, {days}.", would.moments)
    if would.moments == 1:
        sentence = _tr("One page of {program} would come in, {days}.")
    return " ".join((_filled(sentence, would, locale), *_also(would, locale)))


def came_line(done: CameIn, locale: QLocale) -> str:
    """What came in."""
    if not done.moments:
        return found_line(done, locale)
    sentence = _n("{pages} pages of {program} came in, {days}.", done.moments)
    if done.moments == 1:
        sentence = _tr("One page of {program} came in, {days}.")
    return " ".join((_filled(sentence, done, locale), *_also(done, locale)))


def beside(told: CameIn, locale: QLocale) -> str:
    """What becomes words, what stays behind and what cannot be taken, line by line."""
    lines = [
        _counted(_tr("Kept as words under the text: {names}"), told.as_words, locale),
        _counted(_tr("Stays behind: {names}"), told.left, locale),
        *map(_left_out, told.left_out[:NAMED]),
    ]
    if len(told.left_out) > NAMED:
        lines.append(
            _tr("and {count} more").format(count=QLocale().toString(len(told.left_out) - NAMED))
        )
    return "\n".join(line for line in lines if line)


def _filled(sentence: str, told: CameIn, locale: QLocale) -> str:
    pages = locale.toString(told.moments)
    return sentence.format(pages=pages, program=_program(told), days=_days(told, locale))


def _program(told: CameIn) -> str:
    """Programs are called what they are called; a table is no name."""
    return _tr("a table") if told.program == "a table" else told.program


def _days(told: CameIn, locale: QLocale) -> str:
    if told.first is None or told.last is None:
        return ""
    first, last = (full_day(day, locale) for day in (told.first, told.last))
    if first == last:
        return _tr("of {day}").format(day=first)
    return _tr("from {first} to {last}").format(first=first, last=last)


def _also(told: CameIn, locale: QLocale) -> list[str]:
    said = (
        (told.photos, _tr("Photos with them: {count}.")),
        (told.already_there, _tr("Already here: {count}.")),
        (len(told.left_out), _tr("Left out: {count}.")),
    )
    return [sentence.format(count=locale.toString(count)) for count, sentence in said if count]


def _left_out(part: LeftOut) -> str:
    return _tr("{where}: {why}").format(where=why_words(part.where), why=why_words(part.why))


def _counted(sentence: str, found: Mapping[str, int], locale: QLocale) -> str:
    if not found:
        return ""
    named = [f"{name} ({locale.toString(count)})" for name, count in [*found.items()][:_IN_A_LINE]]
    if len(found) > _IN_A_LINE:
        named.append(
            _tr("and {count} more").format(count=QLocale().toString(len(found) - _IN_A_LINE))
        )
    return sentence.format(names=", ".join(named))


def _n(text: str, count: int) -> str:
    return QCoreApplication.translate("Diary", text, None, count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Diary", text)
