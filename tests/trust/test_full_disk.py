"""A full disk keeps nothing by halves, says so, and goes on once there is room (B5)."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bars import Figure, SoFar
from desktop.companion import Profile
from desktop.disk import small_disk
from desktop.machine import bare_environment
from trust.driving import NEVER, WRITTEN, Driver, State, Step, copy_of, keeping, look_at, states

BEFORE = keeping("one", "photo two", "three")
SAVES: list[Step] = [
    *keeping("four", "photo five"),
    {"do": "edit", "text": "three", "into": "three again"},
    {"do": "note", "text": "noted six"},
    {"do": "let_go", "text": "one"},
]
MOST = 300_000
"""Bytes that are left free at the last level, which is enough."""


@pytest.mark.bar("B5", part="keeping, editing and letting go, at each level")
def test_at_each_level_all_that_was_acknowledged_is_there(
    driver: Driver, tmp_path: Path, pytestconfig: pytest.Config, figure: Figure, so_far: SoFar
) -> None:
    """And it goes on once there is room. Where no disk can be mounted, a write finds no room."""
    levels = pytestconfig.getoption("disk_levels")
    done = refused = 0
    assert driver.run(tmp_path / "before", BEFORE).code == 0
    with small_disk(tmp_path / "disk", megabytes=4) as disk:
        for level in range(levels):
            so_far(level, levels)
            with copy_of(tmp_path / "before", disk.place) as home:
                nth = level + 1 if disk.before_commands else NEVER
                if not disk.before_commands:
                    disk.fill(leave=level * MOST // (levels - 1))
                outcome = driver.run(home, SAVES, nth=nth, outcome=errno.ENOSPC, kinds=WRITTEN)
                assert (outcome.code, "Traceback" in outcome.said) == (0, False), (level, outcome)
                if not disk.before_commands:
                    disk.free()
                looked = look_at(home)
                assert looked.state in possible(outcome.done), (level, outcome)
                assert (looked.halves, looked.found) == ([], ()), (level, outcome)
                again = driver.run(home, keeping("with room"))
                assert again.done == (0,), (level, again)
            done += len(outcome.done)
            refused += len(outcome.refused)
    assert done
    assert refused
    figure(f"{levels} levels: {done} acknowledged and there, {refused} refused, 0 half")


def possible(done: tuple[int, ...]) -> set[State]:
    """What was done; of what was refused, the whole or nothing."""
    found = {states(BEFORE)[-1]}
    for number, step in enumerate(SAVES):
        after = {state.after(step) for state in found}
        found = after if number in done else found | after
    return found


@pytest.mark.bar("B5", part="commands, one disk")
def test_commands_on_a_disk_that_fills_up(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", megabytes=2) as disk:
        env = bare_environment(tmp_path / "user")
        profile = Profile(disk.place / "profile", env, disk.before_commands)
        profile.ask("note", "while there was room")
        if not disk.before_commands:
            disk.fill(leave=200_000)
        kept, said = note_until_refused(profile)
        assert kept
        assert said.count("\n") == 1
        assert "full" in said or "could not be written" in said
        assert profile.texts() == [*reversed(kept), "while there was room"]
        with closing(sqlite3.connect(profile.store)) as store:
            assert store.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def note_until_refused(profile: Profile) -> tuple[list[str], str]:
    """The notes that were acknowledged, and what was said when one was not."""
    kept: list[str] = []
    for number in range(400):
        text = f"{number} " + "and so on " * 1500
        done = profile.run("note", "-", stdin=text)
        if done.returncode:
            assert done.returncode == 1, done
            return kept, done.stderr
        kept.append(text)
    raise AssertionError("the disk never filled up")
