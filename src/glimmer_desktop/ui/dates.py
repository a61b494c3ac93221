"""Days as people say them: today, yesterday, Friday, 12 Mar; in the order their locale has."""

from __future__ import annotations

import re
from datetime import date, datetime, tzinfo
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

if TYPE_CHECKING:  # a note says days, too, and it knows neither of them
    from glimmer_desktop.domain.leaf import Leaf
    from glimmer_desktop.services.ports.journal import OrderKey


def short_date(noticed: datetime, now: datetime, locale: QLocale) -> str:
    """When it was noticed, by the clock of where that was, as seen from `now`."""
    days = (now.date() - noticed.date()).days
    if days == 0:
        time = locale.toString(_time(noticed), QLocale.FormatType.ShortFormat)
        return _tr("Today {time}").format(time=time)
    if days == 1:
        return _tr("Yesterday")
    if 1 < days < 7:
        return locale.standaloneDayName(noticed.isoweekday(), QLocale.FormatType.ShortFormat)
    return locale.toString(_date(noticed), _pattern(locale.name(), noticed.year != now.year))


def short_day(shown: datetime, now: datetime, locale: QLocale) -> str:
    """Weekday, day and month, short, and the year where it is not that of `now`: "Fri 12 Mar"."""
    weekday = locale.dayName(shown.isoweekday(), QLocale.FormatType.ShortFormat)
    day = locale.toString(_date(shown), _pattern(locale.name(), shown.year != now.year))
    return _tr("{weekday} {day}").format(weekday=weekday, day=day)


def long_date(noticed: datetime, locale: QLocale) -> str:
    """Day and time in full, by the clock of where it was."""
    day = locale.toString(_date(noticed), QLocale.FormatType.LongFormat)
    time = locale.toString(_time(noticed), QLocale.FormatType.ShortFormat)
    return _tr("{day}, {time}").format(day=day, time=time)


def day_date(day: date, locale: QLocale) -> str:
    """A day with its year, short: "22 Nov 2025"."""
    return day_of(day.year, day.month, day.day, locale)


def day_of(year: int, month: int, day: int, locale: QLocale) -> str:
    return locale.toString(QDate(year, month, day), _pattern(locale.name(), True))


def full_day(day: date, locale: QLocale) -> str:
    """The same with the month in full, as in a sentence: "22 November 2025"."""
    return locale.toString(_date(day), _pattern(locale.name(), True, "MMMM"))


def typed_day(locale: QLocale) -> str:
    """The pattern of `day_date`, for a field in which a day is typed."""
    return _pattern(locale.name(), True)


def month_of(key: OrderKey, zone: tzinfo, locale: QLocale) -> str:
    """The month a key lies in: "November 2026"."""
    seconds, _ = divmod(key, 1_000_000)
    local = datetime.fromtimestamp(seconds, zone)
    return month_name(local.year, local.month, locale)


def month_name(year: int, month: int, locale: QLocale) -> str:
    """A month with its year: "November 2026"."""
    name = locale.standaloneMonthName(month, QLocale.FormatType.LongFormat)
    return _tr("{month} {year}").format(month=name, year=year_name(year, locale))


def year_name(year: int, locale: QLocale) -> str:
    """A year in the locale's own digits."""
    return locale.toString(QDate(year, 1, 1), "yyyy")


def count_of(moments: int, locale: QLocale) -> str:
    """How many moments: "1 moment", "12 moments"."""
    if moments == 1:
        return _tr("1 moment")
    words = QCoreApplication.translate("Dates", "{count} moments", "", moments)
    return words.format(count=locale.toString(moments))


def leaf_name(leaf: Leaf, locale: QLocale) -> str:
    """A month or a year: "November 2026", "2026"."""
    if leaf.month is None:
        return year_name(leaf.year, locale)
    return month_name(leaf.year, leaf.month, locale)


def _date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _time(moment: datetime) -> QTime:
    return QTime(moment.hour, moment.minute)


@lru_cache(maxsize=16)
def _pattern(locale_name: str, with_year: bool, month: str = "MMM") -> str:
    """The locale's long date without the weekday, the month short, the year only when asked."""
    long = QLocale(locale_name).dateFormat(QLocale.FormatType.LongFormat)
    pattern = re.sub(r"[\s,،.]*dddd(?:ที่)?[\s,،.]*", " ", long).strip()
    if not with_year:
        pattern = re.sub(r"(?:'[^']*'|[\s,،./-])*y{2,4}(?:[\s,،./年년]|'[^']*')*", "", pattern)
    pattern = re.sub(r"M{3,4}", month, pattern).strip(" ,،")
    whole = pattern.count("(") == pattern.count(")") and "d" in pattern and "M" in pattern
    return pattern if whole else f"d {month}" + (" yyyy" if with_year else "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dates", text)
