"""Where each row of the list stands, a heading above each month: arithmetic, in constant time."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from glimmer_desktop.ui.gallery.grid import Box
from glimmer_desktop.ui.gallery.sections import Section, section_at


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of one height, `width` px wide; `sections` as they follow each other, the first at 0.

    Has what `Grid` has, so that one view can show either.
    """

    count: int
    width: int
    row_height: int
    heading_height: int
    left: int
    margin: int
    sections: tuple[Section, ...]
    columns: int = field(default=1, init=False)

    @property
    def tile_width(self) -> int:
        return self.width

    @property
    def row_step(self) -> int:
        return self.row_height

    @property
    def height(self) -> int:
        """Of everything, margins included."""
        if not self.count:
            return 0
        rows = self.count * self.row_height
        return rows + len(self.sections) * self.heading_height + 2 * self.margin

    def box(self, index: int) -> Box:
        return Box(self.left, self.top_of(index), self.width, self.row_height)

    def top_of(self, row: int) -> int:
        headings = section_at(self.sections, row) + 1 if self.sections else 0
        return self.margin + row * self.row_height + headings * self.heading_height

    def seen_from(self, index: int) -> int:
        """Where to look from to see the beginning of a row: its month's heading, if it is first."""
        first = bool(self.sections) and self.sections[section_at(self.sections, index)].start
        return self.top_of(index) - (self.heading_height if first == index else 0)

    def heading(self, number: int) -> Box:
        """The heading of a section."""
        return Box(self.left, self._top_of_section(number), self.width, self.heading_height)

    def row_at(self, y: int) -> int:
        """The row that a height belongs to, the heading above it included; kept within them."""
        if not self.sections:
            return max(0, min((y - self.margin) // self.row_height, self.count - 1))
        number = self._section_at_height(y)
        start = self.sections[number].start
        down = y - self._top_of_section(number) - self.heading_height
        return min(start + max(0, down) // self.row_height, self._end_of(number) - 1)

    def index_at(self, x: int, y: int) -> int | None:
        """The row under a point, or None on a heading and beside the rows."""
        if not self.count or not self.left <= x < self.left + self.width:
            return None
        index = self.row_at(y)
        top = self.top_of(index)
        return index if top <= y < top + self.row_height else None

    def between(self, top: int, bottom: int) -> range:
        """The rows that show between two heights, and the one whose heading ends what shows."""
        if not self.count or bottom <= top:
            return range(0)
        return range(self.row_at(top), self.row_at(bottom - 1) + 1)

    def _top_of_section(self, number: int) -> int:
        rows = self.sections[number].start * self.row_height
        return self.margin + rows + number * self.heading_height

    def _section_at_height(self, y: int) -> int:
        numbers = range(len(self.sections))
        return max(0, bisect_right(numbers, y, key=self._top_of_section) - 1)

    def _end_of(self, number: int) -> int:
        last = number + 1 == len(self.sections)
        return self.count if last else self.sections[number + 1].start
