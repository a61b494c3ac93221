"""What was noted between two days: both of them, private ones only when asked for, names known."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from glimmer_desktop.domain.moment import Family, Kind, Moment, new_moment_id
from glimmer_desktop.services import session_page
from glimmer_desktop.services.going_out import ALL, NOTHING_MORE, Also, Delicate
from glimmer_desktop.services.session_page import SessionPage
from memory_journal import MemoryJournal

FIRST, LAST = date(2026, 11, 9), date(2026, 11, 22)


def keep(journal: MemoryJournal, number: int, at: datetime, **said: Any) -> Moment:
    moment = Moment(
        id=new_moment_id(number, number),
        **{"text": str(number), **said},
        noticed_at=at,
        created_at=at,
        changed_at=at,
    )
    journal.moments.keep(moment)
    return moment


@pytest.fixture
def journal() -> MemoryJournal:
    return MemoryJournal()


@pytest.fixture
def pages(journal: MemoryJournal) -> SessionPage:
    return SessionPage(journal, lambda: ["me", "An animal"])


def texts(pages: SessionPage) -> list[str]:
    return [one.text for one in pages.between(FIRST, LAST, NOTHING_MORE).moments]


def test_both_days_are_in_it_and_the_oldest_stands_first(
    journal: MemoryJournal, pages: SessionPage
) -> None:
    for number, day in enumerate((8, 9, 15, 22, 23)):
        keep(journal, number, datetime(2026, 11, day, 23, 59, tzinfo=UTC))
    assert texts(pages) == ["1", "2", "3"]


def test_a_day_is_one_of_where_it_was_noticed(journal: MemoryJournal, pages: SessionPage) -> None:
    east = timezone(timedelta(hours=13))
    keep(journal, 1, datetime(2026, 11, 23, 1, tzinfo=east))  # the 22nd by UTC
    keep(journal, 2, datetime(2026, 11, 9, 1, tzinfo=east))  # the 8th by UTC
    assert texts(pages) == ["2"]


def test_private_ones_and_triggers_are_counted_and_stay(
    journal: MemoryJournal, pages: SessionPage
) -> None:
    at = datetime(2026, 11, 15, tzinfo=UTC)
    keep(journal, 1, at)
    keep(journal, 2, at + timedelta(hours=1), private=True)
    keep(journal, 3, at + timedelta(hours=2), kind=Kind.TRIGGER)
    keep(journal, 4, at + timedelta(hours=3), kind=Kind.TRIGGER, private=True)
    for also, shown, left_out in (
        (NOTHING_MORE, "1", Delicate(2, 1)),
        (Also(private=True), "12", Delicate(0, 2)),
        (Also(triggers=True), "13", Delicate(2, 0)),
        (ALL, "1234", Delicate(0, 0)),
    ):
        noted = pages.between(FIRST, LAST, also)
        assert ("".join(one.text for one in noted.moments), noted.left_out) == (shown, left_out)


def test_of_very_many_the_newest_are_looked_at(
    journal: MemoryJournal, pages: SessionPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_page, "MOST", 2)
    for number in range(5):
        keep(journal, number, datetime(2026, 11, 15, number, tzinfo=UTC))
    noted = pages.between(FIRST, LAST, NOTHING_MORE)
    assert [one.text for one in noted.moments] == ["3", "4"]
    assert noted.more == 3


def test_names_are_those_of_own_lists_and_none_that_everybody_has(
    journal: MemoryJournal, pages: SessionPage
) -> None:
    journal.words.add(Family.COMPANY, ["me", "an animal", "Tom"])
    keep(journal, 1, datetime(2026, 11, 15, tzinfo=UTC), company=("Anna", "me"))
    names = pages.between(FIRST, LAST, NOTHING_MORE).names
    assert set(names) == {"Tom", "Anna"}


def test_a_name_of_before_is_still_one(journal: MemoryJournal, pages: SessionPage) -> None:
    keep(journal, 1, datetime(2026, 11, 15, tzinfo=UTC), company=("Anna",))
    journal.words.bring(Family.COMPANY, "Anna")
    journal.words.rename(Family.COMPANY, "Anna", "my sister")
    assert set(pages.between(FIRST, LAST, NOTHING_MORE).names) == {"my sister", "Anna"}
