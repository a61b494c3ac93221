"""What the welcome says of choices, in the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from glimmer_desktop.settings.schema import RhythmChoice, Settings, Weekday
from glimmer_desktop.ui.settings.wording import word, written


def when_line(settings: Settings) -> str:
    """When invitations may come by themselves, as it is chosen now."""
    if not settings.pauses_on:
        return QCoreApplication.translate(
            "Welcome", "None come by themselves. All else is there as before."
        )
    if settings.noting_break:
        return QCoreApplication.translate(
            "Welcome", "None come while you take a break from noting."
        )
    if not settings.pause_days:
        return QCoreApplication.translate("Welcome", "No day of the week is chosen, so none come.")
    if settings.pause_rhythm is RhythmChoice.EVERY_SO_OFTEN:
        said = QCoreApplication.translate(
            "Welcome", "About every {minutes} minutes, from {starts} to {ends}, {days}."
        )
        starts, ends = written(settings.day_starts), written(settings.day_ends)
        minutes = QLocale().toString(settings.pause_every)
        return said.format(minutes=minutes, starts=starts, ends=ends, days=_days(settings))
    if not settings.pause_times:
        return QCoreApplication.translate("Welcome", "No time of the day is chosen, so none come.")
    times = QLocale().createSeparatedList([written(at) for at in settings.pause_times])
    said = QCoreApplication.translate("Welcome", "Around {times}, {days}.")
    return said.format(times=times, days=_days(settings))


def no_bell() -> str:
    return QCoreApplication.translate("Bell", "Nothing on this computer can play it.")


def other_ways(*, tray: bool, command: str) -> str:
    """How to note without keys."""
    said = (
        QCoreApplication.translate(
            "Welcome", "The spark in the tray opens a note, too, and so does the command {command}"
        )
        if tray
        else QCoreApplication.translate(
            "Welcome",
            "This desktop shows no icons in a tray. Starting Glimmer again brings its window back, "
            "and this command opens a note: {command}",
        )
    )
    return said.format(command=command)


def _days(settings: Settings) -> str:
    if set(settings.pause_days) == set(Weekday):
        return QCoreApplication.translate("Welcome", "every day")
    chosen = [word(day) for day in Weekday if day in settings.pause_days]
    return QLocale().createSeparatedList(chosen)
