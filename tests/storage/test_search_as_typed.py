"""What a person types finds what the page of the query language says, read one moment at a time.

Texts are made together with a plain reading of each, which knows nothing of the parser's tree.
"""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glimmer_desktop.domain.moment import Draft, Face, Kind, Moment, moment_from, new_moment_id
from glimmer_desktop.domain.query import parse
from glimmer_desktop.storage.journal import SqliteJournal

Reading = Callable[[Moment], bool]
Typed = tuple[str, Reading]

numbers = itertools.count(1)
WORDS = ("light", "stairs", "café", "Ünder", "lightness", "tea", "光", "햇살", "อากาศ")
SPELLINGS = {
    "light": ("light", "LIGHT", "Light"),
    "stairs": ("stairs", "sTAIRS"),
    "café": ("café", "cafe", "CAFE\u0301", "Cafe"),
    "Ünder": ("under", "ÜNDER", unicodedata.normalize("NFD", "ünder")),
    "lightness": ("lightness", "Lightness"),
    "tea": ("tea", "ｔｅａ", "Tea"),
    "光": ("光",),
    "햇살": ("햇살", unicodedata.normalize("NFD", "햇살")),
    "อากาศ": ("อากาศ",),
}
"""Ways to type a word that all mean it."""
EDGES = tuple(
    date(*day) for day in ((2023, 12, 31), (2024, 1, 1), (2024, 1, 31), (2024, 2, 1), (2024, 2, 29))
)
"""Days on which a month, a year or both begin or end: what is noticed, and what is asked for."""


def _said(moment: Moment) -> list[str]:
    """Each word it says, anywhere."""
    written = (moment.text, moment.and_also, moment.did_next, *moment.cues, *moment.places)
    return [word for one in written for word in one.split()]


def _day(moment: Moment) -> str:
    return moment.noticed_at.date().isoformat()


plain_words = st.sampled_from(WORDS).flatmap(
    lambda word: st.sampled_from(SPELLINGS[word]).map(
        lambda typed: (typed, lambda moment: word in _said(moment))
    )
)
beginnings = st.sampled_from(["lig*", "LIGH*"]).map(
    lambda typed: (typed, lambda m: any(w.startswith("light") for w in _said(m)))
)


def _phrase(pair: tuple[str, str], marks: str) -> Typed:
    together = " ".join(pair)

    def reading(moment: Moment) -> bool:
        fields = (moment.text, moment.and_also, moment.did_next, *moment.cues, *moment.places)
        return any(f" {together} " in f" {field} " for field in fields)

    return f"{marks[0]}{together.swapcase()}{marks[1]}", reading


phrases = st.builds(
    _phrase,
    st.tuples(st.sampled_from(WORDS[:2]), st.sampled_from(WORDS[:2])),
    st.sampled_from(['""', "“”", "„“"]),
)


def _named(
    signs: tuple[str, ...], carried: Callable[[Moment], tuple[str, ...]]
) -> st.SearchStrategy[Typed]:
    return st.builds(
        lambda sign, word, typed: (
            f"{sign}{SPELLINGS[word][typed % len(SPELLINGS[word])]}",
            lambda moment: word in carried(moment),
        ),
        st.sampled_from(signs),
        st.sampled_from(WORDS),
        st.integers(0, 9),
    )


own = _named(("#", "cue:", "CUE:"), lambda m: m.cues) | _named(
    ("place:", "Place:"), lambda m: m.places
)
two_words = st.just(('cue:"slow   BREATH"', lambda m: "slow breath" in m.cues))
stands: st.SearchStrategy[Typed] = st.sampled_from(
    [
        ("face:on-guard", lambda m: Face.ON_GUARD in m.faces),
        ("FACE:Settled", lambda m: Face.SETTLED in m.faces),
        ("shift:settled", lambda m: Face.SETTLED in m.shift_from),
        ("kind:trigger", lambda m: m.kind is Kind.TRIGGER),
        ("kind:Body-Note", lambda m: m.kind is Kind.BODY_NOTE),
        ("is:close", lambda m: m.close),
        ("is:private", lambda m: m.private),
        ("is:surprise", lambda m: m.surprise is True),
        ("is:expected", lambda m: m.surprise is False),
        ("has:photo", lambda m: False),
        ("again:>1", lambda m: len(m.again) > 1),
        ("again:<=1", lambda m: len(m.again) <= 1),
        ("again:2", lambda m: len(m.again) == 2),
        ("again:0", lambda m: not m.again),
    ]
)


