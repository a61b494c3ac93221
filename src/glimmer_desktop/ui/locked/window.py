"""The one calm page of a locked journal: a field that opens it, and what goes on without it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.following_scroll import FollowingScroll
from glimmer_desktop.ui.widgets.in_front import bring_in_front
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.quiet_button import QuietButton
from glimmer_desktop.ui.widgets.screen_of import screen_of
from glimmer_desktop.ui.widgets.secret_field import SecretField
from glimmer_desktop.ui.widgets.spark import Spark
from glimmer_desktop.ui.widgets.spoken import announce

_WIDTH: Final = 440
"""Of the column in the middle, px at 100 % text."""
_SIZE: Final = QSize(720, 560)
"""px at 100 % text."""
_MARGIN: Final = 24
_SPACING: Final = 14
_FRAME: Final = QSize(16, 64)
"""px that the desktop's frame may take."""


class LockedWindow(QWidget):
    """Stands for the main window. It knows nothing of the journal but that it is locked."""

    unlock_wanted = Signal(str)  # what was typed
    note_wanted = Signal()
    ground_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Glimmer"))
        self.setObjectName("locked")
        self._spark = Spark(theme)
        self._head = plain_label(self.tr("The journal is locked"), centred=True)
        self._about = plain_label(
            self.tr(
                "Nothing of it can be read until it is unlocked. What you note meanwhile is kept, "
                "sealed, and joins it then."
            ),
            centred=True,
        )
        self._secret = SecretField(self.tr("Passphrase or recovery code"))
        self._told = plain_label()
        self._about.setProperty("soft", True)
        self._told.setProperty("told", True)
        self._unlock = QPushButton(self.tr("Unlock"))
        self._note = QuietButton(self.tr("Note a glimmer"))
        self._ground = QuietButton(self.tr("Ground me"))
        self._scroll = FollowingScroll(self)
        self._column = QWidget()
        self._build()
        self._connect()
        self.say("")
        self.wear(theme)

    def wear(self, theme: Theme) -> None:
        """Put on another look."""
        self._theme = theme
        self._spark.wear(theme)
        self._head.setFont(theme.serif(1.6))
        for part in (self._about, self._told, self._unlock):
            part.setFont(theme.sans(1.05))  # after the style sheet, which would take it away
        for part in (self._note, self._ground):
            part.setFont(theme.sans())
        self._secret.wear(theme)
        self._column.setMaximumWidth(_WIDTH * theme.text_size // 100)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def bring_up(self) -> None:
        """In front, with the keyboard in the field."""
        if not self.isVisible():
            wanted = _SIZE * (max(100, self._theme.text_size) / 100)
            self.resize(wanted.boundedTo(screen_of(self).availableGeometry().size() - _FRAME))
        bring_in_front(self)
        self._secret.take_keyboard()

    def say(self, sentence: str) -> None:
        """A plain line below the field, told to those who listen; "" takes it away."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        self._secret.describe(sentence)
        self._make_room()
        if sentence:
            announce(self, sentence)

    def told(self) -> str:
        return self._told.text()

    def show_busy(self, busy: bool) -> None:
        """While it is tried, it is not tried again."""
        self._unlock.setEnabled(not busy)
        self._unlock.setText(self.tr("Opening …") if busy else self.tr("Unlock"))

    def forget(self) -> None:
        """What was typed has done its work."""
        self._secret.clear()
        self.say("")

    def _make_room(self) -> None:
        """Where there is too little for all, the spark goes: it is there for the eye alone."""
        within = min(self.width() - 2 * _MARGIN, self._column.maximumWidth())
        needed = 2 * _MARGIN + self._lines.totalHeightForWidth(within)
        if self._spark.isHidden():
            needed += self._spark.sizeHint().height() + _SPACING
        self._spark.setVisible(needed <= self.height())

    def _build(self) -> None:
        column = self._lines = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACING)
        column.addWidget(self._spark, alignment=Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._head)
        column.addWidget(self._about)
        column.addSpacing(10)
        column.addWidget(self._secret)
        column.addWidget(self._told)
        self._unlock.setProperty("primary", True)
        self._unlock.setMinimumHeight(40)
        self._unlock.setAutoDefault(True)  # Enter works it
        column.addWidget(self._unlock)
        column.addSpacing(10)
        others = QHBoxLayout()
        others.addStretch(1)
        others.addWidget(self._note)
        others.addWidget(self._ground)
        others.addStretch(1)
        column.addLayout(others)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._column, 100)
        middle.addStretch(1)
        self._scroll.column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._scroll.column.addStretch(1)
        self._scroll.column.addLayout(middle)
        self._scroll.column.addStretch(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _connect(self) -> None:
        self._secret.entered.connect(self._try)
        self._unlock.clicked.connect(self._try)
        self._note.clicked.connect(self.note_wanted)
        self._ground.clicked.connect(self.ground_wanted)
        note = QShortcut(QKeySequence(QKeySequence.StandardKey.New), self)
        note.activated.connect(self.note_wanted)
        close = QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self)
        close.activated.connect(self.close)

    def _try(self) -> None:
        if self._secret.text() and self._unlock.isEnabled():
            self.unlock_wanted.emit(self._secret.text())
        else:
            self._secret.take_keyboard()
