"""Sealing and unsealing a journal: everything comes along, and nothing stays readable."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2 as bare

from conftest import StillClock
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.domain.query import parse
from glimmer_desktop.services.sealing import Sealing, SealState
from glimmer_desktop.storage import last_kept
from glimmer_desktop.storage.backups import SqliteBackups
from glimmer_desktop.storage.checking import JournalCheck
from glimmer_desktop.storage.draft_file import DraftFile
from glimmer_desktop.storage.first_look import first_look
from glimmer_desktop.storage.journal import SqliteJournal, read_status
from glimmer_desktop.storage.repairing import JournalRepair
from glimmer_desktop.storage.sealing import key_places, keys
from sealed_journal import PASSPHRASE, PLAIN, as_stored, files_with, rows, texts
from slices import go_on, quiet, through

if TYPE_CHECKING:
    from storage.conftest import Noted, Pictured
    from storage.sealing.conftest import SealedNow

KEPT = ["a cat", "light on the stairs", "a cup of tea"]


def contents(journal: SqliteJournal) -> list[object]:
    """All that moments say, and the bytes of their pictures."""
    found = journal.moments.at(journal.moments.keys(parse("")))
    photos = [journal.photos.picture(photo.sha256) for one in found for photo in one.photos]
    return [*found, *photos, *(journal.photos.thumbnail(p.sha256) for m in found for p in m.photos)]


def test_everything_comes_along_and_back(
    full: SqliteJournal, sealing: Sealing, seal: SealedNow, folder: Path
) -> None:
    before = contents(full)
    seal()
    assert sealing.state() is SealState.OPEN
    assert contents(full) == before
    assert [m.text for m in full.moments.at(full.moments.keys(parse("stairs")))] == [KEPT[1]]
    for name in ("glimmer.db", "photos.db"):
        assert not (folder / name).read_bytes().startswith(PLAIN)
    sealing.lock()
    through(sealing.turn_off(PASSPHRASE, quiet, go_on))
    assert sealing.state() is SealState.OFF
    assert contents(full) == before
    with closing(sqlite3.connect(folder / "glimmer.db")) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert sorted(one.name for one in folder.iterdir()) == [
        "backups-under-passphrase",
        "backups-without-passphrase",
        "glimmer.db",
        "glimmer.kept",
        "photos.db",
    ]


def test_with_the_key_alone_it_is_any_sqlcipher_file(
    full: SqliteJournal, sealing: Sealing, seal: SealedNow, folder: Path
) -> None:
    """None of our code: everything with the key, nothing without it."""
    seal()
    key = keys.held(folder)
    assert key is not None
    sealing.lock()
    count = "SELECT count(*) FROM moments"
    assert rows(folder / "glimmer.db", key.raw, count) == [(4,)]
    assert rows(folder / "photos.db", key.raw, "SELECT count(*) FROM photos") == [(3,)]
    assert rows(folder / "glimmer.db", key.raw, "PRAGMA cipher_integrity_check") == []
    for wrong in ("", f"x'{bytes(32).hex()}'"):
        with pytest.raises(bare.DatabaseError):
            rows(folder / "glimmer.db", wrong, count)


def test_debians_sqlite3_opens_a_plain_one_and_no_sealed_one(
    full: SqliteJournal, sealing: Sealing, seal: SealedNow, folder: Path
) -> None:
    """None of our code, and no key."""
    moments = "SELECT text FROM moments ORDER BY text"
    full.close()
    assert debians(folder / "glimmer.db", moments) == "\n".join(sorted([*KEPT, "let go"]))
    assert debians(folder / "glimmer.db", "PRAGMA quick_check(moments)") == "ok"
    assert debians(folder / "photos.db", "SELECT count(*) FROM photos") == "3"
    seal()
    [backup] = (folder / "backups-without-passphrase").glob("glimmer-*.db")
    assert KEPT[0] in debians(backup, moments)  # which is why it is spoken of
    through(sealing.replace_plain_backups(quiet, go_on))
    sealing.lock()
    sealed = [*folder.glob("*.db"), *(folder / "backups").glob("*.db")]
    assert len(sealed) == 4
    for file in sealed:
        assert "file is not a database" in debians(file, "SELECT * FROM sqlite_master")


def debians(file: Path, sql: str) -> str:
    """What Debian's `sqlite3` says."""
    command = ["sqlite3", "-readonly", str(file), sql]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return (done.stdout or done.stderr).strip()


