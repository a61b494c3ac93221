"""The window for a page that goes along to a session: days, parts, names, and the page to read."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from glimmer_desktop.services.going_out import Also
from glimmer_desktop.ui.session.wording import AT_FIRST, FIELDS, field_name
from glimmer_desktop.ui.theme.theme import EASILY_HIT, Theme
from glimmer_desktop.ui.widgets.chip import Chip
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.following_scroll import FollowingScroll
from glimmer_desktop.ui.widgets.paper_button import PaperButton
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.screen_of import screen_of
from glimmer_desktop.ui.widgets.spoken import announce
from glimmer_desktop.ui.widgets.switch_row import SwitchRow
from glimmer_desktop.ui.widgets.typed_fields import DateField

_CHARACTERS = 72
"""That a line has room for."""
_BETWEEN_NAMES = re.compile(r"[,;،؛、，；\t\r\n\u2028\u2029]")
"""What anyone may put between two names, in whatever writing: with one that is not known here both
would be looked for as one name, found nowhere, and stand on the page."""
_LINES = 6
"""Of the page that show at once, at the least."""
_FRAME = 48
"""Pixels that a desktop takes around a window, at the most."""


class SessionWindow(QWidget):
    """Asks and shows; the presenter decides. Esc puts it away."""

    asked_anew = Signal()  # other days, or private ones or triggers as well
    changed = Signal()  # parts or names

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setWindowTitle(self.tr("A page for a session"))
        self.setObjectName("session")
        self._scroll, self._foot = FollowingScroll(self), QVBoxLayout()
        self._head = plain_label(self.tr("One page, for a session with somebody"), self)
        self._about, self._told = plain_label(parent=self), plain_label(parent=self)
        for label in (self._about, self._told):
            label.setProperty("soft", True)
        self._first, self._last = DateField(self.tr("From")), DateField(self.tr("To"))
        self._chips = {field: Chip(field_name(field), parent=self) for field in FIELDS}
        self._names = QLineEdit(self)
        self._private = SwitchRow(self.tr("Private moments, too"), self)
        self._triggers = SwitchRow(self.tr("Triggers, too"), self)
        self._page = QPlainTextEdit(self)
        self.paper = PaperButton(
            self.tr("Take it along"),
            self.tr("To print, as a PDF or as text"),
            self.tr("Print it …"),
            self,
        )
        self._close = QuietButton(self.tr("Close"), self)
        self._build()
        self._connect()
        self.resize(0, 0)
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        self._head.setFont(theme.sans(1.3, bold=True))
        self._page.setFont(theme.serif())
        letters = QFontMetrics(self._page.font())
        self._page.setMinimumHeight(letters.lineSpacing() * _LINES)
        self._grow()

    # what it shows

    def show_days(self, first: date, last: date) -> None:
        """Begin with these, without telling that they changed."""
        for field, day in ((self._first, first), (self._last, last)):
            field.blockSignals(True)
            field.setDate(QDate(day.year, day.month, day.day))
            field.blockSignals(False)
        for name, chip in self._chips.items():
            chip.blockSignals(True)
            chip.setChecked(name in AT_FIRST)
            chip.show_state()
            chip.blockSignals(False)
        for row in (self._private, self._triggers):
            row.switch.blockSignals(True)
            row.switch.setChecked(False)
            row.switch.blockSignals(False)

    def show_page(self, text: str, *, anything: bool) -> None:
        """The page as it would go along."""
        self._page.setPlainText(text)
        self.paper.setEnabled(anything)

    def say(self, sentence: str) -> None:
        """What is not on the page, or where it went; said aloud once, however often it is so."""
        if sentence != self._told.text():
            announce(self, sentence)
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        self._grow()

    # what was chosen

    def days(self) -> tuple[date, date]:
        """The first and the last, whichever was written first."""
        first, last = sorted((_date(self._first), _date(self._last)))
        return first, last

    def fields(self) -> frozenset[str]:
        return frozenset(field for field, chip in self._chips.items() if chip.isChecked())

    def names(self) -> list[str]:
        """Names to be masked besides those of the person's own lists."""
        typed = _BETWEEN_NAMES.split(self._names.text())
        return [name.strip() for name in typed if name.strip()]

    def also(self) -> Also:
        return Also(self._private.switch.isChecked(), self._triggers.switch.isChecked())

    # within

    def _grow(self) -> None:
        """Room for all that is asked, or what the screen has of it: the rest scrolls, and the
        buttons stay. It never shrinks under one."""
        letters = QFontMetrics(self._page.font())
        width = max(self.width(), letters.averageCharWidth() * _CHARACTERS)
        parts = (self._scroll.column, self._foot)
        tall = sum(part.totalHeightForWidth(width) for part in parts) + letters.lineSpacing()
        room = screen_of(self).availableGeometry().height() - _FRAME
        self.resize(width, max(self.height(), min(tall, room)))

    def _build(self) -> None:
        self._about.setText(
            self.tr(
                "What was noted between two days, on one page. People of your own lists become "
                "letters; a name in another form may be left, so read it before it leaves."
            )
        )
        self._names.setPlaceholderText(self.tr("Other names to become letters: Anna, Tom"))
        self._names.setMinimumHeight(EASILY_HIT)
        self._names.setAccessibleName(self.tr("Other names to become letters"))
        self._page.setReadOnly(True)
        self._page.setTabChangesFocus(True)
        self._page.setAccessibleName(self.tr("The page"))
        column = self._scroll.column
        column.setContentsMargins(24, 22, 24, 6)
        column.setSpacing(10)
        column.addWidget(self._head)
        column.addWidget(self._about)
        column.addLayout(self._days_row())
        chips = QWidget(self)
        flow = FlowLayout(chips)
        for chip in self._chips.values():
            chip.setAutoDefault(True)  # Enter works it
            flow.addWidget(chip)
        column.addWidget(chips)
        column.addWidget(self._names)
        also = QWidget(self)
        both = FlowLayout(also)
        for row in (self._private, self._triggers):
            both.addWidget(row)
        column.addWidget(also)
        column.addWidget(self._page, 1)
        self.paper.setProperty("primary", True)
        buttons = QHBoxLayout()
        buttons.addWidget(self._close)
        buttons.addStretch(1)
        buttons.addWidget(self.paper)
        self._foot.setContentsMargins(24, 4, 24, 18)
        self._foot.addWidget(self._told)
        self._foot.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(self._foot)
        self.say("")

    def _days_row(self) -> QHBoxLayout:
        row: list[QWidget] = []
        for field in (self._first, self._last):
            row += [plain_label(field.accessibleName(), self, wraps=False), field]
        return _side_by_side(*row)

    def _connect(self) -> None:
        for field in (self._first, self._last):
            field.dateChanged.connect(self.asked_anew)
        for row in (self._private, self._triggers):
            row.switch.toggled.connect(self.asked_anew)
        for chip in self._chips.values():
            chip.toggled.connect(self.changed)
        self._names.textChanged.connect(self.changed)
        self._close.clicked.connect(self.close)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def _date(field: DateField) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def _side_by_side(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row
