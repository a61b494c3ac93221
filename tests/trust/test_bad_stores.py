"""A store that is not ours, broken, newer or not to be written: one sentence, and hands off."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop.companion import Profile

Spoil = Callable[[Path], None]


def foreign_text(store: Path) -> None:
    store.write_text("Dear diary, this is no database.\n" * 40, encoding="utf-8")


def foreign_database(store: Path) -> None:
    store.unlink()
    with closing(sqlite3.connect(store)) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
        other.execute("INSERT INTO recipes VALUES ('plum cake')")
        other.commit()


def broken_middle(store: Path) -> None:
    """Every page but the first is noise."""
    size = store.stat().st_size
    with store.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (size - 4096))


def cut_short(store: Path) -> None:
    with store.open("r+b") as file:
        file.truncate(store.stat().st_size // 2)


def newer(store: Path) -> None:
    with closing(sqlite3.connect(store)) as later:
        later.execute("UPDATE alembic_version SET version_num = '9999'")
        later.commit()


@pytest.mark.parametrize("spoil", [foreign_text, foreign_database, broken_middle, cut_short, newer])
def test_it_is_refused_in_one_sentence_and_left_as_it_is(profile: Profile, spoil: Spoil) -> None:
    profile.ask("note", "here before")
    spoil(profile.store)
    before = bytes_below(profile.store.parent)
    for command in (("note", "one more", "--cue", "slow breath"), ("list",)):
        refused = profile.run(*command)
        assert refused.returncode == 1, (command, refused)
        assert_one_sentence(refused.stderr)
        assert refused.stdout == ""
        assert bytes_below(profile.store.parent) == before
    status = profile.run("status")
    assert "Traceback" not in status.stderr
    assert bytes_below(profile.store.parent) == before


def test_a_newer_store_is_called_newer(profile: Profile) -> None:
    profile.ask("note", "here before")
    newer(profile.store)
    assert "newer" in profile.run("list").stderr


def test_a_file_that_may_not_be_written_keeps_nothing(bound_profile: Profile) -> None:
    profile = bound_profile
    profile.ask("note", "here before")
    before = bytes_below(profile.store.parent)
    folder = profile.store.parent
    for path in folder.iterdir():
        path.chmod(0o400)
    folder.chmod(0o500)
    try:
        refused = profile.run("note", "one more")
        assert refused.returncode == 1, refused
        assert_one_sentence(refused.stderr)
        assert bytes_below(folder) == before
    finally:
        folder.chmod(0o700)
        for path in folder.iterdir():
            path.chmod(0o600)
    assert profile.texts() == ["here before"]


def test_photos_that_are_none_keep_nothing(profile: Profile, tmp_path: Path) -> None:
    words = tmp_path / "words.png"
    words.write_text("not a picture at all", encoding="utf-8")
    missing = tmp_path / "missing.jpg"
    for photo in (words, missing, tmp_path):
        refused = profile.run("note", "with a photo", "--photo", photo)
        assert refused.returncode == 1, (photo, refused)
        assert_one_sentence(refused.stderr)
    assert profile.moments() == []


@pytest.mark.parametrize(
    "wrong",
    [
        ("note", "x", "--face", "gleeful"),
        ("note", "x", "--kind", "omen"),
        ("note", "x", "--at", "the other day"),
        ("note", "x", "--frobnicate"),
        ("list", "face:"),
        ("list", "nosuch:thing"),
        ("list", "(tea"),
        ("frobnicate",),
    ],
)
def test_wrong_use_is_told_with_its_place(profile: Profile, wrong: tuple[str, ...]) -> None:
    refused = profile.run(*wrong)
    assert refused.returncode == 2, refused
    assert refused.stderr.strip()
    assert not profile.store.exists() or profile.moments() == []


def bytes_below(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


def assert_one_sentence(said: str) -> None:
    assert said.strip(), "nothing was said"
    assert said.count("\n") == 1, said
    assert said.endswith((".\n", "?\n")), said
