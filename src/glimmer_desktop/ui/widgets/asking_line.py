"""A line that asks one thing, above a page: it takes no keyboard, and goes when it is answered."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.spoken import announce

_MARGIN = 16


class AskingLine(QFrame):
    """A sentence and two answers of one size, beside it or below where it is narrow."""

    answered = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = plain_label()
        self._yes, self._no = QuietButton(), QuietButton()
        self._answers = QWidget()
        side_by_side = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._answers)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        for button, answer in ((self._yes, True), (self._no, False)):
            button.setProperty("link", True)
            button.clicked.connect(lambda _=False, answer=answer: self._answer(answer))
            side_by_side.addWidget(button)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(_MARGIN, 6, _MARGIN, 6)
        self._line.setSpacing(4)
        self._line.addWidget(self._words, 1)
        self._line.addWidget(self._answers, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()
        self.wear(theme)

    def ask(self, words: str, yes: str, no: str, *, by_hand: bool = False) -> None:
        """Show the question. Where it was asked for `by_hand`, the keyboard is on the answer that
        changes nothing, and the question is heard with it; else it is announced."""
        self._words.setText(words)
        for button, text in ((self._yes, yes), (self._no, no)):
            button.setText(text)
            button.setAccessibleDescription(words)
        self._arrange()
        self.show()
        if by_hand:
            self._no.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            announce(self, words)

    def wear(self, theme: Theme) -> None:
        for part in (self._words, self._yes, self._no):
            part.setFont(theme.sans())
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _answer(self, answer: bool) -> None:
        self.hide()
        self.answered.emit(answer)

    def _arrange(self) -> None:
        words = self._words.fontMetrics().horizontalAdvance(self._words.text())
        needed = words + self._answers.sizeHint().width() + 2 * _MARGIN + 8
        direction = QBoxLayout.Direction
        wanted = direction.LeftToRight if needed <= self.width() else direction.TopToBottom
        if wanted != self._line.direction():
            self._line.setDirection(wanted)
