"""The store finds what a plain reading of the query finds, for any journal and any query."""

from __future__ import annotations

import itertools
import operator
import typing
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glimmer_desktop.domain.folding import same_word, terms
from glimmer_desktop.domain.moment import Face, Family, Kind, Moment, PreparedPhoto, new_moment_id
from glimmer_desktop.domain.query import (
    All,
    Any,
    Condition,
    Filter,
    FilterName,
    MomentQuery,
    Not,
    Text,
    comparison,
    days,
    parse,
)
from glimmer_desktop.domain.terms import FAMILY_OF
from glimmer_desktop.storage.engine import Store
from glimmer_desktop.storage.journal import SqliteJournal
from moment_strategies import PLAIN_NAMES, conditions
from moment_strategies import moments as any_moment

numbers = itertools.count(1)
SAID = ("the light", "café au lait", "今天的光", "can't stop", "Ünder", "tea", "봄날 🌿", "a b a c")
said = st.sampled_from((*SAID, *PLAIN_NAMES)) | st.text(max_size=4)


def test_the_store_finds_what_a_plain_reading_finds(journal: SqliteJournal) -> None:
    kept: dict[str, Moment] = {}

    @settings(
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
        deadline=None,
        max_examples=120,
    )
    @given(any_moment, said, said, conditions(said))
    def check(moment: Moment, text: str, also: str, condition: Condition) -> None:
        fresh = replace(moment, id=new_moment_id(0, next(numbers)), text=text, and_also=also)
        for photo in fresh.photos:
            journal.photos.hold(PreparedPhoto(photo, b"data", b"small"))
        journal.moments.keep(fresh)
        kept[fresh.id] = fresh
        query = MomentQuery(condition)
        keys = journal.moments.keys(query)
        found = journal.moments.at(keys)
        assert {m.id for m in found} == {m.id for m in kept.values() if finds(condition, m)}
        assert list(keys) == sorted(keys, reverse=True)
        assert journal.moments.count(query) == len(keys)
        assert list(journal.moments.keys(query, 3)) == list(keys[:3])
        place = journal.moments.key_of(fresh.id, query)
        assert (place is not None) == finds(condition, fresh)
        assert place is None or place in keys

    check()


def finds(condition: Condition, moment: Moment) -> bool:
    """The query language as its page says it, one moment at a time."""
    match condition:
        case All(parts):
            return all(finds(part, moment) for part in parts)
        case Any(parts):
            return any(finds(part, moment) for part in parts)
        case Not(part):
            return not finds(part, moment)
        case Text(text, prefix):
            return any(_has_phrase(terms(one), terms(text), prefix) for one in _fields(moment))
        case Filter(name, value, prefix) if name in FAMILY_OF:
            carried = moment.words(FAMILY_OF[name])
            return any(_named(word, value, prefix) for word in carried)
        case Filter(name, value):
            return _passes(name, value, moment)


def _fields(moment: Moment) -> list[str]:
    words = [name for family in Family for name in moment.words(family)]
    pictures = [part for photo in moment.photos for part in (photo.caption, photo.alt)]
    faces = [*moment.faces, *moment.shift_from]
    written = [moment.text, moment.and_also, moment.did_next, moment.appreciation]
    return [*written, *words, *pictures, *faces]


def _has_phrase(field: list[str], wanted: list[str], prefix: bool) -> bool:
    if not wanted:
        return True
    for start in range(len(field) - len(wanted) + 1):
        part = field[start : start + len(wanted)]
        last_fits = part[-1].startswith(wanted[-1]) if prefix else part[-1] == wanted[-1]
        if part[:-1] == wanted[:-1] and last_fits:
            return True
    return False


def _named(word: str, value: str, prefix: bool) -> bool:
    name, wanted = " ".join(terms(word)), " ".join(terms(value))
    if same_word(word) == same_word(value):
        return True
    return bool(wanted) and (name.startswith(wanted) if prefix else name == wanted)


def _passes(name: FilterName, value: str, moment: Moment) -> bool:
    day = int(moment.noticed_at.strftime("%m%d")) + moment.noticed_at.year * 10000
    match name:
        case FilterName.FACE:
            return value in moment.faces
        case FilterName.SHIFT:
            return value in moment.shift_from
        case FilterName.KIND:
            return moment.kind == value
        case FilterName.HAS:
            return bool(moment.photos)
        case FilterName.IS:
            surprise = {"surprise": moment.surprise is True, "expected": moment.surprise is False}
            return {"close": moment.close, "private": moment.private, **surprise}[value]
        case FilterName.ON:
            return days(value)[0] <= day < days(value)[1]
        case FilterName.BEFORE:
            return day < days(value)[0]
        case FilterName.AFTER:
            return day >= days(value)[0]
    sign, count = comparison(value)
    compare = {"=": operator.eq, ">": operator.gt, ">=": operator.ge, "<": operator.lt}
    return compare.get(sign, operator.le)(len(moment.again), count)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Schöne Grüße aus Łódź", "grusse lodz"),
        ("e\u0301te\u0301", "été"),
        ("été", "ete\u0301"),
        ("今天的光很好", "天的"),
        ("ガラスのうつわ", '"うつわ"'),
        ("วันนี้อากาศดี", "อากาศ"),
        ("오늘 햇살이 좋다", "햇살"),
        ("a walk 👩‍👧🌿", "🌿"),
        ("I can’t say", "can't"),
        ("<b>bold</b> & more", "bold"),
        ("x" * 3000 + " end", "end"),
        ("50% off; DROP TABLE moments --", '"drop table"'),
        ("NEAR OR AND NOT", "near -nothing"),
        ('say "hi"', r'"say \"hi\""'),
    ],
)
def test_found(journal: SqliteJournal, noted, text: str, query: str) -> None:
    moment = noted(text)
    journal.moments.keep(moment)
    journal.moments.keep(noted("something else"))
    assert journal.moments.at(journal.moments.keys(parse(query))) == [moment]


