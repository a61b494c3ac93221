"""The strip above the tiles: an own glimmer from earlier, and a way to the week that was."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from glimmer_desktop.domain.left_alone import ways_to_leave
from glimmer_desktop.domain.resurfacing import Resurfaced
from glimmer_desktop.ui.gallery.look_back_wording import choice_words, when_it_was
from glimmer_desktop.ui.gallery.wording import first_line
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.quiet_button import QuietButton

_SIDE = 12
LONGEST = 200
"""Characters of a moment that a line could show."""


class MemoryButton(QPushButton):
    """Two lines to press: when it was, and how it begins."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("quiet", True)
        self.setAutoDefault(True)  # Enter works it
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._when, self._words = QLabel(), QLabel()
        self._whole = ""
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(2)
        for label in (self._when, self._words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setProperty("plain", True)  # though the button around it is not
            column.addWidget(label)
        # It shows what there is room for, and asks for none.
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, when: str, words: str) -> None:
        self._whole = words
        self._when.setText(when)
        self.setAccessibleName(f"{when}: {words}" if words else when)
        self._words.setVisible(bool(words))
        self._fit()
        self.updateGeometry()

    def wear(self, theme: Theme) -> None:
        self._when.setFont(theme.sans(bold=True))
        self._words.setFont(theme.serif(1.1))
        self._fit()

    def sizeHint(self) -> QSize:
        hint = self._column.sizeHint()
        words = self._words.fontMetrics().horizontalAdvance(self._whole) + 24
        return QSize(max(hint.width(), words), hint.height())

    def minimumSizeHint(self) -> QSize:
        """The words give way; when it was does not."""
        return QSize(self._when.sizeHint().width() + 24, self._column.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # Words of either direction begin below the line that says when.
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self._words.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        room = self.width() - 24
        metrics = self._words.fontMetrics()
        self._words.setText(metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, room))


class Strip(QFrame):
    """Something to press, and a quiet way to do without, beside it or below where it is narrow."""

    def __init__(self, press: QPushButton, without: QPushButton) -> None:
        super().__init__()
        self.setProperty("card", "wash")
        self._press, self._without = press, without
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(6, 4, _SIDE, 4)
        self._line.setSpacing(4)
        self._line.addWidget(press, 1)
        self._line.addWidget(without, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def wear(self, theme: Theme) -> None:
        self._press.setFont(theme.sans())
        self._without.setFont(theme.sans(0.95))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        least = self._press.minimumSizeHint().width() + self._without.sizeHint().width()
        direction = QBoxLayout.Direction
        fits = least + 2 * _SIDE + 8 <= self.width()
        wanted = direction.LeftToRight if fits else direction.TopToBottom
        if wanted != self._line.direction():
            self._line.setDirection(wanted)


class LookBack(QWidget):
    """Both strips; takes no room while there is nothing. Decides nothing."""

    opened = Signal(object)  # Moment
    leave_wanted = Signal(object)  # Left: not this one again
    week_wanted = Signal()
    week_put_away = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._resurfaced: Resurfaced | None = None
        self._week_is_there = False
        self._memory = MemoryButton()
        self._leave = QuietButton(self.tr("Not this one again"))
        self._ways = QMenu(self._leave)
        self._leave.setMenu(self._ways)
        self._week = MemoryButton()
        self._not_this_week = QuietButton(self.tr("Put away"))
        self._strips = (
            Strip(self._memory, self._leave),
            Strip(self._week, self._not_this_week),
        )
        self.stops = (self._memory, self._leave, self._week, self._not_this_week)
        """Where Tab stops, in its order."""
        self._lay_out()
        self._memory.clicked.connect(self._open)
        self._week.clicked.connect(self.week_wanted)
        self._not_this_week.clicked.connect(self.week_put_away)
        self.wear(theme)

    def show_memory(self, resurfaced: Resurfaced | None) -> None:
        """An own moment from earlier, or none."""
        self._resurfaced = resurfaced
        self._ways.clear()
        if resurfaced is not None:
            words = first_line(resurfaced.moment)[:LONGEST] or self.tr("A picture you kept")
            self._memory.say(when_it_was(resurfaced, self.locale()), words)
            self._offer_ways(resurfaced)
        self._strips[0].setVisible(resurfaced is not None)
        self._arrange()

    def show_week(self, there: bool) -> None:
        """Whether there is a week to look back on."""
        self._week_is_there = there
        self._strips[1].setVisible(there)
        self._arrange()

    def wear(self, theme: Theme) -> None:
        self._memory.wear(theme)
        self._week.wear(theme)
        for strip in self._strips:
            strip.wear(theme)

    def ways(self) -> list[str]:
        """What "not this one again" offers to mean."""
        return [action.text().replace("&&", "&") for action in self._ways.actions()]

    def choose_way(self, index: int) -> None:
        """As pressing one of them does."""
        self._ways.actions()[index].trigger()

    def _offer_ways(self, resurfaced: Resurfaced) -> None:
        moment = resurfaced.moment
        for left in ways_to_leave(moment, "" if moment.private else first_line(moment)):
            said = choice_words(left, self.locale()).replace("&", "&&")
            action = self._ways.addAction(said)
            action.triggered.connect(lambda _=False, left=left: self.leave_wanted.emit(left))

    def _open(self) -> None:
        if self._resurfaced is not None:
            self.opened.emit(self._resurfaced.moment)

    def _arrange(self) -> None:
        self.setVisible(self._resurfaced is not None or self._week_is_there)

    def _lay_out(self) -> None:
        self._week.say(self.tr("The week that was"), "")
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 12, 0)
        column.setSpacing(6)
        for strip in self._strips:
            column.addWidget(strip)
        self.hide()
