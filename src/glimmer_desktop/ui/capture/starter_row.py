"""Something small to begin with, while a journal is young. One press writes it, Enter keeps it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from glimmer_desktop.services.vocabulary import Starter
from glimmer_desktop.ui.widgets.chip import Chip
from glimmer_desktop.ui.widgets.chip_flow import ChipFlow


class StarterRow(ChipFlow):
    """A chip for each; pressed again it takes back what it wrote."""

    pressed = Signal(object, bool)  # Starter, whether it is on

    def __init__(self, starters: Sequence[Starter], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = [(starter, Chip(starter.text, parent=self)) for starter in starters]
        for starter, chip in self._chips:
            chip.toggled.connect(lambda on, starter=starter: self.pressed.emit(starter, on))
        self.replace([chip for _, chip in self._chips])

    def follow(self, text: str) -> None:
        """A chip is on as long as what it wrote stands in the text."""
        lines = text.split("\n")
        for starter, chip in self._chips:
            if chip.isChecked() != (starter.text in lines):
                chip.blockSignals(True)
                chip.setChecked(starter.text in lines)
                chip.blockSignals(False)
                chip.show_state()


def with_starter(text: str, starter: Starter, on: bool) -> str:
    """The text with what a starter writes on a line of its own, or without it."""
    if on:
        return f"{text}\n{starter.text}" if text else starter.text
    return "\n".join(line for line in text.split("\n") if line != starter.text)
