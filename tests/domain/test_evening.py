"""The person's day, what lies beside a page, and which question comes when."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.evening import beside, day_of, question_for
from glimmer_desktop.domain.moment import Draft, Face, Kind, Moment, MomentId, moment_from

DAY = date(2026, 11, 22)
KEYS = [f"evening.q{number}" for number in range(16)]


def noted(hour: int, text: str = "tea", *, day: int = 22, **said: object) -> Moment:
    at = datetime(2026, 11, day, hour, 0, tzinfo=UTC)
    draft = Draft(text=text, **said)  # type: ignore[arg-type]
    return moment_from(draft, id=MomentId(text), noticed_at=at, created_at=at, changed_at=at)


def test_a_day_turns_at_four() -> None:
    assert day_of(datetime(2026, 11, 22, 4, 0, tzinfo=UTC)) == DAY
    assert day_of(datetime(2026, 11, 23, 3, 59, tzinfo=UTC)) == DAY
    assert day_of(datetime(2026, 11, 22, 3, 59, tzinfo=UTC)) == date(2026, 11, 21)


def test_a_day_is_reckoned_by_the_clocks_of_where_it_was() -> None:
    far = timezone(timedelta(hours=-9))
    assert day_of(datetime(2026, 11, 22, 22, 0, tzinfo=far)) == DAY


def test_the_moments_of_the_day_come_in_their_order() -> None:
    moments = [noted(23, "late"), noted(3, "night", day=23), noted(9, "early"), noted(3, "before")]
    assert [m.text for m in beside(moments, DAY, 9).light] == ["early", "late", "night"]


def test_what_is_hard_lies_apart() -> None:
    found = beside(
        [
            noted(9, "door", kind=Kind.TRIGGER),
            noted(10, "both", faces=(Face.SETTLED, Face.SHUT_DOWN)),
            noted(11, "tea"),
            noted(12, "body", kind=Kind.BODY_NOTE),
        ],
        DAY,
        9,
    )
    assert [m.text for m in found.light] == ["tea", "body"]
    assert [m.text for m in found.hard] == ["door", "both"]
    assert found.was_hard


def test_a_trigger_alone_makes_no_hard_day() -> None:
    assert not beside([noted(9, kind=Kind.TRIGGER)], DAY, 9).was_hard


def test_a_hard_face_of_another_day_asks_no_less() -> None:
    assert not beside([noted(3, faces=(Face.ON_GUARD,))], DAY, 9).was_hard


def test_a_very_full_day_says_that_there_is_more() -> None:
    moments = [noted(8, f"{number}") for number in reversed(range(7))]
    assert not beside(moments, DAY, 7).more
    found = beside(moments, DAY, 5)
    assert found.more
    assert [m.text for m in found.light] == ["2", "3", "4", "5", "6"]


@given(st.lists(st.tuples(st.integers(1, 9), st.integers(0, 2**32 - 1)), max_size=60))
def test_nothing_is_asked_twice_in_two_weeks(steps: list[tuple[int, int]]) -> None:
    day, asked, told = DAY, dict[str, date](), list[tuple[str, date]]()
    for days, chance in steps:
        day += timedelta(days=days)
        key = question_for(day, KEYS, asked, chance)
        assert key is not None
        asked[key] = day
        told.append((key, day))
    for key in KEYS:
        days_of_it = [at for one, at in told if one == key]
        assert all(b - a > timedelta(days=14) for a, b in pairwise(days_of_it))


@given(st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1))
def test_a_day_has_one_question(first: int, second: int) -> None:
    key = question_for(DAY, KEYS, {}, first)
    assert key is not None
    assert question_for(DAY, KEYS, {key: DAY}, second) == key


def test_with_few_questions_the_one_longest_away_comes() -> None:
    asked = {"a": DAY - timedelta(days=2), "b": DAY - timedelta(days=3), "c": DAY}
    assert question_for(DAY + timedelta(days=1), ["a", "b", "c"], asked, 5) == "b"
    assert question_for(DAY, [], {}, 1) is None


def test_a_clock_set_back_repeats_nothing_that_was_just_asked() -> None:
    ahead = {key: DAY + timedelta(days=3) for key in KEYS[:-1]}
    assert question_for(DAY, KEYS, ahead, 7) == KEYS[-1]


def test_chance_has_a_say() -> None:
    drawn = Counter(question_for(DAY, KEYS, {}, chance) for chance in range(160))
    assert set(drawn.values()) == {10}
