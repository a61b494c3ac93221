"""docs/practice.md answers for every idea, and what it and docs/keys.md name is there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "practice.md").read_text(encoding="utf-8")
SOURCE = ROOT / "src" / "glimmer_desktop"

IDEAS = {"R": 69, "P": 21, "S": 11}
"""How many of each kind the field notes number."""
OPEN = "## Not here yet"
"""The section that says in sentences what is not built, or not wholly."""

_NUMBERS = re.compile(r"\b([RPS])(\d+)(?: to [RPS](\d+))?")
_IN_CODE = re.compile(r"`([^`\n]+)`")
_ROOMS = re.compile(r"(?:app|cli|domain|exchange|services|settings|storage|system|ui)/[\w/.]+")


def numbers(text: str) -> set[str]:
    """Every number that a text names; of `R51 to R60` all ten."""
    return {
        f"{kind}{number}"
        for kind, first, last in _NUMBERS.findall(text)
        for number in range(int(first), int(last or first) + 1)
    }


def rows() -> list[list[str]]:
    """The cells of each row that stands for an idea."""
    lines = [line.strip("|").split(" | ") for line in PAGE.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line] for line in lines if len(line) == 4]


def named_tests() -> Iterator[tuple[Path, str]]:
    """Each file and what is looked for in it ("" for the whole); `::name` goes on in the last."""
    file = ROOT
    for said in _IN_CODE.findall(PAGE):
        path, *names = said.split("::")
        if path and not path.startswith("tests/"):
            continue
        file = ROOT / path if path else file
        yield from ((file, name) for name in names or [""])


def test_every_idea_is_answered_for() -> None:
    answered = numbers(" ".join(row[0] for row in rows())) | numbers(PAGE.split(OPEN)[1])
    every = {f"{kind}{number}" for kind, last in IDEAS.items() for number in range(1, last + 1)}
    assert sorted(every - answered) == []
    assert sorted(answered - every) == []


def test_every_row_says_what_where_and_how_it_would_be_seen_to_fail() -> None:
    assert [row[:2] for row in rows() if not all(row[1:])] == []


def test_every_named_test_is_there() -> None:
    gone = [
        f"{file.relative_to(ROOT)}::{name}"
        for file, name in named_tests()
        if not file.exists()
        or (name and not re.search(rf"(?:def|class) {name}\b", file.read_text(encoding="utf-8")))
    ]
    assert gone == []


def test_every_walk_by_keys_is_walked() -> None:
    keys = (ROOT / "docs" / "keys.md").read_text(encoding="utf-8")
    said = [code for code in _IN_CODE.findall(keys) if "test" in code]
    assert len(said) > 15
    for code in said:
        path, _, name = code.partition("::")
        file = ROOT / path if path.startswith("tests/") else ROOT / "tests" / "desktop" / path
        assert file.exists(), code
        assert not name or f"def {name}(" in file.read_text(encoding="utf-8"), code


def test_every_named_place_is_there() -> None:
    said = [path for code in _IN_CODE.findall(PAGE) for path in _ROOMS.findall(code.split("::")[0])]
    places = [path for path in said if f"tests/{path}" not in PAGE or (SOURCE / path).exists()]
    assert len(places) > 50
    assert [path for path in places if not (SOURCE / path).exists()] == []
