"""What is left alone covers what it was said for, and nothing else."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from glimmer_desktop.domain.left_alone import (
    LeftAlone,
    Stretch,
    ThisMoment,
    ThisWord,
    ways_to_leave,
)
from glimmer_desktop.domain.moment import Draft, Family, Moment, MomentId, moment_from

AT = datetime(2025, 11, 22, 9, tzinfo=UTC)


def moment(name: str = "m", at: datetime = AT, **said: tuple[str, ...]) -> Moment:
    times = {"noticed_at": at, "created_at": at, "changed_at": at}
    return moment_from(Draft(text="Low tide", **said), id=MomentId(name), **times)


def test_each_way_covers_the_moment_it_was_offered_for() -> None:
    one = moment(company=("Tom", "Mia"), places=("the pier",))
    ways = ways_to_leave(one, "Low tide")
    assert ways == (
        ThisMoment(one.id, AT.date()),
        ThisWord(Family.COMPANY, "Tom"),
        ThisWord(Family.COMPANY, "Mia"),
        ThisWord(Family.PLACE, "the pier"),
        Stretch(date(2025, 11, 15), date(2025, 11, 29)),
    )
    other = moment("other", AT + timedelta(days=60), company=("Ana",), places=("home",))
    for way in ways:
        left = LeftAlone.of([way])
        assert left.covers(one), way
        assert not left.covers(other), way


def test_a_name_is_one_of_its_list_alone() -> None:
    left = LeftAlone.of([ThisWord(Family.COMPANY, "Florence")])
    assert left.covers(moment(company=("Florence",)))
    assert not left.covers(moment(places=("Florence",)))


def test_days_are_those_of_where_it_was() -> None:
    left = LeftAlone.of([Stretch(date(2025, 11, 22), date(2025, 11, 22))])
    in_the_east = datetime(2025, 11, 22, 1, tzinfo=timezone(timedelta(hours=9)))
    assert left.covers(moment(at=in_the_east))
    assert not left.covers(moment(at=datetime(2025, 11, 23, 0, 30, tzinfo=UTC)))


def test_nothing_left_alone_covers_nothing() -> None:
    assert not LeftAlone.of([]).covers(moment(company=("Tom",)))
    assert not LeftAlone().covers(moment())
