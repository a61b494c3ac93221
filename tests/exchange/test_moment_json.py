from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from glimmer_desktop.domain.moment import (
    IMPORTED_TEXT_LIMIT,
    Care,
    Energy,
    Face,
    FeltChange,
    Kind,
    Moment,
    MomentId,
    Photo,
    Source,
    Strength,
    new_moment_id,
)
from glimmer_desktop.exchange.moment_json import (
    FIELDS,
    MEDIA_TYPES,
    PHOTO_FIELDS,
    Mistake,
    moment_from_json,
    moment_to_json,
)
from moment_strategies import moments

SCHEMA = Path(__file__).resolve().parents[2] / "docs" / "schema" / "moment.schema.json"
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
PLAIN = Moment(id=new_moment_id(0, 1), noticed_at=NOON, created_at=NOON, changed_at=NOON)


@given(moments)
def test_every_field_comes_back_as_it_was(moment: Moment) -> None:
    written = json.dumps(moment_to_json(moment))
    assert moment_from_json(json.loads(written)) == moment


def test_it_carries_every_field_of_a_moment() -> None:
    known = {field.name for field in fields(Moment)} - {"deleted_at"}
    assert set(FIELDS) == known
    assert len(FIELDS) == len(known)
    assert {field.name for field in fields(Photo)} == set(PHOTO_FIELDS)


def test_what_was_not_said_is_null_false_or_an_empty_list() -> None:
    said = moment_to_json(PLAIN)
    unsaid = set(FIELDS) - {"id", "kind", "noticed_at", "created_at", "changed_at"}
    assert {repr(said[field]) for field in unsaid} == {"None", "False", "[]"}


def test_the_least_that_can_come_in() -> None:
    moment = moment_from_json({"id": PLAIN.id, "noticed_at": "2026-11-22T12:00:00Z"})
    assert moment == PLAIN


# What the practice asks of a moment: everything it speaks of has a place.

BOUQUET = replace(
    PLAIN,
    text="Flowers on the table. I stop each time I pass.",
    and_also="A busy, anxious week",
    faces=(Face.ON_GUARD, Face.SETTLED),
    places=("living room",),
    senses=("sight", "smell"),
    strength=Strength.FAINT,
    company=("a friend",),
    qualities=("joyful", "still"),
    values=("nature", "love"),
    cues=("mind quieter",),
    source=Source.PERSON,
    care=Care.RECEIVED,
    appreciation="She thought of me",
    again=(NOON, NOON),
)


def test_the_bouquet_fits_with_no_field_missing() -> None:
    assert moment_from_json(json.loads(json.dumps(moment_to_json(BOUQUET)))) == BOUQUET


@pytest.mark.parametrize(
    ("sense", "text"),
    [
        ("sight", "The cashier smiled"),
        ("smell", "Bread from around the corner"),
        ("sight", "Sun across the floor at home"),
        ("taste", "The first sip of coffee"),
        ("touch", "A cool wind"),
        ("touch", "My softest blanket"),
        ("memory & imagination", "A photo of that summer"),
        ("touch", "The dog on my lap"),
        ("sound", "Somebody laughing next door"),
        ("inner body", "A deep breath came"),
        ("movement & balance", "Swinging"),
    ],
)
def test_everyday_glimmers_fit(sense: str, text: str) -> None:
    moment = replace(PLAIN, text=text, senses=(sense,))
    assert moment_from_json(moment_to_json(moment)) == moment


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("id", "not an id", "id: “not an id” is not an id"),
        ("id", 7, "is not an id"),
        ("kind", "joy", "kind: “joy” is none of glimmer, trigger, body-note"),
        ("faces", ["hapy"], "faces: “hapy” is none of settled"),
        ("faces", "settled", "faces: text is not a list"),
        ("faces", [["settled"]], "is none of"),
        ("noticed_at", "yesterday", "“yesterday” is not an ISO 8601 time"),
        ("noticed_at", "2026-11-22T12:00:00", "with an offset"),
        ("noticed_at", 1_700_000_000, "with an offset"),
        ("noticed_at", "0001-01-01T00:00:00+14:00", "with an offset"),
        ("text", 5, "text: a number is not text"),
        ("text", {"html": "x"}, "text: an object is not text"),
        ("text", "\ud800", "lone surrogate"),
        ("text", "x" * (IMPORTED_TEXT_LIMIT + 1), "1,000,001 characters are more than 1,000,000"),
        ("cues", ["\udfff"], "lone surrogate"),
        ("cues", [""], "cues: an entry is empty"),
        ("cues", ["x" * 1001], "more than 1,000"),
        ("cues", ["x"] * 10_001, "10,001 entries"),
        ("close", 1, "neither true nor false"),
        ("surprise", "yes", "neither true nor false"),
        ("photos", [{"sha256": "00"}], "photos: sha256: “00” is not a SHA-256"),
        ("photos", [{}], "sha256 is missing"),
        ("photos", [{"colour": 1}], "“colour” is not known here"),
        ("photos", [5], "it is not an object"),
        ("again", ["now"], "again: “now”"),
        ("linked_to", ["../etc"], "is not an id"),
        ("prompt", [], "prompt: a list is not text"),
        ("zone", "x" * 2000, "more than 1,000"),
        ("mood", "good", "the field “mood” is not known here"),
    ],
)
def test_what_is_wrong_is_refused_with_its_field(field: str, value: Any, said: str) -> None:
    with pytest.raises(Mistake) as mistake:
        moment_from_json({**moment_to_json(PLAIN), field: value})
    assert said in str(mistake.value)
    assert len(str(mistake.value)) < 200


