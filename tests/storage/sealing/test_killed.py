"""Killed before each step (B2): the old journal or the new one, and every note exactly once."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bars import Figure
from glimmer_desktop.domain.moment import Draft
from glimmer_desktop.services.backups import Backups
from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.services.sealing import Sealing, SealState
from glimmer_desktop.storage import versions
from glimmer_desktop.storage.draft_file import DraftFile
from glimmer_desktop.storage.journal import SqliteJournal
from glimmer_desktop.storage.sealing import keys
from glimmer_desktop.storage.sealing.box import FileBox
from glimmer_desktop.storage.sealing.store import FileSealedStore
from glimmer_desktop.storage.second_shelf import SecondShelf
from glimmer_desktop.storage.word_copies import faults_in
from killed_at import kills_of
from sealed_journal import PASSPHRASE, PLAIN, as_stored, files_with, texts
from slices import go_on, quiet, through

if TYPE_CHECKING:
    from storage.conftest import Noted
    from storage.sealing.conftest import SealedNow

KEPT = ["a cat", "light on the stairs", "a cup of tea"]
DRAFT = "typed quartz"


class NoBackups(Backups):
    """Its own kills are in tests/trust; here they would be most of the steps."""

    def back_up(self, folder: object, progress: object, stop: object) -> object:
        yield from ()


Opened = Callable[[], Sealing]


@pytest.fixture
def again(folder: Path, clock: Clock) -> Opened:
    """As another start would find the journal."""

    def opened() -> Sealing:
        keys._held.clear()
        journal = SqliteJournal(folder, clock)
        backups = NoBackups()
        second = SecondShelf(folder, clock, lambda: "")
        store = FileSealedStore(folder, lambda: journal, lambda: backups, lambda: second)
        return Sealing(store, FileBox(folder), lambda: journal)

    return opened


@pytest.fixture
def begun(full: SqliteJournal, folder: Path, tmp_path: Path) -> Path:
    """A plain journal with a backup and a draft, to begin from each time."""
    DraftFile(folder, 1).keep(Draft(text=DRAFT), 1)
    (folder / "backups").mkdir(exist_ok=True)
    full.close()
    shutil.copy(folder / "glimmer.db", folder / "backups" / "glimmer-before.db")
    return _put_by(folder, tmp_path / "plain")


@pytest.fixture
def begun_sealed(full: SqliteJournal, folder: Path, seal: SealedNow, tmp_path: Path) -> Path:
    seal()
    DraftFile(folder, 1).keep(Draft(text=DRAFT), 1)
    full.close()
    return _put_by(folder, tmp_path / "sealed")


def _put_by(folder: Path, beside: Path) -> Path:
    shutil.copytree(folder, beside)
    return beside


def _put_back(folder: Path, beside: Path) -> None:
    keys._held.clear()
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(beside, folder)


@pytest.mark.bar("B2", part="the passphrase, turned on")
def test_turning_it_on(begun: Path, folder: Path, again: Opened, figure: Figure) -> None:
    prepared = again().prepare(PASSPHRASE)
    states = []
    for _ in kills_of(lambda: through(again().turn_on(prepared, quiet, go_on))):
        states.append(_is_whole(again(), folder))
        _put_back(folder, begun)
    assert states.count(SealState.OFF) > 3
    assert states.count(SealState.LOCKED) > 3
    assert states == sorted(states, key=[SealState.OFF, SealState.LOCKED].index)
    figure(f"{len(states)} kills, each the old or the new")


@pytest.mark.bar("B2", part="the passphrase, turned off")
def test_turning_it_off(begun_sealed: Path, folder: Path, again: Opened, figure: Figure) -> None:
    states = []
    for _ in kills_of(lambda: through(again().turn_off(PASSPHRASE, quiet, go_on))):
        states.append(_is_whole(again(), folder))
        _put_back(folder, begun_sealed)
    assert states.count(SealState.OFF) > 3
    assert states.count(SealState.LOCKED) > 3
    assert states == sorted(states, key=[SealState.LOCKED, SealState.OFF].index)
    figure(f"{len(states)} kills, each the old or the new")


def _is_whole(sealing: Sealing, folder: Path) -> SealState:
    """The journal that a start finds: all of it, with its draft, and nothing of the other."""
    found = sealing.state()
    if found is SealState.LOCKED:
        sealing.unlock(PASSPHRASE)
    journal = sealing._journal()
    assert texts(journal) == KEPT
    sealed = sealing.state() is SealState.OPEN
    for name in ("glimmer.db", "photos.db"):
        assert (folder / name).read_bytes().startswith(PLAIN) != sealed
        with versions.looking(folder / name) as connection:
            assert faults_in(connection) == []
    assert [one.text for one in DraftFile(folder, 9).left()] == [DRAFT]
    assert bool(files_with(folder, *as_stored("quartz"))) != sealed
    assert not [*folder.glob("sealing-*"), *folder.glob("unsealing-*")]
    assert all(one.read_bytes().startswith(PLAIN) != sealed for one in folder.glob("backups/*.db"))
    journal.close()
    return found


@pytest.mark.bar("B2", part="the passphrase, changed")
def test_changing_the_passphrase(begun_sealed: Path, folder: Path, again: Opened) -> None:
    opened = []
    for _ in kills_of(lambda: again().change(PASSPHRASE, "a new passphrase")):
        opened.append([_opens(again(), one) for one in (PASSPHRASE, "a new passphrase")])
        _put_back(folder, begun_sealed)
    assert [True, False] in opened
    assert [False, True] in opened
    assert all(one in ([True, False], [False, True]) for one in opened)


def _opens(sealing: Sealing, secret: str) -> bool:
    from glimmer_desktop.domain.errors import ErrorCode, Known

    try:
        sealing.unlock(secret)
    except Known as known:
        assert known.code is ErrorCode.WRONG_PASSPHRASE
        return False
    assert texts(sealing._journal()) == KEPT
    sealing.lock()
    return True


@pytest.mark.bar("B2", part="what was noted while locked")
def test_taking_in_what_was_noted(
    begun_sealed: Path, folder: Path, again: Opened, noted: Noted
) -> None:
    said = ["one", "two", "three"]
    box = FileBox(folder)
    for text in said:
        box.put(noted(text))
    beside = _put_by(folder, folder.parent / "with notes")
    kills = 0
    for _ in kills_of(lambda: again().unlock(PASSPHRASE)):
        kills += 1
        sealing = again()
        sealing.unlock(PASSPHRASE)
        assert sorted(texts(sealing._journal())) == sorted([*KEPT, *said])
        assert sealing.waiting() == 0
        sealing.lock()
        _put_back(folder, beside)
    assert kills >= 4


def test_noting_while_locked(begun_sealed: Path, folder: Path, again: Opened, noted: Noted) -> None:
    moment = noted("either there or not")
    for _ in kills_of(lambda: FileBox(folder).put(moment)):
        sealing = again()
        came = sealing.unlock(PASSPHRASE).notes
        assert texts(sealing._journal()).count("either there or not") == came
        sealing.lock()
        _put_back(folder, begun_sealed)
