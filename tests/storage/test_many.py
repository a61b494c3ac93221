"""One change over many moments: foreseen rightly, whole or not at all, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from conftest import StillClock
from glimmer_desktop.domain.altering import AddWord, Cover, Edit, KeepClose, TakeWord
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Family, Moment
from glimmer_desktop.domain.query import MomentQuery, parse
from glimmer_desktop.storage.checking import JournalCheck
from glimmer_desktop.storage.journal import SqliteJournal
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
    assert len(done.moments) == foreseen.changes
    assert journal.many.foresee(chosen, edit).changes == 0
    assert journal.many.take_back(done, clock.now(), untold, never) == foreseen.changes
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
    journal.many.take_back(taken, clock.now(), untold, never)
    assert [one.said.places for one in journal.earlier.of(kept[1].id)] == [
        ("garden", "attic"),
        ("garden", "kitchen", "attic"),
    ]


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
    at = anew.many.last_let_go()
    assert at == clock.now()
    back = anew.many.bring_back(at, untold, never)
    assert {one.id for one in back} == {kept[0].id, kept[1].id}
    assert everything(anew) == kept[:3]
    assert list(keys(anew, "place:attic")) == list(keys(anew)[:2])
    before_that = anew.many.last_let_go()
    assert before_that is not None
    assert anew.many.bring_back(before_that, untold, never) == [kept[3]]
    assert anew.many.last_let_go() is None
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
    assert journal.many.take_back(done, clock.now(), untold, never) == 3
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
