from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

import glimmer_desktop.ui
from glimmer_desktop.ui.dates import full_day, long_date, month_of, short_date, short_day

NOW = datetime(2026, 11, 22, 15, 42, tzinfo=UTC)
BRITISH = QLocale("en_GB")


@pytest.mark.parametrize(
    ("noticed", "said"),
    [
        (datetime(2026, 11, 22, 9, 10, tzinfo=UTC), "Today 09:10"),
        (datetime(2026, 11, 21, 23, 59, tzinfo=UTC), "Yesterday"),
        (datetime(2026, 11, 20, 8, 0, tzinfo=UTC), "Fri"),
        (datetime(2026, 11, 16, 8, 0, tzinfo=UTC), "Mon"),
        (datetime(2026, 11, 15, 8, 0, tzinfo=UTC), "15 Nov"),
        (datetime(2026, 3, 12, 8, 0, tzinfo=UTC), "12 Mar"),
        (datetime(2024, 3, 12, 8, 0, tzinfo=UTC), "12 Mar 2024"),
        (datetime(2026, 11, 25, 8, 0, tzinfo=UTC), "25 Nov"),
    ],
)
def test_days_are_said_as_people_say_them(noticed: datetime, said: str) -> None:
    assert short_date(noticed, NOW, BRITISH) == said


@pytest.mark.parametrize(
    ("locale", "said", "with_year"),
    [
        ("en_US", "Mar 12", "Mar 12, 2024"),
        ("de", "12. März", "12. März 2024"),
        ("ja", "3月12日", "2024年3月12日"),
        ("ko", "3월 12일", "2024년 3월 12일"),
        ("es", "12 de mar", "12 de mar de 2024"),
        ("ar", "١٢ مارس", "١٢ مارس ٢٠٢٤"),
    ],
)
def test_day_and_month_stand_in_the_order_of_the_locale(
    locale: str, said: str, with_year: str
) -> None:
    this_year = datetime(2026, 3, 12, 8, tzinfo=UTC)
    assert short_date(this_year, NOW, QLocale(locale)) == said
    assert short_date(this_year.replace(year=2024), NOW, QLocale(locale)) == with_year
    assert short_day(this_year, NOW, QLocale(locale)).endswith(f" {said}")
    assert short_day(this_year.replace(year=2024), NOW, QLocale(locale)).endswith(f" {with_year}")


def test_every_locale_of_qt_gives_a_day_and_a_month() -> None:
    any_script = (QLocale.Language.AnyLanguage, QLocale.Script.AnyScript)
    for locale in QLocale.matchingLocales(*any_script, QLocale.Country.AnyCountry):
        said = short_date(datetime(2024, 3, 12, tzinfo=UTC), NOW, locale)
        assert said.strip() == said
        assert locale.toString(12) in said or "12" in said or "۱۲" in said, (locale.name(), said)


def test_the_day_is_that_of_the_place_where_it_was_noticed() -> None:
    tokyo = timezone(timedelta(hours=9))
    early_there = datetime(2026, 11, 22, 0, 30, tzinfo=tokyo)  # still the 21st in UTC
    assert short_date(early_there, NOW, BRITISH) == "Today 00:30"


def test_a_key_lies_in_the_month_of_the_persons_zone() -> None:
    end_of_october = datetime(2026, 10, 31, 23, 30, tzinfo=UTC)
    key = int(end_of_october.timestamp()) * 1_000_000
    assert month_of(key, UTC, BRITISH) == "October 2026"
    assert month_of(key, timezone(timedelta(hours=1)), BRITISH) == "November 2026"
    assert month_of(-1, UTC, BRITISH) == "December 1969"


def test_a_long_date_says_all() -> None:
    noticed = datetime(2026, 11, 20, 8, 5, tzinfo=UTC)
    assert long_date(noticed, BRITISH) == "Friday, 20 November 2026, 08:05"


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en_GB", "22 November 2026"),
        ("en_US", "November 22, 2026"),
        ("de", "22. November 2026"),
        ("pl", "22 listopada 2026"),
        ("pt_BR", "22 de novembro de 2026"),
        ("ja", "2026年11月22日"),
    ],
)
def test_a_day_in_a_sentence_has_its_month_in_full(locale: str, said: str) -> None:
    assert full_day(NOW, QLocale(locale)) == said


def test_no_window_has_an_order_of_days_months_and_years_of_its_own() -> None:
    fixed = re.compile(r'"[^"\n]*\b(?:d{1,4}[ ./-]+M{1,4}|M{1,4}[ ./-]+(?:d{1,2}|y{2,4}))\b')
    found = {
        path.name
        for path in Path(*glimmer_desktop.ui.__path__).rglob("*.py")
        if fixed.search(path.read_text(encoding="utf-8"))
    }
    assert found == set()
