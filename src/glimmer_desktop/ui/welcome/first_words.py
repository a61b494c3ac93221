"""The first card: what a glimmer is, that there may be none today, and what Glimmer is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from glimmer_desktop.ui.theme.theme import Theme
from glimmer_desktop.ui.welcome.card import Card


class FirstWords(Card):
    """`lines` in the app's voice, `limits` below them; both from the words file."""

    def __init__(self, lines: Sequence[str], limits: Sequence[str]) -> None:
        super().__init__(QCoreApplication.translate("Welcome", "Small good moments"))
        for line in (*lines, *limits):
            self.add_line(line)
        self._large, self._plain = self._lines[: len(lines)], self._lines[len(lines) :]
        self.column.insertSpacing(1 + len(lines), 14)
        self.column.addStretch(1)

    def wear(self, theme: Theme) -> None:
        """What is no promise is said as plainly as the rest, and in no small print."""
        super().wear(theme)
        for line in self._large:
            line.setFont(theme.serif(1.45))
        for line in self._plain:
            line.setFont(theme.sans(1.15))
