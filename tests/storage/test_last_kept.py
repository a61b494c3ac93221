"""The count beside the store: what it says after each write, and what keeps it from being right."""

from __future__ import annotations

import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pysqlite3 import dbapi2 as driver

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.checking import Wholeness
from glimmer_desktop.storage import last_kept
from glimmer_desktop.storage.journal import SqliteJournal
from glimmer_desktop.storage.last_kept import Noted

if TYPE_CHECKING:
    from storage.conftest import Noted as Noting
    from storage.conftest import Pictured

EVERYTHING = MomentQuery.everything()


def counts(folder: Path) -> tuple[int, int]:
    """What the two files say of themselves."""
    found = []
    for name in ("glimmer.db", "photos.db"):
        with (folder / name).open("rb") as file:
            file.seek(24)
            found.append(int.from_bytes(file.read(4), "big"))
    return found[0], found[1]


def noted_in(folder: Path) -> Noted:
    found = last_kept.read(folder)
    assert found is not None
    return found


def opened(journal: SqliteJournal) -> Wholeness:
    """How it stands once it is opened anew."""
    journal.close()
    journal.moments.count(EVERYTHING)
    return journal.wholeness


def test_after_each_write_it_is_as_the_files_say(
    journal: SqliteJournal, folder: Path, noted: Noting, pictured: Pictured
) -> None:
    writes: list[Callable[[], object]] = [
        lambda: journal.moments.keep(noted("tea")),
        lambda: journal.photos.hold(pictured(b"light")),
        lambda: journal.drafts.hold("capture", noted("typing").as_draft()),
    ]
    seen = set()
    for write in writes:
        write()
        found = noted_in(folder)
        assert (found.words, found.pictures) == counts(folder)
        assert not found.writing
        seen.add((found.words, found.pictures))
    assert len(seen) == len(writes)


def test_only_its_owner_can_read_it(journal: SqliteJournal, folder: Path) -> None:
    journal.moments.count(EVERYTHING)
    assert stat.S_IMODE((folder / last_kept.FILE).stat().st_mode) == 0o600


def test_while_a_write_is_under_way_it_says_so(
    journal: SqliteJournal, folder: Path, noted: Noting
) -> None:
    with journal.together():
        journal.moments.keep(noted("tea"))
        assert noted_in(folder).writing
    assert not noted_in(folder).writing


def test_a_write_that_was_given_up_leaves_it_as_it_was(
    journal: SqliteJournal, folder: Path, noted: Noting
) -> None:
    journal.moments.keep(noted("tea"))
    before = noted_in(folder)
    with pytest.raises(Known) as caught:
        journal.moments.keep_many([noted("more")], lambda: True)
    assert caught.value.code is ErrorCode.CANCELLED
    assert noted_in(folder) == before


def test_the_count_of_a_write_that_failed_is_never_noted(
    journal: SqliteJournal, folder: Path, noted: Noting, pictured: Pictured
) -> None:
    """It stands in the file until SQLite takes it back; a write of the other file comes before."""
    journal.photos.hold(pictured(b"light"))
    before = noted_in(folder).pictures
    file, how_it_was = folder / "photos.db", folder / "photos.db-journal"
    whole = file.read_bytes()
    file.write_bytes(whole[:24] + (before + 1).to_bytes(4, "big") + whole[28:])
    how_it_was.write_bytes(b"a page")
    journal.moments.keep(noted("tea"))
    assert noted_in(folder).pictures == before
    file.write_bytes(whole)
    how_it_was.unlink()
    assert opened(journal) == Wholeness()


def test_another_programs_write_is_looked_at_and_is_fine(
    journal: SqliteJournal, folder: Path, noted: Noting
) -> None:
    journal.moments.keep(noted("tea"))
    journal.close()
    with closing(driver.connect(str(folder / "glimmer.db"))) as plain:
        plain.execute("UPDATE words SET uses = uses + 1")
        plain.commit()
    assert not noted_in(folder).is_sure(Noted(*counts(folder)))
    assert opened(journal) == Wholeness()
    assert noted_in(folder) == Noted(*counts(folder))


def test_a_row_changed_behind_its_back_is_told(
    journal: SqliteJournal, folder: Path, noted: Noting
) -> None:
    journal.moments.keep(noted("tea"))
    journal.close()
    with closing(driver.connect(str(folder / "glimmer.db"))) as plain:
        plain.execute("UPDATE moments SET text = 'coffee'")
        plain.commit()
    assert opened(journal) == Wholeness(damaged=True)
    journal.moments.keep(noted("more"))
    assert opened(journal) == Wholeness(damaged=True), "until somebody has seen to it"


def test_what_is_gone_is_told_until_somebody_knows(
    journal: SqliteJournal, folder: Path, noted: Noting
) -> None:
    journal.moments.keep(noted("tea"))
    older = (folder / "glimmer.db").read_bytes()
    journal.moments.keep(noted("light"))
    journal.close()
    assert journal.wholeness == Wholeness(), "it is not open"
    (folder / "glimmer.db").write_bytes(older)
    gone = opened(journal)
    assert gone.lost > 0
    journal.moments.keep(noted("more"))
    assert opened(journal) == gone
    journal.loss_was_told()
    assert journal.wholeness == Wholeness()
    journal.moments.keep(noted("and more"))
    assert opened(journal) == Wholeness()
    assert last_kept.gone(folder) == gone.lost


def test_a_journal_without_a_count_in_the_clear_is_not_counted(
    journal: SqliteJournal, folder: Path, noted: Noting
) -> None:
    """An encrypted one would have noise where the count stands."""
    journal.moments.keep(noted("tea"))
    journal.close()
    with (folder / "photos.db").open("r+b") as file:
        file.write(b"\x5a" * 32)
    assert last_kept.gone(folder) == 0
    with pytest.raises(OSError, match="in the clear"):
        last_kept.LastKept(folder, last_kept.read(folder))


@pytest.mark.parametrize("said", [b"", b"\0" * 63, b"words 12\n", b"words \xff\n" * 9])
def test_a_note_that_cannot_be_read_is_begun_anew(
    journal: SqliteJournal, folder: Path, noted: Noting, said: bytes
) -> None:
    journal.moments.keep(noted("tea"))
    journal.close()
    (folder / last_kept.FILE).write_bytes(said)
    assert last_kept.gone(folder) == 0
    assert opened(journal) == Wholeness()
    assert noted_in(folder) == Noted(*counts(folder))


def test_where_it_cannot_be_written_moments_are_kept(
    journal: SqliteJournal, folder: Path, noted: Noting
) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / last_kept.FILE).mkdir()
    journal.moments.keep(noted("tea"))
    assert journal.moments.count(EVERYTHING) == 1
    assert journal.wholeness == Wholeness()
