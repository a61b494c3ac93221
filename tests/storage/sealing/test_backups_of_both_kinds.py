"""Backups with and without a passphrase: each comes back, and no folder mixes them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.sealing import Replaced, Sealing, SealState
from glimmer_desktop.storage import second_shelf
from glimmer_desktop.storage.backups import SqliteBackups
from glimmer_desktop.storage.journal import SqliteJournal
from glimmer_desktop.storage.purging import BackupPurge
from glimmer_desktop.storage.sealing import keys
from glimmer_desktop.storage.sealing.box import FileBox
from glimmer_desktop.storage.sealing.store import FileSealedStore
from glimmer_desktop.storage.second_shelf import SecondShelf
from sealed_journal import PASSPHRASE, PLAIN, as_stored, files_with, texts
from slices import go_on, quiet, through

if TYPE_CHECKING:
    from storage.conftest import Noted
    from storage.sealing.conftest import SealedNow

KEPT = ["a cat", "light on the stairs", "a cup of tea"]


@pytest.fixture
def backups(folder: Path, clock: StillClock, journal: SqliteJournal) -> SqliteBackups:
    return SqliteBackups(folder, clock, journal)


def backed_up(backups: SqliteBackups, place: Path | None = None) -> Path:
    made = through(backups.back_up(place, quiet, go_on))
    assert made is not None
    return made.path


def brought_back(backups: SqliteBackups, backup: Path) -> None:
    through(backups.restore(backup, quiet, go_on))


def photos(journal: SqliteJournal) -> int:
    from glimmer_desktop.domain.query import MomentQuery

    shown = journal.moments.at(journal.moments.keys(MomentQuery.everything()))
    return sum(len(journal.photos.picture(p.sha256)) > 0 for one in shown for p in one.photos)


def test_a_sealed_one_holds_no_word_in_the_open_and_comes_back(
    full: SqliteJournal,
    sealing: Sealing,
    seal: SealedNow,
    backups: SqliteBackups,
    tmp_path: Path,
    noted: Noted,
) -> None:
    seal()
    stick = tmp_path / "stick"
    backup = backed_up(backups, stick)
    assert files_with(stick, *as_stored(*KEPT), PLAIN) == []
    assert sorted(one.name for one in stick.iterdir()) == [
        backup.name,
        "glimmer.key",
        "photos.db",
    ]
    full.moments.keep(noted("later"))
    brought_back(backups, stick)
    assert (texts(full), photos(full)) == (KEPT, 3)
    assert sealing.state() is SealState.OPEN
    sealing.lock()
    sealing.unlock(PASSPHRASE)
    assert texts(full) == KEPT


def test_one_from_before_comes_back_sealed(
    full: SqliteJournal, seal: SealedNow, backups: SqliteBackups, folder: Path, noted: Noted
) -> None:
    seal()
    full.moments.keep(noted("later"))
    brought_back(backups, folder / "backups-without-passphrase")
    assert (texts(full), photos(full)) == (KEPT, 3)
    assert files_with(folder / "backups", PLAIN, *as_stored(*KEPT)) == []
    for name in ("glimmer.db", "photos.db"):
        assert not (folder / name).read_bytes().startswith(PLAIN)
    assert not [*folder.glob(".restoring-*")]


def test_one_under_a_passphrase_comes_back_into_a_plain_journal(
    full: SqliteJournal,
    sealing: Sealing,
    seal: SealedNow,
    backups: SqliteBackups,
    folder: Path,
    noted: Noted,
) -> None:
    seal()
    backed_up(backups)
    through(sealing.turn_off(PASSPHRASE, quiet, go_on))
    keys._held.clear()
    full.moments.keep(noted("later"))
    sealed = folder / "backups-under-passphrase"
    assert sealing.is_backup_locked(sealed)
    with pytest.raises(Known, match=ErrorCode.BACKUP_LOCKED):
        brought_back(backups, sealed)
    with pytest.raises(Known, match=ErrorCode.WRONG_PASSPHRASE):
        sealing.unlock_backup(sealed, "another one")
    sealing.unlock_backup(sealed, PASSPHRASE)
    brought_back(backups, sealed)
    assert (texts(full), photos(full)) == (KEPT, 3)
    assert (folder / "glimmer.db").read_bytes().startswith(PLAIN)
    full.moments.keep(noted("and on"))
    assert backed_up(backups).read_bytes().startswith(PLAIN)


def test_on_a_new_machine_it_brings_its_passphrase_along(
    full: SqliteJournal, seal: SealedNow, backups: SqliteBackups, tmp_path: Path, clock: StillClock
) -> None:
    seal()
    stick = tmp_path / "stick"
    backed_up(backups, stick)
    full.close()
    keys._held.clear()
    elsewhere = tmp_path / "elsewhere"
    journal = SqliteJournal(elsewhere, clock)
    theirs = SqliteBackups(elsewhere, clock, journal)
    second = SecondShelf(elsewhere, clock, lambda: "")
    store = FileSealedStore(elsewhere, lambda: journal, lambda: theirs, lambda: second)
    sealing = Sealing(store, FileBox(elsewhere), lambda: journal)
    sealing.unlock_backup(stick, PASSPHRASE)
    brought_back(theirs, stick)
    assert sealing.state() is SealState.OPEN
    assert (texts(journal), photos(journal)) == (KEPT, 3)
    assert files_with(elsewhere, PLAIN, *as_stored(*KEPT)) == []
    sealing.lock()
    sealing.unlock(PASSPHRASE)
    journal.close()


def test_a_folder_takes_backups_of_one_kind(
    full: SqliteJournal,
    sealing: Sealing,
    seal: SealedNow,
    backups: SqliteBackups,
    tmp_path: Path,
) -> None:
    plain, sealed = tmp_path / "plain", tmp_path / "sealed"
    backed_up(backups, plain)
    seal()
    backed_up(backups, sealed)
    with pytest.raises(Known, match=ErrorCode.CANNOT_WRITE):
        backed_up(backups, plain)
    through(sealing.turn_off(PASSPHRASE, quiet, go_on))
    with pytest.raises(Known, match=ErrorCode.CANNOT_WRITE):
        backed_up(backups, sealed)
    seal()  # with another key
    with pytest.raises(Known, match=ErrorCode.CANNOT_WRITE):
        backed_up(backups, sealed)


def test_a_journal_that_lost_its_key_file_takes_the_copy(
    full: SqliteJournal, sealing: Sealing, seal: SealedNow, folder: Path
) -> None:
    seal()
    sealing.lock()
    (folder / "glimmer.key").unlink()
    with pytest.raises(Known, match=ErrorCode.STORE_LOCKED):
        full.moments  # noqa: B018 - opens it
    sealing.unlock(PASSPHRASE)
    assert texts(full) == KEPT


def test_backups_that_lost_their_key_file_are_not_taken_for_plain_ones(
    full: SqliteJournal, sealing: Sealing, seal: SealedNow, backups: SqliteBackups, folder: Path
) -> None:
    seal()
    backup = backed_up(backups)
    (folder / "backups" / "glimmer.key").unlink()
    sealing.lock()
    sealing.unlock(PASSPHRASE)
    assert backup.exists()
    assert (folder / "backups" / "glimmer.key").exists()
    assert sealing.plain_backups() == [folder / "backups-without-passphrase"]


def test_into_a_locked_journal_nothing_comes_back(
    full: SqliteJournal, sealing: Sealing, seal: SealedNow, backups: SqliteBackups, folder: Path
) -> None:
    seal()
    sealing.lock()
    with pytest.raises(Known, match=ErrorCode.STORE_LOCKED):
        brought_back(backups, folder / "backups-without-passphrase")
    assert files_with(folder / "backups", PLAIN) == []
    assert not [*folder.glob(".restoring-*")]


def test_a_purge_takes_those_from_before_along(
    full: SqliteJournal, seal: SealedNow, backups: SqliteBackups, folder: Path, clock: StillClock
) -> None:
    seal()
    purge = BackupPurge(folder, backups, SecondShelf(folder, clock, lambda: ""))
    assert purge.look().backups == 1
    done = through(purge.purge(quiet, go_on))
    assert (done.files, purge.look().backups) == (2, 1)
    assert not (folder / "backups-without-passphrase").exists()


def no_room(place: Path, _needed: int) -> None:
    raise Known(ErrorCode.DISK_FULL, path=str(place))


@pytest.fixture
def stick(tmp_path: Path, chosen: list[str]) -> Path:
    """A second folder that was chosen; nothing says that it is another disk."""
    place = tmp_path / "stick"
    place.mkdir()
    chosen[:] = [str(place)]
    return place


@pytest.fixture
def plain(seal: SealedNow, backups: SqliteBackups, second: SecondShelf, stick: Path) -> Path:
    """The folder of backups on it, from before the passphrase that the journal has now."""
    backed_up(backups)
    through(second.copy(quiet, go_on))
    [plain] = stick.glob("glimmer-backups-*")
    seal()
    return plain


def test_those_from_before_are_replaced_in_both_folders(
    full: SqliteJournal,
    sealing: Sealing,
    backups: SqliteBackups,
    second: SecondShelf,
    folder: Path,
    stick: Path,
    plain: Path,
) -> None:
    """What the second one has of its own stays, and the sealed ones there."""
    (stick / "holiday.txt").write_text("light on the stairs")
    backed_up(backups)
    told = through(second.copy(quiet, go_on))
    assert told is not None
    assert told.holds_before
    assert sealing.plain_backups() == [folder / "backups-without-passphrase", plain]
    done = through(sealing.replace_plain_backups(quiet, go_on))
    assert done == Replaced()
    assert sealing.plain_backups() == []
    assert not plain.exists()
    [sealed] = stick.glob("glimmer-backups-*")
    assert files_with(folder, PLAIN, *as_stored(*KEPT)) == []
    assert files_with(sealed, PLAIN, *as_stored(*KEPT)) == []
    assert [one.name for one in files_with(stick, b"light")] == ["holiday.txt"]
    brought_back(backups, sealed)
    assert (texts(full), photos(full)) == (KEPT, 3)
    after = second.told()
    assert after is not None
    assert not after.holds_before


def test_on_a_disk_that_is_away_they_go_when_it_is_back(
    full: SqliteJournal,
    sealing: Sealing,
    backups: SqliteBackups,
    second: SecondShelf,
    folder: Path,
    stick: Path,
    plain: Path,
) -> None:
    drawer = stick.rename(stick.with_name("in the drawer"))
    done = through(sealing.replace_plain_backups(quiet, go_on))
    assert done.waiting == (plain,)
    assert not (folder / "backups-without-passphrase").exists()
    told = second.told()
    assert told is not None
    assert (told.away, told.holds_before) == (True, True)
    drawer.rename(stick)
    assert plain.exists()
    back = through(second.copy(quiet, go_on))  # as after each backup
    assert back is not None
    assert (back.trouble, back.holds_before, plain.exists()) == (None, False, False)
    assert files_with(stick, PLAIN, *as_stored(*KEPT)) == []


def test_what_is_written_to_now_is_never_among_those_that_go(
    full: SqliteJournal,
    sealing: Sealing,
    backups: SqliteBackups,
    second: SecondShelf,
    folder: Path,
    stick: Path,
    plain: Path,
) -> None:
    """Somebody copied files from the folder of before back into the new one."""
    backed_up(backups)
    through(second.copy(quiet, go_on))
    own = (folder / "backups" / second_shelf.MEMORY).read_bytes()
    (folder / "backups-without-passphrase" / second_shelf.MEMORY).write_bytes(own)
    there = sorted(stick.iterdir())
    through(sealing.replace_plain_backups(quiet, go_on))
    assert sorted(stick.iterdir()) == there


def test_before_there_is_a_sealed_one_nothing_goes(
    full: SqliteJournal,
    sealing: Sealing,
    second: SecondShelf,
    folder: Path,
    plain: Path,
) -> None:
    """Stopped, or with no room for it; and in each folder for itself."""
    before = sealing.plain_backups()
    with pytest.raises(Known, match=ErrorCode.CANCELLED):
        through(sealing.replace_plain_backups(quiet, lambda: True))
    assert sealing.plain_backups() == before
    assert all(one.exists() for one in before)
    with pytest.MonkeyPatch.context() as full_stick:
        full_stick.setattr(second_shelf, "_look_for_room", no_room)
        done = through(sealing.replace_plain_backups(quiet, go_on))
    assert done.trouble is not None
    assert done.trouble.code is ErrorCode.DISK_FULL
    assert done.waiting == (plain,)
    assert files_with(plain, PLAIN)
    through(second.copy(quiet, go_on))
    assert not plain.exists()


def test_the_second_folder_gets_them_sealed_and_apart(
    full: SqliteJournal,
    seal: SealedNow,
    backups: SqliteBackups,
    folder: Path,
    clock: StillClock,
    tmp_path: Path,
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    second = SecondShelf(folder, clock, lambda: str(stick))
    backed_up(backups)
    through(second.copy(quiet, go_on))
    assert files_with(stick, PLAIN)
    [before] = stick.iterdir()
    seal()
    backed_up(backups)
    copied = through(second.copy(quiet, go_on))
    assert copied is not None
    assert copied.trouble is None
    [sealed] = [one for one in stick.iterdir() if one != before]
    assert files_with(sealed, PLAIN, *as_stored(*KEPT)) == []
    assert (sealed / "glimmer.key").exists()
