"""A second folder for backups: the newest copied there, looked after, and in nobody's way."""

from __future__ import annotations

import os
import shutil
import stat
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.keeping import Slices
from glimmer_desktop.storage import on_shelf, second_shelf, shelf
from glimmer_desktop.storage.backups import SqliteBackups
from glimmer_desktop.storage.journal import SqliteJournal
from shelves import (
    Shelves,
    damage_pictures,
    flip_a_byte,
    pictures_in,
    words_in,
)
from slices import go_on, quiet, through

pytestmark = pytest.mark.bar("B13")

if TYPE_CHECKING:
    from storage.conftest import Noted, Pictured


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    place = tmp_path / "media" / "stick"
    place.mkdir(parents=True)
    return place


@pytest.fixture
def shelves(journal: SqliteJournal, folder: Path, clock: StillClock, stick: Path) -> Shelves:
    return Shelves(journal, folder, clock, str(stick))


@pytest.fixture
def filled(shelves: Shelves, noted: Noted, pictured: Pictured) -> Shelves:
    """Three moments with a picture each."""
    for text in ("tea", "light", "bread"):
        photo = shelves.journal.photos.hold(pictured(text.encode() * 1000))
        shelves.journal.moments.keep(noted(text, photos=(photo,)))
    return shelves


def test_without_a_folder_there_is_none(shelves: Shelves, noted: Noted) -> None:
    shelves.chosen = ""
    shelves.journal.moments.keep(noted("tea"))
    shelves.back_up()
    assert shelves.second.told() is None
    assert through(shelves.second.copy(quiet, go_on)) is None
    assert shelves.second.pictures() == ()
    assert not (shelves.own / second_shelf.MEMORY).exists()


def test_the_newest_is_copied_byte_by_byte_with_its_pictures(filled: Shelves) -> None:
    made = filled.back_up()
    second = filled.copy()
    assert (second.trouble, second.away, second.same_disk) == (None, False, True)
    assert second.last == on_shelf.as_named(filled.clock.now())
    copy = filled.there / made.path.name
    assert copy.read_bytes() == made.path.read_bytes()
    assert pictures_in(filled.there) == pictures_in(filled.own)
    assert filled.second.told() == second


def test_only_its_owner_can_read_what_is_there(filled: Shelves, stick: Path) -> None:
    before = os.umask(0)
    try:
        stick.chmod(0o755)
        filled.of_a_day()
    finally:
        os.umask(before)
    assert stat.S_IMODE(filled.there.stat().st_mode) == 0o700
    assert {stat.S_IMODE(one.stat().st_mode) for one in filled.there.iterdir()} == {0o600}
    assert stat.S_IMODE(stick.stat().st_mode) == 0o755  # it is the person's


def test_a_second_time_nothing_is_written_again(filled: Shelves) -> None:
    filled.of_a_day()
    before = {one.name: one.stat().st_mtime_ns for one in filled.there.iterdir()}
    filled.copy()
    assert {one.name: one.stat().st_mtime_ns for one in filled.there.iterdir()} == before


def test_it_can_be_brought_back_from_the_stick_by_another_machine(
    filled: Shelves, stick: Path, tmp_path: Path, clock: StillClock
) -> None:
    filled.of_a_day()
    elsewhere = tmp_path / "another machine"
    other = SqliteJournal(elsewhere, clock)
    restored = through(SqliteBackups(elsewhere, clock, other).restore(stick, quiet, go_on))
    assert (restored.contents.moments, restored.contents.photos) == (3, 3)
    assert restored.contents.missing_photos == 0
    other.close()


def test_two_journals_may_choose_the_same_folder(
    filled: Shelves, tmp_path: Path, clock: StillClock, stick: Path, noted: Noted
) -> None:
    filled.of_a_day()
    before = sorted(filled.there.iterdir())
    clock.random_bits(1)  # another mark
    data = tmp_path / "other"
    other = Shelves(SqliteJournal(data, clock), data, clock, str(stick))
    other.journal.moments.keep(noted("elsewhere"))
    for _ in range(12):
        clock.move(days=1)
        other.of_a_day()
    assert len(on_shelf.seconds_in(stick)) == 2
    assert sorted(before[0].parent.iterdir()) == before
    with pytest.raises(Known) as told:
        shelf.chosen(stick)
    assert "several journals" in str(told.value.values["why"])
    other.journal.close()


def test_what_is_not_ours_stays(filled: Shelves, stick: Path) -> None:
    theirs = [stick / "photos.db", stick / "letter.txt"]
    for one in theirs:
        one.write_text("not ours")
    filled.of_a_day()
    inside = [filled.there / "letter.txt", filled.there / "glimmer-notes.db"]
    for one in inside:
        one.write_text("not ours")
    for _ in range(12):
        filled.clock.move(days=1)
        filled.of_a_day()
    assert all(one.read_text() == "not ours" for one in (*theirs, *inside))


