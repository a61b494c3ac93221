"""New files and folders: whole or not at all, for this user alone, and over nothing."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.settings import new_files
from glimmer_desktop.settings.new_files import new_file, new_folder, unnamed_file, write_private

Make = Callable[[Path], AbstractContextManager[Any]]


@pytest.fixture(params=[0o000, 0o022, 0o077])
def mask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.usefixtures("mask")
def test_what_is_made_is_for_this_user_alone(tmp_path: Path) -> None:
    with new_file(tmp_path / "a") as file:
        file.write(b"tea")
    with new_folder(tmp_path / "b") as folder:
        write_private(folder / "c", b"tea")
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b" / "c").read_bytes() == b"tea"
    assert [rights(tmp_path / name) for name in ("a", "b", "b/c")] == [0o600, 0o700, 0o600]


def test_nothing_stays_of_what_was_not_finished(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), new_file(tmp_path / "a") as file:
        file.write(b"half")
        raise ZeroDivisionError
    with pytest.raises(ZeroDivisionError), new_folder(tmp_path / "b") as folder:
        (folder / "2026").mkdir()
        write_private(folder / "2026" / "c", b"half")
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_nothing_has_the_name_before_it_is_whole(tmp_path: Path) -> None:
    with new_file(tmp_path / "a"), new_folder(tmp_path / "b"), unnamed_file(tmp_path / "c"):
        assert all(one.name.startswith(".") for one in tmp_path.iterdir())
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a", "b", "c"]


@pytest.mark.parametrize("make", [new_file, new_folder, unnamed_file])
@pytest.mark.parametrize("there", ["file", "folder"])
def test_what_came_there_meanwhile_stays(tmp_path: Path, make: Make, there: str) -> None:
    path = tmp_path / "a"
    with pytest.raises(Known) as caught, make(path):
        path.write_bytes(b"mine") if there == "file" else (path / "mine").mkdir(parents=True)
    assert caught.value.code is ErrorCode.FILE_EXISTS
    assert path.read_bytes() == b"mine" if there == "file" else (path / "mine").is_dir()
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("make", [new_file, new_folder, unnamed_file])
def test_a_place_that_is_not_there_is_told(tmp_path: Path, make: Make) -> None:
    with pytest.raises(Known) as caught, make(tmp_path / "no" / "a"):
        raise AssertionError
    assert caught.value.code is ErrorCode.CANNOT_WRITE


def test_a_full_disk_is_told_and_nothing_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Known) as caught, new_file(tmp_path / "a"):
        pass
    assert caught.value.code is ErrorCode.DISK_FULL
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_on_the_disk_before_it_has_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named: list[bool] = []
    monkeypatch.setattr(os, "sync", lambda: named.append((tmp_path / "a").exists()))
    with new_folder(tmp_path / "a"):
        pass
    assert named == [False]


def test_without_one_call_for_all_each_file_is_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[str] = []
    monkeypatch.delattr(os, "sync")
    monkeypatch.setattr(new_files, "_sync", lambda path: synced.append(path.name))
    with new_folder(tmp_path / "a") as folder:
        (folder / "2026").mkdir()
        write_private(folder / "2026" / "tea.md", b"tea")
    assert synced == ["tea.md"]