def _dated(name: str, day: date, digits: int, short: bool) -> Typed:
    whole = day.isoformat()[:digits]
    typed = whole.replace("-0", "-") if short else whole

    def reading(moment: Moment) -> bool:
        cut = _day(moment)[:digits]
        return {"on": cut == whole, "before": cut < whole, "after": cut >= whole}[name]

    return f"{name}:{typed}", reading


days = st.sampled_from(EDGES)
dated = st.builds(
    _dated,
    st.sampled_from(["on", "before", "after"]),
    days,
    st.sampled_from([4, 7, 10, 10]),
    st.booleans(),
)
parts = st.one_of(plain_words, beginnings, phrases, own, two_words, stands, dated, dated, dated)


def _combined(inner: st.SearchStrategy[Typed]) -> st.SearchStrategy[Typed]:
    grouped = inner.map(lambda one: (f"( {one[0]} )", one[1]))
    turned = grouped.map(lambda one: (f"-{one[0]}", lambda m: not one[1](m)))
    together = st.lists(grouped | turned, min_size=2, max_size=3).map(
        lambda several: (
            "  ".join(text for text, _ in several),
            lambda m: all(r(m) for _, r in several),
        )
    )
    either = st.tuples(st.lists(inner, min_size=2, max_size=3), st.sampled_from(["or", "OR"])).map(
        lambda both: (
            f" {both[1]} ".join(text for text, _ in both[0]),
            lambda m: any(r(m) for _, r in both[0]),
        )
    )
    bare_not = parts.map(lambda one: (f"-{one[0]}", lambda m: not one[1](m)))
    weaker = st.tuples(parts, parts, parts).map(  # `or` binds weaker than and
        lambda three: (
            f"{three[0][0]} {three[1][0]} or {three[2][0]}",
            lambda m: (three[0][1](m) and three[1][1](m)) or three[2][1](m),
        )
    )
    return st.one_of(together, either, turned, bare_not, weaker)


typed = st.recursive(parts, _combined, max_leaves=6)
some = st.lists(st.sampled_from(WORDS), max_size=4)
drafts = st.builds(
    Draft,
    kind=st.sampled_from(Kind),
    text=some.map(" ".join),
    and_also=some.map(" ".join),
    did_next=some.map(" ".join),
    cues=st.lists(st.sampled_from((*WORDS, "slow breath")), max_size=2, unique=True).map(tuple),
    places=st.lists(st.sampled_from(WORDS), max_size=1).map(tuple),
    faces=st.lists(st.sampled_from([Face.SETTLED, Face.ON_GUARD]), max_size=2, unique=True).map(
        tuple
    ),
    shift_from=st.sampled_from([(), (Face.SETTLED,)]),
    close=st.booleans(),
    private=st.booleans(),
    surprise=st.none() | st.booleans(),
    again=st.integers(0, 3).map(lambda n: (datetime(2024, 1, 1, tzinfo=UTC),) * n),
    noticed_at=st.builds(
        lambda day, hour: datetime(day.year, day.month, day.day, hour, tzinfo=UTC),
        days,
        st.integers(0, 23),
    ),
)


def test_what_is_typed_finds_what_it_says(journal: SqliteJournal) -> None:
    kept: dict[str, Moment] = {}

    @settings(
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
        deadline=None,
        max_examples=200,
    )
    @given(drafts, typed)
    def check(draft: Draft, asked: Typed) -> None:
        text, reading = asked
        at = draft.noticed_at or datetime(2024, 1, 1, tzinfo=UTC)
        moment = moment_from(
            replace(draft, noticed_at=at),
            id=new_moment_id(0, next(numbers)),
            noticed_at=at,
            created_at=at,
            changed_at=at,
        )
        journal.moments.keep(moment)
        kept[moment.id] = moment
        found = journal.moments.at(journal.moments.keys(parse(text)))
        assert {one.id for one in found} == {one.id for one in kept.values() if reading(one)}, text

    check()
