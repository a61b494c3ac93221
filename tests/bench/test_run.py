"""The page of the bench: what a bar means, and when it is met."""

from __future__ import annotations

import pytest

from bench.measures import Bar, Row
from bench.run import cells, is_met, measured


@pytest.mark.parametrize(
    ("bar", "number", "met"),
    [
        (Bar("times", 1.5), 2.0, False),
        (Bar("times", 2.0), 2.0, True),
        (Bar("over", 9.0), 10.0, False),
        (Bar("over", 10.0), 10.0, True),
        (Bar("within", 19.0), 20.0, False),
        (Bar("within", 20.0), 20.0, True),
        (Bar("none"), 10.0, True),
    ],
)
def test_a_bar_is_about_medians(bar: Bar, number: float, met: bool) -> None:
    row = Row("what", "floor", floor=[9.0, 10.0, 99.0], ours=[1.0, 20.0, 21.0], bar=bar)
    assert measured(row) == number
    assert is_met(row) is met
    assert ("**no**" in cells(row)) is not met
