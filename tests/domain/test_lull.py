"""A natural break: what readings of the idle time tell, and what they do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.lull import ACTIVITY, AWAY, BREAK, CLOSEST, REST, Lull


def typed(seconds: int, every: int = 2, lull: Lull | None = None, since: float = 0.0) -> Lull:
    """Somebody who types without a rest, looked at from time to time."""
    lull = lull or Lull()
    for at in range(0, seconds + 1, every):
        lull = lull.read(since + at, 0.3)
    return lull


def test_the_numbers_that_were_promised() -> None:
    assert (REST, ACTIVITY, BREAK, AWAY, CLOSEST) == (8.0, 60.0, 10.0, 300.0, 2.0)


def test_nothing_is_natural_before_the_first_reading() -> None:
    assert not Lull().is_natural(0.0)
    assert not Lull().broke(0.0).is_natural(0.0)
    assert Lull().wait() == 0.0


@pytest.mark.parametrize("every", [2, 5, 8])
def test_eight_seconds_of_rest_after_a_minute_of_activity(every: int) -> None:
    lull = typed(64, every)
    assert not lull.is_natural(64.0)
    assert not lull.read(71.0, 7.5).is_natural(71.0)
    assert lull.read(72.0, 8.0).is_natural(72.0)


def test_less_activity_is_nothing_to_break_off() -> None:
    lull = typed(50).read(58.0, 8.0)
    assert not lull.is_natural(58.0)
    lull = typed(20, lull=lull, since=70.0)  # a second spell counts with the first
    assert lull.read(98.0, 8.0).is_natural(98.0)


def test_a_rest_is_no_activity() -> None:
    lull = Lull()
    for at in range(0, 290, 2):
        lull = lull.read(float(at), float(at))
    assert lull.active == 0.0


def test_readings_that_lie_far_apart_tell_nothing_of_what_was_between() -> None:
    lull = Lull().read(0.0, 0.0).read(600.0, 0.0)
    assert lull.active == 0.0


def test_who_was_away_begins_anew() -> None:
    lull = typed(100).read(500.0, 400.0)
    assert lull.is_away
    assert not lull.is_natural(500.0)
    back = lull.read(502.0, 1.0)
    assert not back.is_away
    assert not back.read(509.0, 8.0).is_natural(509.0)


def test_the_moment_after_something_ended() -> None:
    lull = Lull().read(0.0, 0.0).broke(1.0)
    assert lull.is_natural(1.0)
    assert lull.is_natural(11.0)
    assert not lull.is_natural(11.1)
    assert not lull.is_natural(0.5), "the clock of the readings went back"
    assert lull.anew().read(5.0, 0.0).is_natural(5.0)


def test_what_cannot_be_known_never_blocks_and_is_no_activity() -> None:
    lull = Lull().read(0.0, None)
    assert lull.is_natural(0.0)
    assert not lull.is_away
    for at in range(2, 100, 2):
        lull = lull.read(float(at), None)
    assert lull.active == 0.0
    assert not lull.read(100.0, 0.0).read(108.0, 8.0).is_natural(108.0)


def test_how_long_to_wait_for_the_next_reading() -> None:
    assert Lull().read(0.0, 0.0).wait() == REST
    assert Lull().read(0.0, 5.0).wait() == 3.0
    assert Lull().read(0.0, 7.5).wait() == CLOSEST
    assert Lull().read(0.0, 60.0).wait() == CLOSEST
    assert Lull().read(0.0, None).wait() == CLOSEST


@given(st.lists(st.tuples(st.floats(0.1, 60), st.none() | st.floats(0, 1_000)), max_size=40))
def test_activity_is_never_more_than_the_time_that_passed(
    readings: list[tuple[float, float | None]],
) -> None:
    lull, at = Lull(), 0.0
    for passed, idle in readings:
        at += passed
        lull = lull.read(at, idle)
        # counted from the last input, which may lie a little before the first reading
        assert 0.0 <= lull.active <= at + REST + 1e-6
        assert lull.wait() >= CLOSEST
