from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from memory_journal import png

if TYPE_CHECKING:
    from cli.conftest import Heard, Typed


def album(folder: Path, count: int = 3) -> Path:
    folder.mkdir()
    for number in range(count):
        path = folder / f"IMG_2024050{number + 1}_101200.png"
        path.write_bytes(png(colour=(number, 9, 9)))
    return folder


def test_a_folder_of_pictures(typed: Typed, heard: Heard, tmp_path: Path) -> None:
    place = album(tmp_path / "camera")
    assert typed("import", place, "--dry-run") == 0
    told = "3 moments {}, with 3 photos, of 3 days from 1 May 2024 to 3 May 2024.\n"
    assert heard.said == told.format("would come in")
    assert heard.moments == 0
    assert typed("import", place) == 0
    assert heard.said == told.format("came in")
    assert heard.moments == 3
    assert (2, 3, "Pictures") in heard.steps
    assert typed("import", place) == 0
    assert heard.said == "0 moments came in; 3 photos already here.\n"
    typed("list", "on:2024-05-02")
    assert "Thu  2  10:12" in heard.said


def test_what_is_left_out_is_told_with_the_reason(
    typed: Typed, heard: Heard, tmp_path: Path
) -> None:
    place = album(tmp_path / "camera", 1)
    (place / "a\x1b[31m.jpg").write_text("no picture")
    assert typed("import", place) == 0
    assert heard.complaints.startswith("Left out: ")
    assert heard.complaints.endswith("since it is not a JPEG, PNG or WebP picture.\n")
    assert "\x1b" not in heard.complaints
    assert typed("import", place) == 0  # all that can come is here
    for number in range(25):
        (place / f"{number}.jpg").write_text("no picture")
    typed("import", place)
    assert heard.complaints.endswith("Left out as well: 6 files.\n")
    (tmp_path / "none").mkdir()
    (tmp_path / "none" / "a.jpg").write_text("no picture")
    assert typed("import", tmp_path / "none") == 1


def test_of_one_minute_together_and_without_a_date(
    typed: Typed, heard: Heard, tmp_path: Path
) -> None:
    place = tmp_path / "camera"
    place.mkdir()
    for number in range(2):
        path = place / f"{number}.png"
        path.write_bytes(png(colour=(number, 9, 9)))
        os.utime(path, (1_700_000_000, 1_700_000_000))
    assert typed("import", place, "--together") == 0
    assert heard.said == (
        "1 moment came in, with 2 photos, of 14 November 2023; "
        "2 photos without a date, by the day of the file.\n"
    )


def test_together_is_refused_where_it_has_no_say(
    typed: Typed, heard: Heard, tmp_path: Path
) -> None:
    typed("note", "tea")
    typed("export", tmp_path / "all.zip")
    assert typed("import", tmp_path / "all.zip", "--together") == 1
    assert "--together is for a folder of pictures. Nothing was changed." in heard.complaints


def test_stopped_nothing_comes(typed: Typed, heard: Heard, tmp_path: Path) -> None:
    heard.stop = True
    assert typed("import", album(tmp_path / "camera")) == 1
    assert heard.complaints == "Stopped. The journal is as it was.\n"
    heard.stop = False
    typed("status")
    assert "nothing kept yet" in heard.said
