from __future__ import annotations

from hypothesis import given

from glimmer_desktop.ui.widgets.matching import fitting, folded, same
from strategies import words


def test_beginnings_come_before_later_words() -> None:
    offered = ["a slow breath", "slow", "breath slowed", "Slówly"]
    assert fitting(offered, "slow") == ["slow", "Slówly", "a slow breath", "breath slowed"]


def test_nothing_typed_offers_all_in_their_order() -> None:
    assert fitting(["b", "a"], "") == ["b", "a"]


def test_at_most_as_many_as_wanted() -> None:
    assert len(fitting([f"word {n}" for n in range(99)], "w", limit=8)) == 8


@given(word=words)
def test_a_word_fits_itself_however_it_is_written(word: str) -> None:
    assert fitting([word], folded(word)) == [word]
    assert same(word, f"  {word} ")
