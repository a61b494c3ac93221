from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cli.conftest import Heard, Typed


def test_backup_says_what_and_where(typed: Typed, heard: Heard, tmp_path: Path) -> None:
    assert typed("backup") == 0
    assert heard.said == "There is nothing to back up yet.\n"
    typed("note", "tea")
    assert typed("backup") == 0
    assert heard.said.startswith("1 moment and 0 photos backed up (0 new) and checked: ")
    assert Path(heard.said.split("checked: ")[1].strip()).is_file()
    assert typed("backup", tmp_path / "stick") == 0
    assert len(list((tmp_path / "stick").iterdir())) >= 1


def test_a_backup_into_a_file_is_one_sentence(typed: Typed, heard: Heard, tmp_path: Path) -> None:
    typed("note", "tea")
    (tmp_path / "file").write_text("")
    assert typed("backup", tmp_path / "file") == 1
    assert "it is a file, not a folder" in heard.complaints
    assert heard.complaints.count("\n") == 1
