"""A small page of one week: what was there, and what was appreciated. Nothing to fill in."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from glimmer_desktop.domain.chance import chance
from glimmer_desktop.domain.left_alone import Stretch
from glimmer_desktop.domain.moment import Moment
from glimmer_desktop.services.looking_back import WeekBack
from glimmer_desktop.ui.dates import short_date
from glimmer_desktop.ui.gallery.look_back_wording import span
from glimmer_desktop.ui.gallery.wording import first_line
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.lines_list import LinesList
from glimmer_desktop.ui.widgets.plain_label import wrap_plainly
from glimmer_desktop.ui.widgets.quiet_button import QuietButton

LONGEST = 300
"""Characters of a moment that stand in the list; all of it is one press away."""


class WeekView(QWidget):
    """Put away by Esc or its button; Enter opens a moment."""

    opened = Signal(object)  # Moment
    put_away = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moments: tuple[Moment, ...] = ()
        self._title, self._line = QLabel(), QLabel()
        self._line.setProperty("soft", True)
        self._list = LinesList()
        self._away = QuietButton(self.tr("Put away"))
        self._build()
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        self._title.setFont(theme.sans(1.3, bold=True))
        self._line.setFont(theme.serif(1.1))
        self._away.setFont(theme.sans())
        self._list.wear(theme)

    def show_week(self, back: WeekBack, now: datetime) -> None:
        """One line that is the same all week, and the moments below it."""
        week = back.week
        days = span(Stretch(week.first, week.last), self.locale())
        self._title.setText(self.tr("The week that was"))
        lines = _lines()
        line = lines[chance(week.first.toordinal(), "week") % len(lines)]
        self._line.setText(f"{days}. {line}")
        self._list.setAccessibleName(days)
        self._moments = back.moments
        self._list.clear()
        for moment in self._moments:
            self._list.addItem(QListWidgetItem(self._said(moment, now)))
        self._list.setCurrentRow(0)

    def lines(self) -> list[str]:
        """What stands in the list."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    def line(self) -> str:
        return self._line.text()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._list.setFocus()

    def _said(self, moment: Moment, now: datetime) -> str:
        day = short_date(moment.noticed_at, now, self.locale())
        words = first_line(moment)[:LONGEST] or self.tr("a picture")
        appreciated = " ".join(moment.appreciation.split())[:LONGEST]
        if not appreciated or appreciated == words:
            return f"{day}  ·  {words}"
        felt = ", ".join((appreciated, *moment.body_places))
        return f"{day}  ·  {words}\n" + self.tr("appreciated: {what}").replace("{what}", felt)

    def _open(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._moments):
            self.opened.emit(self._moments[row])

    def _build(self) -> None:
        for label in (self._title, self._line):
            wrap_plainly(label)
        self._list.setWordWrap(True)
        self._list.itemActivated.connect(lambda _: self._open())
        self._away.clicked.connect(self.put_away)
        leave = QShortcut(QKeySequence("Esc"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.put_away)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._away)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 12, 12)
        column.addLayout(top)
        column.addWidget(self._line)
        column.addWidget(self._list, 1000)
        column.addStretch(1)


def _lines() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("WeekView", "Some of what was there."),
        QCoreApplication.translate("WeekView", "Here it is as you wrote it."),
        QCoreApplication.translate("WeekView", "A few things that met you on the way."),
        QCoreApplication.translate("WeekView", "Read it all, or let your eye rest on one."),
        QCoreApplication.translate("WeekView", "Whatever else the week was, this was in it."),
        QCoreApplication.translate("WeekView", "Nothing to do with it. It is only here again."),
    )
