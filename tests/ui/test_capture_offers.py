from __future__ import annotations

from capturing import VOCABULARY
from glimmer_desktop.domain.moment import Family, Word
from glimmer_desktop.ui.capture import offers


def _own(*words: Word) -> dict[Family, list[Word]]:
    return {family: [w for w in words if w.family is family] for family in Family}


def test_used_and_starred_words_lead_then_shipped_then_the_rest() -> None:
    own = _own(
        Word(Family.VALUE, "moss", starred=True),
        Word(Family.VALUE, "wonder", uses=3),
        Word(Family.VALUE, "never used"),
    )
    values = offers.together(own, VOCABULARY)[Family.VALUE]
    assert values[:3] == ["moss", "wonder", "kindness"]
    assert values[-1] == "never used"
    assert len(values) == len(set(values))


def test_one_word_in_two_spellings_is_offered_once_as_the_person_writes_it() -> None:
    own = _own(Word(Family.CUE, "Warmth", uses=1))
    cues = offers.together(own, VOCABULARY)[Family.CUE]
    assert cues[0] == "Warmth"
    assert "warmth" not in cues


def test_without_own_words_the_shipped_ones_stand_as_they_are() -> None:
    assert offers.together(_own(), VOCABULARY) == {
        family: list(names) for family, names in offers.shipped(VOCABULARY).items()
    }


def test_an_order_by_hand_leads_and_what_is_hidden_stays_away() -> None:
    own = _own(
        Word(Family.VALUE, "wonder", place=0),
        Word(Family.VALUE, "hope", place=1),
        Word(Family.VALUE, "Kindness", hidden=True),
    )
    values = offers.together(own, VOCABULARY)[Family.VALUE]
    assert values[:3] == ["wonder", "hope", "honesty"]
    assert "kindness" not in values


def test_used_or_not_what_begins_in_the_body_is_left_out_with_the_rest() -> None:
    own = _own(Word(Family.CUE, "Warm chest", uses=9), Word(Family.CUE, "my own glow", uses=1))
    cues = offers.together(own, VOCABULARY.without_inward())[Family.CUE]
    assert cues[0] == "my own glow", "a person's own words are theirs"
    assert "Warm chest" not in cues
    assert "Warm chest" in offers.together(own, VOCABULARY)[Family.CUE]


def test_senses_that_reach_outward_stay_ahead_of_those_that_reach_inward() -> None:
    own = _own(Word(Family.SENSE, "inner body", uses=9), Word(Family.SENSE, "the moon", uses=1))
    senses = offers.together(own, VOCABULARY)[Family.SENSE]
    assert senses == [*VOCABULARY.families[Family.SENSE], "the moon"]


def test_the_four_qualities_lead_whatever_is_used_most() -> None:
    own = _own(Word(Family.QUALITY, "tender", uses=9))
    qualities = offers.together(own, VOCABULARY)[Family.QUALITY]
    assert qualities[:5] == ["safe", "at ease", "connected", "joyful", "tender"]