@pytest.mark.parametrize("given", [None, 5, "text", [], [1]])
def test_no_object_is_no_moment(given: object) -> None:
    with pytest.raises(Mistake):
        moment_from_json(given)


@pytest.mark.parametrize("field", ["id", "noticed_at"])
def test_what_has_to_be_there(field: str) -> None:
    with pytest.raises(Mistake, match=f"{field} is missing"):
        moment_from_json({**moment_to_json(PLAIN), field: None})


def test_the_longest_imported_text_is_taken() -> None:
    long = replace(PLAIN, text="x" * IMPORTED_TEXT_LIMIT)
    assert moment_from_json(moment_to_json(long)) == long


def test_a_word_that_stands_twice_comes_in_once() -> None:
    twice = {**moment_to_json(PLAIN), "cues": ["tea", "tea"]}
    assert moment_from_json(twice).cues == ("tea",)


# The published schema says the same as the code.


@cache
def schema() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return found


def test_the_schema_has_the_same_fields_in_the_same_order() -> None:
    moment = schema()["$defs"]["moment"]
    assert tuple(moment["properties"]) == FIELDS
    assert tuple(moment["required"]) == FIELDS
    photo = schema()["$defs"]["photo"]
    assert tuple(photo["properties"]) == PHOTO_FIELDS


@pytest.mark.parametrize(
    ("field", "members"),
    [
        ("kind", Kind),
        ("strength", Strength),
        ("felt_change", FeltChange),
        ("energy", Energy),
        ("care", Care),
        ("source", Source),
    ],
)
def test_the_schema_knows_the_same_choices(field: str, members: type[Any]) -> None:
    listed = schema()["$defs"]["moment"]["properties"][field]["enum"]
    assert [one for one in listed if one is not None] == [member.value for member in members]
    assert (None in listed) == (field != "kind")


def test_the_schema_knows_the_same_faces_and_pictures() -> None:
    assert schema()["$defs"]["face"]["enum"] == [face.value for face in Face]
    media = schema()["$defs"]["photo"]["properties"]["media_type"]["enum"]
    assert media == list(MEDIA_TYPES)


@given(moments)
def test_what_is_written_fits_the_schema(moment: Moment) -> None:
    definition = schema()["$defs"]["moment"]["properties"]
    for field, value in moment_to_json(moment).items():
        assert _fits(definition[field], value), (field, value)


def _fits(rule: dict[str, Any], value: Any) -> bool:
    """As much of JSON Schema as the schema uses."""
    rule = schema()["$defs"][rule["$ref"].rpartition("/")[2]] if "$ref" in rule else rule
    if "enum" in rule:
        return value in rule["enum"]
    types = rule["type"] if isinstance(rule["type"], list) else [rule["type"]]
    if value is None:
        return "null" in types
    if isinstance(value, list):
        return "array" in types and all(_fits(rule["items"], one) for one in value)
    if isinstance(value, dict):
        return "object" in types and all(
            _fits(rule["properties"][field], one) for field, one in value.items()
        )
    names = {bool: "boolean", int: "integer", str: "string"}
    return names[type(value)] in types


def test_ids_are_of_the_right_type() -> None:
    assert isinstance(moment_from_json(moment_to_json(PLAIN)).id, str)
    assert MomentId(PLAIN.id) == PLAIN.id
