"""Moments as a table: one row each, for spreadsheets. No cell is ever taken for a formula.

A cell that begins as a formula does gets a quote in front (B25), which `as_typed` takes away again.
Controls become one sign, and lists one cell: what must come back letter for letter is JSON.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import IO, Final

from glimmer_desktop.domain.moment import Moment, Photo
from glimmer_desktop.exchange.moment_json import FIELDS
from glimmer_desktop.exchange.told import without_controls
from glimmer_desktop.services.going_out import Takes
from glimmer_desktop.settings.new_files import new_file

COLUMNS: Final = ("date", "time", *(field for field in FIELDS if field != "id"), "id")
"""The names of the first row: the day and the time by the clock of where it was, then the fields
as JSON has them; of pictures, how many there are."""
BETWEEN: Final = " | "
"""Stands between the entries of one list."""

_FORMULA: Final = (
    "[=+\\-@\N{MINUS SIGN}\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}"
    "\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}]"
)
_UNSEEN: Final = (
    "[\\s\N{ZERO WIDTH SPACE}-\N{RIGHT-TO-LEFT MARK}\N{LEFT-TO-RIGHT EMBEDDING}-"
    "\N{RIGHT-TO-LEFT OVERRIDE}\N{WORD JOINER}-\u206f\N{ZERO WIDTH NO-BREAK SPACE}"
    "\N{SOFT HYPHEN}\N{REPLACEMENT CHARACTER}'\"]*"
)
"""What a program may pass over before it looks for a formula."""
_BEGINS: Final = re.compile(f"\\A(?:{_UNSEEN}{_FORMULA}|'*[\t\r])")
_LIST: Final = "(?![+\\-] [^|!(\n]*$)"
"""A line of a list ("- milk") stays as it is."""
_WITHIN: Final = "([;\t\n][ \\t]*)"
"""A program that takes semicolons, tabs or lines for the ends of cells finds a cell behind it."""
_GOES_ON: Final = f"{_LIST}(?='*{_FORMULA})"
"""Quotes that were typed before a formula do not count: one more, or one less, stands there."""
_BEGINS_WITHIN: Final = re.compile(f"{_WITHIN}{_GOES_ON}", re.MULTILINE)
_QUOTED_WITHIN: Final = re.compile(f"{_WITHIN}'{_GOES_ON}", re.MULTILINE)


class CsvTable:
    """`services.going_out.Writes` for `.csv`: UTF-8 with a mark, as spreadsheets want it."""

    @contextmanager
    def write(self, path: Path) -> Iterator[Rows]:
        with new_file(path) as file:
            yield Rows(file)


class Rows:
    """`services.going_out.Pages`."""

    takes = Takes.NONE
    oldest_first = False

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._put(COLUMNS, "utf-8-sig")

    def add_photo(self, photo: Photo, data: bytes) -> None:
        """There is no room for it here."""

    def add(self, moment: Moment) -> None:
        at = moment.noticed_at
        day = (at.date().isoformat(), at.time().isoformat("minutes"))
        self._put((*day, *(_cell(field, getattr(moment, field)) for field in COLUMNS[2:])))

    def finish(self) -> None:
        """Nothing stands at the end."""

    def _put(self, cells: tuple[str, ...], encoding: str = "utf-8") -> None:
        line = io.StringIO(newline="")
        csv.writer(line, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(cells)
        self._file.write(line.getvalue().encode(encoding))


def safe(cell: str) -> str:
    """The text so that no spreadsheet reckons with it."""
    if not cell:  # as most are
        return cell
    quoted = _BEGINS_WITHIN.sub(r"\1'", without_controls(cell))
    return f"'{quoted}" if _BEGINS.match(quoted) else quoted


def as_typed(cell: str) -> str:
    """The text out of a cell that `safe` made, for who reads such a table."""
    if cell.startswith("'") and _BEGINS.match(cell[1:]):
        cell = cell[1:]
    return _QUOTED_WITHIN.sub(r"\1", cell)


def _cell(field: str, value: object) -> str:
    if field == "surprise" and value is False:
        return "no"  # which is not the same as nothing said
    if isinstance(value, tuple):
        if value and isinstance(value[0], Photo):
            return str(len(value))
        return safe(BETWEEN.join(_plain(one) for one in value))
    return safe(_plain(value))


def _plain(value: object) -> str:
    if value is None or value is False:
        return ""
    if value is True:
        return "yes"
    if isinstance(value, datetime):
        return value.isoformat()
    return value.value if isinstance(value, StrEnum) else str(value)
