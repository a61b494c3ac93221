"""A table that spreadsheets read, and no cell of which they reckon with (B25)."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glimmer_desktop.domain.moment import Face
from glimmer_desktop.exchange.csv_table import COLUMNS, CsvTable, as_typed, safe
from glimmer_desktop.exchange.moment_json import FIELDS
from glimmer_desktop.exchange.told import without_controls
from going_out import FIRST, SECOND, Format, saying
from hostile_texts import FORMULAS

pytestmark = pytest.mark.bar("B25")

TABLE = Format("out.csv", CsvTable)
SIGNS = "=+-@\u2212\uff1d\uff0b\uff0d\uff20"


def rows(path: Path, delimiter: str = ",") -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=delimiter))


def is_live(cell: str) -> bool:
    """What any spreadsheet might take for a formula, however it trims."""
    if cell.startswith(("\t", "\r")):
        return True
    seen = "".join(one for one in cell if one.isprintable() and not one.isspace())
    return seen[:1] != "'" and seen.lstrip('"')[:1] in tuple(SIGNS)


def test_there_are_a_hundred_payloads() -> None:
    assert len(FORMULAS) >= 100


def test_no_cell_is_live(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    TABLE.put(path, *(saying(text, number) for number, text in enumerate(FORMULAS)))
    cells = [cell for row in rows(path) for cell in row]
    assert len(cells) == (len(FORMULAS) + 1) * len(COLUMNS)
    assert [cell for cell in cells if is_live(cell)] == []


def test_it_would_be_live_without_care_and_is_not_with_it() -> None:
    for text in FORMULAS:
        split = re.split('[;\\t\\r\\n]|",', text)
        assert any(map(is_live, [text, *split])) or "'=" in text
        assert not is_live(safe(text))


@given(st.text("=-+'@; \t\n\"a|!\uff1d\u200b", max_size=14))
def test_what_was_typed_comes_back_without_the_quotes_of_ours(text: str) -> None:
    assert as_typed(safe(text)) == text
    assert not is_live(safe(text))


def test_every_formula_comes_back_as_words() -> None:
    for text in FORMULAS:
        assert as_typed(safe(text)) == without_controls(text)


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_none_is_live_where_other_signs_end_a_cell(tmp_path: Path, delimiter: str) -> None:
    path = tmp_path / "out.csv"
    texts = [text for text in FORMULAS if "\n" not in text and '"' not in text]
    TABLE.put(path, *(saying(text, number) for number, text in enumerate(texts)))
    cells = [cell for row in rows(path, delimiter) for cell in row]
    assert [cell for cell in cells if is_live(cell)] == []


def test_plain_words_are_as_they_were_typed(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    text = 'tea, "very" hot;\n- milk\n- a + b = c\n1986 – a year'
    TABLE.put(path, replace(SECOND, text=text))
    head, row = rows(path)
    assert tuple(head) == COLUMNS
    assert row[COLUMNS.index("text")] == text


def test_a_row_has_every_field_in_words(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    said = replace(SECOND, faces=(Face.ON_GUARD, Face.LIVELY), cues=("warm", "slow"), private=True)
    TABLE.put(path, replace(said, surprise=False))
    _, row = rows(path)
    told = dict(zip(COLUMNS, row, strict=True))
    assert set(FIELDS) < set(COLUMNS)
    assert (told["date"], told["time"]) == ("2026-11-22", "12:00")
    assert told["noticed_at"] == "2026-11-22T12:00:00+00:00"
    assert (told["faces"], told["cues"]) == ("on-guard | lively", "warm | slow")
    assert (told["private"], told["close"], told["surprise"]) == ("yes", "", "no")
    assert (told["photos"], told["strength"], told["id"]) == ("1", "", SECOND.id)


def test_spreadsheets_are_told_that_it_is_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    TABLE.put(path, FIRST)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
