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


def test_a_row_says_its_unit() -> None:
    memory = Row("what", "floor", [40.0], [50.0], Bar("times", 1.5), "MB")
    assert cells(memory)[2:6] == (
        "40.00 MB [40.00-40.00], n=1",
        "50.00 MB [50.00-50.00], n=1",
        "1.25 times",
        "at most 1.5 times",
    )
    counted = Row("what", "floor", [0.0], [2.0], Bar("over", 3), "")
    assert cells(counted)[2:6] == (
        "0.00 [0.00-0.00], n=1",
        "2.00 [2.00-2.00], n=1",
        "+2.00",
        "at most 3 over",
    )
