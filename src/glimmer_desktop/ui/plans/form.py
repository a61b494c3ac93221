"""Saying a plan: two short lines, and a time if one is wished for."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from glimmer_desktop.domain.anchors import EVERY_DAY
from glimmer_desktop.domain.moment import MomentId
from glimmer_desktop.domain.plans import PlanSaid
from glimmer_desktop.ui.plans.wording import day_name
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.chip import Chip
from glimmer_desktop.ui.widgets.flow import FlowLayout
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.spoken import announce
from glimmer_desktop.ui.widgets.switch import Switch
from glimmer_desktop.ui.widgets.typed_fields import TimeField

_MORNING = time(8, 0)
"""What a time stands at before one is set."""


class PlanForm(QFrame):
    """Enter keeps, Esc leaves it. What is half said cannot be kept."""

    keep_wanted = Signal(object)  # PlanSaid
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "sunken")
        self._moment: MomentId | None = None
        self._when, self._then = QLineEdit(), QLineEdit()
        self._when_label = plain_label(self.tr("When …"), wraps=False)
        self._then_label = plain_label(self.tr("then …"), wraps=False)
        self._from = plain_label()
        self._timed = Switch(self.tr("Invite me at a time"))
        self._timed_label = plain_label(self._timed.accessibleName())
        self._at = TimeField(self.tr("The time of the invitation"))
        self._days = [Chip(day_name(day, short=True)) for day in EVERY_DAY]
        self._timing, self._note, self._said = QWidget(), plain_label(), plain_label()
        for label in (self._from, self._note):
            label.setProperty("soft", True)
        self._said.setProperty("told", True)
        self._keep = QuietButton(self.tr("Keep this plan"))
        self._leave = QuietButton(self.tr("Leave it"))
        self._lay_out()
        self._connect()

    def open(self, said: PlanSaid, from_words: str = "") -> None:
        """Begin with what is said already; `from_words` are of the glimmer it comes from."""
        self._moment = said.moment
        self._when.setText(said.when)
        self._then.setText(said.then)
        source = self.tr("From your glimmer: {words}").replace("{words}", from_words)
        self._from.setText(source)
        self._from.setVisible(bool(from_words))
        at = said.at or _MORNING
        self._at.setTime(QTime(at.hour, at.minute))
        for day, chip in enumerate(self._days):
            chip.setChecked(day in said.days)
        self._timed.setChecked(said.at is not None)
        self._show_timing()
        self._say("")
        self._look()
        self.show()
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """To the first line that is empty yet, or else to the first."""
        first = self._then if self._when.text() and not self._then.text() else self._when
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def last(self) -> QWidget:
        """Where Tab goes on from."""
        return self._leave

    def said(self) -> PlanSaid:
        at = self._at.time()
        return PlanSaid(
            when=self._when.text(),
            then=self._then.text(),
            at=time(at.hour(), at.minute()) if self._timed.isChecked() else None,
            days=tuple(day for day, chip in enumerate(self._days) if chip.isChecked()),
            moment=self._moment,
        )

    def tell_off(self, off: bool) -> None:
        """Whether invitations are off at all: then no time brings one."""
        self._note.setText(
            self.tr("Invitations are off just now, so nothing comes by itself.")
            if off
            else self.tr("It waits for a calm moment, and an hour lies between two invitations.")
        )

    def refuse(self, sentence: str) -> None:
        """It could not be kept; the words stay."""
        self._say(sentence)
        announce(self, sentence)

    def wear(self, theme: Theme) -> None:
        for label in (self._when_label, self._then_label, self._timed_label):
            label.setFont(theme.sans(0.95, bold=True))
        for edit in (self._when, self._then):
            edit.setFont(theme.serif(1.1))
        for label in (self._from, self._note, self._said):
            label.setFont(theme.sans(0.95))
        for one in (self._timed, self._at, *self._days, self._leave):
            one.setFont(theme.sans())
        self._keep.setFont(theme.sans(bold=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # Inside

    def _look(self) -> None:
        """Both lines make a plan."""
        whole = bool(self._when.text().strip() and self._then.text().strip())
        self._keep.setEnabled(whole)

    def _keep_it(self) -> None:
        if self._keep.isEnabled():
            self.keep_wanted.emit(self.said())
        else:
            empty = self._then if self._when.text().strip() else self._when
            empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_timing(self) -> None:
        self._timing.setVisible(self._timed.isChecked())
        self._note.setVisible(self._timed.isChecked())

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _connect(self) -> None:
        for edit in (self._when, self._then):
            edit.textChanged.connect(lambda _: self._look())
            edit.returnPressed.connect(self._keep_it)
        self._timed.toggled.connect(lambda _: self._show_timing())
        self._keep.clicked.connect(self._keep_it)
        self._leave.clicked.connect(self.left)

    def _lay_out(self) -> None:
        self._when.setPlaceholderText(self.tr("I make coffee"))
        self._then.setPlaceholderText(self.tr("one breath with it"))
        self._keep.setProperty("quiet", False)
        self._keep.setProperty("primary", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(6)
        for label, edit in ((self._when_label, self._when), (self._then_label, self._then)):
            label.setBuddy(edit)
            edit.setMinimumHeight(36)
            edit.setAccessibleName(label.text())
            column.addWidget(label)
            column.addWidget(edit)
        column.addWidget(self._from)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._timed)
        line.addWidget(self._timed_label)
        line.addStretch(1)
        column.addLayout(line)
        days = FlowLayout(self._timing, gap=8)
        days.addWidget(self._at)
        for day, chip in enumerate(self._days):
            chip.setAccessibleName(day_name(day, short=False))
            chip.setAutoDefault(True)  # Enter works it
            days.addWidget(chip)
        for part in (self._timing, self._note, self._said):
            column.addWidget(part)
        room = QWidget()
        answers = FlowLayout(room, gap=8)
        answers.addWidget(self._keep)
        answers.addWidget(self._leave)
        column.addWidget(room)
