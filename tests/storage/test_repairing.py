"""What a repair takes from where, and what it says of the rest."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pysqlite3 import dbapi2 as driver

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Face, Family, Moment
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.checking import Checked, Fault
from glimmer_desktop.services.repairing import Repaired
from glimmer_desktop.storage.backups import SqliteBackups
from glimmer_desktop.storage.checking import JournalCheck
from glimmer_desktop.storage.journal import SqliteJournal
from glimmer_desktop.storage.mending import WORK
from glimmer_desktop.storage.on_shelf import OWN_FOLDER
from glimmer_desktop.storage.repairing import JournalRepair
from slices import go_on, quiet, through

if TYPE_CHECKING:
    from storage.conftest import Noted, Pictured

Back = Callable[[], object]


@pytest.fixture
def back_up(journal: SqliteJournal, folder: Path, clock: StillClock) -> Back:
    return lambda: through(SqliteBackups(folder, clock, journal).back_up(None, quiet, go_on))


@pytest.fixture
def repair(journal: SqliteJournal, folder: Path, clock: StillClock) -> Callable[[], Repaired]:
    def run() -> Repaired:
        journal.close()
        working = JournalRepair(folder, clock, journal, quiet, go_on, shelves=[folder / OWN_FOLDER])
        return through(working.run(check(folder)))

    return run


def check(folder: Path) -> Checked:
    return through(JournalCheck(folder, quiet, go_on).run())


def everything(journal: SqliteJournal) -> list[Moment]:
    return journal.moments.at(journal.moments.keys(MomentQuery.everything()))


def spoil(folder: Path, old: bytes, new: bytes, name: str = "glimmer.db") -> None:
    """Other bytes in the same place, as a failing disk leaves them."""
    file = folder / name
    data = file.read_bytes()
    assert len(old) == len(new)
    assert old in data
    file.write_bytes(data.replace(old, new))


def tear(folder: Path, table: str) -> None:
    """The first page of a table is gone."""
    with closing(driver.connect(str(folder / "glimmer.db"))) as plain:
        where = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        [(page,)] = plain.execute(where, (table,))
    with (folder / "glimmer.db").open("rb+") as file:
        file.seek((page - 1) * 4096)
        file.write(os.urandom(4096))


def test_a_letter_that_changed_comes_from_the_backup(
    journal: SqliteJournal, folder: Path, noted: Noted, back_up: Back, repair: Any
) -> None:
    journal.moments.keep(noted("Light on the stairs", cues=("slow breath",)))
    back_up()
    journal.moments.keep(noted("since then"))
    was = everything(journal)
    journal.close()
    spoil(folder, b"Light on", b"Light in")
    done = repair()
    assert (done.words.from_backups, done.words.changed, done.words.lost) == (1, 0, 0)
    assert done.photos is None
    assert everything(journal) == was
    journal.close()
    assert check(folder).found == ()
    assert not (folder / WORK).exists()


def test_what_was_let_go_for_good_stays_gone(
    journal: SqliteJournal,
    folder: Path,
    noted: Noted,
    clock: StillClock,
    back_up: Back,
    repair: Any,
) -> None:
    moments = [noted(f"moment {number}") for number in range(4)]
    for moment in moments:
        journal.moments.keep(moment)
    back_up()
    journal.moments.let_go(moments[0].id, clock.now())
    journal.moments.empty_bin(clock.now() + timedelta(days=1))
    journal.close()
    tear(folder, "moments")
    done = repair()
    assert (done.words.from_backups, done.words.lost) == (3, 0)
    assert {one.text for one in everything(journal)} == {"moment 1", "moment 2", "moment 3"}


def test_what_is_nowhere_is_told_by_its_time(
    journal: SqliteJournal, folder: Path, noted: Noted, repair: Any
) -> None:
    journal.moments.keep(noted("tea"))
    journal.close()
    tear(folder, "moments")
    done = repair()
    assert (done.words.moments, done.words.lost) == (0, 1)
    assert done.words.lost_times[0].year == 2023  # as its id says
    journal.close()
    assert check(folder).found == ()


def test_one_that_was_changed_since_stays_as_it_can_be_read(
    journal: SqliteJournal,
    folder: Path,
    noted: Noted,
    clock: StillClock,
    back_up: Back,
    repair: Any,
) -> None:
    tea = noted("tea", faces=(Face.SETTLED,))
    journal.moments.keep(tea)
    back_up()
    later = clock.now() + timedelta(hours=1)
    journal.moments.change(replace(tea, text="Tea and rain", changed_at=later))
    journal.close()
    spoil(folder, b"Tea and rain", b"Tea ant rain")
    done = repair()
    assert (done.words.from_backups, done.words.changed) == (0, 1)
    assert done.words.times == (clock.now(),)
    assert [one.text for one in everything(journal)] == ["Tea ant rain"]
    journal.close()
    assert check(folder).found == ()


def test_what_no_moment_can_say_is_put_right(
    journal: SqliteJournal, folder: Path, noted: Noted, repair: Any
) -> None:
    journal.moments.keep(noted("tea", faces=(Face.SETTLED, Face.LIVELY)))
    journal.close()
    spoil(folder, b"settled", b"settlet")
    assert repair().words.changed == 1
    [moment] = everything(journal)
    assert moment.faces == (Face.LIVELY,)


def test_a_list_comes_from_a_backup_where_nothing_was_written_since(
    journal: SqliteJournal, folder: Path, noted: Noted, back_up: Back, repair: Any
) -> None:
    journal.own_map.write(Face.SETTLED, Part.HELPS, "a warm cup")
    back_up()
    journal.moments.keep(noted("tea"))
    journal.close()
    spoil(folder, b"a warm cup", b"a warm cap")
    assert repair().words.lists == ()
    assert journal.own_map.written() == {(Face.SETTLED, Part.HELPS): "a warm cup"}


def test_a_list_that_nobody_has_whole_is_named_once(
    journal: SqliteJournal, folder: Path, repair: Any
) -> None:
    journal.own_map.write(Face.SETTLED, Part.HELPS, "a warm cup")
    journal.close()
    spoil(folder, b"a warm cup", b"a warm cap")
    assert repair().words.lists == ("own_map",)
    assert journal.own_map.written() == {(Face.SETTLED, Part.HELPS): "a warm cap"}
    journal.close()
    assert check(folder).found == ()


def test_a_name_is_known_by_how_it_is_found(
    journal: SqliteJournal, folder: Path, noted: Noted, back_up: Back, repair: Any
) -> None:
    journal.moments.keep(noted("tea", cues=("slow breath",)))
    back_up()
    journal.moments.keep(noted("more tea", cues=("slow breath",)))
    was = everything(journal)
    journal.close()
    with closing(driver.connect(str(folder / "glimmer.db"), isolation_level=None)) as plain:
        plain.execute("UPDATE words SET name = 'slow braath' WHERE name = 'slow breath'")
    repair()
    assert everything(journal) == was
    [cue] = [one for one in journal.words.words(Family.CUE) if one.name == "slow breath"]
    assert cue.uses == 2


def test_a_damaged_picture_that_nobody_has_stays(
    journal: SqliteJournal, folder: Path, noted: Noted, pictured: Pictured, repair: Any
) -> None:
    photo = journal.photos.hold(pictured(b"sun" * 3000))
    journal.moments.keep(noted("tea", photos=(photo,)))
    journal.close()
    spoil(folder, b"sunsunsun", b"sunsansun", "photos.db")
    done = repair()
    assert done.words is None
    assert (done.photos.changed, done.photos.aside) == (1, None)
    assert b"san" in journal.photos.picture(photo.sha256)


def test_a_damaged_picture_comes_from_the_backup(
    journal: SqliteJournal,
    folder: Path,
    noted: Noted,
    pictured: Pictured,
    back_up: Back,
    repair: Any,
) -> None:
    prepared = pictured(b"sun" * 3000)
    photo = journal.photos.hold(prepared)
    journal.moments.keep(noted("tea", photos=(photo,)))
    back_up()
    journal.close()
    spoil(folder, b"sunsunsun", b"sunsansun", "photos.db")
    broken = (folder / "photos.db").read_bytes()
    done = repair()
    assert (done.photos.from_backups, done.photos.changed) == (1, 0)
    assert done.photos.aside.read_bytes() == broken
    assert journal.photos.picture(photo.sha256) == prepared.data


def test_a_picture_that_is_cut_in_its_last_page_comes_from_the_backup(
    journal: SqliteJournal,
    folder: Path,
    noted: Noted,
    pictured: Pictured,
    back_up: Back,
    repair: Any,
) -> None:
    prepared = replace(pictured(b"sun" * 3000), thumbnail=b"small")
    photo = journal.photos.hold(prepared)
    journal.moments.keep(noted("tea", photos=(photo,)))
    back_up()
    journal.close()
    file = folder / "photos.db"
    assert file.read_bytes().rstrip(b"\0").endswith(b"sun")
    os.truncate(file, file.stat().st_size - 3000)  # SQLite's own check takes no notice of that
    assert [one.fault for one in check(folder).found] == [Fault.PHOTO_CHANGED]
    assert repair().photos.from_backups == 1
    assert journal.photos.picture(photo.sha256) == prepared.data
    journal.close()
    assert check(folder).found == ()


def test_what_was_kept_while_it_worked_is_there(
    journal: SqliteJournal, folder: Path, noted: Noted, clock: StillClock
) -> None:
    journal.moments.keep(noted("Tea here"))
    journal.moments.keep(noted("rain"))
    journal.close()
    spoil(folder, b"Tea here", b"Tee here")
    working = JournalRepair(
        folder, clock, journal, quiet, go_on, shelves=[folder / OWN_FOLDER]
    ).run(check(folder))
    next(working)
    next(working)
    journal.moments.keep(noted("meanwhile"))
    done = through(working)
    assert done.words is not None
    assert {one.text for one in everything(journal)} == {"Tee here", "rain", "meanwhile"}


def test_of_an_older_schema_todays_is_made(
    journal: SqliteJournal, folder: Path, noted: Noted, repair: Any
) -> None:
    moments = [noted(f"moment {n}", cues=("slow breath",)) for n in range(3)]
    for moment in moments:
        journal.moments.keep(moment)
    journal.close()
    with closing(driver.connect(str(folder / "glimmer.db"), isolation_level=None)) as plain:
        plain.execute("DROP TABLE sums")
        plain.execute("ALTER TABLE moments DROP COLUMN fingerprint")
        plain.execute("ALTER TABLE words DROP COLUMN place")
        plain.execute("UPDATE alembic_version SET version_num = '0001'")
    tear(folder, "ix_moments_day")
    done = repair()
    assert (done.words.moments, done.words.changed, done.words.lists) == (3, 0, ())
    assert [one.id for one in everything(journal)] == [one.id for one in moments[::-1]]
    journal.close()
    assert check(folder).found == ()


def test_a_newer_one_is_refused_and_one_that_calls_itself_newer_is_mended(
    journal: SqliteJournal, folder: Path, noted: Noted, clock: StillClock
) -> None:
    journal.moments.keep(noted("tea"))
    journal.close()
    with closing(driver.connect(str(folder / "glimmer.db"), isolation_level=None)) as plain:
        plain.execute("UPDATE alembic_version SET version_num = '0099'")
        plain.execute("CREATE TABLE of_tomorrow (a)")
    trouble = Known(ErrorCode.STORE_NEWER, path=str(folder / "glimmer.db"))
    before = (folder / "glimmer.db").read_bytes()
    working = JournalRepair(folder, clock, journal, quiet, go_on, shelves=[folder / OWN_FOLDER])
    with pytest.raises(Known) as told:
        through(working.run(None, trouble))
    assert told.value is trouble
    assert (folder / "glimmer.db").read_bytes() == before
    with closing(driver.connect(str(folder / "glimmer.db"), isolation_level=None)) as plain:
        plain.execute("DROP TABLE of_tomorrow")
    assert through(working.run(None, trouble)).words is not None
    assert [one.text for one in everything(journal)] == ["tea"]


def test_stopped_it_leaves_everything_as_it_was(
    journal: SqliteJournal, folder: Path, noted: Noted, clock: StillClock
) -> None:
    journal.moments.keep(noted("Tea here"))
    journal.close()
    spoil(folder, b"Tea here", b"Tee here")
    before = (folder / "glimmer.db").read_bytes()
    working = JournalRepair(
        folder, clock, journal, quiet, lambda: True, shelves=[folder / OWN_FOLDER]
    )
    with pytest.raises(Known) as told:
        through(working.run(check(folder)))
    assert told.value.code is ErrorCode.CANCELLED
    assert (folder / "glimmer.db").read_bytes() == before
    assert not (folder / WORK).exists()
