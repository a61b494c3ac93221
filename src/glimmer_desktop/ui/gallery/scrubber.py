"""The date scrubber: as long as the view, and each month on it as long as there is in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLine, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QWidget

from glimmer_desktop.ui.dates import month_name, year_name
from glimmer_desktop.ui.gallery.sections import Section, section_at
from glimmer_desktop.ui.theme.theme import Theme

END = 8
"""Px above and below the track."""
TRACK = 9
"""Px from the edge beside the views to the middle of the track."""
LEAST_STEP = 4
"""Px between the marks of two months; those that would stand closer are left out."""


_LOOKS = (QEvent.Type.LayoutDirectionChange, QEvent.Type.LocaleChange)
"""What changes how the track looks, beside size and theme."""


class Scrubber(QSlider):
    """Its value is the number of a month, the newest 0, so that it is a slider to screen readers;
    its description is that month. A click or a drag goes to a moment, not only to a month."""

    jumped = Signal(int)  # the index of a moment

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._sections: tuple[Section, ...] = ()
        self._count = 0
        self._index = 0
        self._following = False
        self._track: QPixmap | None = None
        self.setInvertedAppearance(True)
        self.setInvertedControls(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Months"))
        self.setToolTip(self.tr("Go to a month"))
        self.valueChanged.connect(self._value_changed)
        self.wear(theme)
        self._show_use()

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self._font = theme.sans(0.82)
        self.updateGeometry()
        self._paint_anew()

    def show_sections(self, sections: tuple[Section, ...], count: int) -> None:
        """The months of `count` moments. What it shows already stays as it was painted."""
        if (sections, count) == (self._sections, self._count):
            return
        self._sections, self._count = sections, count
        self._following = True
        self.setRange(0, max(0, len(sections) - 1))
        self._following = False
        self._show_use()
        self._paint_anew()
        self.stand_at(self._index)

    def stand_at(self, index: int) -> None:
        """The moment of this index is at the top of what shows."""
        stood = self._handle()
        self._index = max(0, min(index, self._count - 1))
        if self._sections:
            number = section_at(self._sections, self._index)
            self._following = True
            self.setValue(number)
            self._following = False
            month = self.month_of(number)
            if month != self.accessibleDescription():
                self.setAccessibleDescription(month)
        if self._handle() != stood:
            self.update(stood.adjusted(-1, -1, 1, 1))
            self.update(self._handle().adjusted(-1, -1, 1, 1))

    def month_of(self, number: int) -> str:
        section = self._sections[number]
        return month_name(section.year, section.month, self.locale())

    def height_of(self, index: int) -> int:
        """Where on the track a moment stands, px."""
        return END + round(index / max(1, self._count) * (self.height() - 2 * END))

    def index_at(self, y: int) -> int:
        """The moment that stands at a height."""
        share = (y - END) / max(1, self.height() - 2 * END)
        return max(0, min(int(share * self._count), self._count - 1))

    def sizeHint(self) -> QSize:
        label = QFontMetrics(self._font).horizontalAdvance(year_name(2028, self.locale()))
        return QSize(TRACK + 8 + label + 4, 120)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), 40)

    def _show_use(self) -> None:
        """Where there is only one month, there is nothing to go to; its room stays."""
        useful = len(self._sections) > 1
        self.setEnabled(useful)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if useful else Qt.FocusPolicy.NoFocus)

    def _value_changed(self, number: int) -> None:
        """By a screen reader: what comes from the views is only followed."""
        if not self._following and number < len(self._sections):
            self.jumped.emit(self._sections[number].start)

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = self._number_by(Qt.Key(event.key())) if self._sections else None
        if number is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
            return
        self.jumped.emit(self._sections[number].start)

    def _number_by(self, key: Qt.Key) -> int | None:
        """The month that a key leads to; by years to the newest month of that year."""
        here, last = section_at(self._sections, self._index), len(self._sections) - 1
        return {
            Qt.Key.Key_Down: min(here + 1, last),
            Qt.Key.Key_Up: max(here - 1, 0),
            Qt.Key.Key_PageDown: self._year_beside(here, 1),
            Qt.Key.Key_PageUp: self._year_beside(here, -1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(key)

    def _year_beside(self, here: int, step: int) -> int:
        """The newest month of the next year there is, older (1) or newer (-1); else an end."""
        newest = {one.year: number for number, one in reversed([*enumerate(self._sections)])}
        years = sorted(newest, reverse=True)
        place = years.index(self._sections[here].year) + step
        if not 0 <= place < len(years):
            return len(self._sections) - 1 if step > 0 else 0
        return newest[years[place]]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._go_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def _go_to(self, event: QMouseEvent) -> None:
        if self._count:
            self.jumped.emit(self.index_at(round(event.position().y())))

    def paintEvent(self, event: QPaintEvent) -> None:
        if len(self._sections) < 2:
            return
        if self._track is None or self._track.size() != self.size() * self.devicePixelRatioF():
            self._track = self._painted_track()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._track)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_handle(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self._paint_anew()

    def _paint_anew(self) -> None:
        self._track = None
        self.update()

    def _painted_track(self) -> QPixmap:
        """All but the handle, which alone moves with every notch of a scroll: two hundred months
        take longer to paint than the tiles beside them."""
        ratio = self.devicePixelRatioF()
        track = QPixmap(self.size() * ratio)
        track.setDevicePixelRatio(ratio)
        track.fill(Qt.GlobalColor.transparent)
        painter = QPainter(track)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        self._paint_months(painter)
        self._paint_years(painter)
        painter.end()
        return track

    def _paint_months(self, painter: QPainter) -> None:
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawLine(self._line(TRACK, END, TRACK, self.height() - END))
        painter.setPen(QPen(self._theme.colour("ink_faint"), 1))
        painter.drawLines([self._line(TRACK - 2, y, TRACK + 2, y) for y in self._marks()])

    def _marks(self) -> list[int]:
        """Heights of months, none too near to the one before: there may be hundreds of months."""
        marks: list[int] = []
        last = -LEAST_STEP
        for section in self._sections:
            y = self.height_of(section.start)
            if y - last >= LEAST_STEP:
                marks.append(y)
                last = y
        return marks

    def _paint_years(self, painter: QPainter) -> None:
        high = QFontMetrics(self._font).height()
        free, year = 0, None
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        for section in self._sections:
            if section.year == year:
                continue
            year = section.year
            y = self.height_of(section.start)
            painter.setPen(QPen(self._theme.colour("ink_soft"), 1.4))
            painter.drawLine(self._line(TRACK - 4, y, TRACK + 4, y))
            top = max(0, y - high // 2)
            if free <= top <= self.height() - high:
                room = self._placed(QRect(TRACK + 8, top, self.width() - TRACK - 8, high))
                painter.drawText(room, flags.value, year_name(year, self.locale()))
                free = top + high + 2

    def _paint_handle(self, painter: QPainter) -> None:
        painter.setPen(QPen(self._theme.colour("paper"), 1))
        painter.setBrush(self._theme.colour("glimmer_ink"))
        painter.drawRoundedRect(QRectF(self._handle()), 4, 4)

    def _handle(self) -> QRect:
        return self._placed(QRect(TRACK - 7, self.height_of(self._index) - 4, 14, 8))

    def _line(self, x: int, y: int, to_x: int, to_y: int) -> QLine:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x, to_x = self.width() - 1 - x, self.width() - 1 - to_x
        return QLine(x, y, to_x, to_y)

    def _placed(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
