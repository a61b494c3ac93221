"""Where each day of a year stands, and which day is so many steps from another: arithmetic only."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date

from glimmer_desktop.ui.gallery.grid import Box

WEEK, WEEKS = 7, 6
"""Days in a row, and rows that a month may need."""
SIDE_BY_SIDE = (6, 4, 3, 2, 1)
"""How many months may stand beside each other, so that each row is full."""


@dataclass(frozen=True, slots=True)
class YearGrid:
    """Twelve months of square cells in rows of `columns`; all in px.

    `first_weekday` is the one a week begins with, as `date.weekday()` counts them; `gap` lies
    between months, and `title` is the height of a month's name above its weeks.
    """

    year: int
    first_weekday: int
    columns: int
    cell: int
    title: int
    gap: int
    left: int

    @property
    def month_width(self) -> int:
        return WEEK * self.cell

    @property
    def month_height(self) -> int:
        return self.title + WEEKS * self.cell

    @property
    def height(self) -> int:
        rows = -(-12 // self.columns)
        return rows * (self.month_height + self.gap) - self.gap

    def month_box(self, month: int) -> Box:
        row, column = divmod(month - 1, self.columns)
        x = self.left + column * (self.month_width + self.gap)
        return Box(x, row * (self.month_height + self.gap), self.month_width, self.month_height)

    def title_box(self, month: int) -> Box:
        box = self.month_box(month)
        return Box(box.x, box.y, box.width, self.title)

    def box(self, day: date) -> Box:
        month = self.month_box(day.month)
        week, place = divmod(self._before(day.month) + day.day - 1, WEEK)
        x, y = month.x + place * self.cell, month.y + self.title + week * self.cell
        return Box(x, y, self.cell, self.cell)

    def month_at(self, x: int, y: int) -> int | None:
        """The month whose name or days a point is among."""
        row, down = divmod(y, self.month_height + self.gap)
        column, across = divmod(x - self.left, self.month_width + self.gap)
        inside = down < self.month_height and across < self.month_width
        month = row * self.columns + column + 1
        return month if inside and 0 <= column < self.columns and 1 <= month <= 12 else None

    def day_at(self, x: int, y: int) -> date | None:
        """The day under a point."""
        month = self.month_at(x, y)
        if month is None:
            return None
        box = self.month_box(month)
        down = y - box.y - self.title
        if down < 0:
            return None
        number = down // self.cell * WEEK + (x - box.x) // self.cell - self._before(month) + 1
        there = number >= 1 and _is_day(self.year, month, number)
        return date(self.year, month, number) if there else None

    def _before(self, month: int) -> int:
        """Empty places before the first of a month."""
        return (date(self.year, month, 1).weekday() - self.first_weekday) % WEEK


def fitting(year: int, first_weekday: int, width: int, height: int, least: int) -> YearGrid:
    """A year of cells at least `least` px wide: as many months beside each other as there is room
    for, and cells as large as lets the whole year be seen, if it can be."""
    gap, title = max(14, least), least + 8
    fits = (n for n in SIDE_BY_SIDE if n * WEEK * least + (n - 1) * gap <= width)
    columns = next(fits, 1)
    rows = 12 // columns
    by_width = (width - (columns - 1) * gap) // (WEEK * columns)
    by_height = ((height + gap) // rows - title - gap) // WEEKS
    cell = max(least, min(by_width, by_height, 2 * least))
    used = columns * WEEK * cell + (columns - 1) * gap
    return YearGrid(year, first_weekday, columns, cell, title, gap, max(0, (width - used) // 2))


def stepped(day: date, days: int) -> date:
    """So many days on, or back; the first and the last day there are hold."""
    ordinal = day.toordinal() + days
    return date.fromordinal(max(date.min.toordinal(), min(ordinal, date.max.toordinal())))


def in_year(day: date, year: int) -> date:
    """The same day of another year; of 29 February the day before, where there is none."""
    year = max(MINYEAR, min(year, MAXYEAR))
    return day.replace(year=year) if _is_day(year, day.month, day.day) else date(year, 2, 28)


def days_of(year: int) -> range:
    """The ordinals of a year's days."""
    first = date(year, 1, 1).toordinal()
    last = date(year, 12, 31).toordinal()
    return range(first, last + 1)


def _is_day(year: int, month: int, number: int) -> bool:
    return number <= monthrange(year, month)[1]
