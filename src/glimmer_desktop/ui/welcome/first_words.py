"""The first card: what a glimmer is, that there may be none today, and what Glimmer is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from glimmer_desktop.ui.welcome.card import Card


class FirstWords(Card):
    """`lines` in the app's voice, `limits` below them; both from the words file."""

    def __init__(self, lines: Sequence[str], limits: Sequence[str]) -> None:
        super().__init__(QCoreApplication.translate("Welcome", "Small good moments"))
        for line in lines:
            self.add_line(line)
        self.column.addSpacing(6)
        for limit in limits:
            self.add_line(limit, small=True)
        self.column.addStretch(1)
