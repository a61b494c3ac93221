"""Each moment stays long enough to be read, and they come in turns."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.drifting import LEAST, MOST, Stream, stays
from glimmer_desktop.domain.moment import Moment, MomentId
from moment_strategies import moments

READING = 200 / 60
"""Words a second of an adult who reads in silence."""


@given(words=st.text(max_size=400), picture=st.booleans())
def test_it_stays_within_bounds_and_longer_when_less_is_to_move(words: str, picture: bool) -> None:
    usual = stays(words, picture=picture, slowly=False)
    assert LEAST <= usual <= MOST
    assert stays(words, picture=picture, slowly=True) > usual


def test_what_is_longer_stays_longer_and_can_be_read() -> None:
    said = "the rain on the skylight " * 12
    seconds = stays(said, picture=False, slowly=False)
    assert stays("rain", picture=False, slowly=False) < seconds
    assert seconds > len(said.split()) / READING
    assert stays("rain on it", picture=True, slowly=False) > stays(
        "rain", picture=False, slowly=False
    )


def stream(moment: Moment, count: int = 3) -> Stream:
    made = Stream.of([replace(moment, id=MomentId(f"m{n}")) for n in range(count)])
    assert made is not None
    return made


@given(moment=moments)
def test_after_the_last_comes_the_first_and_back_is_the_way_one_came(moment: Moment) -> None:
    here = stream(moment)
    met = [here.now.id]
    for _ in range(3):
        assert here.on().now == here.following
        here = here.on()
        met.append(here.now.id)
    assert met == ["m0", "m1", "m2", "m0"]
    for before in reversed(met[:-1]):
        here = here.back()
        assert here.now.id == before
    assert not here.can_go_back
    assert here.back() == here


@given(moment=moments)
def test_one_that_goes_leaves_the_one_that_is_looked_at(moment: Moment) -> None:
    here = stream(moment).on()
    without_other = here.without(here.drawn[0])
    assert without_other is not None
    assert without_other.now.id == "m1"
    without_this = here.without(here.now)
    assert without_this is not None
    assert without_this.now.id == "m2"
    assert stream(moment, 1).without(stream(moment, 1).now) is None
    assert Stream.of([]) is None
