"""Work bit by bit, by whoever lets something else in between, and by whoever does not."""

from __future__ import annotations

from collections.abc import Generator

import pytest

from glimmer_desktop.services.slices import in_one, one_slice


def counted(end: int, done: list[int]) -> Generator[None, None, str]:
    for number in range(end):
        done.append(number)
        yield
    return f"{end} of them"


def test_each_slice_by_itself_and_what_came_of_the_whole_after_the_last() -> None:
    done: list[int] = []
    work = counted(2, done)
    assert one_slice(work) == []
    assert done == [0]
    assert one_slice(work) == []
    assert done == [0, 1]
    assert one_slice(work) == ["2 of them"]


def test_what_came_of_it_may_say_nothing() -> None:
    assert one_slice(nothing()) == [None]


def nothing() -> Generator[None, None, None]:
    yield from ()


def test_in_one_it_is_all_done() -> None:
    done: list[int] = []
    assert in_one(counted(3, done)) == "3 of them"
    assert done == [0, 1, 2]


def test_what_goes_wrong_is_raised() -> None:
    def wrong() -> Generator[None, None, None]:
        yield
        raise ValueError("here")

    with pytest.raises(ValueError, match="here"):
        in_one(wrong())