@pytest.mark.parametrize(
    ("text", "query"),
    [("がき", "かき"), ("มี", "มา"), ("light", "lig"), ("light stairs", '"stairs light"')],
)
def test_not_found(journal: SqliteJournal, noted, text: str, query: str) -> None:
    journal.moments.keep(noted(text))
    assert list(journal.moments.keys(parse(query))) == []


def test_every_field_is_searched(journal: SqliteJournal, noted, pictured) -> None:
    picture = pictured(caption="caption", alt="alternative")
    journal.photos.hold(picture)
    families = {family.value: (f"word{family.value}",) for family in Family}
    moment = noted(
        "text",
        and_also="also",
        did_next="next",
        appreciation="thanks",
        photos=(picture.photo,),
        faces=(Face.ON_GUARD,),
        shift_from=(Face.RESTFUL,),
        kind=Kind.TRIGGER,
        **families,
    )
    journal.moments.keep(moment)
    words = [f"word{family.value}" for family in Family]
    fields = ["text", "also", "next", "thanks", "caption", "alternative", '"on guard"', "restful"]
    for word in (*fields, *words):
        assert journal.moments.count(parse(word)) == 1, word


def test_no_phrase_reaches_from_one_word_into_the_next(journal: SqliteJournal, noted) -> None:
    journal.moments.keep(noted("tea", cues=("warm chest", "slow breath")))
    assert journal.moments.count(parse('"chest slow"')) == 0
    assert journal.moments.count(parse("chest slow")) == 1


def test_the_longest_query_that_can_be_read_can_be_run(journal: SqliteJournal, noted) -> None:
    journal.moments.keep(noted("tea"))
    for one in ("a", "-a", "#a", "-#a", "face:settled", "(a or #b)"):
        journal.moments.count(parse(" ".join([one] * 100)))
        journal.moments.keys(parse(" or ".join([one] * 100)))
    deep = "(a or (#b " * 20 + "c" + "))" * 20
    assert journal.moments.count(parse(deep)) == 0
    assert journal.moments.count(parse("-(" * 20 + "#c" + ")" * 20)) == 0


@pytest.mark.parametrize(
    ("query", "times"),
    [
        ("again:0", [0]),
        ("again:2", [2]),
        ("again:>0", [1, 2, 3]),
        ("again:>=0", [0, 1, 2, 3]),
        ("again:<2", [0, 1]),
        ("again:<=2", [0, 1, 2]),
        ("again:<0", []),
        ("-again:>1", [0, 1]),
    ],
)
def test_how_often_it_came_back(
    journal: SqliteJournal, noted, clock, query: str, times: list[int]
) -> None:
    for count in range(4):
        journal.moments.keep(noted(str(count), again=(clock.now(),) * count))
    found = journal.moments.at(journal.moments.keys(parse(query)))
    assert sorted(int(moment.text) for moment in found) == times


@pytest.mark.parametrize(
    ("query", "index"),
    [
        ("has:photo", "ix_moments_shown"),
        ("face:settled", "ix_moments_shown"),
        ("-face:settled", "ix_moments_shown"),
        ("face:lively or face:on-guard", "ix_moments_shown"),
        ('cue:"slow breath"', "ix_moments_shown"),
        ("again:>1", "ix_moments_shown"),
        ("is:close", "ix_moments_close"),
        ("is:private", "ix_moments_private"),
    ],
)
def test_the_newest_are_found_without_fetching_every_row(
    journal: SqliteJournal, monkeypatch: pytest.MonkeyPatch, query: str, index: str
) -> None:
    """A table of moments that is read by its rows, one for each hit, is what makes it slow."""
    plans: list[str] = []
    run = Store.execute

    def explained(store: Store, statement: typing.Any, values: typing.Any = None) -> typing.Any:
        said = statement.compile(store.connection, compile_kwargs={"literal_binds": True})
        plans.extend(row.detail for row in store.run(f"EXPLAIN QUERY PLAN {said}"))
        return run(store, statement, values)

    reader = journal.moments
    monkeypatch.setattr(Store, "execute", explained)
    assert list(reader.keys(parse(query), 200)) == []
    assert any(index in step for step in plans), plans
    if index == "ix_moments_shown":
        assert not any("moments USING INTEGER PRIMARY KEY" in step for step in plans), plans