@pytest.mark.bar("B32", part="under a passphrase, in the journal neither")
def test_of_twenty_words_none_is_found_on_the_disk(
    journal: SqliteJournal,
    sealing: Sealing,
    seal: SealedNow,
    folder: Path,
    noted: Noted,
    pictured: Pictured,
) -> None:
    """B32: in every field, a picture, a draft, a draft file and a backup from before."""
    canaries = [f"canary{number:02}quartz" for number in range(20)]
    picture = pictured(canaries[0].encode() * 50, caption=canaries[1], alt=canaries[2])
    photo = journal.photos.hold(picture)
    names = ("cues", "senses", "qualities", "values", "places", "company")
    said = {name: (word,) for name, word in zip(names, canaries[3:9], strict=True)}
    moment = noted(canaries[9], and_also=canaries[10], photos=(photo,), **said)
    journal.moments.keep(moment)
    gone = noted(canaries[11], did_next=canaries[12], appreciation=canaries[13])
    journal.moments.keep(gone)
    journal.moments.let_go(gone.id, gone.noticed_at)
    journal.drafts.hold("capture", Draft(text=canaries[14]))
    DraftFile(folder, 1).keep(Draft(text=canaries[15]), 1)
    DraftFile(folder, 1, "evening").keep(Draft(text=canaries[16]), 1)
    assert files_with(folder, *as_stored(*canaries))
    seal()
    through(sealing.replace_plain_backups(quiet, go_on))
    journal.drafts.hold("capture", Draft(text=canaries[17]))
    DraftFile(folder, 2).keep(Draft(text=canaries[18]), 1)
    journal.moments.keep(noted(canaries[19]))
    assert files_with(folder, *as_stored(*canaries)) == []
    sealing.lock()
    assert files_with(folder, *as_stored(*canaries)) == []
    assert files_with(folder, picture.thumbnail) == []
    sealing.unlock(PASSPHRASE)
    left = DraftFile(folder, 3).left()
    assert sorted(one.text for one in left) == [canaries[15], canaries[18]]


def test_every_file_is_its_owners_alone(
    full: SqliteJournal, sealing: Sealing, seal: SealedNow, folder: Path
) -> None:
    before = os.umask(0)
    try:
        seal()
        DraftFile(folder, 2).keep(Draft(text="tea"), 1)
    finally:
        os.umask(before)
    for path in folder.rglob("*"):
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o700 if path.is_dir() else 0o600), path


@pytest.mark.bar("B37", part="the store")
def test_a_locked_journal_says_so_and_nothing_else(
    full: SqliteJournal, sealing: Sealing, seal: SealedNow, folder: Path, clock: StillClock
) -> None:
    seal()
    sealing.lock()
    assert sealing.state() is SealState.LOCKED
    status = read_status(folder)
    assert (status.moments, status.encrypted, status.locked) == (None, True, True)
    backups = SqliteBackups(folder, clock, full)
    for asked in (
        lambda: full.moments,
        full.together,
        lambda: through(backups.back_up(None, quiet, go_on)),
        lambda: through(JournalCheck(folder, quiet, go_on).run()),
    ):
        with pytest.raises(Known, match=ErrorCode.STORE_LOCKED):
            asked()


@pytest.mark.bar("B34", part="it opens the journal")
def test_a_wrong_passphrase_leaves_it_locked(
    full: SqliteJournal, sealing: Sealing, seal: SealedNow
) -> None:
    prepared = seal()
    sealing.lock()
    heard: list[SealState] = []
    sealing.follow(heard.append)
    with pytest.raises(Known, match=ErrorCode.WRONG_PASSPHRASE):
        sealing.unlock("Licht auf der treppe")
    assert sealing.state() is SealState.LOCKED
    assert sealing.unlock(prepared.recovery_code).notes == 0
    assert texts(full) == KEPT
    sealing.lock()
    assert heard == [SealState.OPEN, SealState.LOCKED]


