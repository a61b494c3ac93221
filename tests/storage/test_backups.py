"""A backup counts only when it is whole; nothing is left of one that is not."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pysqlite3 import dbapi2 as driver

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.picture_edit import PictureEdit
from glimmer_desktop.services.backups import BackedUp
from glimmer_desktop.storage import fresh_copies as module
from glimmer_desktop.storage.backups import SqliteBackups
from glimmer_desktop.storage.journal import SqliteJournal
from slices import go_on, quiet, through

if TYPE_CHECKING:
    from storage.conftest import Noted, Pictured


@pytest.fixture
def backups(journal: SqliteJournal, folder: Path, clock: StillClock) -> SqliteBackups:
    return SqliteBackups(folder, clock, journal)


def back_up(backups: SqliteBackups, place: Path | None = None) -> BackedUp:
    done: BackedUp = through(backups.back_up(place, quiet, go_on))
    return done


def keep(journal: SqliteJournal, noted: Noted, pictured: Pictured, *texts: str) -> None:
    for text in texts:
        photo = journal.photos.hold(pictured(text.encode() * 1000))
        journal.moments.keep(noted(text, photos=(photo,)))


def dumped(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row and byte of a file, the index's own tables too."""
    with closing(driver.connect(f"{file.as_uri()}?mode=ro", uri=True)) as plain:
        tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name != 'moment_index'"
        names = [row[0] for row in plain.execute(tables)]
        return {name: sorted(plain.execute(f"SELECT * FROM {name}"), key=repr) for name in names}


def names(place: Path) -> list[str]:
    return sorted(path.name for path in place.iterdir())


def test_an_empty_profile_has_nothing_to_back_up(backups: SqliteBackups, folder: Path) -> None:
    assert through(backups.back_up(None, quiet, go_on)) is None
    assert not folder.exists()
    assert backups.last() is None


@pytest.mark.bar("B13", part="words and photos")
def test_every_row_and_picture_byte_is_in_it(
    backups: SqliteBackups, journal: SqliteJournal, folder: Path, noted: Noted, pictured: Pictured
) -> None:
    keep(journal, noted, pictured, "tea", "light")
    done = back_up(backups)
    assert (done.moments, done.photos, done.new_photos, done.damaged_photos) == (2, 2, 2, 0)
    assert done.path.name.startswith("glimmer-2026-11-22-154200-")
    assert dumped(done.path) == dumped(folder / "glimmer.db")
    assert dumped(done.path.parent / "photos.db") == dumped(folder / "photos.db")
    last = backups.last()
    assert last is not None
    assert last.isoformat() == "2026-11-22T15:42:00"


def test_a_file_of_pictures_whose_making_was_cut_short_is_made_anew(
    backups: SqliteBackups, journal: SqliteJournal, noted: Noted, pictured: Pictured
) -> None:
    """SQLite's own note beside it says that there was nothing before."""
    keep(journal, noted, pictured, "tea")
    done = back_up(backups)
    done.path.unlink()
    magic, numbers = bytes.fromhex("d9d505f920a163d7"), (0, 0, 0, 512, 4096)
    first = magic + b"".join(one.to_bytes(4, "big") for one in numbers)
    done.path.with_name("photos.db-journal").write_bytes(first.ljust(512, b"\0"))
    again = back_up(backups)
    assert (again.photos, again.new_photos) == (1, 1)


def test_the_kept_picture_behind_a_cut_one_is_in_it(
    backups: SqliteBackups, journal: SqliteJournal, noted: Noted, pictured: Pictured
) -> None:
    kept = journal.photos.hold(pictured(b"whole"))
    edit = PictureEdit(1, 2, 3, 40, 50)
    cut = journal.photos.hold_edited(pictured(b"cut"), kept.sha256, edit)
    journal.moments.keep(noted("tea", photos=(cut,)))
    assert back_up(backups).photos == 2


def test_only_its_owner_can_read_it(
    backups: SqliteBackups, journal: SqliteJournal, noted: Noted, pictured: Pictured
) -> None:
    keep(journal, noted, pictured, "tea")
    before = os.umask(0)
    try:
        place = back_up(backups).path.parent
    finally:
        os.umask(before)
    assert stat.S_IMODE(place.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in place.iterdir()} == {0o600}


