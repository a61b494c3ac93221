from __future__ import annotations

import pytest
from hypothesis import given

from gallery_parts import BRITISH
from glimmer_desktop.domain.query import Condition, parse
from glimmer_desktop.ui.gallery.query_wording import asked, chosen
from moment_strategies import conditions


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("light", "“light”"),
        ("place:kitchen", "place “kitchen”"),
        ('#"slow breath"', "cue “slow breath”"),
        ("with:Ana", "company “Ana”"),
        ("sense:sight", "sense “sight”"),
        ("face:on-guard", "on guard"),
        ("shift:restful", "before that restful"),
        ("kind:body-note", "body note"),
        ("has:photo", "with a photo"),
        ("is:close", "kept close"),
        ("is:expected", "as expected"),
        ("is:surprise", "as a surprise"),
        ("is:private", "private"),
        ("on:2026", "2026"),
        ("on:2026-11", "November 2026"),
        ("before:2026-11-02", "before 2 Nov 2026"),
        ("after:2026-11", "from November 2026 on"),
        ("again:>0", "came back"),
        ("again:>3", "came back more than 3 times"),
        ("again:1", "came back once"),
        ("again:2", "came back 2 times"),
        ("-tea", "not “tea”"),
        ("#a or #b", "cue “a” or cue “b”"),
        ("-(tea is:close)", "not (“tea” and kept close)"),
    ],
)
def test_what_is_asked_in_words(query: str, words: str) -> None:
    condition = parse(query).condition
    assert condition is not None
    assert asked(condition, BRITISH) == words


def test_a_chip_says_the_word_alone() -> None:
    for query, words in (("#tea", "tea"), ("on:2026", "2026"), ("#a #b", "a + b")):
        condition = parse(query).condition
        assert condition is not None
        assert chosen(condition, BRITISH) == words


@given(conditions())
def test_any_query_can_be_said(condition: Condition) -> None:
    assert asked(condition, BRITISH)
    assert chosen(condition, BRITISH) or str(condition)
