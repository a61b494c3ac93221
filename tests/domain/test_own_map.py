from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.moment import Face
from glimmer_desktop.domain.own_map import MAPPED_FACES, Part, beside, joined, what_helps

spots = st.tuples(st.sampled_from(MAPPED_FACES), st.sampled_from(Part))
maps = st.dictionaries(spots, st.text(min_size=1))


@given(maps, maps)
def test_nothing_that_was_written_is_lost_when_two_maps_meet(here, arriving) -> None:
    both = {**here, **joined(here, arriving)}
    for written in (here, arriving):
        for spot, text in written.items():
            assert text.strip() in both.get(spot, "")


@given(maps)
def test_a_map_that_comes_again_changes_nothing(here) -> None:
    assert joined(here, here) == {}


@given(maps, maps)
def test_a_second_arrival_adds_nothing(here, arriving) -> None:
    once = {**here, **joined(here, arriving)}
    assert joined(once, arriving) == {}


def test_both_stand_one_below_the_other() -> None:
    assert beside("the sea wall\n", "tea") == "the sea wall\n\ntea"
    assert beside("  ", "tea") == "tea"
    assert beside("tea and toast", "toast") == "tea and toast"


def test_what_helps_begins_with_the_hard_faces() -> None:
    own = {
        (Face.SETTLED, Part.HELPS): "the sea wall ",
        (Face.SHUT_DOWN, Part.HELPS): "a warm cup",
        (Face.LIVELY, Part.HELPS): "  ",
        (Face.LIVELY, Part.FEELS): "quick",
    }
    assert what_helps(own) == ((Face.SHUT_DOWN, "a warm cup"), (Face.SETTLED, "the sea wall"))
