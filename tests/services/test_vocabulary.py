"""The shipped words are all there, and those that begin in the body can be left out for good."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path

import pytest

from glimmer_desktop.domain.moment import Face, Family
from glimmer_desktop.services.vocabulary import Line, Vocabulary, load_invitations, load_vocabulary
from glimmer_desktop.services.words_file import check

SHIPPED = Path(__file__).parents[2] / "resources" / "words" / "en.toml"
VOCABULARY = load_vocabulary(SHIPPED)
OUTWARD = VOCABULARY.without_inward()


def test_the_shipped_file_has_the_form_it_is_used_in() -> None:
    said = tomllib.loads(SHIPPED.read_text(encoding="utf-8"))
    check(said, said)


@pytest.mark.parametrize(
    ("face", "count"),
    [("settled", 24), ("lively", 14), ("on-guard", 28), ("restful", 12), ("shut-down", 22)],
)
def test_each_face_has_its_words(face: str, count: int) -> None:
    words = VOCABULARY.cues_by_face[Face(face)]
    assert len(words) == len(set(words)) == count


@pytest.mark.parametrize(
    ("family", "count"),
    [
        (Family.SENSE, 8),
        (Family.QUALITY, 14),
        (Family.VALUE, 40),
        (Family.PLACE, 10),
        (Family.COMPANY, 5),
        (Family.BODY_PLACE, 16),
        (Family.SENSATION, 29),
        (Family.CONNECTION, 6),
    ],
)
def test_each_list_has_its_words(family: Family, count: int) -> None:
    assert len(VOCABULARY.families[family]) == len(set(VOCABULARY.families[family])) == count


def test_the_words_people_name_first_lead() -> None:
    five = ("breath slowed", "inner smile", "warmth", "muscle un-clenched", "mind quieter")
    assert VOCABULARY.families[Family.CUE][:5] == five
    four = ("safe", "at ease", "connected", "joyful")
    assert VOCABULARY.families[Family.QUALITY][:4] == four


def test_what_a_body_does_under_threat_is_named() -> None:
    guarded = VOCABULARY.cues_by_face[Face.ON_GUARD]
    assert {"shallow breath", "shoulders up", "anxious", "overwhelmed", "reactive"} <= set(guarded)
    assert "urge to withdraw" in VOCABULARY.urges[Face.SHUT_DOWN]
    assert sum(map(len, VOCABULARY.urges.values())) == 6
    for face, words in VOCABULARY.cues_by_face.items():
        urges = VOCABULARY.urges[face]
        assert words[len(words) - len(urges) :] == urges


def test_ten_ideas_in_three_wordings_each() -> None:
    assert len(VOCABULARY.prompts) == 10
    assert [len(wordings) for wordings in VOCABULARY.prompts.values()] == [3] * 10
    for idea, wordings in VOCABULARY.prompts.items():
        assert [key.partition(".")[0] for key in wordings] == [idea] * 3
        assert all(line.text.endswith("?") for line in wordings.values())


def test_what_prompts_a_moment_has_a_key_of_its_own() -> None:
    asked = VOCABULARY.asked
    evenings, hard = VOCABULARY.evenings, VOCABULARY.hard_evenings
    assert len(asked) == 12 + 30 + len(VOCABULARY.hard_days) + len(evenings) + len(hard)
    once = [text for key, text in asked.items() if key not in hard]
    assert Counter(once).most_common(1)[0][1] == 1
    assert asked["hear"] == VOCABULARY.invitations["hear"].text


def test_evenings_have_questions_for_two_weeks_that_look_outward() -> None:
    assert len(OUTWARD.evenings) > 14
    assert all(line.text.endswith("?") for line in VOCABULARY.evenings.values())
    assert not set(VOCABULARY.evenings) & set(VOCABULARY.hard_evenings)


def test_a_start_reads_the_same_invitations() -> None:
    assert load_invitations(SHIPPED) == VOCABULARY.invitations
    assert len(VOCABULARY.invitations) == 12


def test_ten_glimmers_to_begin_with_by_all_kinds_of_senses() -> None:
    assert len(VOCABULARY.starters) == 10
    senses = {sense for one in VOCABULARY.starters.values() for sense in one.senses}
    assert senses <= set(VOCABULARY.families[Family.SENSE])
    assert len(senses) >= 7


def test_what_to_hold_on_to_goes_from_the_outside_in() -> None:
    marks = [line.inward for line in VOCABULARY.anchors.values()]
    assert marks == sorted(marks)
    assert len(marks) == 16


def _inward_lines(vocabulary: Vocabulary) -> list[Line]:
    groups = (vocabulary.invitations, vocabulary.hard_days, vocabulary.anchors)
    every = [line for lines in (*groups, *vocabulary.prompts.values()) for line in lines.values()]
    return [line for line in every if line.inward]


BODY = ("your body", "your shoulders", "breath", "chest", "in the body")


def test_without_the_body_no_line_begins_there() -> None:
    assert len(_inward_lines(VOCABULARY)) > 10
    assert _inward_lines(OUTWARD) == []
    lines = (*OUTWARD.asked.values(), *(line.text for line in OUTWARD.anchors.values()))
    assert [line for line in lines if any(word in line.lower() for word in BODY)] == []
    assert len(OUTWARD.invitations) == 10
    assert len(OUTWARD.prompts) == 7


def test_without_the_body_no_cue_is_of_it() -> None:
    inward = VOCABULARY.inward_words[Family.CUE]
    assert {"warm chest", "breath slowed", "tight brow"} <= inward
    assert not inward & set(OUTWARD.families[Family.CUE])
    assert all(not inward & set(words) for words in OUTWARD.cues_by_face.values())
    assert "curious" in OUTWARD.families[Family.CUE]
    assert OUTWARD.urges == VOCABULARY.urges
    assert OUTWARD.families[Family.BODY_PLACE] == OUTWARD.families[Family.SENSATION] == ()
    assert "inner body" not in OUTWARD.families[Family.SENSE]
    assert OUTWARD.families[Family.VALUE] == VOCABULARY.families[Family.VALUE]
    assert "deep_breath" not in OUTWARD.starters
    assert OUTWARD.left_out == VOCABULARY.inward_words


def test_half_of_what_each_face_offers_is_outside_the_body() -> None:
    """Or whoever leaves the body out would stand before an empty list."""
    assert all(len(words) >= 9 for words in OUTWARD.cues_by_face.values())
