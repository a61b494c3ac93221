"""What a repair did, in plain sentences; never a word of what moments say."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from glimmer_desktop.cli.repairing import LISTS, of_photos, of_words
from glimmer_desktop.core import Core
from glimmer_desktop.services.repairing import PhotosRepaired, WordsRepaired
from glimmer_desktop.storage.mending import WORK
from glimmer_desktop.storage.sums import SUMMED

if TYPE_CHECKING:
    from cli.conftest import Heard, Typed

AT = datetime(2026, 11, 22, 15, 42, tzinfo=UTC)


def test_all_was_had() -> None:
    assert of_words(WordsRepaired(61, 3, Path("/b/damaged.db"))) == [
        "The damaged journal was put aside as it was: /b/damaged.db",
        "A new one has its place, with 61 moments, 3 of them out of backups.",
    ]


def test_what_could_not_be_had_is_listed() -> None:
    done = WordsRepaired(7, 0, None, 2, (AT, AT), 1, (AT,), ("own_map", "plans"))
    assert of_words(done) == [
        "A new one has its place, with 7 moments.",
        "Moments that no backup has as they were kept: 2 (noticed 22 November 2026, 15:42; "
        "22 November 2026, 15:42). What can be read of them is there.",
        "Moments that could not be had any more: 1 (written 22 November 2026, 15:42).",
        "These are damaged, too, and no backup has them as they were: your own map, plans.",
        "`glimmer restore PATH --dry-run` shows what a backup holds as a whole.",
    ]
    assert "does not tell" in of_words(WordsRepaired(0, 0, None, lost=None))[1]


def test_photos_are_told() -> None:
    assert of_photos(PhotosRepaired(9, 2, Path("/b/damaged-photos.db"), 1, 3)) == [
        "The damaged file of photos was put aside as it was: /b/damaged-photos.db",
        "A new one has its place, with 9 photos.",
        "Photos that came out of backups: 2.",
        "Photos that no backup has as they were kept: 1. They stay as they are.",
        "Photos that could not be had any more: 3.",
    ]


def test_every_list_has_its_words() -> None:
    assert set(SUMMED) <= set(LISTS)


def test_a_whole_journal_is_left_as_it_is(typed: Typed, heard: Heard, cli_core: Core) -> None:
    typed("note", "tea")
    file = cli_core.paths.data / "glimmer.db"
    before = file.stat().st_ino
    assert typed("doctor", "--repair") == 0
    assert heard.said.endswith("All is well.\n")
    assert file.stat().st_ino == before


def test_a_changed_letter_is_mended_and_told(typed: Typed, heard: Heard, cli_core: Core) -> None:
    typed("note", "Tea here")
    typed("backup")
    cli_core.journal.close()
    file = cli_core.paths.data / "glimmer.db"
    file.write_bytes(file.read_bytes().replace(b"Tea here", b"Tee here"))
    assert typed("doctor", "--repair") == 0
    assert "with 1 moment, 1 of them out of backups." in heard.said
    assert "All is well.\n" in heard.said
    assert heard.moments
    typed("list")
    assert "Tea here" in heard.said


def test_what_is_no_journal_stays_as_it_is(typed: Typed, heard: Heard, cli_core: Core) -> None:
    typed("note", "here before")
    cli_core.journal.close()
    file = cli_core.paths.data / "glimmer.db"
    file.write_text("Dear diary, this is no journal.\n" * 400)
    before = file.read_bytes()
    assert typed("doctor", "--repair") == 1
    assert "glimmer.db" in heard.complaints
    assert heard.complaints.count("\n") == 1
    assert file.read_bytes() == before
    assert not (cli_core.paths.data / WORK).exists()


def test_what_only_a_backup_has_comes_back(typed: Typed, heard: Heard, cli_core: Core) -> None:
    typed("demo", "--moments", "20", "--photos", "1")
    typed("backup")
    cli_core.journal.close()
    file = cli_core.paths.data / "glimmer.db"
    file.write_bytes(bytes(file.stat().st_size))
    assert typed("doctor", "--repair") == 1
    assert "with 20 moments, 20 of them out of backups" in heard.said
    assert "does not tell any more whether there were others" in heard.said
    assert heard.said.endswith("What is there now is whole.\n")
    file.unlink()
    assert typed("doctor") == 1
    assert "There is no journal at" in heard.said
    typed("doctor", "--repair")
    assert "with 20 moments, 20 of them out of backups" in heard.said


def test_a_journal_that_was_emptied_is_not_begun_anew(
    typed: Typed, heard: Heard, cli_core: Core
) -> None:
    typed("note", "here before")
    typed("backup")
    cli_core.journal.close()
    file = cli_core.paths.data / "glimmer.db"
    file.write_bytes(b"")
    assert typed("note", "one more") == 1
    assert "`glimmer doctor --repair`" in heard.complaints
    assert file.read_bytes() == b""
    typed("doctor", "--repair")
    typed("list")
    assert "here before" in heard.said


def test_a_backup_in_the_second_folder_is_asked_too(
    typed: Typed, heard: Heard, cli_core: Core, tmp_path: Path
) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    cli_core.preferences.change({"second_backups": str(second)})
    typed("note", "here before")
    typed("backup")
    for backup in cli_core.shelf.own.glob("glimmer-*.db"):
        backup.unlink()
    cli_core.journal.close()
    file = cli_core.paths.data / "glimmer.db"
    file.write_bytes(bytes(file.stat().st_size))
    typed("doctor", "--repair")
    assert "with 1 moment, 1 of them out of backups" in heard.said
