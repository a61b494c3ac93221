"""How often a sealed store was written: it counts by itself, and the note beside it says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.domain.query import MomentQuery
from glimmer_desktop.services.checking import Wholeness
from glimmer_desktop.services.sealing import Sealing
from glimmer_desktop.storage import last_kept
from glimmer_desktop.storage.journal import SqliteJournal
from glimmer_desktop.storage.sealing import keys
from sealed_journal import PASSPHRASE, rows

if TYPE_CHECKING:
    from storage.conftest import Noted, Pictured
    from storage.sealing.conftest import SealedNow

EVERYTHING = MomentQuery.everything()


def noted_in(folder: Path) -> last_kept.Noted:
    found = last_kept.read(folder)
    assert found is not None
    assert not found.writing
    return found


def said_by(folder: Path) -> tuple[int, int]:
    """What the two files say of themselves, to whoever has the key."""
    key = keys.held(folder)
    assert key is not None
    [(words,)] = rows(folder / "glimmer.db", key.raw, "PRAGMA user_version")
    [(pictures,)] = rows(folder / "photos.db", key.raw, "SELECT max(rowid) FROM photos")
    return words, pictures


def test_after_each_write_it_is_as_the_files_say(
    full: SqliteJournal, seal: SealedNow, folder: Path, noted: Noted, pictured: Pictured
) -> None:
    """Also after one that was taken back, when more was written than memory holds."""
    seal()
    writes: list[Callable[[], object]] = [
        lambda: full.moments.keep(noted("tea")),
        lambda: full.photos.hold(pictured(b"light")),
        lambda: full.drafts.hold("capture", noted("typing").as_draft()),
        lambda: taken_back(full, pictured),
        lambda: full.moments.keep(noted("and on")),
    ]
    seen = []
    for write in writes:
        write()
        found = noted_in(folder)
        assert (found.words, found.pictures) == said_by(folder)
        seen.append((found.words, found.pictures))
    assert seen == [(1, 3), (1, 4), (2, 4), (2, 4), (3, 4)]
    full.close()
    full.moments.count(EVERYTHING)
    assert full.wholeness == Wholeness()


def taken_back(journal: SqliteJournal, pictured: Pictured) -> None:
    with pytest.raises(Known, match=ErrorCode.CANCELLED), journal.together():
        for number in range(8):
            journal.photos.hold(pictured(bytes([number]) * 4_000_000))
        raise Known(ErrorCode.CANCELLED)


def test_as_it_was_left_it_is_not_looked_over(
    full: SqliteJournal,
    sealing: Sealing,
    seal: SealedNow,
    noted: Noted,
    pictured: Pictured,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seal()
    full.moments.keep(noted("tea"))
    taken_back(full, pictured)
    sealing.lock()
    assert last_kept.gone(folder) == 0  # nothing is said of one that nobody can read
    looked: list[Path] = []
    monkeypatch.setattr(last_kept, "_is_sound", looked.append)
    sealing.unlock(PASSPHRASE)
    assert full.moments.count(EVERYTHING) == 4
    assert full.wholeness == Wholeness()
    assert looked == []


@pytest.mark.parametrize("name", ["glimmer.db", "photos.db"])
def test_an_older_file_in_its_place_is_told(
    full: SqliteJournal,
    seal: SealedNow,
    folder: Path,
    noted: Noted,
    pictured: Pictured,
    name: str,
) -> None:
    writes: dict[str, Callable[[], object]] = {
        "glimmer.db": lambda: full.moments.keep(noted("later")),
        "photos.db": lambda: full.photos.hold(pictured(b"later")),
    }
    seal()
    full.moments.count(EVERYTHING)
    full.close()
    older = (folder / name).read_bytes()
    writes[name]()
    full.close()
    (folder / name).write_bytes(older)
    full.moments.count(EVERYTHING)
    assert full.wholeness.lost == 1
    full.close()
    assert last_kept.gone(folder) == 1
