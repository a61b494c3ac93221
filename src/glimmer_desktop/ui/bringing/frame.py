"""What all windows that bring something in are: what is in it first, then yes or no."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QFontMetrics, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.quiet_button import QuietButton

_CHARACTERS = 66
"""That a line has room for."""


class BringingFrame(QWidget):
    """Tells and asks; a presenter decides. Esc stops what is under way, or puts it away."""

    stop_wanted = Signal()
    take_back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None, title: str) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setWindowTitle(title)
        self._told, self._soft = plain_label(parent=self), plain_label(parent=self)
        self._bar = QProgressBar(self)
        self._list = QPlainTextEdit(self)
        self._bring = QPushButton(self.tr("Bring them in"), self)
        self._stop = QPushButton(self.tr("Stop"), self)
        self._back = QPushButton(self.tr("Take it back"), self)
        self._close = QuietButton(self.tr("Close"), self)
        self._buttons: list[QPushButton] = []
        self._asked: tuple[QWidget, ...] = ()
        self._theme = theme

    def wear(self, theme: Theme) -> None:
        self._theme = theme
        self._soft.setStyleSheet(f"color: {theme.colours['ink_soft']}")
        self._told.setFont(theme.sans(1.05))
        self._grow()

    def show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _show_busy(self, told: str) -> None:
        """Something is under way; it can be stopped."""
        self._told.setText(told)
        self._bar.setRange(0, 0)
        self._show(self._stop, bar=True)

    def _build(self, asked: tuple[QWidget, ...], choosers: tuple[QPushButton, ...]) -> None:
        """`asked` stands between what is told and what is left out; `choosers` in the foot."""
        self._asked = asked
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(10)
        self._bar.setAccessibleName(self.tr("How far it is"))
        self._list.setReadOnly(True)
        self._list.setTabChangesFocus(True)
        self._list.setAccessibleName(self.tr("What is left out, and why"))
        for part in (self._told, self._soft, self._bar, *asked, self._list):
            column.addWidget(part)
        column.addStretch(1)
        column.addLayout(self._foot(choosers))
        self._bring.setProperty("primary", True)
        self._stop.clicked.connect(self.stop_wanted)
        self._back.clicked.connect(self.take_back_wanted)
        self._close.clicked.connect(self.close)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self._undo)

    def _foot(self, choosers: tuple[QPushButton, ...]) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addWidget(self._close)
        foot.addStretch(1)
        self._buttons = [self._back, *choosers, self._stop, self._bring]
        for button in self._buttons:
            button.setMinimumHeight(36)
            button.setAutoDefault(True)  # Enter works it
            foot.addWidget(button)
        return foot

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
        for button in self._buttons:
            button.setVisible(button is first or button in others)
        self._soft.setText(soft)
        self._soft.setVisible(bool(soft))
        self._bar.setVisible(bar)
        for part in self._asked:
            part.setVisible(part in asked)
        self._list.setPlainText(left_out)
        self._list.setVisible(bool(left_out))
        first.setFocus()
        self._grow()

    def _grow(self) -> None:
        """Room for all that is said, however large the letters are; it never shrinks under one."""
        letters = QFontMetrics(self._told.font())
        self._list.setMinimumHeight(letters.lineSpacing() * 4)
        width = max(self.width(), letters.averageCharWidth() * _CHARACTERS)
        column = self.layout()
        tall = column.totalHeightForWidth(width) if column is not None else 0
        self.resize(width, max(self.height(), tall + letters.lineSpacing()))

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
