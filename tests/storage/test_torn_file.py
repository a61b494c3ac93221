"""Read page by page, a file says what SQLite says; and nothing in it can do harm."""

from __future__ import annotations

import random
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from pysqlite3 import dbapi2 as driver

from glimmer_desktop.storage.torn_file import Page, TornFile, torn_file

VALUES: tuple[Any, ...] = (
    *(None, 0, 1, -1, 127, -129, 40_000, -9_000_000, 2**31, -(2**40), 2**47 + 5, 2**62, -(2**63)),
    *(0.5, "", "tea", "\N{SNOWMAN}" * 900, "x" * 70_000, b"", b"\x00\xff" * 5000),
)


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A table with numbers and one without, each with inner pages and large values."""
    path = tmp_path / "made.db"
    with closing(driver.connect(str(path), isolation_level=None)) as plain:
        plain.execute("CREATE TABLE numbered (id INTEGER PRIMARY KEY, one, two)")
        plain.execute("CREATE TABLE keyed (key INTEGER PRIMARY KEY, one, two) WITHOUT ROWID")
        plain.execute("BEGIN")
        for number in range(600):
            row = (VALUES[number % len(VALUES)], f"row {number}")
            plain.execute("INSERT INTO numbered VALUES (?, ?, ?)", (number * 3 - 50, *row))
            plain.execute("INSERT INTO keyed VALUES (?, ?, ?)", (number * 3 - 50, *row))
        plain.execute("DELETE FROM numbered WHERE id % 7 = 0")
        plain.execute("COMMIT")
    return path


def pages_of(file: TornFile, root: int) -> list[Page]:
    found, waiting = [], [root]
    while waiting:
        page = file.page(waiting.pop())
        assert page is not None
        found.append(page)
        waiting += page.children
    return found


def test_it_says_what_sqlite_says(made: Path) -> None:
    with closing(driver.connect(str(made))) as plain:
        roots = dict(plain.execute("SELECT name, rootpage FROM sqlite_master"))
        told = {name: Counter(plain.execute(f"SELECT * FROM {name}")) for name in roots}
    with torn_file(made) as file:
        numbered = pages_of(file, roots["numbered"])
        keyed = pages_of(file, roots["keyed"])
    assert all(page.whole for page in (*numbered, *keyed))
    assert len(numbered) > 10
    assert any(page.is_inner for page in keyed)
    read = Counter((number, *row[1:]) for page in numbered for number, row in page.rows)
    assert read == told["numbered"]
    assert Counter(row for page in keyed for _, row in page.rows) == told["keyed"]


def test_a_page_that_lost_rows_is_not_whole(made: Path) -> None:
    with torn_file(made) as file:
        leaf = next(n for n in range(2, file.pages) if (p := file.page(n)) and len(p.rows) > 1)
        rows = file.page(leaf)
    assert rows is not None
    data = bytearray(made.read_bytes())
    data[(leaf - 1) * 4096 + 3 : (leaf - 1) * 4096 + 5] = b"\x00\x01"
    made.write_bytes(data)
    with torn_file(made) as file:
        page = file.page(leaf)
    assert page is not None
    assert len(page.rows) == 1
    assert not page.whole


@pytest.mark.parametrize("seed", range(20))
def test_whatever_stands_there_is_read_or_passed_over(made: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(made.read_bytes())
    for _ in range(300):
        data[chance.randrange(len(data))] = chance.randrange(256)
    start = chance.randrange(len(data))
    data[start : start + 9000] = chance.randbytes(9000)
    made.write_bytes(data[: chance.randrange(len(data) // 2, len(data))])
    with torn_file(made) as file:
        read = [file.page(number) for number in range(file.pages + 2)]
    assert sum(len(page.rows) for page in read if page is not None) > 100


@pytest.mark.parametrize("said", [b"", b"Dear diary", b"\xff" * 5000, bytes(9000)])
def test_what_is_no_such_file_has_no_rows(tmp_path: Path, said: bytes) -> None:
    (tmp_path / "other.db").write_bytes(said)
    with torn_file(tmp_path / "other.db") as file:
        assert not any(page and page.rows for page in map(file.page, range(file.pages + 1)))
