"""Chance that is passed in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.chance import chance, either_way


@given(st.integers(), st.text())
def test_the_same_seed_and_salt_bring_the_same(seed: int, salt: str) -> None:
    assert chance(seed, salt) == chance(seed, salt)
    assert 0 <= chance(seed, salt) < 2**64


@given(st.integers(), st.text(), st.integers(0, 10_000))
def test_either_way_stays_within_its_span(seed: int, salt: str, span: int) -> None:
    assert -span <= either_way(seed, salt, span) <= span


def test_it_uses_all_of_the_span() -> None:
    assert {either_way(7, str(salt), 2) for salt in range(200)} == {-2, -1, 0, 1, 2}
