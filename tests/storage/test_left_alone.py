"""What is left alone stays so, whatever becomes of its words; and no other thing with it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from conftest import StillClock
from glimmer_desktop.domain.left_alone import Left, Stretch, ThisMoment, ThisWord
from glimmer_desktop.domain.moment import Family
from glimmer_desktop.storage.journal import SqliteJournal

TOM, MIA = ThisWord(Family.COMPANY, "Tom"), ThisWord(Family.COMPANY, "Mia")
DAYS = Stretch(date(2025, 11, 15), date(2025, 11, 29))


@pytest.fixture
def left(journal: SqliteJournal, noted, clock: StillClock):
    """A journal with Tom, Mia and a pier in it; what is left alone in it, one after the other."""
    one = noted("Low tide", company=("Tom",), places=("the pier",))
    journal.moments.keep(one)
    journal.moments.keep(noted("Tea", company=("Mia",)))

    def leave(*things: Left) -> None:
        for thing in things:
            clock.move(seconds=1)
            journal.left_alone.leave(thing, clock.now())

    leave.moment = ThisMoment(one.id, one.noticed_at.date(), "Low tide")  # type: ignore[attr-defined]
    return leave


def test_everything_is_told_the_latest_first_and_once(journal: SqliteJournal, left) -> None:
    things = [left.moment, TOM, ThisWord(Family.PLACE, "the pier"), DAYS]
    left(*things, TOM, DAYS)
    told = journal.left_alone.everything()
    assert told == list(reversed(things))
    assert told[-1].words == "Low tide" and told[-1].day == date(2026, 11, 22)
    journal.close()
    assert journal.left_alone.everything() == told


def test_each_may_come_again_alone(journal: SqliteJournal, left) -> None:
    things = [left.moment, TOM, DAYS]
    left(*things)
    for thing in things:
        journal.left_alone.let_come(thing)
        assert thing not in journal.left_alone.everything()
    assert journal.left_alone.everything() == []


def test_what_is_not_there_changes_nothing(journal: SqliteJournal, left, noted) -> None:
    gone = noted("never kept")
    left(ThisMoment(gone.id, gone.noticed_at.date()), ThisWord(Family.PLACE, "nowhere"))
    journal.left_alone.let_come(ThisWord(Family.PLACE, "nowhere"))
    assert journal.left_alone.everything() == []


def test_a_word_that_was_renamed_stays_left_alone(journal: SqliteJournal, left) -> None:
    left(TOM)
    journal.words.rename(Family.COMPANY, "Tom", "Thomas")
    assert journal.left_alone.everything() == [ThisWord(Family.COMPANY, "Thomas")]


def test_of_two_that_became_one_that_one_is_left_alone(journal: SqliteJournal, left) -> None:
    left(TOM)
    merged = journal.words.rename(Family.COMPANY, "Tom", "Mia")
    assert journal.left_alone.everything() == [MIA]
    assert merged is not None
    journal.words.part(merged)
    assert journal.left_alone.everything() == [TOM], "and parted again, the one that was meant"


def test_both_that_became_one_are_told_once_and_may_come_together(
    journal: SqliteJournal, left
) -> None:
    left(TOM, MIA)
    journal.words.rename(Family.COMPANY, "Tom", "Mia")
    assert journal.left_alone.everything() == [MIA]
    journal.left_alone.let_come(MIA)
    assert journal.left_alone.everything() == []


def test_a_former_name_that_is_said_anew_lets_nobody_come_back(
    journal: SqliteJournal, left, noted
) -> None:
    left(TOM)
    journal.words.rename(Family.COMPANY, "Tom", "Mia")
    journal.moments.keep(noted("Tea again", company=("Tom",)))
    assert set(journal.left_alone.everything()) == {TOM, MIA}


def test_a_former_name_that_another_takes_lets_nobody_come_back(
    journal: SqliteJournal, left, noted
) -> None:
    left(TOM)
    journal.words.rename(Family.COMPANY, "Tom", "Mia")
    journal.moments.keep(noted("A walk", company=("Ana",)))
    journal.words.rename(Family.COMPANY, "Ana", "Tom")
    assert journal.left_alone.everything() == [MIA]


def test_a_word_that_is_left_alone_is_not_taken_out(
    journal: SqliteJournal, left, clock: StillClock
) -> None:
    journal.words.add(Family.PLACE, ["the old street"])
    left(ThisWord(Family.PLACE, "the old street"))
    journal.words.take_out(Family.PLACE, "the old street")
    assert journal.left_alone.everything() == [ThisWord(Family.PLACE, "the old street")]


def test_a_moment_that_went_for_good_takes_its_line_along(
    journal: SqliteJournal, left, clock: StillClock
) -> None:
    left(left.moment)
    journal.moments.let_go(left.moment.id, clock.now())
    assert journal.left_alone.everything() == [left.moment], "it may be brought back"
    journal.moments.empty_bin(clock.now() + timedelta(days=1))
    assert journal.left_alone.everything() == []


def test_of_a_private_moment_only_the_day_is_told(journal: SqliteJournal, noted, left) -> None:
    one = noted("nobody's business", private=True)
    journal.moments.keep(one)
    left(ThisMoment(one.id, one.noticed_at.date()))
    (told,) = journal.left_alone.everything()
    assert isinstance(told, ThisMoment) and told.words == ""
