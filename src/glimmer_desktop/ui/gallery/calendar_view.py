"""The calendar: a year of days, the year's name with a way to the ones beside it, and a line that
says what the current day holds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from glimmer_desktop.ui.dates import year_name
from glimmer_desktop.ui.gallery.year_grid import in_year
from glimmer_desktop.ui.gallery.year_view import YearView
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.quiet_button import QuietButton


class CalendarView(QWidget):
    wanted = Signal()  # it shows now, and what it shows may be out of date

    def __init__(
        self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.year = YearView(theme, now, self)
        self._title, self._line = QLabel(self), QLabel(self)
        self._line.setProperty("soft", True)
        self.before, self.after = QuietButton(parent=self), QuietButton(parent=self)
        self.before.setAccessibleName(self.tr("The year before"))
        self.after.setAccessibleName(self.tr("The year after"))
        self._build()
        self._point()
        self.before.clicked.connect(lambda: self._go(-1))
        self.after.clicked.connect(lambda: self._go(1))
        self.year.current_changed.connect(lambda _: self.show_line())
        self.year.pointed_at.connect(self.show_line)
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        self.year.wear(theme)
        self._title.setFont(theme.sans(1.3, bold=True))
        self._line.setFont(theme.sans())
        for button in (self.before, self.after):
            button.setFont(theme.sans(1.2))
        self.show_line()

    def show_line(self, pointed: date | None = None) -> None:
        """The day that is pointed at, or else the current one."""
        self._line.setText(self.year.say(pointed or self.year.day()))
        self._title.setText(year_name(self.year.day().year, self.locale()))

    def title(self) -> str:
        return self._title.text()

    def line(self) -> str:
        return self._line.text()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.year.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wanted.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._point()

    def _point(self) -> None:
        """Away from the year, in the direction of reading."""
        signs = "›‹" if self.isRightToLeft() else "‹›"
        self.before.setText(signs[0])
        self.after.setText(signs[1])

    def _go(self, years: int) -> None:
        day = self.year.day()
        self.year.show_day(in_year(day, day.year + years))

    def _build(self) -> None:
        for label in (self._title, self._line):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.before)
        top.addWidget(self._title)
        top.addWidget(self.after)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 12, 8)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.year, 1)
        column.addWidget(self._line)
