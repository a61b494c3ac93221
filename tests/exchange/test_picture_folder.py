"""Which files of a folder are pictures to bring in."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from glimmer_desktop.domain.errors import ErrorCode, Known
from glimmer_desktop.exchange.picture_folder import PictureFolder
from memory_journal import png


def test_pictures_by_name_or_by_what_they_are(tmp_path: Path) -> None:
    for name in ("b.JPG", "a.png", "later/c.webp", "later/d.heic", "no ending", "wrong.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(png())
    (tmp_path / "film.mp4").write_bytes(b"\0\0\0\x18ftypmp42")
    (tmp_path / "sound.wav").write_bytes(b"RIFF\0\0\0\0WAVEfmt ")
    (tmp_path / ".hidden.jpg").write_bytes(png())
    (tmp_path / ".trash").mkdir()
    (tmp_path / ".trash" / "old.jpg").write_bytes(png())
    found = [str(path.relative_to(tmp_path)) for path in PictureFolder().files(tmp_path)]
    assert found == ["a.png", "b.JPG", "no ending", "wrong.txt", "later/c.webp", "later/d.heic"]


def test_links_are_not_followed_and_pipes_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "album").mkdir()
    (tmp_path / "a.jpg").write_bytes(png())
    (tmp_path / "album" / "link.jpg").symlink_to(tmp_path / "a.jpg")
    (tmp_path / "album" / "round").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "album" / "pipe.jpg")
    assert PictureFolder().files(tmp_path / "album") == []


def test_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for place in (tmp_path / "gone", tmp_path / "file"):
        with pytest.raises(Known) as caught:
            PictureFolder().files(place)
        assert caught.value.code is ErrorCode.CANNOT_READ
    assert PictureFolder().changed_at(tmp_path / "gone") is None
