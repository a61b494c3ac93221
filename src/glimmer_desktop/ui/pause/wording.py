"""How the rhythm is put in words: when the next invitation may come, or why it is quiet."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from glimmer_desktop.services.companion import PausesStatus
from glimmer_desktop.services.quiet import line_of
from glimmer_desktop.ui.settings.wording import written


def rest_choice_label(key: str) -> str:
    """What a rest that is offered is called."""
    words = {
        "30m": QCoreApplication.translate("Pauses", "30 minutes"),
        "1h": QCoreApplication.translate("Pauses", "1 hour"),
        "tomorrow": QCoreApplication.translate("Pauses", "Until tomorrow"),
    }
    return words[key]


def how_often_question() -> str:
    """Asked once, when many invitations have gone by."""
    return QCoreApplication.translate(
        "Pauses", "Would you like to keep these invitations, have fewer, or stop them?"
    )


def evening_line() -> str:
    """An invitation to the evening sitting. Nothing of the day is in it: others may see it."""
    return QCoreApplication.translate(
        "Pauses", "The day is here, if you would like to sit with it."
    )


def choice_words(key: str) -> str:
    """What a choice is called, on the card and on a notification."""
    words = {
        "pause": QCoreApplication.translate("Pauses", "Pause with me"),
        "note": QCoreApplication.translate("Pauses", "Note a glimmer"),
        "not-now": QCoreApplication.translate("Pauses", "Not now"),
        "fewer-of-these": QCoreApplication.translate("Pauses", "Fewer of these"),
        "let-time-go": QCoreApplication.translate("Pauses", "No more at this time"),
        "sit-down": QCoreApplication.translate("Pauses", "Sit down"),
        "not-today": QCoreApplication.translate("Pauses", "Not today"),
        "keep": QCoreApplication.translate("Pauses", "Keep them"),
        "fewer": QCoreApplication.translate("Pauses", "Fewer"),
        "stop": QCoreApplication.translate("Pauses", "Stop"),
    }
    return words[key]


def pauses_line(status: PausesStatus, now: datetime, rest_until: datetime | None) -> str:
    """One line on the rhythm. Times are rounded: nothing here counts down."""
    line = line_of(status, now, rest_until)
    said = QCoreApplication.translate("Pauses", line.source)
    if line.at is None:
        return said
    return said.format(when=_when(line.at, now), time=written(_rounded(line.at).time()))


def _when(at: datetime, now: datetime) -> str:
    """A time today, tomorrow, or a day in the person's own way of writing it."""
    if at.date() == now.date():
        return written(at.time())
    if at.date() == now.date() + timedelta(days=1):
        return QCoreApplication.translate("Pauses", "tomorrow")
    day = QDate(at.year, at.month, at.day)
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)


def _rounded(at: datetime) -> datetime:
    """To the nearest ten minutes of the same day."""
    minutes = round((at.hour * 60 + at.minute) / 10) * 10
    if minutes >= 24 * 60:
        minutes -= 10
    return at.replace(hour=minutes // 60, minute=minutes % 60)
