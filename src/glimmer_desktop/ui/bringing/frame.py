"""What all windows that bring something in are: what is in it first, then yes or no."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.growing_text import GrowingText
from glimmer_desktop.ui.widgets.how_far import HowFar
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.talk_window import TalkWindow

_MOST_LINES: Final = 6
"""Of what is left out that are seen at once."""


class BringingFrame(TalkWindow):
    """Tells and asks; a presenter decides. Esc stops what is under way, or puts it away."""

    stop_wanted = Signal()
    take_back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None, title: str, head: str) -> None:
        super().__init__(theme, parent, title)
        self.head.setText(head)
        self._told, self._soft = plain_label(parent=self), plain_label(parent=self)
        self._soft.setProperty("soft", True)
        self._bar = HowFar(self)
        self._list = GrowingText(1, _MOST_LINES, self)
        self._bring = QPushButton(self.tr("Bring them in"), self)
        self._stop = QPushButton(self.tr("Stop"), self)
        self._back = QPushButton(self.tr("Take it back"), self)
        self._close = QuietButton(self.tr("Close"), self)
        self._buttons: list[QPushButton] = []
        self._asked: tuple[QWidget, ...] = ()

    def wear(self, theme: Theme) -> None:
        self._told.setFont(theme.sans(1.05))
        super().wear(theme)

    def show_progress(self, done: int, total: int) -> None:
        self._bar.show_progress(done, total)

    def _show_busy(self, told: str) -> None:
        """Something is under way; it can be stopped."""
        self._told.setText(told)
        self._bar.show_begun(still=self._theme.reduced_motion)
        self._show(self._stop, bar=True)

    def _build(self, asked: tuple[QWidget, ...], choosers: tuple[QPushButton, ...]) -> None:
        """`asked` stands between what is told and what is left out; `choosers` in the foot."""
        self._asked = asked
        self._list.setReadOnly(True)
        self._list.grew.connect(self.fit)
        self._list.setAccessibleName(self.tr("What is left out, and why"))
        for part in (self._told, self._soft, self._bar, *asked, self._list):
            self.said.addWidget(part)
        self.said.addStretch(1)
        self._build_foot(choosers)
        self._bring.setProperty("primary", True)
        self._stop.clicked.connect(self.stop_wanted)
        self._back.clicked.connect(self.take_back_wanted)
        self._close.clicked.connect(self.close)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self._undo)

    def _build_foot(self, choosers: tuple[QPushButton, ...]) -> None:
        self.foot.addWidget(self._close)
        self.foot.addStretch(1)
        self._buttons = [self._back, *choosers, self._stop, self._bring]
        for button in self._buttons:
            self.add_answer(button)

    def _show(
        self,
        first: QPushButton,
        *others: QPushButton,
        soft: str = "",
        bar: bool = False,
        left_out: str = "",
        asked: tuple[QWidget, ...] = (),
    ) -> None:
        """These buttons and parts; the keyboard is on the first button."""
        before = self.focusWidget()  # hiding a button moves the keyboard on
        for button in self._buttons:
            button.setVisible(button is first or button in others)
        self._soft.setText(soft)
        self._soft.setVisible(bool(soft))
        self._bar.setVisible(bar)
        for part in self._asked:
            part.setVisible(part in asked)
        self._list.setPlainText(left_out)
        self._list.setVisible(bool(left_out))
        said = " ".join(filter(None, (self._told.text(), soft, left_out)))
        self.hear_with(first, said, before)
        self.fit(anew=True)  # these are other buttons: none of them moves from under the pointer

    def _undo(self) -> None:
        if self._back.isVisible():
            self.take_back_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """While something is under way, closing stops it and the window stays to tell."""
        if self._stop.isVisible():
            self.stop_wanted.emit()
            event.ignore()
            return
        super().closeEvent(event)
