"""A journal that can be sealed, with a key that is quick to unwrap."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from conftest import StillClock
from glimmer_desktop.services.sealing import Prepared, Sealing
from glimmer_desktop.storage.backups import SqliteBackups
from glimmer_desktop.storage.journal import SqliteJournal
from glimmer_desktop.storage.sealing import key_file, keys
from glimmer_desktop.storage.sealing.box import FileBox
from glimmer_desktop.storage.sealing.store import FileSealedStore
from glimmer_desktop.storage.second_shelf import SecondShelf
from sealed_journal import PASSPHRASE
from slices import go_on, quiet, through

if TYPE_CHECKING:
    from storage.conftest import Noted, Pictured


SealedNow = Callable[[], Prepared]


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A thousandth of the memory; `test_key_file.py` says what it costs for real."""
    monkeypatch.setattr(key_file, "MEMORY", 64 << 10)
    monkeypatch.setattr(key_file, "_LEAST_MEMORY", 64 << 10)
    yield
    keys._held.clear()


@pytest.fixture
def chosen() -> list[str]:
    """The second folder for backups: none, until a test puts one in."""
    return [""]


@pytest.fixture
def second(folder: Path, clock: StillClock, chosen: list[str]) -> SecondShelf:
    return SecondShelf(folder, clock, lambda: chosen[0])


@pytest.fixture
def sealing(
    journal: SqliteJournal, folder: Path, clock: StillClock, second: SecondShelf
) -> Sealing:
    backups = SqliteBackups(folder, clock, journal)
    store = FileSealedStore(folder, lambda: journal, lambda: backups, lambda: second)
    return Sealing(store, FileBox(folder), lambda: journal)


@pytest.fixture
def full(journal: SqliteJournal, noted: Noted, pictured: Pictured) -> SqliteJournal:
    """Moments, pictures, a bin and a draft."""
    for text in ("a cup of tea", "light on the stairs", "a cat"):
        photo = journal.photos.hold(pictured(text.encode() * 900, caption=f"{text} caption"))
        journal.moments.keep(noted(text, photos=(photo,), cues=("slow breath", f"cue {text}")))
    gone = noted("let go")
    journal.moments.keep(gone)
    journal.moments.let_go(gone.id, gone.noticed_at)
    return journal


@pytest.fixture
def seal(sealing: Sealing) -> SealedNow:
    def now() -> Prepared:
        prepared = sealing.prepare(PASSPHRASE)
        through(sealing.turn_on(prepared, quiet, go_on))
        return prepared

    return now
