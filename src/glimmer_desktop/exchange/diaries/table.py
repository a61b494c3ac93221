"""Tables as text: CSV with commas, semicolons or tabs, row by row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from glimmer_desktop.exchange.archive import Refused
from glimmer_desktop.exchange.diaries.tree import TEXT_LIMIT, Tree, as_text, start_of
from glimmer_desktop.exchange.moment_json import Mistake

_SIGNS: Final = ",;\t"
_MOST_COLUMNS: Final = 200


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, the names being the first; a column it does not have is empty."""

    number: int
    names: Sequence[str]
    cells: Sequence[str]

    def __getitem__(self, name: str) -> str:
        place = self.names.index(name) if name in self.names else len(self.cells)
        return self.cells[place] if place < len(self.cells) else ""


def header_of(tree: Tree, name: str) -> tuple[str, ...]:
    """The names of the columns, as they are written; none of what is no table."""
    start = start_of(tree, name)
    wide = start[:2] in (b"\xff\xfe", b"\xfe\xff")
    line = start[: len(start) & ~1] if wide else start.partition(b"\n")[0]
    try:
        first = as_text(line).partition("\n")[0]
        return tuple(cell.strip() for cell in next(_cells(first, _sign(first)), []))
    except (Mistake, csv.Error):
        return ()


def rows_of(tree: Tree, name: str) -> Iterator[Row]:
    """Every line under the first that is not empty. Raises Refused, Mistake."""
    text = as_text(tree.whole(name, TEXT_LIMIT))
    cells = _cells(text, _sign(text.partition("\n")[0]))
    try:
        names = [name.strip() for name in next(cells, [])]
        if len(names) > _MOST_COLUMNS:
            raise Refused(f"the table has more than {_MOST_COLUMNS} columns")
        for number, found in enumerate(cells, start=2):
            if any(cell.strip() for cell in found):
                yield Row(number, names, found)
    except csv.Error as error:
        raise Mistake(f"the table is broken ({error})") from None


def _cells(text: str, sign: str) -> Iterator[list[str]]:
    csv.field_size_limit(max(csv.field_size_limit(), TEXT_LIMIT))
    return csv.reader(io.StringIO(text, newline=""), delimiter=sign)


def _sign(header: str) -> str:
    return max(_SIGNS, key=header.count)
