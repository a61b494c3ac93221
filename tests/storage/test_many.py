"""One change over many moments: foreseen rightly, whole or not at all, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import StillClock
from glimmer_desktop.domain.altering import (
    KEPT_FOR,
    MOST_STEPS,
    AddWord,
    Cover,
    Edit,
    KeepClose,
    Step,
    TakeWord,
)
from glimmer_desktop.domain.earlier import MOST
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Face, Family, Moment
from glimmer_desktop.domain.query import MomentQuery, parse
from glimmer_desktop.storage.checking import JournalCheck
from glimmer_desktop.storage.journal import SqliteJournal
from moment_strategies import moments
from slices import go_on, quiet, through

if TYPE_CHECKING:
    from storage.conftest import Noted

EVERYTHING = MomentQuery.everything()
KITCHEN = AddWord(Family.PLACE, "kitchen")


def untold(_done: int, _total: int) -> None:
    """Nobody wants to know how far it is."""


def never() -> bool:
    return False


def keep_some(journal: SqliteJournal, noted: Noted, clock: StillClock) -> list[Moment]:
    """Newest first: one with another place, one with this, one without, one that is close."""
    said = (
        {"places": ("attic",)},
        {"places": ("garden", "kitchen", "attic"), "private": True},
        {},
        {"close": True, "cues": ("slow breath",)},
    )
    kept = [
        noted(f"Steam {n}", at=clock.now() - timedelta(hours=n), **given)
        for n, given in enumerate(said)
    ]
    for moment in kept:
        journal.moments.keep(moment)
    return kept


def keys(journal: SqliteJournal, query: str = "") -> Sequence[int]:
    return journal.moments.keys(parse(query))


def sound(folder: Path) -> bool:
    """Fingerprints, index and all."""
    return not through(JournalCheck(folder, quiet, go_on).run()).found


def everything(journal: SqliteJournal) -> list[Moment]:
    return journal.moments.at(keys(journal))


def last(journal: SqliteJournal, clock: StillClock) -> Step | None:
    return journal.many.last_step(clock.now() - KEPT_FOR)


def uses(journal: SqliteJournal, family: Family) -> dict[str, int]:
    return {word.name: word.uses for word in journal.words.words(family)}


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (KITCHEN, (3, 1, 1)),
        (TakeWord(Family.PLACE, "Kitchen"), (1, 3, 0)),
        (TakeWord(Family.PLACE, "nowhere"), (0, 4, 0)),
        (KeepClose(close=True), (3, 1, 0)),
        (Cover(private=False), (1, 3, 0)),
    ],
)
def test_what_is_foreseen_is_what_happens_and_can_be_taken_back(
    journal: SqliteJournal,
    noted: Noted,
    clock: StillClock,
    folder: Path,
    edit: Edit,
    said: tuple[int, int, int],
) -> None:
    keep_some(journal, noted, clock)
    before, counted = everything(journal), uses(journal, Family.PLACE)
    chosen = keys(journal)
    foreseen = journal.many.foresee(chosen, edit)
    assert (foreseen.changes, foreseen.already, foreseen.others) == said
    clock.move(minutes=1)
    done = journal.many.alter(chosen, edit, clock.now(), untold, never)
    assert done.count == foreseen.changes
    assert journal.many.foresee(chosen, edit).changes == 0
    assert journal.many.take_back(done.step, clock.now(), untold, never) == foreseen.changes
    assert [(m.places, m.close, m.private) for m in everything(journal)] == [
        (m.places, m.close, m.private) for m in before
    ]
    after = uses(journal, Family.PLACE)
    assert {name: after[name] for name in counted} == counted


def test_a_word_that_was_added_is_found_and_counted(
    journal: SqliteJournal, noted: Noted, clock: StillClock, folder: Path
) -> None:
    keep_some(journal, noted, clock)
    journal.many.alter(keys(journal), KITCHEN, clock.now(), untold, never)
    assert len(keys(journal, "place:kitchen")) == 4
    assert len(keys(journal, "kitchen")) == 4
    assert uses(journal, Family.PLACE)["kitchen"] == 4
    journal.close()
    assert sound(folder)


def test_what_words_changed_of_many_can_be_read_in_what_each_said_before(
    journal: SqliteJournal, noted: Noted, clock: StillClock
) -> None:
    kept = keep_some(journal, noted, clock)
    journal.many.alter(keys(journal), KeepClose(close=True), clock.now(), untold, never)
    assert [list(journal.earlier.of(one.id)) for one in kept] == [[], [], [], []]
    clock.move(minutes=1)
    taken = journal.many.alter(
        keys(journal), TakeWord(Family.PLACE, "kitchen"), clock.now(), untold, never
    )
    (version,) = journal.earlier.of(kept[1].id)
    assert version.said.places == ("garden", "kitchen", "attic")
    assert version.until == clock.now()
    journal.many.take_back(taken.step, clock.now(), untold, never)
    assert [one.said.places for one in journal.earlier.of(kept[1].id)] == [
        ("garden", "attic"),
        ("garden", "kitchen", "attic"),
    ]


@settings(max_examples=5)
@given(said=st.lists(moments, min_size=6, max_size=9, unique_by=lambda one: one.id))
def test_what_each_said_before_is_all_of_it(said: list[Moment]) -> None:
    clock = StillClock(datetime(2026, 11, 22, tzinfo=UTC))
    with TemporaryDirectory() as folder:
        journal = SqliteJournal(Path(folder), clock)
        shown = [replace(one, photos=(), deleted_at=None) for one in said]
        journal.moments.keep_many(shown, go_on)
        before = everything(journal)
        word = AddWord(Family.PLACE, "a place nobody has been to")
        done = journal.many.alter(keys(journal), word, clock.now(), untold, never)
        for one in before:
            assert [was.said for was in journal.earlier.of(one.id)] == [one.as_draft()]
        journal.many.take_back(done.step, clock.now(), untold, never)
        now = everything(journal)
        assert now == [replace(one, changed_at=clock.now()) for one in before]
        journal.close()
        assert sound(Path(folder))


def test_of_each_the_last_few_versions_are_kept(
    journal: SqliteJournal, noted: Noted, clock: StillClock
) -> None:
    kept = keep_some(journal, noted, clock)
    for number in range(MOST + 2):
        word = AddWord(Family.PLACE, f"place {number}")
        journal.many.alter(keys(journal), word, clock.now(), untold, never)
    for one in kept:
        versions = journal.earlier.of(one.id)
        assert len(versions) == MOST
        assert versions[0].said.places[-1] == f"place {MOST}"


def test_only_the_chosen_ones_change(
    journal: SqliteJournal, noted: Noted, clock: StillClock
) -> None:
    keep_some(journal, noted, clock)
    some = keys(journal)[1:3]
    journal.many.alter(some, KeepClose(close=True), clock.now(), untold, never)
    assert list(keys(journal, "is:close")) == list(keys(journal)[1:])


def test_many_go_together_and_come_back_together_after_a_restart(
    journal: SqliteJournal, noted: Noted, clock: StillClock, folder: Path
) -> None:
    kept = keep_some(journal, noted, clock)
    journal.moments.let_go(kept[3].id, clock.now())
    clock.move(seconds=1)
    assert journal.many.let_go(keys(journal)[:2], clock.now(), untold, never) == 2
    assert everything(journal) == [kept[2]]
    assert not keys(journal, "place:attic")
    assert sound(folder)
    journal.close()
    anew = SqliteJournal(folder, clock)
    assert last(anew, clock) == Step(None, clock.now(), 2)
    back = anew.many.bring_back(clock.now(), untold, never)
    assert {one.id for one in back} == {kept[0].id, kept[1].id}
    assert everything(anew) == kept[:3]
    assert list(keys(anew, "place:attic")) == list(keys(anew)[:2])
    before_that = last(anew, clock)
    assert before_that == Step(None, clock.now() - timedelta(seconds=1), 1)
    assert anew.many.bring_back(before_that.at, untold, never) == [kept[3]]
    assert last(anew, clock) is None
    anew.close()
    assert sound(folder)


@pytest.mark.parametrize(
    "work",
    [
        lambda many, chosen, at, stop: many.alter(chosen, KITCHEN, at, untold, stop),
        lambda many, chosen, at, stop: many.let_go(chosen, at, untold, stop),
    ],
)
def test_what_is_stopped_has_changed_nothing(
    journal: SqliteJournal, noted: Noted, clock: StillClock, work: Callable[..., object]
) -> None:
    keep_some(journal, noted, clock)
    before = everything(journal)
    answers = iter((False, True))
    with pytest.raises(Known) as refused:
        work(journal.many, keys(journal), clock.now(), lambda: next(answers))
    assert refused.value.code is ErrorCode.CANCELLED
    assert everything(journal) == before
    assert uses(journal, Family.PLACE)["kitchen"] == 1


def test_one_that_went_meanwhile_is_taken_back_in_the_bin(
    journal: SqliteJournal, noted: Noted, clock: StillClock, folder: Path
) -> None:
    kept = keep_some(journal, noted, clock)
    done = journal.many.alter(keys(journal), KITCHEN, clock.now(), untold, never)
    journal.moments.let_go(kept[2].id, clock.now())
    assert journal.many.take_back(done.step, clock.now(), untold, never) == 3
    assert journal.moments.bring_back(kept[2].id).places == ()
    journal.close()
    assert sound(folder)


def test_a_few_of_the_bin_are_read_and_all_are_counted(
    journal: SqliteJournal, noted: Noted, clock: StillClock
) -> None:
    kept = keep_some(journal, noted, clock)
    for moment in kept[:3]:
        clock.move(seconds=1)
        journal.moments.let_go(moment.id, clock.now())
    assert [one.id for one in journal.moments.binned(2)] == [kept[2].id, kept[1].id]
    assert journal.moments.in_bin() == 3


@pytest.mark.parametrize(
    "edit", [KITCHEN, TakeWord(Family.PLACE, "kitchen"), KeepClose(close=True), Cover(private=True)]
)
def test_a_change_of_many_is_taken_back_after_a_restart(
    journal: SqliteJournal, noted: Noted, clock: StillClock, folder: Path, edit: Edit
) -> None:
    keep_some(journal, noted, clock)
    before = [replace(one, changed_at=clock.now()) for one in everything(journal)]
    done = journal.many.alter(keys(journal), edit, clock.now(), untold, never)
    journal.close()
    anew = SqliteJournal(folder, clock)
    step = last(anew, clock)
    assert step == Step(edit, clock.now(), done.count, done.step)
    assert anew.many.take_back(step.number, clock.now(), untold, never) == done.count
    assert everything(anew) == before
    assert last(anew, clock) is None
    assert anew.many.take_back(step.number, clock.now(), untold, never) == 0
    anew.close()
    assert sound(folder)


def test_the_last_is_offered_whatever_it_was(
    journal: SqliteJournal, noted: Noted, clock: StillClock
) -> None:
    kept = keep_some(journal, noted, clock)
    journal.many.alter(keys(journal), KITCHEN, clock.now(), untold, never)
    clock.move(minutes=1)
    journal.moments.let_go(kept[0].id, clock.now())
    clock.move(minutes=1)
    closed = journal.many.alter(keys(journal), KeepClose(close=True), clock.now(), untold, never)
    told = []
    while (step := last(journal, clock)) is not None:
        told.append((step.edit, step.count))
        if step.edit is None:
            journal.many.bring_back(step.at, untold, never)
        else:
            journal.many.take_back(step.number, clock.now(), untold, never)
    assert told == [(KeepClose(close=True), closed.count), (None, 1), (KITCHEN, 3)]


def test_what_was_changed_by_hand_since_is_not_offered(
    journal: SqliteJournal, noted: Noted, clock: StillClock
) -> None:
    kept = keep_some(journal, noted, clock)
    journal.many.alter(keys(journal), KeepClose(close=True), clock.now(), untold, never)
    by_hand = replace(journal.moments.moment(kept[0].id), close=False)
    journal.moments.change(by_hand)
    step = last(journal, clock)
    assert step is not None
    assert step.count == 2


def test_the_last_few_are_known_for_as_long_as_the_bin_keeps(
    journal: SqliteJournal, noted: Noted, clock: StillClock
) -> None:
    keep_some(journal, noted, clock)
    for number in range(MOST_STEPS + 1):
        word = AddWord(Family.PLACE, f"place {number}")
        journal.many.alter(keys(journal), word, clock.now(), untold, never)
    offered = []
    while (step := last(journal, clock)) is not None:
        offered.append(step.edit)
        if len(offered) == MOST_STEPS - 1:
            clock.move(days=30, seconds=1)
        else:
            journal.many.take_back(step.number, clock.now(), untold, never)
    names = range(MOST_STEPS, 1, -1)
    assert offered == [AddWord(Family.PLACE, f"place {number}") for number in names]


def test_a_word_comes_back_between_those_that_were_written_anew_since(
    journal: SqliteJournal, noted: Noted, clock: StillClock, folder: Path
) -> None:
    kept = keep_some(journal, noted, clock)
    taken = TakeWord(Family.PLACE, "kitchen")
    done = journal.many.alter(keys(journal), taken, clock.now(), untold, never)
    journal.moments.change(replace(kept[1], text="By hand", places=("garden", "attic")))
    assert journal.many.take_back(done.step, clock.now(), untold, never) == 1
    assert journal.moments.moment(kept[1].id).places == ("garden", "kitchen", "attic")
    journal.close()
    assert sound(folder)


def test_a_word_that_became_one_with_another_is_not_taken_from_who_had_that(
    journal: SqliteJournal, noted: Noted, clock: StillClock
) -> None:
    keep_some(journal, noted, clock)
    journal.many.alter(keys(journal)[:2], AddWord(Family.PLACE, "loft"), clock.now(), untold, never)
    journal.words.rename(Family.PLACE, "loft", "attic")
    assert last(journal, clock) is None


def test_where_most_change_the_index_is_built_anew(
    journal: SqliteJournal, noted: Noted, clock: StillClock, folder: Path
) -> None:
    """So many that it is cheaper than an entry at a time; all that is found is found as before."""
    said = {"faces": (Face.SETTLED,), "did_next": "opened the window", "and_also": "birds"}
    made = [noted(f"Steam {n}", at=clock.now() - timedelta(hours=n), **said) for n in range(600)]
    journal.moments.keep_many(made, go_on)
    one_by_one = journal.many.alter(keys(journal)[:400], KITCHEN, clock.now(), untold, never)
    built = journal.many.alter(keys(journal), KITCHEN, clock.now(), untold, never)
    assert (one_by_one.count, built.count) == (400, 200)
    clock.move(seconds=1)
    all_at_once = journal.many.alter(
        keys(journal), AddWord(Family.CUE, "slow breath"), clock.now(), untold, never
    )
    for query in ("kitchen", "breath", "settled", "window", "birds", "steam"):
        assert len(keys(journal, query)) == 600, query
    assert journal.many.take_back(all_at_once.step, clock.now(), untold, never) == 600
    assert not keys(journal, "breath")
    assert journal.many.let_go(keys(journal), clock.now(), untold, never) == 600
    assert not keys(journal, "kitchen")
    journal.many.bring_back(clock.now(), untold, never)
    for query in ("kitchen", "settled", "window", "birds", "steam"):
        assert len(keys(journal, query)) == 600, query
    assert sound(folder)
    journal.many.let_go(keys(journal), clock.now(), untold, never)
    journal.moments.empty_bin(clock.now() + timedelta(days=1))
    journal.close()
    assert b"birds" not in (folder / "glimmer.db").read_bytes()
