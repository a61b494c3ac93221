"""What is said about what comes up again, and about what is left alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from glimmer_desktop.domain.left_alone import Left, Stretch, ThisMoment, ThisWord
from glimmer_desktop.domain.moment import Family
from glimmer_desktop.domain.resurfacing import Ago, Resurfaced
from glimmer_desktop.ui.dates import day_date

LONGEST_NAME = 60
"""Characters of a person's own word, or of a moment, in a line about it."""


def when_it_was(resurfaced: Resurfaced, locale: QLocale) -> str:
    """Why it comes up today: "A year ago today", "About 3 years ago"."""
    years, that_day = resurfaced.occasion.years, resurfaced.on_the_day
    if resurfaced.occasion.ago is Ago.A_MONTH:
        return _tr("A month ago today") if that_day else _tr("About a month ago")
    if resurfaced.occasion.ago is Ago.HALF_A_YEAR:
        return _tr("Half a year ago today") if that_day else _tr("About half a year ago")
    if years == 1:
        return _tr("A year ago today") if that_day else _tr("About a year ago")
    said = _tr("{years} years ago today") if that_day else _tr("About {years} years ago")
    return said.replace("{years}", locale.toString(years))


def choice_words(left: Left, locale: QLocale) -> str:
    """What "not this one again" can mean, each in a few words."""
    match left:
        case ThisMoment():
            return _tr("This moment")
        case ThisWord(Family.PLACE, name):
            return _tr("Anything at “{name}”").replace("{name}", short(name))
        case ThisWord(_, name):
            return _tr("Anything with “{name}”").replace("{name}", short(name))
        case Stretch():
            return _tr("These two weeks: {days}").replace("{days}", span(left, locale))


def left_words(left: Left, locale: QLocale) -> str:
    """The same in a list of all that is left alone; of a private moment only its day."""
    match left:
        case ThisMoment(_, day, words):
            said = short(" ".join(words.split()))
            return " · ".join(part for part in (day_date(day, locale), said) if part)
        case Stretch():
            return span(left, locale)
        case _:
            return choice_words(left, locale)


def meaning(left: Left, locale: QLocale) -> str:
    """What follows from leaving it alone."""
    match left:
        case ThisMoment():
            return _tr("This moment will not come up by itself. It stays in the gallery.")
        case ThisWord(_, name):
            said = _tr("Nothing with “{what}” will come up by itself. It all stays in the gallery.")
            return said.replace("{what}", short(name))
        case Stretch():
            said = _tr("Nothing from {what} will come up by itself. It all stays in the gallery.")
            return said.replace("{what}", span(left, locale))


def span(days: Stretch, locale: QLocale) -> str:
    """From one day to another: "15 Nov 2025 to 29 Nov 2025", as the locale has it."""
    said = _tr("{first} to {last}").replace("{first}", day_date(days.first, locale))
    return said.replace("{last}", day_date(days.last, locale))


def short(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1].rstrip()}…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("LookBack", text)
