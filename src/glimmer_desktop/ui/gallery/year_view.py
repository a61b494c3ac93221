"""A year at a glance: a cell for each day on which something was noticed, and nothing elsewhere."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import date, datetime

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QStyle, QWidget

from glimmer_desktop.ui.dates import count_of
from glimmer_desktop.ui.gallery.choosing import OF_MANY, reaches
from glimmer_desktop.ui.gallery.choosing_days import ChoosingDays
from glimmer_desktop.ui.gallery.grid import Box
from glimmer_desktop.ui.gallery.shades import SHADES, bounds_of, shade_of
from glimmer_desktop.ui.gallery.spoken_tiles import SpokenTiles, tell_chosen, tell_current
from glimmer_desktop.ui.gallery.walking import BY_KEYS, UNMODIFIED, WISHES
from glimmer_desktop.ui.gallery.year_grid import days_of, fitting, in_year, stepped
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.spoken import spoken_through

DEPTHS = (0.28, 0.42, 0.75, 1.0)
"""How much of the warm colour each shade has: what is written on it can be read in all looks."""

ROUND = 5


@spoken_through(SpokenTiles)
class YearView(QAbstractScrollArea):
    """One day is current; keys and clicks go to others, and ask for what a day or month holds.

    To a screen reader it is a list of the days, by the number `date.toordinal` gives them.
    """

    day_asked = Signal(object)  # date: list what it holds
    month_asked = Signal(object)  # date in it: list what it holds
    leaf_asked = Signal(object)  # date in the month to look back on
    current_changed = Signal(object)  # date
    pointed_at = Signal(object)  # date under the pointer, or None
    days_chosen = Signal(object)  # list[date]: all that they hold, and nothing else
    many_asked = Signal(str)  # one of OF_MANY, for all that is chosen

    def __init__(
        self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._counts: Mapping[date, int] = {}
        self._bounds = bounds_of(())
        self._day = now().date()
        self._ring = False
        self._pointed: date | None = None
        self._choosing = ChoosingDays(self._chosen_changed)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Days"))
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        """Another look, or another text size."""
        self._theme = theme
        self._number, self._month = theme.sans(0.8), theme.sans(1.0, bold=True)
        self._shades = [self._mixed(share) for share in DEPTHS]
        self._lay_out()

    def show_counts(self, counts: Mapping[date, int]) -> None:
        """How many moments each day holds; days without are not in it."""
        self._counts = counts
        self._bounds = bounds_of(counts.values())
        self.viewport().update()
        self._tell()

    def day(self) -> date:
        return self._day

    def show_day(self, day: date) -> None:
        """Make a day current, and its year the one that shows."""
        other_year = day.year != self._day.year
        self._day = day
        if other_year:
            self._lay_out()
        self._bring_into_sight()
        self.viewport().update()
        self.current_changed.emit(day)
        self._tell()

    def chosen_days(self) -> list[date]:
        return self._choosing.days()

    def choose_none(self) -> None:
        """What was chosen here is so no more, or something else is chosen elsewhere."""
        self._choosing.forget()
        self._mark_chosen()

    def say(self, day: date) -> str:
        """A day in full, and how many moments it holds."""
        whole = self.locale().toString(QDate(day.year, day.month, day.day), _LONG)
        count = self._counts.get(day, 0)
        return f"{whole} · {count_of(count, self.locale())}" if count else whole

    # what `SpokenTiles` asks: days by their ordinals

    def visible(self) -> range:
        return days_of(self._day.year)

    def keys_in_sight(self) -> list[int]:
        return [*self.visible()]

    def current_key(self) -> int:
        return self._day.toordinal()

    def is_chosen(self, key: int) -> bool:
        """Whether it is among the days that are chosen; where none is, the current one stands for
        them."""
        chosen = self._choosing
        return date.fromordinal(key) in chosen if chosen else key == self.current_key()

    def spoken_of(self, key: int) -> str:
        return self.say(date.fromordinal(key))

    def tile_rect(self, index: int) -> QRect:
        return self._placed(self._grid.box(date.fromordinal(index)))

    # layout

    def _lay_out(self) -> None:
        self._numbers = [self.locale().toString(number) for number in range(32)]
        room, least = self.viewport().size(), QFontMetrics(self._number).height() + 4
        first = self.locale().firstDayOfWeek().value - 1
        self._grid = fitting(self._day.year, first, room.width(), room.height(), least)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._grid.height - room.height()))
        bar.setPageStep(room.height())
        bar.setSingleStep(self._grid.cell)
        self.viewport().update()

    def _bring_into_sight(self) -> None:
        box, bar = self._grid.box(self._day), self.verticalScrollBar()
        month = self._grid.month_box(self._day.month)
        top = month.y if month.height <= self.viewport().height() else box.y
        bottom = max(box.y, month.y) + (month.height if top == month.y else box.height)
        if top < bar.value():
            bar.setValue(top)
        elif min(bottom, self._grid.height) > bar.value() + self.viewport().height():
            bar.setValue(bottom - self.viewport().height())

    def _placed(self, box: Box) -> QRect:
        rect = QRect(box.x, box.y - self.verticalScrollBar().value(), box.width, box.height)
        return QStyle.visualRect(self.layoutDirection(), self.viewport().rect(), rect)

    def _spot(self, point: QPoint) -> tuple[int, int]:
        """A point of the viewport as the grid counts."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.viewport().width() - 1 - point.x() if mirrored else point.x()
        return x, point.y() + self.verticalScrollBar().value()

    def _tell(self) -> None:
        said = self.say(self._day)
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            if self.hasFocus():
                tell_current(self)

    # Qt's events

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self._bring_into_sight()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LocaleChange, QEvent.Type.LayoutDirectionChange):
            self._lay_out()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring = event.reason() in BY_KEYS
        tell_current(self)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring = True
        key, day = Qt.Key(event.key()), self._day
        if self._choosing.takes_key(event, day, self._counts):
            return
        wish = WISHES.get(key) if event.modifiers() in UNMODIFIED else None
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            whole_month = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.month_asked if whole_month else self.day_asked).emit(day)
        elif key is Qt.Key.Key_M and event.modifiers() in UNMODIFIED:
            self.leaf_asked.emit(day)
        elif wish in OF_MANY and self._choosing:
            self.many_asked.emit(wish)
        elif (other := self._day_by(key)) is not None:
            self._walk(other, reaching=reaches(event.modifiers()))
        else:
            super().keyPressEvent(event)

    def _walk(self, day: date, *, reaching: bool) -> None:
        before = self._day
        self.show_day(day)
        if reaching:
            self._choosing.reach(before, day, self._counts)
        else:
            self._choosing.walk_on()

    def _chosen_changed(self) -> None:
        self._mark_chosen()
        self.days_chosen.emit(self.chosen_days())

    def _mark_chosen(self) -> None:
        self.viewport().update()
        tell_chosen(self)

    def _day_by(self, key: Qt.Key) -> date | None:
        day = self._day
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        onwards = -1 if mirrored else 1
        days = {
            Qt.Key.Key_Right: onwards,
            Qt.Key.Key_Left: -onwards,
            Qt.Key.Key_Down: 7,
            Qt.Key.Key_Up: -7,
        }
        if key in days:
            return stepped(day, days[key])
        return {
            Qt.Key.Key_PageDown: in_year(day, day.year + 1),
            Qt.Key.Key_PageUp: in_year(day, day.year - 1),
            Qt.Key.Key_Home: date(day.year, 1, 1),
            Qt.Key.Key_End: date(day.year, 12, 31),
        }.get(key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._grid.day_at(*self._spot(event.position().toPoint())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._ring = False
        spot = self._spot(event.position().toPoint())
        day, month = self._grid.day_at(*spot), self._grid.month_at(*spot)
        if day is not None:
            before = self._day
            self.show_day(day)
            if self._choosing.takes_click(event.modifiers(), day, before, self._counts):
                return
            if day in self._counts:
                self.day_asked.emit(day)
        elif month is not None and self._in_title(month, spot):
            self.month_asked.emit(date(self._grid.year, month, 1))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._point_at(None)
        return super().viewportEvent(event)

    def _point_at(self, day: date | None) -> None:
        if day != self._pointed:
            self._pointed = day
            self.pointed_at.emit(day)
            self.viewport().update()

    def _in_title(self, month: int, spot: tuple[int, int]) -> bool:
        return spot[1] < self._grid.title_box(month).y + self._grid.title

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for month in range(1, 13):
            self._paint_title(painter, month)
        painter.setFont(self._number)
        for (ground, ink), days in zip(self._shades, self._days_by_shade(), strict=True):
            self._paint_days(painter, days, ground, ink)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for day, token, width in self._marks():
            if day is not None and day.year == self._grid.year:
                painter.setPen(QPen(self._theme.colour(token), width))
                painter.drawRoundedRect(self._cell(day), ROUND, ROUND)
        painter.end()

    def _paint_title(self, painter: QPainter, month: int) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._month)
        painter.setPen(self._theme.colour("ink_soft"))
        name = self.locale().standaloneMonthName(month, QLocale.FormatType.LongFormat)
        rect = self._placed(self._grid.title_box(month)).adjusted(4, 0, -4, 0)
        painter.drawText(rect, flags.value, name)

    def _days_by_shade(self) -> list[list[date]]:
        """The days of this year that hold something, each kind painted in one go: 365 changes of
        brush and pen would take longer than the painting."""
        found: list[list[date]] = [[] for _ in range(SHADES)]
        for ordinal in self.visible():
            day = date.fromordinal(ordinal)
            if count := self._counts.get(day):
                found[shade_of(count, self._bounds)].append(day)
        return found

    def _paint_days(self, painter: QPainter, days: list[date], ground: QColor, ink: QColor) -> None:
        cells = [(self._cell(day), self._numbers[day.day]) for day in days]
        painter.setBrush(ground)
        painter.setPen(QPen(self._theme.colour("glimmer_ink"), 1))
        for cell, _ in cells:
            painter.drawRoundedRect(cell, ROUND, ROUND)
        painter.setPen(ink)
        centred = Qt.AlignmentFlag.AlignCenter.value
        for cell, number in cells:
            painter.drawText(cell, centred, number)

    def _marks(self) -> tuple[tuple[date | None, str, float], ...]:
        """Outlines: of today, of what is chosen or pointed at, and where the keys are."""
        current = self._day if self._ring and self.hasFocus() else None
        return (
            (self._now().date(), "ink_faint", 1.5),
            *((day, "ink", 2.5) for day in self.chosen_days()),
            (self._pointed, "ink_soft", 1.5),
            (current, "focus", 3.0),
        )

    def _cell(self, day: date) -> QRectF:
        box = self._grid.box(day)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.viewport().width() - box.x - box.width if mirrored else box.x
        y = box.y - self.verticalScrollBar().value()
        return QRectF(x + 1.5, y + 1.5, box.width - 3.0, box.height - 3.0)

    def _mixed(self, share: float) -> tuple[QColor, QColor]:
        """A shade, and whichever of the two inks can be read better on it."""
        pairs = zip(
            _parts(self._theme.colour("paper")), _parts(self._theme.colour("glimmer")), strict=True
        )
        ground = QColor.fromRgbF(*(low + share * (high - low) for low, high in pairs))
        inks = (self._theme.colour("ink"), self._theme.colour("on_glimmer"))
        return ground, max(inks, key=lambda ink: abs(_light(ink) - _light(ground)))


_LONG = QLocale.FormatType.LongFormat


def _light(colour: QColor) -> float:
    """How light a colour looks, near enough: the square root of its luminance."""
    red, green, blue = _parts(colour)
    return math.sqrt(0.21 * red**2.2 + 0.72 * green**2.2 + 0.07 * blue**2.2)


def _parts(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()
