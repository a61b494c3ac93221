from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diaries_made import DAY_ONE_ENTRY, JRNL_TEXT, MD5, PICTURE, alone, day_one, daylio, put
from glimmer_desktop.cli.parser import parse
from glimmer_desktop.cli.sentences import WrongUse
from glimmer_desktop.domain.moment import new_moment_id

if TYPE_CHECKING:
    from cli.conftest import Heard, Typed


def test_a_diary_is_told_kept_and_taken_back(typed: Typed, heard: Heard, tmp_path: Path) -> None:
    path = put(daylio(), tmp_path / "diary")
    told = (
        "2 moments {} from Daylio, with 1 photo, from 31 January 2025 to 1 February 2025.\n"
        "Moods kept as words: {}. With --mood MOOD=FACE one becomes a face.\n"
        "Kept as words under the text: Tags (1), Not in the file (1), Not brought in (1).\n"
        "Not taken along: goal_entry (1).\n"
    )
    assert typed("import", path, "--dry-run") == 0
    assert heard.said == told.format("would come in", "Wobbly (1), rad (1)")
    assert heard.moments == 0
    assert typed("import", path, "--mood", "rad=lively,settled", "--kind", "glimmer") == 0
    assert heard.said == told.format("came in", "Wobbly (1)")
    assert heard.moments == 2
    assert typed("import", path) == 0
    assert heard.said == "0 moments came in from Daylio; 2 moments already here.\n"
    typed("list", "face:lively", "face:settled", "kind:glimmer", "--json")
    assert '"noticed_at": "2025-02-01T09:00:00+01:00"' in heard.said
    assert typed("import", path, "--undo") == 0
    assert heard.said == "2 moments put into the bin.\n"
    typed("list")
    assert heard.said == "Nothing here.\n"


def test_what_glimmer_wrote_for_people_comes_back_and_is_no_diary(
    typed: Typed, heard: Heard, tmp_path: Path
) -> None:
    told = {"id": f'"{new_moment_id(0, 1)}"', "kind": '"trigger"', "close": "true"}
    times = dict.fromkeys(("noticed_at", "created_at", "changed_at"), '"2026-11-22T15:42:07+01:00"')
    front = "".join(f"{name}: {value}\n" for name, value in {**told, **times}.items())
    note = f"---\n{front}---\n\nLow \\*tide\\*\n".encode()
    path = put({"2026/2026-11-22 1542 Low tide.md": note}, tmp_path / "notes", packed=False)
    assert typed("import", path, "--dry-run") == 0
    assert heard.said == "1 moment would come in.\n"
    assert (typed("import", path), typed("import", path)) == (0, 0)
    assert heard.said == "0 moments came in; 1 moment already here.\n"
    typed("list", "kind:trigger", "is:close")
    assert "Low *tide*" in heard.said
    cells = {"id": new_moment_id(0, 2), "kind": "glimmer", "text": "'=1+1", "photos": "3"}
    cells |= {name: time.strip('"') for name, time in times.items()}
    table = put(alone(f"{','.join(cells)}\n{','.join(cells.values())}\n"), tmp_path / "table")
    assert typed("import", table) == 0
    assert heard.said == "1 moment came in.\n"
    assert heard.complaints == "3 photos left out: a table holds none. A .zip export has them.\n"
    assert typed("import", table, "--kind", "trigger") == 1
    assert "it is no diary of another program" in heard.complaints


def test_what_is_left_out_is_told_without_a_sign_that_a_terminal_obeys(
    typed: Typed, heard: Heard, tmp_path: Path
) -> None:
    made = {f"2026-01-{day:02}.md": b"x" for day in range(1, 3)}
    made |= {f"note \x1b[31m{number}.md": b"x" for number in range(25)}
    assert typed("import", put(made, tmp_path / "notes")) == 0
    assert heard.complaints.count("since it names no day") == 20
    assert heard.complaints.endswith("Left out as well: 5.\n")
    assert "\x1b" not in heard.complaints


def test_if_nothing_can_come_that_is_no_success(typed: Typed, tmp_path: Path) -> None:
    made = day_one({**DAY_ONE_ENTRY, "text": "", "tags": [], "photos": [], "location": None})
    assert typed("import", put({**made, "photos/x.png": PICTURE}, tmp_path / "one")) == 0
    empty = day_one({"creationDate": "2020-01-02T03:04:05Z"})
    assert typed("import", put(empty, tmp_path / "two")) == 1


def test_a_table_whose_columns_are_told(typed: Typed, heard: Heard, tmp_path: Path) -> None:
    path = put(alone("Tag;Was\n2026-01-02;Schnee\n"), tmp_path / "table")
    assert typed("import", path) == 1
    assert typed("import", path, "--column", "date=Tag", "--column", "text=Was") == 0
    assert heard.said == "1 moment came in from a table, of 2 January 2026.\n"


def test_our_own_exports_come_in_as_ever(typed: Typed, heard: Heard, tmp_path: Path) -> None:
    typed("note", "tea")
    for name in ("all.zip", "all.json"):
        typed("export", tmp_path / name)
        assert typed("import", tmp_path / name) == 0
        assert heard.said == "0 moments came in; 1 moment already here.\n"
        assert typed("import", tmp_path / name, "--undo") == 1
        assert "no diary of another program" in heard.complaints


def test_what_has_no_say_in_it_is_refused(typed: Typed, heard: Heard, tmp_path: Path) -> None:
    path = put(alone(JRNL_TEXT), tmp_path / "jrnl")
    assert typed("import", path, "--together") == 1
    assert "--together is for a folder of pictures" in heard.complaints
    (tmp_path / "camera").mkdir()
    assert typed("import", tmp_path / "camera", "--mood", "rad=lively") == 1


@pytest.mark.parametrize(
    ("option", "why"),
    [
        (("--mood", "rad"), "such as rad=lively"),
        (("--mood", "rad=happy"), "there is no face “happy”"),
        (("--column", "when=Tag"), "the parts are date, time"),
        (("--kind", "joy"), "there is no kind “joy”"),
        (("--undo", "--dry-run"), "--undo goes with PATH and --column alone"),
    ],
)
def test_options_that_cannot_be(option: tuple[str, ...], why: str, tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match=why):
        parse(["import", "x", *option], tmp_path)


def test_a_mood_may_have_any_name() -> None:
    command = parse(["import", "x", "--mood", "so = so=not-sure, restful"], Path("/")).command
    ((name, faces),) = command.diary.moods  # type: ignore[union-attr]
    assert (name, [str(face) for face in faces]) == ("so = so", ["not-sure", "restful"])


def test_photos_of_day_one(typed: Typed, heard: Heard, tmp_path: Path) -> None:
    made = day_one(DAY_ONE_ENTRY, photos={f"photos/{MD5}.png": PICTURE})
    assert typed("import", put(made, tmp_path / "one", packed=False)) == 0
    assert heard.said.startswith("1 moment came in from Day One, with 1 photo, of 3 May 2024.\n")
    typed("list", "has:photo", "is:close", "--json")
    assert "Café am Ufer" in heard.said
