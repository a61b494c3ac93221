"""Every row of the store's tables that a damaged file still has.

Pages are found the way SQLite finds them, from the schema down. Those to which no way leads any
more are known by what their rows look like: no two tables of ours look alike, but for pairs that
are told apart later by what they point to.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Integer, LargeBinary, Table

from glimmer_desktop.domain.moment import Face, Family
from glimmer_desktop.domain.own_map import Part
from glimmer_desktop.storage import tables
from glimmer_desktop.storage.rows import FROM, NOW
from glimmer_desktop.storage.torn_file import Page, Row, TornFile, Value
from glimmer_desktop.storage.versions import KNOWN_VERSIONS

_IDS = "sqlite_autoindex_moments_"
"""Of the columns that are unique in moments; one of these indexes has all ids."""
_ADDED: Mapping[str, tuple[Value, ...]] = {"words": (None,), "moments": (b"",)}
"""What the last column says in rows from before there was one."""
_FAMILIES, _FACES = {one.value for one in Family}, {one.value for one in Face}
_PARTS, _ROLES = {one.value for one in Part}, {NOW, FROM}
_A_DAY, _WEEK = 24 * 60, 1 << 7

Values = tuple[Value, ...]


def _says_a_draft(said: Any) -> bool:
    with suppress(ValueError, RecursionError):
        return isinstance(json.loads(said), dict)
    return False


_SENSE: Mapping[str, Callable[[dict[str, Any]], bool]] = {
    "moment_faces": lambda row: row["role"] in _ROLES and row["face"] in _FACES,
    "words": lambda row: row["family"] in _FAMILIES,
    "own_map": lambda row: row["face"] in _FACES and row["part"] in _PARTS,
    "drafts": lambda row: _says_a_draft(row["said"]),
    "moment_versions": lambda row: _says_a_draft(row["said"]),
    "plans": lambda row: 0 <= row["days"] < _WEEK and 0 <= (row["minute"] or 0) < _A_DAY,
}
"""Whether a row could have been written by this program, as far as that matters to who reads it."""


@dataclass(frozen=True)
class Shape:
    """What the rows of a table look like."""

    table: Table
    columns: tuple[str, ...]
    kinds: tuple[tuple[type, ...], ...]
    by_number: bool
    number_is: int | None
    """The column that is the row's number."""
    key: tuple[int, ...]
    """The columns by which rows are ordered; rows with numbers alone are by those."""

    @property
    def name(self) -> str:
        return self.table.name

    def values(self, row: Row) -> Values | None:
        """The columns, or None when it is no row of this table."""
        number, found = row
        if len(found) == len(self.columns) - 1:
            found += _ADDED.get(self.name, ())
        if len(found) != len(self.columns):
            return None
        if self.number_is is not None:
            if found[self.number_is] is not None:
                return None
            found = (*found[: self.number_is], number, *found[self.number_is + 1 :])
        if not all(isinstance(one, kind) for one, kind in zip(found, self.kinds, strict=True)):
            return None
        sense = _SENSE.get(self.name)
        return (
            found if sense is None or sense(dict(zip(self.columns, found, strict=True))) else None
        )

    def place(self, row: Row, values: Values) -> tuple[Any, ...]:
        """Where a row stands among those of its table."""
        return (row[0],) if self.by_number else tuple(values[at] for at in self.key)


def shapes(schema: str | None = None) -> dict[str, Shape]:
    """Of all tables of the words, or of `pictures`, by name."""
    return {
        one.name: _shape(one) for one in tables.metadata.tables.values() if one.schema == schema
    }


def _shape(table: Table) -> Shape:
    by_number = table.dialect_options["sqlite"]["with_rowid"] is not False
    [*key] = table.primary_key.columns
    is_number = by_number and len(key) == 1 and isinstance(key[0].type, Integer)
    columns = tuple(column.name for column in table.columns)
    return Shape(
        table=table,
        columns=columns,
        kinds=tuple(_kinds(column) for column in table.columns),
        by_number=by_number,
        number_is=columns.index(key[0].name) if is_number else None,
        key=tuple(columns.index(column.name) for column in key),
    )


def _kinds(column: Any) -> tuple[type, ...]:
    kind: type = str
    if isinstance(column.type, Integer):
        kind = int
    elif isinstance(column.type, LargeBinary):
        kind = bytes
    return (kind, type(None)) if column.nullable else (kind,)


