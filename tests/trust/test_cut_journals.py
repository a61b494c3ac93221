"""SQLite's own rollback journal, cut, emptied, deleted, or put back from earlier (B9).

Each takes from SQLite what it needs to undo half a write, or makes it undo a whole one. Whatever
was acknowledged is there and whole, or its loss is told by the next start: from the count that
stands beside the store (storage/last_kept.py), since SQLite itself calls many of these sound.
"""

from __future__ import annotations

import random
import shutil
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

import pytest

from bars import Figure, SoFar
from desktop.companion import Profile
from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.storage import last_kept
from glimmer_desktop.storage.sealing.keys import DataKey
from sealed_journal import KEY, PLAIN, begin_sealed, files_with
from trust.driving import CHANGING, KILL, Driver, State, Step, copy_of, keeping, look_at, states

SEED = 20261130
pytestmark = pytest.mark.timeout(400)
BEFORE = keeping("one", "photo two", "three", "four")
UNLOCK: Step = {"do": "unlock"}
KILLED: list[Step] = [
    *keeping("five", "photo six"),
    {"do": "edit", "text": "three", "into": "three again"},
    {"do": "let_go", "text": "one"},
]


@dataclass(frozen=True)
class Killed:
    """A home as a kill in the middle of a write left it, its rollback journal with it."""

    home: Path
    journal: str
    acked: State
    begun: State
    """Had the write that was under way been done."""


@pytest.fixture
def before(driver: Driver, tmp_path: Path) -> Path:
    """A journal with a few moments, closed."""
    home = tmp_path / "before"
    assert driver.run(home, BEFORE).code == 0
    return home


@pytest.fixture
def sealed_before(driver: Driver, tmp_path: Path) -> Path:
    """The same under a passphrase."""
    home = tmp_path / "before"
    begin_sealed(home / "data")
    assert driver.run(home, [UNLOCK, *BEFORE]).code == 0
    assert files_with(home, PLAIN) == []
    return home


class Killer:
    """Kills the program before a call that changes the disk, until that leaves half a write."""

    def __init__(
        self, driver: Driver, before: Path, room: Path, first: Sequence[Step] = ()
    ) -> None:
        """`first`: steps that open a sealed one before those that it is killed in."""
        self._driver = driver
        self._before = before
        self._room = room
        self._steps = [*first, *KILLED]
        begun = replace(states(BEFORE)[-1], is_sealed=bool(first)).found
        self._known = [state.found for state in states(self._steps, begun)]
        self._numbers = count()
        with copy_of(before, room) as home:
            self._calls = driver.run(home, self._steps).calls

    def kill(self, chance: random.Random) -> Killed:
        while True:
            home = self._room / f"killed-{next(self._numbers)}"
            shutil.copytree(self._before, home)
            nth = chance.randint(1, self._calls)
            outcome = self._driver.run(home, self._steps, nth=nth, outcome=KILL, kinds=CHANGING)
            assert outcome.code == KILL, outcome
            left = [path for path in (home / "data").glob("*-journal") if path.stat().st_size]
            if left:
                done = len(outcome.done)
                begun = self._known[min(done + 1, len(self._steps))]
                return Killed(home, left[0].name, self._known[done], begun)
            shutil.rmtree(home)


@pytest.fixture
def killer(driver: Driver, before: Path, tmp_path: Path) -> Killer:
    return Killer(driver, before, tmp_path)


def spoil(journal: Path, older: bytes, chance: random.Random) -> str:
    """Do one of these to a rollback journal; which."""
    size = journal.stat().st_size
    how = chance.choice(("cut", "cut", "cut", "deleted", "emptied", "headless", "old", "turned"))
    match how:
        case "cut":
            with journal.open("r+b") as file:
                file.truncate(chance.randrange(size))
        case "deleted":
            journal.unlink()
        case "emptied":
            journal.write_bytes(b"")
        case "headless":
            with journal.open("r+b") as file:
                file.write(bytes(512))
        case "old":
            journal.write_bytes(older)
        case "turned":
            with journal.open("r+b") as file:
                file.seek(chance.randrange(size))
                file.write(b"\x5a")
    return how


@pytest.mark.bar("B9")
def test_what_was_kept_is_there_or_its_loss_is_told(
    killer: Killer, pytestconfig: pytest.Config, figure: Figure, so_far: SoFar
) -> None:
    number = pytestconfig.getoption("cut_journals")
    figure(spoiled(killer, number, so_far))


@pytest.mark.bar("B9", part="under a passphrase")
def test_of_a_sealed_one_it_is_told_as_well(
    driver: Driver,
    sealed_before: Path,
    tmp_path: Path,
    pytestconfig: pytest.Config,
    figure: Figure,
    so_far: SoFar,
) -> None:
    """Its rollback journal is sealed, too: each page that it puts back is a whole one."""
    killer = Killer(driver, sealed_before, tmp_path, [UNLOCK])
    number = pytestconfig.getoption("cut_journals") // 3
    figure(spoiled(killer, number, so_far, KEY))


