"""A small sheet to say when it was: near times to click, an exact one to set."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QDate, QDateTime, QLocale, QPoint, Qt, QTime, QTimeZone, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QDateTimeEdit,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.dates import typed_day
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.screen_of import screen_of


class WhenEditor(QFrame):
    """A few near times to click, and an exact one to set."""

    chosen = Signal(object)  # datetime | None

    def __init__(self, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._clock = clock
        self._zone: tzinfo = clock.zone()
        self._start = QDateTime()
        self.setProperty("sheet", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(plain_label(self.tr("When was it?"), wraps=False))
        near = QHBoxLayout()
        column.addLayout(near)  # first: it would hold on to widgets that stand in no window yet
        for label, back in (
            (self.tr("now"), timedelta(0)),
            (self.tr("10 minutes ago"), timedelta(minutes=10)),
            (self.tr("an hour ago"), timedelta(hours=1)),
            (self.tr("yesterday"), timedelta(days=1)),
        ):
            near.addWidget(self._near(label, back))
        exact = QHBoxLayout()
        column.addLayout(exact)
        self._edit = QDateTimeEdit()
        self._edit.lineEdit().setTextMargins(10, 0, 10, 0)  # a style sheet's padding ends there
        self._edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # Qt would turn 16:30 round
        self._edit.setTimeZone(QTimeZone.utc())
        hour = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
        self._edit.setDisplayFormat(f"{typed_day(QLocale())}   {hour}")
        self._edit.setMinimumSize(200, 36)
        self._edit.setAccessibleName(self.tr("Date and time"))
        exact.addWidget(self._edit, 1)
        self._days = QCalendarWidget()
        self._days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._days.clicked.connect(self._edit.setDate)
        self._days.hide()
        calendar = QuietButton(self.tr("calendar ▾"))
        calendar.clicked.connect(self._show_days)
        exact.addWidget(calendar)
        use = QuietButton(self.tr("Use this"))
        use.setProperty("quiet", False)
        use.clicked.connect(self._use_exact)
        exact.addWidget(use)
        column.addWidget(self._days)

    def open_at(self, when: datetime | None, below: QWidget) -> None:
        """Show it under a button, with the time that is set."""
        now = self._clock.now()
        shown = when or now
        self._zone = (when.tzinfo if when else None) or self._clock.zone()
        self._start = _wall(shown)
        self._edit.setMaximumDateTime(max(_wall(now.astimezone(self._zone)), self._start))
        self._edit.setDateTime(self._start)
        self._days.hide()
        self.adjustSize()
        mirrored = below.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0 if mirrored else below.width() - self.width()
        self.move(_inside(below, below.mapToGlobal(QPoint(x, below.height() + 4)), self))
        self.show()
        self._edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._use_exact()
        else:
            super().keyPressEvent(event)

    def _show_days(self) -> None:
        self._days.setMaximumDate(self._edit.maximumDate())
        self._days.setSelectedDate(self._edit.date())
        plain = QTextCharFormat()
        plain.setForeground(self.palette().text())
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._days.setWeekdayTextFormat(weekend, plain)
        self._days.setVisible(self._days.isHidden())
        self.adjustSize()

    def _near(self, label: str, back: timedelta) -> QuietButton:
        button = QuietButton(label)
        button.clicked.connect(
            lambda: self._choose(self._clock.now() - back if back else None),
        )
        return button

    def _use_exact(self) -> None:
        """Take the time that is set; one left as it was stays as exact as it was."""
        if self._edit.dateTime() == self._start:
            self.close()
            return
        wall = self._edit.dateTime()
        day, hour = wall.date(), wall.time()
        self._choose(
            datetime(
                day.year(), day.month(), day.day(), hour.hour(), hour.minute(), tzinfo=self._zone
            )
        )

    def _choose(self, when: datetime | None) -> None:
        self.close()
        self.chosen.emit(when)


def _wall(time: datetime) -> QDateTime:
    """What clock and calendar show, carried as UTC so that no zone's gaps get in the way."""
    date = QDate(time.year, time.month, time.day)
    return QDateTime(date, QTime(time.hour, time.minute), QTimeZone.utc())


def _inside(near: QWidget, spot: QPoint, card: QWidget) -> QPoint:
    """Move a spot so that a card standing there is on the screen."""
    area = screen_of(near).availableGeometry()
    x = max(area.left(), min(spot.x(), area.right() - card.width()))
    y = max(area.top(), min(spot.y(), area.bottom() - card.height()))
    return QPoint(x, y)
