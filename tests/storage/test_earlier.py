"""What a moment said before: written with each edit, thinned, and gone with the moment."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as driver

from conftest import StillClock
from glimmer_desktop.domain.earlier import MOST
from glimmer_desktop.domain.errors import Known
from glimmer_desktop.domain.moment import Family
from glimmer_desktop.storage.journal import SqliteJournal
from storage.conftest import Noted, Pictured


def texts(journal: SqliteJournal, moment) -> list[str]:
    return [one.said.text for one in journal.earlier.of(moment.id)]


def test_each_edit_leaves_what_was_said_before(
    journal: SqliteJournal, noted: Noted, clock: StillClock
) -> None:
    first = noted("tea", cues=("slow breath",), places=("at home",))
    journal.moments.keep(first)
    later = clock.now() + timedelta(days=2)
    journal.moments.change(replace(first, text="green tea", places=(), changed_at=later))
    (version,) = journal.earlier.of(first.id)
    assert version.said == first.as_draft()
    assert version.until == later
    journal.moments.change(replace(first, text="black tea"))
    assert texts(journal, first) == ["green tea", "tea"]
    journal.close()
    assert texts(journal, first) == ["green tea", "tea"]


def test_ten_are_kept_of_each_moment(journal: SqliteJournal, noted: Noted) -> None:
    moment, other = noted("0"), noted("other")
    journal.moments.keep(moment)
    journal.moments.keep(other)
    journal.moments.change(replace(other, text="another"))
    for number in range(1, 14):
        journal.moments.change(replace(moment, text=str(number)))
    assert texts(journal, moment) == [str(number) for number in range(12, 12 - MOST, -1)]
    assert texts(journal, other) == ["other"]


def test_marks_are_no_edits(journal: SqliteJournal, noted: Noted, clock: StillClock) -> None:
    moment = noted("tea")
    journal.moments.keep(moment)
    for marked in ({"close": True}, {"private": True}, {"again": (clock.now(),)}):
        journal.moments.change(replace(moment, **marked, changed_at=clock.now()))
    assert texts(journal, moment) == []


def test_an_edit_that_fails_leaves_none(journal: SqliteJournal, noted: Noted, pictured) -> None:
    moment = noted("tea")
    journal.moments.keep(moment)
    with pytest.raises(Known):
        journal.moments.change(replace(moment, photos=(pictured(b"not held").photo,)))
    assert texts(journal, moment) == []


def test_they_stay_in_the_bin_and_go_for_good_with_it(
    journal: SqliteJournal, noted: Noted, folder: Path, clock: StillClock
) -> None:
    moment = noted("a word nobody else says: quillow")
    journal.moments.keep(moment)
    journal.moments.change(replace(moment, text="something else"))
    journal.moments.let_go(moment.id, clock.now())
    assert len(texts(journal, moment)) == 1
    journal.moments.empty_bin(clock.now() + timedelta(days=31))
    assert texts(journal, moment) == []
    journal.close()
    assert b"quillow" not in (folder / "glimmer.db").read_bytes()


def test_they_can_be_forgotten_alone(journal: SqliteJournal, noted: Noted, folder: Path) -> None:
    moment, other = noted("quillow"), noted("tea")
    for one in (moment, other):
        journal.moments.keep(one)
        journal.moments.change(replace(one, text="something else"))
    journal.earlier.forget(moment.id)
    assert texts(journal, moment) == []
    assert texts(journal, other) == ["tea"]
    journal.close()
    assert b"quillow" not in (folder / "glimmer.db").read_bytes()


def test_a_word_has_its_name_of_today(journal: SqliteJournal, noted: Noted) -> None:
    moment = noted("tea", company=("Tom", "Ärla"))
    journal.moments.keep(moment)
    journal.moments.change(replace(moment, company=()))
    journal.words.rename(Family.COMPANY, "tom", "Thomas")
    journal.words.rename(Family.COMPANY, "ärla", "Thomas")
    (version,) = journal.earlier.of(moment.id)
    assert version.said.company == ("Thomas",)
    assert version.said.text == "tea"


def test_their_pictures_stay(journal: SqliteJournal, noted: Noted, pictured: Pictured) -> None:
    photo = journal.photos.hold(pictured(b"sun"))
    moment = noted("tea", photos=(photo,))
    journal.moments.keep(moment)
    journal.moments.change(replace(moment, photos=()))
    assert journal.photos.sweep() == 0
    journal.moments.change(moment)
    assert journal.moments.moment(moment.id).photos == (photo,)
    journal.moments.change(replace(moment, photos=()))
    journal.earlier.forget(moment.id)
    assert journal.photos.sweep() == 1


def test_none_is_written_by_keeping(journal: SqliteJournal, noted: Noted, folder: Path) -> None:
    journal.moments.keep_many([noted(str(n)) for n in range(20)], lambda: False)
    journal.close()
    with closing(driver.connect(str(folder / "glimmer.db"))) as plain:
        assert plain.execute("SELECT count(*) FROM moment_versions").fetchone() == (0,)
