"""The window "Welcome": three cards, one at a time. Esc ends it at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from glimmer_desktop.ui.settings.head import UndoButton
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.welcome.card import SIDE, Card
from glimmer_desktop.ui.welcome.first_words import FirstWords
from glimmer_desktop.ui.welcome.footer import Footer, turning_keys
from glimmer_desktop.ui.welcome.invitations import Invitations
from glimmer_desktop.ui.welcome.keys import KeysCard
from glimmer_desktop.ui.widgets.in_front import bring_in_front
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.screen_of import screen_of
from glimmer_desktop.ui.widgets.seen_window import SeenWindow
from glimmer_desktop.ui.widgets.spoken import announce

WIDTH: Final = 620
"""Px at 100 % text."""
FRAME: Final = QSize(16, 64)
"""Room left for the frame that a window manager draws around it, px."""


class WelcomeWindow(SeenWindow):
    """Asks with signals and decides nothing but which card is in front."""

    undo_wanted = Signal()

    def __init__(self, theme: Theme, first_words: Sequence[str], limits: Sequence[str]) -> None:
        super().__init__(Qt.WindowType.Dialog)
        self.setWindowTitle(self.tr("Welcome"))
        self.setObjectName("welcome")
        self._theme = theme
        self.invitations, self.keys = Invitations(), KeysCard()
        self._cards: tuple[Card, ...] = (
            FirstWords(first_words, limits),
            self.invitations,
            self.keys,
        )
        self._stack = QStackedWidget()
        self._told, self._undo = plain_label(), UndoButton()
        self._told.setProperty("told", True)
        self._footer = Footer(theme)
        self._lay_out()
        self._connect()
        self.say("")
        self.wear(theme)
        self.turn_to(0)

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        for card in self._cards:
            card.wear(theme)
        self._footer.wear(theme)
        for part in (self._told, self._undo):
            part.setFont(theme.sans())
        if self.isVisible():
            self._fit()

    def turn_to(self, index: int) -> None:
        """Bring one of the cards to the front, the keyboard on the way on."""
        self._stack.setCurrentIndex(index)
        self._footer.show_place(index, len(self._cards))
        self._footer.take_keyboard()
        self.say("")
        if self.isVisible():
            self.announce(self._cards[index].spoken())

    def shows_keys(self) -> bool:
        """Whether the card with the keys is there to be seen."""
        in_sight = self.isVisible() and not self.isMinimized()
        return in_sight and self._stack.currentWidget() is self.keys

    def say(self, sentence: str) -> None:
        """A plain line below the card; "" takes it away."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        if sentence:
            self.announce(sentence)

    def offer_undo(self, what: str) -> None:
        """Name what Ctrl+Z would take back; "" when there is nothing."""
        self._undo.offer(what)

    def announce(self, words: str) -> None:
        """Said to those who listen; nothing is shown."""
        announce(self, words)

    def bring_up(self, over: QWidget | None = None) -> None:
        """Show it in front of another window, in the middle of the screen that one is on."""
        if not self.isVisible():
            self._fit()
            self._stand_over(over)
        first = not self.isVisible()
        bring_in_front(self)
        if first:
            self.announce(self._cards[self._stack.currentIndex()].spoken())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where a card is longer than its room, its lines are reached without a pointer."""
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if step := steps.get(Qt.Key(event.key()), 0):
            bar = self._cards[self._stack.currentIndex()].verticalScrollBar()
            bar.setValue(bar.value() + step * bar.pageStep())
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        for card in self._cards:
            self._stack.addWidget(card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._stack, 1)
        line = QHBoxLayout()
        column.addLayout(line)
        column.addWidget(self._footer)
        line.setContentsMargins(SIDE, 0, SIDE - 6, 0)
        line.addWidget(self._told, 1)
        line.addWidget(self._undo)

    def _connect(self) -> None:
        self._footer.skip_wanted.connect(self.leave)
        self._footer.back_wanted.connect(self._back)
        self._footer.on_wanted.connect(self._on)
        self._undo.clicked.connect(self.undo_wanted)
        back, on = turning_keys(self)
        for keys, act in (
            (QKeySequence(Qt.Key.Key_Escape), self.leave),
            (back, self._back),
            (on, self._forward),
            (QKeySequence(QKeySequence.StandardKey.Undo), self.undo_wanted.emit),
        ):
            QShortcut(keys, self, act).setAutoRepeat(False)

    def _back(self) -> None:
        if (at := self._stack.currentIndex()) > 0:
            self.turn_to(at - 1)

    def _forward(self) -> None:
        if (at := self._stack.currentIndex()) < len(self._cards) - 1:
            self.turn_to(at + 1)

    def _on(self) -> None:
        if self._stack.currentWidget() is self._cards[-1]:
            self.leave()
        else:
            self._forward()

    def _fit(self) -> None:
        """As high as the longest card, no larger than the screen: turning moves nothing."""
        room = screen_of(self).availableGeometry().size() - FRAME
        width = min(WIDTH * max(self._theme.text_size, 100) // 100, room.width())
        below = self._footer.sizeHint().height() + self._undo.sizeHint().height() + 12
        height = max(card.height_for(width) for card in self._cards) + below
        self.setMinimumSize(QSize(360, 320).boundedTo(room))
        self.resize(width, min(height, room.height()))

    def _stand_over(self, over: QWidget | None) -> None:
        """In the middle of the screen: where the other stands on it may not be settled yet."""
        self.winId()  # from here on the desktop knows it
        if over is not None and over.windowHandle() is not None:
            self.windowHandle().setTransientParent(over.windowHandle())  # it stays in front
        area = screen_of(over or self).availableGeometry()
        corner = area.center() - QPoint(self.width() // 2, (self.height() + FRAME.height()) // 2)
        self.move(max(area.left(), corner.x()), max(area.top(), corner.y()))
