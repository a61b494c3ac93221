"""A person's own lists over a real journal: every change, and the way back from each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Draft, Family, Moment, moment_from, new_moment_id
from glimmer_desktop.domain.query import MomentQuery, parse
from glimmer_desktop.services.own_words import Change, Lists, OwnWords, Step
from glimmer_desktop.storage.journal import SqliteJournal
from hard_texts import EMOJI, MARKS, RIGHT_TO_LEFT

CUE, VALUE = Family.CUE, Family.VALUE
SEEDS = {CUE: ("warm", "slow", "soft"), VALUE: ("nature", "rest", "play", "craft", "hope", "home")}
NOW = datetime(2026, 11, 22, 15, 42, tzinfo=UTC)
EVERYTHING = MomentQuery.everything()


@pytest.fixture
def journal(tmp_path: Path, clock: StillClock) -> Iterator[SqliteJournal]:
    made = SqliteJournal(tmp_path / "data", clock, SEEDS)
    yield made
    made.close()


@pytest.fixture
def own(journal: SqliteJournal) -> OwnWords:
    return OwnWords(journal)


def note(journal: SqliteJournal, number: int = 1, **said: Any) -> Moment:
    moment = moment_from(
        Draft(**said),
        id=new_moment_id(1_700_000_000_000, number),
        noticed_at=NOW + timedelta(minutes=number),
        created_at=NOW,
        changed_at=NOW,
    )
    journal.moments.keep(moment)
    return moment


def offered(lists: Lists, family: Family = CUE) -> list[str]:
    return [word.name for word in lists.words[family] if not word.hidden]


def set_aside(lists: Lists, family: Family = CUE) -> list[str]:
    return [word.name for word in lists.words[family] if word.hidden]


def test_a_word_is_added_and_taken_back(own: OwnWords) -> None:
    lists = own.add(CUE, "  moss   under foot ")
    assert offered(lists) == ["warm", "slow", "soft", "moss under foot"]
    assert lists.last == Step(Change.ADD, CUE, "moss under foot")
    assert offered(own.undo()) == ["warm", "slow", "soft"]
    assert own.lists().last is None


@pytest.mark.parametrize("name", ["", "   ", "WARM"])
def test_nothing_and_what_is_there_add_nothing(own: OwnWords, name: str) -> None:
    assert own.add(CUE, name) == own.lists()


def test_adding_a_hidden_word_shows_it_again(own: OwnWords) -> None:
    assert set_aside(own.hide(CUE, "slow", True)) == ["slow"]
    lists = own.add(CUE, "Slow")
    assert (offered(lists), set_aside(lists)) == (["warm", "slow", "soft"], [])
    assert set_aside(own.undo()) == ["slow"]
    assert set_aside(own.undo()) == []


def test_a_name_that_was_given_up_may_be_a_word_again(own: OwnWords) -> None:
    own.rename(CUE, "slow", "unhurried")
    assert offered(own.add(CUE, "slow")) == ["warm", "unhurried", "soft", "slow"]
    assert offered(own.undo()) == ["warm", "unhurried", "soft"]
    assert own.undo().words == own.lists().words
    assert offered(own.lists()) == ["warm", "slow", "soft"]


def test_taking_an_added_word_back_leaves_what_was_noted_with_it(
    own: OwnWords, journal: SqliteJournal
) -> None:
    own.rename(CUE, "slow", "unhurried")
    for name in ("moss", "slow"):
        own.add(CUE, name)
    moment = note(journal, cues=("moss", "slow"))
    own.undo()
    own.undo()
    assert journal.moments.moment(moment.id).cues == ("moss", "slow")


def test_a_new_name_and_the_old_one_back(own: OwnWords, journal: SqliteJournal) -> None:
    moment = note(journal, cues=("slow", "warm"))
    lists = own.rename(CUE, "slow", "unhurried")
    assert lists.last == Step(Change.RENAME, CUE, "slow", "unhurried")
    assert journal.moments.moment(moment.id).cues == ("unhurried", "warm")
    own.undo()
    assert journal.moments.moment(moment.id) == moment
    assert journal.moments.count(parse("#slow")) == 1


def test_two_become_one_and_two_again(own: OwnWords, journal: SqliteJournal) -> None:
    one = note(journal, 1, cues=("slow",))
    both = note(journal, 2, cues=("soft", "warm", "slow"))
    first = note(journal, 3, cues=("slow", "soft", "warm"))
    last = note(journal, 4, cues=("warm", "soft", "slow"))
    noted = (one, both, first, last)
    before = own.lists()
    lists = own.rename(CUE, "slow", "Warm")
    assert lists.last == Step(Change.MERGE, CUE, "slow", "warm")
    said = [journal.moments.moment(moment.id).cues for moment in noted]
    assert said == [("warm",), ("soft", "warm"), ("warm", "soft"), ("warm", "soft")]
    assert journal.moments.count(parse("#slow")) == 0
    after = own.undo()
    assert after.words == before.words
    assert [journal.moments.moment(moment.id) for moment in noted] == [*noted]
    assert journal.moments.count(parse("#slow")) == 4
    assert journal.moments.count(parse("#warm")) == 3


def test_parting_leaves_what_was_said_since(own: OwnWords, journal: SqliteJournal) -> None:
    changed, gone = note(journal, 1, cues=("slow",)), note(journal, 2, cues=("slow",))
    own.rename(CUE, "slow", "warm")
    journal.moments.change(replace(changed, cues=("soft",)))
    journal.moments.let_go(gone.id, NOW)
    later = note(journal, 3, cues=("warm",))
    again = note(journal, 4, cues=("slow", "warm"))
    own.undo()
    said = {m.id: journal.moments.moment(m.id).cues for m in (changed, gone, later, again)}
    assert list(said.values()) == [("soft",), ("slow",), ("warm",), ("slow", "warm")]
    words = {word.name: word.uses for word in own.lists().words[CUE]}
    assert words == {"slow": 1, "warm": 2, "soft": 1}


def test_what_stood_out_still_does_when_two_are_one(own: OwnWords) -> None:
    own.star(VALUE, "rest", True)
    own.hide(VALUE, "home", True)
    lists = own.rename(VALUE, "rest", "home")
    assert offered(lists, VALUE)[0] == "home"
    assert lists.words[VALUE][0].starred
    back = own.undo()
    assert offered(back, VALUE)[0] == "rest"
    assert set_aside(back, VALUE) == ["home"]


def test_five_values_stand_out_at_most(own: OwnWords) -> None:
    for name in ("home", "hope", "craft", "play", "rest"):
        own.star(VALUE, name, True)
    with pytest.raises(Known) as told:
        own.star(VALUE, "nature", True)
    assert told.value.code is ErrorCode.ENOUGH_STARRED
    assert offered(own.lists(), VALUE) == ["rest", "play", "craft", "hope", "home", "nature"]
    own.star(VALUE, "play", False)
    assert own.star(VALUE, "nature", True).last == Step(Change.STAR, VALUE, "nature")
    assert offered(own.undo(), VALUE)[-2:] == ["nature", "play"]


def test_only_values_have_stars(own: OwnWords) -> None:
    assert own.star(CUE, "slow", True) == own.lists()


def test_a_list_in_an_order_of_ones_own(own: OwnWords, journal: SqliteJournal) -> None:
    note(journal, cues=("soft",))
    assert offered(own.lists()) == ["soft", "warm", "slow"]
    assert offered(own.move(CUE, "slow", 0)) == ["slow", "soft", "warm"]
    note(journal, 2, cues=("new", "warm"))
    assert offered(own.move(CUE, "soft", 9)) == ["slow", "warm", "new", "soft"]
    assert offered(own.as_used(CUE)) == ["warm", "soft", "new", "slow"]
    assert own.as_used(CUE).last == Step(Change.ORDER, CUE, "")
    assert offered(own.undo()) == ["slow", "warm", "new", "soft"]
    assert offered(own.undo()) == ["slow", "soft", "warm", "new"]
    assert offered(own.undo()) == ["warm", "soft", "new", "slow"]


def test_the_order_under_a_star_comes_back_with_it(own: OwnWords) -> None:
    own.move(VALUE, "home", 0)
    own.star(VALUE, "play", True)
    own.move(VALUE, "rest", 1)
    own.undo()
    assert offered(own.undo(), VALUE) == ["home", "nature", "rest", "play", "craft", "hope"]


def test_steps_in_a_journal_that_was_replaced_are_not_taken_back(
    own: OwnWords, journal: SqliteJournal
) -> None:
    own.hide(CUE, "slow", True)
    journal.close()
    assert own.lists().last is None
    assert set_aside(own.undo()) == ["slow"]


def test_a_change_that_cannot_be_taken_back_stays_the_last(
    own: OwnWords, journal: SqliteJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    own.hide(CUE, "slow", True)

    def refuse(*_: object) -> None:
        raise Known(ErrorCode.DISK_FULL, path="glimmer.db")

    monkeypatch.setattr(journal._open.store, "execute", refuse)
    with pytest.raises(Known):
        own.undo()
    monkeypatch.undo()
    assert own.lists().last == Step(Change.HIDE, CUE, "slow")
    assert set_aside(own.undo()) == []


# Whatever is done, nothing is lost ------------------------------------------------------------

NAMES = ("warm", "slow", "a", "b", "Warm", "new")
name = st.sampled_from(NAMES)
deeds = st.one_of(
    st.tuples(st.just("add"), name),
    st.tuples(st.just("rename"), name, name),
    st.tuples(st.just("hide"), name, st.booleans()),
    st.tuples(st.just("move"), name, st.integers(0, 6)),
    st.tuples(st.just("as_used")),
    st.tuples(st.just("note"), st.lists(st.sampled_from(NAMES), max_size=3, unique=True)),
    st.tuples(st.just("undo")),
)
carried = st.lists(st.lists(st.sampled_from(NAMES[:4]), max_size=4, unique=True), max_size=4)


def state(journal: SqliteJournal) -> list[Moment]:
    return journal.moments.at(journal.moments.keys(EVERYTHING))


def check(journal: SqliteJournal, own: OwnWords, counted: Sequence[int]) -> None:
    """Every moment is there with words that the lists have, and is found by each of them."""
    lists = own.lists()
    listed = {word.name: word for word in lists.words[CUE]}
    kept = state(journal)
    assert [bool(moment.cues) for moment in reversed(kept)] == [n > 0 for n in counted]
    for moment in kept:
        assert len(set(moment.cues)) == len(moment.cues)
        assert set(moment.cues) <= set(listed)
    for word in listed.values():
        said = [moment for moment in kept if word.name in moment.cues]
        assert word.uses == len(said)
        if word.name.strip():
            assert journal.moments.count(parse(f'#"{word.name}"')) == len(said)


@settings(max_examples=40)
@given(carried=carried, done=st.lists(deeds, max_size=12))
def test_whatever_is_done_every_moment_keeps_its_words(
    carried: list[list[str]], done: list[tuple[Any, ...]]
) -> None:
    with TemporaryDirectory() as folder:
        journal = SqliteJournal(Path(folder) / "data", StillClock(NOW), SEEDS)
        own = OwnWords(journal)
        counted = [len(cues) for cues in carried]
        for number, cues in enumerate(carried):
            note(journal, number, text="x", cues=tuple(cues))
        for what, *rest in done:
            if what == "note":
                note(journal, 100 + len(counted), text="x", cues=tuple(rest[0]))
                counted.append(len(rest[0]))
            elif what == "undo":
                own.undo()
            else:
                getattr(own, what)(CUE, *rest)
            check(journal, own, counted)
        journal.close()


@settings(max_examples=40)
@example(carried=[], done=[("add", "a"), ("rename", "a", "b")])
@example(carried=[], done=[("rename", "warm", "slow"), ("add", "a"), ("rename", "a", "warm")])
@given(carried=carried, done=st.lists(deeds, max_size=8))
def test_all_of_it_can_be_taken_back_to_the_first(
    carried: list[list[str]], done: list[tuple[Any, ...]]
) -> None:
    with TemporaryDirectory() as folder:
        journal = SqliteJournal(Path(folder) / "data", StillClock(NOW), SEEDS)
        own = OwnWords(journal)
        for number, cues in enumerate(carried):
            note(journal, number, text="x", cues=tuple(cues))
        before, lists = state(journal), own.lists().words
        for what, *rest in done:
            if what not in ("note", "undo"):
                getattr(own, what)(CUE, *rest)
        while own.lists().last is not None:
            own.undo()
        assert state(journal) == before
        after = own.lists().words
        assert {word.name: word for word in after[CUE]} == {word.name: word for word in lists[CUE]}
        journal.close()


@pytest.mark.parametrize("name", [EMOJI, MARKS[:200], RIGHT_TO_LEFT])
def test_a_name_is_kept_byte_for_byte(own: OwnWords, name: str) -> None:
    own.add(VALUE, name)
    lists = own.rename(CUE, "warm", name)
    for family in (CUE, VALUE):
        assert name.encode() in [word.name.encode() for word in lists.words[family]]
