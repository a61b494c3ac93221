"""What windows remember: a broken file is as good as none."""

from __future__ import annotations

from pathlib import Path

import pytest

from glimmer_desktop.app.window_memory import WindowMemory


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"\xff\xfe", b"[" * 100_000, b'{"started": "yes", "main geometry": 7}']
)
def test_a_broken_file_is_nothing_remembered(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "windows.json"
    path.write_bytes(content)
    memory = WindowMemory(path)
    assert not memory.geometry("main")
    assert memory.first_time("started")
    assert not WindowMemory(path).first_time("started")


def test_a_word_is_kept_and_anything_else_is_none(tmp_path: Path) -> None:
    path = tmp_path / "windows.json"
    WindowMemory(path).keep_word("view", "list")
    assert WindowMemory(path).word("view") == "list"
    assert WindowMemory(path).word("other") == ""
    path.write_bytes(b'{"view": ["list"]}')
    assert WindowMemory(path).word("view") == ""
