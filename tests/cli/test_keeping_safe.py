from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from conftest import StillClock
from glimmer_desktop.cli.sentences import backup_trouble
from glimmer_desktop.core import Core
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.services.companion import BackupStatus
from memory_journal import png

if TYPE_CHECKING:
    from cli.conftest import Heard, Typed


def test_backup_says_what_and_where(typed: Typed, heard: Heard, tmp_path: Path) -> None:
    assert typed("backup") == 0
    assert heard.said == "There is nothing to back up yet.\n"
    typed("note", "tea")
    assert typed("backup") == 0
    assert heard.said.startswith("1 moment and 0 photos backed up (0 new) and checked: ")
    assert Path(heard.said.split("checked: ")[1].strip()).is_file()
    assert typed("backup", tmp_path / "stick") == 0
    assert len(list((tmp_path / "stick").iterdir())) >= 1


def test_a_backup_into_a_file_is_one_sentence(typed: Typed, heard: Heard, tmp_path: Path) -> None:
    typed("note", "tea")
    (tmp_path / "file").write_text("")
    assert typed("backup", tmp_path / "file") == 1
    assert "it is a file, not a folder" in heard.complaints
    assert heard.complaints.count("\n") == 1


def test_status_tells_of_the_last_backup_and_of_trouble(
    typed: Typed, heard: Heard, cli_core: Core
) -> None:
    typed("note", "tea")
    typed("status")
    assert "Last backup: none yet\n" in heard.said
    typed("backup")
    typed("status")
    assert "Last backup: 22 November 2026, 15:42\n" in heard.said
    typed("status", "--json")
    assert json.loads(heard.said)["backups"] == {
        "folder": str(cli_core.paths.data / "backups"),
        "last": "2026-11-22T15:42:00",
        "trouble": None,
        "second": None,
    }


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (BackupStatus(), None),
        (BackupStatus(Known(ErrorCode.DISK_FULL, path="/stick")), "the disk that holds /stick is"),
        (BackupStatus(Known(ErrorCode.CANNOT_WRITE, path="/b", why="gone")), "written (gone)"),
        (BackupStatus(Known(ErrorCode.STORE_READ_ONLY, path="/b")), "can be written to /b"),
        (BackupStatus(Known(ErrorCode.STORE_CORRUPT, path="/b")), "/b is damaged"),
        (BackupStatus(Known(ErrorCode.BACKUP_BUSY, path="/b")), "under way in /b"),
        (BackupStatus(None, 2, 1), "(2) and photos that are not as they were kept (1). `glimmer d"),
    ],
)
def test_what_was_wrong_with_a_backup_never_sounds_like_a_loss(
    status: BackupStatus, said: str | None
) -> None:
    told = backup_trouble(status)
    assert (told is None) is (said is None)
    assert said is None or said in str(told)
    assert "nothing was kept" not in str(told)


