"""A place for backups that is full or closed: one sentence with what to do, nothing left behind,
and the journal goes on as if nothing had been asked (B5, B6).

What needs neither a disk nor rights is in `tests/cli/test_keeping_safe.py`.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from desktop.companion import Profile
from desktop.disk import SmallDisk, small_disk


@pytest.fixture
def filled(profile: Profile) -> Profile:
    """Over two megabytes of words."""
    profile.ask("demo", "--moments", "1500", "--photos", "2")
    return profile


def behind(disk: SmallDisk, profile: Profile) -> Profile:
    """The same profile, whose commands meet the small disk."""
    return Profile(profile.home, profile.env, disk.before_commands)


@pytest.mark.bar("B5", part="backups")
def test_a_full_stick_is_told_and_left_empty(filled: Profile, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", megabytes=1) as disk:
        told = behind(disk, filled).run("backup", disk.place / "stick")
        assert_told(told, "No backup was made", "full", "could not be written")
        assert "The journal is as it was" in told.stderr
        assert left_in(disk.place / "stick") == []
    assert filled.run("note", "after that").returncode == 0
    assert filled.run("doctor").stdout.endswith("All is well.\n")


def test_a_stick_that_fills_up_with_pictures_keeps_the_backup_before(
    profile: Profile, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", megabytes=1) as disk:
        stick = disk.place / "stick"
        profile.ask("note", "before")
        profile.ask("backup", stick)
        before = left_in(stick)
        noise = [tmp_path / "1.png", tmp_path / "2.png"]
        for path in noise:
            Image.frombytes("RGB", (900, 900), os.urandom(900 * 900 * 3)).save(path)
        profile.ask("note", "with noise", "--photo", noise[0], "--photo", noise[1])
        told = behind(disk, profile).run("backup", stick)
        assert_told(told, "No backup was made", "full", "could not be written")
        assert left_in(stick) == before
        found = profile.ask("restore", stick, "--dry-run")
        assert found.startswith("1 moment and 0 photos would come back")


def test_a_full_home_leaves_the_journal_as_it_was(filled: Profile, tmp_path: Path) -> None:
    filled.ask("backup", tmp_path / "stick")
    with small_disk(tmp_path / "disk", megabytes=1) as disk:
        other = Profile(disk.place / "profile", filled.env, disk.before_commands)
        other.ask("note", "here before")
        told = other.run("restore", tmp_path / "stick")
        assert_told(told, "full", "could not be written")
        assert other.texts() == ["here before"]
        assert not list(other.store.parent.glob(".restoring-*"))


def test_a_folder_without_rights_is_told(bound_profile: Profile, tmp_path: Path) -> None:
    profile = bound_profile
    profile.ask("note", "here before")
    stick = tmp_path / "stick"
    profile.ask("backup", stick)
    [backup] = [stick / name for name in left_in(stick) if name != "photos.db"]
    stick.chmod(0o500)
    backup.chmod(0)
    try:
        assert_told(profile.run("backup", stick), "No backup was made", "Permission")
        assert_told(profile.run("restore", backup), "could not be read", "cannot be brought back")
    finally:
        stick.chmod(0o700)
        backup.chmod(0o600)
    assert profile.texts() == ["here before"]
    assert profile.run("restore", backup).returncode == 0


@pytest.mark.parametrize("mode", [0, 0o300, 0o400])
def test_a_folder_that_lets_nobody_in_is_told(
    bound_profile: Profile, tmp_path: Path, mode: int
) -> None:
    profile = bound_profile
    profile.ask("note", "here before")
    stick = tmp_path / "stick"
    profile.ask("backup", stick)
    profile.ask("backup")
    [backup] = [stick / name for name in left_in(stick) if name != "photos.db"]
    own = profile.store.parent / "backups"
    for folder in (stick, own):
        folder.chmod(mode)
    try:
        assert_told(profile.run("backup", stick), "could not be")
        assert_told(profile.run("backup"), "could not be")
        assert_told(profile.run("restore", stick), "could not be")
        if not mode & 0o100:
            assert_told(profile.run("backup", stick / "within"), "could not be")
            assert_told(profile.run("restore", backup), "could not be read")
        assert profile.run("doctor").stderr == ""
    finally:
        for folder in (stick, own):
            folder.chmod(0o700)
    assert profile.texts() == ["here before"]


def assert_told(done: subprocess.CompletedProcess[str], *either: str) -> None:
    """One sentence on stderr with one of these in it, and nothing that sounds like a loss."""
    assert done.returncode == 1, done
    assert done.stderr.count("\n") == 1, done.stderr
    assert any(one in done.stderr for one in either), done.stderr
    assert "Traceback" not in done.stderr


def left_in(place: Path) -> list[str]:
    return sorted(path.name for path in place.iterdir()) if place.exists() else []
