"""docs/trust.md: each bar has its rows, told by tests that are there, or is open."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import trusting
from bars import BARS
from trust_page import (
    NOT_YET,
    OPEN,
    PAGE,
    RED,
    TABLE,
    Row,
    marked,
    merged,
    rows_from,
    rows_of,
    table,
)

HERE = "tests/test_trusting.py::test_a_row_is_read_as_it_was_written"
GONE = "tests/test_trusting.py::test_that_was_taken_out"
MARK = "pytest.mark.bar"
SOME_TESTS = f"""
import pytest

@{MARK}("B1")
@pytest.mark.parametrize("number", [1, 2])
def test_held(number, figure):
    figure(str(number) + " of 2")

@{MARK}("B2", part="words")
@{MARK}("B3")
def test_fallen(so_far):
    so_far(1, 2)
    raise ValueError

@{MARK}("B4")
def test_left_out():
    pytest.skip("not here")
"""
ALL_OF_A_FILE = f"""
import pytest
pytestmark = [pytest.mark.timeout(500), {MARK}("B8", part="a (large) " "part")]

def test_one(): ...

@{MARK}("B13")
def test_two(): ...

def not_a_test(): ...
"""


def written(*rows: Row) -> str:
    return TABLE.made(table(rows))


def test_a_row_is_read_as_it_was_written() -> None:
    measured = Row("B1", HERE, "", "1,000 kills, 0 lost", 1234, "2026-11-30")
    in_part = Row("B1", HERE, "words (alone)", "green", 3, "2026-11-30")
    rows = [measured, in_part, Row("B2", HERE)]
    assert rows_of(written(*rows)) == rows


def test_every_bar_is_told_and_those_without_a_test_are_open() -> None:
    said = written(Row("B1", HERE, "", "green", 1, "2026-11-30"))
    assert [line.split(" | ")[0] for line in said.splitlines()[3:-1]] == [
        f"| {bar}" for bar in BARS
    ]
    assert said.count(OPEN) == len(BARS) - 1


def test_what_is_told_anew_takes_the_place_of_what_was() -> None:
    named = [Row("B3", HERE, "now a part"), Row("B2", HERE), Row("B1", HERE)]
    old = [Row("B1", HERE, "", "40", 1, "2026-11-01"), Row("B3", HERE, "", "30", 2, "2026-11-01")]
    new = [Row("B1", HERE, "", "1,000", 60, "2026-11-30")]
    third = Row("B3", HERE, "now a part", "30", 2, "2026-11-01")
    assert merged(named, old, new) == [new[0], named[1], third]


def test_a_test_that_is_gone_tells_nothing() -> None:
    assert merged([], [Row("B1", GONE, "", "green", 1, "2026-11-01")], []) == []


@pytest.mark.parametrize(
    ("told", "red", "said"),
    [
        ([], False, "green"),
        (["200 states, 0 lost"], False, "200 states, 0 lost"),
        (["a", "b", "a"], False, "a; b"),
        (["a"], True, RED),
    ],
)
def test_what_a_test_told_in_a_few_words(told: list[str], red: bool, said: str) -> None:
    one = {"bar": "B1", "test": HERE, "part": "", "told": told, "red": red, "seconds": 2.4}
    assert rows_from(json.dumps([one]), "today") == [Row("B1", HERE, "", said, 2, "today")]


def test_a_run_writes_what_its_tests_told(tmp_path: Path) -> None:
    """Also those that fail, and one row for all parameters of a test."""
    (tmp_path / "conftest.py").write_text('pytest_plugins = ("bars",)\n', encoding="utf-8")
    (tmp_path / "test_some.py").write_text(SOME_TESTS, encoding="utf-8")
    command = (sys.executable, "-m", "pytest", "--rootdir", str(tmp_path), "-p", "no:cacheprovider")
    done = subprocess.run(
        [*command, "--bars-into", str(tmp_path), str(tmp_path)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stdout
    rows = rows_from((tmp_path / "told.json").read_text(encoding="utf-8"), "today")
    assert [(row.bar, row.test, row.part, row.told) for row in rows] == [
        ("B1", "test_some.py::test_held", "", "1 of 2; 2 of 2"),
        ("B3", "test_some.py::test_fallen", "", RED),
        ("B2", "test_some.py::test_fallen", "words", RED),
        ("B4", "test_some.py::test_left_out", "", RED),
    ]
    assert list(tmp_path.glob("*.far")) == []


def test_a_test_names_its_bar_by_itself_or_with_all_of_its_file(tmp_path: Path) -> None:
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_all.py").write_text(ALL_OF_A_FILE, encoding="utf-8")
    assert marked(tmp_path / "tests") == [
        Row("B8", "tests/test_all.py::test_one", "a (large) part"),
        Row("B8", "tests/test_all.py::test_two", "a (large) part"),
        Row("B13", "tests/test_all.py::test_two"),
    ]


def test_one_bar_is_its_own_tests_and_none_is_run_twice() -> None:
    tests = trusting.tests_of("B1")
    assert "tests/trust/test_kill.py::test_a_killed_command_keeps_all_or_nothing" in tests
    assert tests[0] not in trusting.tests_of("B22")
    assert trusting.tests_of("B1", [Row("B1", tests[0], "", "green", 1, "today")]) == tests[1:]


def test_the_rest_is_what_was_never_run_in_full_or_was_red() -> None:
    tests = trusting.tests_of("B1")
    rows = [Row("B1", one, "", told) for one, told in zip(tests, (NOT_YET, "2 lost"), strict=False)]
    assert trusting.settled([*rows, Row("B2", HERE, "", RED)]) == rows[1:]
    assert trusting.tests_of("B1", trusting.settled(rows)) == [tests[0], *tests[2:]]


def test_the_page_names_only_tests_that_are_there() -> None:
    rows = rows_of(PAGE.read_text(encoding="utf-8"))
    assert rows
    assert {(row.bar, row.test) for row in rows} <= {(row.bar, row.test) for row in marked()}
    assert [row for row in rows if row.told == RED] == []


def test_a_figure_on_the_page_was_measured() -> None:
    for row in rows_of(PAGE.read_text(encoding="utf-8")):
        assert (row.told == NOT_YET) == (row.seconds is None) == (not row.on), row
