"""The places of the settings: a list at their side, or above them where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.flow import FlowLayout

_ANY = 16_777_215
_BESIDE_WORDS = 26


class Places(QFrame):
    """One button a place. The arrow keys go from one to the next."""

    chosen = Signal(int)

    def __init__(self, names: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = QButtonGroup(self)
        self._standing = QVBoxLayout(self)
        self._room = QWidget(self)
        self._flow = FlowLayout(self._room, gap=2)
        self._standing.addWidget(self._room)
        self._standing.addStretch(1)
        self._width = 160
        for name in names:
            self._add(name)
        self._buttons.idClicked.connect(self.chosen)
        self.lie_down(False)

    def width_beside(self) -> int:
        """The width it takes when it stands beside the page, px."""
        return self._width

    def mark(self, index: int) -> None:
        self._buttons.button(index).setChecked(True)

    def take_keyboard(self) -> None:
        self._buttons.button(self._buttons.checkedId()).setFocus(Qt.FocusReason.OtherFocusReason)

    def lie_down(self, lying: bool) -> None:
        """Above the page, in as many lines as it takes (True), or beside it."""
        for button in self._buttons.buttons():
            bold = QFont(button.font())
            bold.setBold(True)  # as the chosen one is
            words = QFontMetrics(bold).horizontalAdvance(button.text()) + _BESIDE_WORDS
            button.setMinimumWidth(words if lying else self._width - 28)
        self.setMinimumWidth(0 if lying else self._width)
        self.setMaximumWidth(_ANY if lying else self._width)
        self._standing.setContentsMargins(14, 8 if lying else 22, 14, 8)

    def wear(self, theme: Theme) -> None:
        font, bold = theme.sans(1.05), QFontMetrics(theme.sans(1.05, bold=True))
        widest = max(bold.horizontalAdvance(button.text()) for button in self._all())
        self._width = max(150, widest + _BESIDE_WORDS + 28)
        for button in self._all():
            button.setFont(font)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before a button hears of it, which would go by where the others stand."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._moved(event)
        return False

    def _moved(self, event: QKeyEvent) -> bool:
        keys = Qt.Key
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        steps = {keys.Key_Down: 1, keys.Key_Up: -1}
        steps |= {keys.Key_Right: -1 if mirrored else 1, keys.Key_Left: 1 if mirrored else -1}
        if Qt.Key(event.key()) not in steps:
            return False
        there = self._buttons.checkedId() + steps[Qt.Key(event.key())]
        if 0 <= there < len(self._all()):
            self._buttons.button(there).click()
            self.take_keyboard()
        return True

    def _all(self) -> list[QPushButton]:
        return [b for b in self._buttons.buttons() if isinstance(b, QPushButton)]

    def _add(self, name: str) -> None:
        button = QPushButton(name.replace("&", "&&"))
        button.setCheckable(True)
        button.setAutoExclusive(True)  # one of them, to a screen reader too
        button.setMinimumHeight(36)
        button.setAutoDefault(True)  # Enter works it
        button.installEventFilter(self)
        index = len(self._all())
        self._buttons.addButton(button, index)
        self._flow.addWidget(button)
        button.setChecked(index == 0)
