"""The moment's window while it is being changed: the same form that noted it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from glimmer_desktop.services.ports.clock import Clock
from glimmer_desktop.ui.capture.form import MomentForm
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.following_scroll import FollowingScroll
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.quiet_button import QuietButton


class EditPane(QWidget):
    """Enter or "Keep" keeps; Esc goes back and the changes are held; "As it was" drops them."""

    keep_requested = Signal()
    restore_requested = Signal()

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = MomentForm(theme, clock)
        self._line = plain_label(parent=self)
        self._keep = QPushButton(self.tr("Keep"), self)
        self._keep.setAutoDefault(True)  # Enter works it
        self._restore = QuietButton(self.tr("As it was"), self)
        self._build()

    def wear(self, theme: Theme) -> None:
        self.form.wear(theme)

    def tell(self, words: str) -> None:
        """One quiet line above the buttons; "" takes it away."""
        self._line.setText(words)
        self._line.setVisible(bool(words))

    def _build(self) -> None:
        self._line.hide()
        self._keep.setProperty("primary", True)
        self._keep.setMinimumHeight(36)
        self._keep.clicked.connect(self.keep_requested)
        self._restore.clicked.connect(self.restore_requested)
        self.form.keep_requested.connect(self.keep_requested)
        scroll = FollowingScroll(self)
        scroll.column.setContentsMargins(24, 20, 24, 8)
        scroll.column.addWidget(self.form)
        scroll.column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 6, 24, 14)
        foot.addWidget(self._restore)
        foot.addStretch(1)
        foot.addWidget(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll, 1)
        line_row = QHBoxLayout()
        line_row.setContentsMargins(24, 0, 24, 0)
        line_row.addWidget(self._line)
        column.addLayout(line_row)
        column.addLayout(foot)