def test_a_second_one_brings_only_new_pictures(
    backups: SqliteBackups,
    journal: SqliteJournal,
    clock: StillClock,
    noted: Noted,
    pictured: Pictured,
) -> None:
    keep(journal, noted, pictured, "tea", "light")
    back_up(backups)
    clock.move(minutes=5)
    keep(journal, noted, pictured, "bread")
    second = back_up(backups)
    assert (second.moments, second.photos, second.new_photos) == (3, 3, 1)
    assert len(names(second.path.parent)) == 3  # two files of words, one of pictures


def test_one_that_is_stopped_leaves_nothing(
    backups: SqliteBackups,
    journal: SqliteJournal,
    tmp_path: Path,
    noted: Noted,
    pictured: Pictured,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("glimmer_desktop.storage.picture_copies.BATCH", 1)
    keep(journal, noted, pictured, "tea", "light", "bread")
    place = tmp_path / "stick"
    steps = 0
    while True:  # given up after ever more slices, until it is through
        backing_up = backups.back_up(place, quiet, go_on)
        try:
            for _ in range(steps):
                next(backing_up)
        except StopIteration:
            break
        backing_up.close()
        assert not place.exists() or names(place) == []
        steps += 1
    assert steps > 4


def test_stop_is_heard(backups: SqliteBackups, journal: SqliteJournal, noted: Noted) -> None:
    journal.moments.keep_many((noted(f"tea {n}") for n in range(300)), go_on)
    with pytest.raises(Known) as stopped:
        through(backups.back_up(None, quiet, lambda: True))
    assert stopped.value.code is ErrorCode.CANCELLED
    assert backups.last() is None


def test_long_statements_end_when_somebody_waits(
    backups: SqliteBackups, journal: SqliteJournal, folder: Path, noted: Noted
) -> None:
    """Copying and looking over are one statement each, a second of a large journal: somebody who
    begins to write in the middle of it is not kept waiting."""
    journal.moments.keep_many((noted(f"tea {n}" * 40) for n in range(4000)), go_on)
    for step in ("Words", "Looking it over"):
        told: list[str] = []
        asked: list[str] = []

        def progress(_done: int, _total: int, label: str, told: list[str] = told) -> None:
            told.append(label)

        def stop(step: str = step, told: list[str] = told, asked: list[str] = asked) -> bool:
            asked.append(told[-1] if told else "")
            return asked.count(step) > 2

        with pytest.raises(Known) as stopped:
            through(backups.back_up(None, progress, stop))
        assert stopped.value.code is ErrorCode.CANCELLED
        assert told[-1] == step
        assert names(folder / "backups") == []
        journal.moments.keep(noted(f"between {step}"))


def test_a_moment_can_be_kept_between_any_two_slices(
    backups: SqliteBackups,
    journal: SqliteJournal,
    folder: Path,
    noted: Noted,
    pictured: Pictured,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("glimmer_desktop.storage.picture_copies.BATCH", 1)
    keep(journal, noted, pictured, "tea", "light")
    backing_up = backups.back_up(None, quiet, go_on)
    count = 0
    with pytest.raises(StopIteration) as end:
        while True:
            next(backing_up)
            count += 1
            keep(journal, noted, pictured, f"between {count}")
    done: BackedUp = end.value.value
    assert count >= 4
    assert through(backups.look(done.path, quiet, go_on)).missing_photos == 0


def test_a_picture_that_is_not_as_kept_is_left_out_and_told(
    backups: SqliteBackups, journal: SqliteJournal, folder: Path, noted: Noted, pictured: Pictured
) -> None:
    keep(journal, noted, pictured, "tea", "light")
    with closing(sqlite3.connect(folder / "photos.db")) as plain, plain:
        plain.execute("UPDATE photos SET data = x'00' WHERE rowid = 1")
    done = back_up(backups)
    assert (done.new_photos, done.damaged_photos) == (1, 1)


def test_a_moment_that_is_not_as_kept_is_in_it_and_told(
    backups: SqliteBackups, journal: SqliteJournal, folder: Path, noted: Noted
) -> None:
    journal.moments.keep_many([noted("tea"), noted("light"), noted("bread")], go_on)
    journal.close()
    with closing(sqlite3.connect(folder / "glimmer.db")) as plain, plain:
        plain.execute("UPDATE moments SET text = 'tee' WHERE seq = 1")
    done = back_up(backups)
    assert (done.moments, done.changed_moments) == (3, 1)
    assert through(backups.look(done.path, quiet, go_on)).changed_moments == 1
    assert dumped(done.path) == dumped(folder / "glimmer.db")


def test_a_place_that_cannot_be_is_told(
    backups: SqliteBackups, journal: SqliteJournal, tmp_path: Path, noted: Noted
) -> None:
    journal.moments.keep(noted("tea"))
    (tmp_path / "file").write_text("")
    for place in (tmp_path / "file", tmp_path / "gone" / "stick", tmp_path / "file" / "in it"):
        with pytest.raises(Known) as told:
            back_up(backups, place)
        assert told.value.code is ErrorCode.CANNOT_WRITE


@pytest.mark.parametrize("lost", ["moment_words", "moments"])
def test_a_copy_that_is_not_whole_does_not_count(
    lost: str,
    backups: SqliteBackups,
    journal: SqliteJournal,
    noted: Noted,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    journal.moments.keep(noted("tea", cues=("slow breath",)))
    first = back_up(backups)
    copy = module.copy_words

    def spoilt(words: Path, into: Path, stop: Any) -> int:
        moments = copy(words, into, stop)
        with closing(sqlite3.connect(into)) as plain, plain:
            gone = "DELETE FROM moments" if lost == "moments" else "UPDATE moment_words SET word=9"
            plain.execute(gone)
        return moments

    monkeypatch.setattr(module, "copy_words", spoilt)
    with pytest.raises(Known) as told:
        back_up(backups)
    assert told.value.code is ErrorCode.STORE_CORRUPT
    assert [path for path in first.path.parent.glob("*.db") if "glimmer" in path.name] == [
        first.path
    ]


def test_of_a_torn_index_the_journal_is_named_and_not_the_copy_that_is_gone(
    backups: SqliteBackups, journal: SqliteJournal, folder: Path, noted: Noted
) -> None:
    journal.moments.keep(noted("tea"))
    journal.close()
    with closing(sqlite3.connect(folder / "glimmer.db")) as plain, plain:
        plain.execute("UPDATE moment_index_config SET v = 0 WHERE k = 'version'")
    with pytest.raises(Known) as told:
        back_up(backups)
    assert told.value.code is ErrorCode.STORE_CORRUPT
    assert told.value.values["path"] == str(folder / "glimmer.db")


def test_older_ones_go_with_the_pictures_that_only_they_name(
    backups: SqliteBackups,
    journal: SqliteJournal,
    folder: Path,
    clock: StillClock,
    noted: Noted,
    pictured: Pictured,
) -> None:
    keep(journal, noted, pictured, "tea", "light")
    old = back_up(backups)
    gone = noted("gone", photos=(journal.photos.hold(pictured(b"gone" * 1000)),))
    journal.moments.keep(gone)
    clock.move(hours=1)
    with_it = back_up(backups)
    journal.moments.let_go(gone.id, clock.now())
    journal.moments.empty_bin(clock.now().replace(year=2027))
    journal.photos.sweep()
    clock.move(hours=1)
    back_up(backups)
    assert old.path.exists()  # all of the last day
    assert dumped(folder / "backups" / "photos.db") != dumped(folder / "photos.db")
    clock.move(days=3)
    back_up(backups)
    assert not old.path.exists()
    assert not with_it.path.exists()
    assert dumped(folder / "backups" / "photos.db") == dumped(folder / "photos.db")


def test_under_a_clock_that_was_set_back_the_new_one_stays(
    backups: SqliteBackups, journal: SqliteJournal, clock: StillClock, noted: Noted
) -> None:
    """A flat battery: it is 1970, and every place of a day, a week and a month is taken."""
    journal.moments.keep(noted("tea"))
    for _ in range(14):
        back_up(backups)
        clock.move(days=31)
    clock.move(days=-20_000)
    journal.moments.keep(noted("light"))
    assert back_up(backups).path.exists()


def test_one_from_a_clock_that_was_ahead_stands_in_no_ones_way(
    backups: SqliteBackups, journal: SqliteJournal, clock: StillClock, noted: Noted
) -> None:
    journal.moments.keep(noted("tea"))
    clock.move(days=3_000)
    ahead = back_up(backups)
    assert backups.last() == clock.now().replace(tzinfo=None)
    clock.move(days=-3_000)
    assert not backups.made_on(clock.now().date())
    of_today = [back_up(backups)]
    clock.move(hours=1)
    of_today.append(back_up(backups))
    assert all(one.path.exists() for one in (ahead, *of_today))
    assert backups.made_on(clock.now().date())
    assert backups.last() == clock.now().replace(tzinfo=None)


def test_a_folder_of_ones_own_loses_nothing(
    backups: SqliteBackups,
    journal: SqliteJournal,
    tmp_path: Path,
    clock: StillClock,
    noted: Noted,
) -> None:
    journal.moments.keep(noted("tea"))
    for _ in range(3):
        back_up(backups, tmp_path / "stick")
        clock.move(minutes=1)
    clock.move(days=3)
    back_up(backups, tmp_path / "stick")
    assert len(names(tmp_path / "stick")) == 4


def test_one_at_a_time_in_a_folder(
    backups: SqliteBackups, journal: SqliteJournal, noted: Noted
) -> None:
    journal.moments.keep(noted("tea"))
    first = backups.back_up(None, quiet, go_on)
    next(first)
    with pytest.raises(Known) as told:
        back_up(backups)
    assert told.value.code is ErrorCode.BACKUP_BUSY
    first.close()
    back_up(backups)


def test_what_a_crash_left_goes_after_a_day(
    backups: SqliteBackups, journal: SqliteJournal, folder: Path, clock: StillClock, noted: Noted
) -> None:
    journal.moments.keep(noted("tea"))
    back_up(backups)
    left = folder / "backups" / ".unfinished-backup-0.db"
    left.write_bytes(b"half")
    os.utime(left, (0, clock.now().timestamp()))
    back_up(backups)
    assert left.exists()
    clock.move(days=2)
    back_up(backups)
    assert not left.exists()


def test_what_a_crash_left_of_a_restore_goes_after_a_day(
    backups: SqliteBackups, journal: SqliteJournal, folder: Path, clock: StillClock, noted: Noted
) -> None:
    journal.moments.keep(noted("tea"))
    left = folder / ".restoring-glimmer.db"
    left.write_bytes(b"half")
    os.utime(left, (0, clock.now().timestamp()))
    back_up(backups)
    assert left.exists()
    clock.move(days=2)
    back_up(backups)
    assert not left.exists()


@pytest.mark.bar("B13", part="photos looked at within a week")
def test_a_picture_damaged_in_the_folder_is_whole_again_within_a_week(
    backups: SqliteBackups,
    journal: SqliteJournal,
    clock: StillClock,
    noted: Noted,
    pictured: Pictured,
) -> None:
    keep(journal, noted, pictured, "tea", "light", "bread")
    shelf = back_up(backups).path.with_name("photos.db")
    whole = dumped(shelf)
    with closing(sqlite3.connect(shelf)) as plain, plain:
        plain.execute("UPDATE photos SET data = x'00'")
    again = 0
    for _ in range(7):
        clock.move(days=1)
        again += back_up(backups).new_photos
    assert again == 3
    assert dumped(shelf) == whole


def _of_another(whole: Path) -> bytes:
    other = whole.with_name("other.db")
    with closing(sqlite3.connect(other)) as plain:
        plain.execute("CREATE TABLE letters (text)")
    return other.read_bytes()


@pytest.mark.parametrize(
    "breaking",
    [
        lambda whole: whole.read_bytes()[:4096] + b"\xff" * (whole.stat().st_size - 4096),
        lambda whole: whole.read_bytes()[:-9000],
        _of_another,
    ],
    ids=["torn", "cut", "another's"],
)
def test_a_broken_photos_file_in_the_own_folder_is_mended_on_the_way(
    breaking: Callable[[Path], bytes],
    backups: SqliteBackups,
    journal: SqliteJournal,
    clock: StillClock,
    noted: Noted,
    pictured: Pictured,
) -> None:
    keep(journal, noted, pictured, "tea", "light", "bread")
    first = back_up(backups)
    shelf = first.path.with_name("photos.db")
    whole = dumped(shelf)
    broken = breaking(shelf)
    shelf.write_bytes(broken)
    clock.move(days=1)
    assert 0 < back_up(backups).new_photos <= 3
    assert first.path.exists()
    assert dumped(shelf) == whole
    [aside] = shelf.parent.glob("damaged-photos-*.db")
    assert aside.read_bytes() == broken
