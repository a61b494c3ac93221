"""Our own table (`glimmer export moments.csv`) read back: all that a table holds, so no pictures.

The quotes that keep a spreadsheet from reckoning with a cell (B25) are taken off again.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from glimmer_desktop.domain.moment import Photo
from glimmer_desktop.exchange.archive import Refused
from glimmer_desktop.exchange.csv_table import BETWEEN, as_typed
from glimmer_desktop.exchange.moment_json import LISTS, SWITCHES
from glimmer_desktop.exchange.own_told import Told
from glimmer_desktop.exchange.table import header_of, rows_of
from glimmer_desktop.exchange.tree import Tree, lone_name

_OURS: Final = {"id", "kind", "noticed_at", "created_at", "changed_at"}
_FOR_PEOPLE: Final = ("date", "time", "photos")
"""Said again in other columns, or how many there are."""


class OwnTable:
    """Row by row."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree

    @classmethod
    def fits(cls, tree: Tree) -> bool:
        name = lone_name(tree)
        return name is not None and _OURS.issubset(header_of(tree, name))

    def moments(self) -> Iterator[Told]:
        """Raises Refused, Mistake."""
        (name,) = self._tree.names()
        for row in rows_of(self._tree, name):
            cells = dict(zip(row.names, row.cells, strict=False))
            fields = {
                field: _given(field, cell)
                for field, cell in cells.items()
                if cell and field not in _FOR_PEOPLE
            }
            photos = cells.get("photos", "")
            left_out = int(photos) if photos.isdecimal() and len(photos) < 6 else 0
            yield Told(f"row {row.number}", fields, photos_left_out=left_out)

    def picture(self, photo: Photo) -> bytes:
        raise Refused("its photos are not in it; a .zip export has them")


def _given(field: str, cell: str) -> Any:
    """A cell as JSON has it."""
    told = as_typed(cell)
    if field in LISTS:
        return told.split(BETWEEN)
    if field in (*SWITCHES, "surprise"):
        return {"yes": True, "no": False}.get(told, told)
    return told
