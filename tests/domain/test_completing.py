from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.completing import MOST_OFFERED, Begun, QueryWords, begun_at
from glimmer_desktop.domain.moment import Family, Word
from glimmer_desktop.domain.query import Filter, MomentQuery, QueryError, parse
from glimmer_desktop.domain.terms import FilterName
from moment_strategies import conditions

WORDS = QueryWords(
    [
        Word(Family.CUE, "slow breath", 9),
        Word(Family.CUE, "warm chest", 7),
        Word(Family.CUE, "slower", 5),
        Word(Family.PLACE, "kitchen", 5),
        Word(Family.PLACE, "the kitchen window", 3),
        Word(Family.COMPANY, "Łukasz", 3),
        Word(Family.VALUE, "Kindness", 2),
        Word(Family.PLACE, "今天的光", 2),
        Word(Family.PLACE, 'the "old" house', 2),
        Word(Family.QUALITY, "café calm", 1),
        Word(Family.SENSATION, "kin", 1),
    ],
    [202611, 202610, 202501],
)


def begun(text: str) -> Begun | None:
    """`|` is the cursor."""
    return begun_at(text.replace("|", ""), text.index("|"))


@pytest.mark.parametrize(
    ("text", "name", "said", "start"),
    [
        ("kit|", None, "kit", 0),
        ("light -kit|", None, "kit", 7),
        ("(kit|)", None, "kit", 1),
        ("kit| stairs", None, "kit", 0),
        ("#|", FilterName.CUE, "", 1),
        ("tea #slow|", FilterName.CUE, "slow", 5),
        ("-#slow|", FilterName.CUE, "slow", 2),
        ("CUE:slow|", FilterName.CUE, "slow", 4),
        ('place:"the kit|', FilterName.PLACE, "the kit", 6),
        ("place:„the kit|", FilterName.PLACE, "the kit", 6),
        ('place:"the \\"old|', FilterName.PLACE, 'the "old', 6),
        ("is:|", FilterName.IS, "", 3),
        ("again:|", FilterName.AGAIN, "", 6),
        ('"a phrase" with:An|', FilterName.WITH, "An", 16),
        ("colour:red #slo|", FilterName.CUE, "slo", 12),
    ],
)
def test_what_is_begun(text: str, name: FilterName | None, said: str, start: int) -> None:
    assert begun(text) == Begun(name, said, start)


@pytest.mark.parametrize(
    "text",
    [
        *("|", "light |", "ki|t", "|kit", '"a phra|', '"kit"|', 'place:"kitchen"|'),
        *("colour:re|", "pla|ce:", "(|", "-|", "kit|#"),
    ],
)
def test_nothing_is_begun(text: str) -> None:
    assert begun(text) is None


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("#slow|", ["slow breath", "slower"]),
        ("#breath|", ["slow breath"]),
        ("#SLOW BR|", ["slow breath", "#slow breath"]),
        ("place:the kitchen win|", ["the kitchen window", "place:the kitchen window"]),
        ('#"SLOW B|', ["slow breath"]),
        ("place:kitchen|", ["the kitchen window"]),
        ("with:luk|", ["Łukasz"]),
        ("place:的|", ["今天的光"]),
        ("quality:cafe|", ["café calm"]),
        ("quality:cafe\u0301|", ["café calm"]),
        ("face:s|", ["settled", "shut-down"]),
        ("kind:|", ["glimmer", "trigger", "body-note"]),
        ("has:|", ["photo"]),
        ("is:P|", ["private"]),
        ("on:|", ["2026", "2025"]),
        ("before:2026|", ["2026-11", "2026-10"]),
        ("again:|", []),
        ("kit|", ["place:kitchen", "place:the kitchen window"]),
        ("ki|", ["place:kitchen", "value:Kindness", "place:the kitchen window", "kind:"]),
        ("slow|", ["#slow breath", "#slower"]),
        ("clo|", ["is:close"]),
        ("trig|", ["kind:trigger"]),
        ("zebra|", []),
        ("!|", []),
    ],
)
def test_what_is_offered(text: str, shown: list[str]) -> None:
    at = begun(text)
    offered = [] if at is None else [offer.shown for offer in WORDS.offers(at)]
    assert offered == shown


def test_what_is_taken_is_read_back_as_that_word() -> None:
    for text, wanted in (
        ("tea #slow|", Filter(FilterName.CUE, "slow breath")),
        ("tea -house|", Filter(FilterName.PLACE, 'the "old" house')),
        ('place:"old|', Filter(FilterName.PLACE, 'the "old" house')),
        ("tea #slow br|", Filter(FilterName.CUE, "slow breath")),
        ("(value:k|)", Filter(FilterName.VALUE, "Kindness")),
    ):
        at = begun(text)
        assert at is not None
        offer = WORDS.offers(at)[0]
        said = text.replace("|", "")
        query = parse(said[: offer.start] + offer.written + said[text.index("|") :])
        assert str(wanted) in str(query)


def test_a_name_goes_on_and_a_word_does_not() -> None:
    at = begun("pla|")
    assert at is not None
    assert [(one.written, one.goes_on) for one in WORDS.offers(at)] == [("place:", True)]
    assert not WORDS.offers(Begun(FilterName.CUE, "", 1))[0].goes_on


def test_no_more_is_offered_than_is_read() -> None:
    many = QueryWords([Word(Family.CUE, f"pl {n}", 1) for n in range(100)])
    assert len(many.offers(Begun(FilterName.CUE, "", 1))) == MOST_OFFERED
    plain = many.offers(Begun(None, "pl", 0))
    assert len(plain) <= MOST_OFFERED
    assert plain[-1].written == "place:"


def test_the_best_of_a_list_lead_its_chip() -> None:
    assert WORDS.best(Family.CUE, 2) == ["slow breath", "warm chest"]
    assert WORDS.best(Family.SENSE, 2) == []


@given(conditions().map(MomentQuery), st.sampled_from(["#", "place:", 'with:"', "VALUE:", "-#"]))
def test_behind_any_query_a_word_can_be_begun_and_taken(query: MomentQuery, sign: str) -> None:
    text = f"{query} {sign}k"
    at = begun_at(text, len(text))
    assert at is not None
    assert at.said == "k"
    taken = parse(f"{text[: at.start]}kitchen")
    assert str(query.condition) in str(taken)


@given(st.text(st.sampled_from('ab #:()-"“”„\\*or今🌿 ')), st.data())
def test_any_text_and_any_cursor_are_borne(text: str, data: st.DataObject) -> None:
    cursor = data.draw(st.integers(0, len(text)))
    at = begun_at(text, cursor)
    if at is None:
        return
    assert 0 <= at.start <= cursor
    WORDS.offers(at)
    try:
        parse(text, typing=True)
    except QueryError:
        return
    parse(text[: at.start] + "tea" + text[cursor:], typing=True)


def test_composed_and_decomposed_are_the_same() -> None:
    words = QueryWords([Word(Family.PLACE, unicodedata.normalize("NFD", "Über Ärmel 밤"), 1)])
    for said in ("über", "UBER", unicodedata.normalize("NFD", "Ärm"), "밤"):
        assert len(words.offers(Begun(FilterName.PLACE, said, 6))) == 1, said
