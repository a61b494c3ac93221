"""A breath to go along with, small, only for whoever asks for it."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from glimmer_desktop.domain.pausing import Breath
from glimmer_desktop.ui.pause.breathing import BreathingCircle, follow_words
from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.widgets.plain_label import plain_label

_DIAMETER, _WIDEST = 52, 640
"""Px, at the usual text size."""


class BreathLine(QWidget):
    """A circle, and beside it how to go along, at the person's own pace. It moves while it is seen,
    and under reduced motion it stands still."""

    def __init__(self, theme: Theme, breath: Breath, care: str) -> None:
        """`care`: who is to leave it, and when."""
        super().__init__()
        self._breath = breath
        self._since = QElapsedTimer()
        self._circle = BreathingCircle(_DIAMETER, theme, self)
        self._follow, self._care = plain_label(), plain_label(care)
        self._care.setProperty("soft", True)
        self._lay_out()
        self.wear(theme)

    def keep_pace(self, breath: Breath) -> None:
        """Breathe so from the next showing on."""
        self._breath = breath

    def wear(self, theme: Theme) -> None:
        self._circle.wear(theme)
        self._circle.set_diameter(_DIAMETER * theme.text_size // 100)
        self._follow.setFont(theme.sans(1.15))
        self._care.setFont(theme.sans(0.95))
        self.setMaximumWidth(_WIDEST * max(theme.text_size, 100) // 100)
        self._follow.setText(follow_words(still=theme.reduced_motion))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._since.start()
        self._circle.breathe(lambda: self._breath.fullness(self._since.elapsed() / 1000))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self._follow)
        words.addWidget(self._care)
        words.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self._circle)
        line.addLayout(words, 1)
