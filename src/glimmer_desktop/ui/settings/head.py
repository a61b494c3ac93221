"""The head of the settings: where one is, and the way back from the last change."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.plain_label import wrap_plainly
from glimmer_desktop.ui.widgets.quiet_button import QuietButton


class UndoButton(QuietButton):
    """Takes the last change back, and names it; away while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setProperty("link", True)
        self.setToolTip(self.tr("Ctrl+Z"))
        self.hide()

    def offer(self, what: str) -> None:
        """Name what would be taken back; "" when there is nothing."""
        words = self.tr("Undo: {what}").replace("{what}", what)
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setVisible(bool(what))


class Head(QWidget):
    """The title, and "Undo" with what it takes back, beside it or below where it is narrow."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._undo = UndoButton()
        self._undo.clicked.connect(self.undo_wanted)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(4)
        wrap_plainly(self._title)
        self._line.addWidget(self._title, 1)
        self._line.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignLeading)

    def wear(self, theme: Theme) -> None:
        self._title.setFont(theme.sans(1.35, bold=True))
        self._undo.setFont(theme.sans())
        self.setMinimumHeight(max(34, self._undo.sizeHint().height()))
        self._arrange()

    def show_title(self, title: str) -> None:
        self._title.setText(title)
        self._arrange()

    def offer_undo(self, what: str) -> None:
        """Name what would be taken back; "" when there is nothing to take back."""
        self._undo.offer(what)
        self._arrange()

    def undo_has_keyboard(self) -> bool:
        return self._undo.hasFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Nothing moves when the way back appears, as long as there is room for both."""
        words = QFontMetrics(self._title.font()).horizontalAdvance(self._title.text())
        fits = words + self._undo.sizeHint().width() + 16 <= self.width()
        direction = QBoxLayout.Direction
        wanted = direction.LeftToRight if fits or self._undo.isHidden() else direction.TopToBottom
        if wanted != self._line.direction():
            self._line.setDirection(wanted)
