"""Plans come back out of an export as they went in; what is not one is refused with its reason."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from exchange.test_moment_json import SCHEMA
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.plans import LINE_LIMIT, Plan
from glimmer_desktop.exchange.glimmer_json import GlimmerJson
from glimmer_desktop.exchange.json_stream import MOST_PLANS
from glimmer_desktop.exchange.moment_json import Mistake
from glimmer_desktop.exchange.plan_json import plan_from_json, plan_to_json
from plan_strategies import plan_lists, plans

PLAN: dict[str, Any] = {
    "id": "01932f6e-0000-7000-8000-000000000001",
    "when": "I make coffee",
    "then": "one breath with it",
    "at": "07:15",
    "days": ["monday", "friday"],
    "asleep": False,
    "moment": None,
    "created_at": "2026-11-23T08:00:00+01:00",
    "changed_at": "2026-11-23T08:00:00+01:00",
}


@given(plans)
def test_there_and_back(plan: Plan) -> None:
    assert plan_from_json(json.loads(json.dumps(plan_to_json(plan)))) == plan


def test_the_schema_has_the_same_fields_in_the_same_order() -> None:
    said = json.loads(SCHEMA.read_text(encoding="utf-8"))
    defined = said["$defs"]["plan"]
    assert list(defined["properties"]) == list(PLAN) == defined["required"]
    assert defined["properties"]["when"]["maxLength"] == LINE_LIMIT
    assert said["properties"]["plans"]["maxItems"] == MOST_PLANS
    assert "plans" not in said["required"]


def test_any_program_can_read_one() -> None:
    assert plan_to_json(plan_from_json(PLAN)) == PLAN


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [
        ("when", None, "when is missing"),
        ("when", "  ", "when: it is empty"),
        ("then", "x" * (LINE_LIMIT + 1), "then: its 301 characters"),
        ("then", "\ud800", "half a character"),
        ("at", "7:15", "at: “7:15” is not a time of day"),
        ("at", "07:15:30", "not a time of day"),
        ("at", "07:15+01:00", "not a time of day"),
        ("at", 7, "not a time of day"),
        ("days", ["someday"], "days: “someday” is none of monday"),
        ("days", "monday", "days: text is not a list"),
        ("asleep", "no", "neither true nor false"),
        ("id", "1", "not an id"),
        ("moment", "1", "not an id"),
        ("created_at", "yesterday", "not an ISO 8601 time"),
        ("more", 1, "the field “more” is not known here"),
    ],
)
def test_what_cannot_be_taken_is_named(field: str, value: object, why: str) -> None:
    with pytest.raises(Mistake) as caught:
        plan_from_json({**PLAN, field: value})
    assert why in str(caught.value)


@given(plan_lists)
def test_a_file_holds_them_in_their_order(
    tmp_path_factory: pytest.TempPathFactory, wanted: tuple[Plan, ...]
) -> None:
    place = tmp_path_factory.mktemp("exports")
    exports = GlimmerJson(place)
    for name in ("out.json", "out.zip"):
        with exports.write(place / name) as parcel:
            parcel.add_plans(wanted)
            parcel.finish()
        with exports.read(place / name) as delivery:
            assert delivery.plans() == wanted
            assert list(delivery.moments()) == []
            assert delivery.plans() == wanted


def test_a_file_without_any_says_nothing_of_them(tmp_path: Path) -> None:
    exports, path = GlimmerJson(tmp_path), tmp_path / "out.json"
    with exports.write(path) as parcel:
        parcel.add_plans(())
        parcel.finish()
    assert json.loads(path.read_text(encoding="utf-8")) == {"glimmer": 1, "moments": []}


@pytest.mark.parametrize(
    ("given_plans", "why"),
    [
        ([PLAN, PLAN], "plan 2: its id stands there twice"),
        ([PLAN, {**PLAN, "at": "x"}], "plan 2: at:"),
        ([1], "plan 1: it is not an object"),
        ([PLAN] * (MOST_PLANS + 1), "more than 1,000 entries"),
    ],
)
def test_a_file_with_a_mistake_is_refused(tmp_path: Path, given_plans: list[Any], why: str) -> None:
    path = tmp_path / "in.json"
    path.write_text(json.dumps({"moments": [], "plans": given_plans, "glimmer": 1}))
    with pytest.raises(Known) as caught, GlimmerJson(tmp_path).read(path) as delivery:
        delivery.plans()
    assert caught.value.code is ErrorCode.FILE_NOT_OURS
    assert why in str(caught.value.values["why"])
