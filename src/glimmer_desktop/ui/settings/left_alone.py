"""What is left alone, in a list, each with the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QListWidget, QVBoxLayout, QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.plain_label import wrap_plainly
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.spoken import announce

_ROWS = 6
"""Lines of the list that are in sight without scrolling."""


class LeftAloneList(QWidget):
    """Tells what is wished; what comes of it is shown by `show_lines`."""

    come_wanted = Signal(int)  # the line that may come again
    undo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self.tr("Left alone"))
        self._intro = QLabel()
        self._intro.setProperty("soft", True)
        self._list = _Lines()
        self._list.setAccessibleName(self.tr("Left alone"))
        self._come = QuietButton(self.tr("It may come again"))
        self._undo = QuietButton(self.tr("Undo"))
        for button in (self._come, self._undo):
            button.setProperty("link", True)
        self._lay_out()
        self._come.clicked.connect(self._ask)
        self._undo.clicked.connect(self.undo_wanted)
        self._list.itemActivated.connect(lambda _: self._ask())
        self._list.come_wanted.connect(self._ask)
        self.show_lines(())
        self.wear(theme)

    def show_lines(self, lines: Sequence[str], *, undo: bool = False) -> None:
        """Everything that is left alone, the latest first; `undo`: the last step can be taken
        back."""
        had_keyboard = self.isAncestorOf(self.window().focusWidget())
        row = self._list.currentRow()
        self._list.clear()
        self._list.addItems(list(lines))
        self._list.setCurrentRow(max(0, min(row, len(lines) - 1)))
        self._intro.setText(
            self.tr(
                "These do not come up by themselves, here or in Ground me. They are all in the "
                "gallery."
            )
            if lines
            else self.tr(
                "Nothing is left alone. “Not this one again”, beside what comes up, does that."
            )
        )
        self._list.setVisible(bool(lines))
        self._come.setVisible(bool(lines))
        self._undo.setVisible(undo)
        if had_keyboard:
            (self._list if lines else self._undo).setFocus(Qt.FocusReason.OtherFocusReason)

    def lines(self) -> list[str]:
        return [self._list.item(row).text() for row in range(self._list.count())]

    def say(self, sentence: str) -> None:
        """A plain line in place of the explanation, told to those who hear it, too."""
        self._intro.setText(sentence)
        announce(self, sentence)

    def has_keyboard(self) -> bool:
        return self.isAncestorOf(self.window().focusWidget())

    def wear(self, theme: Theme) -> None:
        self._title.setFont(theme.sans(bold=True))
        self._intro.setFont(theme.sans())
        self._list.setFont(theme.sans())
        for button in (self._come, self._undo):
            button.setFont(theme.sans())
        self._list.setMaximumHeight(self._list.fontMetrics().height() * 2 * _ROWS)

    def _ask(self) -> None:
        if self._list.currentRow() >= 0:
            self.come_wanted.emit(self._list.currentRow())

    def _lay_out(self) -> None:
        for label in (self._title, self._intro):
            wrap_plainly(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        for part in (self._title, self._intro, self._list):
            column.addWidget(part)
        for button in (self._come, self._undo):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)


class _Lines(QListWidget):
    """Delete lets the current one come again, as Enter does."""

    come_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("words", True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.come_wanted.emit()
        else:
            super().keyPressEvent(event)
