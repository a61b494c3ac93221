"""Where each tile stands: arithmetic over any number of tiles, each answer in constant time."""

from __future__ import annotations

from dataclasses import dataclass

WIDEST = 1.5
"""A tile grows to this many times its least width before the grid is centred instead."""


@dataclass(frozen=True, slots=True)
class Box:
    """A tile's place in px from the top of the whole grid, left edge first in reading order."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Grid:
    """Tiles of one size in rows that fill `width` px; `gap` px between and `margin` px around.

    `tile_height` is for `tile_width`; both are worked out by `laid_out`.
    """

    count: int
    columns: int
    tile_width: int
    tile_height: int
    gap: int
    left: int
    margin: int

    @property
    def row_step(self) -> int:
        return self.tile_height + self.gap

    @property
    def rows(self) -> int:
        return -(-self.count // self.columns)

    @property
    def height(self) -> int:
        """Of everything, margins included."""
        if not self.count:
            return 0
        return self.rows * self.row_step - self.gap + 2 * self.margin

    def box(self, index: int) -> Box:
        row, column = divmod(index, self.columns)
        x = self.left + column * (self.tile_width + self.gap)
        return Box(x, self.top_of(row), self.tile_width, self.tile_height)

    def seen_from(self, index: int) -> int:
        """Where to look from to see the beginning of a tile."""
        return self.box(index).y

    def top_of(self, row: int) -> int:
        return self.margin + row * self.row_step

    def row_at(self, y: int) -> int:
        """The row that a height belongs to, its gap below included; kept within the rows."""
        return max(0, min((y - self.margin) // self.row_step, self.rows - 1))

    def index_at(self, x: int, y: int) -> int | None:
        """The tile under a point, or None between and beside tiles."""
        row, down = divmod(y - self.margin, self.row_step)
        column, across = divmod(x - self.left, self.tile_width + self.gap)
        inside = down < self.tile_height and across < self.tile_width
        if row < 0 or not inside or not 0 <= column < self.columns:
            return None
        index = row * self.columns + column
        return index if index < self.count else None

    def between(self, top: int, bottom: int) -> range:
        """The tiles that show between two heights."""
        if not self.count or bottom <= top:
            return range(0)
        first = self.row_at(top) * self.columns
        end = (self.row_at(bottom - 1) + 1) * self.columns
        return range(first, min(end, self.count))


def columns_for(width: int, least: int, gap: int) -> int:
    """How many tiles of at least `least` px fit beside each other."""
    return max(1, (width + gap) // (least + gap))