def test_older_ones_go_as_beside_the_journal(filled: Shelves) -> None:
    for _ in range(16):
        filled.clock.move(days=1)
        filled.of_a_day()
    assert words_in(filled.there) == words_in(filled.own)
    assert 7 < len(words_in(filled.there)) < 16


# Not there


def test_unplugged_is_no_trouble_and_said_since_when(filled: Shelves, stick: Path) -> None:
    filled.of_a_day()
    last = on_shelf.as_named(filled.clock.now())
    put_away = stick.rename(stick.with_name("in the drawer"))
    filled.clock.move(days=1)
    since = on_shelf.as_named(filled.clock.now())
    for _ in range(3):
        second = filled.of_a_day()
        assert (second.trouble, second.away) == (None, True)
        assert (second.away_since, second.last) == (since, last)
        assert not stick.exists()
        filled.clock.move(days=1)
    assert filled.second.told() == second
    put_away.rename(stick)
    back = filled.of_a_day()
    assert (back.away, back.away_since) == (False, None)
    assert len(words_in(filled.there)) == 2


def test_an_empty_place_to_mount_at_is_not_filled(
    filled: Shelves, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the stick is out, its folder may be there all the same, on the disk of the journal."""
    monkeypatch.setattr(filled.second, "_is_apart", lambda _chosen: True)
    filled.of_a_day()
    shutil.rmtree(filled.there)
    monkeypatch.setattr(filled.second, "_is_apart", lambda _chosen: False)
    filled.clock.move(days=1)
    second = filled.of_a_day()
    assert second.away
    assert list(stick.iterdir()) == []


def test_a_folder_that_was_emptied_on_the_same_disk_is_filled_again(filled: Shelves) -> None:
    filled.of_a_day()
    shutil.rmtree(filled.there)
    filled.clock.move(days=1)
    assert not filled.of_a_day().away
    assert len(words_in(filled.there)) == 1


def test_taken_away_in_the_middle_it_is_away(
    filled: Shelves, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.back_up()
    monkeypatch.setattr(shelf, "_WRITTEN", 1000)
    copying = filled.second.copy(quiet, go_on)
    while not list(stick.rglob(shelf.UNFINISHED)):
        next(copying)
    shutil.rmtree(stick)
    second = through(copying)
    assert second is not None
    assert (second.away, second.trouble) == (True, None)


def test_a_place_that_cannot_be_one_is_told(filled: Shelves, stick: Path, tmp_path: Path) -> None:
    filled.back_up()
    file = tmp_path / "a file"
    file.write_text("")
    inside = filled.data / "copies"
    inside.mkdir()
    for place, why in ((file, "it is a file"), (inside, "no second copy")):
        filled.chosen = str(place)
        second = filled.copy()
        assert second.trouble is not None
        assert second.trouble.code is ErrorCode.CANNOT_WRITE
        assert why in str(second.trouble.values["why"])
    assert list(inside.iterdir()) == []


def test_a_link_in_the_place_of_our_folder_is_not_followed(
    filled: Shelves, stick: Path, tmp_path: Path
) -> None:
    filled.of_a_day()
    there = filled.there
    there.rename(tmp_path / "elsewhere")
    there.symlink_to(tmp_path / "elsewhere")
    filled.clock.move(days=1)
    second = filled.of_a_day()
    assert second.trouble is not None
    assert "symbolic link" in str(second.trouble.values["why"])


def test_room_is_looked_for_before_anything_is_written(
    filled: Shelves, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.back_up()
    usage = shutil.disk_usage(stick)._replace(free=1_500_000)
    monkeypatch.setattr(second_shelf.shutil, "disk_usage", lambda _place: usage)
    second = filled.copy()
    assert second.trouble is not None
    assert second.trouble.code is ErrorCode.DISK_FULL
    assert list(filled.there.iterdir()) == []


def test_a_copy_that_reads_otherwise_than_it_was_written_does_not_count(
    filled: Shelves, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick that lies about how large it is takes everything and holds half of it."""
    filled.back_up()
    forget = shelf._forget

    def lose(descriptor: int) -> None:
        forget(descriptor)
        os.pwrite(descriptor, b"\xa5" * 64, 5000)

    monkeypatch.setattr(shelf, "_forget", lose)
    second = filled.copy()
    assert second.trouble is not None
    assert "not what can be read" in str(second.trouble.values["why"])
    assert words_in(filled.there) == []


def test_stopped_it_goes_on_where_it_was(filled: Shelves, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("glimmer_desktop.storage.picture_copies.BATCH", 1)
    filled.back_up()
    copying = filled.second.copy(quiet, go_on)
    while not (
        filled.second.pictures() and filled.second.pictures()[0].exists()
    ) or not pictures_in(filled.there):
        next(copying)
    copying.close()
    held = pictures_in(filled.there)
    assert 0 < len(held) < 3
    assert words_in(filled.there) == []
    with pytest.raises(Known) as stopped:
        through(filled.second.copy(quiet, lambda: True))
    assert stopped.value.code is ErrorCode.CANCELLED
    filled.copy()
    assert len(pictures_in(filled.there)) == 3
    assert len(words_in(filled.there)) == 1


# What a disk does to what lies for long


def test_pictures_damaged_there_are_whole_again_within_a_week(filled: Shelves) -> None:
    filled.of_a_day()
    damage_pictures(filled.there / "photos.db")
    mended = 0
    for _ in range(7):
        filled.clock.move(days=1)
        mended += filled.of_a_day().mended
    assert mended == 3
    assert whole_pictures(filled.there / "photos.db") == 3


def test_who_comes_by_once_a_week_has_all_looked_at(filled: Shelves) -> None:
    filled.of_a_day()
    damage_pictures(filled.there / "photos.db")
    filled.clock.move(days=7)
    assert filled.of_a_day().mended == 3


def test_pictures_of_the_journal_are_made_good_from_either_copy(filled: Shelves) -> None:
    filled.of_a_day()
    for lost in ((), (filled.own / "photos.db",)):
        damage_pictures(filled.data / "photos.db")
        for one in lost:
            damage_pictures(one)
        filled.clock.move(days=7)
        made = filled.back_up()
        assert (made.mended_photos, made.damaged_photos) == (3, 0)
        assert whole_pictures(filled.data / "photos.db") == 3
        assert whole_pictures(filled.own / "photos.db") == 3


@pytest.mark.parametrize("hurt", ["here", "there"])
def test_a_backup_that_a_disk_changed_is_replaced_from_the_other_copy(
    filled: Shelves, hurt: str
) -> None:
    filled.of_a_day()
    [name] = words_in(filled.own)
    whole = (filled.own / name).read_bytes()
    flip_a_byte((filled.own if hurt == "here" else filled.there) / name)
    filled.clock.move(days=7)
    second = filled.of_a_day()
    assert (second.mended, second.damaged) == (1, 0)
    assert (filled.own / name).read_bytes() == whole
    assert (filled.there / name).read_bytes() == whole


def test_what_is_whole_nowhere_is_told_and_stays(filled: Shelves) -> None:
    filled.of_a_day()
    [name] = words_in(filled.own)
    for place in (filled.own, filled.there):
        flip_a_byte(place / name)
    filled.clock.move(days=7)
    made = filled.back_up()
    second = filled.copy()
    assert made.damaged_backups == 1
    assert (second.mended, second.damaged) == (0, 1)
    assert name in words_in(filled.there)


def test_a_torn_file_of_pictures_there_is_set_aside_and_made_anew(filled: Shelves) -> None:
    filled.of_a_day()
    torn = filled.there / "photos.db"
    torn.write_bytes(torn.read_bytes()[:4096] + b"\xff" * (torn.stat().st_size - 4096))
    filled.clock.move(days=1)
    second = filled.of_a_day()
    assert second.trouble is None
    assert whole_pictures(torn) == 3
    assert len(list(filled.there.glob("damaged-photos-*.db"))) == 1


def whole_pictures(file: Path) -> int:
    import sqlite3
    from hashlib import sha256

    with closing(sqlite3.connect(file)) as plain:
        rows = plain.execute("SELECT sha256, data FROM photos").fetchall()
    return sum(sha256(data).hexdigest() == name for name, data in rows)


def test_a_memory_that_is_no_memory_begins_anew(filled: Shelves, stick: Path) -> None:
    filled.of_a_day()
    for spoilt in ("", "[]", '{"mark": 3}', '{"mark": "../..", "folder": ""}', "[" * 9000):
        (filled.own / second_shelf.MEMORY).write_text(spoilt)
        assert filled.second.told() is not None
        filled.copy()
    assert all(one.parent == stick for one in on_shelf.seconds_in(stick))


def test_two_at_once_are_one(filled: Shelves) -> None:
    filled.back_up()
    first: Slices[object] = filled.second.copy(quiet, go_on)
    next(first)
    assert filled.copy().last is None
    first.close()
    assert filled.copy().last is not None
