"""What may come up in a hard hour, and the way from one thing to another."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.grounding import (
    HARD_FACES,
    Anchor,
    Offered,
    Sitting,
    is_near,
    returns,
    words_of,
)
from glimmer_desktop.domain.moment import Draft, Face, Kind, Moment, Photo, moment_from
from moment_strategies import moments

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
OFFERED = Offered(frozenset({"kitchen", "window"}), frozenset({"Miso"}))
ANCHORS = tuple(Anchor(key, f"Look at {key}") for key in ("light", "cup", "floor"))
MOON = Photo("0" * 64, 800, 600, 9, "image/jpeg")


def moment(text: str = "tea", number: int = 1, **said: object) -> Moment:
    draft = replace(Draft(text=text), **said)  # type: ignore[arg-type]
    return moment_from(
        draft,
        id=f"m{number}",
        noticed_at=NOON,
        created_at=NOON,
        changed_at=NOON,  # type: ignore[arg-type]
    )


CLOSE = moment(close=True, places=("kitchen",), company=("Miso",), faces=(Face.SETTLED,))
AGAIN = moment(again=(NOON,), places=("window",))


def test_a_moment_kept_close_may_come() -> None:
    assert is_near(CLOSE, OFFERED)
    assert is_near(replace(CLOSE, kind=Kind.BODY_NOTE), OFFERED)
    assert not is_near(replace(CLOSE, close=False), OFFERED)


def test_a_glimmer_that_came_again_at_a_known_place_may_come() -> None:
    assert returns(AGAIN, OFFERED)
    assert not returns(replace(AGAIN, again=()), OFFERED)
    assert not returns(replace(AGAIN, places=()), OFFERED)
    assert not returns(replace(AGAIN, kind=Kind.BODY_NOTE), OFFERED)


@pytest.mark.parametrize(
    "change",
    [
        {"kind": Kind.TRIGGER},
        {"private": True},
        {"deleted_at": NOON},
        *({"faces": (Face.SETTLED, face)} for face in HARD_FACES),
        *({"shift_from": (face,)} for face in HARD_FACES),
        {"places": ("kitchen", "that street")},
        {"company": ("Miso", "someone of then")},
        {"text": " \n", "cues": ()},
    ],
    ids=str,
)
def test_what_stays_away(change: dict[str, object]) -> None:
    assert not is_near(replace(CLOSE, **change), OFFERED)  # type: ignore[arg-type]
    assert not returns(replace(AGAIN, **change), OFFERED)  # type: ignore[arg-type]


def test_what_it_says_is_never_its_other_side() -> None:
    said = moment("  tea \n", and_also="the letter from the bank", did_next="hid")
    assert words_of(said) == "tea"
    assert words_of(replace(said, text="", appreciation="that she asked")) == "that she asked"
    chips = replace(said, text="", qualities=("warm",), cues=("slow breath",))
    assert words_of(chips) == "warm, slow breath"
    assert words_of(replace(said, text="")) == ""


def test_a_picture_is_enough() -> None:
    assert is_near(replace(CLOSE, text="", photos=(MOON,)), OFFERED)


@given(moments)
def test_nothing_hard_ever_comes(one: Moment) -> None:
    everywhere = Offered(frozenset(one.places), frozenset(one.company))
    if is_near(one, everywhere) or returns(one, everywhere):
        assert one.kind is not Kind.TRIGGER
        assert not one.private
        assert one.deleted_at is None
        assert not {*one.faces, *one.shift_from} & set(HARD_FACES)


# The way through a sitting ---------------------------------------------------------------------


def test_it_opens_with_the_first_anchor_and_goes_round() -> None:
    sitting = Sitting.of(ANCHORS)
    assert sitting.now == ANCHORS[0]
    assert not sitting.can_go_back
    walked = [sitting := sitting.another() for _ in range(4)]
    assert [one.now for one in walked] == [ANCHORS[1], ANCHORS[2], ANCHORS[0], ANCHORS[1]]


def test_own_moments_that_come_at_once_are_first_and_the_anchor_makes_way() -> None:
    sitting = Sitting.of(ANCHORS).joined([CLOSE, AGAIN], at_once=True)
    seen = [sitting.now]
    for _ in range(5):
        sitting = sitting.another()
        seen.append(sitting.now)
    assert seen == [CLOSE, AGAIN, *ANCHORS, CLOSE]


def test_own_moments_that_come_late_are_next_and_pull_nothing_away() -> None:
    sitting = Sitting.of(ANCHORS).joined([CLOSE], at_once=False)
    assert sitting.now == ANCHORS[0]
    assert sitting.another().now == CLOSE
    assert sitting.another().another().now == ANCHORS[1]


def test_who_has_gone_on_already_is_not_pulled_back() -> None:
    gone_on = Sitting.of(ANCHORS).another().joined([CLOSE], at_once=True)
    assert gone_on.now == ANCHORS[1]
    assert gone_on.another().now == CLOSE


def test_none_of_ones_own_changes_nothing() -> None:
    sitting = Sitting.of(ANCHORS)
    assert sitting.joined([], at_once=True) is sitting


@given(st.lists(st.sampled_from(("on", "back", "own")), max_size=60), st.integers(0, 4))
def test_every_way_on_leads_back_the_same_way(steps: list[str], count: int) -> None:
    own = [moment(number=number) for number in range(count)]
    sitting = Sitting.of(ANCHORS)
    for step in steps:
        before = sitting
        if step == "on":
            sitting = sitting.another()
            assert sitting.back().now == before.now
        elif step == "back":
            sitting = sitting.back()
            assert not before.can_go_back or sitting.another().now == before.now
        elif not sitting.own:
            sitting = sitting.joined(own, at_once=False)
            assert sitting.now == before.now
    everything = {
        one.key if isinstance(one, Anchor) else one.id for one in (*ANCHORS, *sitting.own)
    }
    met = set()
    for _ in range(3 * (len(everything) + len(steps))):
        sitting = sitting.another()
        met.add(sitting.now.key if isinstance(sitting.now, Anchor) else sitting.now.id)
    assert met == everything, "nothing is left out for ever"


def test_the_way_back_does_not_grow_without_end() -> None:
    sitting = Sitting.of(ANCHORS)
    for _ in range(5_000):
        sitting = sitting.another()
    assert len(sitting.walked) <= 1_000
