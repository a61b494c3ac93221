"""Killed just before each call that changes the disk while a sealed backup takes the place of those
from before the passphrase, beside the journal and in a second folder (B2).

At no time is either of the two without a whole backup, and the next try goes through.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bars import Figure, SoFar
from glimmer_desktop.core import build_core
from glimmer_desktop.domain.errors import Known
from glimmer_desktop.storage import on_shelf
from glimmer_desktop.storage.sealing import keys
from sealed_journal import KEY, PLAIN, files_with
from slices import go_on, quiet, through
from trust.driving import KILL, Driver, Outcome, State, Step, copy_of, keeping, look_at

pytestmark = pytest.mark.timeout(400)

TEXTS = ("words enough", "photo in the sun", "photo in the rain")
"""Long enough to be found in no noise."""
HOLDS = State(frozenset(TEXTS), is_sealed=True).found
REPLACING: list[Step] = [{"do": "unlock"}, {"do": "replace_plain"}]


@pytest.fixture
def begun(driver: Driver, tmp_path: Path) -> Path:
    """A sealed journal whose backups, here and in a second folder, are from before that."""
    home = tmp_path / "case"  # where each copy of it will be: a second folder is known by its path
    stick = home / "stick"
    stick.mkdir(parents=True)
    steps: list[Step] = [
        *keeping(*TEXTS),
        {"do": "choose_second", "path": str(stick)},
        {"do": "back_up"},
        {"do": "copy"},
        {"do": "turn_on"},
    ]
    made = driver.run(home, steps)
    assert (made.code, made.refused) == (0, {}), made
    assert whole_backups(home) == [1, 1]
    return home.rename(tmp_path / "begun")


@pytest.mark.bar("B2", part="plain backups, replaced by a sealed one in both folders")
def test_there_is_a_whole_backup_in_both_folders_all_the_time(
    driver: Driver,
    begun: Path,
    tmp_path: Path,
    pytestconfig: pytest.Config,
    figure: Figure,
    so_far: SoFar,
) -> None:
    with copy_of(begun, tmp_path) as home:
        whole = driver.run(home, REPLACING)
        assert whole.done == (0, 1), whole
        assert_replaced(home, "nobody killed it")
    kills = 0
    for nth in range(1, whole.calls + 1, pytestconfig.getoption("replacing_stride")):
        so_far(nth, whole.calls)
        with copy_of(begun, tmp_path) as home:
            killed = driver.run(home, REPLACING, nth=nth, outcome=KILL)
            judge(driver, home, killed, f"call {nth} of {whole.calls}")
        kills += 1
    figure(f"{kills} kills, a whole backup in both folders after each")


def judge(driver: Driver, home: Path, killed: Outcome, which: str) -> None:
    assert killed.code == KILL, (which, killed)
    looked = look_at(home, KEY)
    assert (looked.state, looked.halves, looked.found) == (HOLDS, [], ()), which
    assert all(whole_backups(home)), which
    again = driver.run(home, REPLACING)
    assert (again.code, again.done) == (0, (0, 1)), (which, again)
    assert_replaced(home, f"{which}, then again")


def assert_replaced(home: Path, which: str) -> None:
    """Not a word can be read any more, and each folder has what brings all of it back."""
    assert files_with(home, PLAIN, *(text.encode() for text in TEXTS)) == [], which
    assert all(whole_backups(home)), which
    assert look_at(home, KEY).state == HOLDS, which


def whole_backups(home: Path) -> list[int]:
    """How many folders of backups there are that bring back all of it: beside the journal, and in
    the second folder."""
    core = build_core({"GLIMMER_HOME": str(home)})
    data = core.paths.data
    keys.hold_journal(data, KEY)

    def is_whole(folder: Path) -> bool:
        try:
            found = through(core.shelf.backups.look(folder, quiet, go_on))
        except Known:
            return False  # nothing in it yet, or no more
        wanted = (len(TEXTS), 2, 0, 0)
        told = (found.moments, found.photos, found.missing_photos, found.changed_moments)
        return told == wanted

    def folders() -> Iterator[list[Path]]:
        yield [one for one in data.glob("backups*") if one.is_dir()]
        yield on_shelf.seconds_in(home / "stick")

    try:
        return [sum(map(is_whole, some)) for some in folders()]
    finally:
        core.close()
        keys.forget(data)