def spoiled(killer: Killer, number: int, so_far: SoFar, key: DataKey | None = None) -> str:
    """So many of them; the figure."""
    chance = random.Random(SEED)
    older: dict[str, bytes] = {}
    came: Counter[str] = Counter()
    for n in range(number):
        so_far(n, number)
        one = killer.kill(chance)
        journal = one.home / "data" / one.journal
        first = older.setdefault(one.journal, journal.read_bytes())
        how = spoil(journal, first, chance)
        came[judged(one, f"{one}, {how}, number {n}", key)] += 1
        shutil.rmtree(one.home)
    assert came["there"]
    assert came["told"]
    return f"{number} spoiled: {came['there']} whole, {came['told']} told, 0 lost in silence"


def judged(one: Killed, which: str, key: DataKey | None) -> str:
    """Opened by the next start: all of it there, or told that it is not."""
    try:
        looked = look_at(one.home, key)
    except Known as known:
        assert known.code is ErrorCode.STORE_CORRUPT, which
        return "told"
    if not looked.wholeness.is_whole:
        return "told"
    assert looked.state in (one.acked, one.begun), which
    assert looked.halves == [], which
    assert looked.found == (), which
    return "there"


@pytest.mark.bar("B9", part="a whole one")
def test_left_alone_nothing_is_lost_and_nothing_told(
    killer: Killer, pytestconfig: pytest.Config
) -> None:
    chance = random.Random(SEED)
    for _ in range(pytestconfig.getoption("cut_journals") // 4):
        one = killer.kill(chance)
        looked = look_at(one.home)
        assert looked.wholeness.is_whole, one
        assert looked.state in (one.acked, one.begun)
        assert (looked.found, looked.halves) == ((), [])


@pytest.mark.bar("B9", part="a whole sealed one")
def test_left_alone_a_sealed_one_is_as_it_was(
    driver: Driver, sealed_before: Path, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    killer, chance = Killer(driver, sealed_before, tmp_path, [UNLOCK]), random.Random(SEED)
    for _ in range(pytestconfig.getoption("cut_journals") // 6):
        one = killer.kill(chance)
        looked = look_at(one.home, KEY)
        assert looked.wholeness.is_whole, one
        assert looked.state in (one.acked, one.begun)
        assert (looked.found, looked.halves) == ((), [])


@pytest.mark.bar("B9", part="an older file put in its place")
def test_an_older_store_in_its_place_is_told_until_another_comes(
    driver: Driver, before: Path, tmp_path: Path
) -> None:
    """What a program that copies folders does to an open journal, or a person who means well."""
    store = before / "data" / "glimmer.db"
    older = store.read_bytes()
    assert driver.run(before, keeping("five", "six")).code == 0
    store.write_bytes(older)
    assert last_kept.gone(before / "data") >= 2
    looked = look_at(before)
    assert looked.state == states(BEFORE)[-1]
    assert looked.wholeness.lost >= 2
    assert [str(found.fault) for found in looked.found] == ["kept-and-gone"]
    again = look_at(before)
    assert again.wholeness == looked.wholeness, "nobody was told yet"
    assert [found.count for found in again.found] == [looked.wholeness.lost]
    last_kept.forget(before / "data")
    assert look_at(before).found == ()


@pytest.mark.bar("B9", part="an older sealed file put in its place")
def test_an_older_sealed_store_in_its_place_is_told(driver: Driver, sealed_before: Path) -> None:
    store = sealed_before / "data" / "glimmer.db"
    older = store.read_bytes()
    assert driver.run(sealed_before, [UNLOCK, *keeping("five", "six")]).code == 0
    assert look_at(sealed_before, KEY).wholeness.is_whole
    store.write_bytes(older)
    looked = look_at(sealed_before, KEY)
    assert looked.state == replace(states(BEFORE)[-1], is_sealed=True).found
    assert looked.wholeness.lost >= 2
    assert [str(found.fault) for found in looked.found] == ["kept-and-gone"]


@pytest.mark.bar("B9", part="what a person is told")
def test_a_command_tells_it_and_doctor_names_it(profile: Profile) -> None:
    profile.ask("note", "one")
    older = profile.store.read_bytes()
    profile.ask("note", "two")
    profile.store.write_bytes(older)
    told = profile.run("list")
    assert told.returncode == 0
    assert told.stderr.startswith("Something that was kept is not in the journal any more")
    assert told.stderr.count("\n") == 1
    doctor = profile.run("doctor")
    assert doctor.returncode == 1
    assert "Writes that were shown as kept and are not in" in doctor.stdout
