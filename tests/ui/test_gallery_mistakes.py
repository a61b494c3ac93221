from __future__ import annotations

import pytest

from glimmer_desktop.domain.query import QueryError, QueryMistake, parse
from glimmer_desktop.ui.gallery.mistakes import say_mistake

TRIED = {
    QueryMistake.UNKNOWN_FILTER: ("tea colour:blue", "colour:"),
    QueryMistake.NO_VALUE: ("tea face:", "face:"),
    QueryMistake.UNKNOWN_VALUE: ("face:lovely tea", "lovely"),
    QueryMistake.BAD_DATE: ("on:2026-13", "2026-13"),
    QueryMistake.BAD_NUMBER: ("again:often", "often"),
    QueryMistake.QUOTE_NOT_CLOSED: ('tea "slow', '"'),
    QueryMistake.BRACKET_NOT_CLOSED: ("(tea", "("),
    QueryMistake.BRACKET_NOT_OPENED: ("tea)", ")"),
    QueryMistake.NOTHING_BESIDE_OR: ("tea or", "or"),
    QueryMistake.TOO_LONG: ("word " * 20_000, ""),
    QueryMistake.TOO_DEEP: ("(" * 90 + "a" + ")" * 90, ""),
}


def test_every_mistake_is_tried_here() -> None:
    assert set(TRIED) == set(QueryMistake)


@pytest.mark.parametrize("code", QueryMistake)
def test_a_mistake_names_its_place_in_one_plain_line(code: QueryMistake) -> None:
    text, place = TRIED[code]
    with pytest.raises(QueryError) as caught:
        parse(text)
    assert caught.value.code is code
    said = say_mistake(caught.value, text)
    assert place in said
    assert "{" not in said
    assert "\n" not in said
    assert said.endswith(".")


def test_what_may_be_tried_is_named() -> None:
    with pytest.raises(QueryError) as caught:
        parse("face:lovely")
    assert "settled" in say_mistake(caught.value, "face:lovely")


def test_braces_in_a_query_are_only_braces() -> None:
    with pytest.raises(QueryError) as caught:
        parse("face:{place}")
    assert "{place}" in say_mistake(caught.value, "face:{place}")
