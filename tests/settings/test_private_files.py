"""Small files are written whole, durably, and for one person."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.settings.private_files import LARGEST, cannot_write, read_file, replace_file


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_only_this_person_can_read_it_whatever_the_umask(tmp_path: Path, mask: int) -> None:
    path = tmp_path / "a" / "b" / "file"
    before = os.umask(mask)
    try:
        replace_file(path, b"1")
    finally:
        os.umask(before)
    assert path.read_bytes() == b"1"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for folder in (path.parent, path.parent.parent):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_one_that_others_could_read_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"0")
    path.chmod(0o644)
    replace_file(path, b"1")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.replace"])
def test_what_fails_midway_leaves_the_old_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    path = tmp_path / "file"
    replace_file(path, b"old")
    monkeypatch.setattr(step, fail)
    with pytest.raises(Known) as caught:
        replace_file(path, b"new")
    assert caught.value.values["why"] == "Input/output error"
    assert path.read_bytes() == b"old"
    assert list(tmp_path.glob("*file*")) == [path]


def test_it_is_synced_before_it_has_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    fsync, rename = os.fsync, Path.replace

    def record_sync(descriptor: int) -> None:
        fsync(descriptor)
        done.append("sync")

    def record_rename(path: Path, target: Path) -> Path:
        done.append("rename")
        return rename(path, target)

    monkeypatch.setattr(os, "fsync", record_sync)
    monkeypatch.setattr(Path, "replace", record_rename)
    replace_file(tmp_path / "file", b"1")
    assert done == ["sync", "rename", "sync"]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, ErrorCode.DISK_FULL),
        (errno.EDQUOT, ErrorCode.DISK_FULL),
        (errno.EROFS, ErrorCode.STORE_READ_ONLY),
        (errno.EACCES, ErrorCode.CANNOT_WRITE),
    ],
)
def test_refusals_have_their_meaning(number: int, code: ErrorCode) -> None:
    known = cannot_write(Path("x"), OSError(number, "said so"))
    assert known.code is code
    assert known.values["path"] == Path("x")


def test_a_small_text_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "small"
    path.write_bytes(b"\xef\xbb\xbf" + "Grüße\r\n".encode())
    assert read_file(path) == "Grüße\r\n"
    path.write_bytes(b"x" * LARGEST)
    assert len(read_file(path)) == LARGEST
    path.write_bytes(b"x" * (LARGEST + 1))
    with pytest.raises(OSError, match="large"):
        read_file(path)


def test_neither_a_pipe_nor_a_device_is_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "endless").symlink_to("/dev/zero")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "folder").mkdir()
    for name in ("pipe", "endless", "loop", "folder"):
        with pytest.raises(OSError, match=name):
            read_file(tmp_path / name)


def test_what_is_no_plain_file_is_not_replaced(tmp_path: Path) -> None:
    """Run by root, a link to a device would cost the machine the device."""
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to("pipe")
    (tmp_path / "folder").mkdir()
    for name in ("pipe", "link", "folder"):
        with pytest.raises(Known) as caught:
            replace_file(tmp_path / name, b"1")
        assert caught.value.code is ErrorCode.CANNOT_WRITE
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)
