from __future__ import annotations

from capturing import VOCABULARY
from glimmer_desktop.domain.moment import Face, Family, Kind, Word
from glimmer_desktop.ui.capture import offers
from glimmer_desktop.ui.capture.cue_order import OWN_AHEAD, CueOrder

BY_FACE = VOCABULARY.cues_by_face
EVERY = VOCABULARY.families[Family.CUE]
GLIMMER = Kind.GLIMMER


def test_with_no_face_they_stay_as_they_are() -> None:
    order = CueOrder(BY_FACE)
    assert order.ordered(EVERY, (), GLIMMER) == list(EVERY)
    assert order.ordered(EVERY, (Face.NOT_SURE,), GLIMMER) == list(EVERY)


def test_those_of_a_face_lead_and_none_is_lost() -> None:
    ordered = CueOrder(BY_FACE).ordered(EVERY, (Face.RESTFUL,), GLIMMER)
    assert tuple(ordered[: len(BY_FACE[Face.RESTFUL])]) == BY_FACE[Face.RESTFUL]
    assert sorted(ordered) == sorted(EVERY)


def test_two_faces_take_turns() -> None:
    ordered = CueOrder(BY_FACE).ordered(EVERY, (Face.ON_GUARD, Face.SETTLED), GLIMMER)
    guard, settled = BY_FACE[Face.ON_GUARD], BY_FACE[Face.SETTLED]
    assert ordered[:4] == [guard[0], settled[0], guard[1], settled[1]]


def test_after_a_trigger_the_hard_ones_are_near_without_a_face() -> None:
    ordered = CueOrder(BY_FACE).ordered(EVERY, (), Kind.TRIGGER)
    assert ordered[:2] == [BY_FACE[Face.ON_GUARD][0], BY_FACE[Face.SHUT_DOWN][0]]
    chosen = CueOrder(BY_FACE).ordered(EVERY, (Face.SETTLED,), Kind.TRIGGER)
    assert chosen[0] == BY_FACE[Face.SETTLED][0]


def test_a_few_of_ones_own_stand_ahead_but_not_those_of_other_faces() -> None:
    first = BY_FACE[Face.SETTLED][0].upper()
    own = ["my own", "foggy", first, "another", "a third", "a fourth"]
    every = [*own, *EVERY]
    ordered = CueOrder(BY_FACE, own).ordered(every, (Face.SETTLED,), GLIMMER)
    assert ordered[:OWN_AHEAD] == ["my own", first, "another"]
    assert ordered[OWN_AHEAD] == BY_FACE[Face.SETTLED][1], "its first is there in own spelling"
    assert "foggy" not in ordered[:20]


def test_what_is_not_offered_does_not_come_by_a_face() -> None:
    some = [cue for cue in EVERY if cue != "drifting"]
    assert "drifting" not in CueOrder(BY_FACE).ordered(some, (Face.RESTFUL,), GLIMMER)


def test_only_what_was_used_or_starred_counts_as_ones_own() -> None:
    own = {
        Family.CUE: [
            Word(Family.CUE, "moss", uses=2),
            Word(Family.CUE, "stone", starred=True),
            Word(Family.CUE, "never"),
        ]
    }
    assert list(offers.cue_order(own, VOCABULARY).own) == ["moss", "stone"]