def test_restore_tells_first_and_brings_back(typed: Typed, heard: Heard, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    typed("note", "tea", "--at", "2026-11-01T10:00")
    typed("note", "light")
    typed("backup", stick)
    typed("note", "bread")
    heard.moments = 0
    assert typed("restore", stick, "--dry-run") == 0
    told = "2 moments and 0 photos would come back, from 01 November 2026 to 22 November 2026: "
    assert heard.said.startswith(told)
    assert heard.moments == 0
    assert typed("restore", stick) == 0
    assert "2 moments and 0 photos came back" in heard.said
    assert "What was there is in " in heard.said
    assert heard.moments == 2  # screens are told to look again
    typed("list")
    assert "bread" not in heard.said
    assert "tea" in heard.said


def test_what_is_no_backup_is_one_sentence(typed: Typed, heard: Heard, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear diary, " * 900)
    for words in (("letter.txt",), ("letter.txt", "--dry-run")):
        assert typed("restore", tmp_path / words[0], *words[1:]) == 1
        assert "cannot be brought back: it is" in heard.complaints
        assert heard.complaints.count("\n") == 1


def test_before_an_import_the_journal_is_backed_up(
    typed: Typed, heard: Heard, cli_core: Core, tmp_path: Path
) -> None:
    typed("note", "tea")
    typed("export", tmp_path / "moments.json")
    typed("import", tmp_path / "moments.json")
    assert cli_core.shelf.backups.last() is None  # nothing was new
    other = tmp_path / "other.json"
    said = (tmp_path / "moments.json").read_text().replace(heard_id(typed, heard), OTHER)
    other.write_text(said)
    assert typed("import", other, "--dry-run") == 0
    assert cli_core.shelf.backups.last() is None
    assert typed("import", other) == 0
    assert typed("restore", cli_core.paths.data / "backups", "--dry-run") == 0
    assert heard.said.startswith("1 moment ")


OTHER = "018bcfe5-6800-7000-8000-00000000abcd"


def heard_id(typed: Typed, heard: Heard) -> str:
    typed("list", "--json")
    return str(json.loads(heard.said)[0]["id"])


def test_doctor_says_that_all_is_well(typed: Typed, heard: Heard) -> None:
    typed("note", "tea")
    typed("backup")
    assert typed("doctor") == 0
    assert heard.said.splitlines() == [
        "Looked at 1 moment, 0 photos, 1 backup, the index and the rights of the files.",
        "The last backup is of 22 November 2026, 15:42.",
        "All is well.",
    ]


def test_doctor_says_what_it_found(typed: Typed, heard: Heard, cli_core: Core) -> None:
    typed("note", "tea")
    (cli_core.paths.data / "glimmer.db").chmod(0o644)
    assert typed("doctor") == 1
    assert "Others on this computer can get at " in heard.said
    assert heard.said.endswith("Something was found.\n")


def test_doctor_names_what_changed_by_its_time_alone(
    typed: Typed, heard: Heard, cli_core: Core
) -> None:
    for day in range(1, 8):
        typed("note", f"Tea {day}", "--at", f"2026-11-0{day}T10:00")
    cli_core.journal.close()
    file = cli_core.paths.data / "glimmer.db"
    file.write_bytes(file.read_bytes().replace(b"Tea 3", b"Tee 3"))
    assert typed("doctor") == 1
    assert (
        "not as they were kept: 1 (noticed 03 November 2026, 10:00). `glimmer doctor --repair`"
        in heard.said
    )
    cli_core.journal.close()
    file.write_bytes(file.read_bytes().replace(b"Tea ", b"Tee "))
    assert typed("doctor") == 1
    assert "kept: 7 (noticed 01 November 2026, 10:00; 02 " in heard.said
    assert "; 05 November 2026, 10:00 ...). `glimmer doctor --repair`" in heard.said
    assert "Te" not in heard.said


# Places and backups that cannot be used: one sentence each, and the rest goes on


def refused(typed: Typed, heard: Heard, *words: object) -> str:
    """The one sentence that is said of it."""
    assert typed(*words) == 1
    assert heard.complaints.count("\n") == 1, heard.complaints
    assert heard.complaints.endswith(".\n")
    return heard.complaints


def test_an_own_folder_that_is_a_file_stops_what_would_need_it_and_nothing_else(
    typed: Typed, heard: Heard, cli_core: Core, tmp_path: Path
) -> None:
    typed("note", "of before")
    typed("export", tmp_path / "one.json")
    typed("backup", tmp_path / "stick")
    id_before = heard_id(typed, heard)
    one = tmp_path / "one.json"
    one.write_text(one.read_text().replace(id_before, OTHER))
    (cli_core.paths.data / "backups").write_text("in the way")
    (cli_core.paths.data / "backups").chmod(0o600)
    for command in (("backup",), ("import", one), ("restore", tmp_path / "stick")):
        assert "it is a file, not a folder" in refused(typed, heard, *command)
    assert heard_id(typed, heard) == id_before
    assert typed("note", "goes on") == 0
    assert typed("doctor") == 0


def test_a_stick_that_is_gone_is_told(typed: Typed, heard: Heard, tmp_path: Path) -> None:
    typed("note", "tea")
    gone = tmp_path / "media" / "stick"
    assert "the folder above it is not there" in refused(typed, heard, "backup", gone)
    assert "No such file or directory" in refused(typed, heard, "restore", gone)
    assert not gone.parent.exists()


def test_a_backup_that_was_cut_or_edited_is_refused_and_another_one_does(
    typed: Typed, heard: Heard, tmp_path: Path
) -> None:
    typed("note", "Light on the stairs")
    typed("backup", tmp_path / "stick")
    [backup] = (tmp_path / "stick").glob("glimmer-*.db")
    whole = backup.read_bytes()
    for spoilt in (whole.replace(b"Light on", b"Light in"), whole[: len(whole) // 2]):
        backup.write_bytes(spoilt)
        said = refused(typed, heard, "restore", backup)
        assert "it was cut or changed after it was made" in said
        assert "Nothing was changed; try another backup." in said
    backup.write_bytes(b"")
    assert "it is empty" in refused(typed, heard, "restore", backup)
    typed("backup", tmp_path / "other")
    assert typed("restore", tmp_path / "other") == 0


def test_what_is_missing_of_a_backup_is_told_and_the_rest_comes_back(
    typed: Typed, heard: Heard, cli_core: Core, tmp_path: Path
) -> None:
    picture = tmp_path / "sun.png"
    picture.write_bytes(png())
    typed("note", "with a photo", "--photo", picture)
    typed("backup", tmp_path / "stick")
    with closing(sqlite3.connect(tmp_path / "stick" / "photos.db")) as plain, plain:
        plain.execute("UPDATE photos SET data = x'00'")
    with closing(sqlite3.connect(cli_core.paths.data / "photos.db")) as plain, plain:
        plain.execute("UPDATE photos SET data = x'01'")
    assert typed("restore", tmp_path / "stick") == 0
    assert "1 moment and 0 photos came back" in heard.said
    assert "; 1 photo missing in the backup, or damaged there" in heard.said
    assert typed("doctor") == 1
    assert "Photos that are not as they were kept: 1 (noticed 22 November 2026" in heard.said


def test_a_moment_and_a_photo_not_as_kept_are_told_by_the_backup(
    typed: Typed, heard: Heard, cli_core: Core, tmp_path: Path
) -> None:
    picture = tmp_path / "sun.png"
    picture.write_bytes(png())
    typed("note", "with a photo", "--photo", picture)
    cli_core.journal.close()
    with closing(sqlite3.connect(cli_core.paths.data / "photos.db")) as plain, plain:
        plain.execute("UPDATE photos SET data = x'01'")
    with closing(sqlite3.connect(cli_core.paths.data / "glimmer.db")) as plain, plain:
        plain.execute("UPDATE moments SET text = 'changed'")
    assert typed("backup") == 1
    assert "1 photo left out: not as kept." in heard.complaints
    assert "1 moment not as kept; `glimmer doctor` says which." in heard.complaints
    assert typed("restore", cli_core.paths.data / "backups", "--dry-run") == 0
    assert "; 1 moment in it not as kept" in heard.said


# A second folder, and what was let go for good


@pytest.fixture
def stick(cli_core: Core, tmp_path: Path) -> Path:
    """Chosen as the second folder."""
    place = tmp_path / "media" / "stick"
    place.mkdir(parents=True)
    cli_core.preferences.change({"second_backups": str(place)})
    return place


def test_a_backup_goes_to_the_second_folder_too_and_comes_back_from_there(
    typed: Typed, heard: Heard, stick: Path
) -> None:
    typed("note", "tea")
    assert typed("backup") == 0
    assert heard.said.endswith(f"The same is in {stick}.\n")
    typed("status")
    assert f"In {stick}: 22 November 2026, 15:42\n" in heard.said
    typed("note", "light")
    assert typed("restore", stick) == 0
    assert heard.said.startswith("1 moment and 0 photos came back")


def test_a_second_folder_that_is_away_is_said_and_is_no_failure(
    typed: Typed, heard: Heard, stick: Path, clock: StillClock
) -> None:
    typed("note", "tea")
    typed("backup")
    stick.rename(stick.with_name("drawer"))
    clock.move(days=1)
    assert typed("backup") == 0
    said = f"The second folder {stick} is not there since 23 November 2026, 15:42; copies go on"
    assert said in heard.complaints
    assert "The last one in it: 22 November 2026, 15:42." in heard.complaints
    typed("status")
    assert said in heard.said
    typed("status", "--json")
    second = json.loads(heard.said)["backups"]["second"]
    assert (second["folder"], second["there"]) == (str(stick), False)
    assert second["away_since"] == "2026-11-23T15:42:00"
    assert second["last"] == "2026-11-22T15:42:00"


def test_a_second_folder_that_cannot_be_is_told_and_the_backup_is_made(
    typed: Typed, heard: Heard, stick: Path
) -> None:
    typed("note", "tea")
    stick.rmdir()
    stick.write_text("a file")
    assert typed("backup") == 1
    assert "1 moment and 0 photos backed up" in heard.said
    assert "it is a file, not a folder" in heard.complaints
    assert "Only the copy" in heard.complaints
    assert "No backup" not in heard.complaints
    assert heard.complaints.count("\n") == 1


def test_purge_says_what_it_means_and_takes_nothing_away(
    typed: Typed, heard: Heard, stick: Path, cli_core: Core, clock: StillClock
) -> None:
    typed("note", "tea")
    typed("backup")
    clock.move(days=1)
    typed("backup")
    assert typed("purge") == 0
    for said in (
        "`glimmer purge --for-good` takes it out",
        "2 older backups go, from 22 November 2026 to 23 November 2026",
        f"The same in {stick}: 2 files go.",
        "Nothing of before can be brought back",
        "What is in the bin stays in it.",
    ):
        assert said in heard.said
    assert len(list(cli_core.shelf.own.glob("glimmer-*.db"))) == 2
    clock.move(hours=1)
    assert typed("purge", "--for-good") == 0
    assert "A new backup is made and checked: " in heard.said
    assert "2 older files gone, and 0 photos." in heard.said
    assert f"In {stick}: 2 older files gone." in heard.said
    for place in (cli_core.shelf.own, stick):
        assert len(list(place.rglob("glimmer-*.db"))) == 1
    assert typed("restore", stick, "--dry-run") == 0


def test_purge_of_a_stick_in_the_drawer_says_when_it_is_done(
    typed: Typed, heard: Heard, stick: Path, clock: StillClock
) -> None:
    typed("note", "tea")
    typed("backup")
    stick.rename(stick.with_name("drawer"))
    clock.move(days=1)
    typed("purge")
    assert f"{stick} is not there just now" in heard.said
    assert typed("purge", "--for-good") == 0
    assert "still in" in heard.complaints
    stick.with_name("drawer").rename(stick)
    typed("backup")
    assert len(list(stick.rglob("glimmer-*.db"))) == 1


def test_purge_without_a_journal_and_with_a_damaged_one(
    typed: Typed, heard: Heard, cli_core: Core
) -> None:
    assert typed("purge", "--for-good") == 0
    assert "no journal" in heard.said
    typed("note", "tea")
    typed("backup")
    cli_core.journal.close()
    with closing(sqlite3.connect(cli_core.paths.data / "glimmer.db")) as plain, plain:
        plain.execute("UPDATE moments SET text = 'tee'")
    assert typed("purge", "--for-good") == 1
    assert "Nothing was removed: " in heard.complaints
    assert list(cli_core.shelf.own.glob("glimmer-*.db"))


def test_what_a_disk_changed_is_told_with_the_backup_that_made_it_good(
    typed: Typed, heard: Heard, cli_core: Core, clock: StillClock, tmp_path: Path
) -> None:
    picture = tmp_path / "sun.png"
    picture.write_bytes(png())
    typed("note", "with a photo", "--photo", picture)
    typed("backup")
    with closing(sqlite3.connect(cli_core.paths.data / "photos.db")) as plain, plain:
        plain.execute("UPDATE photos SET data = x'01'")
    [backup] = cli_core.shelf.own.glob("glimmer-*.db")
    backup.write_bytes(b"spoilt")
    clock.move(days=7)
    assert typed("backup") == 1
    assert "1 photo of the journal that a disk had changed whole again" in heard.complaints
    assert "1 older backup not as made" in heard.complaints
    assert "left out" not in heard.complaints
