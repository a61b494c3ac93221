from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from glimmer_desktop.domain.moment import (
    Care,
    Draft,
    Energy,
    Face,
    FeltChange,
    Kind,
    Moment,
    MomentId,
    Photo,
    Source,
    Strength,
    moment_from,
)
from glimmer_desktop.ui.gallery.wording import (
    LONGEST_SHOWN,
    date_line,
    details,
    face_line,
    first_line,
    spoken,
    words_of,
)

NOW = datetime(2026, 11, 22, 15, 42, tzinfo=UTC)
BRITISH = QLocale("en_GB")
PHOTO = Photo("0" * 64, 4, 3, 12, "image/png", caption="The bouquet")


def moment(**said: object) -> Moment:
    draft = replace(Draft(), **said)  # type: ignore[arg-type]
    return moment_from(draft, id=MomentId("m"), noticed_at=NOW, created_at=NOW, changed_at=NOW)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ({"text": " tea \n"}, "tea"),
        ({"text": " ", "and_also": "rain"}, "rain"),
        ({"photos": (PHOTO,)}, "The bouquet"),
        ({"appreciation": "thanks"}, "thanks"),
        (
            {"cues": ("warm chest", "slow breath"), "values": ("nature",)},
            "warm chest, slow breath, nature",
        ),
        ({"faces": (Face.SETTLED,)}, ""),
    ],
)
def test_a_tile_says_the_next_best_thing(said: dict[str, object], shown: str) -> None:
    assert words_of(moment(**said)) == shown


def test_an_endless_note_is_not_carried_to_a_tile() -> None:
    assert len(words_of(moment(text="word " * 100_000))) == LONGEST_SHOWN


@given(st.text())
def test_a_line_in_a_list_is_one_line(text: str) -> None:
    line = first_line(moment(text=text))
    assert "\n" not in line
    assert line == line.strip()


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ({}, ""),
        ({"faces": (Face.SETTLED,)}, "settled"),
        ({"faces": (Face.ON_GUARD, Face.SETTLED)}, "both at once"),
        ({"faces": (Face.ON_GUARD, Face.SETTLED, Face.LIVELY)}, "several at once"),
        ({"faces": (Face.ON_GUARD,), "kind": Kind.TRIGGER}, "on guard · trigger"),
        ({"kind": Kind.BODY_NOTE}, "body note"),
    ],
)
def test_faces_and_kinds_are_told_by_word(said: dict[str, object], line: str) -> None:
    assert face_line(moment(**said)) == line


def test_the_first_cue_stands_beside_the_day_unless_it_is_all_there_is() -> None:
    noted = moment(text="tea", cues=("warm chest", "slow breath"))
    assert date_line(noted, NOW, BRITISH) == "Today 15:42 · warm chest"
    assert date_line(noted, NOW, BRITISH, covered=True) == "Today 15:42"
    assert date_line(moment(cues=("warm chest",)), NOW, BRITISH) == "Today 15:42"


def test_nothing_of_a_covered_moment_is_spoken_but_its_day() -> None:
    noted = moment(
        text="secret", cues=("warm chest",), faces=(Face.SETTLED,), kind=Kind.TRIGGER, close=True
    )
    assert spoken(noted, NOW, BRITISH, covered=True) == "private. Today 15:42"
    everything = spoken(replace(noted, photos=(PHOTO,)), NOW, BRITISH, covered=False)
    assert everything == (
        "secret. trigger. settled. Today 15:42 · warm chest. with a photo. kept close"
    )


FULL = {
    "kind": Kind.TRIGGER,
    "shift_from": (Face.SHUT_DOWN,),
    "cues": ("cue word",),
    "senses": ("sense word",),
    "qualities": ("quality word",),
    "values": ("value word",),
    "places": ("place word",),
    "company": ("company word",),
    "prompt": "light",
    "strength": Strength.CLEAR,
    "body_places": ("body word",),
    "sensations": ("sensation word",),
    "connection": ("connection word",),
    "felt_change": FeltChange.TOUCH,
    "energy": Energy.SETTLING,
    "surprise": False,
    "by_itself": True,
    "almost_missed": True,
    "care": Care.RECEIVED,
    "source": Source.ANIMAL,
    "again": (NOW,),
    "did_next": "sat down",
    "appreciation": "thanks",
}
SHOWN_ELSEWHERE = {
    *("text", "and_also", "faces", "photos", "close", "private"),
    *("noticed_at", "zone", "linked_to"),
}


def test_what_a_picture_shows_is_spoken_in_its_words() -> None:
    told = replace(PHOTO, alt="Poppies in a blue jug")
    said = spoken(moment(text="for me", photos=(told, PHOTO)), NOW, BRITISH, covered=False)
    assert "with a photo: Poppies in a blue jug" in said
    covered = spoken(moment(private=True, photos=(told,)), NOW, BRITISH, covered=True)
    assert "Poppies" not in covered


def test_a_sentence_with_a_stop_of_its_own_gets_no_other() -> None:
    told = (
        "It rained.",
        "And now?",
        "雨が降った。",
        "「いいね。」",
        "本当に？",
        "هل هذا صحيح؟",
        "“Home!”",
    )
    for text, said in (*((one, one) for one in told), ("fog", "fog."), ("「霧」", "「霧」.")):
        spoken_so = spoken(moment(text=text), NOW, BRITISH, covered=False)
        assert spoken_so.startswith(f"{said} glimmer")


def test_every_field_that_is_set_is_in_the_details() -> None:
    assert {f.name for f in fields(Draft)} == set(FULL) | SHOWN_ELSEWHERE
    prompts = {"light": "Where is the light?"}
    whole = details(moment(**FULL), prompts, BRITISH)
    for name in FULL:
        empty = getattr(Draft(), name)
        less = details(moment(**{**FULL, name: empty}), prompts, BRITISH)
        assert less != whole, name
    assert details(moment(), prompts, BRITISH) == []


@pytest.mark.parametrize("choices", [Strength, FeltChange, Energy, Care, Source])
def test_every_choice_has_its_words(choices: type) -> None:
    field = {
        Strength: "strength",
        FeltChange: "felt_change",
        Energy: "energy",
        Care: "care",
        Source: "source",
    }[choices]
    for choice in choices:  # type: ignore[attr-defined]
        assert details(moment(**{field: choice}), {}, BRITISH)[0][1]


def test_a_prompt_no_longer_shipped_is_left_out() -> None:
    assert details(moment(prompt="gone"), {}, BRITISH) == []


def test_a_line_to_a_month_says_which() -> None:
    said = details(moment(prompt="leaf:2026-11"), {}, BRITISH)
    assert said == [("Looking back on", "November 2026")]
    assert details(moment(prompt="leaf:2026"), {}, BRITISH) == [("Looking back on", "2026")]
