"""The query language: what reads as what, and where a mistake is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.query import (
    Filter,
    FilterName,
    MomentQuery,
    Not,
    QueryError,
    QueryMistake,
    Text,
    comparison,
    days,
    parse,
)
from glimmer_desktop.domain.terms import either, every
from moment_strategies import conditions


@given(conditions().map(MomentQuery))
def test_a_query_printed_and_read_again_is_the_same(query: MomentQuery) -> None:
    assert parse(str(query)) == query


@given(st.text(st.sampled_from('ab #:-()"“”„\\*or<>=fceisn0129今🌿 \n')), st.booleans())
def test_any_text_is_read_or_refused_with_its_place(text: str, typing: bool) -> None:
    try:
        query = parse(text, typing=typing)
    except QueryError as error:
        assert 0 <= error.position < len(text)
        assert 1 <= error.length <= len(text) - error.position
        assert error.message
    else:
        assert parse(str(query)) == query


@given(st.text())
def test_typing_on_never_breaks_plain_words(text: str) -> None:
    plain = "".join(c for c in text if c not in '#:()"“”„')
    parse(plain.replace(" or ", " "), typing=True)


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("light", Text("light")),
        ("light stairs", every(Text("light"), Text("stairs"))),
        ('"light on the stairs"', Text("light on the stairs")),
        ("“light”", Text("light")),
        ("-light", Not(Text("light"))),
        ("--light", Text("light")),
        ("sta*", Text("sta", prefix=True)),
        ("a or b c", either(Text("a"), every(Text("b"), Text("c")))),
        ("(a OR b) c", every(either(Text("a"), Text("b")), Text("c"))),
        ("((a))", Text("a")),
        ("-(a b)", Not(every(Text("a"), Text("b")))),
        ("#slow", Filter(FilterName.CUE, "slow")),
        ('cue:"slow breath"', Filter(FilterName.CUE, "slow breath")),
        ("FACE:On-Guard", Filter(FilterName.FACE, "on-guard")),
        ("with:Ana", Filter(FilterName.WITH, "Ana")),
        ("on:2026-3", Filter(FilterName.ON, "2026-03")),
        ("again:=3", Filter(FilterName.AGAIN, "3")),
        ("again:>03", Filter(FilterName.AGAIN, ">3")),
        ("C# 10:30", every(Text("C#"), Text("10:30"))),
        ("a - b", every(Text("a"), Text("b"))),
        ("a !? b", every(Text("a"), Text("b"))),
        ('"or"', Text("or")),
        (r'"say \"hi\" \\"', Text(r'say "hi" \\'.replace(r"\\", "\\"))),
        ("", None),
        (" -!! ()", None),
    ],
)
def test_reading(text: str, condition: object) -> None:
    assert parse(text).condition == condition


@pytest.mark.parametrize(
    ("text", "code", "place", "unfinished"),
    [
        ("tea colour:red", QueryMistake.UNKNOWN_FILTER, "colour:", False),
        ("tea cue:", QueryMistake.NO_VALUE, "cue:", True),
        ("# tea", QueryMistake.NO_VALUE, "#", False),
        ('cue:"" tea', QueryMistake.NO_VALUE, 'cue:""', False),
        ("face:sad tea", QueryMistake.UNKNOWN_VALUE, "sad", False),
        ("face:on-g", QueryMistake.UNKNOWN_VALUE, "on-g", True),
        ("kind:glimmer*", QueryMistake.UNKNOWN_VALUE, "glimmer*", True),
        ("has:photos tea", QueryMistake.UNKNOWN_VALUE, "photos", False),
        ("before:2024-13 tea", QueryMistake.BAD_DATE, "2024-13", False),
        ("on:2023-02-29 tea", QueryMistake.BAD_DATE, "2023-02-29", False),
        ("after:yesterday tea", QueryMistake.BAD_DATE, "yesterday", False),
        ("again:often tea", QueryMistake.BAD_NUMBER, "often", False),
        ('tea "for two', QueryMistake.QUOTE_NOT_CLOSED, '"', False),
        ("(tea", QueryMistake.BRACKET_NOT_CLOSED, "(", False),
        ("tea) two", QueryMistake.BRACKET_NOT_OPENED, ")", False),
        ("tea or", QueryMistake.NOTHING_BESIDE_OR, "or", True),
        ("or tea", QueryMistake.NOTHING_BESIDE_OR, "or", False),
        ("(" * 60 + "a" + ")" * 60, QueryMistake.TOO_DEEP, "(", False),
        ("a " * 500, QueryMistake.TOO_LONG, "a", False),
    ],
)
def test_mistakes_have_a_place(text: str, code: str, place: str, unfinished: bool) -> None:
    with pytest.raises(QueryError) as caught:
        parse(text)
    error = caught.value
    assert error.code == code
    assert text[error.position : error.position + error.length] == place
    assert error.unfinished == unfinished
    assert f"at character {error.position + 1}" in str(error)


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("light sta", every(Text("light"), Text("sta", prefix=True))),
        ("light sta ", every(Text("light"), Text("sta"))),
        ('"light sta', Text("light sta", prefix=True)),
        ('"light stairs"', Text("light stairs")),
        ("tea or", every(Text("tea"), Text("or", prefix=True))),
        ("tea or ", Text("tea")),
        ("(tea", Text("tea", prefix=True)),
        ("tea -", Text("tea")),
        ("#slo", Filter(FilterName.CUE, "slo", prefix=True)),
        ("face:settled", Filter(FilterName.FACE, "settled")),
        ('"', None),
    ],
)
def test_what_is_being_typed_may_go_on(text: str, condition: object) -> None:
    assert parse(text, typing=True).condition == condition


def test_chips_come_and_go() -> None:
    tea, settled = Text("tea"), Filter(FilterName.FACE, "settled")
    query = MomentQuery.everything() & tea & settled & tea
    assert str(query) == "tea face:settled"
    assert query.parts == (tea, settled)
    assert query.without(settled) == parse("tea")
    assert query.without(settled).without(tea) == MomentQuery()
    assert str(parse("a or b") & settled) == "(a or b) face:settled"
    assert parse("a") & parse("b c") == parse("a b c")
    assert MomentQuery() & MomentQuery() == MomentQuery()


def test_days_are_half_open() -> None:
    assert days("2026") == (20260000, 20270000)
    assert days("2026-11") == (20261100, 20261200)
    assert days("2026-11-22") == (20261122, 20261123)
    assert comparison(">=3") == (">=", 3)
    assert comparison("3") == ("=", 3)
