"""Lists can be renamed, hidden and merged, and nothing that was noted is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conftest import StillClock
from glimmer_desktop.domain.moment import Draft, Family, Word
from glimmer_desktop.domain.query import parse
from glimmer_desktop.storage.journal import SqliteJournal

CUE = Family.CUE


def names(journal: SqliteJournal, family: Family = CUE) -> list[str]:
    return [word.name for word in journal.words.words(family)]


def uses(journal: SqliteJournal, family: Family = CUE) -> dict[str, int]:
    return {word.name: word.uses for word in journal.words.words(family)}


def test_a_new_store_begins_with_the_shipped_words(journal: SqliteJournal) -> None:
    assert journal.words.words(CUE) == [Word(CUE, "warm chest"), Word(CUE, "slow breath")]
    assert names(journal, Family.VALUE) == ["nature"]
    assert names(journal, Family.PLACE) == []


def test_shipped_words_come_once(journal: SqliteJournal) -> None:
    journal.words.rename(CUE, "warm chest", "glow")
    journal.close()
    assert names(journal) == ["glow", "slow breath"]


def test_words_of_a_moment_become_entries(journal: SqliteJournal, noted) -> None:
    journal.moments.keep(noted(cues=("lightness", "slow breath"), places=("home",)))
    assert names(journal) == ["slow breath", "lightness", "warm chest"]
    assert uses(journal) == {"lightness": 1, "slow breath": 1, "warm chest": 0}
    assert names(journal, Family.PLACE) == ["home"]


def test_the_spelling_in_the_list_wins(journal: SqliteJournal, noted) -> None:
    moment = noted(cues=("Slow  Breath", "slow breath", " ", "Café"))
    journal.moments.keep(moment)
    assert journal.moments.moment(moment.id).cues == ("slow breath", "Café")
    other = noted(cues=("cafe\u0301", "cafe"))
    journal.moments.keep(other)
    assert journal.moments.moment(other.id).cues == ("Café", "cafe")


def test_uses_follow_every_change(journal: SqliteJournal, noted, clock: StillClock) -> None:
    one, two = noted(cues=("slow breath",)), noted(cues=("slow breath", "warm chest"))
    assert journal.moments.keep_many([one, two], lambda: False) == 2
    assert uses(journal) == {"slow breath": 2, "warm chest": 1}
    journal.moments.let_go(one.id, clock.now())
    assert uses(journal) == {"slow breath": 1, "warm chest": 1}
    journal.moments.bring_back(one.id)
    journal.moments.change(replace(two, cues=("warm chest",)))
    assert uses(journal) == {"slow breath": 1, "warm chest": 1}
    journal.moments.let_go(two.id, clock.now())
    clock.move(days=31)
    journal.moments.empty_bin(clock.now())
    assert uses(journal) == {"slow breath": 1, "warm chest": 0}


def test_the_most_used_come_first(journal: SqliteJournal, noted) -> None:
    journal.words.add(CUE, ["third"])
    journal.moments.keep(noted(cues=("third",)))
    assert names(journal) == ["third", "warm chest", "slow breath"]


def test_a_new_name_is_there_at_once_everywhere(journal: SqliteJournal, noted) -> None:
    moment = noted("tea", cues=("slow breath",))
    journal.moments.keep(moment)
    journal.drafts.hold("capture", Draft(text="coffee", cues=("Slow breath", "warm chest")))
    journal.words.rename(CUE, "slow breath", "long out-breath")
    assert journal.moments.moment(moment.id).cues == ("long out-breath",)
    assert journal.drafts.held("capture").cues == ("long out-breath", "warm chest")
    assert uses(journal) == {"long out-breath": 1, "warm chest": 0}
    for query, found in (('#"long out-breath"', 1), ("out", 1), ("slow", 0), ('#"slow breath"', 0)):
        assert journal.moments.count(parse(query)) == found, query


def test_another_spelling_is_no_other_word(journal: SqliteJournal) -> None:
    journal.words.rename(CUE, "slow breath", "Slow Breath")
    assert names(journal) == ["warm chest", "Slow Breath"]


def test_there_and_back_again(journal: SqliteJournal, noted) -> None:
    moment = noted(cues=("slow breath",))
    journal.moments.keep(moment)
    journal.words.rename(CUE, "slow breath", "calm")
    journal.words.rename(CUE, "calm", "slow breath")
    assert journal.moments.moment(moment.id).cues == ("slow breath",)
    assert sorted(names(journal)) == ["slow breath", "warm chest"]


def test_two_that_become_one_stand_where_the_first_stood(journal: SqliteJournal, noted) -> None:
    first = noted("a", cues=("soft", "warm", "gentle"))
    journal.moments.keep(first)
    journal.words.rename(CUE, "soft", "gentle")
    assert journal.moments.moment(first.id).cues == ("gentle", "warm")
    journal.words.rename(CUE, "warm", "gentle")
    assert journal.moments.moment(first.id).cues == ("gentle",)


def test_onto_another_name_the_two_become_one(journal: SqliteJournal, noted) -> None:
    one = noted("one", cues=("slow breath",))
    both = noted("both", cues=("warm chest", "slow breath", "third"))
    journal.moments.keep_many([one, both], lambda: False)
    journal.words.rename(CUE, "slow breath", "Warm chest")
    assert journal.moments.moment(one.id).cues == ("warm chest",)
    assert journal.moments.moment(both.id).cues == ("warm chest", "third")
    assert uses(journal) == {"warm chest": 2, "third": 1}
    assert journal.moments.count(parse("breath")) == 0
    assert journal.moments.count(parse('#"warm chest"')) == 2


def test_a_former_name_is_not_offered_again_but_may_be_taken_again(
    journal: SqliteJournal, noted
) -> None:
    journal.words.rename(CUE, "slow breath", "calm")
    journal.words.add(CUE, ["slow breath", "new"])
    assert names(journal) == ["warm chest", "calm", "new"]
    moment = noted(cues=("slow breath",))
    journal.moments.keep(moment)
    assert journal.moments.moment(moment.id).cues == ("slow breath",)
    assert uses(journal) == {"slow breath": 1, "warm chest": 0, "calm": 0, "new": 0}


def test_a_hidden_word_is_not_offered_and_still_shown(journal: SqliteJournal, noted) -> None:
    moment = noted(cues=("slow breath",))
    journal.moments.keep(moment)
    journal.words.hide(CUE, "slow breath", True)
    assert names(journal) == ["warm chest"]
    assert journal.moments.moment(moment.id).cues == ("slow breath",)
    journal.moments.keep(noted(cues=("slow breath",)))
    assert names(journal) == ["warm chest"]
    journal.words.hide(CUE, "slow breath", False)
    assert uses(journal) == {"slow breath": 2, "warm chest": 0}


@pytest.mark.parametrize(("name", "new_name"), [("nobody", "x"), ("slow breath", "  ")])
def test_renaming_nothing_changes_nothing(journal: SqliteJournal, name: str, new_name: str) -> None:
    journal.words.rename(CUE, name, new_name)
    journal.words.hide(CUE, "nobody", True)
    assert names(journal) == ["warm chest", "slow breath"]


def test_a_word_in_many_moments_is_renamed_in_all(journal: SqliteJournal, noted) -> None:
    journal.moments.keep_many((noted(str(n), cues=("a",)) for n in range(1100)), lambda: False)
    journal.words.rename(CUE, "a", "zebra")
    assert journal.moments.count(parse("zebra")) == journal.moments.count(parse("#zebra")) == 1100


def test_the_same_name_in_two_lists_is_two_words(journal: SqliteJournal, noted) -> None:
    moment = noted(cues=("home",), places=("home",))
    journal.moments.keep(moment)
    journal.words.rename(CUE, "home", "at home")
    back = journal.moments.moment(moment.id)
    assert (back.cues, back.places) == (("at home",), ("home",))


def findable(journal: SqliteJournal) -> list[str]:
    return [word.name for word in journal.words.findable((CUE, Family.PLACE))]


def test_what_can_be_found_is_what_open_moments_carry(
    journal: SqliteJournal, noted, clock: StillClock
) -> None:
    often, secret = ("slow breath",), ("slow breath", "a secret")
    journal.moments.keep(noted(cues=often, places=("kitchen",)))
    journal.moments.keep(noted(cues=secret, places=("elsewhere",), private=True))
    gone = noted(cues=("gone",), values=("nature",))
    journal.moments.keep(gone)
    assert findable(journal) == ["slow breath", "kitchen", "gone"]
    journal.moments.let_go(gone.id, clock.now())
    assert findable(journal) == ["slow breath", "kitchen"]
    journal.words.hide(CUE, "slow breath", hidden=True)
    assert findable(journal) == ["kitchen"]
    journal.words.rename(Family.PLACE, "kitchen", "the kitchen")
    assert findable(journal) == ["the kitchen"]


def test_a_private_moment_uncovered_for_good_gives_its_words(journal: SqliteJournal, noted) -> None:
    secret = noted(cues=("a secret",), private=True)
    journal.moments.keep(secret)
    assert findable(journal) == []
    journal.moments.change(replace(secret, private=False))
    assert findable(journal) == ["a secret"]
