"""Drawing lots: some of many, each once, in an order of chance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import count

import pytest

from glimmer_desktop.domain.chance import chance
from glimmer_desktop.domain.lots import drawn


def dice(seed: int) -> Callable[[int], int]:
    """Bits that are the same each time."""
    thrown = count()
    return lambda bits: chance(seed, str(next(thrown))) % 2**bits


@pytest.mark.parametrize("most", [0, 1, 3, 7, 8, 100])
def test_each_comes_once_and_no_more_than_asked_for(most: int) -> None:
    things = "abcdefgh"
    for seed in range(50):
        lots = drawn(things, most, dice(seed))
        assert len(lots) == len(set(lots)) == min(most, len(things))
        assert set(lots) <= set(things)


def test_of_nothing_comes_nothing() -> None:
    assert drawn((), 5, dice(1)) == []


def test_each_order_is_as_likely_as_any_other() -> None:
    throws = 6_000
    orders = Counter(tuple(drawn("abc", 2, dice(seed))) for seed in range(throws))
    assert len(orders) == 6
    assert all(abs(often - throws / 6) < throws / 40 for often in orders.values())
