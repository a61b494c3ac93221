"""Tables as text: CSV with commas, semicolons or tabs, row by row."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

from glimmer_desktop.domain.whys import Cause, Why
from glimmer_desktop.exchange.archive import Refused
from glimmer_desktop.exchange.json_values import ReadBytes
from glimmer_desktop.exchange.moment_json import Mistake
from glimmer_desktop.exchange.tree import TEXT_LIMIT, Tree, as_text, start_of

_SIGNS: Final = ",;\t"
_MOST_COLUMNS: Final = 200
_LONGEST_NAME: Final = 60
_PIECE: Final = 1 << 18
_WIDE: Final = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, the names being the first; a column it does not have is empty."""

    number: int
    names: Sequence[str]
    cells: Sequence[str]

    @property
    def place(self) -> Why:
        return Why(f"row {self.number}", Cause.ROW, number=self.number)

    def __getitem__(self, name: str) -> str:
        place = self.names.index(name) if name in self.names else len(self.cells)
        return self.cells[place] if place < len(self.cells) else ""


def header_of(tree: Tree, name: str) -> tuple[str, ...]:
    """The names of the columns, as they are written; none of what is no table."""
    start = start_of(tree, name)
    wide = start[:2] in _WIDE
    line = start[: len(start) & ~1] if wide else start.partition(b"\n")[0]
    try:
        first = as_text(line).partition("\n")[0]
        return tuple(cell.strip() for cell in next(_cells([first]), []))
    except (Mistake, csv.Error):
        return ()


def is_table(tree: Tree, name: str) -> bool:
    """Whether it looks like one: a row of short names, each another, and one that is as long."""
    names = header_of(tree, name)
    short = all(0 < len(cell) <= _LONGEST_NAME for cell in names)
    if len(names) < 2 or len(set(names)) < len(names) or not short:
        return False
    try:
        first = next(rows_of(tree, name), None)
    except (Mistake, Refused):
        return False
    return first is not None and len(first.cells) == len(names)


def rows_of(tree: Tree, name: str) -> Iterator[Row]:
    """Every line under the first that is not empty, as it is read. Raises Refused, Mistake."""
    with tree.opened(name) as read:
        cells = _cells(_lines(read))
        try:
            names = [name.strip() for name in next(cells, [])]
            if len(names) > _MOST_COLUMNS:
                raise Refused(f"the table has more than {_MOST_COLUMNS} columns")
            for number, found in enumerate(cells, start=2):
                if any(cell.strip() for cell in found):
                    yield Row(number, names, found)
        except csv.Error as error:
            raise Mistake(f"the table is broken ({error})") from None


def _lines(read: ReadBytes) -> Iterator[str]:
    """Each with its end, which is of one kind."""
    start = read(2)
    coding = codecs.getincrementaldecoder("utf-16" if start in _WIDE else "utf-8-sig")()
    decoder = io.IncrementalNewlineDecoder(coding, translate=True)
    held = ""
    for piece in chain((start,), iter(lambda: read(_PIECE), b""), (b"",)):
        try:
            held += decoder.decode(piece, final=not piece)
        except UnicodeDecodeError:
            raise Mistake(Why("it is not UTF-8 text", Cause.NOT_TEXT)) from None
        *whole, held = held.split("\n")
        yield from (f"{line}\n" for line in whole)
        if len(held) > TEXT_LIMIT:
            raise Mistake("a line in it is too long")
    if held:
        yield held


def _cells(lines: Iterable[str]) -> Iterator[list[str]]:
    csv.field_size_limit(max(csv.field_size_limit(), TEXT_LIMIT))
    lines = iter(lines)
    first = next(lines, "")
    return csv.reader(chain((first,), lines), delimiter=_sign(first))


def _sign(header: str) -> str:
    return max(_SIGNS, key=header.count)
