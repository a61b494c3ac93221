"""Moments like another one, out of a real store."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conftest import StillClock
from glimmer_desktop.domain.left_alone import ThisWord
from glimmer_desktop.domain.moment import Family, Kind
from glimmer_desktop.services.gallery import HANDFUL, Gallery
from glimmer_desktop.storage.journal import SqliteJournal
from storage.conftest import Noted


@pytest.fixture
def gallery(journal: SqliteJournal, clock: StillClock, noted: Noted) -> Gallery:
    """Among sixty others that say nothing of interest."""
    others = (noted(f"number {n}", senses=("sight",)) for n in range(60))
    journal.moments.keep_many(others, lambda: False)
    return Gallery(journal, clock)


def test_words_place_company_and_text_make_them_alike(
    journal: SqliteJournal, gallery: Gallery, noted: Noted
) -> None:
    said = {"places": ("the pier",), "company": ("Mia",), "senses": ("sight",)}
    low_tide = noted("Low tide, herons in the mud", **said)
    by_text = noted("A heron. No, herons, in the mud again", senses=("sight",))
    by_place = noted("Ice cream", places=("The  Pier",), company=("Mia",))
    unlike = noted("Tea", places=("at home",), senses=("sight",))
    for one in (low_tide, by_text, by_place, unlike):
        journal.moments.keep(one)
    assert {one.text for one in gallery.like(low_tide)} == {by_text.text, by_place.text}
    assert gallery.like(unlike) == []
    assert gallery.like(noted("never kept, quite unlike")) == []


def test_what_shares_more_comes_first_and_there_are_a_few(
    journal: SqliteJournal, gallery: Gallery, noted: Noted
) -> None:
    one = noted("one", places=("the pier",), company=("Mia",), cues=("warm chest",))
    nearest = noted("nearest", places=("the pier",), company=("Mia",), cues=("warm chest",))
    journal.moments.keep(one)
    journal.moments.keep(nearest)
    for number in range(9):
        journal.moments.keep(noted(f"at the pier {number}", places=("the pier",)))
    found = gallery.like(one)
    assert found[0].text == "nearest"
    assert len(found) == HANDFUL
    assert [other.text for other in found[1:]] == [f"at the pier {n}" for n in (8, 7, 6)]


def test_nothing_that_is_not_to_come_up_comes_up(
    journal: SqliteJournal, gallery: Gallery, noted: Noted, clock: StillClock
) -> None:
    said = {"places": ("the pier",), "cues": ("warm chest",)}
    one = noted("one", **said)
    private, binned = noted("private", private=True, **said), noted("binned", **said)
    trigger = noted("trigger", kind=Kind.TRIGGER, **said)
    with_tom, after = noted("with Tom", company=("Tom",), **said), noted("after", **said)
    after = replace(after, linked_to=(one.id,))
    for each in (one, private, binned, trigger, with_tom, after):
        journal.moments.keep(each)
    journal.moments.let_go(binned.id, clock.now())
    assert [other.text for other in gallery.like(one)] == ["with Tom"]
    journal.left_alone.leave(ThisWord(Family.COMPANY, "Tom"), clock.now())
    assert gallery.like(one) == []
    assert "one" in [other.text for other in gallery.like(trigger)]


@pytest.mark.parametrize("hidden", [{"private": True}, {"kind": Kind.TRIGGER}])
def test_those_that_do_not_come_up_do_not_crowd_out_the_others(
    journal: SqliteJournal, gallery: Gallery, noted: Noted, hidden: dict[str, object]
) -> None:
    said = {"places": ("the pier",), "company": ("Mia",)}
    one = noted("one", **said)
    journal.moments.keep(noted("the open one", **said))
    for _ in range(40):
        journal.moments.keep(noted("hidden", **hidden, **said))
    journal.moments.keep(one)
    assert [other.text for other in gallery.like(one)] == ["the open one"]
