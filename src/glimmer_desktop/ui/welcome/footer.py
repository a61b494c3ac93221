"""The last line of the welcome: the way out, where one is, and the ways back and on."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.welcome.card import SIDE
from glimmer_desktop.ui.widgets.plain_label import plain_label
from glimmer_desktop.ui.widgets.quiet_button import QuietButton


class Footer(QWidget):
    """One button stands out: on, or done with the last card."""

    skip_wanted = Signal()
    back_wanted = Signal()
    on_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on = QPushButton()
        self._back = QuietButton(self.tr("Back"))
        self._skip = QuietButton(self.tr("Skip"))
        self._where = plain_label(wraps=False)
        self._where.setProperty("soft", True)
        self._lay_out()
        self._skip.clicked.connect(self.skip_wanted)
        self._back.clicked.connect(self.back_wanted)
        self._on.clicked.connect(self.on_wanted)
        self.wear(theme)

    def show_place(self, at: int, of: int) -> None:
        """Card `at`, counted from 0, of so many."""
        last = at == of - 1
        self._where.setText(
            self.tr("{at} of {of}").format(at=QLocale().toString(at + 1), of=QLocale().toString(of))
        )
        self._on.setText(self.tr("Done") if last else self.tr("Next"))
        self._back.setEnabled(at > 0)
        self._skip.setVisible(not last)

    def take_keyboard(self) -> None:
        self._on.setFocus()

    def wear(self, theme: Theme) -> None:
        for part in (self._where, self._skip, self._back):
            part.setFont(theme.sans())
        self._on.setFont(theme.sans(bold=True))

    def _lay_out(self) -> None:
        rule = QFrame()
        rule.setProperty("rule", True)
        self._on.setProperty("primary", True)
        self._on.setAutoDefault(True)  # Enter works it
        self._on.setMinimumSize(96, 36)
        self._skip.setToolTip(self.tr("Esc"))
        self._skip.setAccessibleDescription(self.tr("Esc"))
        stays = self._skip.sizePolicy()
        stays.setRetainSizeWhenHidden(True)  # where one is does not move on the last card
        self._skip.setSizePolicy(stays)
        back, _ = turning_keys(self)
        self._back.setToolTip(back.toString(QKeySequence.SequenceFormat.NativeText))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 18)
        column.setSpacing(14)
        column.addWidget(rule)
        line = QHBoxLayout()
        column.addLayout(line)
        skips, goes_on = SIDE - 6, SIDE  # a quiet button has 6 px of its own
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            skips, goes_on = goes_on, skips  # margins are not mirrored
        line.setContentsMargins(skips, 0, goes_on, 0)
        line.setSpacing(8)
        line.addWidget(self._skip)
        line.addStretch(1)
        line.addWidget(self._where)
        line.addStretch(1)
        line.addWidget(self._back)
        line.addWidget(self._on)


def turning_keys(widget: QWidget) -> tuple[QKeySequence, QKeySequence]:
    """The keys for the way back and the way on, which lie where the ways lead to."""
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    keys = QKeySequence("Alt+Left"), QKeySequence("Alt+Right")
    return (keys[1], keys[0]) if mirrored else keys
