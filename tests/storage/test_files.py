"""Private from the first moment on, and never through a link."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.storage import files
from glimmer_desktop.storage.files import private_file, private_folder


@pytest.mark.parametrize("umask", [0o000, 0o077, 0o277])
def test_folders_and_files_are_their_owners_alone(tmp_path: Path, umask: int) -> None:
    folder = tmp_path / "above" / "data"
    before = os.umask(umask)
    try:
        private_folder(folder)
        assert private_file(folder / "glimmer.db")
    finally:
        os.umask(before)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(folder.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "glimmer.db").stat().st_mode) & 0o077 == 0


def test_what_is_there_keeps_its_content(tmp_path: Path) -> None:
    file = tmp_path / "glimmer.db"
    file.write_bytes(b"words")
    file.chmod(0o666)
    assert private_file(file)
    assert file.read_bytes() == b"words"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_data_folder_may_be_a_link_to_another_disk(tmp_path: Path) -> None:
    (tmp_path / "other-disk").mkdir()
    (tmp_path / "data").symlink_to(tmp_path / "other-disk")
    private_folder(tmp_path / "data")
    assert stat.S_IMODE((tmp_path / "other-disk").stat().st_mode) == 0o700


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, ErrorCode.DISK_FULL),
        (errno.EMFILE, ErrorCode.CANNOT_WRITE),
        (errno.EACCES, ErrorCode.CANNOT_WRITE),
        (errno.EROFS, ErrorCode.STORE_READ_ONLY),
    ],
)
def test_a_file_that_cannot_be_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: ErrorCode
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(files.os, "open", refuse)
    with pytest.raises(Known) as caught:
        private_file(tmp_path / "glimmer.db")
    assert caught.value.code == code


def test_a_file_that_can_be_read_but_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "glimmer.db"
    file.touch()
    allowed = {"read": True}
    really = os.open

    def refuse(path: Path, flags: int, *more: int) -> int:
        if flags & os.O_RDWR or not allowed["read"]:
            raise OSError(errno.EACCES, "Permission denied")
        return really(path, flags, *more)

    monkeypatch.setattr(files.os, "open", refuse)
    assert private_file(file) is False
    allowed["read"] = False
    with pytest.raises(Known) as caught:
        private_file(file)
    assert caught.value.code == ErrorCode.CANNOT_READ


def test_a_stick_that_knows_no_modes_takes_files_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """FAT and exFAT: one rule for the whole stick, and every other mode is refused to its owner."""

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    before = os.umask(0)
    try:
        (tmp_path / "photos.db").touch(0o777)
        monkeypatch.setattr(os, "fchmod", refuse)
        monkeypatch.setattr(os, "chmod", refuse)
        private_folder(tmp_path / "stick" / "backups")
        assert private_file(tmp_path / "stick" / "backups" / "glimmer.db")
        assert private_file(tmp_path / "photos.db")
    finally:
        os.umask(before)


def test_what_is_anothers_is_not_taken_for_such_a_stick(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    (tmp_path / "photos.db").touch()
    (tmp_path / "photos.db").chmod(0o666)
    monkeypatch.setattr(os, "fchmod", refuse)
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    with pytest.raises(Known) as told:
        private_file(tmp_path / "photos.db")
    assert told.value.code is ErrorCode.CANNOT_WRITE


def test_a_disk_that_does_not_sync_folders_takes_files_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(number: int) -> None:
        def refused(_handle: int) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(os, "fsync", refused)

    refuse(errno.EINVAL)
    files.remember_name(tmp_path)
    refuse(errno.EIO)
    with pytest.raises(OSError, match="Input/output"):
        files.remember_name(tmp_path)
