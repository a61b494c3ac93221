"""Moments and drafts: what counts as said, identity, and the way between the two."""

from __future__ import annotations

import uuid
from dataclasses import fields, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.moment import (
    Care,
    Draft,
    Energy,
    Face,
    Family,
    FeltChange,
    Kind,
    Moment,
    MomentId,
    Photo,
    Source,
    Strength,
    moment_from,
    moment_of,
    new_moment_id,
)

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
PHOTO = Photo("ab" * 32, 4, 3, 120, "image/png")

ONE_THING_SAID: dict[str, Any] = {
    "text": "light",
    "and_also": "and tired",
    "faces": (Face.NOT_SURE,),
    "shift_from": (Face.ON_GUARD,),
    **{family.value: ("warm",) for family in Family},
    "photos": (PHOTO,),
    "strength": Strength.FAINT,
    "felt_change": FeltChange.SAME,
    "energy": Energy.SETTLING,
    "surprise": True,
    "by_itself": True,
    "almost_missed": True,
    "care": Care.RECEIVED,
    "source": Source.ANIMAL,
    "again": (NOON,),
    "linked_to": (MomentId("x"),),
    "did_next": "walked",
    "appreciation": "the giver",
}
NOT_SAID_BY_THEMSELVES = {"kind", "noticed_at", "zone", "prompt", "close", "private"}


def test_every_field_is_either_something_said_or_about_it() -> None:
    assert {f.name for f in fields(Draft)} == set(ONE_THING_SAID) | NOT_SAID_BY_THEMSELVES


@pytest.mark.parametrize("field", ONE_THING_SAID)
def test_one_thing_said_is_enough(field: str) -> None:
    assert replace(Draft(), **{field: ONE_THING_SAID[field]}).says_something()


def test_nothing_said_is_nothing_even_when_it_has_a_kind_and_a_time() -> None:
    empty = Draft(
        kind=Kind.TRIGGER, noticed_at=NOON, zone="UTC", prompt="light", close=True, private=True
    )
    assert not empty.says_something()
    assert not replace(empty, text=" \n\t ").says_something()


def test_a_kept_draft_comes_back_as_it_was() -> None:
    draft = replace(Draft(), **ONE_THING_SAID, noticed_at=NOON, zone="Europe/Berlin")
    moment = moment_from(draft, id=MomentId("a"), noticed_at=NOON, created_at=NOON, changed_at=NOON)
    assert moment.as_draft() == draft
    assert type(moment.as_draft()) is Draft


def test_made_of_its_fields_it_is_as_any_other() -> None:
    least: dict[str, Any] = {
        "id": MomentId("a"),
        **dict.fromkeys(("noticed_at", "created_at", "changed_at"), NOON),
    }
    for said in (least, {**least, **ONE_THING_SAID}):
        made, usual = moment_of(said), Moment(**said)
        assert made == usual
        assert repr(made) == repr(usual)
        assert replace(made, text="other") == replace(usual, text="other")
        assert made.as_draft() == usual.as_draft()


@pytest.mark.parametrize("family", list(Family))
def test_each_family_names_a_field(family: Family) -> None:
    assert replace(Draft(), **{family.value: ("one", "two")}).words(family) == ("one", "two")


@given(st.integers(0, (1 << 48) - 1), st.integers(0, (1 << 74) - 1))
def test_ids_are_version_7_and_carry_their_time(unix_ms: int, bits: int) -> None:
    made = uuid.UUID(new_moment_id(unix_ms, bits))
    assert made.version == 7
    assert made.variant == uuid.RFC_4122
    assert made.int >> 80 == unix_ms
    assert str(made) == new_moment_id(unix_ms, bits)


@given(st.integers(0, (1 << 74) - 1), st.integers(0, (1 << 74) - 1))
def test_ids_of_other_chances_differ(one: int, other: int) -> None:
    assert (new_moment_id(1, one) == new_moment_id(1, other)) == (one == other)
