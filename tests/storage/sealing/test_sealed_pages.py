"""A damaged sealed file, read page by page: whole pages say what they said, others nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from glimmer_desktop.storage.driver import connect
from glimmer_desktop.storage.sealing import keys, sealed_pages
from glimmer_desktop.storage.torn_file import TornFile, torn_file
from sealed_journal import PLAIN, files_with

SIZE = sealed_pages.SIZE
ROWS = [(number, f"light on the stairs {number} " * 12) for number in range(1, 900)]


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Path]:
    """A sealed file of more pages than are decrypted at once."""
    path = tmp_path / "made.db"
    path.touch()
    keys.hold(path, keys.DataKey(bytes(range(32))))
    with closing(connect(path, "rw")) as sealed:
        sealed.execute("CREATE TABLE said (id INTEGER PRIMARY KEY, text)")
        sealed.execute("BEGIN")
        sealed.executemany("INSERT INTO said VALUES (?, ?)", ROWS)
        sealed.execute("COMMIT")
    assert path.stat().st_size > sealed_pages.CHUNK * SIZE
    yield path
    keys.forget(path)


def read(path: Path) -> dict[int, list[tuple[int, object]]]:
    """The rows of each leaf that can be read."""
    with torn_file(path) as torn:
        return {number: rows for number in range(2, torn.pages + 1) if (rows := leaf(torn, number))}


def leaf(torn: TornFile, number: int) -> list[tuple[int, object]]:
    page = torn.page(number)
    if page is None or page.is_inner:
        return []
    return [(row, values[1]) for row, values in page.rows]


def all_of(pages: dict[int, list[tuple[int, object]]]) -> list[tuple[int, object]]:
    return [row for number in sorted(pages) for row in pages[number]]


def test_it_says_what_sqlcipher_says_and_leaves_nothing(made: Path) -> None:
    with torn_file(made) as torn:
        assert torn.page(1) is not None
        assert files_with(made.parent, b"light on", PLAIN) == []
    assert all_of(read(made)) == ROWS
    assert list(made.parent.iterdir()) == [made]


def test_a_page_with_a_wrong_bit_or_in_a_wrong_place_is_lost_alone(made: Path) -> None:
    whole, data = read(made), bytearray(made.read_bytes())
    flipped, one, other = sorted(whole)[3], sorted(whole)[5], sorted(whole)[-3]
    data[(flipped - 1) * SIZE + 100] ^= 1
    first, second = (slice((number - 1) * SIZE, number * SIZE) for number in (one, other))
    data[first], data[second] = data[second], data[first]
    made.write_bytes(data[:-9])
    gone = {flipped, one, other, max(whole)}
    assert read(made) == {number: rows for number, rows in whole.items() if number not in gone}


def test_without_its_salt_everything_can_still_be_read(made: Path) -> None:
    data = bytearray(made.read_bytes())
    data[:16] = os.urandom(16)
    made.write_bytes(data)
    assert all_of(read(made)) == ROWS


def test_with_another_key_nothing_is_read(made: Path) -> None:
    keys.hold(made, keys.DataKey(bytes(32)))
    assert read(made) == {}