@dataclass
class Salvage:
    """One way through a damaged file. `torn` and `ids` are known when `rows` came to its end."""

    file: TornFile
    shapes: Mapping[str, Shape]
    torn: set[str] = field(default_factory=set)
    """Trees with a page that cannot be read as it was written, or that are not to be found."""
    ids: dict[int, str] = field(default_factory=dict)
    """The id of each moment by its number, as the index has it."""
    version: str | None = None
    """Of the schema, where it can be read."""
    roots: dict[str, int] = field(default_factory=dict)
    """Where each tree begins, by its name."""
    _seen: set[int] = field(default_factory=set)
    _taken: set[int] = field(default_factory=set)

    def rows(self) -> Iterator[tuple[Shape, list[Values]]]:
        """Page by page; those to which a way leads come first, so that they count."""
        roots = self.roots = self._roots()
        for name, root in roots.items():
            yield from self._tree(name, root)
        if self.version not in KNOWN_VERSIONS[:-1]:  # else some tables came later
            self.torn |= self.shapes.keys() - roots.keys()
        if not any(name.startswith(_IDS) for name in roots):
            self.torn.add(_IDS)
        yield from self._strays()

    @property
    def ids_are_whole(self) -> bool:
        """Whether a moment that `ids` does not name was not there."""
        return not any(name.startswith(_IDS) for name in self.torn)

    def _roots(self) -> dict[str, int]:
        """Where each tree of the schema begins."""
        found: dict[str, int] = {}
        for page in self._pages("sqlite_master", 1):
            self._taken.add(page.number)
            for _, values in page.rows:
                match values:
                    case ("table" | "index", str(name), str(), int(root), *_) if root > 1:
                        found.setdefault(name, root)
        return found

    def _tree(self, name: str, root: int) -> Iterator[tuple[Shape, list[Values]]]:
        shape = self.shapes.get(name)
        before: tuple[Any, ...] | None = None
        for page in self._pages(name, root):
            if name.startswith(_IDS):
                self._note_ids(page)
            if name == "alembic_version" and page.rows:
                self.version = str(page.rows[0][1][0])
            if shape is None:
                continue
            rows = _fitting(shape, page)
            if len(rows) < len(page.rows):
                self.torn.add(name)
            self._taken.add(page.number)
            if rows and not page.is_inner:
                first, last = (shape.place(page.rows[at], rows[at]) for at in (0, -1))
                if before is not None and first <= before:  # a page that stands there twice
                    self.torn.add(name)
                before = last
            if rows:
                yield shape, rows

    def _pages(self, name: str, root: int) -> Iterator[Page]:
        """All that a tree's pages lead to."""
        waiting = [root]
        while waiting:
            number = waiting.pop()
            page = None if number in self._seen else self.file.page(number)
            if page is None or self._is_foreign(name, page):
                self.torn.add(name)
                continue
            self._seen.add(number)
            if not page.whole or (number != root and not page.rows and not page.is_inner):
                self.torn.add(name)
            yield page
            waiting += reversed(page.children)

    def _is_foreign(self, name: str, page: Page) -> bool:
        """A page of another kind of tree, or with other rows: it stands in the wrong place."""
        shape = self.shapes.get(name)
        if shape is None:
            return False
        if page.by_number is not shape.by_number:
            return True
        return bool(page.rows) and not _fitting(shape, page)

    def _strays(self) -> Iterator[tuple[Shape, list[Values]]]:
        """Pages to which no way leads, of tables that miss some."""
        missing = [shape for name, shape in self.shapes.items() if name in self.torn]
        for number in range(1, self.file.pages + 1) if missing else ():
            page = None if number in self._taken else self.file.page(number)
            if page is None or not page.rows:
                continue
            for shape in missing:
                rows = _fitting(shape, page)
                if 2 * len(rows) > len(page.rows) and page.by_number is shape.by_number:
                    yield shape, rows
                    break

    def _note_ids(self, page: Page) -> None:
        for _, values in page.rows:
            match values:
                case (str(name), int(seq)):
                    self.ids.setdefault(seq, name)


def _fitting(shape: Shape, page: Page) -> list[Values]:
    return [values for row in page.rows if (values := shape.values(row)) is not None]