def test_another_passphrase_and_another_code(
    full: SqliteJournal, sealing: Sealing, seal: SealedNow, folder: Path
) -> None:
    first = seal()
    before = (folder / "glimmer.db").stat()
    sealing.change(first.recovery_code, "a new passphrase")
    second = sealing.prepare_code("a new passphrase")
    with pytest.raises(Known, match=ErrorCode.CODE_MISTYPED):
        sealing.confirm_code(second, first.recovery_code)
    sealing.confirm_code(second, second.recovery_code)
    sealing.put_in_force(second)
    for gone in (PASSPHRASE, first.recovery_code):
        sealing.lock()
        with pytest.raises(Known, match=ErrorCode.WRONG_PASSPHRASE):
            sealing.unlock(gone)
    assert sealing.unlock(second.recovery_code)
    after = (folder / "glimmer.db").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert (folder / "backups" / "glimmer.key").read_bytes() == (
        folder / "glimmer.key"
    ).read_bytes()


def test_a_damaged_key_file_is_made_good_by_its_copy(
    full: SqliteJournal, sealing: Sealing, seal: SealedNow, folder: Path
) -> None:
    seal()
    sealing.lock()
    whole = (folder / "glimmer.key").read_bytes()
    (folder / "glimmer.key").write_bytes(whole[:-20])
    sealing.unlock(PASSPHRASE)
    assert (folder / "glimmer.key").read_bytes() == whole
    sealing.lock()
    (folder / "glimmer.key").write_bytes(b"")
    (folder / "backups" / "glimmer.key").unlink()
    with pytest.raises(Known, match=ErrorCode.KEY_FILE_DAMAGED):
        sealing.unlock(PASSPHRASE)


def test_a_plain_file_in_place_of_a_sealed_one_gets_no_words(
    full: SqliteJournal, sealing: Sealing, seal: SealedNow, folder: Path, tmp_path: Path
) -> None:
    plain = tmp_path / "plain.db"
    full.close()
    shutil.copy(folder / "glimmer.db", plain)
    seal()
    full.close()
    shutil.copy(plain, folder / "glimmer.db")
    with pytest.raises(Known, match=ErrorCode.STORE_CORRUPT):
        full.moments  # noqa: B018 - opens it
    assert (folder / "glimmer.db").read_bytes() == plain.read_bytes()


def test_a_note_that_comes_in_between_comes_along(
    full: SqliteJournal, sealing: Sealing, noted: Noted, pictured: Pictured
) -> None:
    work = sealing.turn_on(sealing.prepare(PASSPHRASE), quiet, go_on)
    came = 0
    for _ in work:
        came += 1
        photo = full.photos.hold(pictured(f"sun {came}".encode()))
        full.moments.keep(noted(f"in between {came}", photos=(photo,)))
    assert came > 3
    sealing.lock()
    sealing.unlock(PASSPHRASE)
    assert sorted(texts(full)) == sorted([*KEPT, *(f"in between {n + 1}" for n in range(came))])
    assert full.photos.picture(
        full.moments.at(full.moments.keys(parse("between")))[0].photos[0].sha256
    )


def test_stopped_at_any_slice_it_is_as_it_was(
    full: SqliteJournal, sealing: Sealing, folder: Path
) -> None:
    prepared = sealing.prepare(PASSPHRASE)
    for slices in range(1, 20):
        left = [slices]

        def stop(left: list[int] = left) -> bool:
            left[0] -= 1
            return left[0] < 0

        try:
            through(sealing.turn_on(prepared, quiet, stop))
        except Known as known:
            assert known.code is ErrorCode.CANCELLED
        else:
            break
        assert sealing.state() is SealState.OFF
        assert not [*folder.glob("sealing-*"), *folder.glob("*.key")]
        assert texts(full) == KEPT
    assert sealing.state() is SealState.OPEN


