"""What makes moments near to one another, and what keeps one from standing beside another."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from glimmer_desktop.domain.alike import (
    may_stand_beside,
    nearest,
    says_something,
    telling_terms,
    weight,
)
from glimmer_desktop.domain.moment import Draft, Face, Kind, MomentId, moment_from

NOW = datetime(2026, 11, 22, tzinfo=UTC)
TEA = moment_from(
    Draft(text="tea"), id=MomentId("m"), noticed_at=NOW, created_at=NOW, changed_at=NOW
)


def test_what_few_carry_says_more() -> None:
    assert weight(1, 2, 1_000) > weight(1, 500, 1_000) > 0
    assert weight(1.5, 10, 1_000) > weight(0.5, 10, 1_000)


def test_grammar_says_nothing() -> None:
    assert not says_something(900, 1_000)
    assert not says_something(1, 1_000), "only the moment itself says it"
    assert says_something(3, 12)


def test_the_telling_words_are_longer_ones_each_once() -> None:
    said = Draft(text="The LIGHT on the stairs, the light", and_also="2026 glühend")
    assert telling_terms(said) == ["gluhend", "stairs", "light"]


def test_the_nearest_come_first_and_the_newest_of_those_as_near() -> None:
    shared = [(1.0, [1, 2, 3, 4]), (0.9, [2, 4]), (0.5, [1]), (0.2, [3])]
    assert nearest(shared, 3) == [4, 2, 1]
    assert nearest([], 3) == []


@pytest.mark.parametrize(
    ("beside", "other", "may"),
    [
        ({}, {}, True),
        ({}, {"kind": Kind.TRIGGER}, False),
        ({"kind": Kind.TRIGGER}, {"kind": Kind.TRIGGER}, True),
        ({"kind": Kind.TRIGGER}, {}, True),
        ({}, {"faces": (Face.SHUT_DOWN,)}, False),
        ({"faces": (Face.ON_GUARD,)}, {"faces": (Face.SHUT_DOWN,)}, True),
        ({"kind": Kind.TRIGGER, "faces": (Face.ON_GUARD,)}, {"private": True}, False),
    ],
)
def test_nothing_harder_stands_beside_it(
    beside: dict[str, object], other: dict[str, object], may: bool
) -> None:
    one, another = replace(TEA, **beside), replace(TEA, **other)  # type: ignore[arg-type]
    assert may_stand_beside(one, another) is may
