"""A full disk keeps nothing by halves, says so, and goes on once there is room (B5)."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.companion import Profile
from desktop.disk import small_disk
from desktop.machine import bare_environment


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