def test_too_little_room_is_told_before_anything(
    full: SqliteJournal, sealing: Sealing, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    room = shutil.disk_usage(folder)._replace(free=1_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: room)
    with pytest.raises(Known, match=ErrorCode.ROOM_NEEDED) as known:
        through(sealing.turn_on(sealing.prepare(PASSPHRASE), quiet, go_on))
    assert known.value.values["needed"] == 34
    assert texts(full) == KEPT


def test_a_passphrase_has_some_length_and_is_put_on_once(
    full: SqliteJournal, sealing: Sealing, seal: SealedNow
) -> None:
    with pytest.raises(Known, match=ErrorCode.PASSPHRASE_TOO_SHORT):
        sealing.prepare("short")
    with pytest.raises(Known, match=ErrorCode.NOT_SEALED):
        sealing.lock()
    prepared = seal()
    with pytest.raises(Known, match=ErrorCode.ALREADY_SEALED):
        sealing.prepare(PASSPHRASE)
    with pytest.raises(Known, match=ErrorCode.ALREADY_SEALED):
        through(sealing.turn_on(prepared, quiet, go_on))
    assert prepared.recovery_code not in repr(prepared)


def test_an_empty_home_can_begin_sealed(
    journal: SqliteJournal, sealing: Sealing, seal: SealedNow, noted: Noted
) -> None:
    seal()
    journal.moments.keep(noted("the first"))
    sealing.lock()
    sealing.unlock(PASSPHRASE)
    assert texts(journal) == ["the first"]


def test_the_doctor_looks_into_it(
    full: SqliteJournal, seal: SealedNow, folder: Path, clock: StillClock
) -> None:
    seal()
    through(SqliteBackups(folder, clock, full).back_up(None, quiet, go_on))
    done = through(JournalCheck(folder, quiet, go_on).run())
    assert (done.moments, done.photos, done.backups, done.found) == (3, 3, 1, ())


@pytest.mark.bar("B8", part="every flipped bit under a passphrase")
def test_every_flipped_bit_of_a_sealed_file_is_found(
    full: SqliteJournal, seal: SealedNow, folder: Path
) -> None:
    """B8: an authenticated cipher leaves none of them unseen."""
    seal()
    full.close()
    whole = (folder / "glimmer.db").read_bytes()
    for at in range(777, len(whole), len(whole) // 25):
        flipped = bytearray(whole)
        flipped[at] ^= 4
        (folder / "glimmer.db").write_bytes(flipped)
        try:
            found = through(JournalCheck(folder, quiet, go_on).run()).found
        except Known as known:
            assert known.code is ErrorCode.STORE_CORRUPT
        else:
            assert found
        with suppress(Known):  # and never anything else
            texts(full)
        full.close()
    (folder / "glimmer.db").write_bytes(whole)
    assert texts(full) == KEPT


def test_the_copy_of_the_key_file_follows(
    folder: Path, full: SqliteJournal, seal: SealedNow
) -> None:
    seal()
    (folder / "backups" / "glimmer.key").write_bytes(b"older")
    key_places.heal(folder)
    assert key_places.read_key_file(folder / "backups") == key_places.read_key_file(folder)


def test_at_first_sight_it_is_as_whole_as_a_plain_one(
    full: SqliteJournal, sealing: Sealing, seal: SealedNow, folder: Path
) -> None:
    assert first_look(folder) is None
    seal()
    sealing.lock()
    assert first_look(folder) is None
    whole = (folder / "glimmer.db").read_bytes()
    for damaged in (whole[:-100], PLAIN + whole[16:], b""):
        (folder / "glimmer.db").write_bytes(damaged)
        known = first_look(folder)
        assert known is not None
        assert known.code is ErrorCode.STORE_CORRUPT
        (folder / "backups" / "glimmer-2026-11-22-150000-0123456789ab.db").write_bytes(whole)


def test_turned_on_and_off_nothing_is_told_to_be_gone(
    full: SqliteJournal, sealing: Sealing, seal: SealedNow, folder: Path, noted: Noted
) -> None:
    """The note of how often the store was written is of one file."""
    for number in range(20):
        full.moments.keep(noted(f"again {number}"))
    seal()
    full.moments.keep(noted("under a passphrase"))
    through(sealing.turn_off(PASSPHRASE, quiet, go_on))
    full.moments.keep(noted("and on"))
    full.close()
    assert last_kept.gone(folder) == 0
    assert through(JournalCheck(folder, quiet, go_on).run()).found == ()


def test_only_an_open_one_is_mended(
    full: SqliteJournal, sealing: Sealing, seal: SealedNow, folder: Path, clock: StillClock
) -> None:
    seal()
    sealing.lock()
    repair = JournalRepair(folder, clock, full, quiet, go_on, shelves=[folder / "backups"])
    with pytest.raises(Known, match=ErrorCode.STORE_LOCKED):
        through(repair.run(None, Known(ErrorCode.STORE_CORRUPT)))
    sealing.unlock(PASSPHRASE)
    assert texts(full) == KEPT
